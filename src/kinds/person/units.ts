import { BODY_LIST } from "../../lexicon/bodies.js";
import { BODIES, MINISTRIES } from "../../lexicon/offices.js";
import { BODY_ADJECTIVES } from "../../lexicon/delegations.js";
import { demonyms, STATES, stateNames } from "../../lexicon/states.js";
import { Phrases } from "../../text/phrases.js";
import type { Token } from "../../text/token.js";

/** A state or body named at tokens `[at, to)`; `office` is what a leader of the body is; `seat` marks a city or palace that stands for its state. */
export interface Unit {
  readonly to: number;
  readonly country?: string;
  readonly organisation?: string;
  readonly office?: string;
  readonly seat?: boolean;
}

interface Place {
  readonly country?: string;
  readonly organisation?: string;
  readonly office?: string;
  readonly seat?: boolean;
}

/** What the head of a body is, by its type. */
const LED: Readonly<Record<string, string>> = { body: "secretary_general", court: "official" };

function unitTable(): Phrases<Place> {
  const table = new Phrases<Place>("norm");
  for (const [name, organisation, office] of BODIES) table.add(name, { organisation, office });
  for (const { code, type, names } of BODY_LIST)
    if (LED[type] !== undefined) for (const name of names) table.add(name, { organisation: code, office: LED[type] });
  for (const { code, seats, government } of STATES)
    for (const seat of [...seats, ...government]) table.add(seat, { country: code, seat: true });
  for (const [name, country] of MINISTRIES) table.add(name, { country });
  return table;
}

let units: Phrases<Place> | undefined;
/** Abbreviations that stand behind a title without a preposition: "il presidente Usa". */
const BARE = new Set(
  "usa us uk gb ue u.e eu onu nato pd dem m5s fdi fi avs iv lega azione hamas hezbollah cgil cisl uil udc afd spd cdu csu psoe pp bce fmi aiea osce uae eau ucraina russia israele iran".split(
    " ",
  ),
);

/** Units printed in lower case too. */
const LOWER = new Set(["ue", "dem", "talebani", "taliban", "houthi", "opposizione"]);

const capital = (token: Token | undefined): boolean =>
  token !== undefined && token.casing !== "lower" && token.casing !== "none";

/** The state, capital, government seat or body named at `at`, or null; names need a capital. */
export function unitAt(tokens: readonly Token[], at: number): Unit | null {
  const first = tokens[at];
  if (!first || (first.casing === "lower" && !LOWER.has(first.norm))) return null;
  const state = stateNames().match(tokens, at);
  const other = (units ??= unitTable()).match(tokens, at);
  if (state && (!other || state.to >= other.to)) return { to: state.to, country: state.value.code };
  return other ? { to: other.to, ...other.value } : null;
}

/** A unit that stands bare behind a title ("il presidente ⟦Usa⟧"), or null. */
export function bareUnitAt(tokens: readonly Token[], at: number): Unit | null {
  const token = tokens[at];
  return token && (capital(token) || token.norm === "dem") && BARE.has(token.norm) ? unitAt(tokens, at) : null;
}

/** An adjective of nationality or of a body at `at` ("russo", "europea"), or null. */
export function adjectiveAt(tokens: readonly Token[], at: number): Unit | null {
  const token = tokens[at];
  if (!token || token.kind !== "word" || token.casing === "title") return null;
  const hit = demonyms().match(tokens, at);
  if (hit) return { to: hit.to, country: hit.value.code };
  const body = BODY_ADJECTIVES.get(token.norm);
  if (!body) return null;
  return body.length === 2 && body !== "EU" && body !== "UN"
    ? { to: at + 1, country: body }
    : { to: at + 1, organisation: body };
}
