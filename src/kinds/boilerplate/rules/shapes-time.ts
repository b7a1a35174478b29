import { AGENDA_WORDS } from "../../../lexicon/agenda-words.js";
import { DATE_LABELS, DATE_LINE_WORDS, MONTH_NUMBERS } from "../../../lexicon/date-words.js";
import { foldWords, isLower } from "../letters.js";
import { newMark } from "../marks.js";
import { NUMBER as NUMERAL } from "../words.js";
import type { ShapedLine, ShapeRule } from "./shape-rule.js";

const STORY = "Il ministro ha ricevuto ieri alla Farnesina il collega maltese.";

const LABELS = DATE_LABELS.map((label) => foldWords(label)).toSorted((a, b) => b.length - a.length);
const LABELLING = newMark(LABELS);
const DATING = newMark([...DATE_LINE_WORDS, ...Object.keys(MONTH_NUMBERS)]) | NUMERAL;
const WORDS = new Set([...DATE_LINE_WORDS].map((word) => foldWords(word)));
const NUMBER = /^\d/u;
const isDateWord = (word: string): boolean => NUMBER.test(word) || WORDS.has(word) || MONTH_NUMBERS[word] !== undefined;
const isClock = (text: string): boolean => /^(?:ore\s?|h\s?)?\d{1,2}[:.]\d{2}(?:[:.]\d{2})?\s?(?:am|pm)?$/iu.test(text);

/** "Pubblicato il 3 marzo", "Aggiornato:" and nothing after; not "Pubblicato ieri il rapporto". */
function labelled(shaped: ShapedLine): boolean {
  if (shaped.line.words > 22 || !shaped.beginsWith(LABELLING)) return false;
  const text = shaped.folded.join(" ");
  const label = LABELS.find((each) => text === each || text.startsWith(`${each} `));
  if (label === undefined) return false;
  const rest = text
    .slice(label.length)
    .trim()
    .split(" ")
    .filter((word) => word !== "");
  if (rest.length === 0) return true;
  // "Data dell'incontro: 12 maggio" names another date
  if ((label === "data" || label === "date") && !isDateWord(rest[0] ?? "")) return false;
  return rest.some((word) => NUMBER.test(word)) && rest.filter(isDateWord).length * 2 >= rest.length;
}

/** Small words that stand beside a date and are no text: "scritto il", "da Redazione", "12 and 13". */
const BESIDE = new Set("scritto letto da by cura and of the e".split(" "));
const JOINING = new Set(["il", "del"]);

/** "Si vedranno il 4 maggio", "Vertice a Roma il 12 marzo 2025": a clause with a date; "Redazione il 3 maggio 2024" is none. */
function isClause({ line, text, words, folded }: ShapedLine): boolean {
  const joined = folded.some((word, at) => JOINING.has(word) && NUMBER.test(folded[at + 1] ?? ""));
  if (!joined && !line.period && /\d{4}|\d[/.-]\d/u.test(text)) return false;
  const others = words.filter((_, at) => !isDateWord(folded[at] ?? ""));
  const small = others.filter((word) => isLower(word.charCodeAt(0)) && !BESIDE.has(word));
  return small.length > 0 || (joined && others.length > 0 && line.numbers < 2);
}

function made(shaped: ShapedLine): boolean {
  const { line } = shaped;
  if (line.numbers === 0 || line.words > 14 || line.words < 2 || shaped.text.includes("@")) return false;
  const dates = shaped.count(DATING);
  if (dates * 2 < line.words || line.words - dates > 3) return false;
  const { folded } = shaped;
  // "Gli appuntamenti di venerdì 20 giugno 2025": what heads a list
  if (isClause(shaped) || folded.some((word) => AGENDA_WORDS.has(word))) return false;
  return (
    line.numbers >= 3 || folded.some((word) => MONTH_NUMBERS[word] !== undefined || word === "fa" || word === "ago")
  );
}

/** "Tempo di lettura: tre minuti". */
const READING = newMark(["tempo"]);
const UNITS = new Set(
  "min minuto minuti minutes minute commento commenti comment comments visite visita visualizzazioni visualizzazione letture lettura views view shares share condivisioni condivisione like likes voti voto parole words caratteri foto immagini risposte follower".split(
    " ",
  ),
);

function counted(shaped: ShapedLine): boolean {
  const { line } = shaped;
  if (line.words === 1 && line.numbers === 1 && line.end - line.start <= 3) return true;
  if (line.words > 9 || line.period || line.numbers * 4 < line.words - 1) return false;
  if (line.numbers === 0 && !shaped.beginsWith(READING)) return false;
  const { folded } = shaped;
  return (
    folded.some((word, at) => UNITS.has(word) && NUMBER.test(folded[at - 1] ?? "")) ||
    folded.slice(0, 3).join(" ") === "tempo di lettura" ||
    folded.join(" ").endsWith(" secondi di lettura")
  );
}

/** When: date lines, clock stamps, counters of minutes and readers. */
export const TIME_SHAPES: readonly ShapeRule[] = [
  {
    id: "boilerplate/date-line",
    says: "A line that is a date, or says when the page was published or updated.",
    kind: "date",
    begins: LABELLING,
    test: (shaped) => labelled(shaped) || made(shaped),
    yes: [
      {
        text: `Il premier a Malta per il vertice sui migranti\n⟦Pubblicato il 24/01/2025 - 19:00⟧\n${STORY}`,
        value: { kind: "date", kept: false },
      },
      {
        text: `Il premier a Malta per il vertice sui migranti\n⟦Gazzetta di Lucca | 26 set 2025 |⟧\n${STORY}`,
        value: { kind: "date", kept: false },
      },
      {
        text: `Il premier a Malta per il vertice sui migranti\n⟦Lunedì 5 Febbraio 2018 - Ultimo aggiornamento: 21:44⟧\n${STORY}`,
        value: { kind: "date", kept: false },
      },
    ],
    no: [
      `Gli appuntamenti di venerdì 20 giugno 2025\n${STORY}`,
      "Il 5 febbraio 2018 il ministro vide a Roma il collega maltese e firmò l'accordo sulla pesca.",
      `${STORY}\n\nL'incontro è il 19 gennaio.\n\n${STORY.replace("ieri", "due giorni fa")}`,
      `${STORY}\n\nL'incontro alle ore 18 di venerdì 3 maggio\n\n${STORY.replace("ieri", "due giorni fa")}`,
      `${STORY}\n\nVertice a Malta il 12 marzo 2025\n\n${STORY.replace("ieri", "due giorni fa")}`,
      `${STORY}\n\nSi vedranno il 4 maggio 2025.\n\n${STORY.replace("ieri", "due giorni fa")}`,
    ],
  },
  {
    id: "boilerplate/stamp",
    says: "A line that is only a time of day is the stamp of a live page.",
    kind: "stamp",
    test: (shaped) => shaped.line.numbers > 0 && shaped.line.words <= 4 && isClock(shaped.text),
    yes: [{ text: `⟦18:40⟧\n${STORY}`, value: { kind: "stamp", kept: false } }],
    no: ["Ore 18 a Palazzo Chigi: il premier riceve il collega maltese con i ministri."],
  },
  {
    id: "boilerplate/comment-count",
    says: "The number of comments, which heads them behind the story.",
    kind: "comments",
    opens: "end",
    test: (shaped) =>
      shaped.line.words <= 3 && /^(?:i\s)?comment[oi]\s?[([]?\d{1,5}[)\]]?$|^\d{1,5}\scomment[oi]$/iu.test(shaped.text),
    yes: [{ text: `${STORY}\n⟦Commenti (12)⟧\nMario: bella notizia`, value: { kind: "comments", kept: false } }],
    no: ["Commenti duri di Mosca e 12 ambasciatori convocati ieri al ministero degli Esteri."],
  },
  {
    id: "boilerplate/counter",
    says: "Minutes to read, views, shares and numbers of comments.",
    kind: "share",
    begins: READING,
    test: counted,
    yes: [
      { text: `⟦Tempo di lettura: 3 minuti⟧\n${STORY}`, value: { kind: "share", kept: false } },
      { text: `⟦2 SHARES 11 VIEWS⟧\n${STORY}`, value: { kind: "share", kept: false } },
      { text: `⟦44 secondi di lettura⟧\n${STORY}`, value: { kind: "share", kept: false } },
      { text: `${STORY}\n\n⟦8⟧\n\n${STORY.replace("ieri", "due giorni fa")}`, value: { kind: "share", kept: false } },
    ],
    no: [
      "44 secondi di applausi alla Farnesina per i due ministri che hanno firmato l'intesa sulla pesca.",
      "Durata 90 minuti: tanto è bastato ai due leader per chiudere l'intesa di Malta sui migranti.",
    ],
  },
  {
    id: "boilerplate/gallery-counter",
    says: "A picture's number among others: 3/11, 1 di 12.",
    kind: "gallery",
    test: (shaped) =>
      shaped.line.numbers > 0 &&
      shaped.line.words <= 5 &&
      /^(?:foto\s|immagine\s|slide\s)?\d{1,3}\s?(?:\/|di|of|su)\s?\d{1,3}(?:\s?(?:foto|immagini|©.{0,20}))?$/iu.test(
        shaped.text,
      ),
    yes: [{ text: `⟦Foto 3 di 11⟧\n${STORY}`, value: { kind: "gallery", kept: false } }],
    no: ["Tre di undici gli ambasciatori che il ministro ha ricevuto ieri alla Farnesina."],
  },
];
