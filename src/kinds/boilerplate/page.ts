import { classify } from "./classify.js";
import type { Verdict } from "./classify.js";
import { GAP, hashWord, isLower, isUpper, letterAt, SKIP } from "./letters.js";
import { toLines } from "./line.js";
import type { Line } from "./line.js";
import type { BlockKind } from "./rules/furniture-rule.js";

/**
 * How much like running text a line is that no rule claims: `paragraph` ends a
 * sentence or is long; `spoken` is short and ends in a mark; `bare` has no final mark.
 */
export type Texture = "paragraph" | "spoken" | "bare";

/** A line on its way through the context pass; `kind` is null until it is decided. */
export interface PageLine {
  readonly line: Line;
  readonly verdict: Verdict | null;
  texture: Texture;
  /** The line goes on with the sentence of the line above it. */
  readonly wrapped: boolean;
  kind: BlockKind | null;
  kept: boolean;
  rule: string;
}

/** A page as lines; `first` and `last` are the indexes of its first and last paragraph, or -1. */
export interface Page {
  readonly raw: string;
  readonly lines: readonly PageLine[];
  first: number;
  last: number;
  /** Three clock stamps or more: a live page. */
  readonly live: boolean;
}

/** Decides a line; what is decided stays. */
export function decide(entry: PageLine, kind: BlockKind, kept: boolean, rule: string): void {
  if (entry.kind !== null) return;
  entry.kind = kind;
  entry.kept = kept;
  entry.rule = rule;
}

export const isText = (entry: PageLine | undefined): entry is PageLine => entry !== undefined && entry.kind === null;

function textureOf({ start, end, words, functional, period, stopped }: Line, raw: string): Texture {
  if (period && words >= 8 && functional >= 1) return "paragraph";
  if (words >= 22 && functional * 8 >= words) return "paragraph";
  const mark = raw.charCodeAt(end - 1);
  if (words >= 12 && functional >= 2 && (mark === 58 || mark === 59 || mark === 44)) return "paragraph";
  const first = raw.charAt(start);
  const quoted = mark === 0xbb || mark === 0x201d || mark === 34 || ("'’".includes(raw.charAt(end - 1)) && "'‘".includes(first));
  return stopped || quoted ? "spoken" : "bare";
}

/** "…l'incontro di\nieri a Malta": a small letter at the start of a line that stands right under an open sentence. */
function goesOn(raw: string, line: Line, above: Line | undefined): boolean {
  if (line.apart || !above || above.stopped || above.words < 3) return false;
  return isLower(raw.charCodeAt(line.start)) && line.functional >= 1;
}

/** "18:40 …", "Ore 18.40 - …" at the start of a line. */
function stamped(raw: string, line: Line): boolean {
  const first = raw.charCodeAt(line.start) | 32;
  if (line.numbers === 0 || !((first >= 48 && first <= 57) || first === 104 || first === 111)) return false;
  return /^(?:ore\s|h\s)?\d{1,2}[:.]\d{2}(?!\d|[.,]\d|\s?(?:euro|%|miliardi|milioni))/iu.test(raw.slice(line.start, line.start + 14));
}

/** Lines that one sentence runs over have the texture of the whole. */
function joinWrapped(lines: readonly PageLine[]): void {
  for (let from = 0; from < lines.length; from++) {
    let to = from + 1;
    while (lines[to]?.wrapped) to++;
    if (to - from < 2) continue;
    const group = lines.slice(from, to);
    const words = group.reduce((sum, { line }) => sum + line.words, 0);
    const ended = group.at(-1)?.line.period === true;
    if (ended ? words >= 8 : words >= 22) for (const entry of group) entry.texture = "paragraph";
    from = to - 1;
  }
}

/** The lines of `raw` from `from` to `limit`, each with what it is by itself. */
export function toPage(raw: string, limit: number, from = 0): Page {
  const found = toLines(raw, limit, from);
  let stamps = 0;
  const lines = found.map((line, at): PageLine => {
    const own = classify(raw, line);
    const furniture = own !== null && own.sure && line.words > 1;
    const wrapped = !furniture && goesOn(raw, line, found[at - 1]);
    const verdict = wrapped ? null : own;
    if (stamped(raw, line)) stamps++;
    const texture = textureOf(line, raw);
    return { line, verdict, texture, wrapped, kind: null, kept: false, rule: "" };
  });
  joinWrapped(lines);
  const page: Page = { raw, lines, first: -1, last: -1, live: stamps >= 3 };
  settleVerdicts(page);
  return page;
}

/** Decides every line that a rule claims; rules that hold only behind the story wait for its last paragraph. */
function settleVerdicts(page: Page): void {
  for (const entry of page.lines) {
    const verdict = entry.verdict;
    if (verdict && !verdict.tail) decide(entry, verdict.rule.kind, false, verdict.rule.id);
  }
  bounds(page, (entry) => entry.verdict === null);
  page.lines.forEach((entry, at) => {
    if (entry.verdict?.tail && at > page.last && page.last >= 0) decide(entry, entry.verdict.rule.kind, false, entry.verdict.rule.id);
  });
  bounds(page, () => true);
}

/** Sets the first and last paragraph of what is still text. */
export function bounds(page: Page, holds: (entry: PageLine) => boolean): void {
  page.first = page.lines.findIndex((entry) => isText(entry) && entry.texture === "paragraph" && holds(entry));
  page.last = page.lines.findLastIndex((entry) => isText(entry) && entry.texture === "paragraph" && holds(entry));
}

const WORD = /[\p{L}\p{M}\p{Nd}]+/gu;

/**
 * The words of a line that carry what it is about, as numbers (`hashWord`): words of
 * six letters or more, and shorter ones with a capital that does not only begin the line.
 */
export function contentWords(raw: string, line: Line, longest = 400): Set<number> {
  const words = new Set<number>();
  const to = Math.min(line.end, line.start + longest);
  let first = true;
  for (let at = line.start; at < to; at++) {
    if (letterAt(raw.charCodeAt(at)) <= SKIP) continue;
    const from = at;
    while (at < to && letterAt(raw.charCodeAt(at)) !== GAP) at++;
    const capital = isUpper(raw.charCodeAt(from));
    const length = at - from;
    if (length >= 6 || (capital && length >= (first ? 4 : 2))) words.add(hashWord(raw, from, at));
    first = false;
  }
  return words;
}

/** "Il portavoce ha aggiunto:", "Mario Bianchi, 49 anni;": a line that leads on to the next or stands in a list. */
export const leadsOn = (raw: string, { end, words }: Line): boolean => words >= 3 && ":;,".includes(raw.charAt(end - 1));

/** "Non è giusto!", "«Una buona conversazione.»": a short sentence, which no headline of another article is. */
export const isSentence = (raw: string, { start, end, words, functional, period, stopped }: Line): boolean =>
  words >= 3 && functional >= 1 && (period || raw.charAt(end - 1) === "!" || (stopped && "«“\"".includes(raw.charAt(start))));

/** The share of `words` that `others` hold, 0 to 1. */
export function shareOf(words: ReadonlySet<number>, others: ReadonlySet<number>): number {
  if (words.size === 0) return 0;
  let shared = 0;
  for (const word of words) if (others.has(word)) shared++;
  return shared / words.size;
}

const PARTICLES = new Set("di de del dello della dei degli delle dell d da dal dalla la le van von der den el al bin e dos du".split(" "));

/** "Mario Bianchi", "Anna de Rossi, Luca Verdi": a line of names only. Three words in capitals are a headline ("ROMA CHIAMA BERLINO"). */
export function isNameAlone(raw: string, { start, end, words, numbers, stopped, upper }: Line): boolean {
  if (words < 2 || words > 7 || numbers > 0 || stopped || (upper >= 3 && upper === words)) return false;
  const text = raw.slice(start, end);
  if (/[:;()?!«»"“”–—]/u.test(text)) return false;
  const names = text.match(WORD) ?? [];
  return names.every((name) => isUpper(name.charCodeAt(0)) || PARTICLES.has(name)) && isUpper(names[0]?.charCodeAt(0) ?? 0);
}
