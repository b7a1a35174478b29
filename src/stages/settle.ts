import type { Published } from "../kinds/date/schema.js";
import type { Mention, MentionOf, Settled } from "../kinds/mention.js";
import type { PersonCandidate, RoleCandidate } from "../kinds/person/index.js";
import type { PersonValue } from "../kinds/person/schema.js";
import type { Document } from "../text/document.js";
import { byPosition, within } from "../text/span.js";
import { lastBelow } from "../text/sorted.js";
import { gatherPeople } from "./settle/coreference.js";
import type { Entity } from "./settle/coreference.js";
import { decide } from "./settle/overlap.js";
import { bindRoles } from "./settle/roles.js";

/** Everything the detectors found, before anything is decided. */
export interface Candidates {
  readonly dates: readonly MentionOf<"date">[];
  readonly people: readonly PersonCandidate[];
  readonly roles: readonly RoleCandidate[];
  readonly places: readonly MentionOf<"place">[];
  readonly organisations: readonly MentionOf<"organisation">[];
}

/**
 * Decides once what every stretch of the text is, who each name is, and whose each
 * office is. Overlaps go by the order in `settle/overlap.ts`; `published` (null when
 * not known) says who held an office then.
 */
export function settle(document: Document, candidates: Candidates, published: Published | null): Settled {
  const day = published?.date;
  const { kept, losers } = decide(candidates);
  const people = kept.filter((mention): mention is PersonCandidate => mention.kind === "person");
  const places = kept.filter((mention): mention is MentionOf<"place"> => mention.kind === "place").toSorted(byPosition);
  const bound = bindRoles(
    document,
    people,
    candidates.roles.map((role) => placed(role, places)),
  );
  const gathered = gatherPeople(document, people, bound, day);
  const mentions = kept.toSorted(byPosition);
  const place = new Map(mentions.map((mention, at) => [mention, at]));
  const entityOf = mentions.map((mention) =>
    mention.kind === "person" ? (gathered.entityOf.get(mention as PersonCandidate) ?? -1) : -1,
  );
  const valueAt = (at: number): PersonValue => (gathered.entities[entityOf[at] as number] as Entity).value;
  return {
    mentions: mentions.map((mention, at): Mention =>
      mention.kind === "person" ? plain(mention, valueAt(at)) : mention,
    ),
    entityOf,
    people: gathered.entities.map(({ value, gender, public: known, members }) => ({
      ...value,
      gender,
      public: known,
      mentions: members.map((member) => place.get(member) ?? -1),
    })),
    roles: gathered.roles,
    losers,
  };
}

const plain = ({ kind, start, end, text, rule }: MentionOf<"person">, value: PersonValue): MentionOf<"person"> => ({
  kind,
  start,
  end,
  text,
  value,
  rule,
});

/** Offices of a town or region, whose state is the place's: "la sindaca di Parigi". */
const LOCAL = new Set(["mayor", "prefect", "regional_president"]);

function placed(role: RoleCandidate, places: readonly MentionOf<"place">[]): RoleCandidate {
  if (!LOCAL.has(role.office) || role.countries.length) return role;
  const next = places[lastBelow(places, role.start, ({ start }) => start) + 1];
  const country = next && within(next, role) ? next.value.country : undefined;
  return country ? { ...role, countries: [country] } : role;
}
