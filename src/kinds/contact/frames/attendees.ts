import type { PatternHit } from "../../../rule/patterns.js";
import type { ActorTerm, Clause, ContactTerm, Member, PlaceTerm, VerbTerm } from "../terms/terms.js";
import { isThere } from "../terms/verb-term.js";
import type { Construction } from "./construction.js";
import type { ReadSides } from "./construction-sides.js";
import { followingSubject, subjectOf } from "./subjects.js";
import { toSide } from "./frame.js";

/** Those who also took part: the people the pattern found and all named behind them; the other side is whom they came with. */
export function attendeesOf(clause: Clause, at: number, hit: PatternHit<Construction>): ReadSides | null {
  const first = hit.groups.get("both")?.from ?? -1;
  const trigger = clause.terms[at] as ContactTerm;
  if (stayedAway(clause.terms, at, first)) return null;
  const delegation = trigger.tags.has("MakesUp") ? delegationOf(clause, first) : null;
  if (trigger.tags.has("MakesUp") && !delegation) return null;
  if (trigger.kind === "verb" && !delegation && !opens(clause, at, first)) return null;
  const leads = trigger.tags.has("Leads") ? clause.terms[hit.groups.get("other")?.from ?? -1] : null;
  if (leads && !isDelegation(clause.terms, leads)) return null;
  const members = [first, ...further(clause.terms, first)].flatMap((k) => {
    const term = clause.terms[k];
    if (term?.kind !== "actor") return [];
    const countries = standingFor(clause.terms, k);
    return term.members
      .filter((m) => ["person", "office", "group"].includes(m.kind))
      .map((m) => (countries && m.countries.length === 0 ? { ...m, countries } : m));
  });
  if (members.length === 0) return null;
  const both = { members, reference: null, plural: true };
  const led = delegation?.kind === "actor" ? delegation : ledBy(clause, at, hit);
  return led ? { both, other: toSide(led) } : { both };
}

/** "All'incontro ⟦avrebbe dovuto⟧ partecipare anche X", "⟦non ha⟧ partecipato Y": who was to be there, and was not. */
const stayedAway = (terms: readonly ContactTerm[], at: number, first: number): boolean =>
  terms
    .slice(at, first)
    .some(
      (t) =>
        t.kind === "verb" &&
        (t.group.negated || (t.group.modal?.lemma === "dovere" && t.group.modal.tense === "conditional_past")),
    );

/** Whom they came with: the subject of a passive, the object of "ad accompagnare", who stands behind "con" before "c'era". */
function ledBy(clause: Clause, at: number, hit: PatternHit<Construction>): ActorTerm | PlaceTerm | null {
  const trigger = clause.terms[at];
  if (trigger?.kind !== "verb") return null;
  const named = clause.terms[hit.groups.get("other")?.from ?? -1];
  if (named?.kind === "actor") return named;
  if (trigger.group.voice === "passive")
    return trigger.group.finite ? subjectOf(clause, at) : followingSubject(clause, at);
  return isThere(trigger.group) ? companyBefore(clause.terms, at) : null;
}

/** "⟦Con Trump⟧ c'era Rubio", "⟦per parte italiana⟧ c'erano X e Y", "⟦nella delegazione turca⟧ c'è anche Z". */
const companyBefore = (terms: readonly ContactTerm[], at: number): ActorTerm | PlaceTerm | null =>
  terms
    .slice(0, at)
    .find(
      (t): t is ActorTerm | PlaceTerm =>
        (t.kind === "actor" &&
          (t.preposition === "con" ||
            (t.preposition === "a" && BY.has(terms[terms.indexOf(t) - 2]?.normal ?? "")) ||
            (BESIDE.has(t.preposition ?? "") && t.members.every(isGroup)))) ||
        isForState(t),
    ) ?? null;

/** "⟦per l'Iran⟧ c'era X", "⟦per gli iraniani⟧ c'è Y". */
const isForState = (term: ContactTerm): boolean =>
  (term.kind === "place" && term.preposition === "per" && term.member !== null) ||
  (term.kind === "actor" && term.preposition === "per" && term.members.every(({ kind }) => kind === "state"));

/** "per l'Egitto c'è X, ⟦per il Sudan⟧ Y", "da parte egiziana sedeva X, ⟦da parte sudanese⟧ Y": the state for which somebody is there. */
function standingFor(terms: readonly ContactTerm[], at: number): readonly string[] | null {
  const before = terms[terms[at - 1]?.kind === "verb" ? at - 2 : at - 1];
  if (before?.kind === "place") return isForState(before) ? (before.member?.countries ?? null) : null;
  const stands = before?.kind === "actor" && (isForState(before) || (before.preposition === "da" && isPart(before)));
  return stands ? before.members.flatMap(({ countries }) => countries) : null;
}

const isPart = ({ members }: ActorTerm): boolean => members.length === 1 && members.every(isGroup);

/** "⟦insieme⟧ al premier c'erano X e Y". */
const BY = new Set(["insieme", "assieme", "accanto"]);

const BESIDE = new Set(["per", "da", "in"]);

const isGroup = ({ kind, role }: Member): boolean => kind === "group" && role === undefined;

/** "la delegazione ⟦Usa⟧", "⟦i negoziatori russi⟧". */
const isDelegation = (terms: readonly ContactTerm[], term: ContactTerm): boolean =>
  term.kind === "actor" &&
  (term.members.every(isGroup) || DELEGATION.has(terms[terms.indexOf(term) - 1]?.normal ?? ""));

/** "della ⟦delegazione⟧ fanno parte X e Y", "⟦i negoziatori russi⟧ erano guidati da Z", "le ⟦delegazioni⟧, guidate da X e Y, …". */
function delegationOf({ terms, host }: Clause, first: number): ContactTerm | undefined {
  // "una delegazione, guidata da X, è a Belgrado" is another; both of them are those who met
  if (host) return host.clause.terms.slice(0, host.after + 1).find((t) => t.normal === "delegazioni");
  return terms
    .slice(0, first)
    .find((t) => DELEGATION.has(t.normal) || (t.kind === "actor" && t.members.every(({ kind }) => kind === "group")));
}

const DELEGATION = new Set(["delegazione", "delegazioni"]);

/** "⟦Vi hanno preso parte⟧ X e Y", "⟦Presente⟧ anche Z": nothing that they would be at stands before or between. */
function opens({ terms, host }: Clause, at: number, first: number): boolean {
  const { group } = terms[at] as VerbTerm;
  if (host) return false;
  // "Accompagnato da X, il ministro ha parlato di Y": no contact of its own
  if (group.voice === "passive" && !group.finite) return isLoose(terms, at) && !terms.some(isTold);
  if (isUnsaidCopula(terms, at, first)) return opensPart(terms, at - 2) && terms[first + 1]?.kind !== "verb";
  if (group.voice === "passive" || group.tense === "infinitive") return true;
  if (isThere(group)) return areThere(terms, at, first);
  const there = group.clitic === "vi" || group.clitic === "ci" || group.lemma === "presenziare";
  // "Il summit si è svolto in prefettura: vi hanno preso parte X e Y"
  const mark = terms.findLastIndex((t, k) => k < at && (t.tags.has("Break") || opensJoining(terms, k, at)));
  const start = terms.slice(mark + 1, at).every((t) => isLooseTerm(t) || isAmong(t) || isOurs(t) || isThem(t));
  const along = COMES_ALONG.has(group.lemma) && terms[at]?.tags.has("Clitic") === true;
  const elsewhere = isElsewhere(terms, at, first) || isAtThing(terms, mark + 1, at);
  return start && (there || along || group.lemma === "partecipare") && !elsewhere;
}

/** "ad accompagnare la premier⟦,⟧ il ministro X". */
const isUnsaidCopula = (terms: readonly ContactTerm[], at: number, first: number): boolean =>
  terms[at]?.kind === "verb" && terms[at].group.tense === "infinitive" && terms[first - 1]?.tags.has("Comma") === true;

/** Nothing stands before, or a pause. */
const opensPart = (terms: readonly ContactTerm[], before: number): boolean =>
  before < 0 || terms[before]?.tags.has("Break") === true;

/** "⟦C'era anche⟧ X", "⟦All'incontro⟧ c'erano X e Y", and with whom they were. */
function areThere(terms: readonly ContactTerm[], at: number, first: number): boolean {
  // "Vertice ieri a Palazzo Chigi: con Meloni c'erano X e Y"
  const colon = terms.findLastIndex((t, k) => k < at && t.tags.has("Break"));
  const before = withoutWelcome(terms.slice(colon + 1, at));
  const company = companyBefore(before, before.length);
  const met = before.some((t) => t.kind === "event" && t.preposition === "a");
  // "C'è anche X tra i timori di Berlino": what there is, and not who was there
  const present = (terms[at] as VerbTerm).group.tense === "present";
  const also = !present && terms.slice(at + 1, first).some((t) => t.normal === "anche" || t.normal === "pure");
  const placed = company !== null || met;
  const known = before.every(
    (t) =>
      t === company || ["event", "date"].includes(t.kind) || (placed && t.kind === "place") || LEADING.has(t.normal),
  );
  const end = terms.findIndex((t, k) => k > first && t.tags.has("Break"));
  return (
    known &&
    (placed || also) &&
    !isElsewhere(terms, at, first) &&
    !isElsewhere(terms, first, end < 0 ? terms.length : end)
  );
}

/** "con Tokayev ⟦a salutare il leader cinese⟧ c'erano X e Y": what they were there for. */
function withoutWelcome(terms: readonly ContactTerm[]): readonly ContactTerm[] {
  const verb = terms.findIndex((t, k) => t.kind === "verb" && WELCOMES.has(t.normal) && terms[k - 1]?.normal === "a");
  if (verb < 0) return terms;
  const guest = terms[verb + 1]?.kind === "actor" ? verb + 2 : verb + 1;
  return [...terms.slice(0, verb - 1), ...terms.slice(guest)];
}

const WELCOMES = new Set(["salutare", "accogliere", "ricevere", "attendere", "aspettare"]);

const LEADING = new Set([..."a con per da in insieme assieme accanto anche poi inoltre infine".split(" "), ","]);

const isLooseTerm = (term: ContactTerm): boolean => term.tags.has("Free") || term.normal === "essere";

const isLoose = (terms: readonly ContactTerm[], at: number): boolean => terms.slice(0, at).every(isLooseTerm);

/** A word that tells of a contact by itself. */
const isTold = (term: ContactTerm): boolean => term.kind === "event" || (term.kind === "verb" && term.sense !== null);

/** Verbs of coming along with somebody, who may be a pronoun: "lo ⟦accompagna⟧ X". */
const COMES_ALONG = new Set(["accompagnare", "affiancare", "scortare"]);

/** "presente ⟦a un convegno⟧ anche X": at something that is no contact; not "presenti, oltre ⟦a⟧ X, Y e Z". */
const isElsewhere = (terms: readonly ContactTerm[], from: number, to: number): boolean =>
  terms.some(
    (t, k) =>
      k > from &&
      k < to &&
      (t.normal === "a" || t.normal === "in") &&
      terms[k - 1]?.normal !== "oltre" &&
      !LATER.has(terms[k + 1]?.normal ?? "") &&
      terms[k + 1]?.kind !== "event",
  );

/** "⟦Alla cerimonia⟧ ha partecipato anche X", "⟦Al coro⟧ delle critiche si è unito X": what opens the sentence is no contact. */
const isAtThing = (terms: readonly ContactTerm[], from: number, to: number): boolean => {
  const [link, thing] = [terms[from], terms[from + 1]];
  return link?.normal === "a" && from + 1 < to && thing?.kind === "word" && !AT_ITS_END.has(thing.normal);
};

const AT_ITS_END = new Set(["termine", "fine", "inizio"]);

/** "in un ⟦secondo⟧ momento", "in ⟦seguito⟧": when, and not where. */
const LATER = new Set(["secondo", "seguito", "serata", "mattinata", "ultimo"]);

/** "⟦Da parte italiana⟧ erano presenti X e Y". */
const isOurs = (term: ContactTerm): boolean =>
  LEADING.has(term.normal) ||
  (term.kind === "actor" && BESIDE.has(term.preposition ?? "") && term.members.every(isGroup));

/** "⟦Ai due⟧ si è unito X": whom he joins. */
const isThem = (term: ContactTerm): boolean =>
  term.kind === "actor" && term.preposition === "a" && term.reference !== null;

/** "X ha visto Y⟦, a cui⟧ si è aggiunto Z", "si sono visti⟦, poi⟧ li ha raggiunti Z": what goes on behind a comma. */
const opensJoining = (terms: readonly ContactTerm[], k: number, at: number): boolean =>
  (terms[k]?.tags.has("Comma") === true && terms[k + 1]?.normal === "poi") ||
  (terms[k]?.tags.has("Relative") === true && terms[k - 1]?.normal === "a" && k === at - 1);

/** "Tra ⟦i sindaci⟧ presenti X e Y". */
const isAmong = (term: ContactTerm): boolean =>
  term.kind === "actor" && (term.preposition === "tra" || term.preposition === "fra");

/** Bare names and offices behind the first ones, up to the next verb. */
function further(terms: readonly ContactTerm[], first: number): number[] {
  const found: number[] = [];
  for (let k = first + 1; k < terms.length; k++) {
    const term = terms[k] as ContactTerm;
    if (term.kind === "verb" || term.tags.has("Relative")) break;
    const alike =
      term.kind === "actor" &&
      [null, terms[first]?.kind === "actor" ? terms[first].preposition : null].includes(term.preposition);
    if (alike && term.tags.has("People")) found.push(k);
  }
  return found;
}
