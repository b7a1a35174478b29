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

/** Where a page tells something of itself. */
const imprintSource = z.enum(["sidecar", "field", "metadata", "text", "url"]);
export type ImprintSource = z.infer<typeof imprintSource>;

/** Where each thing that a page tells of itself was read; only what was found. */
export const found = z.strictObject({
  title: imprintSource.optional(),
  standfirst: imprintSource.optional(),
  publisher: imprintSource.optional(),
  author: imprintSource.optional(),
  agency: imprintSource.optional(),
  section: imprintSource.optional(),
  url: imprintSource.optional(),
});
export type Found = z.infer<typeof found>;

/** A stretch of the page: kept as article, or set aside by a rule. Blocks are in order and do not overlap. */
export const block = z.strictObject({
  start: z.number().int().nonnegative(),
  end: z.number().int().nonnegative(),
  kind: blockKind,
  kept: z.boolean(),
  rule: z.string(),
});
export type Block = z.infer<typeof block>;
