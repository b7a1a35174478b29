import { z } from "zod";
import { datePrecision, dateValue, published } from "../date/schema.js";

export const contactType = z.enum([
  "phone_call",
  "video_call",
  "meeting",
  "summit",
  "talks",
  "visit",
  "summons",
  "message",
  "contact",
]);
export type ContactType = z.infer<typeof contactType>;

export const contactStatus = z.enum([
  "held",
  "ongoing",
  "planned",
  "proposed",
  "postponed",
  "cancelled",
  "refused",
  "denied",
]);
export type ContactStatus = z.infer<typeof contactStatus>;

/** The slots a record can leave empty, and those that carry evidence. */
export const slot = z.enum([
  "type",
  "status",
  "date",
  "participants",
  "parties",
  "place",
  "initiator",
  "duration",
  "topics",
  "source",
]);
export type Slot = z.infer<typeof slot>;

const articleReference = z
  .strictObject({
    file: z.string().describe("path as given, POSIX separators, relative to the input folder"),
    sha256: z
      .string()
      .regex(/^[0-9a-f]{64}$/u)
      .describe("of the raw bytes"),
    title: z.string().nullable(),
    publisher: z.string().nullable(),
    url: z.string().nullable(),
    published: published.nullable().describe("when it was published, and where that was read"),
    language: z.string().describe("ISO 639-1"),
  })
  .describe("the article that reports the contact");

const contactDate = z.strictObject({
  text: z.string().describe("the words, as written"),
  start: dateValue.shape.start.describe("first day, ISO 8601; null when it cannot be resolved"),
  end: dateValue.shape.end.describe("last day, inclusive"),
  precision: datePrecision,
  timex: z.string().describe("TIMEX3 value, as 2025-W28 or 2025-07-10TEV"),
  bound: z.enum(["before", "after"]).optional(),
  approximate: z.boolean(),
  time: z.string().optional().describe("clock time, HH:MM"),
  zone: z.string().optional(),
  anchor: z.enum(["text", "publication", "narrative"]).describe("what it was resolved against"),
});

const participant = z.strictObject({
  name: z.string().describe("fullest form in the article; the office where no person is named"),
  canonical: z.string().optional().describe("usual Italian spelling, where the lexicon knows the person"),
  key: z.string().optional().describe("our own slug, sergej-lavrov"),
  role: z.string().optional().describe("as written"),
  office: z.string().optional().describe("code of the office, as foreign_minister"),
  country: z.string().length(2).optional().describe("ISO 3166-1 alpha-2"),
  organisation: z.string().optional(),
  named: z.boolean().describe("false when only the office is named"),
  mentions: z.number().int().nonnegative().describe("how often the article mentions the person"),
});
export type Participant = z.infer<typeof participant>;

const contactPlace = z.strictObject({
  name: z.string().describe("as written"),
  canonical: z.string().optional(),
  country: z.string().length(2).optional().describe("ISO 3166-1 alpha-2"),
  geonames: z.number().int().optional(),
  lat: z.number().optional(),
  lon: z.number().optional(),
  venue: z.string().optional().describe("building or seat, as written"),
  occasion: z.string().optional().describe("a margine del G20"),
});
export type ContactPlace = z.infer<typeof contactPlace>;

const evidence = z.strictObject({
  slot,
  start: z.number().int().nonnegative(),
  end: z.number().int().nonnegative(),
  text: z.string(),
});
export type Evidence = z.infer<typeof evidence>;

const reason = z.strictObject({
  reason: z.enum(["not_stated", "ambiguous", "unresolved"]),
  missing: z.string().optional().describe("what would resolve it, as the publication date"),
});

const fieldCode = z.strictObject({
  cameo: z.array(z.string()).describe("CAMEO codes, guest's before host's"),
  plover: z
    .strictObject({
      event: z.string(),
      mode: z.string().optional(),
      hypothetical: z.boolean().optional(),
      negation: z.boolean().optional(),
    })
    .nullable(),
  exact: z.boolean().describe("false where the code book has no true code for it"),
});

/** One contact as one article reports it. Source of the type, the JSON Schema and the documentation. */
export const contactRecord = z.strictObject({
  schema: z.literal("contatti/contact@1"),
  id: z
    .string()
    .regex(/^[0-9a-f]{16}$/u)
    .describe("stable: same article, same contact, same id"),
  article: articleReference,
  type: contactType,
  status: contactStatus,
  date: contactDate.nullable(),
  participants: z.array(participant).describe("people who took part"),
  parties: z.array(z.string()).describe("codes of the sides, sorted"),
  place: contactPlace.nullable(),
  initiator: z.string().nullable().describe("code of the party that asked for it"),
  duration: z.string().nullable().describe("ISO 8601, PT6H30M; a spread as PT3H/PT4H"),
  topics: z.array(z.string()).describe("short noun phrases as written"),
  source: z.string().nullable().describe("who says so: speaker, office or agency"),
  codes: fieldCode,
  evidence: z.array(evidence).describe("one entry per filled slot and sentence"),
  why: z.partialRecord(slot, reason).describe("per empty slot, why it is empty"),
  rules: z.array(z.string()).describe("ids of the rules that fired"),
  confidence: z
    .number()
    .min(0)
    .max(1)
    .describe("share of records like this one whose contact a careful reader finds too: docs/confidence.md"),
});
export type ContactRecord = z.infer<typeof contactRecord>;
