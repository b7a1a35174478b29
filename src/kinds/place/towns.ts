import { TOWN_ROWS } from "../../lexicon/towns.js";
import { fold } from "../../text/fold.js";
import type { PhraseHit } from "../../text/phrases.js";
import type { Token } from "../../text/token.js";
import { WordFact } from "../../text/word.js";
import { isCapital } from "./casing.js";
import type { Entry } from "./gazetteer.js";
import { cityOf } from "./reading.js";
import type { Reading } from "./reading.js";

const NOT_LETTERS = /[\s'’‘`-]+/gu;
const LONGEST = 6;

/** A stretch `[from, to)` of the table, of whole rows: they are sorted by the folded letters of their names. */
interface Rows {
  readonly from: number;
  readonly to: number;
}

const TABLE: Rows = { from: 1, to: TOWN_ROWS.length };

const lettersOf = (name: string): string => fold(name).replace(NOT_LETTERS, "");

/** The letters of a name's first word. */
const firstOf = (name: string): string => fold(name).split(NOT_LETTERS).find(Boolean) ?? "";

const nameAt = (row: number): string => TOWN_ROWS.slice(row, TOWN_ROWS.indexOf("|", row));

const behind = (row: number): number => TOWN_ROWS.indexOf("\n", row) + 1;

/** The first of the rows whose letters do not come before these, or the end of the rows. */
function seek(letters: string, { from, to }: Rows): number {
  while (from < to) {
    const row = TOWN_ROWS.lastIndexOf("\n", ((from + to) >> 1) - 1) + 1;
    if (lettersOf(nameAt(row)) < letters) from = behind(row);
    else to = row;
  }
  return from;
}

/** The rows whose letters begin with those of a word, if the name of a smaller town begins with the word. */
const BEGUN = new WordFact<Rows | null>(({ fold: word }) => {
  const first = firstOf(word);
  if (first.length < 2) return TABLE;
  const from = seek(first, TABLE);
  const rows = { from, to: seek(`${first}\uffff`, { from, to: TABLE.to }) };
  const heads = new Set([first, lettersOf(word)]);
  for (let row = from; row < rows.to; row = behind(row)) {
    const name = nameAt(row);
    if (heads.has(firstOf(name)) || heads.has(lettersOf(name))) return rows;
  }
  return null;
});

function lookUp(letters: string, rows: Rows): readonly Reading[] {
  const readings: Reading[] = [];
  for (let row = seek(letters, rows); row < rows.to && lettersOf(nameAt(row)) === letters; row = behind(row))
    readings.push(cityOf(TOWN_ROWS.slice(row, behind(row) - 1), false));
  return readings;
}

/** Readings are kept, also that there is none, of this many names; then all are forgotten. */
const LIMIT = 16_384;
let read = new Map<string, readonly Reading[]>();

/** The towns of a name's letters, which stand among these rows or nowhere. */
function readingsOf(letters: string, rows: Rows): readonly Reading[] {
  let readings = read.get(letters);
  if (readings === undefined) {
    if (read.size >= LIMIT) read = new Map();
    read.set(letters, (readings = lookUp(letters, rows)));
  }
  return readings;
}

function keyOf(tokens: readonly Token[], from: number, to: number): string {
  let key = "";
  for (let at = from; at < to; at++) key += (tokens[at] as Token).fold;
  return to - from === 1 && !key.includes("'") ? key : key.replace(NOT_LETTERS, "");
}

/** The smaller towns that bear the name printed at tokens `[from, to)`. */
export const townsNamed = (tokens: readonly Token[], from: number, to: number): readonly Reading[] =>
  readingsOf(keyOf(tokens, from, to), TABLE);

/** The longest name of a smaller town that starts at token `at`, or null; its last word has a capital. */
export function townAt(tokens: readonly Token[], at: number, to: number): PhraseHit<Entry> | null {
  const rows = BEGUN.of((tokens[at] as Token).word);
  if (!rows) return null;
  for (let end = Math.min(to, at + LONGEST); end > at; end--) {
    if (!isCapital(tokens[end - 1])) continue;
    const readings = readingsOf(keyOf(tokens, at, end), rows);
    if (readings.length > 0) return { from: at, to: end, value: { readings, capitals: false, printedEnd: true } };
  }
  return null;
}
