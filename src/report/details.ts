import type { ChronologyRecord } from "../chronology/schema.js";
import type { ContactRecord, Participant } from "../kinds/contact/schema.js";
import type { ReportDetail, ReportParticipant, ReportRecord } from "./data.js";
import { toProofs, toQuotes } from "./quotes.js";

/** Where things stand that a detail points to. */
export interface Places {
  readonly record: (id: string) => ContactRecord | undefined;
  /** Where an article stands in the list. */
  readonly article: (file: string) => number;
  readonly hasText: (article: number) => boolean;
  readonly personAt: (participant: Participant) => number;
}

/** What the card of a contact shows. */
export function toDetail(contact: ChronologyRecord, places: Places): ReportDetail {
  const { date, place } = contact;
  const records = contact.sources.records
    .map(({ record }) => places.record(record))
    .filter((found) => found !== undefined);
  return {
    date: date && { text: date.text, timex: date.timex, anchor: date.anchor },
    participants: contact.participants.map((who) => toParticipant(who, places.personAt(who))),
    place: place && {
      name: place.name,
      ...(place.country === undefined ? {} : { side: place.country }),
      ...(place.venue === undefined ? {} : { venue: place.venue }),
      ...(place.occasion === undefined ? {} : { occasion: place.occasion }),
    },
    initiator: contact.initiator,
    duration: contact.duration,
    topics: contact.topics,
    codes: { cameo: contact.codes.cameo, plover: ploverOf(contact) },
    why: reasons(records),
    records: records.map((record) => toRecord(record, places)),
    versions: contact.versions.map(({ slot, values }) => ({
      slot,
      values: values.map(({ value, publishers }) => ({ value, publishers })),
    })),
    life: contact.life,
    merge: contact.merge,
  };
}

function toParticipant(who: Participant, person: number): ReportParticipant {
  const { name, canonical, role, office } = who;
  const side = who.country ?? who.organisation;
  return {
    name: canonical ?? name,
    ...(canonical === undefined || canonical === name ? {} : { written: name }),
    ...(role === undefined ? {} : { role }),
    ...(office === undefined ? {} : { office }),
    ...(side === undefined ? {} : { side }),
    ...(person < 0 ? {} : { person }),
  };
}

function toRecord(record: ContactRecord, { article, hasText }: Places): ReportRecord {
  const at = article(record.article.file);
  return {
    id: record.id,
    article: at,
    proofs: toProofs(record),
    quotes: hasText(at) ? [] : toQuotes(record),
    source: record.source,
    rules: record.rules,
  };
}

/** "CONSULT meet", with what makes it unreal. */
function ploverOf({ codes: { plover } }: ChronologyRecord): string {
  if (!plover) return "";
  const { event, mode, hypothetical, negation } = plover;
  return [event, mode, hypothetical ? "hypothetical" : "", negation ? "negation" : ""].filter(Boolean).join(" ");
}

/** Why slots are empty in the first record that says so. */
function reasons(records: readonly ContactRecord[]): ReportDetail["why"] {
  const why: Record<string, readonly [string, string]> = {};
  for (const record of records) {
    for (const [slot, { reason, missing }] of Object.entries(record.why)) why[slot] ??= [reason, missing ?? ""];
  }
  return why;
}
