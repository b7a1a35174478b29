import { quotesOf, sameWords, titleOf } from "./diff.js";
import type { ArticleDiff, Quote, SlotChange } from "./diff.js";
import { oneLine, underline } from "./underline.js";
import type { Mark } from "./underline.js";

const sign = (sign: string, { text, words }: Quote, mark: Mark | undefined): string[] =>
  underline(text, { start: 0, end: text.length }, words, mark, 90).map((line) => `      ${sign} ${line}`.trimEnd());

const signed = (mark: string, quotes: readonly Quote[], paint: Mark | undefined): string[] =>
  quotes.flatMap((quote) => sign(mark, quote, paint));

function slotLines(change: SlotChange, paint: Mark | undefined): string[] {
  const { slot, old, new: fresh, oldWords, newWords } = change;
  const shown = (text: string): string => (text === "" ? "nothing" : oneLine(text));
  const words = sameWords(change)
    ? signed(" ", newWords, paint)
    : [...signed("-", oldWords, paint), ...signed("+", newWords, paint)];
  return [`    ${slot}: ${shown(old)} → ${shown(fresh)}`, ...words];
}

/** What two runs read differently in an article, as lines for a terminal, the words underlined; `paint` in the line itself. */
export function diffText({ file, came, went, changed }: ArticleDiff, paint?: Mark): string[] {
  return [
    oneLine(file),
    ...changed.flatMap((change) => [
      `  ~ ${oneLine(titleOf(change.new))}`,
      ...change.slots.flatMap((slot) => slotLines(slot, paint)),
    ]),
    ...went.flatMap((contact) => [`  - ${oneLine(titleOf(contact))}`, ...signed("-", quotesOf(contact), paint)]),
    ...came.flatMap((contact) => [`  + ${oneLine(titleOf(contact))}`, ...signed("+", quotesOf(contact), paint)]),
  ];
}
