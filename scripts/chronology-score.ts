import { groupingOf } from "./chronology-groups.js";
import { CHRONOLOGY_SETS, extractedRecords, labelledRecords } from "./chronology-set.js";
import { bCubed, pairwise } from "./same-contact.js";
import type { Agreement, Grouping } from "./same-contact.js";

const percent = (n: number): string => n.toFixed(3);

const line = (name: string, { precision, recall, f1 }: Agreement): string =>
  `  ${name.padEnd(9)} precision ${percent(precision)}  recall ${percent(recall)}  F1 ${percent(f1)}`;

/** What stands on one side for each thing on the other: the groups of each label, the labels of each group. */
function across(grouping: Grouping, from: "label" | "group", to: "label" | "group"): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  for (const one of grouping) found.set(one[from], (found.get(one[from]) ?? new Set()).add(one[to]));
  return found;
}

/** The labels that stand in several groups, and those that share one. */
function mistakes(grouping: Grouping): string[] {
  const apart = [...across(grouping, "label", "group")].filter(([, groups]) => groups.size > 1);
  const together = [...across(grouping, "group", "label").values()].filter((labels) => labels.size > 1);
  return [
    ...apart.map(([label]) => `  apart: ${label}`),
    ...together.map((labels) => `  together: ${[...labels].join(", ")}`),
  ];
}

/** Scores the chronology on its labelled articles: `npm run score`. */
for (const set of CHRONOLOGY_SETS) {
  for (const [how, records] of [
    ["records made by hand", labelledRecords(set)],
    ["records as extracted", extractedRecords(set)],
  ] as const) {
    const grouping = groupingOf(records);
    const contacts = new Set(grouping.map(({ label }) => label)).size;
    console.log(`${set}, ${how}: ${records.length} records of ${contacts} contacts`);
    console.log(line("pairwise", pairwise(grouping)));
    console.log(line("B-cubed", bCubed(grouping)));
    for (const mistake of mistakes(grouping)) console.log(mistake);
  }
}
