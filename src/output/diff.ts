import type { ContactRecord, Slot } from "../kinds/contact/schema.js";
import type { Span } from "../text/span.js";
import { compare } from "./compare.js";
import { toExpected } from "./expected.js";
import { slotTexts } from "./slots.js";

/** A stretch of an article with words in it, as a record quotes them; spans count within `text`. */
export interface Quote {
  readonly text: string;
  readonly words: readonly Span[];
}

/** A slot that two runs fill differently, as text ("" for empty), with the words that each took it from. */
export interface SlotChange {
  readonly slot: Slot;
  readonly old: string;
  readonly new: string;
  readonly oldWords: readonly Quote[];
  readonly newWords: readonly Quote[];
}

/** A contact that both runs found, and the slots in which they differ. */
export interface Change {
  readonly old: ContactRecord;
  readonly new: ContactRecord;
  readonly slots: readonly SlotChange[];
}

/** What two runs read differently in one article. */
export interface ArticleDiff {
  readonly file: string;
  readonly came: readonly ContactRecord[];
  readonly went: readonly ContactRecord[];
  readonly changed: readonly Change[];
  /** Contacts that are the same in every slot. */
  readonly same: number;
}

/** True where two runs read an article differently. */
export const differs = ({ came, went, changed }: ArticleDiff): boolean =>
  came.length + went.length + changed.length > 0;

/** Compares what two runs found in one article: contacts of one id are the same, others are matched by what they say. */
export function diffArticle(
  file: string,
  before: readonly ContactRecord[],
  after: readonly ContactRecord[],
): ArticleDiff {
  const old = new Set(before);
  const fresh = new Set(after);
  const pairs: [ContactRecord, ContactRecord][] = [];
  const pair = (one: ContactRecord | undefined, other: ContactRecord | undefined): void => {
    if (!one || !other) return;
    old.delete(one);
    fresh.delete(other);
    pairs.push([one, other]);
  };
  const byId = new Map(before.map((contact) => [contact.id, contact]));
  for (const contact of after) pair(byId.get(contact.id), contact);
  const [left, right] = [[...old], [...fresh]];
  for (const { expected, got } of compare(left.map(toExpected), right.map(toExpected)).pairs)
    pair(left[expected], right[got]);
  const compared = pairs.map(([one, other]): Change => ({ old: one, new: other, slots: changesOf(one, other) }));
  const changed = compared.filter(({ slots }) => slots.length > 0).toSorted((a, b) => startOf(a.new) - startOf(b.new));
  return { file, came: [...fresh], went: [...old], changed, same: compared.length - changed.length };
}

const startOf = ({ evidence }: ContactRecord): number => evidence[0]?.start ?? 0;

const textsOf = (contact: ContactRecord): [Slot, string][] => [
  ["type", contact.type],
  ["status", contact.status],
  ...slotTexts(contact),
];

function changesOf(old: ContactRecord, fresh: ContactRecord): SlotChange[] {
  const after = new Map(textsOf(fresh));
  return textsOf(old).flatMap(([slot, text]) => {
    const other = after.get(slot) ?? "";
    if (other === text) return [];
    const slots = new Set<Slot>(slot === "status" ? ["status", "type"] : [slot]);
    const words = { oldWords: quotesOf(old, slots), newWords: quotesOf(fresh, slots) };
    return [{ slot, old: text, new: other, ...words }];
  });
}

const WORDS: ReadonlySet<Slot> = new Set([
  "type",
  "date",
  "participants",
  "parties",
  "place",
  "duration",
  "topics",
  "source",
]);

interface Stretch {
  readonly start: number;
  readonly text: string;
  readonly sentence: boolean;
  readonly words: Span[];
}

/**
 * The words of some slots, by default of all, in the sentences that the record keeps of its article; words
 * that stand outside them, as the first mention of a name, only where there are no others.
 */
export function quotesOf({ evidence }: ContactRecord, slots: ReadonlySet<Slot> = WORDS): Quote[] {
  const sentences = evidence.filter(({ slot }) => slot === "status");
  const stretches = new Map<number, Stretch>();
  for (const found of evidence.filter(({ slot }) => slots.has(slot))) {
    const around = sentences.find((sentence) => sentence.start <= found.start && sentence.end >= found.end);
    const { start, text } = around ?? found;
    const stretch = stretches.get(start) ?? { start, text, sentence: around !== undefined, words: [] };
    if (found.slot !== "status") stretch.words.push({ start: found.start - start, end: found.end - start });
    stretches.set(start, stretch);
  }
  const all = [...stretches.values()].toSorted((a, b) => a.start - b.start);
  const whole = all.filter(({ sentence }) => sentence);
  return (whole.length > 0 ? whole : all).map(({ text, words }) => ({ text, words }));
}

/** True where both runs took a slot from the same words. */
export const sameWords = ({ oldWords, newWords }: SlotChange): boolean =>
  JSON.stringify(oldWords) === JSON.stringify(newWords);

/** "meeting held · 2025-03-05 (ieri) · Antonio Tajani, Hakan Fidan · IT TR": what a contact is, on one line. */
export function titleOf(contact: ContactRecord): string {
  const texts = new Map(slotTexts(contact));
  const people = contact.participants.map(({ name }) => name).join(", ");
  return [`${contact.type} ${contact.status}`, texts.get("date"), people, texts.get("parties"), texts.get("place")]
    .filter((part) => part !== undefined && part !== "")
    .join(" · ");
}

/** How many contacts came, went, changed and stayed the same. */
export interface Counts {
  readonly came: number;
  readonly went: number;
  readonly changed: number;
  readonly same: number;
}

/** "2 came, 1 went, 3 changed, 40 the same" */
export const countsText = ({ came, went, changed, same }: Counts): string =>
  `${came} came, ${went} went, ${changed} changed, ${same} the same`;
