import { createHash } from "node:crypto";
import type { ContactRecord } from "../kinds/contact/schema.js";
import { countsText, quotesOf, sameWords, titleOf } from "./diff.js";
import type { ArticleDiff, Change, Counts, Quote, SlotChange } from "./diff.js";
import { escapeMarkup } from "./markup.js";

const STYLE = `
:root { color-scheme: light dark; --came: light-dark(#0a6b2e, #7ddc9b); --went: light-dark(#a4161a, #ff9a9a); --line: light-dark(#ccc, #555); }
body { font: 16px/1.5 system-ui, sans-serif; max-width: 60rem; margin: 0 auto; padding: 1rem; }
h2 { font-size: 1.1rem; margin: 2rem 0 .5rem; border-top: 1px solid var(--line); padding-top: 1rem; overflow-wrap: anywhere; }
h3 { font-size: 1rem; margin: 1rem 0 .25rem; }
blockquote { margin: .25rem 0 .25rem 1rem; padding-left: .75rem; border-left: 3px solid var(--line); white-space: pre-line; overflow-wrap: anywhere; }
h3.came, ins { color: var(--came); } h3.went, del { color: var(--went); }
blockquote.came { border-color: var(--came); } blockquote.went { border-color: var(--went); }
mark { background: none; color: inherit; text-decoration: underline 2px; text-underline-offset: 3px; font-weight: 600; }
dl { margin: 0 0 0 1rem; } dt { font-weight: 600; } dd { margin: 0 0 .5rem 1rem; }
`;

/** Nothing is loaded and nothing runs: the only style is the page's own, by its hash. */
const POLICY = `default-src 'none'; style-src 'sha256-${createHash("sha256").update(STYLE).digest("base64")}'; base-uri 'none'; form-action 'none'`;

type Side = "came" | "went" | "same";

function quote({ text, words }: Quote, side: Side): string {
  let marked = "";
  let at = 0;
  for (const { start, end } of words.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    if (end <= at) continue;
    const from = Math.max(start, at);
    marked += `${escapeMarkup(text.slice(at, from))}<mark>${escapeMarkup(text.slice(from, end))}</mark>`;
    at = end;
  }
  return `<blockquote class="${side}" lang="it">${marked}${escapeMarkup(text.slice(at))}</blockquote>\n`;
}

const quotes = (all: readonly Quote[], side: Side): string => all.map((one) => quote(one, side)).join("");

const value = (text: string, tag: "del" | "ins"): string =>
  text === "" ? `<${tag}>nothing</${tag}>` : `<${tag}>${escapeMarkup(text)}</${tag}>`;

function slot(change: SlotChange): string {
  const { slot: name, old, new: fresh, oldWords, newWords } = change;
  const words = sameWords(change) ? quotes(newWords, "same") : quotes(oldWords, "went") + quotes(newWords, "came");
  return `<dt>${name}</dt><dd>${value(old, "del")} → ${value(fresh, "ins")}\n${words}</dd>\n`;
}

const changed = (change: Change): string =>
  `<h3>~ ${escapeMarkup(titleOf(change.new))}</h3>\n<dl>${change.slots.map(slot).join("")}</dl>\n`;

const whole = (contact: ContactRecord, side: Side): string =>
  `<h3 class="${side}">${side === "came" ? "+" : "−"} ${escapeMarkup(titleOf(contact))}</h3>\n${quotes(quotesOf(contact), side)}`;

/** The head of the page; `old` and `fresh` name the two runs. */
export const pageHead = (old: string, fresh: string): string =>
  `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escapeMarkup(POLICY)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>contatti diff</title>
<style>${STYLE}</style>
</head>
<body>
<h1>What changed</h1>
<p>from <strong>${escapeMarkup(old)}</strong> to <strong>${escapeMarkup(fresh)}</strong></p>
<main>
`;

/** What two runs read differently in an article, as HTML; the text of the article stays text. */
export const pageArticle = (diff: ArticleDiff): string =>
  `<section>\n<h2>${escapeMarkup(diff.file)}</h2>\n${diff.changed.map(changed).join("")}${diff.went
    .map((contact) => whole(contact, "went"))
    .join("")}${diff.came.map((contact) => whole(contact, "came")).join("")}</section>\n`;

export const pageFoot = (counts: Counts): string => `</main>\n<p>${countsText(counts)}</p>\n</body>\n</html>\n`;
