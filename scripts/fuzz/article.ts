import { Chance } from "./chance.js";
import { MUTATIONS } from "./mutations.js";
import { sentence } from "./phrases.js";
import type { Stock } from "./stock.js";

/** An article that is made by chance: number `article` of a seed is always the same over the same stock. */
export interface FuzzArticle {
  readonly bytes: Buffer;
  readonly published: string | undefined;
  /** The mutations that it went through, in order. */
  readonly mutations: readonly string[];
}

/** Characters that an article has before it is mutated. */
const SHORTEST = 200;
const LONGEST = 600;
const NAMES = Object.keys(MUTATIONS);
const DAYS = ["2025-03-06", "2024-02-29", "2023-12-31", "2025-07", "2000-01-01T00:30:00+02:00", undefined];

/** Most articles are near the shortest: what breaks a promise is rarely long. */
const length = (chance: Chance): number => SHORTEST + chance.below(1 + chance.below(LONGEST - SHORTEST));

/** A stretch of a page, its furniture included. */
function stretch(page: string, chance: Chance): string {
  const start = chance.below(Math.max(1, page.length - LONGEST));
  return page.slice(start, start + length(chance));
}

function sentences(stock: Stock, chance: Chance): string {
  const enough = length(chance);
  let text = "";
  while (text.length < enough)
    text +=
      (chance.oneIn(3) ? sentence(chance) : chance.pick(stock.examples)) + chance.pick([" ", " ", " ", "\n", "\n\n"]);
  return text.slice(0, enough);
}

/** Paragraphs of whole sentences: one that is cut off is another kind of line once something follows it. */
export const wholeParagraphs = (stock: Stock, chance: Chance): string[][] =>
  Array.from({ length: 1 + chance.below(3) }, () =>
    Array.from({ length: 2 + chance.below(3) }, () =>
      chance.oneIn(2) ? sentence(chance) : chance.pick(stock.sentences),
    ),
  );

/** The text that is mutated: sentences of rules and of our own, or a stretch of a page. */
export const madeText = (stock: Stock, chance: Chance): string =>
  chance.oneIn(3) ? stretch(chance.pick(stock.pages), chance) : sentences(stock, chance);

/** Article number `article` of a seed, through one mutation to six. */
export function makeArticle(stock: Stock, seed: number, article: number): FuzzArticle {
  const chance = new Chance(seed, article);
  let bytes = Buffer.from(madeText(stock, chance));
  const mutations = Array.from({ length: 1 + chance.below(chance.oneIn(4) ? 6 : 3) }, () => chance.pick(NAMES));
  for (const name of mutations) bytes = Buffer.from((MUTATIONS[name] as (typeof MUTATIONS)[string])(bytes, chance));
  return { bytes, published: chance.pick(DAYS), mutations };
}
