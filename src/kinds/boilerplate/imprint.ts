import { AGENCIES, PUBLISHERS } from "../../lexicon/publishers.js";
import { SECTIONS } from "../../lexicon/sections.js";
import { foldWords } from "./letters.js";
import { newMark } from "./marks.js";
import type { Page, PageLine } from "./page.js";
import type { Block, ImprintSource } from "./schema.js";

/** What a page tells of itself, and where. */
export interface Told {
  readonly value: string;
  readonly source: ImprintSource;
}

/** The publisher that an address belongs to, by its host or a domain above it. */
function byAddress(url: string): string | null {
  const host = /^(?:[a-z]+:\/\/)?([^/:?#]+)/iu.exec(url)?.[1]?.toLowerCase() ?? "";
  const parts = host.split(".");
  for (let at = 0; at < parts.length - 1; at++) {
    const found = PUBLISHERS[parts.slice(at).join(".")];
    if (found) return found;
  }
  return null;
}

const FEED_TAIL =
  /(?:proviene da|first appeared on|appeared first on|è stato pubblicato su)\s(\p{L}[^.\n]{1,60}(?:\.[a-z]{2,4}(?![a-z]))?)\.?\s*$/iu;

/** Words of such tails. */
const FEEDING = newMark(["proviene", "appeared", "pubblicato"]);

/** Who published the page: by its address, by the tail of a feed. */
export function readPublisher(page: Page, raw: string, url: string | undefined): Told | null {
  const known = url === undefined ? null : byAddress(url);
  if (known) return { value: known, source: "url" };
  for (const { line } of page.lines.slice(-20)) {
    if ((line.traits & FEEDING) === 0) continue;
    const tail = FEED_TAIL.exec(raw.slice(Math.max(line.start, line.end - 200), line.end))?.[1];
    if (tail) return { value: tail.trim(), source: "text" };
  }
  return null;
}

const BY =
  /^(?:d?all?['’ao]?\s?(?:nostr[oa]\s)?(?:inviat[oa]|corrispondente)(?:\sdi|\sda)?|di|by|da|a cura di|scritto da|autore:?|articolo di)\s+/iu;

/** The writer that a byline names, or null. */
export function readAuthor(page: Page, raw: string): string | null {
  for (const { line, rule } of page.lines) {
    if (rule !== "boilerplate/byline") continue;
    const text = raw.slice(line.start, line.end);
    const name =
      text
        .replace(BY, "")
        .split(/\s[|•–—-]\s|,|\s(?:Agenzie|Pubblicato|il)\b|\d/u)[0]
        ?.trim() ?? "";
    if (name !== "" && name !== text && !/redazione/iu.test(name)) return name;
  }
  return null;
}

/** Code units at the start of a story in which its agency stands: "ROMA (ITALPRESS) – …". */
const DATELINE_REACH = 90;
/** Blocks in which a desk signs with its agency. */
const SIGNED = new Set(["boilerplate/desk-mark", "boilerplate/bracket-desk"]);

const agencyIn = (text: string): string | null =>
  text.match(/[\p{L}]{2,14}/gu)?.find((word) => AGENCIES.has(foldWords(word))) ?? null;

/** The agency that wrote the text, as printed: in brackets in its dateline, else in the mark of its desk. */
export function readAgency(page: Page, raw: string, blocks: readonly Block[]): string | null {
  for (const { line, kept } of page.lines.slice(Math.max(0, page.first), Math.max(0, page.first) + 2)) {
    if (!kept) continue;
    const head = raw.slice(line.start, Math.min(line.end, line.start + DATELINE_REACH));
    const found = agencyIn(/\(([^()]{2,30})\)/u.exec(head)?.[1] ?? "");
    if (found) return found;
  }
  for (const { start, end, rule } of blocks.toReversed()) {
    const found = SIGNED.has(rule) ? agencyIn(raw.slice(start, end)) : null;
    if (found) return found;
  }
  return null;
}

/** Section labels in a row that make a menu. */
const MENU = 3;

/** The section that stands above the story: in its path, or alone on the line nearest to it; a menu of sections tells nothing. */
export function readSection(page: Page, raw: string): string | null {
  let found: string | null = null;
  let run = 0;
  for (const entry of page.lines.slice(0, page.first < 0 ? 0 : page.first)) {
    const label = entry.kept ? null : sectionIn(entry, raw);
    run = label === null ? 0 : run + 1;
    if (label !== null) found = run >= MENU ? null : label;
  }
  return found;
}

/** The last part of a line that is a section: "Home > Esteri", "Sei in: Esteri", "Esteri". */
function sectionIn({ line }: PageLine, raw: string): string | null {
  if (line.words > 12) return null;
  const parts = raw.slice(line.start, line.end).split(/[>»›→/|•·:]/u);
  return parts.map((part) => part.trim()).findLast((part) => SECTIONS.has(foldWords(part))) ?? null;
}
