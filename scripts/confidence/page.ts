import { BASE, SIGNS } from "../../src/kinds/contact/confidence.js";
import { shareOf } from "./fit.js";
import type { Row } from "./fit.js";

const percent = (part: number, whole: number): string => (whole === 0 ? "–" : (part / whole).toFixed(2));
const count = (rows: readonly Row[], what: "found" | "strict"): number => rows.filter((row) => row[what]).length;

/** Records by tenths of confidence: how many there are, what they say of themselves, and what is right. */
export function reliability(rows: readonly Row[], shares: readonly number[]): string {
  const bins = Array.from({ length: 10 }, (_, bin) => {
    const here = rows
      .map((row, at) => ({ row, share: shares[at] ?? 0 }))
      .filter(({ share }) => Math.min(9, Math.floor(share * 10)) === bin);
    const mean = here.reduce((sum, { share }) => sum + share, 0) / here.length;
    const records = here.map(({ row }) => row);
    return `| ${(bin / 10).toFixed(1)}–${((bin + 1) / 10).toFixed(1)} | ${here.length} | ${here.length === 0 ? "–" : mean.toFixed(2)} | ${percent(count(records, "found"), here.length)} | ${percent(count(records, "strict"), here.length)} |`;
  });
  return `| confidence | records | mean | found | strict |\n| --- | ---: | ---: | ---: | ---: |\n${bins.join("\n")}\n`;
}

/** Mean squared distance of shares from what is right. */
export const brier = (rows: readonly Row[], shares: readonly number[]): number =>
  rows.reduce((sum, row, at) => sum + ((shares[at] ?? 0) - Number(row.found)) ** 2, 0) / rows.length;

/** `docs/confidence.md`: what a record's confidence means, its signs, and how far it can be believed. */
export function confidencePage(
  sets: readonly { name: string; rows: readonly Row[] }[],
  held: readonly number[],
): string {
  const rows = sets.flatMap((set) => set.rows);
  const used = rows.map((row) => shareOf({ base: BASE, signs: SIGNS.map(({ weight }) => weight) }, row));
  const average = count(rows, "found") / rows.length;
  const signs = SIGNS.map(({ name, says, weight }, at) => {
    const here = rows.filter((row) => row.signs[at]);
    return `| ${name} | ${says} | ${weight} | ${here.length} | ${percent(count(here, "found"), here.length)} | ${percent(count(here, "strict"), here.length)} |`;
  });
  const all = sets.map(
    ({ name, rows: some }) =>
      `| ${name} | ${some.length} | ${percent(count(some, "found"), some.length)} | ${percent(count(some, "strict"), some.length)} |`,
  );
  return `# Confidence

Made by \`npm run confidence\` from labelled pages, which are not part of the project.

\`confidence\` is the share of records like this one that are right, in the sense that a careful reader finds that contact too: the
people or parties overlap by half or more, the type is of the same family, the dates do not exclude each other (_found_). How many
are right in every slot as well (_strict_) stands beside it: it is lower, and \`confidence\` does not promise it.

Records that match a contact on which two readers may differ are not counted.

| pages | records | found | strict |
| --- | ---: | ---: | ---: |
${all.join("\n")}
| all | ${rows.length} | ${percent(count(rows, "found"), rows.length)} | ${percent(count(rows, "strict"), rows.length)} |

## Signs

A record begins with log odds of ${BASE}; each sign that holds adds its weight; the sum becomes a share by the logistic function. The weights
are those of a logistic regression with a ridge, rounded to tenths.

| sign | meaning | weight | records | found | strict |
| --- | --- | ---: | ---: | ---: | ---: |
${signs.join("\n")}

## How far it can be believed

By the weights in use, on the pages that they were fitted on:

${reliability(rows, used)}
By weights fitted without the article that the record is of (five folds):

${reliability(rows, held)}
Mean squared error of the confidence: ${brier(rows, used).toFixed(4)} by the weights in use, ${brier(rows, held).toFixed(4)} by folds, ${brier(
    rows,
    rows.map(() => average),
  ).toFixed(4)} for one and
the same confidence for all. Few records are wrong, and the signs tell little of which: most stand near the average, and a difference
of a few hundredths means nothing.
`;
}
