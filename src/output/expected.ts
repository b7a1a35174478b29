import { z } from "zod";
import { contactStatus, contactType } from "../kinds/contact/schema.js";
import type { ContactRecord } from "../kinds/contact/schema.js";

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/u);
const oneOrMore = <T extends z.ZodType>(item: T) => z.union([item.transform((one) => [one]), z.array(item)]).optional();

/** A contact as a person read it in a fixture: one line of `expected.jsonl`. What is not named there is not compared. */
export const expectedContact = z.strictObject({
  type: contactType,
  typeAlt: oneOrMore(contactType).describe("types that are right as well"),
  status: contactStatus,
  statusAlt: oneOrMore(contactStatus).describe("statuses that are right as well"),
  date: z.strictObject({ start: day, end: day }).nullable(),
  participants: z.array(
    z.strictObject({ name: z.string(), country: z.string().optional(), organisation: z.string().optional() }),
  ),
  parties: z.array(z.string()),
  place: z.strictObject({ name: z.string(), country: z.string().optional(), venue: z.string().optional() }).nullable(),
  initiator: z.string().nullable().optional(),
  duration: z.string().nullable().optional(),
  cue: z.string().min(1).describe("words of the text that tell of it"),
  optional: z.boolean().optional().describe("two careful readers may differ whether it is a contact"),
});
export type ExpectedContact = z.infer<typeof expectedContact>;

/** What a fixture would expect of a record as extracted; the cue is its first words of evidence. */
export function toExpected(contact: ContactRecord): ExpectedContact {
  const { type, status, date, participants, parties, place, initiator, duration, evidence } = contact;
  const cue = evidence.find(({ slot }) => slot === "type") ?? evidence[0];
  return {
    type,
    status,
    date: date?.start && date.end ? { start: date.start, end: date.end } : null,
    participants: participants
      .filter(({ named }) => named)
      .map(({ name, country, organisation }) => ({
        name,
        ...(country === undefined ? {} : { country }),
        ...(organisation === undefined ? {} : { organisation }),
      })),
    parties,
    place: place && {
      name: place.name,
      ...(place.country === undefined ? {} : { country: place.country }),
      ...(place.venue === undefined ? {} : { venue: place.venue }),
    },
    initiator,
    duration,
    cue: cue?.text ?? type,
  };
}
