import { detectDates } from "../kinds/date/index.js";
import type { Published } from "../kinds/date/schema.js";
import { detectOrganisations } from "../kinds/organisation/index.js";
import { detectPeople } from "../kinds/person/index.js";
import { detectPlaces } from "../kinds/place/index.js";
import type { Document } from "../text/document.js";
import type { Candidates } from "./settle.js";

/** Every reading of every kind in a document, overlaps and all; `settle` decides between them. */
export function detect(document: Document, published: Published | null): Candidates {
  const { people, roles } = detectPeople(document);
  return {
    dates: detectDates(document, published),
    people,
    roles,
    places: detectPlaces(document),
    organisations: detectOrganisations(document),
  };
}
