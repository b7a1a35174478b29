import { groupByContact } from "../src/chronology/contacts.js";
import { toTold } from "../src/chronology/told.js";
import type { Labelled } from "./chronology-set.js";
import type { Grouping } from "./same-contact.js";
/** Scores the merging of labelled records against their labels: `npm run chronology:score`. */
export function groupingOf(labelled: readonly Labelled[]): Grouping {
  const { told, clusters } = groupByContact(labelled.map(({ record }) => toTold(record)));
  const labels = new Map(labelled.map(({ record, contact }) => [record.id, contact]));
  return clusters.flatMap(({ members }, group) =>
    members.flatMap((at) => {
      const label = labels.get(told[at]?.id ?? "");
      return label ? [{ label, group: String(group) }] : [];
    }),
  );
}
