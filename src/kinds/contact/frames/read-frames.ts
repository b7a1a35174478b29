import { readGapped, splitSeparate, splitVisits } from "./more-frames.js";
import { findDate, findDuration } from "./when.js";
import { PatternBook } from "../../../rule/patterns.js";
import type { PatternHit } from "../../../rule/patterns.js";
import type { Document } from "../../../text/document.js";
import type { Clause, ContactTerm, EventTerm, VerbTerm } from "../terms/terms.js";
import { LIGHT_VERBS, NARRATES, WORKS } from "../words.js";
import { findTopics } from "./topics.js";
import { findWhere } from "./where.js";
import { answerStatus } from "./answers.js";
import { findCompanions, findDelegates } from "./companions.js";
import { CONSTRUCTIONS } from "./constructions.js";
import type { Construction } from "./construction.js";
import { summonsOrTalk, typeOf } from "./event-type.js";
import type { Frame } from "./frame.js";
import { headline, readSides, sidesAside } from "./sides.js";
import type { Sides } from "./sides.js";
import { eventStatus } from "./event-status.js";
import { PHASES, verbStatus } from "./verb-status.js";

let book: PatternBook<Construction> | null = null;

/** Every mention of a contact in the clauses of one sentence, in order. */
export function readFrames(document: Document, clauses: readonly Clause[], inTitle: boolean): Frame[] {
  book ??= new PatternBook(CONSTRUCTIONS);
  const frames: Frame[] = [];
  for (const clause of clauses) {
    if (!clause.terms.some(mayTrigger)) continue;
    const asides = clauses.length > 1 ? clauses.filter((c) => c.host?.clause === clause) : NONE;
    const triggers = new Map<number, PatternHit<Construction>[]>();
    for (const hit of book.match(clause.terms)) {
      const at = hit.groups.get("trigger")?.from;
      if (at === undefined) continue;
      const others = triggers.get(at);
      if (others) others.push(hit);
      else triggers.set(at, [hit]);
    }
    const ordered = triggers.size > 1 ? [...triggers].toSorted((a, b) => a[0] - b[0]) : triggers;
    for (const [at, hits] of ordered) {
      const frame = readFrame(document, clause, asides, at, hits, inTitle);
      if (!frame) continue;
      for (const visit of splitVisits(frame)) frames.push(...splitSeparate(visit));
      frames.push(...readGapped(frame));
    }
  }
  return withDelegates(frames, clauses);
}

const NONE: readonly Clause[] = [];

/** Delegates belong to the event noun nearest before them: "un incontro a Riad, in cui la delegazione russa era rappresentata da…". */
function withDelegates(frames: readonly Frame[], clauses: readonly Clause[]): Frame[] {
  const delegates = frames.length > 0 ? clauses.flatMap(findDelegates) : [];
  const telling = frames.filter(({ trigger }) => !trigger.tags.has("MakesUp"));
  if (delegates.length === 0 || telling.length === 0) return [...frames];
  const ordered = telling.toSorted((a, b) => a.trigger.from - b.trigger.from);
  return telling.map((frame) => {
    const mine = delegates.filter(({ at }) => (ordered.findLast((f) => f.trigger.from < at) ?? ordered[0]) === frame);
    return mine.length > 0 ? { ...frame, also: [...frame.also, ...mine.map((d) => d.side)] } : frame;
  });
}

/** "ha discusso", "dopo essersi consultato": a verb that says of a vague word that it was done. */
const isTold = ({ group }: VerbTerm): boolean => group.finite || group.tense === "infinitive_past";

/** "è volato a Mosca ⟦per parlare⟧ con Y": what a journey is for. */
const isErrand = ({ terms }: Clause, at: number): boolean =>
  terms[at - 1]?.normal === "per" && terms.slice(0, at).some((t) => t.kind === "verb" && t.tags.has("Moves"));

/** "hanno ripreso ⟦a trattare⟧": the verb above says that it is done. */
const isBegun = ({ terms }: Clause, at: number): boolean => {
  const [verb, to] = [terms[at - 2], terms[at - 1]];
  return to?.normal === "a" && verb?.kind === "verb" && PHASES.has(verb.normal) && verb.group.finite;
};

/** "rifiuta ⟦di negoziare⟧ con gli Stati Uniti": the verb above says that it is not done. */
const isRefused = ({ terms }: Clause, at: number): boolean => {
  const [verb, to] = [terms[at - 2], terms[at - 1]];
  return ["di", "a"].includes(to?.normal ?? "") && verb?.kind === "verb" && LIGHT_VERBS.get(verb.normal) === "refuse";
};

/** "ha avuto modo ⟦di confrontarsi⟧ con Y": he did. */
const isEnabled = ({ terms }: Clause, at: number): boolean => {
  const [have, means, of] = [terms[at - 3], terms[at - 2], terms[at - 1]];
  const told = have?.kind === "verb" && have.normal === "avere" && have.group.finite;
  return told && of?.normal === "di" && MEANS.has(means?.normal ?? "");
};

const MEANS = new Set(["modo", "occasione", "opportunità", "possibilità"]);

const mayTrigger = (term: ContactTerm): boolean =>
  term.kind === "event" || (term.kind === "verb" && (term.sense !== null || TELLING.some((tag) => term.tags.has(tag))));

/** Verbs that tell of a contact with what stands beside them: of motion, of being somewhere, of taking part, of inviting and answering, of making up a delegation. */
const TELLING = ["Moves", "Stayed", "Attends", "MakesUp", "Invites", "CallsOn", "Answers"];

function readFrame(
  document: Document,
  clause: Clause,
  asides: readonly Clause[],
  at: number,
  hits: readonly PatternHit<Construction>[],
  inTitle: boolean,
): Frame | null {
  const trigger = clause.terms[at] as EventTerm | VerbTerm;
  if (isStory(clause, at)) return null;
  const sides = readSides(clause, at, trigger, hits);
  if (sides.used[0]?.means.answers) {
    const answer = answerStatus(clause, at);
    return answer && { ...joining(clause, at, trigger as VerbTerm, sides, inTitle), status: answer };
  }
  if (trigger.kind === "event") sidesAside(asides, at, sides);
  if (trigger.kind === "verb" && !sides.other && !sides.one) return null;
  if (
    trigger.kind === "verb" &&
    trigger.sense?.weak === true &&
    !isTold(trigger) &&
    !isErrand(clause, at) &&
    !isBegun(clause, at) &&
    !isEnabled(clause, at) &&
    !isRefused(clause, at)
  )
    return null;
  if (sides.used[0]?.means.joins && trigger.kind === "verb") return joining(clause, at, trigger, sides, inTitle);
  if (trigger.kind === "verb" && sides.used[0]?.id === "contact/been-to" && !isStay(clause, at, trigger)) return null;
  if (trigger.kind === "verb" && saysOfThing(clause, at, trigger)) return null;
  if (trigger.kind === "verb" && perceives(clause, at, trigger)) return null;
  // "non si sono stretti la mano": they may have met all the same
  if (trigger.kind === "verb" && trigger.sense?.behind !== undefined && trigger.group.negated) return null;
  if (inTitle || (sides.one?.members ?? []).length > 0) headline(clause, sides);
  const { type, exactType } = summonsOrTalk(typeOf(document, clause, at, trigger, sides.used[0]), sides);
  const told = findWhere(clause, asides, at, type);
  const where = told.place || told.venue ? told : { place: sides.ground, venue: null, occasion: told.occasion };
  const toPerson = type === "visit" && where.place === null && TO_PERSON.has(sides.used[0]?.id ?? "");
  const when = findDate(clause, asides, at);
  const status = trigger.kind === "event" ? eventStatus(clause, at) : verbStatus(clause, at, type);
  return {
    sentence: clause.sentence,
    clause,
    at,
    trigger,
    type: toPerson ? "meeting" : type,
    exactType,
    weak: (trigger.kind === "event" ? trigger.noun.weak : trigger.sense?.weak) === true,
    one: sides.one,
    other: sides.other,
    also: findCompanions(clause, asides, at),
    initiator: sides.initiator,
    status,
    date: when.date,
    hour: when.hour,
    where,
    duration: findDuration(clause, asides, at, type),
    topics: findTopics(clause, at),
    constructions: sides.used,
    inTitle,
    otherAt: sides.otherAt,
  };
}

/** "⟦Il romanzo racconta⟧ l'incontro tra Napoleone e lo zar": what a work tells is no news. */
const isStory = ({ terms }: Clause, at: number): boolean => {
  const tells = terms.findLastIndex((t, k) => k < at && t.kind === "verb" && NARRATES.has(t.normal));
  return tells > 0 && terms.slice(0, tells).some((t) => WORKS.has(t.normal));
};

const TO_PERSON = new Set(["contact/visit-to-person", "contact/visit-of-to-person"]);

/** "che lo ha visto ⟦toccare⟧ sei Paesi", "ha sentito ⟦dire⟧": what is seen or heard is what somebody does. */
const perceives = ({ terms }: Clause, at: number, { group }: VerbTerm): boolean => {
  const next = terms[at + 1];
  return ["vedere", "sentire"].includes(group.lemma) && next?.kind === "verb" && next.group.tense === "infinitive";
};

/** "sarà in Turchia dal 27": told with its day, and for nothing else; "è stato a Riga" at any time. */
const isStay = ({ terms }: Clause, at: number, { group }: VerbTerm): boolean =>
  group.tense !== "future" ||
  (terms.some((t) => t.kind === "date" && t.tags.has("Date")) &&
    !terms.some((t, k) => k > at && t.normal === "per" && !ORDER.test(terms[k + 1]?.normal ?? "")));

/** "per la ⟦prima⟧ volta" tells nothing of what for. */
const ORDER = /^(?:prim|second|terz|ultim)[ao]$/u;

/** Who also took part, without a word of the contact itself. */
function joining(clause: Clause, at: number, trigger: VerbTerm, sides: Sides, inTitle: boolean): Frame {
  return {
    sentence: clause.sentence,
    clause,
    at,
    trigger,
    type: "contact",
    exactType: false,
    weak: false,
    one: sides.one,
    other: sides.other,
    also: [],
    initiator: null,
    status: { value: "held", rule: "status/joined" },
    date: null,
    hour: null,
    where: { place: null, venue: null, occasion: null },
    duration: null,
    topics: [],
    constructions: sides.used,
    inTitle,
    otherAt: null,
  };
}

/** "la lezione ⟦ricevuta⟧ da Trump", "il vertice ⟦convocato⟧ da Macron": a participle behind a noun that is nobody. */
function saysOfThing(clause: Clause, at: number, { group }: VerbTerm): boolean {
  const before = clause.terms[at - 1];
  if (group.tense === "participle" && group.voice === "passive" && before?.kind === "event") return true;
  return (
    group.tense === "participle" &&
    group.voice === "passive" &&
    before?.kind === "word" &&
    before.tags.has("Free") &&
    !before.tags.has("Prep") &&
    !before.tags.has("Aside") &&
    before.normal.length > 4
  );
}
