import type { MentionOf } from "../mention.js";
import type { ContactType } from "./schema.js";
import type { Where } from "./frame.js";
import type { Clause, ContactTerm, DateTerm, PlaceTerm } from "./terms.js";

/** Types that happen at a distance and have no place. */
const REMOTE = new Set<ContactType>(["phone_call", "video_call", "message"]);
/** Nouns whose "in" names what they are about, not where one meets: "la guerra in Ucraina". */
const ABOUT = new Set(
  ("guerra conflitto pace crisi situazione tregua invasione fuoco operazione elezioni ambasciatore ambasciatrice ambasciata truppe soldati missione presenza intervento " +
    "offensiva aggressione popolazione democrazia ricostruzione economia politica governo voto investimenti transizione combattimenti attacco attacchi stabilità console " +
    "proteste repressione scontri escalation eventi sviluppi interessi aziende imprese italiani cittadini rapito detenuto prigioniero nato").split(" "),
);

/** How far a date and a place may lie from the trigger, as `reach` counts. */
const DATE_REACH = 26;
const PLACE_REACH = 18;

/** Up to this many terms a line with a colon reads as two headlines in one. */
const HEADLINE = 16;

/** What is read once of a clause: its triggers, and the sums of what stands in the way of a term, by direction. */
interface Ground {
  readonly triggers: readonly number[];
  readonly right: readonly number[];
  readonly left: readonly number[];
}

const grounds = new WeakMap<Clause, Ground>();

function groundOf(clause: Clause): Ground {
  let ground = grounds.get(clause);
  if (ground) return ground;
  const triggers: number[] = [];
  const right = [0];
  const left = [0];
  clause.terms.forEach((term, k) => {
    if (term.kind === "event" || (term.kind === "verb" && term.sense !== null && term.sense.weak !== true)) triggers.push(k);
    const { onward, back } = hindrance(term, clause.terms.length);
    right.push((right[k] as number) + onward);
    left.push((left[k] as number) + back);
  });
  grounds.set(clause, (ground = { triggers, right, left }));
  return ground;
}

/** How much a term between trigger and date or place keeps them apart: another contact, a verb of saying, a clause border. */
function hindrance(term: ContactTerm, length: number): { onward: number; back: number } {
  const { tags } = term;
  let cost = term.kind === "event" || (term.kind === "verb" && term.sense !== null && term.sense.weak !== true) ? 12 : 0;
  if (tags.has("Break")) cost += term.normal === ":" && length < HEADLINE ? 16 : 8;
  if (tags.has("Relative")) cost += 8;
  if (tags.has("Comma") || tags.has("And")) cost += 3;
  if (term.kind !== "verb") return { onward: cost, back: cost };
  if (tags.has("Says")) return { onward: cost + 30, back: cost + 30 };
  if (!term.group.finite) return { onward: cost, back: cost };
  // a verb of motion takes the places behind it with it
  return { onward: cost + (tags.has("Moves") ? 14 : 3), back: cost + 3 };
}

/** How far term `k` lies from the trigger at `at`: terms, and what stands between them. */
function reach(clause: Clause, at: number, k: number): number {
  const { right, left } = groundOf(clause);
  if (k > at) return k - at + (right[k] as number) - (right[at + 1] as number);
  return at - k + (left[at] as number) - (left[k + 1] as number);
}

/** The terms of the clause and of the asides that hang right behind the trigger, nearest first. */
function nearest<T extends ContactTerm>(clause: Clause, asides: readonly Clause[], at: number, limit: number, test: (term: ContactTerm) => term is T): T | null {
  let best: T | null = null;
  let least = Infinity;
  clause.terms.forEach((term, k) => {
    if (!test(term) || k === at) return;
    const cost = reach(clause, at, k);
    if (cost > limit || claimed(clause, at, k, cost)) return;
    const weighed = cost + (k < at ? 0.5 : 0);
    if (weighed < least) [best, least] = [term, weighed];
  });
  for (const aside of asides) {
    const near = aside.host && aside.host.after >= at - 1 && aside.host.after <= at + 4;
    const found = near ? aside.terms.find(test) : undefined;
    if (found && !aside.terms.some((t) => t.kind === "event") && least > 6) [best, least] = [found, 6];
  }
  return best;
}

/** A term behind the first trigger belongs to the trigger it stands nearest to; one before them all belongs to each. */
function claimed(clause: Clause, at: number, k: number, mine: number): boolean {
  const { triggers } = groundOf(clause);
  if (k < at && triggers.every((t) => k < t)) return false;
  return triggers.some((t) => t !== at && t !== k && reach(clause, t, k) < mine);
}

const isDate = (term: ContactTerm): term is DateTerm => term.kind === "date" && term.tags.has("Date") && !term.mention.value.timex.endsWith("_REF") && !isSince(term);

/** "la prima visita dal 2014": since when, not when. */
const isSince = ({ mention }: DateTerm): boolean => mention.value.bound === "after" && ["year", "month", "season"].includes(mention.value.precision);
const isDuration = (term: ContactTerm): term is DateTerm => term.kind === "date" && term.tags.has("Duration");

/** A date that belongs to a verb of saying: "lo ha detto ⟦oggi⟧", "⟦ieri⟧ ha annunciato". */
function saidThen(clause: Clause, k: number, trigger: number): boolean {
  for (const i of [k - 1, k + 1, k - 2, k + 2]) {
    const term = clause.terms[i];
    if (i === trigger || term?.kind !== "verb") continue;
    return term.tags.has("Says") && term.sense === null && !term.tags.has("Light");
  }
  return false;
}

/** The date that belongs to this contact: in its own clause, not that of a statement. */
export function findDate(clause: Clause, asides: readonly Clause[], at: number): { date: MentionOf<"date"> | null; hour: MentionOf<"date"> | null } {
  const told = lastTime(clause, at);
  if (told) return { date: told.mention, hour: null };
  const then = whenClause(clause, at);
  if (then) return { date: then.mention, hour: null };
  const said = new Set(clause.terms.filter((t, k) => isDate(t) && !saidThen(clause, k, at)));
  const days = [...said].filter((t) => isDate(t) && !hourOnly(t));
  const own = days.length > 0 ? new Set(days) : said;
  const found = nearest(clause, asides, at, DATE_REACH, (t): t is DateTerm => isDate(t) && (own.has(t) || !clause.terms.includes(t)));
  if (!found) return { date: hostDate(clause), hour: null };
  return hourOnly(found) ? { date: null, hour: found.mention } : { date: found.mention, hour: null };
}

/** "⟦Ieri⟧, in un incontro con Merz, Meloni ha detto…": the date right before the aside. */
function hostDate(clause: Clause): MentionOf<"date"> | null {
  const before = clause.host?.clause.terms[clause.host.after];
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
  const copula = clause.terms.findLastIndex((t, k) => k > at && t.kind === "verb" && ["essere", "risalire"].includes(t.normal));
  const date = copula < 0 ? undefined : clause.terms.slice(copula + 1).find(isDate);
  return date ?? null;
}

/** "alle 16": an hour whose day stands elsewhere in the sentence. */
const hourOnly = ({ mention }: DateTerm): boolean => mention.value.anchor === "publication" && /^\P{L}*(?:(?:alle|all'|ore|le|dalle|verso|intorno)\P{L}+)*\d/iu.test(mention.text) && !/\p{L}{4,}/u.test(mention.text.replace(/alle|dalle|verso|intorno/giu, ""));

/** How long it took: "durato sei ore e mezza", "di 50 minuti", "visita di due giorni"; never "da tre anni". */
export function findDuration(clause: Clause, asides: readonly Clause[], at: number, type: ContactType): MentionOf<"date"> | null {
  const found = nearest(clause, asides, at, PLACE_REACH, (t): t is DateTerm => isDuration(t) && fits(t, type) && t.preposition !== "da" && t.preposition !== "in" && t.preposition !== "entro");
  return found?.mention ?? null;
}

function fits(term: DateTerm, type: ContactType): boolean {
  const timex = term.mention.value.timex;
  if (timex.startsWith("PT")) return true;
  return /^P\d{1,2}D/u.test(timex) && (type === "visit" || type === "talks" || type === "summit" || term.preposition === "di");
}

/** Where it happened: city or country, venue, occasion; never for calls and letters. */
export function findWhere(clause: Clause, asides: readonly Clause[], at: number, type: ContactType): Where {
  const occasion = occasionOf(clause, at);
  if (REMOTE.has(type)) return { place: null, venue: null, occasion };
  const places = clause.terms.filter((t, k): t is PlaceTerm => t.kind === "place" && isWhere(clause, k));
  const there = relativePlace(clause, at);
  if (there) return { place: there, venue: null, occasion };
  const city = ofCity(clause, at);
  const found = city ?? nearest(clause, asides, at, PLACE_REACH, (t): t is PlaceTerm => t.kind === "place" && (places.includes(t) || !clause.terms.includes(t)));
  if (!found) return { place: hostPlace(clause), venue: null, occasion };
  const beside = places.filter((p) => p !== found && Math.abs(p.from - found.from) <= 8);
  const all = [found, ...beside];
  const venue = all.find((p) => venueLike(p.mention))?.mention ?? null;
  const grounds = [...all, ...townsBefore(clause, found)].map((p) => p.mention).filter((m): m is MentionOf<"place"> => m.kind === "place" && !venueLike(m));
  const place = grounds.find((m) => m.value.type === "city" && m.value.country === grounds[0]?.value.country) ?? grounds[0] ?? null;
  return { place, venue, occasion };
}

/** "è passato da Ankara, ⟦dove⟧ è stato ricevuto": the place named right before. */
function relativePlace(clause: Clause, at: number): MentionOf<"place"> | null {
  const where = clause.terms.findLastIndex((t, k) => k < at && t.normal === "dove" && at - k < 6);
  const before = where > 0 ? clause.terms.slice(Math.max(0, where - 3), where) : where === 0 && clause.host ? clause.host.clause.terms.slice(0, clause.host.after + 1).slice(-2) : [];
  for (const term of before.toReversed()) {
    if (term.kind === "place" && term.mention.kind === "place" && term.mention.value.type !== "venue") return term.mention;
    if (term.kind === "actor" && term.members[0]?.place) return term.members[0].place;
  }
  return null;
}

/** "⟦A Davos⟧, durante un bilaterale con Y, X ha detto…". */
function hostPlace(clause: Clause): MentionOf<"place"> | null {
  const before = clause.host?.clause.terms[clause.host.after];
  return before?.kind === "place" && ["a", "in"].includes(before.preposition) && before.mention.kind === "place" ? before.mention : null;
}

/** "al G20 ⟦di Johannesburg⟧ in Sudafrica": a town behind "di" right before its country. */
function townsBefore(clause: Clause, found: PlaceTerm): PlaceTerm[] {
  return clause.terms.filter((t): t is PlaceTerm => t.kind === "place" && t.preposition === "di" && t.to <= found.from && found.from - t.to <= 2);
}

const venueLike = (mention: PlaceTerm["mention"]): boolean => mention.kind === "organisation" || mention.value.type === "venue";

function isWhere(clause: Clause, k: number): boolean {
  const term = clause.terms[k] as PlaceTerm;
  if (k === 0 && term.preposition === "" && clause.terms[1]?.kind === "word" && clause.terms[1].tags.has("Comma")) return true;
  const behindOccasion = term.preposition === "di" && [k - 1, k - 2].some((i) => clause.terms[i]?.tags.has("Occasion"));
  if (!["a", "in", "presso"].includes(term.preposition) && !behindOccasion) return false;
  if (term.mention.kind === "organisation" && !/^[A-Z]{2}$/u.test(term.mention.value.code ?? "")) return false;
  if (term.mention.kind === "place" && ["water", "area"].includes(term.mention.value.type)) return false;
  const before = clause.terms[k - 2];
  return !(before?.kind === "word" && ABOUT.has(before.normal));
}

/** "l'incontro di Parigi", "il G20 di Osaka": a city after "di" is where. */
function ofCity(clause: Clause, at: number): PlaceTerm | null {
  const event = clause.terms[at];
  if (event?.kind !== "event" || event.noun.type === "visit") return null;
  const next = clause.terms[at + 2];
  if (next?.kind !== "actor" && next?.kind !== "place") return null;
  return next.kind === "place" && next.preposition === "di" && next.mention.kind === "place" && next.mention.value.type === "city" ? next : null;
}

function occasionOf(clause: Clause, at: number): Where["occasion"] {
  const term = clause.terms.find((t, k) => t.tags.has("Occasion") && Math.abs(k - at) < 14);
  return term ? { start: term.start, end: term.end } : null;
}

/** What they talked about: the noun phrase after "su", "per discutere di", "dedicato a". */
export function findTopics(clause: Clause, at: number): { start: number; end: number }[] {
  for (let k = at + 1; k < clause.terms.length && k < at + 14; k++) {
    const term = clause.terms[k] as ContactTerm;
    if (term.tags.has("Break") || term.tags.has("Relative") || (term.kind === "verb" && term.group.finite)) return [];
    if (term.kind === "word" && term.normal === "su") return topicFrom(clause, k + 1);
  }
  return [];
}

function topicFrom(clause: Clause, from: number): { start: number; end: number }[] {
  let to = from;
  while (to < clause.terms.length && to < from + 9) {
    const term = clause.terms[to] as ContactTerm;
    if (term.tags.has("Break") || term.tags.has("Comma") || term.kind === "verb" || term.tags.has("Aside") || term.tags.has("Dash") || (term.kind === "date" && to > from)) break;
    to++;
  }
  const first = clause.terms[from];
  const last = clause.terms[to - 1];
  return first && last && to > from ? [{ start: first.start, end: last.end }] : [];
}

