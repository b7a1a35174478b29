import { AMOUNT, LOOSE, amountsOf, periodOf, wholeAmounts } from "../amount.js";
import type { Reckoned } from "../amount.js";
import type { DateRule } from "../rule.js";
import type { Origin, Time } from "../time.js";
import type { Words } from "../words.js";

/** "oltre due anni fa" is before the year it names, "quasi due anni fa" after it. */
function offset(read: Reckoned, sign: 1 | -1, from: Origin): Time | null {
  if (read.amounts.length === 0) return null;
  const beyond = read.mod === "MORE_THAN";
  const mod = read.mod === "APPROX" || !read.mod ? read.mod : beyond === (sign < 0) ? "BEFORE" : "AFTER";
  return { is: "offset", amounts: wholeAmounts(read.amounts), sign, from, approximate: read.approximate || undefined, mod };
}

/** "due giorni dopo l'attacco", "un mese prima del voto": counted from an event that is no date. */
function fromEvent(words: Words): boolean {
  const next = words.next?.norm ?? "";
  if (words.has("first")) return /^(di|del|dello|della|dell'|dei|degli|delle|d'|che)$/u.test(next);
  return words.start > words.sentence + 1 && /^(il|lo|la|l'|i|gli|le|un|uno|una|un'|di|che|aver|essere|questo|questa|quel|quella)$/u.test(next);
}

export const OFFSET_RULES: readonly DateRule[] = [
  {
    id: "date/ago",
    says: "tre giorni fa, oltre due anni fa: back from the publication, as fine as its unit",
    pattern: `${LOOSE} ${AMOUNT} (ago | or sono | before_that)`,
    means: (words) => offset(amountsOf(words), -1, words.has("before_that") && words.norm(words.to - words.start - 1) !== "addietro" ? "story" : "publication"),
    yes: [{ text: "Si erano visti ⟦tre giorni fa⟧ a Sofia.", published: "2025-05-14", value: { start: "2025-05-11", timex: "2025-05-11" } }],
    no: ["Il lavoro di tre giorni lo fa in uno."],
  },
  {
    id: "date/ahead",
    says: "tra due giorni, da qui a un mese: on from the publication, as fine as its unit",
    pattern: `(between | (da | di) here at) > ${LOOSE} ${AMOUNT} (da here)?`,
    means(words) {
      // "tra due e tre ore", "tra i due giorni": no offset.
      if (words.next?.norm === "e" && /^\d+$|^(due|tre|quattro|cinque)$/u.test(words.tokens[words.to + 1]?.norm ?? "")) return null;
      return offset(amountsOf(words), 1, "publication");
    },
    yes: [{ text: "I ministri si vedranno tra ⟦due giorni⟧.", published: "2025-05-14", value: { start: "2025-05-16" } }],
    no: ["C'era differenza tra i due giorni."],
  },
  {
    id: "date/story-offset",
    says: "due settimane dopo, un anno prima: counted from the story's last date, or a length when an event follows",
    pattern: `${LOOSE} ${AMOUNT} (after | first | plus later)`,
    means(words) {
      const read = amountsOf(words);
      if (words.has("first") && words.token("first")?.norm !== "prima" || read.amounts.length === 0) return null;
      if (fromEvent(words)) return { is: "duration", timex: periodOf(read.amounts), unit: read.amounts[0]?.unit ?? "day" };
      return offset(read, words.has("first") ? -1 : 1, "story");
    },
    yes: [{ text: "La crisi iniziò il 3 marzo 2025. ⟦Due settimane dopo⟧ arrivò l'accordo.", published: "2025-05-14", value: { start: "2025-03-17", anchor: "narrative" } }],
    no: ["Ha vinto dopo due settimane."],
  },
];
