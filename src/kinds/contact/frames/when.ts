import type { MentionOf } from "../../mention.js";
import type { ContactType } from "../schema.js";
import type { Clause, ContactTerm, DateTerm } from "../terms/terms.js";
import { COMES_BACK, HAPPEN_VERBS, LIGHT_VERBS } from "../words.js";
import { nearest, ofDeed } from "./reach.js";
import { PLACE_REACH } from "./where.js";

/** How far a date and a place may lie from the trigger, as `reach` counts. */
const DATE_REACH = 26;

const POSTPONES = new Set(
  [...LIGHT_VERBS, ...HAPPEN_VERBS].flatMap(([verb, kind]) => (kind === "postpone" ? [verb] : [])),
);

const isDate = (term: ContactTerm): term is DateTerm =>
  term.kind === "date" && term.tags.has("Date") && !term.mention.value.timex.endsWith("_REF") && !isSince(term);

/** "la prima visita dal 2014": since when, not when. */
const isSince = ({ mention }: DateTerm): boolean =>
  mention.value.bound === "after" && ["year", "month", "season"].includes(mention.value.precision);

const isDuration = (term: ContactTerm): term is DateTerm => term.kind === "date" && term.tags.has("Duration");

/** A date that belongs to a verb of saying: "lo ha detto ⟦oggi⟧", "⟦ieri⟧ ha annunciato". */
function saidThen(clause: Clause, k: number, trigger: number): boolean {
  // "è confermato ⟦per il 30⟧": what for, and not when it was said
  if ((clause.terms[k] as DateTerm).preposition === "per") return false;
  // "un colloquio ⟦il 15 maggio⟧ reso noto dal governo"
  if (k - 1 === trigger && clause.terms[trigger]?.kind === "event") return false;
  for (const i of [k - 1, k + 1, k - 2, k + 2]) {
    const term = clause.terms[i];
    if (i === trigger || term?.kind !== "verb") continue;
    // "li vedrà la prossima settimana⟦,⟧ ha detto Peskov"
    if (i === k + 2 && trigger < k && trigger >= 0 && clause.terms[k + 1]?.tags.has("Comma") === true) continue;
    return term.tags.has("Says") && term.sense === null && !term.tags.has("Light");
  }
  return false;
}

/** "dopo", "prima"; not "per la prima volta". */
const setsApart = (terms: readonly ContactTerm[], at: number): boolean =>
  terms[at]?.normal === "dopo" || (terms[at]?.normal === "prima" && terms[at + 1]?.normal !== "volta");

/** "convoca i sindacati dopo lo sciopero ⟦di venerdì⟧": the day of what came before. */
function ofAnother({ terms }: Clause, at: number, k: number): boolean {
  const date = terms[k] as DateTerm;
  if (k < at || (date.preposition !== "di" && date.preposition !== "in")) return false;
  const after = terms.findLastIndex((_, i) => i < k && i > at && setsApart(terms, i));
  return after > 0 && k - after < 8 && terms.slice(after, k).every((t) => t.kind !== "verb" && t.kind !== "event");
}

/** "dal referendum ⟨del 3 dicembre⟩", "dall'inizio della guerra, ⟨il 7 ottobre⟩", "la quinta visita ⟨dal 7 ottobre⟩": the date of what the contact is counted from. */
function countedFrom({ terms }: Clause, at: number, k: number): boolean {
  const [term, trigger] = [terms[k], terms[at]];
  if (term?.kind !== "date") return false;
  const nth = trigger?.kind === "event" && trigger.modifiers.some((m) => m.nth !== undefined || m.order === "last");
  if (nth && term.mention.value.bound === "after") return true;
  const apposed = term.preposition === null && terms[k - 1]?.tags.has("Comma") === true;
  if (term.preposition !== "di" && !apposed) return false;
  const first = Math.max(0, k - (apposed ? 6 : 4));
  const noun = terms.slice(first, k).findLastIndex((t) => t.normal === "da");
  return noun >= 0 && terms.slice(first + noun + 1, k).every((t) => t.kind === "word");
}

/** "è tornato ⟦ieri⟧ da Mosca, dove ha incontrato Putin", "è arrivato ⟦ieri⟧ a Kiev, dove vedrà Zelensky": the day of another move. */
function ofReturn({ terms }: Clause, at: number, k: number): boolean {
  const where = terms.findLastIndex((t, i) => i > k && i < at && t.normal === "dove");
  const verb = where < 0 ? undefined : terms.slice(0, where).findLast((t) => t.kind === "verb" && t.group.finite);
  const trigger = terms[at];
  if (verb?.kind !== "verb" || trigger === undefined) return false;
  const ahead = trigger.kind === "verb" && trigger.group.tense === "future" && verb.group.tense !== "future";
  return RETURNS.has(verb.normal) || (ahead && verb.group.tense !== "present");
}

/** "X, a Roma ⟦da ieri⟧, ha visto Y", "da lunedì a Kiev, incontrerà Y": how long he has been there. */
function sinceThen({ terms }: Clause, at: number, k: number, aside: Clause | null = null): boolean {
  const [date, trigger] = [(aside?.terms ?? terms)[k], terms[at]];
  if (date?.kind !== "date" || date.mention.value.bound !== "after" || trigger?.kind !== "verb") return false;
  return trigger.group.tense !== "present" && (aside !== null || k < at);
}

const RETURNS = new Set(["tornare", "rientrare", "ritornare"]);

/** "originariamente programmato per ⟦il 9 gennaio⟧": a day that it is not on any more. */
const wasPlanned = (terms: readonly ContactTerm[], k: number): boolean =>
  terms.slice(Math.max(0, k - 4), k).some((t) => FORMERLY.has(t.normal));

const FORMERLY = new Set(["originariamente", "inizialmente", "originalmente"]);

/** "è salito a piedi, come ⟦tre anni fa⟧": the day of what it is likened to. */
const isCompared = (terms: readonly ContactTerm[], k: number): boolean => terms[k - 1]?.normal === "come";

/** "ha visto X a Riga e ⟦ieri⟧ ha parlato con Y", "dopo la telefonata ha cambiato idea e ⟦domani⟧ volerà a Caracas": the day of the verb right behind. */
function opensNext(terms: readonly ContactTerm[], at: number, k: number): boolean {
  const [link, verb] = [terms[k - 1], terms[k + 1]];
  const joined = link?.tags.has("And") === true || link?.tags.has("Comma") === true;
  return k > at + 1 && joined && k + 1 !== at && verb?.kind === "verb" && verb.group.finite && !verb.tags.has("Says");
}

/** "ha consegnato a Y una lettera di X, ⟦che lo invita a giugno⟧": a day of what is written, and not of the letter. */
function ofContent({ terms }: Clause, at: number, k: number): boolean {
  const trigger = terms[at];
  const letter = trigger?.kind === "event" && trigger.noun.type === "message";
  const that = letter ? terms.findIndex((t, i) => i > at && i < k && t.tags.has("Relative")) : -1;
  const verb = that > 0 ? terms.slice(that, k).find((t) => t.kind === "verb" && t.group.finite) : undefined;
  return verb !== undefined && WRITTEN.has(verb.normal);
}

/** Verbs of what a letter says, asks or sets. */
const WRITTEN = new Set(
  "invitare chiedere proporre annunciare sollecitare esortare fissare prevedere contenere".split(" "),
);

/** The date that belongs to this contact: in its own clause, not that of a statement. */
export function findDate(
  clause: Clause,
  asides: readonly Clause[],
  at: number,
): { date: MentionOf<"date"> | null; hour: MentionOf<"date"> | null } {
  if (!hasDate(clause) && !asides.some(hasDate)) return { date: hostDate(clause), hour: null };
  const moved = movedTo(clause, at);
  if (moved) return { date: moved.mention, hour: null };
  const told = lastTime(clause, at) ?? confirmedFor(clause, at);
  if (told) return { date: told.mention, hour: null };
  const then = whenClause(clause, at);
  if (then) return { date: then.mention, hour: null };
  const said = new Set(
    clause.terms.filter(
      (t, k) =>
        isDate(t) &&
        !saidThen(clause, k, at) &&
        !ofAnother(clause, at, k) &&
        !countedFrom(clause, at, k) &&
        !ofReturn(clause, at, k) &&
        !ofContent(clause, at, k) &&
        !ofDeed(clause.terms, at, k) &&
        !sinceThen(clause, at, k) &&
        !wasPlanned(clause.terms, k) &&
        !isCompared(clause.terms, k) &&
        !opensNext(clause.terms, at, k),
    ),
  );
  const theirs = new Set(
    asides.flatMap((aside) =>
      aside.terms.filter(
        (t, k) =>
          isDate(t) && (saidThen(aside, k, -1) || wasPlanned(aside.terms, k) || sinceThen(clause, at, k, aside)),
      ),
    ),
  );
  const days = [...said].filter((t) => isDate(t) && !hourOnly(t));
  const own = days.length > 0 ? new Set(days) : said;
  const found = nearest(
    clause,
    asides,
    at,
    DATE_REACH,
    (t): t is DateTerm => isDate(t) && (own.has(t) || (!clause.terms.includes(t) && !theirs.has(t))),
  );
  if (!found) return { date: hostDate(clause) ?? dayOfMargin(clause, at), hour: null };
  return hourOnly(found) ? { date: null, hour: found.mention } : { date: found.mention, hour: null };
}

const hasDate = ({ terms }: Clause): boolean => terms.some(isDate);

/** "fissato per oggi, è rinviato ⟦a domani mattina⟧": the new date of what was moved. */
function movedTo(clause: Clause, at: number): DateTerm | null {
  const moves = clause.terms.findIndex((t, k) => t.kind === "verb" && k > at && POSTPONES.has(t.normal));
  const others = clause.terms.some((t, k) => t.kind === "event" && k !== at && k < moves);
  if (moves < 0 || others) return null;
  const to = clause.terms.findIndex((t, k) => k > moves && k <= moves + 6 && t.normal === "a");
  const date = to < 0 ? undefined : clause.terms[to + 1];
  return date && isDate(date) ? date : null;
}

/** "L'incontro è stato confermato ⟦per giovedì⟧": not when it was confirmed. */
function confirmedFor({ terms }: Clause, at: number): DateTerm | null {
  const verb = terms.findIndex(
    (t, k) => k > at && t.kind === "verb" && t.normal === "confermare" && t.group.voice === "passive",
  );
  if (verb < 0 || terms.slice(at + 1, verb).some((t) => t.kind === "event" || t.kind === "verb")) return null;
  const date = terms.slice(verb + 1, verb + 5).find((t) => t.kind === "date" && t.preposition === "per");
  return date && isDate(date) ? date : null;
}

/** "ha visto Y ⟦venerdì⟧, a margine della visita di X": what happens at the margin of it happens on its day. */
function dayOfMargin({ terms }: Clause, at: number): MentionOf<"date"> | null {
  const margin = terms.slice(Math.max(0, at - 3), at).some((t) => t.normal === "margine");
  const day = margin ? terms.slice(Math.max(0, at - 8), at).findLast(isDate) : undefined;
  return day && isDate(day) && !hourOnly(day) ? day.mention : null;
}

/** "⟦Ieri⟧, in un incontro con Merz, Meloni ha detto…": the date right before the aside. */
function hostDate(clause: Clause): MentionOf<"date"> | null {
  const before = clause.host?.clause.terms[clause.host.after];
  if (clause.terms.slice(0, 3).some((t) => COMES_BACK.has(t.normal))) return null;
  return before && isDate(before) ? before.mention : null;
}

/** "il 12 febbraio, ⟦quando⟧ i due hanno tenuto colloqui": the date right before. */
function whenClause(clause: Clause, at: number): DateTerm | null {
  const when = clause.terms.findLastIndex((t, k) => k < at && at - k < 8 && t.normal === "quando");
  const before = clause.terms.slice(Math.max(0, when - 2), Math.max(when, 0)).findLast((t) => !t.tags.has("Comma"));
  return before && isDate(before) ? before : null;
}

/** "L'ultima volta che si sono visti è stato ⟦il 15 marzo⟧": the date behind the copula. */
function lastTime(clause: Clause, at: number): DateTerm | null {
  const time = clause.terms.findIndex((t) => t.normal === "volta");
  if (time < 0 || time > at) return null;
  const copula = clause.terms.findLastIndex(
    (t, k) => k > at && t.kind === "verb" && ["essere", "risalire"].includes(t.normal),
  );
  const date = copula < 0 ? undefined : clause.terms.slice(copula + 1).find(isDate);
  return date ?? null;
}

/** "alle 16": an hour whose day stands elsewhere in the sentence. */
export const hourOnly = ({ mention }: DateTerm): boolean =>
  mention.value.anchor === "publication" &&
  mention.value.timex.includes("T") &&
  /^\P{L}*(?:(?:alle|all'|ore|le|dalle|verso|intorno)\P{L}+)*\d/iu.test(mention.text) &&
  !/\p{L}{4,}/u.test(mention.text.replace(/alle|dalle|verso|intorno/giu, ""));

/** How long it took: "durato sei ore e mezza", "di 50 minuti", "visita di due giorni"; never "da tre anni". */
export function findDuration(
  clause: Clause,
  asides: readonly Clause[],
  at: number,
  type: ContactType,
): MentionOf<"date"> | null {
  const found = nearest(
    clause,
    asides,
    at,
    PLACE_REACH,
    (t): t is DateTerm =>
      isDuration(t) && fits(t, type) && t.preposition !== "da" && t.preposition !== "in" && t.preposition !== "entro",
  );
  return found?.mention ?? null;
}

/** "X e Y si sono visti. ⟦Quaranta minuti⟧, strette di mano…": a duration that opens the next sentence by itself. */
export function openingDuration(clause: Clause | undefined): MentionOf<"date"> | null {
  const [first, mark] = clause?.terms ?? [];
  const opens = first !== undefined && isDuration(first) && first.mention.value.timex.startsWith("PT");
  return opens && (mark === undefined || mark.tags.has("Comma") || mark.tags.has("Break") || mark.tags.has("Aside"))
    ? first.mention
    : null;
}

function fits(term: DateTerm, type: ContactType): boolean {
  const timex = term.mention.value.timex;
  if (timex.startsWith("PT")) return true;
  return (
    /^P\d{1,2}D/u.test(timex) &&
    (type === "visit" || type === "talks" || type === "summit" || term.preposition === "di")
  );
}
