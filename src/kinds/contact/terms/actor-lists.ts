import { makeTerm } from "./make-term.js";
import { actorTags } from "./actor-term.js";
import { chargeEnd, metByEach } from "./charges.js";
import { closesAside } from "./office-tails.js";
import type { ActorTerm, ContactTerm, Member } from "./terms.js";

/** Joins "A, B e C", "A e B" and "A-B" into one actor term. */
export function joinActors(terms: readonly ContactTerm[]): ContactTerm[] {
  const joined: ContactTerm[] = [];
  for (let at = 0; at < terms.length; at++) {
    const term = terms[at] as ContactTerm;
    if (term.kind !== "actor") {
      joined.push(term);
      continue;
    }
    const named = appositionOf(terms, at);
    if (named !== null && terms[named - 1]?.normal === ":") {
      at = named - 1;
      continue;
    }
    if (named !== null && (term.reference === "two" || term.plural)) {
      const names = listFrom(terms, named, joined);
      const many = names.map((k) => terms[k] as ActorTerm);
      joined.push(merged([...besides(joined, term), ...many], false, term.preposition));
      at = names.at(-1) as number;
      continue;
    }
    if (named !== null) {
      const name = terms[named] as ActorTerm;
      const members = name.members.map((member) => ofOffice(member, term.members[0]));
      joined.push(
        makeTerm({
          ...name,
          members,
          preposition: term.preposition,
          tags: actorTags(members, false, term.preposition, []),
        }),
      );
      at = closesAside(terms, named + 1) ? named + 1 : named;
      continue;
    }
    const pair = terms[at + 1];
    if (pair?.kind === "actor" && pair.reference === "two" && !term.members.some((m) => m.kind === "person")) {
      joined.push(makeTerm({ ...term, to: pair.to, end: pair.end, members: [], reference: "leaders", plural: true }));
      at++;
      continue;
    }
    const members = membersOf(terms, at);
    if (members) {
      joined.push(members);
      at += 2;
      continue;
    }
    const parts = listFrom(terms, at, joined);
    joined.push(
      parts.length > 1
        ? merged(
            parts.map((k) => terms[k] as ActorTerm),
            isPair(terms, at),
            term.preposition,
            metByEach(terms, parts),
          )
        : term,
    );
    at = parts.at(-1) as number;
  }
  return joined;
}

/** "incontro Meloni-Macron", "Turchia — Russia", "vertice Meloni Macron". */
function isPair(terms: readonly ContactTerm[], at: number): boolean {
  const next = terms[at + 1] as ContactTerm;
  return next.tags.has("Hyphen") || next.tags.has("Dash") || (next.kind === "actor" && terms[at - 1]?.kind === "event");
}

/** "⟦Meloni e⟧ i due vicepremier, Tajani e Salvini": the one before "e", taken off the terms joined so far. */
function besides(joined: ContactTerm[], { preposition }: ActorTerm): readonly ActorTerm[] {
  const [first, and] = joined.slice(-2);
  const lists = first?.kind === "actor" && and?.kind === "word" && and.tags.has("And");
  if (!lists || first.reference !== null || !first.tags.has("People")) return [];
  if (preposition !== null && first.preposition !== preposition) return [];
  joined.splice(-2);
  return [first];
}

/** A name behind its office is of the office's state, where it has none of its own. */
const ofOffice = (name: Member, office: Member | undefined): Member =>
  office && name.countries.length + name.organisations.length === 0
    ? {
        ...name,
        countries: office.countries,
        organisations: office.organisations,
        ...(office.role ? { role: office.role } : {}),
      }
    : name;

/** "i ministri degli Esteri ⟦del G7⟧", "i leader ⟦dei Paesi Nato⟧": offices of many, and the body they belong to behind "di". */
function membersOf(terms: readonly ContactTerm[], at: number): ActorTerm | null {
  const [offices, of, body] = [terms[at] as ActorTerm, terms[at + 1], terms[at + 2]];
  const [holders, ...rest] = offices.members;
  const [whole, ...more] = body?.kind === "actor" ? body.members : [];
  if (of?.normal !== "di" || body?.kind !== "actor" || !holders || !whole || rest.length + more.length > 0) return null;
  const unsaid = holders.kind === "group" && holders.countries.length + holders.organisations.length === 0;
  if (!unsaid || (whole.kind !== "body" && whole.kind !== "group") || whole.organisations.length !== 1) return null;
  const { organisations, end } = whole;
  return makeTerm({ ...offices, to: body.to, end: body.end, members: [{ ...holders, organisations, end }] });
}

/** "la sua controparte russa, ⟦l'allora ministro Shoigu⟧,": the name behind a counterpart says who it is. */
function appositionOf(terms: readonly ContactTerm[], at: number): number | null {
  const counterpart = terms[at] as ActorTerm;
  if (
    counterpart.reference === "two" ||
    (counterpart.reference === "counterpart" && counterpart.plural) ||
    isHolders(counterpart) ||
    servedEnd(terms, at) !== null
  )
    return listBehind(terms, at);
  const [holder] = counterpart.members;
  const bare = holder?.kind === "office" || (holder?.kind === "person" && holder.role?.named === false);
  const office = counterpart.members.length === 1 && bare && !counterpart.plural;
  if (counterpart.reference !== "counterpart" && !office) return null;
  let comma = at + 1;
  while (comma < at + 6 && isBetween(terms[comma])) comma++;
  const next = terms[comma + 1];
  if (!terms[comma]?.tags.has("Comma") || next?.kind !== "actor") return null;
  return next.preposition === null &&
    next.members.length === 1 &&
    next.members[0]?.kind === "person" &&
    next.members[0].role?.named !== false &&
    next.reference === null &&
    !terms[comma + 2]?.tags.has("And") &&
    !isSubject(terms, comma + 1) &&
    !isOfAnotherState(holder, next)
    ? comma + 1
    : null;
}

/** "con il presidente degli Stati Uniti, ⟦il presidente francese Macron⟧ e Y": the next of the list, and no name of the one before. */
function isOfAnotherState(holder: Member | undefined, { members: [named] }: ActorTerm): boolean {
  const [mine, theirs] = [holder?.countries ?? [], named?.countries ?? []];
  return mine.length > 0 && theirs.length > 0 && !mine.some((code) => theirs.includes(code));
}

/** Words and places between an office and its name: "l'ambasciatrice italiana ⟦al ministero⟧, Paola Amadei". */
const isBetween = (term: ContactTerm | undefined): boolean =>
  (term?.kind === "word" || term?.kind === "place") && term.tags.has("Free");

/** "con il collega francese, ⟦Tajani⟧ ha parlato": whom a verb follows is its subject, and no name of the one before. */
const isSubject = (terms: readonly ContactTerm[], at: number): boolean => {
  const verb = terms[at + 1];
  return verb?.kind === "verb" && verb.group.finite;
};

/** "i presidenti ⟦di Camera e Senato⟧": an office of many. */
const isHolders = ({ plural, members: [holders, ...more] }: ActorTerm): boolean =>
  plural && more.length === 0 && holders?.kind === "group" && holders.role?.plural === true;

const isOfStates = ({ members: [holders] }: ActorTerm): boolean =>
  holders !== undefined && holders.countries.length + holders.organisations.length > 0;

/** "i due ministri degli Esteri, ⟦X e Y⟧", "i presidenti di Camera e Senato, ⟦X e Y⟧": the names behind those who hold an office. */
function listBehind(terms: readonly ContactTerm[], at: number): number | null {
  let mark = servedEnd(terms, at) ?? at + 1;
  while (mark < at + 6 && terms[mark]?.kind === "word" && isInside(terms[mark] as ContactTerm)) mark++;
  const stop = terms[mark];
  const name =
    stop?.tags.has("Comma") || stop?.normal === ":"
      ? mark + 1
      : isHolders(terms[at] as ActorTerm) && !isOfStates(terms[at] as ActorTerm)
        ? mark
        : -1;
  const first = terms[name];
  if (first?.kind !== "actor" || first.preposition !== null) return null;
  if (stop?.normal === ":") return listFrom(terms, name, []).length > 1 ? name : null;
  const open = servedEnd(terms, at) !== null || !isOfStates(terms[at] as ActorTerm);
  return open && listFrom(terms, name, []).length > 1 ? name : null;
}

/** "gli inviati ⟦di Trump⟧, Witkoff e Kushner": where the one they serve ends, if the names stand behind him. */
function servedEnd(terms: readonly ContactTerm[], at: number): number | null {
  const served = terms[at + 2];
  const { plural, members } = terms[at] as ActorTerm;
  const many = plural && members.length === 1 && members[0]?.kind === "group" && members[0].role?.plural === true;
  const serve = many && terms[at + 1]?.normal === "di" && served?.kind === "actor";
  return serve && served.members.length === 1 && served.members[0]?.kind === "person" ? at + 3 : null;
}

const isInside = (term: ContactTerm): boolean => term.tags.has("Free") || term.tags.has("And");

/** Actors of one list: a register of names without an end is none. */
const LONGEST = 100;

/** "X e ⟦forse⟧ Y". */
const MAYBE = new Set(["forse", "probabilmente", "eventualmente", "magari", "possibilmente"]);

/** Indexes of the actors of the list that starts at `at`. */
function listFrom(terms: readonly ContactTerm[], at: number, before: readonly ContactTerm[]): number[] {
  const parts = [at];
  let sure = 0;
  for (let k = at + 1; k + 1 < terms.length && parts.length < LONGEST;) {
    k = noteEnd(terms, k);
    const link = terms[k] as ContactTerm;
    if (glued(terms, k, parts)) {
      parts.push(k);
      sure = parts.length;
      k++;
      continue;
    }
    const jump = link.tags.has("Comma") && (terms[k + 1] as ContactTerm).tags.has("And") ? 2 : 1;
    let next = k + jump;
    if (
      terms[next]?.tags.has("Prep") &&
      (terms[next] as ContactTerm).normal === (terms[at] as ActorTerm).preposition &&
      ((terms[at] as ActorTerm).preposition !== "con" || isOneEvent(before))
    )
      next++;
    if (MAYBE.has(terms[next]?.normal ?? "")) next++;
    next = skipElliptic(terms, next);
    const actor = terms[next];
    if (actor?.kind !== "actor" || actor.reference === "two") break;
    if (
      link.tags.has("Comma") &&
      (terms[at] as ActorTerm).preposition === "di" &&
      actor.tags.has("People") !== (terms[at] as ActorTerm).tags.has("People")
    )
      break;
    // "Sbarra ⟦per la Cisl⟧ e Bombardieri per la Uil": for whom the one before is there
    if ((terms[at] as ActorTerm).preposition === "per" && actor.tags.has("People") && isFor(terms[at] as ActorTerm))
      break;
    // "i negoziati tra A⟦,⟧ B e C sono ripresi": "tra" wants two at least
    const one = parts.length === 1 && (terms[at] as ActorTerm).preposition === "tra";
    if (link.tags.has("Comma") && !one && (terms[at] as ActorTerm).preposition !== null && opensClause(terms, k)) break;
    // "⟦Ucraina⟧, Rubio e Lavrov si vedono": what the headline is about
    if (at === 0 && link.tags.has("Comma") && isMatter(terms[at] as ActorTerm) && actor.tags.has("People")) break;
    const and = link.tags.has("And") || jump === 2;
    const hyphen = link.tags.has("Hyphen") || isSpacedPair(terms, at, next);
    if (!and && !link.tags.has("Comma") && !hyphen) break;
    if (and && (terms[at] as ActorTerm).preposition !== "tra" && parts.length === 1 && startsNext(terms, next, before))
      break;
    parts.push(next);
    k = next + 1;
    if (and || hyphen || endsUnnamed(terms, k)) sure = parts.length;
    if (and && !terms[k]?.tags.has("Comma") && !terms[k]?.tags.has("And")) break;
  }
  return parts.slice(0, Math.max(sure, 1));
}

/** "Zangrillo ⟦(Pubblica amministrazione)⟧, Bernini (Università) e …": where what is noted of one of a list ends, or `at`. */
function noteEnd(terms: readonly ContactTerm[], at: number): number {
  if (terms[at]?.normal !== "(") return at;
  const close = terms.findIndex((t, k) => k > at && k <= at + NOTE && t.normal === ")");
  const link = terms[close + 1];
  const plain = terms.slice(at + 1, Math.max(close, at + 1)).every((t) => t.kind !== "verb" && t.kind !== "event");
  return close > 0 && plain && (link?.tags.has("Comma") || link?.tags.has("And")) ? close + 1 : at;
}

/** Terms of such a note. */
const NOTE = 6;

/** A union, a party or a state, behind the one who stands for it. */
const isFor = ({ members }: ActorTerm): boolean =>
  members.every(({ kind }) => kind === "body" || kind === "state" || kind === "group");

const isMatter = ({ members, preposition }: ActorTerm): boolean =>
  preposition === null && members.length === 1 && members[0]?.kind === "state";

/** "un incontro con A, ⟦con B⟧ e con C": behind a noun in the singular for those who sit together all meet at once. */
function isOneEvent(before: readonly ContactTerm[]): boolean {
  const event = before.findLast((t) => !(t.kind === "word" && t.tags.has("Free")));
  return event?.kind === "event" && !event.plural && TOGETHER.has(event.head);
}

const TOGETHER = new Set(["incontro", "riunione", "vertice", "summit", "tavolo", "pranzo", "cena", "colazione"]);

/** "con A e B⟦, C e D hanno visto⟧ E": behind the comma those who do something else. */
function opensClause(terms: readonly ContactTerm[], comma: number): boolean {
  let k = comma + 1;
  while (terms[k]?.kind === "actor" && terms[k + 1]?.tags.has("And") && k < comma + 6) k += 2;
  const [subject, verb] = [terms[k], terms[k + 1]];
  if (subject?.kind !== "actor" || verb?.kind !== "verb" || !verb.group.finite) return false;
  return verb.group.plural === (k > comma + 1 || subject.plural);
}

/** "riunendo A, B ⟦e⟧ i rappresentanti dei gruppi": the list ends in people without a name; not in "il re, il papa e la lettera". */
const endsUnnamed = (terms: readonly ContactTerm[], at: number): boolean =>
  terms[at]?.tags.has("And") === true && terms[at + 1]?.kind === "word";

/** "il vertice Turchia ⟦—⟧ Russia": states beside an event noun, joined by a dash with spaces. */
const isSpacedPair = (terms: readonly ContactTerm[], first: number, next: number): boolean =>
  terms[next - 1]?.tags.has("Dash") === true &&
  terms[first - 1]?.kind === "event" &&
  terms[first]?.tags.has("State") === true &&
  terms[next]?.tags.has("State") === true;

/** "Sergej Lavrov Marco Rubio": two full names side by side, their "e" lost. */
function glued(terms: readonly ContactTerm[], at: number, parts: readonly number[]): boolean {
  const [one, other] = [terms[parts.at(-1) as number], terms[at]];
  const person = (t: ContactTerm | undefined): boolean =>
    t?.kind === "actor" && t.members.length === 1 && t.members[0]?.kind === "person" && t.reference === null;
  if (parts.length !== 1 || !person(one) || !person(other) || (one as ContactTerm).to !== (other as ContactTerm).from)
    return false;
  // "con Badr Abdelatty ⟦Antonio Tajani⟧ si è sentito": the subject
  const verb = terms[at + 1];
  return !(
    (one as ActorTerm).preposition === "con" &&
    verb?.kind === "verb" &&
    verb.group.finite &&
    !verb.group.plural
  );
}

/** "il ministro danese X e ⟦quella groenlandese⟧ Y", "i ministri degli Esteri X e ⟦della Difesa⟧ Y": an office left out before a name. */
function skipElliptic(terms: readonly ContactTerm[], at: number): number {
  const term = terms[at];
  const charged = chargeEnd(terms, at);
  if (charged !== null) return charged;
  if (term?.kind !== "word" || !["quello", "quella", "quelli", "quelle"].includes(term.normal)) return at;
  return terms[at + 1]?.kind === "actor" ? at + 1 : at + 2;
}

/** "ha ricevuto A e ⟦B ha visto⟧ C": the actor after "e" is the subject of a verb of its own. */
function startsNext(terms: readonly ContactTerm[], actor: number, before: readonly ContactTerm[]): boolean {
  const verb = terms[actor + 1];
  if (verb?.kind !== "verb" || !verb.group.finite || verb.group.plural) return false;
  return before.some((t) => t.kind === "verb" && t.group.finite);
}

/** "X, ⟦vicepremier⟧ e ministro degli Esteri", "X, ministro degli Esteri e ⟦vicepremier⟧": one more title of who is named before. */
const withoutTitles = (members: readonly Member[]): Member[] =>
  members.filter(({ kind, role, start }, at) => {
    const before = members[at - 1];
    const bare = kind === "office" && role?.named === false && before !== undefined && isLinked({ start }, before);
    const again = [members[at + 1], members[at - 2]].some((m) => m?.person === before?.person);
    return !(bare && before.person !== undefined && again);
  });

/** Nothing but ", " or " e " stands between, and no article: a title of who stands before. */
const isLinked = ({ start }: Pick<Member, "start">, before: Member | undefined): boolean =>
  before === undefined || start - before.end <= LINK;

const LINK = 3;

function merged(
  parts: readonly ActorTerm[],
  pair: boolean,
  preposition: string | null,
  each: boolean = false,
): ActorTerm {
  const first = parts[0] as ActorTerm;
  const last = parts.at(-1) as ActorTerm;
  const members = withoutTitles(parts.flatMap((p) => p.members));
  const [one] = members;
  if (one?.person !== undefined && members.every((m, at) => m.person === one.person && isLinked(m, members[at - 1])))
    return makeTerm({
      ...first,
      to: last.to,
      end: last.end,
      members: [one],
      preposition,
      tags: actorTags([one], false, preposition, []),
    });
  const counterpart = parts.find((p) => p.reference !== null)?.reference ?? null;
  const more = [...(pair ? ["Pair"] : []), ...(counterpart ? ["Ref"] : []), ...(each ? ["Each"] : [])];
  const tags = actorTags(members, true, preposition, more);
  return makeTerm({
    ...first,
    to: last.to,
    end: last.end,
    members,
    reference: counterpart,
    plural: true,
    preposition,
    tags,
  });
}
