import { groupByContact } from "../src/chronology/contacts.js";
import { toTold } from "../src/chronology/told.js";
import { extractedRecords, labelledRecords } from "./chronology-set.js";
import type { ChronologySet } from "./chronology-set.js";
import { groupingOf } from "./chronology-groups.js";
import { bCubed, pairwise } from "./same-contact.js";
const set = process.argv[2] as ChronologySet;
const recs = process.argv[3] === "x" ? extractedRecords(set) : labelledRecords(set);
const g = groupingOf(recs);
console.log(recs.length, pairwise(g), bCubed(g));
if (process.argv[4] !== "q") {
  const { told, clusters } = groupByContact(recs.map(({ record }) => toTold(record)));
  const labels = new Map(recs.map(({ record, contact }) => [record.id, contact]));
  const show = (i: number) =>
    `${labels.get(told[i]!.id)} [${told[i]!.file} ${told[i]!.type} ${told[i]!.status} ${told[i]!.signature}]`;
  const groups = new Map<string, Set<number>>();
  clusters.forEach((c, n) => {
    for (const m of c.members) {
      const l = labels.get(told[m]!.id)!;
      groups.set(l, (groups.get(l) ?? new Set()).add(n));
    }
  });
  for (const [l, s] of groups)
    if (s.size > 1) {
      console.log("SPLIT", l);
      for (const n of s) console.log("   --", clusters[n]!.members.map(show).join("\n      "));
    }
  for (const c of clusters) {
    const ls = new Set(c.members.map((m) => labels.get(told[m]!.id)));
    if (ls.size > 1) {
      console.log("GLUED", [...ls].join(" "));
      for (const m of c.members) console.log("   ", show(m));
      for (const j of c.joins) console.log("     join", j.record, j.with, j.score, j.matched.join());
    }
  }
}
