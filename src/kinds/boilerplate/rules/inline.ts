import { FUNCTION_WORDS } from "../../../lexicon/function-words.js";
import { AGENCIES } from "../../../lexicon/publishers.js";
import { foldWords, isLower, isUpper, letterAt, SKIP } from "../letters.js";
import { phrases } from "./furniture-rule.js";
import type { InlineRule } from "./inline-rule.js";

const STORY = "Il ministro ha ricevuto ieri alla Farnesina il collega maltese";
const MORE = "I due hanno parlato di migranti e di pesca, secondo una nota diffusa in serata.";

const codeAt = (raw: string, at: number): number => raw.charCodeAt(at);
const isBlank = (code: number): boolean => code === 32 || code === 9 || code === 0xa0;

/** The start of the blanks and opening marks before `at`. */
function back(raw: string, at: number, start: number): number {
  let from = at;
  while (from > start && (isBlank(codeAt(raw, from - 1)) || "–—->→•|©🔗".includes(raw.charAt(from - 1)))) from--;
  return from;
}

/** True when the words before `at` end a sentence, a quotation or the glued end of one, so that what follows may be furniture. */
function afterSentence(raw: string, at: number, start: number): boolean {
  const from = back(raw, at, start);
  if (from === start) return true;
  const code = codeAt(raw, from - 1);
  return ".!?…»”\"’)]:;".includes(raw.charAt(from - 1)) || (from === at && isLower(code));
}

const allUpper = (raw: string, at: number, to: number): boolean => {
  for (let next = at; next < to; next++) if (isLower(codeAt(raw, next))) return false;
  return true;
};

const STARTERS = new Set(FUNCTION_WORDS.it.map((word) => foldWords(word)));

/**
 * The end of a headline that stands in a paragraph: a sentence that begins right after
 * a word without a mark ("… a Draghi Nella serata"), else its full stop, else the line's end.
 */
function headlineEnd(raw: string, after: number, end: number): number {
  let words = 0;
  let at = after;
  while (at < end && words < 40) {
    while (at < end && letterAt(codeAt(raw, at)) <= SKIP) at++;
    const from = at;
    while (at < end && letterAt(codeAt(raw, at)) > SKIP) at++;
    if (words >= 4 && isUpper(codeAt(raw, from)) && STARTERS.has(foldWords(raw, from, at)) && isBlank(codeAt(raw, from - 1)) && letterAt(codeAt(raw, from - 2)) > SKIP) return from;
    words++;
    if (words > 3 && codeAt(raw, at) === 46 && isBlank(codeAt(raw, at + 1)) && at + 2 < end && isUpper(codeAt(raw, at + 2))) return at + 1;
  }
  return at >= end || end - after < 260 ? end : -1;
}

const BRACKET_PROMO = /(?:speciale|diretta|video|foto|gallery|aggiornament|leggi|scheda|intervista|immagini|live|podcast|guarda|ascolta|approfondi|cronistoria|documento|pdf|grafic|mappa|sondaggio|qui|tabella|clicca)/iu;

/** Ends of lines, marks and links that feeds, desks and sites set into their paragraphs. */
export const INLINE_RULES: readonly InlineRule[] = [
  {
    id: "boilerplate/inline-read-also",
    says: "A read-also link set into a paragraph goes, with its headline.",
    kind: "related",
    opens: phrases("leggi anche | leggi pure | vedi anche | guarda anche | leggi anche qui | ti potrebbe interessare | potrebbe interessarti | potrebbe interessarti anche | potrebbero interessarti anche | ti potrebbe interessare anche | per approfondire | read also | read more"),
    reach: (raw, at, after, start, end) => {
      const colon = /^\s{0,3}(?::|-{1,2}>|[–—]>|>>|→|\||–|—)/u.test(raw.slice(after, after + 8));
      if (!colon && foldWords(raw, at, after).startsWith("per ")) return -1;
      if (!colon && !allUpper(raw, at, after) && !afterSentence(raw, at, start)) return -1;
      return isUpper(codeAt(raw, at)) ? headlineEnd(raw, after, end) : -1;
    },
    yes: [
      { text: `${STORY}. ⟦Leggi anche: Rinviato il vertice di Oslo⟧`, value: { kind: "related", kept: false } },
      { text: `${STORY}. ⟦LEGGI ANCHE –> Oslo, rinviato il vertice dei ministri⟧ I due hanno parlato anche di migranti e di pesca, secondo una nota.`, value: { kind: "related", kept: false } },
    ],
    no: [`${STORY}, che gli ha chiesto di leggere anche il testo dell'intesa.`],
  },
  {
    id: "boilerplate/inline-continue",
    says: "The link to the rest of a text, at its end.",
    kind: "aggregator",
    opens: phrases("continua a leggere | continua la lettura | leggi tutto | leggi l'articolo | leggi l'articolo completo | leggi di più | continue reading | read more | continua su | leggi su | leggi l'originale | continua"),
    reach: (raw, at, after, start, end) =>
      isUpper(codeAt(raw, at)) && end - after <= 70 && foldWords(raw, after, end).split(" ").length <= 10 && afterSentence(raw, at, start) &&
      (end - after <= 4 || foldWords(raw, at, after) !== "continua") ? end : -1,
    yes: [{ text: `${STORY}.⟦Continua a leggere⟧`, value: { kind: "aggregator", kept: false } }],
    no: [`${STORY}. Continua a leggere il dossier, ha detto, e ci rivedremo presto a Malta per un altro colloquio con i mediatori dell'Onu.`],
  },
  {
    id: "boilerplate/inline-source-link",
    says: "The link by which an aggregator names the site of a text, with the picture and the title behind it.",
    kind: "aggregator",
    opens: phrases("leggi su | continua su | leggi l'articolo su | leggi tutto su | fonte"),
    reach: (raw, _at, after, _start, end) => (end - after <= 320 && /^\s?:?\s?[\p{L}\d-]{2,40}\.(?:it|com|net|eu|org|info|news|online|tv|ch)(?![\p{L}\d])/iu.test(raw.slice(after, after + 60)) ? end : -1),
    yes: [{ text: `${STORY}. ⟦🔗 Leggi su Gazzettadilucca.it © Gazzettadilucca.it - Il ministro riceve il collega maltese⟧`, value: { kind: "aggregator", kept: false } }],
    no: [`${STORY}. Leggi su carta e sul web, ha detto, dicono il contrario di quanto scritto nell'intesa.`],
  },
  {
    id: "boilerplate/inline-feed-tail",
    says: "The tail by which a feed names the page that a text comes from.",
    kind: "aggregator",
    opens: phrases("l'articolo | the post | questo articolo | leggi l'articolo originale su"),
    reach: (raw, _at, after, _start, end) =>
      end - after < 600 && /(?:proviene da|first appeared on|appeared first on|è stato pubblicato su|sembra essere il primo su|è apparso per la prima volta su)\s/iu.test(raw.slice(after, end)) ? end : -1,
    yes: [
      { text: `${STORY} […] ⟦L'articolo Il ministro riceve il collega maltese proviene da Gazzetta di Lucca.⟧`, value: { kind: "aggregator", kept: false } },
      { text: `${STORY} […] ⟦The post Il ministro riceve il collega maltese first appeared on Gazzetta di Lucca.⟧`, value: { kind: "aggregator", kept: false } },
    ],
    no: [`${STORY}. L'articolo 5 del trattato, ha detto, è stato il tema del colloquio.`],
  },
  {
    id: "boilerplate/inline-copyright",
    says: "The copyright note at the end of a paragraph.",
    kind: "legal",
    opens: phrases("riproduzione riservata | © riproduzione riservata | copyright | tutti i diritti riservati | all rights reserved"),
    reach: (raw, _at, after, _start, end) => (end - after > 60 ? -1 : isLower(codeAt(raw, after + 1)) ? after : end),
    yes: [{ text: `${STORY}. ⟦© Riproduzione riservata⟧`, value: { kind: "legal", kept: false } }],
    no: [`${STORY}, con una riproduzione riservata agli ospiti della carta firmata dai due governi nel 1964 a La Valletta.`],
  },
  {
    id: "boilerplate/inline-updates",
    says: "A promise of updates or a special in capitals behind a dash, at the end of a line.",
    kind: "related",
    opens: phrases("tutti gli aggiornamenti | gli aggiornamenti | aggiornamenti in diretta | la diretta | lo speciale | segui la diretta | il video | le foto | guarda il video | guarda le foto | video | foto | la gallery | diretta | live | la cronaca in diretta"),
    reach: (raw, at, after, start, end) => {
      const from = back(raw, at, start);
      return end - after <= 24 && from < at && from > start && "–—-|".includes(raw.slice(from, at).trim().charAt(0) || " ") && allUpper(raw, at, end) ? end : -1;
    },
    yes: [{ text: `Il premier a Malta dal collega: vertice sui migranti⟦ – TUTTI GLI AGGIORNAMENTI⟧\n\n${STORY}.`, value: { kind: "related", kept: false } }],
    no: [`${STORY} – il video del colloquio sarà diffuso oggi.`],
  },
  {
    id: "boilerplate/inline-helpers",
    says: "Interface words stuck to the end of a paragraph.",
    kind: "share",
    opens: phrases("condividi questo articolo | condividi su facebook | condividi articolo | iscriviti alla newsletter | iscriviti alla nostra newsletter | iscriviti al canale | segui il nostro canale | seguici su | abbonati per leggere | abbonati per continuare | scarica l'app | clicca qui per"),
    reach: (raw, at, after, start, end) => (isUpper(codeAt(raw, at)) && end - after <= 160 && afterSentence(raw, at, start) ? end : -1),
    yes: [{ text: `${STORY}. ⟦Seguici su Telegram per altre notizie⟧`, value: { kind: "share", kept: false } }],
    no: [`${STORY}. Seguici, gli ha detto, e vedrai che sui migranti un'intesa fra i due governi si può fare prima dell'estate.`],
  },
];

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
      return allUpper(raw, at, after) || words === 1 || (words <= 4 && /^(?:leggi|guarda|vedi|clicca|ascolta|qui il)/iu.test(inside)) ? after : -1;
    },
    yes: [{ text: `${STORY} ⟦(LO SPECIALE)⟧. ${MORE}`, value: { kind: "related", kept: false } }],
    no: [`${STORY} (in diretta video con il Quirinale).`],
  },
  {
    id: "boilerplate/bracket-date",
    says: "The date in brackets that an aggregator sets before a text.",
    kind: "date",
    opens: ["("],
    reach: (raw, at, after, start) => (at === start && /^\(Di\s\p{L}{6,9}\s\d{1,2}\s\p{L}{5,9}\s\d{4}\)$/u.test(raw.slice(at, after)) ? after : -1),
    yes: [{ text: `⟦(Di giovedì 27 gennaio 2022)⟧ ${STORY}. ${MORE}`, value: { kind: "date", kept: false } }],
    no: [`(Di giovedì si era già parlato) ${STORY}.`],
  },
  {
    id: "boilerplate/bracket-desk",
    says: "The mark of an agency or a desk in brackets at the end of a paragraph.",
    kind: "byline",
    opens: ["("],
    reach: (raw, at, after, start, end) => {
      const rest = foldWords(raw, after, end);
      if (rest !== "" && !/^(?:\S{1,12} ?){1,2}$/u.test(rest)) return -1;
      if (at === start || end - after > 30) return -1;
      const inside = foldWords(raw, at + 1, after - 1);
      if (inside === "" || inside.length > 30) return -1;
      const parts = inside.split(" ");
      if (rest !== "" && codeAt(raw, after) !== 32 && codeAt(raw, after) !== 46 && codeAt(raw, after) !== 40) return -1;
      const known = parts.some((part) => AGENCIES.has(part)) || inside === "segue" || inside === "fine" || inside === "unioneonline";
      const desk = parts.length === 1 && inside.length <= 4 && isUpper(codeAt(raw, at + 1)) && isLower(codeAt(raw, at + 2));
      return (known || desk) && afterSentence(raw, at, start) && (rest === "" || codeAt(raw, after) === 40 || raw.slice(after, end).trim().startsWith("(")) ? end : -1;
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
    reach: (raw, at, after) => (codeAt(raw, at + 1) === 91 && /^\[\[[a-z]{1,12}:[^\]\s]{1,120}\]$/iu.test(raw.slice(at, after)) && codeAt(raw, after) === 93 ? after + 1 : -1),
    yes: [{ text: `${STORY}. ⟦[[ge:esempio:gazzetta:12345]]⟧ ${MORE}`, value: { kind: "noise", kept: false } }],
    no: [`${STORY}. [[Non ci saranno altri colloqui]], si legge in una nota.`],
  },
];
