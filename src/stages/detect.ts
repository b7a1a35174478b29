import { detectDates } from "../kinds/date/index.js";
import type { Published } from "../kinds/date/schema.js";
import { detectOrganisations } from "../kinds/organisation/index.js";
import { detectPeople } from "../kinds/person/index.js";
import { detectPlaces } from "../kinds/place/index.js";
import type { Document } from "../text/document.js";
import type { Candidates } from "./settle.js";
import { atOnce } from "./steps.js";
import type { Steps } from "./steps.js";

/** Every reading of every kind in a document, overlaps and all; `settle` decides between them. */
export const detect = (document: Document, published: Published | null): Candidates =>
  atOnce(detecting(document, published));

/** The same, a kind at a time. */
export function* detecting(document: Document, published: Published | null): Steps<Candidates> {
  const { people, roles } = detectPeople(document);
  yield;
  const dates = detectDates(document, published);
  yield;
  const places = detectPlaces(document);
  yield;
  return { people, roles, dates, places, organisations: detectOrganisations(document) };
}
