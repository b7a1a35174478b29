import { LETTERS } from "./alphabet.js";

/** Names that stand for several classes in a pattern. */
const UNIONS: Readonly<Record<string, readonly string[]>> = {
  day: ["small", "small_word"],
  count: ["small", "big", "small_word", "big_word", "century_name", "un"],
  cardinal: ["small", "big", "small_word", "big_word", "century_name"],
  figure: ["small", "big"],
  any_month: ["month", "short_month", "mar"],
  any_weekday: ["weekday", "short_weekday", "mar"],
  any_year: ["year", "year_word"],
  of: ["di"],
  article: ["il", "le", "i"],
  at: ["a", "al", "alle"],
  from: ["da", "dal", "dalle"],
  into: ["in", "nel"],
  on: ["su", "sul"],
  line: ["hyphen", "dash"],
  nth: ["ordinal", "ordinal_figure"],
  unit: [
    "second",
    "minute",
    "hour",
    "day_unit",
    "day_long",
    "week",
    "weekend",
    "month_unit",
    "quarter",
    "quarters",
    "years",
    "year_unit",
    "decade",
    "century",
    "season",
  ],
  long_unit: ["day_unit", "week", "month_unit", "quarters", "year_unit", "decade", "century"],
  short_unit: ["second", "minute", "hour"],
  point: ["dot", "colon"],
};

const PARTS = /[a-z_]+|[()|?>!$]|\{\d(?:,\d+)?\}|\s+/gu;

function one(name: string): string {
  const names = UNIONS[name] ?? [name];
  const codes = names.map((part) => {
    const letter = LETTERS.get(part);
    if (letter === undefined) throw new Error(`a pattern names an unknown class: ${part}`);
    return `\\x${letter.toString(16).padStart(2, "0")}`;
  });
  return codes.length === 1 ? (codes[0] as string) : `[${codes.join("")}]`;
}

/**
 * Reads a pattern over classes of words into a regular expression over their letters:
 * `weekday? day of? month`. `( | )`, `?` and `{n,m}` as usual; what stands before `>`
 * is context and no part of the mention; `!name` wants the next word to be another.
 */
export function compile(pattern: string): RegExp {
  const pieces = pattern.match(PARTS) ?? [];
  if (pieces.join("") !== pattern) throw new Error(`a pattern cannot be read: ${pattern}`);
  let source = "";
  let negated = false;
  let depth = 0;
  for (const piece of pieces) {
    if (/^\s/u.test(piece)) continue;
    if (piece === "!") negated = true;
    else if (piece === ">") {
      if (depth > 0) throw new Error(`a pattern has its context inside brackets: ${pattern}`);
      source = `(${source})`;
    } else if (piece === "(") {
      depth++;
      source += "(?:";
    } else if (/^[a-z]/u.test(piece)) {
      source += negated ? `(?!${one(piece)})` : one(piece);
      negated = false;
    } else {
      if (piece === ")") depth--;
      source += piece;
    }
  }
  return new RegExp(source.startsWith("(") && !source.startsWith("(?") ? source : `()${source}`);
}

type Gate = readonly ReadonlySet<number>[];

const smallest = (gates: Gate): ReadonlySet<number> | null =>
  gates.reduce<ReadonlySet<number> | null>((least, set) => (least && least.size <= set.size ? least : set), null);

const lettersOf = (name: string): ReadonlySet<number> =>
  new Set((UNIONS[name] ?? [name]).map((part) => LETTERS.get(part) ?? 0));

/** Letters of which every match has one, set by set: a text without them need not be tried. */
export function gatesOf(pattern: string): Gate {
  const pieces = (pattern.match(PARTS) ?? []).filter((piece) => !/^\s/u.test(piece) && piece !== ">");
  let at = 0;
  const sequence = (): Gate => {
    const gates: ReadonlySet<number>[] = [];
    while (at < pieces.length && pieces[at] !== "|" && pieces[at] !== ")") {
      const piece = pieces[at++] as string;
      if (piece === "!") {
        at++;
        continue;
      }
      const inner = piece === "(" ? choice() : [lettersOf(piece)];
      const next = pieces[at] ?? "";
      if (next === "?" || next.startsWith("{0")) at++;
      else {
        if (next.startsWith("{")) at++;
        gates.push(...inner);
      }
    }
    return gates;
  };
  const choice = (): Gate => {
    const options = [sequence()];
    while (pieces[at] === "|") {
      at++;
      options.push(sequence());
    }
    at++;
    if (options.length === 1) return options[0] as Gate;
    const sets = options.map(smallest);
    return sets.some((set) => set === null) ? [] : [new Set(sets.flatMap((set) => [...(set as ReadonlySet<number>)]))];
  };
  return choice();
}
