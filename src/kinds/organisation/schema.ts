import { z } from "zod";

export const organisationType = z.enum([
  "government",
  "ministry",
  "parliament",
  "body",
  "party",
  "union",
  "armed_group",
  "agency",
  "media",
  "company",
  "court",
  "church",
  "team",
  "other",
]);

/**
 * An organisation as mentioned. `code` is what it counts as among the parties of a
 * contact: an ISO 3166-1 alpha-2 code when it stands for a state ("il Cremlino" →
 * `RU`), a body's code of the annotation guide (`EU`, `NATO`), or its short name in
 * capitals; absent for media, companies and the like, which are no party.
 */
export const organisationValue = z.strictObject({
  name: z.string().min(1),
  canonical: z.string().optional(),
  type: organisationType,
  code: z.string().optional(),
  country: z.string().length(2).optional(),
});
export type OrganisationValue = z.infer<typeof organisationValue>;
