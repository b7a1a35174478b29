import { readdirSync, readFileSync } from "node:fs";
import { readMarks } from "../../src/rule/marks.js";
import { RULE_BOOKS } from "../../src/rulebooks.js";
import { read } from "../../src/stages/read.js";
import { strip } from "../../src/stages/strip.js";
import { FIXTURES, fixtureSlugs } from "../fixtures.js";
import { behindStory } from "./changes.js";

/** What articles are made of: the sentences that rules are proved with, and stretches of whole pages. */
export interface Stock {
  readonly examples: readonly string[];
  readonly pages: readonly string[];
  /** The examples that are whole sentences of a story, also where they end a page. */
  readonly sentences: readonly string[];
}

const examples = (): string[] =>
  RULE_BOOKS.flatMap(({ rules }) =>
    rules.flatMap(({ yes, no }) => [
      ...yes.map(({ text }) => readMarks(text).text),
      ...no.map((example) => (typeof example === "string" ? example : example.text)),
    ]),
  );

const pages = (): string[] => [
  ...fixtureSlugs().map((slug) => readFileSync(`${FIXTURES}/${slug}/raw.txt`, "utf8")),
  ...readdirSync("raw")
    .filter((name) => name.endsWith(".txt"))
    .toSorted()
    .map((name) => readFileSync(`raw/${name}`, "utf8")),
];

const SENTENCE = /^\p{Lu}[^\n]*\p{L}\.$/u;

/** "Nato a Lecce nel 1970." at the end of a page is a note on its author, and no sentence of its story. */
function tellsOn(example: string): boolean {
  const page = behindStory(example);
  return SENTENCE.test(example) && strip(read(page)).blocks.every(({ kept }) => kept);
}

/** All there is in the checkout; read from its folder. */
export function readStock(): Stock {
  const all = examples();
  return { examples: all, pages: pages(), sentences: all.filter(tellsOn) };
}
