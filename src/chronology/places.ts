import { isOpen } from "../kinds/contact/classes.js";
import { conflict, finding } from "./finding.js";
import type { Finding } from "./finding.js";
import type { Told } from "./told.js";

/** A guest and the land he goes to are all that a visit is told by. */
const areVisits = (a: Told, b: Told): boolean => a.type === "visit" && b.type === "visit";

/** Palaces of one city: two names may be for one house. */
const venuePoints = (a: Told, b: Told): number =>
  a.venue === null || b.venue === null ? 0 : a.venue === b.venue ? 1 : -0.5;

/** Cities agree or exclude each other; of a land and a city in it the one is told less closely. */
export function comparePlaces(a: Told, b: Told): Finding {
  const [one, other] = [a.ground, b.ground];
  if (!one || !other) return finding(0);
  if (one.name === other.name && one.country === other.country) {
    const isNeutral = one.country !== null && ![...a.sides, ...b.sides].includes(one.country);
    return finding((one.isCity ? 2 : 1.5) + (isNeutral || areVisits(a, b) ? 1 : 0) + venuePoints(a, b), "place");
  }
  if (one.country !== other.country && one.country !== null && other.country !== null) {
    // where a plan was to be held may change
    return isOpen(a.status) || isOpen(b.status) ? finding(-4) : conflict("place");
  }
  if (one.isCity && other.isCity) return finding(-1.5);
  return finding(areVisits(a, b) ? 1.5 : 0.5, "place");
}
