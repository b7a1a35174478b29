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

interface Drawer {
  readonly rows: string[];
  index: ReadonlyMap<string, readonly Reading[]> | null;
}

const PLAIN = /^[A-Za-z]{2}/u;

/** The folded letters of a row's name. */
const keyOfRow = (row: string): string => fold(row.slice(0, row.indexOf("|"))).replace(NOT_LETTERS, "");

let built: ReadonlyMap<string, Drawer> | undefined;
/** Rows of towns by the first two letters of their names; a drawer's rows are folded and parsed when a text first needs one. */
function towns(): ReadonlyMap<string, Drawer> {
  if (built) return built;
  const drawers = new Map<string, Drawer>();
  for (const row of TOWN_ROWS.trim().split("\n")) {
    const first = (PLAIN.exec(row)?.[0].toLowerCase() ?? keyOfRow(row)).slice(0, 2);
    const drawer = drawers.get(first);
    if (drawer) drawer.rows.push(row);
    else drawers.set(first, { rows: [row], index: null });
  }
  return (built = drawers);
}

function indexed(rows: readonly string[]): ReadonlyMap<string, readonly Reading[]> {
  const index = new Map<string, Reading[]>();
  for (const row of rows) {
    const key = keyOfRow(row);
    const known = index.get(key);
    if (known) known.push(cityOf(row, false));
    else index.set(key, [cityOf(row, false)]);
  }
  return index;
}

function rowsOf(key: string): readonly Reading[] {
  const drawer = towns().get(key.slice(0, 2));
  if (!drawer) return [];
  return (drawer.index ??= indexed(drawer.rows)).get(key) ?? [];
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
