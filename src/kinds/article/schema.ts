import { z } from "zod";
import { block, found } from "../boilerplate/schema.js";
import { dateValue, published } from "../date/schema.js";
import { organisationValue } from "../organisation/schema.js";
import { personValue } from "../person/schema.js";
import { placeValue } from "../place/schema.js";

const offsets = {
  start: z.number().int().nonnegative(),
  end: z.number().int().nonnegative(),
  text: z.string(),
  rule: z.string(),
};

const mention = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("date"), ...offsets, value: dateValue }),
  z.strictObject({ kind: z.literal("person"), ...offsets, value: personValue }),
  z.strictObject({ kind: z.literal("place"), ...offsets, value: placeValue }),
  z.strictObject({ kind: z.literal("organisation"), ...offsets, value: organisationValue }),
]);

/** One article as read: what was kept, what was found in it, what could not be told. */
export const articleRecord = z.strictObject({
  schema: z.literal("contatti/article@1"),
  file: z.string(),
  sha256: z.string(),
  bytes: z.number().int().nonnegative(),
  encoding: z.string(),
  text: z
    .string()
    .describe(
      "what offsets point into: `raw`, the decoded file, or the file below the output folder that keeps the text of a page of HTML",
    ),
  unit: z.literal("utf16").describe("offsets count UTF-16 code units of the decoded text"),
  astral: z
    .array(z.number().int().nonnegative())
    .describe(
      "where characters stand that take two units: an offset less the number of those before it counts code points",
    ),
  title: z.string().nullable(),
  standfirst: z.string().nullable(),
  publisher: z.string().nullable(),
  url: z.string().nullable(),
  author: z.string().nullable(),
  agency: z.string().nullable().describe("news agency that signs the text, as printed"),
  section: z.string().nullable(),
  found: found.describe("where each of these was read"),
  published: published.nullable(),
  language: z.strictObject({ code: z.string(), score: z.number() }),
  blocks: z.array(block),
  mentions: z.array(mention),
  contacts: z.array(z.string()).describe("ids of the contacts found"),
  warnings: z.array(z.string()),
  duplicateOf: z
    .string()
    .nullable()
    .describe("`file` of an earlier article of the run that tells nearly the same in the same words"),
});
export type ArticleRecord = z.infer<typeof articleRecord>;
