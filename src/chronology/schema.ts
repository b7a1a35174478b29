import { z } from "zod";
import { contactRecord, contactStatus, contactType } from "../kinds/contact/schema.js";

const recordId = contactRecord.shape.id;

/** The slots on which two sources can disagree. */
export const versionSlot = z.enum(["type", "status", "date", "place", "initiator", "duration"]);
export type VersionSlot = z.infer<typeof versionSlot>;

const version = z.strictObject({
  slot: versionSlot,
  values: z
    .array(
      z.strictObject({
        value: z.string().describe("in short: a type, a status, a TIMEX3 value, a place's name, a code, a duration"),
        records: z.array(recordId).min(1).describe("the records that say so, in order of publication"),
        publishers: z.array(z.string()),
      }),
    )
    .min(2)
    .describe("the value that was chosen first"),
});
export type Version = z.infer<typeof version>;

const step = z.strictObject({
  status: contactStatus,
  date: z.string().nullable().describe("for when it was told: TIMEX3 value of the contact's own date"),
  published: z.string().nullable().describe("ISO 8601 date of the first article that tells this step"),
  record: recordId,
});
export type Step = z.infer<typeof step>;

const merge = z.strictObject({
  record: recordId,
  with: recordId.describe("the record it was joined to"),
  matched: z.array(z.string()).describe("what matched, as sides, date, people, place, type, evidence"),
  score: z.number().min(0).max(1),
});
export type Merge = z.infer<typeof merge>;

const sourceRecord = z.strictObject({
  record: recordId,
  file: z.string(),
  publisher: z.string().nullable(),
  published: z.string().nullable().describe("ISO 8601, to the day, month or year"),
});

/** One contact in the world, as many articles tell it. Source of the type, the JSON Schema and the documentation. */
export const chronologyRecord = z.strictObject({
  schema: z.literal("contatti/chronology@1"),
  id: z
    .string()
    .regex(/^[0-9a-f]{16}$/u)
    .describe("stable: the same records give the same id, in whatever order they are read"),
  type: contactType,
  status: contactStatus.describe("the last one told"),
  date: contactRecord.shape.date,
  participants: contactRecord.shape.participants,
  parties: contactRecord.shape.parties,
  place: contactRecord.shape.place,
  initiator: contactRecord.shape.initiator,
  duration: contactRecord.shape.duration,
  topics: contactRecord.shape.topics,
  codes: contactRecord.shape.codes,
  confidence: contactRecord.shape.confidence,
  versions: z.array(version).describe("where the sources disagree"),
  sources: z.strictObject({
    records: z
      .array(sourceRecord)
      .min(1)
      .describe("every record that was merged, in order of publication, then of file"),
    publishers: z.array(z.string()).describe("sorted"),
    first: z.string().nullable().describe("first publication, ISO 8601"),
    last: z.string().nullable().describe("last publication, ISO 8601"),
  }),
  life: z.array(step).min(1).describe("announced, postponed, held: each step with the record that tells it"),
  merge: z.array(merge).describe("why the records were taken for one contact; empty for a single record"),
});
export type ChronologyRecord = z.infer<typeof chronologyRecord>;
