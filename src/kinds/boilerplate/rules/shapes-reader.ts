import { letterAt, SKIP } from "../letters.js";
import { PhraseTrie } from "../phrase-trie.js";
import type { ShapedLine, ShapeRule } from "./shape-rule.js";

const STORY = "Il ministro ha ricevuto ieri alla Farnesina il collega maltese.";

const NETWORKS = new PhraseTrie<true>();
for (const name of "facebook twitter whatsapp linkedin telegram pinterest instagram tumblr reddit messenger threads mail email print copy link share on tweet pin it condividi su google plus x stampa via invia salva youtube tiktok flipboard".split(" ")) {
  NETWORKS.add(name, true);
}

/** "Facebooktwitterpinterestmail", "Share on FacebookShare on Twitter": names of networks without spaces. */
function networks({ text, line }: ShapedLine): boolean {
  if (line.words > 14) return false;
  let found = 0;
  let at = 0;
  while (at < text.length) {
    if (letterAt(text.charCodeAt(at)) <= SKIP || (text.charCodeAt(at) >= 48 && text.charCodeAt(at) <= 57)) {
      at++;
      continue;
    }
    const hit = NETWORKS.match(text, at, text.length, true);
    if (!hit) return false;
    if (hit.end - at > 4) found++;
    at = hit.end;
  }
  return found >= 2;
}

/** Second persons that no headline begins with; the others only when they offer something to look at. */
const IMPERATIVES = new Set("segui seguici seguiteci seguite iscriviti iscrivetevi scopri clicca cliccate unisciti unitevi accedi ricevi condividi condividete sfoglia sostieni sostienici aiutaci aggiungi inserisci abbonati contattaci scrivici".split(" "));
const OFFERING = new Set("guarda ascolta scarica leggi commenta vedi".split(" "));
const OFFERED = new Set("video podcast foto diretta app audio puntata gallery fotogallery photogallery intervista servizio articolo notizia commenti live streaming immagini approfondimento speciale dossier documento pdf".split(" "));

/** "Segui i canali social", "Ascolta e scarica il podcast": the site speaks to its reader. */
function imperative({ folded, line }: ShapedLine): boolean {
  const first = folded[0] ?? "";
  if (line.words > 18 || line.words < 2) return false;
  return IMPERATIVES.has(first) || (OFFERING.has(first) && !line.period && folded.some((word) => OFFERED.has(word)));
}

/** "1€ al mese per 3 mesi", "5,99 euro all'anno": the price of a subscription. */
const price = ({ text, line }: ShapedLine): boolean =>
  line.numbers > 0 && line.words <= 20 && !line.period && /(?:€|\beuro\b)/iu.test(text) && /\b(?:al mese|all['’]anno|a settimana|mensil[ei]|annual[ei]|\/mese|\/anno)/iu.test(text) && /^\D{0,24}\d/u.test(text);

/** Telephone and mail lines of a site: "Tel. 06 000000 – redazione@…". */
const contact = ({ text, line }: ShapedLine): boolean =>
  line.words <= 30 && ((/\b(?:tel|fax|telefono|cell|pec|iban)\b\.?:?\s?[+\d(I]/iu.test(text) && line.numbers >= 1) || (/\S@\S+\.\S/u.test(text) && line.words <= 12 && line.functional <= 2));

/** What a site says to its readers: share, follow, pay, write to us. */
export const READER_SHAPES: readonly ShapeRule[] = [
  {
    id: "boilerplate/networks",
    says: "Names of networks in a run, with or without spaces.",
    kind: "share",
    test: networks,
    yes: [{ text: `⟦Facebooktwitterpinterestmail⟧\n${STORY}`, value: { kind: "share", kept: false } }],
    no: ["Facebook e Twitter sono stati convocati ieri dal ministro francese con i loro dirigenti."],
  },
  {
    id: "boilerplate/reader-imperative",
    says: "A line that tells the reader what to do.",
    kind: "share",
    test: imperative,
    yes: [
      { text: `⟦Segui le notizie di Lucca su Facebook⟧\n${STORY}`, value: { kind: "share", kept: false } },
      { text: `${STORY}\n⟦Ascolta e scarica la puntata con il ministro⟧`, value: { kind: "share", kept: false } },
    ],
    no: ["Guarda a Malta il ministro che ieri ha ricevuto alla Farnesina il collega per la pesca."],
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
    no: ["Tel Aviv e Beirut hanno tenuto ieri colloqui indiretti a Naqura con i mediatori dell'Onu."],
  },
];
