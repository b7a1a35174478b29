import { describe, expect, test } from "vitest";
import { CONTENDERS } from "../scripts/bench/contenders.js";
import { makeCorpora } from "../scripts/bench/corpus.js";
import { measure } from "../scripts/bench/measure.js";
import { benchFile, benchText, compareText } from "../scripts/bench/report.js";
import { runArticle } from "../src/pipeline.js";

describe("bench", () => {
  const corpora = makeCorpora("raw", 20_000);

  test("its corpora are what they say", () => {
    const [running, dense] = corpora.map(({ samples }) =>
      samples.map(({ raw, meta }) => runArticle(raw, meta).contacts.length),
    );
    expect(corpora.map(({ bytes }) => bytes >= 20_000)).toEqual([true, true]);
    expect(running?.filter((contacts) => contacts > 0).length).toBeLessThanOrEqual(
      Math.ceil((running?.length ?? 0) / 5),
    );
    expect(dense?.every((contacts) => contacts > 0)).toBe(true);
    expect(makeCorpora("raw", 20_000)).toEqual(corpora);
  });

  test("every contender reads every article, in turns", () => {
    const read: string[] = [];
    const fake = (name: string) => ({
      name,
      says: "",
      run: (batch: readonly { meta: { file?: string | undefined } }[], lap: (part: string) => void) => {
        read.push(name + String(batch.length));
        lap("half");
      },
    });
    const [corpus] = corpora;
    if (!corpus) throw new Error("no corpus");
    const { contenders, stages, articles } = measure(corpus, [fake("a"), fake("b")], 2);
    expect(articles).toBe(corpus.samples.length);
    expect(Object.keys(contenders)).toEqual(["a", "b"]);
    expect(Object.keys(stages)).toEqual(["half"]);
    expect(read.filter((name) => name.startsWith("a"))).toHaveLength(read.length / 2);
  });

  test("the others run on Italian text", () => {
    const batch = [{ raw: "Il 3 marzo 2025 Tajani ha incontrato Fidan.", meta: {}, bytes: 44 }];
    const parts: string[] = [];
    for (const { run } of CONTENDERS) run(batch, (part) => parts.push(part));
    expect([...new Set(parts)]).toEqual(["read", "strip", "document", "detect", "settle", "relate", "record"]);
  });

  test("two measurements are compared by what they share", () => {
    const speed = (megabytes: number) => ({ megabytes, articles: 10, ratio: 1 });
    const file = (megabytes: number, stages: object) =>
      benchFile.parse({
        schema: "contatti/bench@1",
        node: "v20",
        rounds: 1,
        corpora: [
          { corpus: "dense", says: "", bytes: 1, articles: 1, contenders: { contatti: speed(megabytes) }, stages },
        ],
      });
    const lines = compareText(file(2, {}), file(3, { read: speed(30) }));
    expect(lines.map((line) => line.trim().split(/\s+/u).slice(-3))).toEqual(
      expect.arrayContaining([
        ["2.00", "3.00", "1.50"],
        ["–", "30.00", "–"],
      ]),
    );
    expect(benchText(file(2, {})).join("\n")).toContain("2.00");
  });
});
