import { isLower, isUpper } from "../letters.js";
import { newMark } from "../marks.js";
import type { ShapedLine, ShapeRule } from "./shape-rule.js";

const STORY = "Il ministro ha ricevuto ieri alla Farnesina il collega maltese.";

const LITERALS = new Set([
  "true",
  "false",
  "null",
  "undefined",
  "nan",
  "x",
  "object object",
  "n a",
  "lorem ipsum",
  "test",
  "n d",
  "html",
  "div",
  "br",
  "nbsp",
]);

const LITERAL = newMark(LITERALS);
const PROGRAMMING = newMark(["function", "var", "window", "document", "googletag", "adsbygoogle", "push"]);

/** A line without a blank that is an address, a file name or a key. */
const isToken = (text: string, { words, numbers }: ShapedLine["line"]): boolean =>
  /^(?:https?:\/\/|www\.)\S+$/iu.test(text) ||
  (words <= 8 && /^[^\s@]+@[^\s@.]+\.[^\s@]+$/u.test(text)) ||
  /^\S+\.(?:jpe?g|png|gif|webp|svg|mp4|mp3|pdf|php|html?|js|css)$/iu.test(text) ||
  (words === 1 && text.length >= 18 && numbers + Number(/\d/u.test(text)) > 0);

/** No words at all, code, an address of the net, a file name, a mail address, a run of signs. */
function junk(shaped: ShapedLine): boolean {
  const { line, text } = shaped;
  if (line.words === 0) return true;
  if (
    line.odd &&
    /^[{<[]{1,2}[^\s]/u.test(text) &&
    /[}>\]]/u.test(text) &&
    /[{}<>=:]/u.test(text) &&
    !/^\[[^\]]{2,40}\]\s/u.test(text)
  )
    return true;
  if (!text.includes(" ") && isToken(text, line)) return true;
  if (
    (line.odd || shaped.holds(PROGRAMMING)) &&
    /(?:function\s?\(|var\s\w+\s?=|window\.|document\.|=>\s?\{|googletag|adsbygoogle|\.push\()/u.test(text)
  )
    return true;
  if (line.words <= 2 && shaped.beginsWith(LITERAL) && LITERALS.has(shaped.folded.join(" "))) return true;
  return line.words >= 2 && shaped.longest === 1;
}

/** Places where a small letter and a capital stand together. */
function gluedPlaces(text: string): number {
  let places = 0;
  for (let at = 1; at < text.length; at++)
    if (isUpper(text.charCodeAt(at)) && isLower(text.charCodeAt(at - 1))) places++;
  return places;
}

/** "#governo #esteri", "EconomiaPolitica esteraPrimo piano": labels in a run. */
function tagRun({ text, line }: ShapedLine): boolean {
  const hashes = line.odd ? text.split("#").length - 1 : 0;
  if (hashes >= 2 && hashes * 3 >= line.words) return true;
  if (hashes === 1 && line.words <= 3 && text.startsWith("#")) return true;
  if (!line.glued || line.stopped || text.length > 160 || line.functional * 4 > line.words) return false;
  const places = gluedPlaces(text);
  return places >= 2 && places * 4 >= line.words;
}

/** "Home > Esteri > Malta", "Esteri » Europa": short parts between arrows, or between strokes after a section. */
function path({ text, line }: ShapedLine): boolean {
  if (line.stopped || line.words > 30 || !(line.odd || line.angled)) return false;
  const arrows = text.split(/\s?[>»›→]+\s?(?=\S)/u);
  if (
    arrows.length >= 2 &&
    !text.includes("«") &&
    arrows.slice(0, -1).every((part) => part.trim().split(/\s+/u).length <= 4)
  )
    return true;
  const strokes = text.split(/\s[/|•·]\s/u);
  return strokes.length >= 3 && strokes.every((part) => part.trim().split(/\s+/u).length <= 3);
}

/** "— Nome (@account) 19 luglio 2017", "@account": the signature of an embedded post. */
const posted = ({ text, line }: ShapedLine): boolean =>
  line.words <= 16 &&
  ((line.odd && /\(@[A-Za-z0-9_]{2,20}\)|^@[A-Za-z0-9_.]{2,30}$|^https:\/\/t\.co\//u.test(text)) ||
    text.includes("pic.twitter.com"));

/** What a line is made of: code, addresses, labels, paths. */
export const TEXT_SHAPES: readonly ShapeRule[] = [
  {
    id: "boilerplate/junk",
    says: "Marks without words, code, file names and addresses of the net.",
    kind: "noise",
    holds: PROGRAMMING,
    test: junk,
    yes: [
      { text: `${STORY}\n\n⟦.⟧`, value: { kind: "noise", kept: false } },
      { text: `⟦{"clientID":"a1b2"}⟧\n${STORY}`, value: { kind: "noise", kept: false } },
    ],
    no: ["[L'incontro è avvenuto ieri] ha scritto il ministro al collega maltese."],
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
    id: "boilerplate/post-signature",
    says: "The signature of an embedded post.",
    kind: "embed",
    test: posted,
    yes: [{ text: `${STORY}\n⟦— Ministero (@ministero_prova) 19 luglio 2017⟧`, value: { kind: "embed", kept: false } }],
    no: ["Il ministero ha scritto che l'incontro di Malta è andato bene e che altri seguiranno."],
  },
];
