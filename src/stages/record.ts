import { singleSpaced } from "../text/spaced.js";
import { createHash } from "node:crypto";
import { codesOf } from "../kinds/contact/codes.js";
import { participantsOf } from "../kinds/contact/participants.js";
import { confidenceOf } from "../kinds/contact/confidence.js";
import { contactRecord } from "../kinds/contact/schema.js";
import type { ContactRecord, Evidence, Slot } from "../kinds/contact/schema.js";
import type { Seats } from "../kinds/contact/gather/resolve.js";
import type { Contact } from "../kinds/contact/gather/settle-contact.js";
import type { Settled } from "../kinds/mention.js";
import { seatOf } from "../lexicon/venues.js";
import type { Document } from "../text/document.js";

/** What every record of an article repeats of it. */
export type ArticleReference = ContactRecord["article"];

/** Turns contacts into schema-checked records, in order of the text; a value that fails the schema is a fault of ours and throws. */
export function record(
  document: Document,
  settled: Settled,
  contacts: readonly Contact[],
  article: ArticleReference,
): ContactRecord[] {
  const ordered = inOrder(contacts);
  const ids = new Set<string>();
  const seats: Seats = new Map(ordered.toReversed().flatMap((contact) => [...contact.seats]));
  return ordered.map((contact) => {
    const built = build(document, settled, { ...contact, seats: new Map([...seats, ...contact.seats]) }, article);
    const id = idOf(built, article.sha256, ids);
    const parsed = contactRecord.safeParse({ ...built, id });
    if (!parsed.success)
      throw new Error(`rules ${built.rules.join(", ")} made a record that fails the schema: ${parsed.error.message}`);
    return parsed.data;
  });
}

/** Contacts in the order of the text, which is that of their records. */
export const inOrder = (contacts: readonly Contact[]): Contact[] =>
  contacts.toSorted((a, b) => startOf(a) - startOf(b));

const startOf = (contact: Contact): number => Math.min(...contact.occurrences.map((o) => o.frame.trigger.start));

type Unnamed = Omit<ContactRecord, "id">;

function build(document: Document, settled: Settled, contact: Contact, article: ArticleReference): Unnamed {
  const participants = participantsOf(document, settled, contact, article.published?.date);
  const filled: Unnamed = {
    schema: "contatti/contact@1",
    article,
    type: contact.type,
    status: contact.status,
    date: dateOf(contact),
    participants,
    parties: [...contact.parties],
    place: placeOf(document, contact),
    initiator: contact.initiator,
    duration: contact.duration?.value.timex ?? null,
    topics: [...new Set(contact.topics.map(({ start, end }) => singleSpaced(document.raw.slice(start, end))))],
    source: contact.source ? singleSpaced(document.raw.slice(contact.source.start, contact.source.end)) : null,
    codes: codesOf(contact),
    evidence: evidenceOf(document, settled, contact),
    why: {},
    rules: [...contact.rules],
    confidence: confidenceOf(contact),
  };
  return { ...filled, why: whyOf(filled) };
}

/** Stable: depends on the article's bytes and on the contact alone. */
function idOf(built: Unnamed, sha256: string, used: Set<string>): string {
  const what = [
    built.type,
    built.status,
    built.date?.timex ?? "",
    built.participants.map((p) => p.name).join("+"),
    built.parties.join("+"),
    built.place?.name ?? "",
  ].join("|");
  for (let n = 0; ; n++) {
    const id = createHash("sha256").update(`${sha256}|${what}|${n}`).digest("hex").slice(0, 16);
    if (used.has(id)) continue;
    used.add(id);
    return id;
  }
}

function dateOf({ date }: Contact): ContactRecord["date"] {
  if (!date) return null;
  const { start, end, precision, timex, bound, approximate, time, zone, anchor } = date.value;
  return {
    text: date.text,
    start,
    end,
    precision,
    timex,
    approximate,
    anchor,
    ...(bound ? { bound } : {}),
    ...(time ? { time } : {}),
    ...(zone ? { zone } : {}),
  };
}

function placeOf(document: Document, contact: Contact): ContactRecord["place"] {
  const { place, venue, occasion } = contact.where;
  if (!place && !venue) return null;
  const value = place?.value ?? (venue?.kind === "place" ? venue.value : undefined);
  const seat = venue ? seatOf(venue.text) : undefined;
  const country = value?.country ?? seat?.country ?? (venue?.kind === "organisation" ? venue.value.code : undefined);
  return {
    name: place?.value.name ?? seat?.city ?? value?.city ?? singleSpaced(venue?.text as string),
    ...(value?.canonical && place ? { canonical: value.canonical } : {}),
    ...(country ? { country } : {}),
    ...(place && value?.geonames !== undefined ? { geonames: value.geonames } : {}),
    ...(!place && seat?.geonames !== undefined ? { geonames: seat.geonames } : {}),
    ...(place && value?.lat !== undefined && value.lon !== undefined ? { lat: value.lat, lon: value.lon } : {}),
    ...(venue ? { venue: singleSpaced(venue.text) } : {}),
    ...(occasion ? { occasion: singleSpaced(document.raw.slice(occasion.start, occasion.end)) } : {}),
  };
}

function evidenceOf(document: Document, settled: Settled, contact: Contact): Evidence[] {
  const found = new Map<string, Evidence>();
  const put = (slot: Slot, span: { start: number; end: number } | null | undefined): void => {
    if (!span) return;
    const { start, end } = span;
    found.set(`${slot}|${start}`, { slot, start, end, text: document.source.slice(start, end) });
  };
  for (const { frame } of contact.occurrences) {
    put("type", frame.trigger);
    put("status", document.sentences[frame.sentence]);
  }
  put("date", contact.date);
  put("duration", contact.duration);
  put("place", contact.where.place ?? contact.where.venue);
  for (const topic of contact.topics) put("topics", topic);
  put("source", contact.source);
  for (const person of contact.people) put("participants", settled.mentions[settled.people[person]?.mentions[0] ?? -1]);
  for (const { frame } of contact.occurrences)
    for (const side of [frame.one, frame.other]) for (const member of side?.members ?? []) put("parties", member);
  return [...found.values()].toSorted((a, b) => a.start - b.start || a.end - b.end || (a.slot < b.slot ? -1 : 1));
}

function whyOf(built: Unnamed): ContactRecord["why"] {
  const why: ContactRecord["why"] = {};
  if (!built.date) why.date = { reason: "not_stated" };
  else if (built.date.start === null)
    why.date = { reason: "unresolved", ...(built.article.published === null ? { missing: "publication date" } : {}) };
  if (!built.place) why.place = { reason: "not_stated" };
  if (!built.initiator) why.initiator = { reason: "not_stated" };
  if (!built.duration) why.duration = { reason: "not_stated" };
  if (built.topics.length === 0) why.topics = { reason: "not_stated" };
  if (built.participants.length === 0) why.participants = { reason: "not_stated" };
  if (!built.source) why.source = { reason: "not_stated" };
  return why;
}
