import { PUBLISHERS } from "../../lexicon/publishers.js";
import type { Page } from "./page.js";

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

const FEED_WORDS = ["proviene da", "first appeared on", "appeared first on", "è stato pubblicato su"];

/** Code units at the end of a page among which the tail of a feed is looked for. */
const FEED_REACH = 8000;

/** Who published the page: by its address, by the tail of a feed. */
export function readPublisher(page: Page, raw: string, url: string | undefined): string | null {
  const known = url === undefined ? null : byAddress(url);
  if (known) return known;
  const tails = page.lines.slice(-20);
  const from = Math.max(tails[0]?.line.start ?? 0, raw.length - FEED_REACH);
  if (!FEED_WORDS.some((words) => raw.indexOf(words, from) >= 0)) return null;
  for (const { line } of tails) {
    const tail = FEED_TAIL.exec(raw.slice(Math.max(line.start, line.end - 200), line.end))?.[1];
    if (tail) return tail.trim();
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
