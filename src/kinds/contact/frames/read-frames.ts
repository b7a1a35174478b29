import { readGapped, splitSeparate, splitVisits } from "./more-frames.js";
import { furtherGuests, furtherLegs } from "./legs.js";
import { eachOfSeries } from "./series.js";
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
import { Frame } from "./frame.js";
import type { Head, SlotReader, Slots } from "./frame.js";
import type { ContactType } from "../schema.js";
import { goesOn, isErrand } from "./journeys.js";
import { isAskedOf } from "./questions.js";
import { headline, readSides, sidesAside } from "./sides.js";
import type { Sides } from "./sides.js";
import { eventStatus } from "./event-status.js";
import { PHASES, chanceOf, verbStatus } from "./verb-status.js";

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
      const guests = furtherGuests(frame);
      const series = guests.length > 0 ? guests : eachOfSeries(frame);
      if (series.length > 1) frames.push(...series);
      else {
        for (const visit of splitVisits(frame)) frames.push(...splitSeparate(visit));
        frames.push(...readGapped(frame), ...furtherLegs(frame));
      }
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
    return mine.length > 0 ? frame.with({ also: [...frame.also, ...mine.map((d) => d.side)] }) : frame;
  });
}

/** "ha discusso", "dopo essersi consultato": a verb that says of a vague word that it was done. */
const isTold = ({ group }: VerbTerm): boolean => group.finite || group.tense === "infinitive_past";

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

/** "vorrebbe ⟦parlare⟧ con Y": a vague word, and no verb says that it was done. */
const isUndone = (clause: Clause, at: number, verb: VerbTerm): boolean =>
  verb.sense?.weak === true &&
  !isTold(verb) &&
  !isErrand(clause, at) &&
  !isBegun(clause, at) &&
  !chanceOf(clause, at) &&
  !isRefused(clause, at);

/** A verb of contact whose sentence tells of none. */
const tellsNothing = (clause: Clause, at: number, verb: VerbTerm, { used }: Sides): boolean =>
  (used[0]?.id === "contact/been-to" && !isStay(clause, at, verb)) ||
  saysOfThing(clause, at, verb) ||
  perceives(clause, at, verb) ||
  isToldByNoun(clause, at, verb) ||
  isNobodys(clause, at) ||
  isSilence(clause, at, verb) ||
  isOffTopic(clause, at, verb) ||
  // "non si sono stretti la mano": they may have met all the same
  (verb.sense?.behind !== undefined && verb.group.negated);

/** "non hanno parlato ⟦di dazi⟧": what they left out, though they may have met. */
function isOffTopic({ terms }: Clause, at: number, { normal, group }: VerbTerm): boolean {
  if (!group.negated || !SPEAKS.has(normal)) return false;
  const end = terms.findIndex((t, k) => k > at && (t.tags.has("Break") || t.tags.has("Comma")));
  return terms
    .slice(at + 1, end < 0 ? undefined : end)
    .some((t, k, behind) => (t.normal === "di" || t.normal === "su") && behind[k + 1]?.kind !== "date");
}

const SPEAKS = new Set(["parlare", "discutere", "trattare"]);

const mayTrigger = (term: ContactTerm): boolean =>
  term.kind === "event" || (term.kind === "verb" && (term.sense !== null || TELLING.some((tag) => term.tags.has(tag))));

/** Verbs that tell of a contact with what stands beside them: of motion, of being somewhere, of spending time, of taking part, of inviting and answering, of making up a delegation. */
const TELLING = [
  "Closes",
  "Moves",
  "Stayed",
  "Spends",
  "Attends",
  "MakesUp",
  "Leads",
  "Invites",
  "CallsOn",
  "Answers",
  "Recurs",
];

function readFrame(
  document: Document,
  clause: Clause,
  asides: readonly Clause[],
  at: number,
  hits: readonly PatternHit<Construction>[],
  inTitle: boolean,
): Frame | null {
  const trigger = clause.terms[at] as EventTerm | VerbTerm;
  if (isStory(clause, at) || isProvidedFor(clause, at) || isMissed(clause, at) || isAskedOf(document, clause, at))
    return null;
  const sides = readSides(clause, at, trigger, hits);
  if (sides.used[0]?.means.answers) {
    const answer = answerStatus(clause, at);
    return answer && joining(clause, at, trigger as VerbTerm, sides, inTitle).with({ status: answer });
  }
  if (sides.used[0]?.means.toldOn)
    return new Frame(
      headOf(clause, at, trigger, sides, inTitle),
      new ClauseReader(clause, asides, at, "contact", null),
    );
  if (trigger.kind === "event") sidesAside(asides, at, sides);
  else {
    if ((!sides.other && !sides.one && !goesOn(clause, at, sides)) || isUndone(clause, at, trigger)) return null;
    if (sides.used[0]?.means.joins) return joining(clause, at, trigger, sides, inTitle);
    if (tellsNothing(clause, at, trigger, sides)) return null;
  }
  if (inTitle || (sides.one?.members ?? []).length > 0) headline(clause, sides);
  const { type, exactType } = summonsOrTalk(typeOf(document, clause, at, trigger, sides.used[0]), sides);
  const reader = new ClauseReader(clause, asides, at, type, sides.ground);
  const toPerson = type === "visit" && TO_PERSON.has(sides.used[0]?.id ?? "") && reader.where().place === null;
  const head = headOf(clause, at, trigger, sides, inTitle);
  const face = toPerson || (type === "contact" && trigger.kind === "verb" && isAtMargin(document, clause));
  return new Frame({ ...head, type: face ? "meeting" : type, exactType, initiator: sides.initiator }, reader);
}

function headOf(clause: Clause, at: number, trigger: EventTerm | VerbTerm, sides: Sides, inTitle: boolean): Head {
  return {
    sentence: clause.sentence,
    clause,
    at,
    trigger,
    type: "contact",
    exactType: false,
    weak: (trigger.kind === "event" ? trigger.noun.weak : trigger.sense?.weak) === true,
    one: sides.one,
    other: sides.other,
    initiator: null,
    constructions: sides.used,
    inTitle,
    otherAt: sides.otherAt,
  };
}

/** The slots of a frame, read off its clause and the asides of that. */
class ClauseReader implements SlotReader {
  constructor(
    private readonly clause: Clause,
    private readonly asides: readonly Clause[],
    private readonly at: number,
    private readonly type: ContactType,
    private readonly ground: Sides["ground"],
  ) {}

  also(): Slots["also"] {
    // nobody is present at a letter
    return this.type === "message" ? [] : findCompanions(this.clause, this.asides, this.at);
  }

  status(): Slots["status"] {
    const { clause, at, type } = this;
    return clause.terms[at]?.kind === "event" ? eventStatus(clause, at) : verbStatus(clause, at, type);
  }

  when(): Slots["when"] {
    return findDate(this.clause, this.asides, this.at);
  }

  where(): Slots["where"] {
    const told = findWhere(this.clause, this.asides, this.at, this.type);
    return told.place || told.venue ? told : { place: this.ground, venue: null, occasion: told.occasion };
  }

  duration(): Slots["duration"] {
    return findDuration(this.clause, this.asides, this.at, this.type);
  }

  topics(): Slots["topics"] {
    return findTopics(this.clause, this.at);
  }
}

/** "le consultazioni non sono ⟦previste dalla Costituzione⟧": what a law provides for is no contact. */
const isProvidedFor = ({ terms }: Clause, at: number): boolean =>
  terms.some(
    (t, k) =>
      k > at &&
      t.kind === "verb" &&
      t.normal === "prevedere" &&
      terms[k + 1]?.normal === "da" &&
      LAWS.has(terms[k + 2]?.normal ?? ""),
  );

const LAWS = new Set(
  "costituzione legge leggi norma norme regolamento statuto trattato trattati codice protocollo contratto prassi".split(
    " ",
  ),
);

/** "⟦Il romanzo racconta⟧ l'incontro tra Napoleone e lo zar": what a work tells is no news. */
const isStory = ({ terms }: Clause, at: number): boolean => {
  const tells = terms.findLastIndex((t, k) => k < at && t.kind === "verb" && NARRATES.has(t.normal));
  return tells > 0 && terms.slice(0, tells).some((t) => WORKS.has(t.normal));
};

/** "⟦a margine del vertice⟧ ha discusso con Y": both of them are there. */
const isAtMargin = (document: Document, { terms }: Clause): boolean =>
  terms.some((t) => t.tags.has("Occasion") && document.tokens[t.from + 1]?.norm === "margine");

const TO_PERSON = new Set([
  "contact/visit-to-person",
  "contact/visit-at-person",
  "contact/visit-of-to-person",
  "contact/visit-that-one-made",
]);

/** "che lo ha visto ⟦toccare⟧ sei Paesi", "ha sentito ⟦dire⟧": what is seen or heard is what somebody does. */
const perceives = ({ terms }: Clause, at: number, { group }: VerbTerm): boolean => {
  const next = terms[at + 1];
  return ["vedere", "sentire"].includes(group.lemma) && next?.kind === "verb" && next.group.tense === "infinitive";
};

/** "ha parlato con Y ⟦nell'udienza⟧ del 27 marzo": the noun tells of it. */
const isToldByNoun = ({ terms }: Clause, at: number, { sense }: VerbTerm): boolean =>
  sense?.weak === true &&
  terms.some(
    (t, k) => k > at && k < at + 8 && t.kind === "event" && t.preposition === "in" && t.tags.has("Encounter"),
  ) &&
  terms.slice(at, at + 6).some((t) => t.kind === "actor" && t.preposition === "con");

/** "⟦nessun⟧ capo di Stato turco era stato ospite della Santa Sede": of nobody in particular. */
const isNobodys = ({ terms }: Clause, at: number): boolean =>
  terms.some((t, k) => k < at && k >= at - 3 && NO.has(t.normal) && terms[k + 1]?.kind === "actor");

const NO = new Set(["nessun", "nessuno", "nessuna"]);

/** "non si parlano ⟦da mesi⟧", "non incontrava i sindacati ⟦da maggio⟧", "⟦era da Natale che⟧ non si vedevano": how they stand to each other, and no contact that was denied. */
const isSilence = ({ terms }: Clause, at: number, { group }: VerbTerm): boolean => {
  if (!group.negated || (group.tense !== "present" && group.tense !== "imperfect")) return false;
  const since = terms.findIndex((t, k) => k > at && (isSince(t) || (t.normal === "da" && isStretch(terms[k + 1]))));
  const near = since > at && since <= at + 4 && !terms.slice(at + 1, since).some((t) => t.kind === "verb");
  const that = terms.findLastIndex((t, k) => k < at && k >= at - 4 && t.normal === "che");
  return near || (that > 0 && isSinceWhen(terms.slice(0, that)));
};

/** "⟦era dal 2017 che⟧ i leader ⟦non⟧ avevano un bilaterale": none that was denied. */
const isMissed = ({ terms }: Clause, at: number): boolean => {
  const verb = terms[at]?.kind === "event" ? terms.findLastIndex((t, k) => k < at && t.kind === "verb") : -1;
  const told = terms[verb];
  const that = terms.findLastIndex((t, k) => k < verb && t.normal === "che");
  return told?.kind === "verb" && told.group.negated && that > 0 && isSinceWhen(terms.slice(0, that));
};

/** "era da mesi", "sono giorni": the time for which, before "che". */
const isSinceWhen = (terms: readonly ContactTerm[]): boolean => {
  const copula = terms.findLastIndex((t) => t.kind === "verb");
  const [first, second] = terms.slice(copula + 1);
  return terms[copula]?.normal === "essere" && isStretch(first?.normal === "da" ? second : first);
};

const isStretch = (term: ContactTerm | undefined): boolean =>
  term !== undefined && (term.kind === "date" || STRETCHES.has(term.normal));

/** "da maggio", "dal 3 luglio": a date with its preposition. */
const isSince = (term: ContactTerm): boolean => term.kind === "date" && term.mention.value.bound === "after";

const STRETCHES = new Set(["anni", "mesi", "settimane", "giorni", "tempo", "allora"]);

/** "sarà in Turchia dal 27": told with its day, and for nothing else; "è stato a Riga" at any time. */
const isStay = ({ terms }: Clause, at: number, { group }: VerbTerm): boolean =>
  group.tense !== "future" ||
  (terms.some((t) => t.kind === "date" && t.tags.has("Date")) &&
    !terms.some((t, k) => k > at && t.normal === "per" && !ORDER.test(terms[k + 1]?.normal ?? "")));

/** "per la ⟦prima⟧ volta" tells nothing of what for. */
const ORDER = /^(?:prim|second|terz|ultim)[ao]$/u;

/** Who also took part, without a word of the contact itself. */
const joining = (clause: Clause, at: number, trigger: VerbTerm, sides: Sides, inTitle: boolean): Frame =>
  new Frame({ ...headOf(clause, at, trigger, sides, inTitle), weak: false, otherAt: null }, JOINING);

const JOINING: SlotReader = {
  also: () => [],
  status: () => ({ value: "held", rule: "status/joined" }),
  when: () => ({ date: null, hour: null }),
  where: () => ({ place: null, venue: null, occasion: null }),
  duration: () => null,
  topics: () => [],
};

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
