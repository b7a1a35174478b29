import { createRequire } from "node:module";
import type * as francs from "franc";
import { FUNCTION_WORDS } from "../../lexicon/function-words.js";

/** A language as ISO 639-1 and how sure it is, 0 to 1. */
export interface Language {
  readonly code: string;
  readonly score: number;
}

type Francs = typeof francs;

/** ISO 639-3 codes of the eight languages that pages pasted as Italian turn out to be, and their two letters. */
const CODES: Readonly<Record<string, string>> = {
  ita: "it",
  spa: "es",
  fra: "fr",
  eng: "en",
  deu: "de",
  por: "pt",
  ron: "ro",
  cat: "ca",
};

const VOTES = new Map<string, string[]>();
for (const [code, words] of Object.entries(FUNCTION_WORDS)) {
  for (const word of words) VOTES.set(word, [...(VOTES.get(word) ?? []), code]);
}

const WORD = /[\p{L}\p{M}]+/gu;

/** Share of the words of `text` that are function words of each language. */
function vote(text: string): { shares: Map<string, number>; words: number } {
  const counts = new Map<string, number>();
  let words = 0;
  for (const [word] of text.toLowerCase().normalize("NFC").matchAll(WORD)) {
    words++;
    for (const code of VOTES.get(word) ?? []) counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  return { shares: new Map([...counts].map(([code, count]) => [code, count / Math.max(1, words)])), words };
}

let franc: Francs | undefined;

/** Loaded at the first doubtful page: it takes longer than a hundred pages do. */
const trigrams = (): Francs => (franc ??= createRequire(import.meta.url)("franc") as Francs);

const round = (value: number): number => Math.round(value * 100) / 100;

/** Below this many letters trigrams say little. */
const ENOUGH = 80;

/**
 * The language of a stretch of running text, not of titles: a vote of function words,
 * and trigrams (franc) where the vote is close. Short and doubtful text is Italian.
 */
export function languageOf(text: string): Language {
  const { shares, words } = vote(text);
  const italian = shares.get("it") ?? 0;
  const [best = "it", most = 0] = [...shares].toSorted((a, b) => b[1] - a[1])[0] ?? [];
  if (italian >= 0.2 && italian >= most) return { code: "it", score: round(Math.min(1, 0.6 + italian)) };
  if (words < 12 || text.length < ENOUGH) return { code: "it", score: 0.5 };
  const other = most >= 0.2 && most >= italian * 1.8 ? best : null;
  const [first, second] = trigrams().francAll(text, { only: Object.keys(CODES), minLength: ENOUGH });
  const code = CODES[first?.[0] ?? ""] ?? "it";
  if (code === other) return { code, score: round(Math.min(1, 0.6 + most)) };
  if (code === "it" || italian >= 0.15 || !second) return { code: "it", score: round(Math.max(0.5, italian + 0.4)) };
  return first && first[1] - second[1] >= 0.1 && most >= 0.12
    ? { code, score: round(first[1] - second[1] + 0.5) }
    : { code: "it", score: 0.5 };
}

/** True for a paragraph that is surely in another language: its function words are another's and few are Italian. */
export function isForeign(text: string): boolean {
  const { shares, words } = vote(text);
  if (words < 8) return false;
  const italian = shares.get("it") ?? 0;
  let most = 0;
  for (const [code, share] of shares) if (code !== "it" && share > most) most = share;
  return italian < 0.16 && most >= 0.22 && most >= italian * 2;
}
