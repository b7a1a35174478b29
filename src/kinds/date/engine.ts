import { Chrono, ParsingComponents, ParsingResult, ReferenceWithTimezone } from "chrono-node/it";
import type { Token } from "../../text/token.js";
import { compile, gatesOf } from "./pattern.js";
import type { DateRule } from "./rule.js";
import type { Time } from "./time.js";
import { Words } from "./words.js";

/*
 * What comes from where: chrono-node gives the engine, that is, the parser and refiner
 * interfaces, the loop that runs them and the result that they hand on. Its Italian
 * parsers, its clock and its resolved dates are not used: the "text" it reads is one
 * letter per word (see alphabet.ts), the parsers are our rules, and a result carries a
 * `Time`, which resolve/ reads against the publication date. `chrono-node/it` is the
 * lightest entry that exports the engine (a quarter of the main entry's start-up).
 */

/** A stretch of a sentence in which every word can stand in a time expression. */
export interface Region {
  readonly tokens: readonly Token[];
  /** Index of its first token. */
  readonly base: number;
  /** One letter per token. */
  readonly letters: string;
  /** First token of its sentence. */
  readonly sentence: number;
}

type Configuration = NonNullable<ConstructorParameters<typeof Chrono>[0]>;
type Parser = Configuration["parsers"][number];
type Refiner = Configuration["refiners"][number];
type Context = Parameters<Parser["pattern"]>[0];

/** The instant that chrono asks for; nothing depends on it. */
const INSTANT = new Date(0);
const REFERENCE = new ReferenceWithTimezone(INSTANT, 0);
const NO_COMPONENTS = new ParsingComponents(REFERENCE);

/** A chrono result that carries what its words say; `index` and `text` count tokens of the region. */
export class Found extends ParsingResult {
  readonly time: Time;
  readonly rule: string;

  constructor(index: number, text: string, time: Time, rule: string) {
    super(REFERENCE, index, text, NO_COMPONENTS);
    this.time = time;
    this.rule = rule;
  }

  /** Index after its last token. */
  get stop(): number {
    return this.index + this.text.length;
  }
}

interface RegionOption {
  readonly region: Region;
}
const regionOf = (context: Context): Region => (context.option as RegionOption).region;

/** A figure that goes on from what stands before it: "F-16", "€20", "2,⟦5⟧". */
function cutBefore(tokens: readonly Token[], from: number): boolean {
  const first = tokens[from] as Token;
  const before = tokens[from - 1];
  if (first.kind !== "number" || !before || first.spaced || before.end !== first.start) return false;
  if (before.kind !== "mark") return before.norm.at(-1) !== "'";
  if (/[#@$€£+^]/u.test(before.norm)) return true;
  const far = tokens[from - 2];
  return /[.,:/\-–]/u.test(before.norm) && !!far && !before.spaced && far.end === before.start && far.kind !== "mark";
}

/** A figure that goes on in what stands after it: "3.500", "2,5", "10%". */
function cutAfter(tokens: readonly Token[], to: number): boolean {
  const last = tokens[to - 1] as Token;
  const after = tokens[to];
  if (last.kind !== "number" || !after || after.spaced || after.start !== last.end) return false;
  if (after.kind !== "mark" || /[%‰€$£²³^]/u.test(after.norm)) return true;
  const far = tokens[to + 1];
  return /[.,:/\-–]/u.test(after.norm) && !!far && !far.spaced && far.start === after.end && far.kind !== "mark";
}

/** A chrono parser out of one rule and its compiled pattern. */
function parserOf(rule: DateRule, pattern: RegExp): Parser {
  return {
    pattern: () => pattern,
    extract(context, match) {
      const { tokens, base, letters, sentence } = regionOf(context);
      const at = match.index ?? 0;
      const lead = match[1]?.length ?? 0;
      const text = match[0].slice(lead);
      const from = base + at + lead;
      if (text === "" || cutBefore(tokens, from) || cutAfter(tokens, from + text.length)) return null;
      const time = rule.means(new Words(tokens, base, letters, base + at, from, from + text.length, sentence));
      return time && new Found(at + lead, text, time, rule.id);
    },
  };
}

/** A chrono refiner out of a function over our results. */
export function refinerOf(refine: (found: readonly Found[], region: Region) => Found[]): Refiner {
  return { refine: (context, results) => refine(results as Found[], regionOf(context)) };
}

/** Most sets of letters and most texts of letters of which something is kept; news has some hundreds and some thousands. */
const MOST = 4096;

/** What is found once for each key, and forgotten when there are too many. */
function remember<T>(find: (key: string, letters: string) => T): (key: string, letters: string) => T {
  const kept = new Map<string, T>();
  return (key, letters) => {
    const known = kept.get(key);
    if (known !== undefined) return known;
    if (kept.size >= MOST) kept.clear();
    const made = find(key, letters);
    kept.set(key, made);
    return made;
  };
}

/**
 * Runs rules and refiners over regions. For each set of letters the rules are kept that such
 * a region can satisfy, and for each text of letters a chrono of those whose pattern it fits:
 * where none does, which is two regions in five, no chrono runs.
 */
export function engine(rules: readonly DateRule[], refiners: readonly Refiner[]): (region: Region) => Found[] {
  const parsers = rules.map((rule) => {
    const pattern = compile(rule.pattern);
    return { parser: parserOf(rule, pattern), pattern, gates: gatesOf(rule.pattern) };
  });
  const ableTo = remember((_key, letters) => {
    const present = new Set([...letters].map((letter) => letter.charCodeAt(0)));
    return parsers.filter(({ gates }) => gates.every((gate) => [...gate].some((letter) => present.has(letter))));
  });
  const chronoOf = remember((letters): Chrono | null => {
    const fitting = ableTo(keyOf(letters), letters).filter(({ pattern }) => pattern.test(letters));
    return fitting.length === 0
      ? null
      : new Chrono({ parsers: fitting.map(({ parser }) => parser), refiners: [...refiners] });
  });
  return (region) => {
    const chrono = chronoOf(region.letters, region.letters);
    return chrono ? (chrono.parse(region.letters, INSTANT, { region } as object) as unknown as Found[]) : [];
  };
}

const mask = new Int32Array(8);

/** The set of letters of a text as a string: which there are, in no order. */
function keyOf(letters: string): string {
  mask.fill(0);
  for (let i = 0; i < letters.length; i++) {
    const code = letters.charCodeAt(i);
    mask[code >> 5] = (mask[code >> 5] as number) | (1 << (code & 31));
  }
  return String.fromCharCode(
    (mask[1] as number) & 0xffff,
    (mask[1] as number) >>> 16,
    (mask[2] as number) & 0xffff,
    (mask[2] as number) >>> 16,
    (mask[3] as number) & 0xffff,
    (mask[3] as number) >>> 16,
    (mask[4] as number) & 0xffff,
    (mask[4] as number) >>> 16,
    (mask[5] as number) & 0xffff,
    (mask[5] as number) >>> 16,
  );
}
