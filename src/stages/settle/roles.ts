import type { PersonCandidate, RoleCandidate } from "../../kinds/person/index.js";
import { behindBracket } from "../../kinds/person/reading.js";
import { HEADED } from "../../lexicon/delegations.js";
import { DEFINITE, PREPOSITIONS } from "../../lexicon/grammar-words.js";
import { HONOURS } from "../../lexicon/offices.js";
import type { Document } from "../../text/document.js";
import type { Token } from "../../text/token.js";

/** A role with the people named beside it, and the person in its complement ("inviato ⟦di Trump⟧"). */
export interface BoundRole {
  readonly role: RoleCandidate;
  readonly people: readonly PersonCandidate[];
  /** The people whom a list in apposition names: "i ministri di Romania e Bulgaria, ⟦X e Y⟧". */
  readonly apposed?: readonly PersonCandidate[];
  readonly of: PersonCandidate | undefined;
}

interface Beside {
  readonly tokens: readonly Token[];
  readonly starts: ReadonlyMap<number, PersonCandidate>;
  readonly ends: ReadonlyMap<number, PersonCandidate>;
}

const CLOSERS = new Set([",", ".", "(", ")", ";", ":", "!", "?", "–", "—", "-", "»", "”", '"']);
const OPENERS = new Set([",", "(", "–", "—"]);

/** True when nothing the table knows of the person speaks against the role: a Frenchman is not the British premier. */
export function agrees(person: PersonCandidate, role: RoleCandidate): boolean {
  const { known } = person;
  if (!known.length || (!role.countries.length && !role.organisations.length)) return true;
  return known.some(
    ({ seat, terms }) =>
      [seat, ...terms].some(
        ({ country, organisation }) =>
          (country && role.countries.includes(country)) || (organisation && role.organisations.includes(organisation)),
      ) ||
      (!seat.country && !role.countries.length),
  );
}

/** True when the table says that the person holds or held this very office. */
export const holds = ({ known }: PersonCandidate, office: string): boolean =>
  known.some(({ terms }) => terms.some((term) => term.office === office));

const closes = (token: Token | undefined): boolean =>
  token === undefined || token.norm === "che" || (token.kind === "mark" && CLOSERS.has(token.norm));

/** "il premier ⟦Keir Starmer⟧", "il ministro turco, ⟦Hakan Fidan⟧,"; `to` is where the role ends. */
function behind({ tokens, starts }: Beside, role: RoleCandidate, end: number): PersonCandidate | undefined {
  const to = behindBracket(tokens, end);
  const next = starts.get(to);
  // "esponenti dell'amministrazione ⟦Trump⟧": who heads what the office is in
  if (next && role.to > role.head && HEADED.has(tokens[role.to - 1]?.norm ?? "") && HEADS.some((o) => holds(next, o)))
    return undefined;
  if (next) return tokens[to]?.spaced ? next : undefined;
  if (tokens[to]?.norm !== ",") return undefined;
  const title = DEFINITE.has(tokens[to + 1]?.norm ?? "") ? to + 2 : to + 1;
  const later = starts.get(HONOURS.has(tokens[title]?.norm ?? "") ? title + 1 : to + 1);
  if (!later || !agrees(later, role)) return undefined;
  return closes(tokens[later.to]) || (holds(later, role.office) && isAdjunct(tokens[later.to])) ? later : undefined;
}

const HEADS = ["head_of_state", "head_of_government"];

/** "l'inviato speciale, Steve Witkoff ⟦a⟧ Vienna": when and where it was, behind a name whose comma was left out. */
const isAdjunct = (token: Token | undefined): boolean => token !== undefined && ADJUNCTS.has(token.norm);
const ADJUNCTS = new Set(["a", "ad", "al", "alla", "all'", "in", "nel", "nella", "durante"]);

/** ", ⟦Putin⟧ e ⟦Trump⟧": the names of a list from its first. */
function listFrom({ tokens, starts }: Beside, first: PersonCandidate): PersonCandidate[] {
  const list = [first];
  for (let last = first; ;) {
    const joint = tokens[last.to]?.norm;
    const next = joint === "," || joint === "e" || joint === "ed" ? starts.get(last.to + 1) : undefined;
    if (!next) return list;
    list.push(next);
    last = next;
  }
}

/** "⟦Witkoff⟧, inviato speciale", "⟦Lavrov⟧ (ministro degli Esteri russo)". */
function ahead({ tokens, ends }: Beside, role: RoleCandidate): PersonCandidate | undefined {
  let at = role.from;
  const definite = DEFINITE.has(tokens[at - 1]?.norm ?? "");
  if (definite) at--;
  if (!OPENERS.has(tokens[at - 1]?.norm ?? "") || role.plural) return undefined;
  const person = ends.get(at - 1);
  if (!person || !agrees(person, role)) return undefined;
  if (closes(tokens[role.to]) || holdsOffice(person, role)) return person;
  if (definite && isAnother(tokens, person, role)) return undefined;
  return tokens[role.to]?.norm === "e" || tokens[role.to]?.norm === "ed" ? undefined : person;
}

/** "Nell'incontro con Abu Mazen, ⟦il Papa⟧ ha detto": the clause goes on with somebody else, whom no comma closes off. */
const isAnother = (tokens: readonly Token[], person: PersonCandidate, role: RoleCandidate): boolean =>
  !holds(person, role.office) && (person.known.length > 0 || PREPOSITIONS.has(tokens[person.from - 1]?.norm ?? ""));

const holdsOffice = (person: PersonCandidate, role: RoleCandidate): boolean =>
  holds(person, role.office) && role.countries.length + role.organisations.length > 0;

/** "l'inviato di ⟦Trump⟧[,] Witkoff": the person in the complement. */
function complementOf({ tokens, starts }: Beside, role: RoleCandidate): PersonCandidate | undefined {
  const of = tokens[role.to];
  return of && (of.norm === "di" || of.norm === "d'") ? starts.get(role.to + 1) : undefined;
}

function bind(beside: Beside, role: RoleCandidate): BoundRole[] {
  const of = complementOf(beside, role);
  const end = of ? of.to : role.to;
  const next = behind(beside, role, end);
  const { nested } = role;
  if (nested && next && !of && takesNested(next, role, nested)) {
    const outer = behind(beside, role, next.to) ?? ahead(beside, role);
    return [
      { role, people: outer ? [outer] : [], of: next },
      { role: nested, people: [next], of: undefined },
    ];
  }
  const before = next ? undefined : ahead(beside, role);
  const people = next ? (role.plural ? listFrom(beside, next) : [next]) : before ? [before] : [];
  return [{ role: sure(role, people), people, of, ...(next ? {} : { apposed: listBehind(beside, role, end) }) }];
}

/** "il segretario al Commercio ⟦Rajesh Agrawal⟧": no American, or the tables would know him. */
const sure = (role: RoleCandidate, people: readonly PersonCandidate[]): RoleCandidate =>
  role.presumed === true && people.some((person) => person.known.length === 0 || !agrees(person, role))
    ? { ...role, countries: [] }
    : role;

/** "i ministri della Difesa di Romania e Bulgaria, ⟦X e Y⟧,": the names of a list behind a comma or a colon. */
function listBehind(beside: Beside, role: RoleCandidate, end: number): PersonCandidate[] {
  const { tokens, starts } = beside;
  const first = role.plural && [",", ":"].includes(tokens[end]?.norm ?? "") ? starts.get(end + 1) : undefined;
  const list = first ? listFrom(beside, first) : [];
  return list.length > 1 && closes(tokens[list.at(-1)?.to ?? -1]) ? list : [];
}

/** "i ministri di Romania e Bulgaria ⟦X e Y⟧": as many states as people, each of his own. */
export function ownRole(role: RoleCandidate, people: readonly PersonCandidate[], at: number): RoleCandidate {
  const state = role.countries[at];
  return people.length > 1 && role.countries.length === people.length && state !== undefined
    ? { ...role, countries: [state] }
    : role;
}

/** In "portavoce del presidente russo ⟦X⟧" the name is the president's when the table says so, else the spokesman's if it knows him, else the president's. */
function takesNested(person: PersonCandidate, outer: RoleCandidate, nested: RoleCandidate): boolean {
  if (!person.known.length) return nested.countries.length === 0;
  if (holds(person, nested.office)) return true;
  return !(holds(person, outer.office) || agrees(person, outer));
}

/** Each role with the people that stand beside it in the text. */
export function bindRoles(
  document: Document,
  people: readonly PersonCandidate[],
  roles: readonly RoleCandidate[],
): BoundRole[] {
  const beside: Beside = {
    tokens: document.tokens,
    starts: new Map(people.map((person) => [person.from, person])),
    ends: new Map(people.map((person) => [person.to, person])),
  };
  return roles.flatMap((role) => bind(beside, role));
}
