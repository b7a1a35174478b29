/** What stands for a sign of markup: nothing to be seen, and no letter. */
export const HIDDEN = "\u200b";

/** A link, or words in bold. */
const SIGN = /\]\((?:https?:\/|\/|#)|\*\*[^\s*](?:[^*\n]{0,200}[^\s*])?\*\*/u;

/** # of a heading, > of a quotation, a rule. */
const LEADING = /^[ \t]{0,3}(?:#{1,6}(?=\s)|(?:>[ \t]?)+|(?:[-*_][ \t]?){3,}$)/gmu;

/** Longest text, title and address of a link, in code units. */
const MARKUP: readonly RegExp[] = [
  // ![a picture](address), <https://…>, [1]: https://…
  /!\[[^\]\n]{0,300}\]\([^()\s]{0,2000}(?:\([^()\s]{0,200}\)[^()\s]{0,500})?(?:\s"[^"\n]{0,300}")?\)/gu,
  /<https?:\/\/[^<>\s]{1,2000}>/gu,
  /^\[[^\]\n]{1,40}\]:\s\S+(?:\s"[^"\n]{0,300}")?$/gmu,
  // what closes a link, with its address
  /\]\([^()\s]{0,2000}(?:\([^()\s]{0,200}\)[^()\s]{0,500})?(?:\s"[^"\n]{0,300}")?\)/gu,
  LEADING,
  /\*\*|__|~~|`/gu,
  // *leaning* and _leaning_, and what is escaped
  /(?<![\p{L}\p{N}*\\])[*_](?=[\p{L}\p{N}«"“])|(?<=[\p{L}\p{N}.,;:!?»"”])[*_](?![\p{L}\p{N}*])|\\(?=[[\]()*_.\-#>+!|])/gu,
];

/** The bracket that opens a link, by the one that closes it. */
function openings(raw: string, hidden: Uint8Array): void {
  const open: number[] = [];
  for (let at = 0; at < raw.length; at++) {
    const char = raw.charCodeAt(at);
    if (char === 10) open.length = 0;
    else if (char === 91 && hidden[at] === 0) open.push(at);
    else if (char === 93) {
      const start = open.pop();
      if (start !== undefined && hidden[at] === 1) hidden[start] = 1;
    }
  }
}

/** Share of the rows that begin with ">" from which a text is quoted, as mail quotes. */
const QUOTED = 0.6;

function isQuoted(raw: string): boolean {
  if (!raw.includes("\n>")) return false;
  const rows = raw.split("\n").filter((row) => row.trim() !== "");
  return rows.filter((row) => row.startsWith(">")).length >= rows.length * QUOTED;
}

const isMarkdown = (raw: string): boolean => (raw.includes("](") || raw.includes("**")) && SIGN.test(raw);

/**
 * A text without the signs of Markdown, and of quoted mail, as long as it was: each is replaced by a blank of no width, so that
 * offsets stay true. Any other text is given back as it is.
 */
export function withoutMarkdown(raw: string): string {
  const patterns = isMarkdown(raw) ? MARKUP : isQuoted(raw) ? [LEADING] : [];
  if (patterns.length === 0) return raw;
  const hidden = new Uint8Array(raw.length);
  for (const pattern of patterns)
    for (const { index, 0: sign } of raw.matchAll(pattern)) hidden.fill(1, index, index + sign.length);
  openings(raw, hidden);
  let plain = "";
  let from = 0;
  for (let at = 0; at <= raw.length; at++) {
    if (at < raw.length && hidden[at] === 0) continue;
    plain += raw.slice(from, at);
    if (at < raw.length) plain += HIDDEN;
    from = at + 1;
  }
  return plain;
}
