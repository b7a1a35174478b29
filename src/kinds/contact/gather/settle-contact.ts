import type { Span } from "../../../text/span.js";
import { UNIONS } from "../../../lexicon/delegations.js";
import { BODY_CODES } from "../../../lexicon/bodies.js";
import { HOME_PARTIES } from "../../../lexicon/parties.js";
import { stateOf } from "../../../lexicon/states.js";
import { parseIso } from "../../date/calendar.js";
import type { Published } from "../../date/schema.js";
import type { MentionOf, Settled } from "../../mention.js";
import type { Where } from "../frames/frame.js";
import { LISTED_BODIES } from "../classes.js";
import type { ContactStatus, ContactType } from "../schema.js";
import type { Member } from "../terms/terms.js";
import type { Gathered } from "./gathered.js";
import { union } from "./occurrence.js";
import type { Seats } from "./resolve.js";
import type { Occurrence } from "./occurrence.js";

/** One contact with every slot decided; what is not told is null or empty. */
export interface Contact {
  readonly type: ContactType;
  readonly status: ContactStatus;
  readonly people: readonly number[];
  readonly offices: readonly Member[];
  readonly parties: readonly string[];
  readonly seats: Seats;
  readonly date: MentionOf<"date"> | null;
  readonly where: Where;
  readonly duration: MentionOf<"date"> | null;
  readonly initiator: string | null;
  readonly topics: readonly { readonly start: number; readonly end: number }[];
  /** Who says so, as a span of the text. */
  readonly source: Span | null;
  readonly occurrences: readonly Occurrence[];
  readonly rules: readonly string[];
}

/** Decides each slot of a contact from all that tells of it; `behind` is a duration that opens the sentence after its last mention. */
export function settleContact(
  gathered: Gathered,
  settled: Settled,
  published: Published | null,
  behind: MentionOf<"date"> | null,
): Contact {
  const { occurrences } = gathered;
  const complete = occurrences.filter((o) => o.complete || o.joins);
  const first = pickDate(occurrences);
  const status = pickStatus(occurrences, first, published);
  const date =
    status === "held" && isBeyond(first, published)
      ? pickDate(occurrences.filter(({ frame, carried }) => !isBeyond(frame.date ?? carried.date, published)))
      : first;
  const type = pickType(occurrences, settled);
  const where = pickWhere(occurrences, type);
  const parties = new Set(union(complete, (o) => o.parties));
  const host = where.place?.value.country ?? where.venue?.value.country;
  if (type === "visit" && host) parties.add(host);
  const initiators = union(occurrences, (o) => o.initiator);
  return {
    type,
    status,
    date,
    where,
    people: union(complete, (o) => o.people),
    offices: pickOffices(complete, settled),
    seats: new Map(occurrences.toReversed().flatMap(({ seats }) => [...seats()])),
    parties: homeFree([...parties]).toSorted(),
    duration: occurrences.find((o) => o.frame.duration)?.frame.duration ?? (type === "message" ? null : behind),
    initiator: initiators.length === 1 ? (initiators[0] as string) : null,
    topics: occurrences.flatMap((o) => o.frame.topics).slice(0, 4),
    source: occurrences.find((o) => o.source)?.source ?? null,
    occurrences,
    rules: union(occurrences, ({ frame }) => [...frame.constructions.map((c) => c.id), frame.status.rule]),
  };
}

/** A union of the Republic, or one of its parties. */
const isHome = (code: string): boolean => UNIONS.has(code) || HOME_PARTIES.has(code);

/** Both sides in one state: that state alone, without its parties and unions. */
function homeFree(parties: readonly string[]): string[] {
  const outward = parties.filter(
    (code) => LISTED_BODIES.has(code) || (code.length === 2 && stateOf(code) !== undefined),
  );
  if (outward.length === 0 && parties.some(isHome)) return ["IT"];
  const abroad = parties.some((code) => BODY_CODES.has(code) && !isHome(code));
  return !abroad && outward.length === 1 && outward[0] === "IT" ? outward : [...parties];
}

/** Offices without a name, each state's office once, and none that one who is named holds. */
function pickOffices(complete: readonly Occurrence[], settled: Settled): Member[] {
  const seen = new Set<string>();
  const named = union(complete, (o) => o.people).map((at) => settled.people[at]);
  return complete
    .flatMap((o) => o.offices)
    .filter(({ office, countries, organisations }) => {
      const key = `${office ?? ""}|${countries.join()}|${organisations.join()}`;
      const state = countries[0] ?? (office === "pope" ? undefined : "IT");
      const held =
        office !== undefined && named.some((p) => p?.office === office && (office === "pope" || p.country === state));
      if (seen.has(key) || held) return false;
      seen.add(key);
      return true;
    });
}

/** After the day of publication: "in attesa della visita ⟦del 21 luglio⟧ ha visto X" is no day on which it was. */
const isBeyond = (date: MentionOf<"date"> | null, published: Published | null): boolean =>
  published !== null &&
  published.precision === "day" &&
  typeof date?.value.start === "string" &&
  date.value.start.slice(0, published.date.length) > published.date;

/** The body beats the title; a day beats a month. */
function pickDate(occurrences: readonly Occurrence[]): MentionOf<"date"> | null {
  const dated = occurrences.filter((o) => o.frame.date !== null);
  const order = dated.toSorted((a, b) => Number(a.frame.inTitle) - Number(b.frame.inTitle) || width(a) - width(b));
  return (
    order[0]?.frame.date ??
    occurrences.find((o) => o.carried.date)?.carried.date ??
    occurrences.find((o) => o.frame.hour)?.frame.hour ??
    null
  );
}

function width({ frame }: Occurrence): number {
  const value = frame.date?.value;
  if (!value?.start || !value.end) return 1e6;
  return parseIso(value.end) - parseIso(value.start);
}

/** The most specific type in the chain: a channel said in words, then summit, then the first mention's. */
function pickType(occurrences: readonly Occurrence[], settled: Settled): ContactType {
  const types = new Set(occurrences.map((o) => o.frame.type));
  const exact = occurrences.find((o) => o.frame.exactType);
  if (exact) return exact.frame.type;
  if (types.has("summit") && isLeaders(occurrences, settled)) return "summit";
  const body =
    occurrences.find((o) => o.complete && !o.frame.inTitle && o.frame.type !== "contact") ??
    occurrences.find((o) => o.frame.type !== "contact");
  const type = body?.frame.type ?? (occurrences.some(isFaceToFace) ? "meeting" : "contact");
  const named = union(occurrences, (o) => o.people).length;
  if (type === "talks" && named === 2 && body?.frame.trigger.normal === "colloqui")
    return occurrences.some(({ frame }) => !frame.weak && TOGETHER.has(frame.type)) ? "meeting" : "talks";
  return type;
}

/** What "colloqui" of two people are called too: "l'incontro", and no "discussione". */
const TOGETHER: ReadonlySet<ContactType> = new Set(["meeting", "contact"]);

/** "ha parlato di dazi con Sánchez ⟦alla Moncloa⟧": who talks to somebody at a place stands before him. */
const isFaceToFace = ({ complete, frame: { where, trigger } }: Occurrence): boolean =>
  complete && trigger.kind === "verb" && (where.venue !== null || where.place?.value.type === "city");

const LEADERS = new Set([
  "head_of_state",
  "head_of_government",
  "pope",
  "commission_president",
  "council_president",
  "head_of_alliance",
  "leader",
]);

/** Summits are of leaders, or of nobody named. */
function isLeaders(occurrences: readonly Occurrence[], settled: Settled): boolean {
  const offices = union(occurrences, (o) => o.people).map((p) => settled.people[p]?.office);
  const parties = union(occurrences, (o) => o.parties);
  return (
    parties.length > 1 &&
    (offices.length === 0 || offices.some((office) => office !== undefined && LEADERS.has(office)))
  );
}

function pickWhere(occurrences: readonly Occurrence[], type: ContactType): Where {
  const none: Where = { place: null, venue: null, occasion: null };
  if (["phone_call", "video_call", "message"].includes(type)) return none;
  const told = occurrences.map((o) => o.frame.where);
  const own = told.find((w) => w.place?.value.type === "city")?.place ?? told.find((w) => w.place)?.place;
  const venueTold = told.some((w) => w.venue);
  const carried = occurrences.find((o) => o.carried.place)?.carried.place ?? null;
  const place = own ? nearer(own, carried) : venueTold ? null : carried;
  const seat = own ? null : (occurrences.find((o) => o.carried.venue)?.carried.venue ?? null);
  return {
    place,
    venue: told.find((w) => w.venue)?.venue ?? seat,
    occasion: told.find((w) => w.occasion)?.occasion ?? null,
  };
}

/** "a Cipro", where the story stands in Nicosia: the town of that state. */
const nearer = (own: MentionOf<"place">, carried: MentionOf<"place"> | null): MentionOf<"place"> =>
  own.value.type === "country" && carried?.value.type === "city" && carried.value.country === own.value.country
    ? carried
    : own;

/** How much a reading of the status weighs: an explicit word, then a tense, then a bare noun. */
function weight({ frame, complete }: Occurrence): number {
  const { rule, value } = frame.status;
  // what a noun without sides adds counts a little less than what stands beside the sides
  const title = (frame.inTitle ? -3 : 0) - (complete ? 0 : 0.5);
  if (rule === "status/joined") return -9;
  if (rule === "status/answered") return 7;
  if (rule === "status/bare-noun" || rule === "status/infinitive" || rule === "status/was-scheduled") return 1 + title;
  // "dovevano incontrarsi": what became of it may be told behind
  if (WAS_TO.has(rule)) return 3.7 + title;
  if (rule === "status/present" || rule === "status/today") return 2 + title;
  if (rule === "status/after" || rule === "status/purpose" || rule === "status/invited") return 3 + title;
  if (["cancelled", "postponed", "refused", "denied"].includes(value)) return 6 + title;
  return 4 + title;
}

const WAS_TO = new Set(["status/was-to", "status/should-have"]);

/** Readings that the day may overrule: what lies ahead is not held, what lies behind not planned. */
const UNCERTAIN = new Set([
  "status/bare-noun",
  "status/present",
  "status/infinitive",
  "status/scheduled",
  "status/today",
  "status/purpose",
  "status/convened",
  "status/called",
]);

const isDone = (occurrences: readonly Occurrence[]): boolean =>
  occurrences.some((o) => o.complete && o.frame.status.value === "held");

const dayless = ({ frame }: Occurrence): number => Number(frame.date === null);

/** "Martedì sarà a Riad: la visita ⟦era stata rimandata⟧ due volte": what was put off before stands again. */
function sinceThen(occurrences: readonly Occurrence[]): readonly Occurrence[] {
  const now = occurrences.filter((o) => !wasUndone(o));
  return now.some((o) => o.complete && o.frame.status.value === "planned") ? now : occurrences;
}

const wasUndone = ({ frame: { status, clause, at } }: Occurrence): boolean =>
  ["postponed", "cancelled"].includes(status.value) &&
  clause.terms.some((t, k) => k > at && k <= at + 4 && t.kind === "verb" && t.group.tense === "pluperfect");

function pickStatus(
  occurrences: readonly Occurrence[],
  date: MentionOf<"date"> | null,
  published: Published | null,
): ContactStatus {
  // of two that weigh the same, the one with a day tells of the contact itself
  const [best] = sinceThen(occurrences).toSorted((a, b) => weight(b) - weight(a) || dayless(a) - dayless(b)) as [
    Occurrence,
  ];
  const { value, rule } = best.frame.status;
  // "ha chiesto di convocare l'ambasciatore", who was called in: what was asked for was done
  if (value === "proposed" && occurrences.every((o) => o.frame.type === "summons") && isDone(occurrences))
    return "held";
  const told = occurrences.some((o) => o.frame.status.rule === "status/past");
  // "dovevano incontrarsi ieri. L'incontro si è svolto regolarmente", "si sono visti. L'incontro non era in agenda"
  if (told && (WAS_TO.has(rule) || rule === "status/not-scheduled")) return "held";
  if (!published || published.precision === "year" || !date?.value.start || !date.value.end) return value;
  const uncertain = UNCERTAIN.has(rule);
  // "da ieri" goes on
  const over = date.value.bound !== "after" && date.value.end.slice(0, published.date.length) < published.date;
  if (rule === "status/on-visit" && value === "ongoing" && over) return "held";
  // "la visita che il premier effettua da ieri"
  if (best.frame.type === "visit" && value === "held" && uncertain && date.value.bound === "after") return "ongoing";
  const ahead = date.value.start.slice(0, published.date.length) > published.date;
  // "Inizia domani la visita"
  if (ahead && (value === "ongoing" || (value === "held" && (uncertain || rule === "status/after")))) return "planned";
  if ((uncertain || told) && value === "planned" && over) return "held";
  return value;
}
