import { GAP, isUpper, letterAt, SKIP } from "../letters.js";
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

const LITERALS = new Set(["true", "false", "null", "undefined", "nan", "x", "object object", "n a", "lorem ipsum", "test", "n d", "html", "div", "br", "nbsp"]);

/** No words at all, code, an address of the net, a file name, a mail address, a run of signs. */
function junk({ text, line, folded, words }: ShapedLine): boolean {
  if (line.words === 0) return true;
  if (/^[{<[]{1,2}[^\s]/u.test(text) && /[}>\]]/u.test(text) && /[{}<>=:]/u.test(text) && !/^\[[^\]]{2,40}\]\s/u.test(text)) return true;
  if (/^(?:https?:\/\/|www\.)\S+$/iu.test(text)) return true;
  if (line.words <= 8 && !text.includes(" ") && /^\S+@\S+\.\S+$/u.test(text)) return true;
  if (/^\S+\.(?:jpe?g|png|gif|webp|svg|mp4|mp3|pdf|php|html?|js|css)$/iu.test(text)) return true;
  if (/(?:function\s?\(|var\s\w+\s?=|window\.|document\.|=>\s?\{|googletag|adsbygoogle|\.push\()/u.test(text)) return true;
  if (line.words <= 2 && LITERALS.has(folded.join(" "))) return true;
  if (line.words >= 2 && words.every((word) => word.length === 1)) return true;
  return line.words === 1 && text.length >= 18 && line.numbers + Number(/\d/u.test(text)) > 0 && !text.includes(" ");
}

/** "#governo #esteri", "EconomiaPolitica esteraPrimo piano": labels in a run. */
function tagRun({ text, line }: ShapedLine): boolean {
  const hashes = text.split("#").length - 1;
  if (hashes >= 2 && hashes * 3 >= line.words) return true;
  if (hashes === 1 && line.words <= 3 && text.startsWith("#")) return true;
  return !line.stopped && text.length <= 160 && line.glued >= 2 && line.glued * 4 >= line.words && line.functional * 4 <= line.words;
}

/** "Home > Esteri > Malta", "Esteri » Europa": short parts between arrows, or between strokes after a section. */
function path({ text, line }: ShapedLine): boolean {
  if (line.stopped || line.words > 30) return false;
  const arrows = text.split(/\s?[>»›→]+\s?(?=\S)/u);
  if (arrows.length >= 2 && !text.includes("«") && arrows.slice(0, -1).every((part) => part.trim().split(/\s+/u).length <= 4)) return true;
  const strokes = text.split(/\s[/|•·]\s/u);
  return strokes.length >= 3 && strokes.every((part) => part.trim().split(/\s+/u).length <= 3);
}

/** "— Nome (@account) 19 luglio 2017", "@account": the signature of an embedded post. */
const posted = ({ text, line }: ShapedLine): boolean =>
  line.words <= 16 && (/\(@[A-Za-z0-9_]{2,20}\)/u.test(text) || /^@[A-Za-z0-9_.]{2,30}$/u.test(text) || /pic\.twitter\.com|^https:\/\/t\.co\//u.test(text));

/** Telephone and mail lines of a site: "Tel. 06 000000 – redazione@…". */
const contact = ({ text, line }: ShapedLine): boolean =>
  line.words <= 30 && ((/\b(?:tel|fax|telefono|cell|pec|iban)\b\.?:?\s?[+\d(I]/iu.test(text) && line.numbers >= 1) || (/\S@\S+\.\S/u.test(text) && line.words <= 12 && line.functional <= 2));

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

/** What a line is made of: code, addresses, labels, networks. */
export const TEXT_SHAPES: readonly ShapeRule[] = [
  {
    id: "boilerplate/junk",
    says: "Marks without words, code, file names and addresses of the net.",
    kind: "noise",
    test: junk,
    yes: [
      { text: `${STORY}\n\n⟦.⟧`, value: { kind: "noise", kept: false } },
      { text: `⟦{"clientID":"a1b2"}⟧\n${STORY}`, value: { kind: "noise", kept: false } },
    ],
    no: ["[L'incontro è avvenuto ieri] ha scritto il ministro al collega maltese."],
  },
  {
    id: "boilerplate/networks",
    says: "Names of networks in a run, with or without spaces.",
    kind: "share",
    test: networks,
    yes: [{ text: `⟦Facebooktwitterpinterestmail⟧\n${STORY}`, value: { kind: "share", kept: false } }],
    no: ["Facebook e Twitter sono stati convocati ieri dal ministro francese con i loro dirigenti."],
  },
  {
    id: "boilerplate/tag-run",
    says: "Hash tags, or labels glued to one another.",
    kind: "tags",
    test: tagRun,
    yes: [
      { text: `${STORY}\n⟦#Malta #Farnesina #pesca⟧`, value: { kind: "tags", kept: false } },
      { text: `⟦EuromareaPesca costieraPorti⟧\n${STORY}`, value: { kind: "tags", kept: false } },
    ],
    no: ["McCain e DiCaprio ricevuti alla Casa Bianca"],
  },
  {
    id: "boilerplate/breadcrumb",
    says: "Short labels parted by arrows or strokes lead from the front page to the article.",
    kind: "menu",
    test: path,
    yes: [{ text: `⟦Home > Mondo arabo > Tunisia⟧\n${STORY}`, value: { kind: "menu", kept: false } }],
    no: ["Meloni-Scholz / Il vertice di Berlino apre la strada all'intesa sui migranti, ora tocca a Parigi."],
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
    id: "boilerplate/post-signature",
    says: "The signature of an embedded post.",
    kind: "embed",
    test: posted,
    yes: [{ text: `${STORY}\n⟦— Ministero (@ministero_prova) 19 luglio 2017⟧`, value: { kind: "embed", kept: false } }],
    no: ["Il ministero ha scritto che l'incontro di Malta è andato bene e che altri seguiranno."],
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

/** True when the first letter of a stretch is a capital. */
export function startsWithCapital(text: string, from: number, to: number): boolean {
  let at = from;
  while (at < to && letterAt(text.charCodeAt(at)) === GAP) at++;
  return at < to && isUpper(text.charCodeAt(at));
}
