import { describe, expect, test } from "vitest";
import { read } from "../src/stages/read.js";
import { strip } from "../src/stages/strip.js";
import { FRAMES } from "./strip-frames.js";
import type { TestFrame } from "./strip-frames.js";
import { STORIES } from "./strip-stories.js";
import type { TestStory } from "./strip-stories.js";

/** A line of a page and whether it belongs to the article; `cut` is furniture at its end. */
interface Line {
  readonly text: string;
  readonly kept: boolean;
  readonly cut?: string;
}

/** The page that a site makes of a story. */
function pageOf(frame: TestFrame, story: TestStory): Line[] {
  const furniture = (lines: readonly string[] | undefined): Line[] =>
    (lines ?? []).map((text) => ({
      text: text.replace("{title}", story.title).replace("{first}", story.body[0] ?? ""),
      kept: false,
    }));
  const kept = (text: string): Line => ({ text, kept: true });
  const titled = frame.top?.includes("{title}") === true;
  const paragraphs = story.body.flatMap((text, at) => [
    at === 1 && frame.glued !== undefined ? { text: text + frame.glued, kept: true, cut: frame.glued } : kept(text),
    ...furniture(frame.inside?.[at]),
  ]);
  const top = furniture(frame.top).map((line) => (line.text === story.title ? kept(line.text) : line));
  return [
    ...top,
    titled ? { text: story.title, kept: false } : kept(story.title),
    ...(frame.plain ? [] : [kept(story.standfirst)]),
    ...furniture(frame.under),
    ...paragraphs,
    ...furniture(frame.end),
  ];
}

const words = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{Nd}]+/gu) ?? [];

/** Precision and recall of kept words, as a multiset. */
function scored(lines: readonly Line[], separator: string) {
  const raw = lines.map(({ text }) => text).join(separator);
  const wanted = words(
    lines
      .filter(({ kept }) => kept)
      .map(({ text, cut = "" }) => text.slice(0, text.length - cut.length))
      .join("\n"),
  );
  const { blocks } = strip(read(raw));
  const kept = words(
    blocks
      .filter((block) => block.kept)
      .map(({ start, end }) => raw.slice(start, end))
      .join("\n"),
  );
  const left = new Map<string, number>();
  for (const word of wanted) left.set(word, (left.get(word) ?? 0) + 1);
  let hits = 0;
  for (const word of kept) {
    const count = left.get(word) ?? 0;
    if (count === 0) continue;
    left.set(word, count - 1);
    hits++;
  }
  const [precision, recall] = [hits / Math.max(1, kept.length), hits / wanted.length];
  return { precision, recall, f1: (2 * precision * recall) / Math.max(0.001, precision + recall) };
}

describe("stories in the frames of many sites", () => {
  const scores: number[] = [];

  describe.each(FRAMES.map((frame) => [frame.name, frame] as const))("%s", (_name, frame) => {
    test.each(STORIES.map((story) => [story.title, story] as const))("%s", (_title, story) => {
      for (const separator of ["\n", "\n\n"]) {
        const { precision, recall, f1 } = scored(pageOf(frame, story), separator);
        scores.push(f1);
        expect(recall, "the body is kept").toBeGreaterThanOrEqual(0.97);
        expect(precision, "furniture is not").toBeGreaterThanOrEqual(0.94);
      }
    });
  });

  test("at least 60 pages score 0.98 on the whole", () => {
    expect(scores.length).toBeGreaterThanOrEqual(60);
    expect(scores.reduce((sum, score) => sum + score, 0) / scores.length).toBeGreaterThanOrEqual(0.98);
  });
});
