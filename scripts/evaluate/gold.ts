import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { contactStatus, contactType } from "../../src/kinds/contact/schema.js";

const days = z.tuple([z.iso.date(), z.iso.date()]);
const place = z.looseObject({
  name: z.union([z.string(), z.array(z.string())]).nullish(),
  country: z.string().nullish(),
});
const codes = z.array(z.string());

/** A contact as a person read it: what is right in a slot, the first choice before others that are right as well. */
export const goldContact = z.looseObject({
  types: z.array(contactType).min(1),
  status: z.array(contactStatus).min(1),
  date: days.nullable(),
  dateAlt: z.array(days.nullable()).optional(),
  participants: z.array(z.string()).describe("names; only the surname is compared"),
  parties: codes,
  partiesAlt: z.array(codes).optional(),
  place: place.nullish(),
  placeAlt: z.array(place.nullable()).optional(),
  initiator: z.string().nullish(),
  duration: z.string().nullish(),
  cue: z.string().optional().describe("words of the text that tell of it; … leaves some out"),
  optional: z.boolean().optional().describe("two careful readers may differ whether it is a contact"),
});
export type GoldContact = z.infer<typeof goldContact>;

const goldArticle = z.looseObject({ contacts: z.array(goldContact) });

/** The contacts of every gold file of a folder, by the name of the file without `.json`; throws with the file that does not fit. */
export function readGold(folder: string): Map<string, readonly GoldContact[]> {
  const files = readdirSync(folder).filter((name) => name.endsWith(".json"));
  return new Map(
    files.toSorted().map((file) => {
      const parsed = goldArticle.safeParse(JSON.parse(readFileSync(join(folder, file), "utf8")));
      if (!parsed.success) throw new Error(`${file} is no gold: ${z.prettifyError(parsed.error)}`);
      return [file.replace(/\.json$/u, ""), parsed.data.contacts];
    }),
  );
}
