import { makeTerm } from "./make-term.js";
import { actorTags, isBareName } from "./actor-term.js";
import type { ActorTerm, ContactTerm, Member } from "./terms.js";

/** Terms between an office and its name at most. */
const LONGEST = 14;

/** Prepositions that go on with an office: "rappresentante dell'Ue ⟦per la politica estera⟧". */
const GOES_ON = new Set(["per", "a", "presso", "di", "su", "in"]);

/** What offices are for, beside places and bodies: "per la ⟦politica estera⟧", "al ⟦commercio⟧". */
const CHARGES = new Set(
  (
    "politica estera sicurezza difesa comune affari esteri europei economici generali interni dialogo rapporti relazioni processo pace commercio energia clima " +
    "migrazione migrazioni allargamento vicinato medio oriente vicino africa europa asia america latina balcani occidentali golfo missione speciale nazionale " +
    "internazionale nazioni unite diritti umani giustizia bilancio concorrenza lavoro salute cultura ambiente infrastrutture trasporti interno mef mise senato " +
    "camera ministero ambasciata stati cooperazione sviluppo ricostruzione"
  ).split(" "),
);

/** "l'alto rappresentante dell'Ue ⟦per la politica estera e di sicurezza Josep Borrell⟧": an office, what it is for, and its name as one actor. */
export function joinTails(terms: readonly ContactTerm[]): ContactTerm[] {
  const joined: ContactTerm[] = [];
  for (let at = 0; at < terms.length; at++) {
    const term = terms[at] as ContactTerm;
    const name = isOffice(term) ? nameBehind(terms, at) : null;
    if (name === null) {
      joined.push(term);
      continue;
    }
    joined.push(named(term as ActorTerm, terms[name] as ActorTerm));
    at = terms[name - 1]?.tags.has("Comma") && closesAside(terms, name + 1) ? name + 1 : name;
  }
  return joined;
}

/** The comma closes what stands behind an office; not where a list goes on: "l'Alto rappresentante, X⟦,⟧ il presidente Y e Z". */
export const closesAside = (terms: readonly ContactTerm[], comma: number): boolean => {
  const next = terms[comma + 1];
  return terms[comma]?.tags.has("Comma") === true && !(next?.kind === "actor" && next.preposition === null);
};

/** One office whose name does not stand beside it. */
const isOffice = (term: ContactTerm): boolean =>
  term.kind === "actor" &&
  term.reference === null &&
  term.members.length === 1 &&
  term.members[0]?.role !== undefined &&
  !term.members[0].role.named &&
  !term.plural;

/** Index of the name at the end of the complements of the office at `at`. */
function nameBehind(terms: readonly ContactTerm[], at: number): number | null {
  let k = at + 1;
  if (isNamed(terms, k)) return k;
  if (!isTail(terms, k, true) && !isListed(terms, at, k)) return null;
  while (k <= at + LONGEST && (isTail(terms, k, false) || isListed(terms, at, k))) k++;
  const comma = terms[k]?.tags.has("Comma") === true;
  const name = comma ? k + 1 : k;
  if (!isBareName(terms[name])) return null;
  return !comma || closes(terms[name + 1]) ? name : null;
}

/** A comma, or the end of what is said. */
const closes = (term: ContactTerm | undefined): boolean =>
  term === undefined || term.tags.has("Comma") || term.tags.has("Break");

/** A word, a body or a place that says what an office is for; the first one opens with a preposition. */
function isTail(terms: readonly ContactTerm[], at: number, opens: boolean): boolean {
  const term = terms[at];
  if (!term) return false;
  if (opens) return GOES_ON.has(term.normal) || (term.kind === "actor" && isBody(term) && term.preposition === null);
  if (term.kind === "word")
    return CHARGES.has(term.normal) || ["Prep", "And", "Bracket", "Hyphen"].some((tag) => term.tags.has(tag));
  if (term.kind === "place") return true;
  if (term.kind === "event") return term.noun.weak === true;
  return term.kind === "actor" && isBody(term);
}

/** "ministro dell'Arte, della Cultura ⟦e del servizio pubblico⟧": one of several things that an office is for, and its adjective. */
function isListed(terms: readonly ContactTerm[], office: number, at: number): boolean {
  const behind = terms.slice(office + 1, office + LONGEST);
  const name = behind.findIndex(isBareName);
  const list = behind.slice(0, name < 0 ? 0 : name);
  const several = list.filter((t) => t.normal === "di").length > 1 && list.some((t) => t.tags.has("And"));
  const term = terms[at];
  if (!several || term === undefined) return false;
  if (term.tags.has("Comma")) return terms[at + 1]?.normal === "di";
  return (
    term.kind === "word" &&
    term.tags.has("Free") &&
    [at - 1, at - 2].some((k) => k > office && terms[k]?.normal === "di")
  );
}

const isBody = (term: ActorTerm): boolean => !term.tags.has("People") && term.preposition !== "con";

/** "il segretario di Stato ⟦cardinal Pietro Parolin⟧": a name with a title of its own right behind the office. */
const isNamed = (terms: readonly ContactTerm[], at: number): boolean => {
  const [office, name] = [terms[at - 1], terms[at]];
  return (
    name?.kind === "actor" &&
    name.preposition === null &&
    name.members.length === 1 &&
    name.members[0]?.kind === "person" &&
    name.members[0].role?.named !== false &&
    office?.to === name.from
  );
};

function named(office: ActorTerm, name: ActorTerm): ActorTerm {
  const [holder, person] = [office.members[0] as Member, name.members[0] as Member];
  const { countries, organisations, role, office: held } = holder;
  const member: Member = {
    ...person,
    countries,
    organisations,
    ...(role ? { role } : {}),
    ...(held ? { office: held } : {}),
  };
  return makeTerm({
    ...office,
    to: name.to,
    end: name.end,
    members: [member],
    tags: actorTags([member], false, office.preposition, []),
  });
}

/** "il vicepresidente del Consiglio ⟦e ministro degli Esteri⟧ X": one person of two offices. */
export function joinOffices(terms: readonly ContactTerm[]): ContactTerm[] {
  const joined: ContactTerm[] = [];
  for (let at = 0; at < terms.length; at++) {
    const term = terms[at] as ContactTerm;
    if (term.kind !== "actor" || !isSecondOffice(terms, at)) {
      joined.push(term);
      continue;
    }
    const { preposition } = term;
    const second = terms[at + 2] as ActorTerm;
    joined.push(makeTerm({ ...second, preposition, tags: actorTags(second.members, false, preposition, []) }));
    at += 2;
  }
  return joined;
}

/** No article stands before the second office, and its name behind it. */
function isSecondOffice(terms: readonly ContactTerm[], at: number): boolean {
  const [first, and, second] = [terms[at] as ActorTerm, terms[at + 1], terms[at + 2]];
  const bare = terms[at - 1]?.to === first.from && terms[at - 1]?.normal === "tra";
  const [office, name] = [first.members[0], second?.kind === "actor" ? second.members[0] : undefined];
  return (
    and?.tags.has("And") === true &&
    second?.from === and.to &&
    !bare &&
    first.members.length === 1 &&
    office?.kind === "office" &&
    !first.plural &&
    first.reference === null &&
    name?.kind === "person" &&
    name.role?.named === true &&
    name.role.start === name.start
  );
}
