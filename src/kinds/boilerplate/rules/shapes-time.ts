import { DATE_LABELS, DATE_LINE_WORDS, MONTH_NUMBERS } from "../../../lexicon/date-words.js";
import { foldWords } from "../letters.js";
import type { ShapedLine, ShapeRule } from "./shape-rule.js";

const STORY = "Il ministro ha ricevuto ieri alla Farnesina il collega maltese.";

const LABELS = DATE_LABELS.map((label) => foldWords(label)).toSorted((a, b) => b.length - a.length);
const WORDS = new Set([...DATE_LINE_WORDS].map((word) => foldWords(word)));
const NUMBER = /^\d/u;
const isDateWord = (word: string): boolean => NUMBER.test(word) || WORDS.has(word) || MONTH_NUMBERS[word] !== undefined;
const isClock = (text: string): boolean => /^(?:ore\s?|h\s?)?\d{1,2}[:.]\d{2}(?:[:.]\d{2})?\s?(?:am|pm)?$/iu.test(text);

/** "Pubblicato il 3 marzo", "Aggiornato:" and nothing after; not "Pubblicato ieri il rapporto". */
function labelled({ folded, line }: ShapedLine): boolean {
  if (line.words > 22) return false;
  const text = folded.join(" ");
  const label = LABELS.find((each) => text === each || text.startsWith(`${each} `));
  if (label === undefined) return false;
  const rest = text.slice(label.length).trim().split(" ").filter((word) => word !== "");
  if (rest.length === 0) return true;
  return rest.some((word) => NUMBER.test(word)) && rest.filter(isDateWord).length * 2 >= rest.length;
}

function made({ folded, line, text }: ShapedLine): boolean {
  if (text.includes("@") || line.numbers === 0 || line.words > 14 || line.words < 2) return false;
  const dates = folded.filter(isDateWord).length;
  const months = folded.some((word) => MONTH_NUMBERS[word] !== undefined) || line.numbers >= 3 || folded.includes("fa") || folded.includes("ago");
  return months && dates * 2 >= folded.length && folded.length - dates <= 3;
}

const UNITS = new Set(
  "min minuto minuti minutes minute commento commenti comment comments visite visita visualizzazioni visualizzazione letture lettura views view shares share condivisioni condivisione like likes voti voto parole words caratteri foto immagini risposte follower".split(" "),
);

/** When: date lines, clock stamps, counters of minutes and readers. */
export const TIME_SHAPES: readonly ShapeRule[] = [
  {
    id: "boilerplate/date-line",
    says: "A line that is a date, or says when the page was published or updated.",
    kind: "date",
    test: (shaped) => labelled(shaped) || made(shaped),
    yes: [
      { text: `Il premier a Malta per il vertice sui migranti\n⟦Pubblicato il 24/01/2025 - 19:00⟧\n${STORY}`, value: { kind: "date", kept: false } },
      { text: `Il premier a Malta per il vertice sui migranti\n⟦Lunedì 5 Febbraio 2018 - Ultimo aggiornamento: 21:44⟧\n${STORY}`, value: { kind: "date", kept: false } },
    ],
    no: ["Il 5 febbraio 2018 il ministro vide a Roma il collega maltese e firmò l'accordo sulla pesca."],
  },
  {
    id: "boilerplate/stamp",
    says: "A line that is only a time of day is the stamp of a live page.",
    kind: "stamp",
    test: ({ text, line }) => line.numbers > 0 && line.words <= 4 && isClock(text),
    yes: [{ text: `⟦18:40⟧\n${STORY}`, value: { kind: "stamp", kept: false } }],
    no: ["Ore 18 a Palazzo Chigi: il premier riceve il collega maltese con i ministri."],
  },
  {
    id: "boilerplate/comment-count",
    says: "The number of comments, which heads them behind the story.",
    kind: "comments",
    opens: "end",
    test: ({ text, line }) => line.words <= 3 && /^(?:i\s)?comment[oi]\s?[([]?\d{1,5}[)\]]?$|^\d{1,5}\scomment[oi]$/iu.test(text),
    yes: [{ text: `${STORY}\n⟦Commenti (12)⟧\nMario: bella notizia`, value: { kind: "comments", kept: false } }],
    no: ["Commenti duri di Mosca e 12 ambasciatori convocati ieri al ministero degli Esteri."],
  },
  {
    id: "boilerplate/counter",
    says: "Minutes to read, views, shares and numbers of comments.",
    kind: "share",
    test: ({ folded, line }) =>
      line.words <= 9 && !line.period && (line.numbers > 0 || folded[0] === "tempo") && line.numbers * 4 >= line.words - 1 &&
      (folded.some((word, at) => UNITS.has(word) && NUMBER.test(folded[at - 1] ?? "")) || folded.slice(0, 3).join(" ") === "tempo di lettura"),
    yes: [
      { text: `⟦Tempo di lettura: 3 minuti⟧\n${STORY}`, value: { kind: "share", kept: false } },
      { text: `⟦2 SHARES 11 VIEWS⟧\n${STORY}`, value: { kind: "share", kept: false } },
    ],
    no: ["Durata 90 minuti: tanto è bastato ai due leader per chiudere l'intesa di Malta sui migranti."],
  },
  {
    id: "boilerplate/gallery-counter",
    says: "A picture's number among others: 3/11, 1 di 12.",
    kind: "gallery",
    test: ({ text, line }) => line.numbers > 0 && line.words <= 5 && /^(?:foto\s|immagine\s|slide\s)?\d{1,3}\s?(?:\/|di|of|su)\s?\d{1,3}(?:\s?(?:foto|immagini|©.{0,20}))?$/iu.test(text),
    yes: [{ text: `⟦Foto 3 di 11⟧\n${STORY}`, value: { kind: "gallery", kept: false } }],
    no: ["Tre di undici gli ambasciatori che il ministro ha ricevuto ieri alla Farnesina."],
  },
];
