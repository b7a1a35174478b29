import type { PatternHit } from "../../../rule/patterns.js";
import { GOVERNMENT } from "../../../lexicon/delegations.js";
import type { MentionOf } from "../../mention.js";
import type { ActorTerm, Clause, ContactTerm, EventTerm, VerbTerm } from "../terms/terms.js";
import { CALLING_VERBS } from "../words.js";
import type { Construction } from "./construction.js";
import { sidesOf } from "./construction-sides.js";
import { toSide } from "./frame.js";
import type { Side } from "./frame.js";
import { postOf, unwillingHost } from "./hosts.js";
import { calendarOf, programmeBefore } from "./programme.js";

export interface Sides {
  one: Side | null;
  other: Side | null;
  otherAt: number | null;
  initiator: "one" | "other" | null;
  used: Construction[];
  /** A place that stands in the construction without its preposition. */
  ground: MentionOf<"place"> | null;
}

/** The sides, from the first construction that gives each. */
export function readSides(
  clause: Clause,
  at: number,
  trigger: EventTerm | VerbTerm,
  hits: readonly PatternHit<Construction>[],
): Sides {
  const sides: Sides = { one: null, other: null, otherAt: null, initiator: null, used: [], ground: null };
  for (const hit of hits) {
    if (sides.one && sides.other) break;
    const read = sidesOf(clause, at, trigger, hit);
    if (!read) continue;
    if (read.both) {
      if (sides.one || sides.other) continue;
      sides.one = read.both;
      sides.ground = groundIn(clause, hit);
      sides.other = read.other ?? against(clause, hit);
      sides.used.push(hit.pattern);
      break;
    }
    const gives = (read.one && !sides.one) || (read.other && !sides.other);
    if (!gives && sides.used.length > 0) continue;
    sides.ground ??= groundIn(clause, hit);
    if (!sides.other && read.other) sides.otherAt = hit.groups.get("other")?.from ?? null;
    sides.one ??= read.one ?? null;
    sides.other ??= read.other ?? null;
    sides.initiator ??= hit.pattern.means.initiator ?? null;
    sides.used.push(hit.pattern);
  }
  if (trigger.kind === "event") sides.one ??= ofProgramme(clause, at);
  if (trigger.kind === "event" && trigger.noun.type === "visit" && sides.one && !sides.other)
    sides.other = unwillingHost(clause, at, sides.one);
  // "il governo ha convocato l'ambasciatore d'Italia a San Marino": that of the state he is posted to
  if (CALLING_VERBS.has(trigger.normal) && sides.other && (!sides.one || isGovernment(sides.one)))
    sides.one = postOf(sides.other) ?? sides.one;
  if (trigger.kind === "verb" && trigger.sense?.asks !== true && sides.initiator === "one" && !isAsking(hits))
    sides.initiator = null;
  if (trigger.kind === "verb" && trigger.group.voice === "passive" && trigger.sense?.asks !== true)
    sides.initiator = null;
  return sides;
}

const isGovernment = ({ members }: Side): boolean => members.every((m) => m.organisations[0] === GOVERNMENT);

/** "il vertice mercoledì ⟦Washington⟧ tra X e Y". */
function groundIn(clause: Clause, hit: PatternHit<Construction>): MentionOf<"place"> | null {
  const where = clause.terms[hit.groups.get("where")?.from ?? -1];
  if (where?.kind === "place") return where.mention.kind === "place" ? where.mention : null;
  return where?.kind === "actor" ? (where.members[0]?.place ?? null) : null;
}

/** "un incontro, ⟦tra X e Y⟧, è previsto", "il vertice a tre ⟦(X, Y e Z)⟧": all sides in an aside right behind the noun; "l'incontro, ⟦chiesto da X⟧, con Y": one of them. */
export function sidesAside(asides: readonly Clause[], at: number, sides: Sides): void {
  if (sides.one) return;
  for (const { terms, host } of asides) {
    const among = amongIn(terms);
    const actor = terms[among + 1];
    const near = host !== null && host.after >= at && host.after <= at + 6;
    const free = host?.clause.terms.slice(at + 1, host.after + 1).every((t) => t.tags.has("Free")) === true;
    if (!near || !free) continue;
    if (sides.other) {
      sides.one = askedBy(terms);
      return;
    }
    const list = among >= 0 ? (actor?.kind === "actor" ? toSide(actor) : null) : register(terms);
    if (list && list.members.length > 1) sides.one = list;
  }
}

/** "⟦tra X e Y⟧", "il terzo in due mesi ⟦tra X e Y⟧": where an aside says between whom; -1 where it does not. */
function amongIn(terms: readonly ContactTerm[]): number {
  const among = terms.findIndex((t) => t.normal === "tra");
  const nth = among === 0 || NTH.test(terms[0]?.normal ?? "");
  return nth && terms.slice(0, among).every((t) => t.tags.has("Free")) ? among : -1;
}

const NTH = /^(?:prim|second|terz|quart|quint|sest|settim|ottav|non|decim|ultim|ennesim)[oaie]$/u;

/** "chiesto ieri ⟦da Kiev⟧", "voluto ⟦dal premier⟧": whose wish a contact is. */
function askedBy(terms: readonly ContactTerm[]): Side | null {
  const [verb] = terms;
  const by = terms.findIndex((t) => t.normal === "da");
  const actor = terms[by + 1];
  const asked = verb?.kind === "verb" && ASKED.has(verb.normal) && verb.group.voice === "passive";
  return asked && actor?.kind === "actor" ? toSide(actor) : null;
}

const ASKED = new Set(["chiedere", "richiedere", "volere", "sollecitare", "proporre", "cercare", "ottenere"]);

/** "Putin, Zelensky, Merkel": nothing but names and what joins them. */
function register(terms: readonly ContactTerm[]): Side | null {
  const isName = (t: ContactTerm): t is ActorTerm => t.kind === "actor" && t.preposition === null && !t.reference;
  if (!terms.every((t: ContactTerm) => isName(t) || t.tags.has("Comma") || t.tags.has("And"))) return null;
  return { members: terms.filter(isName).flatMap(({ members }) => members), reference: null, plural: true };
}

/** "Il programma della visita di ⟦Xi⟧: incontri con Mattarella e Conte": whose programme it is. */
function ofProgramme(clause: Clause, at: number): Side | null {
  const owner = calendarOf(clause, at) ?? programmeBefore(clause, at)?.find((t) => t.kind === "actor");
  return owner?.kind === "actor" && owner.tags.has("People") ? toSide(owner) : null;
}

/** "Russia e Usa: incontro tra diplomatici": the pair before the colon says whose people they are. */
export function headline(clause: Clause, sides: Sides): void {
  const lead = clause.terms[0];
  const pair =
    lead?.kind === "actor" &&
    lead.members.length > 1 &&
    clause.terms[1]?.kind === "word" &&
    (clause.terms[1].tags.has("Break") || clause.terms[1].tags.has("Comma"));
  const known = [sides.one, sides.other].some((side) =>
    side?.members.some((m) => m.kind === "person" || m.countries.length + m.organisations.length > 0),
  );
  if (pair && !known) [sides.one, sides.other] = [toSide(lead), null];
}

/** "tra Macron e Merz ⟦con Starmer⟧": those on the other side of a list. */
function against(clause: Clause, hit: PatternHit<Construction>): Side | null {
  const after = hit.groups.get("both")?.to ?? clause.terms.length;
  const other = clause.terms[after + 1];
  return clause.terms[after]?.normal === "con" && other?.kind === "actor" ? toSide(other) : null;
}

const isAsking = (hits: readonly PatternHit<Construction>[]): boolean =>
  hits.some((h) => h.pattern.means.asks === true);
