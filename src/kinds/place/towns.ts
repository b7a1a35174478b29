import { TOWN_ROWS } from "../../lexicon/towns.js";
import { fold } from "../../text/fold.js";
import type { PhraseHit } from "../../text/phrases.js";
import type { Token } from "../../text/token.js";
import { WordTest } from "../../text/word.js";
import { isCapital } from "./casing.js";
import type { Entry } from "./gazetteer.js";
import { cityOf } from "./reading.js";
import type { Reading } from "./reading.js";

const NOT_LETTERS = /[\s'’‘`-]+/gu;
const LONGEST = 6;

/** A stretch `[from, to)` of the table whose names start with the same two letters. */
interface Drawer {
  readonly from: number;
  readonly to: number;
}

/** The folded letters of a row's name. */
const keyOfRow = (row: string): string => fold(row.slice(0, row.indexOf("|"))).replace(NOT_LETTERS, "");

const isPlain = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 65 && code <= 90);

/** The first position after `from` where a row starts with other letters than the row at `from`: most share their two first. */
function otherLetters(from: number): number {
  const rows = TOWN_ROWS;
  const [first, second] = [rows.charCodeAt(from), rows.charCodeAt(from + 1)];
  let at = rows.indexOf("\n", from) + 1;
  if (!isPlain(first) || !isPlain(second)) return at;
  while (rows.charCodeAt(at) === first && rows.charCodeAt(at + 1) === second) at = rows.indexOf("\n", at) + 1;
  return at;
}

let built: ReadonlyMap<string, Drawer[]> | undefined;
/** Where in the table the rows of two first letters stand; folded and parsed when a text first needs them. */
function towns(): ReadonlyMap<string, Drawer[]> {
  if (built) return built;
  const drawers = new Map<string, Drawer[]>();
  for (let from = 1; from < TOWN_ROWS.length;) {
    const to = otherLetters(from);
    const letters = keyOfRow(TOWN_ROWS.slice(from, to)).slice(0, 2);
    const known = drawers.get(letters);
    if (known) known.push({ from, to });
    else drawers.set(letters, [{ from, to }]);
    from = to;
  }
  return (built = drawers);
}

function indexed(drawers: readonly Drawer[]): ReadonlyMap<string, string[]> {
  const index = new Map<string, string[]>();
  for (const row of drawers.flatMap(({ from, to }) => TOWN_ROWS.slice(from, to).trim().split("\n"))) {
    const key = keyOfRow(row);
    const known = index.get(key);
    if (known) known.push(row);
    else index.set(key, [row]);
  }
  return index;
}

/** The letters of a name's first word. */
const firstOf = (name: string): string => fold(name).split(NOT_LETTERS).find(Boolean) ?? "";

const firsts = new Map<string, ReadonlySet<string>>();
/** Words that begin the name of a smaller town. */
const BEGINS = new WordTest(({ fold: word }) => {
  const first = firstOf(word);
  const letters = first.slice(0, 2);
  let known = firsts.get(letters);
  if (!known) {
    const rows = (towns().get(letters) ?? []).flatMap(({ from, to }) => TOWN_ROWS.slice(from, to).trim().split("\n"));
    firsts.set(
      letters,
      (known = new Set(rows.flatMap((row) => [firstOf(row.slice(0, row.indexOf("|"))), keyOfRow(row)]))),
    );
  }
  return known.has(first) || known.has(word.replace(NOT_LETTERS, "")) || first.length < 2;
});

const opened = new Map<string, ReadonlyMap<string, string[]>>();
/** Readings of the names that texts had so far. */
const read = new Map<string, readonly Reading[]>();
function rowsOf(key: string): readonly Reading[] {
  const known = read.get(key);
  if (known) return known;
  const letters = key.slice(0, 2);
  const drawers = towns().get(letters);
  if (!drawers) return [];
  let index = opened.get(letters);
  if (!index) opened.set(letters, (index = indexed(drawers)));
  const rows = index.get(key);
  if (!rows) return [];
  const readings = rows.map((row) => cityOf(row, false));
  read.set(key, readings);
  return readings;
}

function keyOf(tokens: readonly Token[], from: number, to: number): string {
  let key = "";
  for (let at = from; at < to; at++) key += (tokens[at] as Token).fold;
  return to - from === 1 && !key.includes("'") ? key : key.replace(NOT_LETTERS, "");
}

/** The smaller towns that bear the name printed at tokens `[from, to)`. */
export const townsNamed = (tokens: readonly Token[], from: number, to: number): readonly Reading[] =>
  rowsOf(keyOf(tokens, from, to));

/** The longest name of a smaller town that starts at token `at`, or null; its last word has a capital. */
export function townAt(tokens: readonly Token[], at: number, to: number): PhraseHit<Entry> | null {
  if (!BEGINS.has((tokens[at] as Token).word)) return null;
  for (let end = Math.min(to, at + LONGEST); end > at; end--) {
    if (!isCapital(tokens[end - 1])) continue;
    const readings = townsNamed(tokens, at, end);
    if (readings.length > 0) return { from: at, to: end, value: { readings, capitals: false, printedEnd: true } };
  }
  return null;
}
