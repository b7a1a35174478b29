import type { Settled } from "../../mention.js";
import type { Frame } from "../frames/frame.js";
import { textBefore } from "../frames/status-words.js";
import { isOther } from "./gathered.js";
import type { Gathered } from "./gathered.js";
import type { Sided } from "./occurrence.js";

/** Sentences over which a noun may tell a contact again; with a day of its own it reaches farther. */
const REACH = 6;

export const DATED_REACH = 12;

/** How many contacts back a mention may tell one again. */
const LOOK_BACK = 60;

export const ROUNDS: ReadonlySet<string> = new Set(["talks", "summit"]);

export const findSame = (gathered: readonly Gathered[], occurrence: Sided, settled: Settled): Gathered | null =>
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
export const farthest = ({ length }: readonly Gathered[]): number => Math.max(0, length - LOOK_BACK);

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
export const liesBeyond = ({ clause, at }: Frame): boolean =>
  /(?:prima|vista|vigilia|preparazione|attesa|esito|esiti|risultato|risultati|contenuto|contenuti|andamento|progressi|progresso) di $/u.test(
    textBefore(clause, at, 2),
  );

/** "Macron ha visto Xi ⟦dopo il vertice⟧ della Nato", "il primo incontro tra i due ⟦dopo i colloqui⟧ di Roma": another than the one its clause tells by a verb, or than one. */
export const comesAfter = ({ clause, at, trigger }: Frame, { occurrences }: Gathered): boolean => {
  const told = occurrences.at(-1)?.frame;
  const several = trigger.kind === "event" && trigger.plural && told?.trigger.kind === "event" && !told.trigger.plural;
  return told?.clause === clause && (told.trigger.kind === "verb" || several) && textBefore(clause, at, 1) === "dopo ";
};

/** "Milei ha visto Trump, ⟦in un incontro⟧ al quale ha partecipato anche Musk": how the contact was held that a verb has told. */
export const isSameOccasion = ({ clause, at, trigger, other }: Frame, { occurrences }: Gathered): boolean => {
  const told = occurrences.at(-1)?.frame;
  const held = trigger.kind === "event" && trigger.determiner === "indefinite" && trigger.preposition === "in";
  return held && other === null && told?.clause === clause && told.trigger.kind === "verb" && told.at < at;
};

/** "l'incontro ⟦con gli studenti⟧", "il tavolo ⟦con l'azienda⟧": with what takes part in nothing told before. */
export function isWithThing({ clause: { terms }, at }: Frame): boolean {
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
export const isNthRound = ({ trigger, type, date }: Frame): boolean =>
  type === "talks" &&
  date !== null &&
  trigger.kind === "event" &&
  trigger.modifiers.some(({ nth }) => nth !== undefined);

/** "⟦si era⟧ tenuto": before what was told. */
const wasBefore = ({ clause: { terms }, at }: Frame): boolean =>
  terms.some((t, k) => k > at && k <= at + 5 && t.kind === "verb" && t.group.tense === "pluperfect");

/** "⟦Il prossimo round⟧ di colloqui è fissato a settembre": another than those that were held. */
export const isNextRound = ({ trigger, status, type }: Frame): boolean =>
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
export function findRemention(gathered: readonly Gathered[], occurrence: Sided, settled: Settled): Gathered | null {
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
