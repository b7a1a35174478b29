import type { Progress } from "../run/extract.js";
import type { Walk } from "../run/walk.js";

/** "5 articles, 23 contacts, 1 error, 0.4 s; left alone: 2 hidden, 1 that is no article". */
export function summary(
  { articles, contacts, errors, passed }: Progress,
  { hidden, other }: Walk,
  seconds: number,
): string {
  const count = (n: number, one: string): string => `${n} ${one}${n === 1 ? "" : "s"}`;
  const done = `${count(articles, "article")}, ${count(contacts, "contact")}, ${count(errors, "error")}, ${seconds.toFixed(1)} s`;
  const left = [
    hidden > 0 ? `${hidden} hidden` : "",
    other > 0 ? `${other} no article` : "",
    passed > 0 ? `${passed} of an archive that are no page` : "",
  ].filter((part) => part !== "");
  return left.length === 0 ? done : `${done}; left alone: ${left.join(", ")}`;
}
