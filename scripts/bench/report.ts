import { z } from "zod";

const speed = z.object({ megabytes: z.number(), articles: z.number(), ratio: z.number() });
const measured = z.object({
  corpus: z.string(),
  says: z.string(),
  bytes: z.number(),
  articles: z.number(),
  contenders: z.record(z.string(), speed),
  stages: z.record(z.string(), speed),
});

/** What `npm run bench` writes. */
export const benchFile = z.object({
  schema: z.literal("contatti/bench@1"),
  node: z.string(),
  rounds: z.number(),
  corpora: z.array(measured),
});
export type BenchFile = z.infer<typeof benchFile>;
type Row = readonly [name: string, speed: z.infer<typeof speed>];

const columns = (cells: readonly string[]): string =>
  `  ${(cells[0] ?? "").padEnd(18)}${cells
    .slice(1)
    .map((cell) => cell.padStart(12))
    .join("")}`;

const rowText = ([name, { megabytes, articles, ratio }]: Row): string =>
  columns([name, megabytes.toFixed(2), articles.toFixed(0), ratio.toFixed(2)]);

/** The figures as tables. */
export function benchText({ corpora }: BenchFile): string[] {
  return corpora.flatMap(({ corpus, says, bytes, articles, contenders, stages }) => [
    `${corpus}: ${says}; ${articles} articles, ${(bytes / 1e6).toFixed(2)} MB`,
    columns(["", "MB/s", "articles/s", "time ÷ ours"]),
    ...Object.entries(contenders).map(rowText),
    columns(["stages"]),
    ...Object.entries(stages).map(rowText),
    "",
  ]);
}

/** Two measurements side by side: MB/s before and after, and how many times as fast it is now. */
export function compareText(old: BenchFile, now: BenchFile): string[] {
  return now.corpora.flatMap((after) => {
    const before = old.corpora.find(({ corpus }) => corpus === after.corpus);
    const rows = (kind: "contenders" | "stages"): string[] =>
      Object.entries(after[kind]).map(([name, { megabytes }]) => {
        const was = before?.[kind][name]?.megabytes;
        return columns([
          name,
          was?.toFixed(2) ?? "–",
          megabytes.toFixed(2),
          was === undefined || was === 0 ? "–" : (megabytes / was).toFixed(2),
        ]);
      });
    return [after.corpus, columns(["MB/s", "old", "new", "new ÷ old"]), ...rows("contenders"), ...rows("stages"), ""];
  });
}
