import type { Clause, ContactTerm } from "../terms/terms.js";
import { WHICH } from "../../../lexicon/grammar-words.js";
import { isClub } from "../terms/actor-term.js";
import { toSide } from "./frame.js";
import type { Side } from "./frame.js";
import { ATTENDING } from "../words.js";
import { subjectOf } from "./subjects.js";

/** Words and verbs that bring more people into a contact, with the preposition behind them. */
const OPENERS: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    presenza: ["di"],
    presente: ["·"],
    presenti: ["·"],
    presenziare: ["·"],
    insieme: ["a", "con"],
    assieme: ["a", "con"],
    unitamente: ["a"],
    accompagnare: ["da"],
    affiancare: ["da"],
    assistere: ["da"],
    partecipazione: ["di"],
    mediazione: ["di"],
    mediare: ["da"],
    facilitare: ["da"],
    oltre: ["a"],
    allargare: ["a"],
    allargato: ["a"],
    allargata: ["a"],
    esteso: ["a"],
    estesa: ["a"],
  }),
);

/** How many terms from the trigger they may stand. */
const REACH = 14;

/** Those who take part beside the two sides: "alla presenza di X", "accompagnato da X", "presente anche X", "insieme a X". */
export function findCompanions(clause: Clause, asides: readonly Clause[], at: number): Side[] {
  const sides: Side[] = [
    ...attendedBy(clause, at),
    ...travelledWith(clause, at),
    ...metWith(clause, at),
    ...speaksFor(clause, at),
    ...register(clause, at),
    ...tookPart(clause, at),
    ...asides.flatMap((aside) => attendedAside(aside, clause, at)),
  ];
  for (const part of [clause, ...asides]) {
    const [from, to] = part === clause ? [at - REACH, at + REACH] : [0, part.terms.length - 1];
    for (let k = Math.max(0, from); k <= to && k < part.terms.length; k++) {
      const prepositions = OPENERS.get((part.terms[k] as ContactTerm).normal);
      if (!prepositions) continue;
      const said = part === clause ? k : (part.host?.after ?? k);
      const later =
        ofLater(clause.terms, at, said) ||
        (part.terms[k]?.normal === "oltre" && isBesideAnother(clause.terms, said, at)) ||
        (part === clause && behindAside(part.terms, asides, k));
      const side = later ? null : companion(part.terms, k, prepositions);
      if (side) sides.push(side);
    }
  }
  const behind = ofAside(clause);
  return behind ? [...sides, behind] : sides;
}

/** "⟦oltre a Merz⟧, il problema è Meloni, che ha visto Trump": beside what another verb tells. */
const isBesideAnother = (terms: readonly ContactTerm[], said: number, at: number): boolean =>
  terms.slice(said, at).some((t) => t.kind === "verb" && t.group.finite);

/** "Mattarella, il quale ha visto Parolin, ⟦accompagnato da X⟧": who came with the one of the aside. */
const behindAside = (terms: readonly ContactTerm[], asides: readonly Clause[], at: number): boolean =>
  terms[at - 1]?.normal === "·aside" && asides.some((aside) => aside.host?.after === at - 2 && isTelling(aside.terms));

const isTelling = (terms: readonly ContactTerm[]): boolean =>
  terms.some((t, k) => (t.kind === "verb" && t.group.finite && t.sense !== null) || hasOwnSide(terms, k));

/** "il colloquio in Vaticano ⟦con X⟧": an event that says with whom. */
const hasOwnSide = (terms: readonly ContactTerm[], at: number): boolean =>
  terms[at]?.kind === "event" && terms.slice(at + 1, at + 6).some((t) => t.kind === "actor" && t.preposition === "con");

/** Those who stand right behind the aside that tells of a contact. */
function ofAside({ terms, host }: Clause): Side | null {
  if (!host || !isTelling(terms) || host.clause.terms[host.after + 1]?.normal !== "·aside") return null;
  const at = host.after + 2;
  const prepositions = OPENERS.get(host.clause.terms[at]?.normal ?? "");
  return prepositions ? companion(host.clause.terms, at, prepositions) : null;
}

/** "toccherà al Pd ⟦con Nicola Zingaretti⟧", "la Lega, ⟦guidata da Salvini⟧": who comes for a party or a union. */
function speaksFor({ terms }: Clause, at: number): Side[] {
  const club = terms.findIndex((t, k) => k > at && k < at + 8 && t.kind === "actor" && t.members.every(isClub));
  const [link, who] = [terms[club + 1], terms[club + 2]];
  const named = club > 0 && link?.normal === "con" && who?.kind === "actor" && who.tags.has("People");
  return named ? [toSide(who)] : [];
}

/** "i leader dei tre partiti: ⟦Alfano⟧ per il Pdl, ⟦Bersani⟧ per il Pd": a list behind the colon of who came for whom, and nothing else. */
function register({ terms }: Clause, at: number): Side[] {
  const colon = terms[at]?.kind === "event" ? terms.findIndex((t, k) => k > at && t.normal === ":") : -1;
  if (colon < 0) return [];
  const found: Side[] = [];
  for (let k = colon + 1; k + 2 < terms.length; k += 4) {
    const [who, link, whom, stop] = terms.slice(k, k + 4);
    const named = who?.kind === "actor" && who.preposition === null && who.tags.has("People");
    if (!named || link?.normal !== "per" || whom?.kind !== "actor") return [];
    found.push(toSide(who));
    if (stop === undefined || stop.tags.has("Break")) return found.length > 1 ? found : [];
    if (!stop.tags.has("Comma") && !stop.tags.has("And")) return [];
  }
  return [];
}

/** "sarà a Kiev ⟦con Nausėda e Levits⟧ per incontrare Zelensky": those who come along meet him too. */
function travelledWith({ terms }: Clause, at: number): Side[] {
  const trigger = terms[at];
  if (trigger?.kind !== "verb" || trigger.group.tense !== "infinitive" || terms[at - 1]?.normal !== "per") return [];
  const goes = terms.findLastIndex((t, k) => k < at && t.kind === "verb");
  const verb = terms[goes];
  if (verb?.kind !== "verb" || !(verb.tags.has("Moves") || verb.tags.has("Stayed"))) return [];
  return terms
    .slice(goes + 1, at)
    .flatMap((t) => (t.kind === "actor" && t.preposition === "con" && t.tags.has("People") ? [toSide(t)] : []));
}

/** "⟦Meloni⟧ ha partecipato alla telefonata dei leader europei con Trump": the subject of a verb of taking part in it. */
function tookPart(clause: Clause, at: number): Side[] {
  const event = clause.terms[at];
  if (event?.kind !== "event" || event.preposition !== "a") return [];
  const verb = clause.terms.findLastIndex((t, k) => k < at && at - k < 4 && t.kind === "verb");
  const term = clause.terms[verb];
  if (term?.kind !== "verb" || !ATTENDING.has(term.normal) || !term.group.finite || term.group.negated) return [];
  const subject = subjectOf(clause, verb);
  return subject?.tags.has("People") ? [toSide(subject)] : [];
}

/** "vedrà il premier Sarraj⟦, con il ministro Siala⟧": who is there beside the one whom a verb takes. */
function metWith({ terms }: Clause, at: number): Side[] {
  const verb = terms[at];
  if (verb?.kind !== "verb" || !verb.tags.has("Meets") || !verb.tags.has("Active") || !verb.group.finite) return [];
  const met = terms.findIndex((t, k) => k > at && !t.tags.has("Free"));
  const one = terms[met];
  if (one?.kind !== "actor" || one.preposition !== null || !one.tags.has("People")) return [];
  const beside = terms.slice(met + 1, met + 4).find((t) => t.kind === "actor");
  const between = terms.slice(met + 1, met + 3).every((t) => t === beside || t.tags.has("Comma") || t.normal === "con");
  return between && beside?.kind === "actor" && beside.preposition === "con" && beside.tags.has("People")
    ? [ofDelegation(toSide(beside), one.members[0]?.countries ?? [])]
    : [];
}

/** "ha ricevuto X, che ha poi visto Y, ⟦accompagnato da Z⟧": of the contact told last before it. */
const ofLater = (terms: readonly ContactTerm[], at: number, said: number): boolean =>
  terms.some(
    (t, k) =>
      k > at &&
      k <= said &&
      ((t.kind === "verb" && t.group.finite && t.sense !== null && !t.sense.weak) || hasOwnSide(terms, k)),
  );

/** "il vertice a cui hanno preso parte ⟦X e Y⟧", "un incontro al quale ha partecipato anche ⟦Z⟧". */
function attendedBy({ terms }: Clause, at: number): Side[] {
  if (terms[at]?.kind !== "event") return [];
  const that = terms.findIndex((_, k) => k > at && k < at + REACH && opensAttendance(terms, k));
  const next = terms.findIndex((t, k) => k > at && t.kind === "event");
  return that < 0 || (next > 0 && next < that) ? [] : attendants(terms, that);
}

/** "All'incontro, ⟦cui hanno partecipato anche X e Y⟧, …": the same between commas. */
function attendedAside({ terms, host }: Clause, { terms: around }: Clause, at: number): Side[] {
  const said = (host?.after ?? -1) + 1;
  const nearest = around.findLastIndex((t, k) => k < said && t.kind === "event");
  const that = terms.findIndex((_, k) => k < 2 && opensAttendance(terms, k));
  return nearest === at && that >= 0 ? attendants(terms, that) : [];
}

/** Those who took part, right behind the verb that says so. */
function attendants(terms: readonly ContactTerm[], that: number): Side[] {
  const verb = terms.findIndex((t, k) => k > that && k < that + 4 && t.tags.has("Attends"));
  const actor =
    verb < 0 ? undefined : terms.slice(verb + 1, verb + 5).find((t) => t.kind === "actor" || t.tags.has("Relative"));
  return actor?.kind === "actor" && actor.preposition === null ? [toSide(actor)] : [];
}

/** "a ⟦cui⟧", "al ⟦quale⟧", and "⟦cui⟧" alone, which is the same. */
const opensAttendance = (terms: readonly ContactTerm[], at: number): boolean =>
  (terms[at]?.tags.has("Relative") === true || WHICH.has(terms[at]?.normal ?? "")) &&
  (terms[at - 1]?.normal === "a" || (terms[at]?.normal === "cui" && terms[at - 1]?.tags.has("Prep") !== true));

/** All who are named as making up the delegations in a clause: "…era rappresentata da X, e quella americana da Y e Z". */
export function findDelegates(clause: Clause): { at: number; side: Side }[] {
  const verb = clause.terms.findIndex((t) => t.kind === "verb" && t.group.voice === "passive" && t.tags.has("MakesUp"));
  if (verb < 0) return [];
  const delegation = verb > 0 ? clause.terms[verb - 1] : clause.host?.clause.terms[clause.host.after];
  const countries = delegation?.kind === "actor" ? delegation.members.flatMap((member) => member.countries) : [];
  return clause.terms.flatMap((term, k) =>
    k > verb && term.kind === "actor" && term.preposition === "da"
      ? [{ at: term.from, side: ofDelegation(toSide(term), countries) }]
      : [],
  );
}

/** "una delegazione ⟦indiana⟧ guidata dal segretario X", "il premier ⟦libico⟧ con il ministro X": of the same state, where no word beside them tells theirs. */
const ofDelegation = (side: Side, countries: readonly string[]): Side =>
  countries.length === 1
    ? { ...side, members: side.members.map((one) => (one.countries.length > 0 ? one : { ...one, countries })) }
    : side;

function companion(terms: readonly ContactTerm[], at: number, prepositions: readonly string[]): Side | null {
  const term = terms[at] as ContactTerm;
  if (term.kind === "verb" && term.group.voice === "active" && term.normal !== "presenziare") return null;
  for (let k = at + 1; k < terms.length && k < at + 4; k++) {
    const next = terms[k] as ContactTerm;
    if (next.kind === "actor")
      return next.preposition === null || prepositions.includes(next.preposition) ? toSide(next) : null;
    if (!next.tags.has("Free")) return null;
  }
  return null;
}
