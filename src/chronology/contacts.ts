import { Candidates } from "./candidates.js";
import { Clusters } from "./clusters.js";
import type { Cluster } from "./clusters.js";
import { joinMoved } from "./moved.js";
import { inOrderOfPublication } from "./told.js";
import type { Told } from "./told.js";

/** The records sorted, those of each contact as positions in them, and how many pairs were weighed. */
export interface Grouped {
  readonly told: readonly Told[];
  readonly clusters: readonly Cluster[];
  readonly comparisons: number;
}

/** Finds out which records tell of one contact; the same for any order of the records. */
export function groupByContact(records: readonly Told[]): Grouped {
  const told = eachOnce(records.toSorted(inOrderOfPublication));
  const candidates = new Candidates(told);
  const clusters = new Clusters(told);
  clusters.join(candidates);
  joinMoved(told, clusters, candidates);
  return { told, clusters: clusters.all(), comparisons: candidates.comparisons };
}

/** A line that stands in the input twice is read once. */
const eachOnce = (sorted: readonly Told[]): Told[] =>
  sorted.filter(({ id, file }, at) => sorted[at - 1]?.id !== id || sorted[at - 1]?.file !== file);
