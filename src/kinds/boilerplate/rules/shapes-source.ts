import { isUpper } from "../letters.js";
import { newMark } from "../marks.js";
import { MONTH_NUMBERS } from "../../../lexicon/date-words.js";
import { PICTURE_AGENCIES, AGENCIES } from "../../../lexicon/publishers.js";
import { GLUED } from "../words.js";
import type { ShapedLine, ShapeRule } from "./shape-rule.js";

const STORY = "Il ministro ha ricevuto ieri alla Farnesina il collega maltese.";

const BY_LABELS = new Set(["autore", "author", "redattore", "autrice", "firma"]);
const NAME_PARTICLES = new Set(
  "di de del della dei degli da dal dalla d la le van von der den el al bin e and y dos nostro nostra inviato inviata corrispondente dal dall a cura redazione agenzie agenzia scritto per articolo by pubblicato alle ore il it com net org".split(
    " ",
  ),
);
const startsUpper = (word: string): boolean => isUpper(word.charCodeAt(0)) || /^\p{Lu}/u.test(word);

const isNamePart = (word: string, folded: string): boolean =>
  startsUpper(word) || NAME_PARTICLES.has(folded) || /^\d/u.test(word) || MONTH_NUMBERS[folded] !== undefined;

/** By-words of two words: "A cura di", "Dal nostro inviato". */
const BY_PAIRS = new Set([
  "a cura",
  "scritto da",
  "articolo di",
  "pubblicato da",
  "postato da",
  "written by",
  "testo di",
  "dal nostro",
  "dalla nostra",
  "dall inviato",
  "dall inviata",
  "servizio di",
  "intervista di",
]);

/** Short for the desk, before its name: "Red. Online", "Red. Esteri". */
const DESK = "red";

const NAMING = newMark([...BY_PAIRS, ...BY_LABELS, "di", "by", "da", DESK]);

/** How many words say that a name follows. */
function byWords({ words, folded, text }: ShapedLine): number {
  const [first = "", second = ""] = folded;
  if (BY_PAIRS.has(`${first} ${second}`)) return first === "a" ? 3 : 2;
  if (first === "di" || first === "by" || (first === "da" && startsUpper(words[1] ?? ""))) return 1;
  return BY_LABELS.has(first) && /^\S+\s?:/u.test(text) ? 1 : 0;
}

/** "di Nome Cognome", "A cura di …", "Di Nome Cognome | Domenica 29 aprile": a by-word and then names only. */
function byline(shaped: ShapedLine): boolean {
  const { line } = shaped;
  if (line.words > 14 || line.words < 2 || line.period || !shaped.beginsWith(NAMING)) return false;
  if (endsInAgency(shaped.text)) return false;
  const { words, folded } = shaped;
  if (folded[0] === DESK) return line.words <= 4 && words.every(startsUpper);
  const from = byWords(shaped);
  const first = words[from];
  if (from === 0 || first === undefined) return false;
  if (folded[from] === "redazione" || folded[from] === "inviato" || folded[from] === "inviata") return true;
  return startsUpper(first) && words.every((word, at) => at < from || isNamePart(word, folded[at] ?? ""));
}

/** First words of agencies, which sign desks and pictures. */
const SIGNING = newMark(PICTURE_AGENCIES);

/** "(Rin)", "(segue) (Les)", "Com-Fla-", "AFP/ANSA/dg", "(ANSA).": initials of a desk, agencies joined by strokes. */
function deskMark(shaped: ShapedLine): boolean {
  const { line, text } = shaped;
  if (line.words > 6 || line.words === 0 || line.end - line.start > 48) return false;
  if (line.bracketed && /^(?:\([^()]{1,24}\)[\s.,-]*){1,3}$/u.test(text)) return line.words <= 4;
  if (line.odd && text.includes("/")) {
    if (line.bracketed && /^[\p{L}]{2,12}\/[\p{L}\d/.-]{1,20}\s\([^()]{1,30}\)$/u.test(text)) return true;
    if (/^[\p{L}\d]{2,12}(?:[/-][\p{L}\d]{1,12}){1,4}[-.]?$/u.test(text)) return true;
  }
  if (text.endsWith("-") && /^[A-Z][a-z]{1,2}(?:-[A-Z][a-z]{1,2})*-$/u.test(text)) return true;
  return shaped.beginsWith(SIGNING) && shaped.folded.every((word) => AGENCIES.has(word));
}

/** A name and "Getty" may be one word: "TripoliGetty Images". */
const CREDITING = newMark(["diritti", "photo", "rights", "reuters", "getty", "ap"]) | GLUED;

/** Pictures are signed by agencies: "Nome/AFP/Getty Images", "© Ansa", "(LaPresse)", "Foto: Quirinale". */
function credit(shaped: ShapedLine): boolean {
  const { line, text } = shaped;
  const agency =
    shaped.holds(SIGNING) &&
    shaped.folded.some(
      (word, at, folded) => PICTURE_AGENCIES.has(word) || PICTURE_AGENCIES.has(`${word} ${folded[at + 1] ?? ""}`),
    );
  if (
    line.words <= 8 &&
    !line.period &&
    /^\(?\s*(?:foto|ph|credit|credits|crediti|photo|image)\b/iu.test(text) &&
    (agency || /^\(.*\)$/u.test(text))
  )
    return true;
  if (line.odd && line.words <= 40 && text.includes("©")) return signed(text, shaped.folded);
  if (
    shaped.holds(CREDITING) &&
    /(?:\b(?:Diritti d['’]autore|Photo by|All rights reserved|via Getty|AP Photo|via REUTERS|via AP)|Getty Images)\b/u.test(
      text,
    )
  )
    return line.words <= 60;
  if (!agency || line.words > 50) return false;
  if (line.words <= 6 && !line.stopped) return /[/©(|-]/u.test(text) || line.words <= 2;
  return (
    /[(/–|-]\s?[^()/.]{0,30}\)?\s?$/u.test(text) &&
    endsInAgency(text) &&
    !/[.!?»”"]\s*\([^()]*\)\s*\.?$/u.test(text) &&
    !line.period
  );
}

/** "… alla Farnesina © Ansa": a sentence before the sign is text with its copyright, unless an agency of pictures is the last word. */
function signed(text: string, folded: readonly string[]): boolean {
  const sentence = /[.!?»”"]\s*[^\p{L}]{0,4}(?:©|Leggi|Riproduzione)/u.exec(text);
  return sentence === null || sentence.index < 40 || PICTURE_AGENCIES.has(folded.at(-1) ?? "");
}

/** The last bracket, or what stands after the last stroke or dash, is an agency of pictures. */
function endsInAgency(text: string): boolean {
  const tail = /(?:\(|\/|–|\||\s-\s)\s?([^()/–|]{2,30}?)\)?\s*$/u.exec(text)?.[1];
  if (tail === undefined) return false;
  const words = tail
    .toLowerCase()
    .replace(/[^\p{L}\p{Nd}\s]/gu, " ")
    .trim()
    .split(/\s+/u);
  return (
    words.length <= 4 &&
    words.some((word, at) => PICTURE_AGENCIES.has(word) || PICTURE_AGENCIES.has(`${word} ${words[at + 1] ?? ""}`))
  );
}

/** Who: bylines, desk marks, picture credits. */
export const SOURCE_SHAPES: readonly ShapeRule[] = [
  {
    id: "boilerplate/byline",
    says: "A by-word and names alone.",
    kind: "byline",
    begins: NAMING,
    test: byline,
    yes: [
      {
        text: `Il premier a Malta per il vertice sui migranti\n⟦di Mario Bianchi⟧\n${STORY}`,
        value: { kind: "byline", kept: false },
      },
      {
        text: `Il premier a Malta per il vertice sui migranti\n⟦di Gazzettadilucca.it⟧\n${STORY}`,
        value: { kind: "byline", kept: false },
      },
      {
        text: `Il premier a Malta per il vertice sui migranti\n⟦A cura di Redazione Esteri⟧\n${STORY}`,
        value: { kind: "byline", kept: false },
      },
      {
        text: `Il premier a Malta per il vertice sui migranti\n⟦Red. Online⟧\n${STORY}`,
        value: { kind: "byline", kept: false },
      },
    ],
    no: ["Di Malta e dei suoi porti hanno parlato ieri i due ministri alla Farnesina."],
  },
  {
    id: "boilerplate/desk-mark",
    says: "Initials of a desk or agencies joined by strokes, alone on a line.",
    kind: "byline",
    begins: SIGNING,
    test: deskMark,
    yes: [{ text: `${STORY}\n⟦(segue) (Les)⟧`, value: { kind: "byline", kept: false } }],
    no: ["Roma-Berlino: asse ritrovato"],
  },
  {
    id: "boilerplate/credit",
    says: "A picture's credit, or a caption that ends in one.",
    kind: "caption",
    holds: SIGNING | CREDITING,
    test: credit,
    yes: [
      { text: `⟦I due ministri alla Farnesina (LaPresse)⟧\n\n${STORY}`, value: { kind: "caption", kept: false } },
      { text: `⟦Mario Bianchi/AFP/Getty Images⟧\n\n${STORY}`, value: { kind: "caption", kept: false } },
    ],
    no: ["Il premier ha lasciato la sala senza rilasciare dichiarazioni alla stampa. (ANSA)"],
  },
];
