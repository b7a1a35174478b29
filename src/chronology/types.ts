import { CAME_TO_NOTHING, FAMILY, TOOK_PLACE } from "../kinds/contact/classes.js";
import type { Family } from "../kinds/contact/classes.js";
import type { ContactStatus, ContactType } from "../kinds/contact/schema.js";
import { conflict, finding } from "./finding.js";
import type { Finding } from "./finding.js";

/** What a contact of one family may also be told as, with its points. */
const KIN: Readonly<Record<Family, Readonly<Partial<Record<Family, number>>>>> = {
  remote: { remote: 0, any: -0.5 },
  present: { present: 0.5, any: -0.5, summons: -1 },
  visit: { visit: 1 },
  summons: { summons: 1, present: -1 },
  letter: { letter: 1 },
  any: { any: 0.5, remote: -0.5, present: -0.5 },
};

/** A visit and the meeting in it are two contacts, and so are a call and a meeting. */
export function compareTypes(a: ContactType, b: ContactType): Finding {
  if (a === b) return finding(1, "type");
  const points = KIN[FAMILY[a]][FAMILY[b]];
  return points === undefined ? conflict("type") : finding(points);
}

/** Sources may contradict each other over one contact, but it is less likely one. */
export function compareStatuses(a: ContactStatus, b: ContactStatus): Finding {
  return finding(
    (CAME_TO_NOTHING.has(a) && TOOK_PLACE.has(b)) || (CAME_TO_NOTHING.has(b) && TOOK_PLACE.has(a)) ? -1 : 0,
  );
}
