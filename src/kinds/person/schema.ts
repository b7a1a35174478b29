import { z } from "zod";

/**
 * A person as mentioned: `name` is the fullest form in the article; `canonical` and
 * `key` (`sergej-lavrov`) stand where the lexicon knows the person; `role` is as
 * written; `country` is ISO 3166-1 alpha-2; `organisation` a body's code.
 */
export const personValue = z.strictObject({
  name: z.string().min(1),
  canonical: z.string().optional(),
  key: z.string().optional(),
  role: z.string().optional(),
  office: z.string().optional(),
  country: z.string().length(2).optional(),
  organisation: z.string().optional(),
});
export type PersonValue = z.infer<typeof personValue>;
