/** A record as the fit sees it: which signs hold, whether it is right, and the article it is of. */
export interface Row {
  readonly article: string;
  readonly signs: readonly boolean[];
  readonly found: boolean;
  readonly strict: boolean;
}

/** Log odds: of a record without signs, and what each sign adds. */
export interface Weights {
  readonly base: number;
  readonly signs: readonly number[];
}

/** Share that weights give a record. */
export const shareOf = ({ base, signs }: Weights, row: Row): number =>
  1 / (1 + Math.exp(-signs.reduce((sum, weight, at) => (row.signs[at] === true ? sum + weight : sum), base)));

/** Pulls a weight to 0 where few records speak for it. */
const RIDGE = 1;
const ROUNDS = 300;

/**
 * Logistic regression with a ridge on the signs, one weight after the other, each moved by its slope over the
 * greatest curve that it can have: no step overshoots, and the same rows give the same weights.
 */
export function fit(rows: readonly Row[]): Weights {
  const signs = Array.from(rows[0]?.signs ?? [], () => 0);
  const holders = signs.map((_, at) => rows.filter((row) => row.signs[at]));
  let base = 0;
  const off = (some: readonly Row[]): number =>
    some.reduce((sum, row) => sum + shareOf({ base, signs }, row) - Number(row.found), 0);
  for (let round = 0; round < ROUNDS; round++) {
    base -= off(rows) / (rows.length / 4);
    for (const [at, some] of holders.entries()) {
      const weight = signs[at] ?? 0;
      signs[at] = weight - (off(some) + RIDGE * weight) / (some.length / 4 + RIDGE);
    }
  }
  return { base, signs };
}

/** Tenths, so that weights can be read; finer ones would only follow chance. */
export const rounded = ({ base, signs }: Weights): Weights => {
  const tenth = (value: number): number => Math.round(value * 10) / 10;
  return { base: tenth(base), signs: signs.map(tenth) };
};

/** The share of each record by weights fitted on the articles of the other folds. */
export function heldOut(rows: readonly Row[], folds: number): number[] {
  const articles = [...new Set(rows.map(({ article }) => article))].toSorted();
  const foldOf = new Map(articles.map((article, at) => [article, at % folds]));
  const weights = Array.from({ length: folds }, (_, fold) =>
    rounded(fit(rows.filter(({ article }) => foldOf.get(article) !== fold))),
  );
  return rows.map((row) => shareOf(weights[foldOf.get(row.article) ?? 0] as Weights, row));
}
