import { AGENCIES } from "../../../lexicon/publishers.js";
import { foldWords, isLower, isUpper } from "../letters.js";
import { afterSentence, allUpper, codeAt } from "./inline-text.js";
import type { InlineRule } from "./inline-rule.js";

const STORY = "Il ministro ha ricevuto ieri alla Farnesina il collega maltese";
const MORE = "I due hanno parlato di migranti e di pesca, secondo una nota diffusa in serata.";

const BRACKET_PROMO =
  /(?:speciale|diretta|video|foto|gallery|aggiornament|leggi|scheda|intervista|immagini|live|podcast|guarda|ascolta|approfondi|cronistoria|documento|pdf|grafic|mappa|sondaggio|qui|tabella|clicca)/iu;

const CONTINUE = new Set(
  [
    "continua",
    "continua a leggere",
    "continua la lettura",
    "leggi tutto",
    "leggi di più",
    "read more",
    "continue reading",
  ].map((phrase) => foldWords(phrase)),
);

/** Marks in brackets: promises in capitals, agencies, desks, feed codes. */
export const BRACKET_RULES: readonly InlineRule[] = [
  {
    id: "boilerplate/bracket-promo",
    says: "A bracket that promises a video, a special or updates.",
    kind: "related",
    opens: ["(", "["],
    reach: (raw, at, after, _start, end) => {
      const inside = raw.slice(at + 1, after - 1);
      if (inside.length > 60 || !BRACKET_PROMO.test(inside) || end < after) return -1;
      const words = foldWords(inside).split(" ").length;
      return allUpper(raw, at, after) ||
        words === 1 ||
        (words <= 4 && /^(?:leggi|guarda|vedi|clicca|ascolta|qui il)/iu.test(inside))
        ? after
        : -1;
    },
    yes: [{ text: `${STORY} ⟦(LO SPECIALE)⟧. ${MORE}`, value: { kind: "related", kept: false } }],
    no: [`${STORY} (in diretta video con il Quirinale).`],
  },
  {
    id: "boilerplate/bracket-continue",
    says: "The link to the rest of a text in brackets, at the end of a paragraph.",
    kind: "aggregator",
    opens: ["[", "("],
    reach: (raw, at, after, _start, end) =>
      end - after <= 2 && CONTINUE.has(foldWords(raw, at + 1, after - 1)) ? end : -1,
    yes: [{ text: `${STORY} per la pesca ⟦[Continua a leggere]⟧`, value: { kind: "aggregator", kept: false } }],
    no: [`${STORY} (continua) e poi il premier. ${MORE}`],
  },
  {
    id: "boilerplate/bracket-date",
    says: "The date in brackets that an aggregator sets before a text.",
    kind: "date",
    opens: ["("],
    reach: (raw, at, after, start) =>
      at === start && /^\(Di\s\p{L}{6,9}\s\d{1,2}\s\p{L}{5,9}\s\d{4}\)$/u.test(raw.slice(at, after)) ? after : -1,
    yes: [{ text: `⟦(Di giovedì 27 gennaio 2022)⟧ ${STORY}. ${MORE}`, value: { kind: "date", kept: false } }],
    no: [`(Di giovedì si era già parlato) ${STORY}.`],
  },
  {
    id: "boilerplate/bracket-desk",
    says: "The mark of an agency or a desk in brackets at the end of a paragraph.",
    kind: "byline",
    opens: ["("],
    reach: (raw, at, after, start, end) => {
      if (at === start || end - after > 30) return -1;
      const rest = foldWords(raw, after, end);
      if (rest.split(" ").length > 2) return -1;
      const inside = foldWords(raw, at + 1, after - 1);
      if (inside === "" || inside.length > 30) return -1;
      const parts = inside.split(" ");
      if (rest !== "" && codeAt(raw, after) !== 32 && codeAt(raw, after) !== 46 && codeAt(raw, after) !== 40) return -1;
      const known =
        parts.some((part) => AGENCIES.has(part)) ||
        inside === "segue" ||
        inside === "fine" ||
        inside === "unioneonline";
      const desk =
        parts.length === 1 && inside.length <= 4 && isUpper(codeAt(raw, at + 1)) && isLower(codeAt(raw, at + 2));
      return (known || desk) &&
        afterSentence(raw, at, start) &&
        (rest === "" || codeAt(raw, after) === 40 || raw.slice(after, end).trim().startsWith("("))
        ? end
        : -1;
    },
    yes: [
      { text: `${STORY}. ⟦(ANSA).⟧`, value: { kind: "byline", kept: false } },
      { text: `${STORY}.⟦(segue) (Les)⟧`, value: { kind: "byline", kept: false } },
    ],
    no: [`${STORY} (Pn).`],
  },
  {
    id: "boilerplate/feed-code",
    says: "Codes in double brackets that a feed left behind.",
    kind: "noise",
    opens: ["["],
    reach: (raw, at, after) =>
      codeAt(raw, at + 1) === 91 &&
      /^\[\[[a-z]{1,12}:[^\]\s]{1,120}\]$/iu.test(raw.slice(at, after)) &&
      codeAt(raw, after) === 93
        ? after + 1
        : -1,
    yes: [{ text: `${STORY}. ⟦[[ge:esempio:gazzetta:12345]]⟧ ${MORE}`, value: { kind: "noise", kept: false } }],
    no: [`${STORY}. [[Non ci saranno altri colloqui]], si legge in una nota.`],
  },
];
