/** Precision, recall and their harmonic mean, 0 to 1. */
export interface Agreement {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

const toAgreement = (precision: number, recall: number): Agreement => ({
  precision,
  recall,
  f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall),
});

/** How many times each value stands in a list. */
function counts<T>(values: Iterable<T>): Map<T, number> {
  const found = new Map<T, number>();
  for (const value of values) found.set(value, (found.get(value) ?? 0) + 1);
  return found;
}

const pairs = (n: number): number => (n * (n - 1)) / 2;

const sum = (numbers: Iterable<number>): number => [...numbers].reduce((total, n) => total + n, 0);

/** The label and the group of each thing that both a person and the program put with others. */
export type Grouping = readonly { readonly label: string; readonly group: string }[];

/** Of the pairs in one group, how many have one label, and the other way round. Where there is no pair, all is right. */
export function pairwise(grouping: Grouping): Agreement {
  const both = sum([...counts(grouping.map(({ label, group }) => `${label}\n${group}`)).values()].map(pairs));
  const grouped = sum([...counts(grouping.map(({ group }) => group)).values()].map(pairs));
  const labelled = sum([...counts(grouping.map(({ label }) => label)).values()].map(pairs));
  return toAgreement(grouped === 0 ? 1 : both / grouped, labelled === 0 ? 1 : both / labelled);
}

/** B-cubed (Bagga and Baldwin 1998): for each thing, how much of its group has its label, and the other way round; the means. */
export function bCubed(grouping: Grouping): Agreement {
  const both = counts(grouping.map(({ label, group }) => `${label}\n${group}`));
  const groups = counts(grouping.map(({ group }) => group));
  const labels = counts(grouping.map(({ label }) => label));
  const mean = (of: (one: Grouping[number]) => number): number =>
    grouping.length === 0 ? 1 : sum(grouping.map((one) => of(one))) / grouping.length;
  const shared = ({ label, group }: Grouping[number]): number => both.get(`${label}\n${group}`) ?? 0;
  return toAgreement(
    mean((one) => shared(one) / (groups.get(one.group) ?? 1)),
    mean((one) => shared(one) / (labels.get(one.label) ?? 1)),
  );
}
