import { sourceIn } from "./source.js";
import type { Span } from "../../../text/span.js";
import { mainSubject, reportedSubject, speakerOf } from "../frames/subjects.js";
import type { ActorTerm, Clause, ContactTerm, Member } from "../terms/terms.js";
import { lastBelow } from "../../../text/sorted.js";
import { arrivalsOf, journeysOf } from "./journeys.js";
import type { Arrival, Journey } from "./journeys.js";

const NONE: readonly Journey[] = [];

/** What has been said so far: who was subject, who spoke, who went where, by sentence; read only when asked. */
export class Discourse {
  private readonly clausesOf: (sentence: number) => readonly Clause[];
  private readonly subjects = new Map<number, readonly ActorTerm[]>();
  private readonly sources = new Map<number, Span | null>();
  private readonly journeys = new Map<number, readonly Journey[]>();

  private readonly mayTravel: (sentence: number) => boolean;

  constructor(clausesOf: (sentence: number) => readonly Clause[], mayTravel: (sentence: number) => boolean) {
    this.clausesOf = clausesOf;
    this.mayTravel = mayTravel;
  }

  /** The subject of a sentence, and that of what he says in it. */
  private subjectsIn(sentence: number): readonly ActorTerm[] {
    let subjects = this.subjects.get(sentence);
    if (subjects === undefined) {
      const main = this.clausesOf(sentence)[0];
      const told = main ? [mainSubject(main), reportedSubject(main)] : [];
      this.subjects.set(sentence, (subjects = told.filter((subject) => subject !== null)));
    }
    return subjects;
  }

  /** Who says so in a sentence, as a span of the text; null when nobody is named. */
  sourceOf(sentence: number): Span | null {
    let source = this.sources.get(sentence);
    if (source === undefined) this.sources.set(sentence, (source = sourceIn(this.clausesOf(sentence))));
    return source;
  }

  /** The nearest earlier subject that passes, at most `back` sentences before. */
  subjectBefore(sentence: number, back: number, test: (actor: ActorTerm) => boolean): ActorTerm | null {
    for (let s = sentence - 1; s >= 0 && s >= sentence - back; s--) {
      const subject = this.subjectsIn(s).find(test);
      if (subject) return subject;
    }
    return null;
  }

  /** "⟦Armenia e Azerbaigian⟧ restano lontani. Le due delegazioni …": the two states named side by side, last before token `at`, at most `back` sentences before or in the first line; and where. */
  pairBefore(
    sentence: number,
    at: number,
    back: number,
  ): { readonly parties: readonly string[]; readonly sentence: number } | null {
    for (let s = sentence; s >= 0 && s >= sentence - back; s--) {
      const parties = this.pairIn(s, at);
      if (parties) return { parties, sentence: s };
    }
    const parties = sentence > back ? this.pairIn(0, at) : null;
    return parties && { parties, sentence: 0 };
  }

  /** "⟦Kishida e Marcos⟧ si sono parlati. Il primo …": two people named side by side, last before token `at`, at most `back` sentences before. */
  twoBefore(sentence: number, at: number, back: number): readonly Member[] | null {
    for (let s = sentence; s >= 0 && s >= sentence - back; s--)
      for (const { terms } of this.clausesOf(s).toReversed()) {
        const two = terms.findLast((t) => t.from < at && isTwoPeople(t));
        if (two?.kind === "actor") return two.members;
      }
    return null;
  }

  private pairIn(sentence: number, at: number): readonly string[] | null {
    for (const { terms } of this.clausesOf(sentence).toReversed()) {
      const pair = terms.findLast((t) => t.from < at && isPairOfStates(t));
      if (pair?.kind === "actor") return pair.members.flatMap(({ countries }) => countries);
    }
    return null;
  }

  /** "al tavolo ⟦Abiy e Mohamud⟧. Prima li ha ricevuti": those who are named together last in the sentence before. */
  manyBefore(sentence: number, test: (actor: ActorTerm) => boolean): ActorTerm | null {
    const terms = sentence > 0 ? this.clausesOf(sentence - 1).flatMap((clause) => clause.terms) : [];
    const many = terms.findLast((t) => t.kind === "actor" && t.members.length > 1 && t.tags.has("People") && test(t));
    return many?.kind === "actor" ? many : null;
  }

  /** The last journey told before token `at`, at most `back` sentences before. */
  journeyBefore(sentence: number, at: number, back: number): Journey | null {
    for (let s = sentence; s >= 0 && s >= sentence - back; s--) {
      let told = this.journeys.get(s);
      if (!told) this.journeys.set(s, (told = this.mayTravel(s) ? this.journeysIn(s) : NONE));
      const last = told[lastBelow(told, at, (journey) => journey.at)];
      if (last) return last;
    }
    return null;
  }

  /** The last arrival at a seat told in the sentence before. */
  arrivalBefore(sentence: number): Arrival | null {
    if (sentence < 1 || !this.mayTravel(sentence - 1)) return null;
    return (
      this.clausesOf(sentence - 1)
        .flatMap(arrivalsOf)
        .at(-1) ?? null
    );
  }

  private journeysIn(sentence: number): readonly Journey[] {
    const told: Journey[] = [];
    for (const clause of this.clausesOf(sentence)) told.push(...journeysOf(sentence, clause));
    return told.length > 1 ? told.toSorted((a, b) => a.at - b.at) : told;
  }

  /** "Lo ha detto ⟦Macron⟧": who says, in the sentence behind, what a sentence tells. */
  tellerAfter(sentence: number): ActorTerm | null {
    const [clause] = this.clausesOf(sentence + 1);
    const verb = clause?.terms[0];
    const takesUp = verb?.kind === "verb" && verb.tags.has("Says") && verb.group.clitic === "lo";
    return clause && takesUp ? speakerOf(clause) : null;
  }

  /** Who says "I" in a sentence: its own speaker, the next one's, or that of the sentences before, at most `reach` away. */
  speakerNear(sentence: number, reach: number = 2): ActorTerm | null {
    for (const s of [sentence, sentence + 1, sentence - 1, sentence - 2, sentence + 2]) {
      if (Math.abs(s - sentence) > reach) continue;
      const speaker =
        s < 0
          ? undefined
          : this.clausesOf(s)
              .map(speakerOf)
              .find((found) => found !== null);
      if (speaker) return speaker;
    }
    return null;
  }
}

const isPairOfStates = (term: ContactTerm): boolean =>
  term.kind === "actor" &&
  term.reference === null &&
  term.members.length === 2 &&
  term.members.every(isState) &&
  term.members[0]?.countries[0] !== term.members[1]?.countries[0];

const isState = ({ kind, countries }: Member): boolean => kind === "state" && countries.length === 1;

const isTwoPeople = (term: ContactTerm): boolean =>
  term.kind === "actor" &&
  term.reference === null &&
  term.members.length === 2 &&
  term.members.every(({ kind }) => kind === "person");
