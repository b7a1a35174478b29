import { TOWN_ROWS } from "../../lexicon/towns.js";
import { fold } from "../../text/fold.js";
import type { PhraseHit } from "../../text/phrases.js";
import type { Token } from "../../text/token.js";
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

const isPlain = (code: number): boolean => (code | 32) >= 97 && (code | 32) <= 122;

/** The rows at `a` and `b` start with the same two letters, which folding leaves as they are. */
const startAlike = (a: number, b: number): boolean =>
  isPlain(TOWN_ROWS.charCodeAt(a)) && TOWN_ROWS.charCodeAt(a) === TOWN_ROWS.charCodeAt(b) &&
  isPlain(TOWN_ROWS.charCodeAt(a + 1)) && TOWN_ROWS.charCodeAt(a + 1) === TOWN_ROWS.charCodeAt(b + 1);

let built: ReadonlyMap<string, Drawer[]> | undefined;
/** Where in the table the rows of two first letters stand; folded and parsed when a text first needs them. */
function towns(): ReadonlyMap<string, Drawer[]> {
  if (built) return built;
  const drawers = new Map<string, Drawer[]>();
  let from = 1;
  for (let end = TOWN_ROWS.indexOf("\n", from); end >= 0; end = TOWN_ROWS.indexOf("\n", end + 1)) {
    const to = end + 1;
    if (startAlike(from, to)) continue;
    const letters = keyOfRow(TOWN_ROWS.slice(from, to)).slice(0, 2);
    const known = drawers.get(letters);
    if (known) known.push({ from, to });
    else drawers.set(letters, [{ from, to }]);
    from = to;
  }
  return (built = drawers);
}

function indexed(drawers: readonly Drawer[]): ReadonlyMap<string, readonly Reading[]> {
  const index = new Map<string, Reading[]>();
  for (const row of drawers.flatMap(({ from, to }) => TOWN_ROWS.slice(from, to).trim().split("\n"))) {
    const key = keyOfRow(row);
    const known = index.get(key);
    if (known) known.push(cityOf(row, false));
    else index.set(key, [cityOf(row, false)]);
  }
  return index;
}

const opened = new Map<string, ReadonlyMap<string, readonly Reading[]>>();
function rowsOf(key: string): readonly Reading[] {
  const letters = key.slice(0, 2);
  const drawers = towns().get(letters);
  if (!drawers) return [];
  let index = opened.get(letters);
  if (!index) opened.set(letters, (index = indexed(drawers)));
  return index.get(key) ?? [];
}

function keyOf(tokens: readonly Token[], from: number, to: number): string {
  let key = "";
  for (let at = from; at < to; at++) key += (tokens[at] as Token).fold;
  return key.replace(NOT_LETTERS, "");
}

/** The smaller towns that bear the name printed at tokens `[from, to)`. */
export const townsNamed = (tokens: readonly Token[], from: number, to: number): readonly Reading[] => rowsOf(keyOf(tokens, from, to));

/** The longest name of a smaller town that starts at token `at`, or null; its last word has a capital. */
export function townAt(tokens: readonly Token[], at: number, to: number): PhraseHit<Entry> | null {
  for (let end = Math.min(to, at + LONGEST); end > at; end--) {
    if (!isCapital(tokens[end - 1])) continue;
    const readings = townsNamed(tokens, at, end);
    if (readings.length > 0) return { from: at, to: end, value: { readings, capitals: false, printedEnd: true } };
  }
  return null;
}
