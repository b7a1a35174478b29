import type { PersonEntity, Settled } from "../mention.js";
import type { Side } from "./frame.js";
import { mainSubject, speakerOf } from "./subjects.js";
import type { ActorTerm, Clause, Member } from "./terms.js";

/** A side with its people and parties known: entity indexes, offices without a name, codes. */
export interface Resolved {
  readonly people: readonly number[];
  readonly offices: readonly Member[];
  readonly parties: readonly string[];
  /** Stands for people that are not named here ("i due leader"). */
  readonly open: boolean;
}

const EMPTY: Resolved = { people: [], offices: [], parties: [], open: false };

/** Codes of the sides a person stands for: a state first, else a body or party. */
export function partiesOfPerson(person: PersonEntity): string[] {
  if (person.organisation && ["head_of_alliance", "secretary_general", "commission_president", "council_president", "commissioner"].includes(person.office ?? "")) return [person.organisation];
  if (person.office === "party_leader" && person.organisation) return [person.organisation];
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
  return office !== undefined && HOME_OFFICES.has(office) && isHome(settled) ? ["IT"] : [];
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

/** Resolves one side: its people by entity, its unnamed offices, its parties. */
export function resolve(side: Side | null, settled: Settled): Resolved {
  if (!side) return EMPTY;
  const people = new Set<number>();
  const offices: Member[] = [];
  const parties = new Set<string>();
  for (const member of side.members) {
    if (member.person !== undefined && member.person >= 0) people.add(member.person);
    else if (member.kind === "office") offices.push(member);
    for (const code of partiesOfMember(member, settled)) parties.add(code);
  }
  return { people: [...people], offices, parties: [...parties], open: side.reference !== null && people.size === 0 };
}

/** What has been said so far: who was subject, who spoke, by sentence. */
export class Discourse {
  private readonly subjects = new Map<number, ActorTerm>();
  private readonly speakers = new Map<number, ActorTerm>();
  private readonly passages = new Map<number, number>();

  /** Notes the subject and the speaker of a sentence. */
  note(sentence: number, passage: number, clauses: readonly Clause[]): void {
    this.passages.set(sentence, passage);
    const main = clauses[0];
    if (!main) return;
    const subject = mainSubject(main);
    if (subject) this.subjects.set(sentence, subject);
    const speaker = clauses.map(speakerOf).find((s) => s !== null);
    if (speaker) this.speakers.set(sentence, speaker);
  }

  /** The nearest earlier subject that passes, at most `back` sentences before. */
  subjectBefore(sentence: number, back: number, test: (actor: ActorTerm) => boolean): ActorTerm | null {
    for (let s = sentence - 1; s >= 0 && s >= sentence - back; s--) {
      const subject = this.subjects.get(s);
      if (subject && test(subject)) return subject;
    }
    return null;
  }

  /** Who says "I" in a sentence: its own speaker, the next one's, or that of the sentences before. */
  speakerNear(sentence: number): ActorTerm | null {
    for (const s of [sentence, sentence + 1, sentence - 1, sentence - 2, sentence + 2]) {
      const speaker = this.speakers.get(s);
      if (speaker) return speaker;
    }
    return null;
  }
}
