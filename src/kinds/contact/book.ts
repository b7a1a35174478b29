import type { Finding, RuleBook } from "../../rule/rule.js";
import { CONSTRUCTIONS } from "./frames/constructions.js";
import type { ContactExample } from "./frames/construction.js";
import type { ContactRecord } from "./schema.js";

/** A record as the examples of rules state it. */
export function toExample(record: ContactRecord): Required<ContactExample> {
  const { type, status, date, participants, parties, place, initiator, duration } = record;
  return {
    type,
    status,
    parties,
    initiator,
    duration,
    date: date?.start && date.end ? [date.start, date.end] : null,
    people: participants
      .filter((p) => p.named)
      .map((p) => p.name)
      .toSorted(),
    place: place?.venue && place.name !== place.venue ? `${place.venue}, ${place.name}` : (place?.name ?? null),
  };
}

/** The rules of the contact grammar; `read` is the whole pipeline over a plain text. */
export function contactBook(read: (text: string, published: string | undefined) => readonly ContactRecord[]): RuleBook {
  return {
    kind: "contact",
    rules: CONSTRUCTIONS,
    find: (text, published) =>
      read(text, published).flatMap((record) =>
        record.evidence
          .filter((e) => e.slot === "type")
          .flatMap(({ start, end }) =>
            record.rules.map((rule): Finding => ({ start, end, rule, value: toExample(record) })),
          ),
      ),
  };
}
