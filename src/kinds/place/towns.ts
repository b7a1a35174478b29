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

let built: ReadonlyMap<string, string> | undefined;
/** Rows of towns by their folded letters, several to a name; built once, parsed only when met. */
function towns(): ReadonlyMap<string, string> {
  if (built) return built;
  const index = new Map<string, string>();
  for (const row of TOWN_ROWS.trim().split("\n")) {
    const key = fold(row.slice(0, row.indexOf("|"))).replace(NOT_LETTERS, "");
    const known = index.get(key);
    index.set(key, known ? `${known}\n${row}` : row);
  }
  return (built = index);
}

const rowsOf = (key: string): readonly Reading[] => (towns().get(key) ?? "").split("\n").filter(Boolean).map((row) => cityOf(row, false));

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
