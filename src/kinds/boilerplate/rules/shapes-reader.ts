import { isDigit, letterAt, SKIP } from "../letters.js";
import { markFirst, newMark } from "../marks.js";
import { endOf } from "../phrase-table.js";
import type { ShapedLine, ShapeRule } from "./shape-rule.js";

const STORY = "Il ministro ha ricevuto ieri alla Farnesina il collega maltese.";

/** Names of networks and controls by their first letter, the longest first. */
const NETWORKS = new Map<number, string[]>();
const NETWORKING = newMark();
for (const name of "facebook twitter whatsapp linkedin telegram pinterest instagram tumblr reddit messenger threads mail email print copy link share on tweet pin it condividi su google plus x stampa via invia salva youtube tiktok flipboard"
  .split(" ")
  .toSorted((a, b) => b.length - a.length)) {
  markFirst(name.split(" ")[0] ?? "", NETWORKING);
  NETWORKS.set(name.charCodeAt(0), [...(NETWORKS.get(name.charCodeAt(0)) ?? []), name]);
}

/** The end of the network named at `at`, or -1. */
function networkEnd(text: string, at: number): number {
  for (const name of NETWORKS.get(letterAt(text.charCodeAt(at))) ?? []) {
    const end = endOf(text, at, text.length, name);
    if (end >= 0) return end;
  }
  return -1;
}

/** "Facebooktwitterpinterestmail", "Share on FacebookShare on Twitter": names of networks without spaces. */
function networks(shaped: ShapedLine): boolean {
  if (shaped.line.words > 14) return false;
  const { text } = shaped;
  let found = 0;
  let at = 0;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (letterAt(code) <= SKIP || isDigit(code)) {
      at++;
      continue;
    }
    const end = networkEnd(text, at);
    if (end < 0) return false;
    if (end - at > 4) found++;
    at = end;
  }
  return found >= 2;
}

/** Second persons that no headline begins with; the others only when they offer something to look at. */
const IMPERATIVES = new Set(
  "segui seguici seguiteci seguite iscriviti iscrivetevi scopri clicca cliccate unisciti unitevi accedi ricevi condividi condividete sfoglia sostieni sostienici aiutaci aggiungi inserisci abbonati contattaci scrivici".split(
    " ",
  ),
);
const OFFERING = new Set("guarda ascolta scarica leggi commenta vedi".split(" "));
const OFFERED = new Set(
  "video podcast foto diretta app audio puntata gallery fotogallery photogallery intervista servizio articolo notizia commenti live streaming immagini approfondimento speciale dossier documento pdf".split(
    " ",
  ),
);

const SPOKEN = newMark([...IMPERATIVES, ...OFFERING]);

/** "Segui i canali social", "Ascolta e scarica il podcast": the site speaks to its reader. */
function imperative(shaped: ShapedLine): boolean {
  const { line } = shaped;
  if (line.words > 18 || line.words < 2 || !shaped.beginsWith(SPOKEN) || shaped.isTold) return false;
  const { folded } = shaped;
  const first = folded[0] ?? "";
  return IMPERATIVES.has(first) || (OFFERING.has(first) && !line.period && folded.some((word) => OFFERED.has(word)));
}

/** "1€ al mese per 3 mesi", "5,99 euro all'anno": the price of a subscription. */
const price = (shaped: ShapedLine): boolean =>
  shaped.line.numbers > 0 &&
  shaped.line.words <= 20 &&
  !shaped.line.period &&
  /(?:€|\beuro\b)/iu.test(shaped.text) &&
  /\b(?:al mese|all['’]anno|a settimana|mensil[ei]|annual[ei]|\/mese|\/anno)/iu.test(shaped.text) &&
  /^\D{0,24}\d/u.test(shaped.text);

/** Telephone and mail lines of a site: "Tel. 06 000000 – redazione@…". */
const contact = (shaped: ShapedLine): boolean =>
  shaped.line.words <= 30 &&
  ((shaped.line.numbers >= 1 &&
    /\b(?:tel|fax|telefono|cell|pec|iban)\b\.?:?\s?(?:[+(]?\d[\d\s./()-]{5}|IT\d)/iu.test(shaped.text)) ||
    (shaped.line.odd &&
      shaped.line.words <= 12 &&
      shaped.line.functional <= 2 &&
      /\S@[^\s@]+\.[^\s@]/u.test(shaped.text)));

/** What a site says to its readers: share, follow, pay, write to us. */
export const READER_SHAPES: readonly ShapeRule[] = [
  {
    id: "boilerplate/networks",
    says: "Names of networks in a run, with or without spaces.",
    kind: "share",
    begins: NETWORKING,
    test: networks,
    yes: [{ text: `⟦Facebooktwitterpinterestmail⟧\n${STORY}`, value: { kind: "share", kept: false } }],
    no: ["Facebook e Twitter sono stati convocati ieri dal ministro francese con i loro dirigenti."],
  },
  {
    id: "boilerplate/reader-imperative",
    says: "A line that tells the reader what to do.",
    kind: "share",
    begins: SPOKEN,
    test: imperative,
    yes: [
      { text: `⟦Segui le notizie di Lucca su Facebook⟧\n${STORY}`, value: { kind: "share", kept: false } },
      { text: `${STORY}\n⟦Ascolta e scarica la puntata con il ministro⟧`, value: { kind: "share", kept: false } },
    ],
    no: [
      "Segui la via del dialogo, ha detto il ministro al collega maltese.",
      "Guarda a Malta il ministro che ieri ha ricevuto alla Farnesina il collega per la pesca.",
    ],
  },
  {
    id: "boilerplate/price",
    says: "The price of a subscription.",
    kind: "subscribe",
    test: price,
    yes: [{ text: `${STORY}\n⟦1€ al mese per 3 mesi, poi 5,99€ al mese⟧`, value: { kind: "subscribe", kept: false } }],
    no: ["Il ministro ha detto che il porto costerà due milioni di euro all'anno ai due governi."],
  },
  {
    id: "boilerplate/site-contact",
    says: "Telephone numbers and mail addresses of the site.",
    kind: "legal",
    test: contact,
    yes: [{ text: `${STORY}\n⟦Tel. 0583 000000 - scrivi@esempio.it⟧`, value: { kind: "legal", kept: false } }],
    no: [
      "Tel Aviv e Beirut hanno tenuto ieri colloqui indiretti a Naqura con i mediatori dell'Onu.",
      "Il ministro e il collega maltese si erano parlati al telefono il 9 ottobre, prima del vertice di Malta.",
      "Secondo la nota i due si sono sentiti per telefono 3 volte dal rinvio del vertice di Malta.",
    ],
  },
];
