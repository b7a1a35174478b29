import type { MentionOf, PersonEntity, Settled } from "../mention.js";
import type { Side } from "./frame.js";
import { mainSubject, speakerOf, subjectOf } from "./subjects.js";
import type { ActorTerm, Clause, Member } from "./terms.js";

/** A side with its people and parties known: entity indexes, offices without a name, codes. */
export interface Resolved {
  readonly people: readonly number[];
  readonly offices: readonly Member[];
  readonly parties: readonly string[];
  /** Stands for people that are not named here ("i due leader"). */
  readonly open: boolean;
  /** The state is not said: Italy is taken, as Italian news leaves its own unsaid. */
  readonly unsaid: boolean;
}

const EMPTY: Resolved = { people: [], offices: [], parties: [], open: false, unsaid: false };

/** Codes of the sides a person stands for: a state first, else a body or party. */
export function partiesOfPerson(person: PersonEntity): string[] {
  if (person.organisation && ["head_of_alliance", "secretary_general", "commission_president", "council_president", "commissioner"].includes(person.office ?? "")) return [person.organisation];
  if (person.office === "party_leader" && person.role && person.organisation) return [person.organisation];
  if (person.country) return [person.country];
  return person.organisation ? [person.organisation] : [];
}

/** Offices that Italian news leaves without a state when the state is Italy: "il ministro Urso", "il sindaco". */
const HOME_OFFICES = new Set([
  "head_of_government", "head_of_state", "foreign_minister", "defence_minister", "interior_minister", "finance_minister", "economy_minister", "minister", "deputy_minister",
  "mayor", "regional_president", "prefect", "member_of_parliament", "parliament_president", "deputy_head", "party_leader", "union_leader", "undersecretary",
]);

function partiesOfMember(member: Member, settled: Settled): string[] {
  const named = member.countries.length > 0 ? [...member.countries] : [...member.organisations];
  const person = member.person !== undefined && member.person >= 0 ? (settled.people[member.person] as PersonEntity) : null;
  const own = person ? partiesOfPerson(person) : [];
  if (own.length > 0) return own;
  if (named.length > 0) return named;
  const office = person?.office ?? member.office;
  if (office === "pope") return ["VA"];
  return leftUnsaid(office) && isHome(settled) ? ["IT"] : [];
}

const leftUnsaid = (office: string | undefined): boolean => office !== undefined && HOME_OFFICES.has(office);

/** True when nothing in the text or the lexicon says which state a member stands for. */
function isUnsaid(member: Member, settled: Settled): boolean {
  const person = member.person !== undefined && member.person >= 0 ? settled.people[member.person] : undefined;
  return member.countries.length + member.organisations.length === 0 && (person === undefined || partiesOfPerson(person).length === 0);
}

const home = new WeakMap<Settled, boolean>();

/** True when Italy is the state an article is at home in: it names Italian offices or places and no state more often. */
function isHome(settled: Settled): boolean {
  let known = home.get(settled);
  if (known !== undefined) return known;
  const counts = new Map<string, number>();
  const count = (code: string | undefined): void => void (code && counts.set(code, (counts.get(code) ?? 0) + 1));
  for (const mention of settled.mentions) if (mention.kind === "place" || mention.kind === "organisation") count(mention.value.country);
  for (const person of settled.people) count(person.country);
  const italy = counts.get("IT") ?? 0;
  known = [...counts.values()].every((n) => n <= Math.max(italy, 1));
  home.set(settled, known);
  return known;
}

/** Offices that a bare title may stand for: "il Presidente" after "il presidente turco Erdoğan". */
const STANDS_FOR: Readonly<Record<string, readonly string[]>> = {
  president: ["head_of_state", "head_of_government", "president"], minister: ["foreign_minister", "defence_minister", "minister", "interior_minister"],
  head_of_government: ["head_of_government"], secretary: ["secretary_general", "foreign_minister"], foreign_minister: ["foreign_minister"], cardinal: ["cardinal"],
};

/** How many mentions back a bare title may stand for somebody. */
const REACH = 80;

/** Index of the last mention that starts before an offset; -1 for none. */
export function lastMentionBefore(settled: Settled, offset: number): number {
  let low = 0;
  let high = settled.mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((settled.mentions[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** The last person named before a bare definite title that may hold that office; -1 for none. */
function holderBefore(member: Member, settled: Settled): number {
  const { role } = member;
  const offices = role && !role.plural && role.definite && role.countries.length + role.organisations.length === 0 ? STANDS_FOR[role.office] : undefined;
  if (!offices) return -1;
  for (let k = lastMentionBefore(settled, member.start), seen = 0; k >= 0 && seen < REACH; k--, seen++) {
    const entity = settled.entityOf[k] ?? -1;
    if (entity >= 0 && offices.includes(settled.people[entity]?.office ?? "")) return entity;
  }
  return -1;
}

/** Resolves one side: its people by entity, its unnamed offices, its parties. */
export function resolve(side: Side | null, settled: Settled): Resolved {
  if (!side) return EMPTY;
  const people = new Set<number>();
  const offices: Member[] = [];
  const parties = new Set<string>();
  for (const member of side.members) {
    const person = member.person ?? holderBefore(member, settled);
    if (person >= 0) people.add(person);
    else if (member.kind === "office" && !(member.office === "counterpart" && member.countries.length === 0)) offices.push(member);
    for (const code of partiesOfMember(person >= 0 ? { ...member, person } : member, settled)) parties.add(code);
  }
  const unsaid = side.members.length > 0 && side.members.every((m) => isUnsaid(m, settled));
  return { people: [...people], offices, parties: [...parties], unsaid, open: side.reference !== null && people.size === 0 };
}

/** Someone went, or is to go, to a place: what follows happens there. */
export interface Journey {
  readonly sentence: number;
  readonly at: number;
  readonly actor: ActorTerm | null;
  readonly place: MentionOf<"place">;
  readonly date: MentionOf<"date"> | null;
  /** It lies ahead: "sarà domani a Kiev". */
  readonly ahead: boolean;
  /** Under way or done, so that meetings held and planned can both be there. */
  readonly actual: boolean;
}

const STAYS = new Set(["essere", "stare", "trovare", "rimanere"]);

/** Verbs of motion and visits with their place: "è arrivato a Belgrado", "in visita a Tunisi", "sarà a Kiev". */
function journeysOf(sentence: number, clause: Clause): Journey[] {
  return clause.terms.flatMap((term, k) => {
    const visit = term.kind === "event" && term.noun.type === "visit";
    const verb = term.kind === "verb" && (term.tags.has("Moves") || (STAYS.has(term.normal) && term.group.finite)) ? term : null;
    if (!visit && !verb) return [];
    const place = clause.terms.slice(k + 1, k + (verb && STAYS.has(verb.normal) ? 4 : 7)).find((t) => t.kind === "place" && ["a", "in"].includes(t.preposition) && t.mention.kind === "place" && ["city", "country"].includes(t.mention.value.type));
    if (place?.kind !== "place" || place.mention.kind !== "place") return [];
    const tense = verb?.group.modal ? "future" : verb?.group.tense;
    const actor = verb ? subjectOf(clause, k) : (clause.terms.slice(k + 1, k + 5).find((t): t is ActorTerm => t.kind === "actor" && t.preposition === "di") ?? mainSubject(clause));
    const date = clause.terms.find((t) => t.kind === "date" && t.mention.value.start !== null && t.mention.value.start === t.mention.value.end);
    return [{ sentence, at: term.from, actor, place: place.mention, date: date?.kind === "date" ? date.mention : null, ahead: tense === "future" || tense === "conditional", actual: tense !== "future" && tense !== "conditional" }];
  });
}

/** What has been said so far: who was subject, who spoke, who went where, by sentence; read only when asked. */
export class Discourse {
  private readonly clausesOf: (sentence: number) => readonly Clause[];
  private readonly subjects = new Map<number, ActorTerm | null>();
  private readonly journeys = new Map<number, readonly Journey[]>();

  private readonly mayTravel: (sentence: number) => boolean;

  constructor(clausesOf: (sentence: number) => readonly Clause[], mayTravel: (sentence: number) => boolean) {
    this.clausesOf = clausesOf;
    this.mayTravel = mayTravel;
  }

  private subjectIn(sentence: number): ActorTerm | null {
    let subject = this.subjects.get(sentence);
    if (subject === undefined) {
      const main = this.clausesOf(sentence)[0];
      this.subjects.set(sentence, (subject = main ? mainSubject(main) : null));
    }
    return subject;
  }

  /** The nearest earlier subject that passes, at most `back` sentences before. */
  subjectBefore(sentence: number, back: number, test: (actor: ActorTerm) => boolean): ActorTerm | null {
    for (let s = sentence - 1; s >= 0 && s >= sentence - back; s--) {
      const subject = this.subjectIn(s);
      if (subject && test(subject)) return subject;
    }
    return null;
  }

  /** The last journey told before token `at`, at most `back` sentences before. */
  journeyBefore(sentence: number, at: number, back: number): Journey | null {
    for (let s = sentence; s >= 0 && s >= sentence - back; s--) {
      let told = this.journeys.get(s);
      if (!told) this.journeys.set(s, (told = this.mayTravel(s) ? this.clausesOf(s).flatMap((clause) => journeysOf(s, clause)) : []));
      const last = told.findLast((journey) => journey.at < at);
      if (last) return last;
    }
    return null;
  }

  /** Who says "I" in a sentence: its own speaker, the next one's, or that of the sentences before. */
  speakerNear(sentence: number): ActorTerm | null {
    for (const s of [sentence, sentence + 1, sentence - 1, sentence - 2, sentence + 2]) {
      const speaker = s < 0 ? undefined : this.clausesOf(s).map(speakerOf).find((found) => found !== null);
      if (speaker) return speaker;
    }
    return null;
  }
}
