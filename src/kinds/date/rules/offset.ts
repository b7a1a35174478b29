import { AMOUNT, LOOSE, amountsOf, wholeAmounts } from "../amount.js";
import { ex, exUndated } from "../examples.js";
import type { Reckoned } from "../amount.js";
import type { DateRule } from "../rule.js";
import type { Origin, Time } from "../time.js";
import type { Words } from "../words.js";

const COUNTED = "cardinal (day_unit | week | month_unit | quarters | year_unit | decade)";

/** "oltre due anni fa" is before the year it names, "quasi due anni fa" after it. */
function offset(read: Reckoned, sign: 1 | -1, from: Origin): Time | null {
  if (read.amounts.length === 0) return null;
  const beyond = read.mod === "MORE_THAN";
  const mod = read.mod === "APPROX" || !read.mod ? read.mod : beyond === sign < 0 ? "BEFORE" : "AFTER";
  return {
    is: "offset",
    amounts: wholeAmounts(read.amounts),
    sign,
    from,
    approximate: read.approximate || undefined,
    mod,
  };
}

/** "due giorni dopo l'attacco", "un mese prima del voto": counted from an event that is no date. */
function fromEvent(words: Words): boolean {
  const next = words.next?.norm ?? "";
  if (words.has("first")) return /^(di|del|dello|della|dell'|dei|degli|delle|d'|che)$/u.test(next);
  return /^(il|lo|la|l'|i|gli|le|un|uno|una|un'|di|che|aver|essere|questo|questa|quel|quella)$/u.test(next);
}

export const OFFSET_RULES: readonly DateRule[] = [
  {
    id: "date/story-run",
    says: "nei tre mesi precedenti, nei due giorni successivi: counted periods up to or after the story's last date",
    pattern: `(nel | i | il | al | le | di | dal) > ${COUNTED} (before_that | after_that)`,
    means(words) {
      const { amounts } = amountsOf(words);
      const [amount] = amounts;
      if (!amount || words.norm(words.to - words.start - 1) === "addietro") return null;
      return { is: "run", amount, sign: words.has("before_that") ? -1 : 1, from: "story" };
    },
    yes: [
      ex("Il voto fu il 3 marzo 2024; nei ⟦tre giorni precedenti⟧ tacquero.", "2024-02-29/2024-03-02", {
        start: "2024-02-29",
        end: "2024-03-02",
        anchor: "narrative",
      }),
      ex("Nel terzo trimestre del 2024 calò rispetto ai ⟦tre mesi precedenti⟧.", "2024-04/2024-06"),
      ex("Firmarono il 3 marzo 2024 e nelle ⟦due settimane successive⟧ si sentirono ogni giorno.", "2024-W10/2024-W11"),
    ],
    no: ["I tre precedenti sono gravi.", "Le due giornate successive al voto furono tese."],
  },
  {
    id: "date/ago",
    says: "tre giorni fa, oltre due anni fa: back from the publication, as fine as its unit",
    pattern: `${LOOSE} ${AMOUNT} (ago | or sono | before_that)`,
    means: (words) =>
      offset(
        amountsOf(words),
        -1,
        words.has("before_that") && words.norm(words.to - words.start - 1) !== "addietro" ? "story" : "publication",
      ),
    yes: [
      ex("Si erano visti ⟦tre giorni fa⟧ a Sofia.", "2025-05-11"),
      ex("⟦Due settimane fa⟧ era a Lisbona.", "2025-W18", { start: "2025-04-28", end: "2025-05-04" }),
      ex("⟦Un mese fa⟧ i due si sono scritti.", "2025-04"),
      ex("⟦Due anni fa⟧ governava un altro.", "2023"),
      ex("⟦Oltre due anni fa⟧ ruppero i rapporti.", "2023", { mod: "BEFORE" }),
      ex("⟦Una ventina di giorni fa⟧ si sono sentiti.", "2025-04-24", { approximate: true, mod: "APPROX" }),
      ex("⟦Un paio di settimane fa⟧ era a Roma.", "2025-W18", { approximate: true }),
      ex("⟦Quindici giorni fa⟧ fu ricevuto.", "2025-04-29"),
      ex("⟦Un anno e mezzo fa⟧ si strinsero la mano.", "2023-11"),
      ex("⟦Circa tre mesi fa⟧ partì per Kabul.", "2025-02", { approximate: true }),
      ex("Ha chiamato ⟦un'ora fa⟧.", "2025-05-14", { precision: "hour" }),
      ex("⟦Dieci anni or sono⟧ erano amici.", "2015"),
      ex("⟦Vent'anni fa⟧ firmarono.", "2005"),
      exUndated("⟦Tre giorni fa⟧ era a Vienna.", "XXXX-XX-XX", { start: null }),
    ],
    no: ["Il lavoro di tre giorni lo fa in uno.", "Due anni: fa impressione.", "Cosa fa in due giorni?"],
  },
  {
    id: "date/ahead",
    says: "tra due giorni, da qui a un mese: on from the publication, as fine as its unit",
    pattern: `(between | (da | di) here at) > ${LOOSE} ${AMOUNT} (da here)?`,
    means(words) {
      // "tra due e tre ore", "tra i due giorni": no offset.
      if (words.next?.norm === "e" && /^\d+$|^(due|tre|quattro|cinque)$/u.test(words.tokens[words.to + 1]?.norm ?? ""))
        return null;
      return offset(amountsOf(words), 1, "publication");
    },
    yes: [
      ex("I ministri si vedranno tra ⟦due giorni⟧.", "2025-05-16"),
      ex("Il vertice si terrà fra ⟦tre settimane⟧.", "2025-W23"),
      ex("Da qui a ⟦un mese⟧ si saprà.", "2025-06"),
      ex("Tra ⟦un anno⟧ si voterà.", "2026"),
      ex("Partirà fra ⟦una decina di giorni⟧.", "2025-05-24", { approximate: true }),
    ],
    no: ["C'era differenza tra i due giorni.", "Passano tra due e tre ore al telefono."],
  },
  {
    id: "date/ahead-exactly",
    says: "tra due settimane da oggi, a un mese da adesso: on from the publication, to the day",
    pattern: `(between | a)? > ${AMOUNT} da (today | now | hour)`,
    means(words) {
      // "è chiuso due giorni da ora": a length.
      if (words.start === words.from) return null;
      const read = amountsOf(words);
      return offset({ ...read, amounts: [...read.amounts, { count: 0, unit: "day" }] }, 1, "publication");
    },
    yes: [
      ex("Si rivedranno tra ⟦due settimane da oggi⟧.", "2025-05-28"),
      ex("Il mandato scadrà a ⟦un mese da adesso⟧.", "2025-06-14"),
    ],
    no: ["Due ore da adesso in poi non bastano.", "A due passi da oggi non c'è nulla."],
  },
  {
    id: "date/story-offset",
    says: "due settimane dopo, un anno prima: counted from the story's last date, or a length when an event follows",
    pattern: `${LOOSE} ${AMOUNT} (after | first | plus later)`,
    means(words) {
      const read = amountsOf(words);
      if ((words.has("first") && words.token("first")?.norm !== "prima") || read.amounts.length === 0) return null;
      return offset(read, words.has("first") ? -1 : 1, fromEvent(words) ? "event" : "story");
    },
    yes: [
      ex("La crisi iniziò il 3 marzo 2025. ⟦Due settimane dopo⟧ arrivò l'accordo.", "2025-03-17", {
        anchor: "narrative",
      }),
      ex("Si videro il 3 marzo 2025 e ⟦tre giorni prima⟧ si erano scritti.", "2025-02-28"),
      ex("Fu eletto nel 2008; ⟦quattro anni dopo⟧ si ricandidò.", "2012"),
      ex("Il 3 marzo 2025 partì; ⟦due mesi più tardi⟧ tornò.", "2025-05"),
      ex("Lo arrestarono due volte, ⟦due giorni dopo⟧ il voto.", "P2D", { start: null }),
    ],
    no: ["Ha vinto dopo due settimane.", "Prima di tre giorni non risponde."],
  },
];
