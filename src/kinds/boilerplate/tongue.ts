import { isForeign, languageOf } from "../language/language.js";
import type { Language } from "../language/language.js";
import type { Page } from "./page.js";

/** Code units of running text by which the language is told. */
const LANGUAGE_SAMPLE = 300;

/** Share of Italian function words above which no vote is needed; Spanish shares a fifth of its words with them. */
const PLAIN = 0.32;

/** The language of the kept paragraphs. */
export function readLanguage(page: Page, raw: string): Language {
  let words = 0;
  let functional = 0;
  for (const { line, kind, kept } of page.lines) {
    if (!kept || kind !== "body" || line.words < 8) continue;
    words += line.words;
    functional += line.functional;
    if (words > 150) break;
  }
  const share = functional / Math.max(1, words);
  if (words >= 30 && share >= PLAIN) return { code: "it", score: Math.round(Math.min(1, 0.6 + share) * 100) / 100 };
  return languageOf(sample(page, raw));
}

function sample(page: Page, raw: string): string {
  let text = "";
  for (const { line, kind, kept } of page.lines) {
    if (kept && kind === "body" && line.words >= 8)
      text += `${raw.slice(line.start, Math.min(line.end, line.start + LANGUAGE_SAMPLE))} `;
    if (text.length >= LANGUAGE_SAMPLE) break;
  }
  return text.slice(0, LANGUAGE_SAMPLE);
}

/** A paragraph in another language inside an Italian page is set aside; true when there is one. */
export function readForeign(page: Page, raw: string): boolean {
  let found = false;
  for (const entry of page.lines) {
    const { line } = entry;
    if (!entry.kept || line.words < 8 || line.functional * 5 >= Math.min(line.words, 70)) continue;
    if (!isForeign(raw.slice(line.start, Math.min(line.end, line.start + 500)))) continue;
    entry.kind = "foreign";
    entry.kept = false;
    entry.rule = "boilerplate/foreign";
    found = true;
  }
  return found;
}
