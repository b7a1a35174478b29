import type { Settled } from "../../mention.js";
import { toSide } from "../frames/frame.js";
import type { Frame } from "../frames/frame.js";
import { textBefore } from "../frames/status-words.js";
import type { Discourse } from "./discourse.js";
import { Gathered, isOther } from "./gathered.js";
import { resolve } from "./resolve.js";
import { apart, bystandersOf, occurrenceOf, sidesOf } from "./occurrence.js";
import type { Occurrence, Sided } from "./occurrence.js";

/** Sentences over which a noun may tell a contact again; with a day of its own it reaches farther. */
const REACH = 6;

const DATED_REACH = 12;

/** How many contacts back a mention may tell one again. */
const LOOK_BACK = 60;

/** Takes in the frames of a text one by one, in its order, and makes contacts of them. */
export class Gathering {
  readonly contacts: Gathered[] = [];
  /** Event nouns whose sides are still unknown. */
  private pending: Sided[] = [];
  /** The last sentence that was passed over. */
  private passed = -1;
  private readonly settled: Settled;
  private readonly discourse: Discourse;
  private readonly framesOf: (sentence: number) => readonly Frame[];

  constructor(settled: Settled, discourse: Discourse, framesOf: (sentence: number) => readonly Frame[]) {
    this.settled = settled;
    this.discourse = discourse;
    this.framesOf = framesOf;
  }

  /** Takes in all frames of a sentence. */
  read(sentence: number): void {
    for (const frame of this.framesOf(sentence)) this.take(frame);
  }

  /** Leaves a sentence without sides unread, while no contact is known that it may tell again: it is read if one begins right behind. */
  passOver(sentence: number): void {
    this.passed = sentence;
  }

  /** Joins a frame to the contact it tells again, or begins a new one, or drops it. */
  private take(frame: Frame): void {
    for (const sided of this.sided(frame)) this.place(sided);
  }

  private sided(frame: Frame): Sided[] {
    return apart(sidesOf(frame, this.settled, this.discourse, this.contacts), this.settled);
  }

  private place(sided: Sided): void {
    const { frame } = sided;
    const last = this.contacts.at(-1);
    const two = frame.one?.reference === "two" || frame.other?.reference === "two";
    if (frame.weak && two && frame.trigger.kind === "event" && !isDatedLast(frame)) return;
    if (sided.joins && frame.trigger.kind === "verb") {
      const joined = this.contacts.slice(-2).findLast((contact) => !isOther(contact.first)) ?? last;
      if (joined?.isJoinedBy(sided) === true) joined.add(this.told(sided));
      else this.beginWith(sided);
      return;
    }
    if (frame.constructions[0]?.means.answers) {
      if (last?.isAnsweredBy(sided) === true) last.add(this.told(sided));
      return;
    }
    if (frame.constructions[0]?.means.toldOn) {
      if (last?.isToldOnBy(sided) === true) last.add(this.told(sided));
      return;
    }
    if (last && isSameOccasion(frame, last)) {
      last.add(this.told(sided));
      return;
    }
    const target = (sided.complete ? findSame : findRemention)(this.contacts, sided, this.settled);
    const whole = target ? sided : this.completed(sided);
    if (target) target.add(this.told(sided));
    else if (whole) this.begin(this.told(sided, whole));
    else if (frame.trigger.kind === "event") this.pending.push(sided);
  }

  /** "In serata vertice a Palazzo Chigi. ⟦Presenti X e Y⟧": a contact whose sides are those who are then told to have been there. */
  private beginWith(sided: Sided): void {
    const { frame } = sided;
    const noun = this.pending.findLast((p) => frame.sentence - p.frame.sentence <= 1 && mayGather(p.frame));
    if (!noun || sided.people.length < 2) return;
    const people = [...new Set([...noun.people, ...sided.people])];
    const parties = [...new Set([...noun.parties, ...sided.parties])];
    const seats = () => new Map([...noun.seats(), ...sided.seats()]);
    this.pending.splice(this.pending.indexOf(noun), 1);
    this.begin(this.told(noun, { ...noun, people, parties, seats, joins: false, complete: true, sided: true }));
    this.contacts.at(-1)?.add(this.told(sided));
  }

  /** The frame with both its sides, where the text gives it any. */
  private completed(sided: Sided): Sided | null {
    // "All'incontro hanno partecipato X e Y", where nobody was named before
    if (sided.joins && sided.sided && (sided.parties.length >= 2 || isGathering(sided)))
      return { ...sided, joins: false, complete: true };
    if (sided.complete) return sided;
    const before =
      this.contacts.length > 0
        ? (inherit(this.contacts, sided) ??
          theOneBefore(this.contacts, sided) ??
          nextLeg(this.contacts, sided) ??
          sameGround(this.contacts, sided))
        : null;
    const apart = this.contacts.at(-1);
    // "Macron ha visto Xi dopo il vertice della Nato": who was at the vertice is not told
    if (apart && comesAfter(sided.frame, apart)) return before;
    return (
      before ??
      fromSentence(sided, this.settled) ??
      ofLeadPair(sided, this.settled) ??
      byTraveller(sided) ??
      betweenThem(sided, this.discourse)
    );
  }

  private told(sided: Sided, whole: Sided = sided): Occurrence {
    return occurrenceOf(sided, whole, this.settled, this.discourse, this.contacts);
  }

  private begin(first: Occurrence): void {
    const contact = new Gathered(first);
    const before = first.frame.sentence - this.passed === 1 ? this.framesOf(this.passed) : [];
    const earlier = [...before.flatMap((frame) => this.sided(frame)), ...this.pending];
    for (const sided of earlier) if (isToldBefore(contact, sided)) contact.add(this.told(sided));
    this.pending = [];
    this.passed = -1;
    this.contacts.push(contact);
  }
}

/** "Al vertice in prefettura hanno preso parte X e Y": who was there; at an "incontro" it may have been the public. */
const isGathering = ({ frame, people }: Sided): boolean =>
  people.length >= 2 && frame.type !== "meeting" && mayGather(frame);

/** "vertice", "incontro": for those who are there. */
const mayGather = (frame: Frame): boolean => {
  const { trigger, weak, type } = frame;
  return (
    trigger.kind === "event" &&
    (!weak || isPlaced(frame)) &&
    !isWithThing(frame) &&
    (!trigger.plural || trigger.noun.group === true) &&
    ["meeting", "summit", "talks", "video_call"].includes(type)
  );
};

/** "il tavolo ⟦di oggi a Palazzo Chigi⟧": an occasion, and no figure of speech. */
const isPlaced = ({ date, where }: Frame): boolean => date !== null && (where.place !== null || where.venue !== null);

/** "⟦L'ultimo contatto⟧ tra i due risale al 2022": an occasion of its own. */
const isDatedLast = ({ trigger, date }: Frame): boolean =>
  date !== null &&
  trigger.kind === "event" &&
  trigger.modifiers.some(({ order }) => order === "last" || order === "first");

/** "È stato un colloquio di un'ora, quello tra X e Y": what was told of a contact right before its sides are named. */
const isToldBefore = (contact: Gathered, earlier: Sided): boolean =>
  contact.first.frame.sentence - earlier.frame.sentence <= 1 &&
  !earlier.frame.weak &&
  !isOther(earlier) &&
  !liesBeyond(earlier.frame) &&
  (earlier.joins || earlier.people.every((person) => contact.people.has(person))) &&
  earlier.parties.every((code) => contact.parties.has(code)) &&
  contact.isKin(earlier) &&
  contact.fitsTime(earlier) &&
  contact.fitsPlace(earlier) &&
  contact.fitsStatus(earlier);

/** "X ha espresso a Y la sua delusione durante un incontro a Z": the two people of the sentence, for an occasion with a date, place or duration. */
function fromSentence(occurrence: Sided, settled: Settled): Sided | null {
  const { frame } = occurrence;
  if (
    frame.trigger.kind !== "event" ||
    frame.trigger.plural ||
    frame.weak ||
    frame.type === "visit" ||
    frame.type === "message"
  )
    return null;
  const placed = frame.date !== null || frame.where.place !== null || frame.duration !== null;
  if (frame.status.value !== "held" || !(placed || isSaidTo(frame))) return null;
  const bystanders = bystandersOf(frame, settled, isSaidTo(frame));
  return bystanders.people.length === 2 && bystanders.parties.length === 2
    ? { ...occurrence, people: bystanders.people, parties: bystanders.parties, complete: true }
    : null;
}

/** "Gelo ⟦tra Meloni e Macron⟧: salta il bilaterale di martedì", "⟦Meloni-Macron⟧, il vertice slitta": between the two whom the line opens with. */
function ofLeadPair(occurrence: Sided, settled: Settled): Sided | null {
  const { trigger, clause, at, one, other, weak, type } = occurrence.frame;
  if (trigger.kind !== "event" || trigger.determiner !== "definite" || one || other || weak || type === "visit")
    return null;
  const mark = clause.terms.findIndex((t) => t.normal === ":" || t.tags.has("Comma"));
  const lead = clause.terms.slice(0, Math.max(mark, 0));
  const pair = lead.find((t) => t.kind === "actor");
  // "Meloni e Macron, il vertice ⟦Nato⟧ slitta"
  if (clause.terms[at + 1]?.kind === "actor") return null;
  if (mark > at || pair?.kind !== "actor" || lead.some((t) => t.kind === "verb" || t.kind === "event")) return null;
  if (pair.members.length !== 2 || !(pair.preposition === null || pair.preposition === "tra")) return null;
  const { people, parties } = resolve(toSide(pair), settled);
  return people.length === 2 && parties.length === 2 ? { ...occurrence, people, parties, complete: true } : null;
}

/** "⟦X⟧ ha rinnovato ⟦a Y⟧ il sostegno nel corso di un colloquio", "In una telefonata ⟦X⟧ ha detto ⟦a Y⟧ di no": one speaks to the other. */
function isSaidTo({ clause, at }: Frame): boolean {
  const people = clause.terms.filter((t) => t.kind === "actor" && t.tags.has("People"));
  const [speaker, hearer, ...more] = people.map((t) => (t.kind === "actor" ? t.preposition : null));
  const during = /(?:durante|corso di) $/u.test(textBefore(clause, at, 3));
  return during && more.length === 0 && speaker === null && hearer === "a";
}

/** "⟦Armenia e Azerbaigian⟧ restano lontani. I primi colloqui si tennero nel 2008 a Mosca": talks or a summit, with a day and a place, of two states that were named side by side just before. */
function betweenThem(occurrence: Sided, discourse: Discourse): Sided | null {
  const { frame, people, offices, parties } = occurrence;
  const { trigger, weak, type, date, where } = frame;
  const known = people.length + offices.length + parties.length > 0 || frame.one !== null || frame.other !== null;
  if (trigger.kind !== "event" || weak || known || !ROUNDS.has(type) || trigger.determiner === "none") return null;
  if (date === null || (where.place === null && where.venue === null)) return null;
  const pair = discourse.pairBefore(frame.sentence, trigger.from, PAIR_REACH);
  return pair && { ...occurrence, parties: pair.parties, complete: true };
}

/** Sentences back in which the two stand. */
const PAIR_REACH = 2;

const ROUNDS: ReadonlySet<string> = new Set(["talks", "summit"]);

/** "un nuovo round", "un eventuale vertice dei leader": a contact ahead between the sides of the one told just before. */
function inherit(gathered: readonly Gathered[], occurrence: Sided): Sided | null {
  const { frame, people, offices } = occurrence;
  if (
    frame.trigger.kind !== "event" ||
    frame.weak ||
    !["planned", "proposed", "postponed"].includes(frame.status.value)
  )
    return null;
  const fresh =
    frame.trigger.determiner === "indefinite" ||
    frame.trigger.modifiers.some((m) => m.order === "next" || m.order === "new" || m.order === "other");
  const last = gathered.at(-1)?.first;
  const near = last && frame.sentence - (gathered.at(-1)?.occurrences.at(-1)?.frame.sentence ?? 0) <= 4;
  if (
    !fresh ||
    gathered.at(-1)?.isKin(occurrence) !== true ||
    !last ||
    !near ||
    people.length + offices.length > 0 ||
    frame.type === "visit" ||
    frame.type === "message"
  )
    return null;
  // a new round follows talks, and not a leader's audience
  const mediated = last.parties.length >= 3 && isNextRound(frame);
  if (frame.type === "talks" && !mediated && !gathered.at(-1)?.occurrences.some((o) => ROUNDS.has(o.frame.type)))
    return null;
  const parties = [...new Set([...last.parties, ...occurrence.parties])];
  // "Il prossimo è previsto per lunedì": of the two who were told to have met
  const again = frame.type === "meeting" && last.people.length === 2 ? last.people : people;
  return parties.length >= 2 ? { ...occurrence, people: again, parties, complete: true } : null;
}

/** "⟦Il primo round⟧ si è tenuto a Muscat", "Dopo l'ultima telefonata, ⟦quella⟧ del 17 dicembre", "il precedente vertice, a marzo, …": one more of those who were just told of, on a day of its own. */
function theOneBefore(gathered: readonly Gathered[], occurrence: Sided): Sided | null {
  const { frame, people, offices, parties } = occurrence;
  const last = gathered.at(-1);
  const anchored = frame.date !== null || frame.where.place !== null;
  if (frame.trigger.kind !== "event" || frame.weak || !anchored || !last?.isKin(occurrence)) return null;
  const { type, status } = last.first.frame;
  const since = isNthRound(frame) && frame.status.value === "held" && type === "talks" && status.value === "planned";
  const numbered = since || last.isAnotherOf(occurrence);
  const before =
    frame.trigger.determiner === "definite" &&
    (numbered ||
      (frame.date !== null && frame.trigger.modifiers.some((m) => m.order === "last" || m.order === "previous")));
  const near = frame.sentence - (last.occurrences.at(-1)?.frame.sentence ?? 0) <= 2;
  const sided = people.length + offices.length + (numbered ? 0 : parties.length) > 0;
  if (!before || !near || sided || frame.type === "visit") return null;
  // "Il primo round si è tenuto a Muscat con la mediazione dell'Oman"
  const all = [...new Set([...last.first.parties, ...parties])];
  return { ...occurrence, people: last.first.people, parties: all, complete: true };
}

/** "Resta la visita in Italia", "il 3 aprile la tappa in Belize": another leg of the journey told just before. */
function nextLeg(gathered: readonly Gathered[], occurrence: Sided): Sided | null {
  const { frame, people, offices } = occurrence;
  const last = gathered.findLast((c) => c.occurrences.some((o) => o.frame.type === "visit"));
  const country = frame.where.place?.value.country;
  if (frame.type !== "visit" || frame.trigger.kind !== "event" || country === undefined || !last) return null;
  const near = frame.sentence - (last.occurrences.at(-1)?.frame.sentence ?? 0) <= 4;
  const guest = last.first;
  if (!near || people.length + offices.length > 0 || guest.people.length === 0 || guest.parties.includes(country))
    return null;
  return { ...occurrence, people: guest.people, parties: guest.parties, complete: true };
}

/** "sarà in visita in Serbia. La visita segue ⟦quella⟧ effettuata il 31 gennaio da X": of another guest, to where the one before goes; "Tajani a Tunisi … in attesa ⟦della visita⟧ di Meloni il 21": of one of the same state. */
function sameGround(gathered: readonly Gathered[], occurrence: Sided): Sided | null {
  const { frame, people, parties } = occurrence;
  if (frame.type !== "visit" || frame.trigger.kind !== "event" || frame.where.place || people.length === 0) return null;
  const again = frame.trigger.modifiers.some((m) => m.order === "previous");
  const ahead = frame.trigger.determiner === "definite" && frame.date !== null && frame.status.value === "planned";
  if (!again && !ahead) return null;
  const last = gathered
    .slice(farthest(gathered))
    .toReversed()
    .flatMap((contact) => contact.occurrences)
    .find(
      (o) =>
        o.frame.type === "visit" &&
        o.frame.where.place !== null &&
        !parties.includes(o.frame.where.place.value.country ?? "") &&
        (again
          ? gathered.at(-1)?.occurrences.includes(o) === true || !o.people.some((person) => people.includes(person))
          : parties.every((code) => o.parties.includes(code))),
    );
  const place = last?.frame.where.place ?? null;
  if (!last || !place || frame.sentence - last.frame.sentence > (again ? 3 : DATED_REACH)) return null;
  return {
    ...occurrence,
    parties: [...new Set([...parties, ...last.parties])],
    ground: place,
    complete: true,
  };
}

/** "⟦Putin⟧ è a Roma … Alle 12 inizierà la visita ufficiale in Italia": a visit told without its guest. */
const byTraveller = (occurrence: Sided): Sided | null =>
  occurrence.traveller && {
    ...occurrence,
    people: occurrence.traveller.people,
    parties: occurrence.traveller.parties,
    complete: true,
  };

const findSame = (gathered: readonly Gathered[], occurrence: Sided, settled: Settled): Gathered | null =>
  findLatest(
    gathered,
    (c) =>
      c.isKin(occurrence) &&
      !c.isAnotherOf(occurrence) &&
      !isToldApart(c, occurrence) &&
      c.hasSides(occurrence) &&
      !c.meetsAnother(occurrence, settled) &&
      c.fitsTime(occurrence) &&
      c.fitsPlace(occurrence) &&
      c.fitsStatus(occurrence),
  );

/** Index of the earliest contact that a mention may tell again. */
const farthest = ({ length }: readonly Gathered[]): number => Math.max(0, length - LOOK_BACK);

function findLatest(gathered: readonly Gathered[], fits: (contact: Gathered) => boolean): Gathered | null {
  for (let k = gathered.length - 1; k >= farthest(gathered); k--)
    if (fits(gathered[k] as Gathered)) return gathered[k] as Gathered;
  return null;
}

/** "gli incontri con il re e ⟦con il premier⟧": told one by one by the same word. */
const isToldApart = ({ occurrences }: Gathered, { frame }: Sided): boolean =>
  frame.type !== "visit" &&
  occurrences.some(
    (o) =>
      o.frame.clause === frame.clause &&
      o.frame.at === frame.at &&
      frame.other !== null &&
      o.frame.other !== frame.other,
  );

/** Nouns that more often mean relations at large than the contact at hand. */
const VAGUE = new Set(["dialogo", "contatti", "contatto", "scambio", "confronto", "tavolo", "tavolo negoziale"]);

/** Nouns that tell a call again only where nobody met: "Con lui ci eravamo sentiti … ⟦Il confronto⟧ è durato un'ora". */
const FACE_TO_FACE = new Set(["confronto", "incontro", "riunione", "vertice", "faccia a faccia", "pranzo", "cena"]);

/** Prepositions behind which a noun without an article is any of its kind. */
const LOOSE = new Set(["per", "a", "verso", "senza", "su"]);

/** "ha sentito Witkoff ⟦prima del trilaterale⟧", "lo ha informato dell'esito ⟦dei colloqui⟧": what the contact of the sentence comes before, or is about. */
const liesBeyond = ({ clause, at }: Frame): boolean =>
  /(?:prima|vista|vigilia|preparazione|attesa|esito|esiti|risultato|risultati|contenuto|contenuti|andamento|progressi|progresso) di $/u.test(
    textBefore(clause, at, 2),
  );

/** "Macron ha visto Xi ⟦dopo il vertice⟧ della Nato", "il primo incontro tra i due ⟦dopo i colloqui⟧ di Roma": another than the one its clause tells by a verb, or than one. */
const comesAfter = ({ clause, at, trigger }: Frame, { occurrences }: Gathered): boolean => {
  const told = occurrences.at(-1)?.frame;
  const several = trigger.kind === "event" && trigger.plural && told?.trigger.kind === "event" && !told.trigger.plural;
  return told?.clause === clause && (told.trigger.kind === "verb" || several) && textBefore(clause, at, 1) === "dopo ";
};

/** "Milei ha visto Trump, ⟦in un incontro⟧ al quale ha partecipato anche Musk": how the contact was held that a verb has told. */
const isSameOccasion = ({ clause, at, trigger, other }: Frame, { occurrences }: Gathered): boolean => {
  const told = occurrences.at(-1)?.frame;
  const held = trigger.kind === "event" && trigger.determiner === "indefinite" && trigger.preposition === "in";
  return held && other === null && told?.clause === clause && told.trigger.kind === "verb" && told.at < at;
};

/** "l'incontro ⟦con gli studenti⟧", "il tavolo ⟦con l'azienda⟧": with what takes part in nothing told before. */
function isWithThing({ clause: { terms }, at }: Frame): boolean {
  const thing = terms[at + 2];
  return terms[at + 1]?.normal === "con" && thing?.kind === "word" && thing.tags.has("Free") && !thing.tags.has("Prep");
}

/** "le consultazioni ⟦del 2019⟧", "il vertice ⟦del 2015⟧". */
const isOfAYear = ({ date, clause: { terms } }: Frame): boolean =>
  date?.value.precision === "year" &&
  terms.some((t) => t.kind === "date" && t.mention === date && t.preposition === "di");

/** "la telefonata ⟦mancata⟧": of none that was held. */
const tellsUndone = ({ trigger }: Frame): boolean =>
  trigger.kind === "event" && trigger.modifiers.some(({ reality }) => reality === "cancelled");

/** "⟦Il primo giro di colloqui⟧ si era tenuto il primo luglio": one of a series of talks, with its day. */
const isNthRound = ({ trigger, type, date }: Frame): boolean =>
  type === "talks" &&
  date !== null &&
  trigger.kind === "event" &&
  trigger.modifiers.some(({ nth }) => nth !== undefined);

/** "⟦si era⟧ tenuto": before what was told. */
const wasBefore = ({ clause: { terms }, at }: Frame): boolean =>
  terms.some((t, k) => k > at && k <= at + 5 && t.kind === "verb" && t.group.tense === "pluperfect");

/** "⟦Il prossimo round⟧ di colloqui è fissato a settembre": another than those that were held. */
const isNextRound = ({ trigger, status, type }: Frame): boolean =>
  ["planned", "postponed", "cancelled"].includes(status.value) &&
  ROUNDS.has(type) &&
  trigger.kind === "event" &&
  trigger.modifiers.some(({ order }) => order === "next");

const UNDONE: ReadonlySet<string> = new Set(["cancelled", "postponed"]);

const wasHeld = ({ first: { frame } }: Gathered): boolean => frame.status.value === "held" && !frame.inTitle;

/** "La Mauritania ⟦smentisce l'incontro⟧": not one between others. */
const isDeniedByOthers = ({ frame, parties }: Sided, contact: Gathered): boolean =>
  frame.status.value === "denied" && parties.length > 0 && !parties.some((code) => contact.parties.has(code));

/** "il colloquio ⟦tra i governatori⟧": not one between ministers who were named. */
function isOfOthers({ one, trigger }: Frame, { people }: Gathered, settled: Settled): boolean {
  const [group, ...more] = one?.members ?? [];
  const office = group?.kind === "group" && group.role?.plural === true ? group.role.office : undefined;
  if (trigger.kind !== "event" || more.length > 0 || office === undefined || people.size < 2) return false;
  const held = [...people].map((at) => settled.people[at]?.office);
  return LOCAL_OFFICES.has(office) && held.some((theirs) => theirs !== undefined) && !held.includes(office);
}

/** Offices that nobody holds beside one of state. */
const LOCAL_OFFICES = new Set([
  "regional_president",
  "mayor",
  "prefect",
  "ambassador",
  "army_chief",
  "general",
  "governor",
]);

/** A noun without sides tells the nearest compatible contact again. */
function findRemention(gathered: readonly Gathered[], occurrence: Sided, settled: Settled): Gathered | null {
  const { frame } = occurrence;
  if (gathered.length === 0 || frame.trigger.kind !== "event" || isOther(occurrence) || isWithThing(frame)) return null;
  // "ho annullato tutti gli incontri con i funzionari": more than the one told before
  const several = frame.trigger.plural && frame.trigger.noun.group !== true;
  if (several && frame.other !== null) return null;
  const definite = frame.trigger.determiner === "definite" || frame.trigger.determiner === "demonstrative";
  // "Due ore di ⟦confronto⟧"
  if (frame.weak && !definite && frame.duration === null) return null;
  // "purché mostri buone intenzioni, per colloqui senza condizioni": without an article none in particular is meant
  if (frame.trigger.determiner === "none" && !frame.inTitle && LOOSE.has(frame.trigger.preposition ?? "")) return null;
  if (VAGUE.has(frame.trigger.head) && !occurrence.joins && frame.date === null && frame.duration === null) return null;
  const indefinite = frame.trigger.determiner === "indefinite" || frame.trigger.determiner === "negative";
  const copula = frame.clause.terms.some((t) => t.kind === "verb" && t.normal === "essere");
  let unlike: Gathered | null = null;
  let near: Gathered | null = null;
  let called: Gathered | null = null;
  for (let k = gathered.length - 1; k >= farthest(gathered); k--) {
    const contact = gathered[k] as Gathered;
    const last = contact.occurrences.at(-1)?.frame.sentence ?? 0;
    if (
      frame.sentence - last > (frame.date ? DATED_REACH : REACH) ||
      !contact.isKin(occurrence) ||
      contact.isAnotherOf(occurrence) ||
      !contact.fitsTime(occurrence) ||
      (several && !contact.isSeveral)
    )
      continue;
    if (isDeniedByOthers(occurrence, contact) || isOfOthers(frame, contact, settled)) continue;
    if (last === frame.sentence && (liesBeyond(frame) || comesAfter(frame, contact))) continue;
    if (tellsUndone(frame) && wasHeld(contact)) continue;
    if (isNthRound(frame) && wasBefore(frame) && contact.first.frame.type === "meeting") continue;
    if (isNextRound(frame) && (wasHeld(contact) || contact.first.frame.type === "meeting")) continue;
    // "Le consultazioni ⟦del 2019⟧ si chiusero in un giorno": of another year than what is told without one
    if (isOfAYear(frame) && !contact.isDated) continue;
    // "hanno concordato di rimandare l'incontro": of none that was told to have been
    if (UNDONE.has(frame.status.value) && contact.first.frame.status.rule === "status/past" && wasHeld(contact))
      continue;
    if (indefinite && ((!copula && last !== frame.sentence) || !contact.fitsStatus(occurrence))) continue;
    if (
      (occurrence.joins || occurrence.people.every((person) => contact.people.has(person))) &&
      contact.fitsPlace(occurrence)
    ) {
      // "l'annuncio dell'incontro": of one that lies ahead, where there is one
      const placed = frame.date !== null || frame.status.rule === "status/in-view-of";
      const unfit = placed && !contact.fitsStatus(occurrence);
      // "vedrà X … nel vertice di novembre a Palermo": held on a day and at a place of its own
      if (unfit && frame.date !== null && frame.where.place !== null && contact.isBare) continue;
      // "La riunione dei ministri della Nato si terrà il 4": of others, and not what was held
      if (unfit && frame.one?.members.some((m) => m.plural) === true) continue;
      // "l'incontro di giovedì": one that was held, before the summit that may follow it
      if (unfit) unlike ??= contact;
      // "Il vertice di Luanda": the one that was told by these words, before the talks told since
      else if (contact.isNamedSo(frame)) return contact;
      else if (FACE_TO_FACE.has(frame.trigger.head) && !contact.isPresent) called ??= contact;
      else near ??= contact;
    }
  }
  return near ?? called ?? unlike;
}
