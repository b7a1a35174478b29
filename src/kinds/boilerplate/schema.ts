import { z } from "zod";

export const blockKind = z.enum([
  "title",
  "standfirst",
  "subheading",
  "body",
  "caption",
  "byline",
  "date",
  "menu",
  "share",
  "newsletter",
  "subscribe",
  "cookie",
  "advert",
  "embed",
  "related",
  "tags",
  "comments",
  "author",
  "legal",
  "navigation",
  "stamp",
  "gallery",
  "aggregator",
  "repeat",
  "foreign",
  "noise",
]);

/** A stretch of the page: kept as article, or set aside by a rule. Blocks are in order and do not overlap. */
export const block = z.strictObject({
  start: z.number().int().nonnegative(),
  end: z.number().int().nonnegative(),
  kind: blockKind,
  kept: z.boolean(),
  rule: z.string(),
});
export type Block = z.infer<typeof block>;
