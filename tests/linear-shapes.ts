import { readMarks } from "../src/rule/marks.js";
import { RULE_BOOKS } from "../src/rulebooks.js";

/** A text of about so many UTF-16 units. */
export type Shape = (length: number) => string;

/** A piece over and over. */
export const over =
  (piece: string): Shape =>
  (length) =>
    piece.repeat(Math.max(1, Math.round(length / piece.length)));

/** So many of the pieces, one after another. */
const many =
  (pieces: readonly string[], joint: string): Shape =>
  (length) =>
    over(pieces.join(joint) + joint)(length);

/** An opening over and over, a heart, and as many closings. */
const nested =
  (open: string, heart: string, close: string): Shape =>
  (length) => {
    const depth = Math.max(1, Math.round((length - heart.length) / (open.length + close.length)));
    return open.repeat(depth) + heart + close.repeat(depth);
  };

const NAMES = ["Antonio Tajani", "Hakan Fidan", "Sergej Lavrov", "Marta Kos", "Ivo Brandt", "Kaja Kallas", "Lin Ma"];
const PLACES = ["Roma", "Kiev", "L'Aia", "New York", "Sharm el-Sheikh", "Val di Non", "Palazzo Chigi"];
const MONTHS = ["gennaio", "febbraio", "marzo", "aprile", "maggio", "giugno", "luglio", "agosto"];
const TITLES = ["il ministro degli Esteri", "il presidente", "la premier", "l'ambasciatore", "il segretario generale"];

/** A name that no other number has: "Babe Cabedo". */
function nameOf(number: number): string {
  const syllable = (at: number): string => `${"bcdfglmnprstv"[at % 13]}${"aeiou"[Math.floor(at / 13) % 5]}`;
  let word = "";
  for (let rest = number + 65; rest > 0; rest = Math.floor(rest / 65)) word += syllable(rest % 65);
  const title = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
  return `${title(word)} ${title(`${word}no`)}`;
}

/** Pieces with a number each, so that no two are the same. */
const counted =
  (piece: (number: number) => string): Shape =>
  (length) => {
    const pieces: string[] = [];
    for (let number = 0, left = length; left > 0; number++) {
      const next = piece(number);
      pieces.push(next);
      left -= next.length;
    }
    return pieces.join("");
  };

/** Texts that name somebody or something new in every piece: what is compared with what came before shows in long ones. */
export const REGISTERS: Readonly<Record<string, Shape>> = {
  "people, each another": counted((n) => `${nameOf(n)}, `),
  "people in sentences, each another": counted((n) => `Il deputato ${nameOf(n)} ha parlato. `),
  "people of one surname": counted((n) => `${nameOf(n).split(" ")[0]} Rossi, `),
  "ministers, each another": counted((n) => `il ministro ${nameOf(n)}, `),
  "ministers who come again": counted((n) => `Il ministro ${nameOf(n)} è a Roma. Il ministro ha parlato. `),
  "encounters of people, each another": counted((n) => `Tajani ha incontrato ${nameOf(n)} a Roma. `),
  "encounters on days, each another": counted(
    (n) => `Il ${(n % 28) + 1} marzo ${1900 + (n % 120)} Tajani ha visto ${nameOf(n)}. `,
  ),
  "calls of people without a name": counted((n) => `Il ministro ha telefonato a ${nameOf(n)}, poi al collega. `),
  "bodies, each another": counted((n) => `la società ${nameOf(n)} Spa, `),
  "paragraphs, each another": counted((n) => `${nameOf(n)} non ha parlato.\n\n`),
};

/** Texts in which nothing ends that has begun. */
export const SHAPES: Readonly<Record<string, Shape>> = {
  "names with commas": many(NAMES, ", "),
  "names with e": many(NAMES, " e "),
  "names without anything": many(NAMES, " "),
  "names with hyphens": many(NAMES, "-"),
  "names on lines": many(NAMES, "\n"),
  "names before a con": (length) => `Incontro tra ${many(NAMES, ", ")(length)} con`,
  "one name": over("Tajani "),
  "one given name": over("Mario "),
  "one hyphen after another": over("-ab"),
  "capitals": over("Aaa Bbb Ccc "),
  "upper case": over("ROMA NATO MINISTRO "),
  "initials": over("A. B. C. "),
  "places": many(PLACES, ", "),
  "places after prepositions": many(PLACES, " a "),
  "months": many(MONTHS, " "),
  "months with e": many(MONTHS, " e "),
  "days of months": over("3 marzo "),
  "days with dal": over("dal 3 "),
  "days with e": over("il 3 e il 4 e il 5 "),
  "days with commas": over("3, 4, 5 e 6 "),
  "from to": over("dal 3 al "),
  "between": over("tra il 3 e il "),
  "weekdays": over("lunedì martedì "),
  "times": over("alle 15.30 "),
  "years": over("2024-2025/"),
  "dates in figures": over("03/03/2024 "),
  "dates and hours of no form": over("3/4/5-6.7:8"),
  "days that are reckoned": over("ultimi tre giorni fa "),
  "days before": over("il giorno prima del "),
  "numbers in words": over("ventitré milioni di "),
  "digits": over("1"),
  "digits apart": over("1 2 3 "),
  "digits with stops": over("1.2."),
  "digits with commas": over("1,"),
  "former": over("ex "),
  "titles": many(TITLES, " "),
  "titles with di": many(TITLES, " di "),
  "titles with commas": many(TITLES, ", "),
  "di": over("di "),
  "dell'": over("dell'"),
  "e": over("e "),
  "tra": over("tra "),
  "con": over("con "),
  "che": over("che "),
  "non": over("non "),
  "ha": over("ha "),
  "encounters": over("incontro "),
  "encounters with di": over("l'incontro del "),
  "encounters between": over("incontro tra "),
  "encounters between names": over("l'incontro tra Tajani e "),
  "encounters of verbs": over("ha incontrato "),
  "encounters with commas": over("Tajani ha incontrato Fidan, "),
  "encounters in sentences": over("Tajani ha incontrato Fidan. "),
  "encounters on days": over("Il 3 marzo Tajani ha visto Fidan a Roma. "),
  "encounters without sides": over("L'incontro è durato due ore. "),
  "encounters of the two": over("I due si erano visti. "),
  "visits": over("in visita a "),
  "calls": over("ha telefonato a "),
  "reported": over("ha detto che "),
  "quotes that open": over("«"),
  "quotes that open words": over("«Tajani "),
  "plain quotes": over('" '),
  "nested quotes": nested("«", "Tajani ha incontrato Fidan", "»"),
  "nested brackets": nested("(", "ieri", ")"),
  "nested brackets with words": nested("(il 3 marzo ", "ieri", ")"),
  "brackets that open": over("(a "),
  "square brackets": over("["),
  "apostrophes": over("'"),
  "curly apostrophes": over("l’"),
  "dashes": over("-"),
  "long dashes": over(" – a"),
  "underscores": over("_"),
  "dots": over("."),
  "dots with spaces": over(". "),
  "ellipses": over("… "),
  "commas": over(","),
  "commas with words": over("a, "),
  "colons": over("a: "),
  "question marks": over("? "),
  "bars": over("a | "),
  "arrows": over("» "),
  "spaces": over(" "),
  "no-break spaces": over("\u00A0"),
  "lines": over("\n"),
  "lines with spaces": over(" \n"),
  "carriage returns": over("\r"),
  "short lines": over("a\n"),
  "paragraphs": over("Aaa.\n\n"),
  "headlines": over("Roma, vertice a Kiev\n"),
  "headlines in paragraphs": over("Tajani a Kiev\n\n"),
  "furniture": over("Leggi anche\n"),
  "furniture in one line": over("Condividi "),
  "captions": over("(Foto Ansa) "),
  "datelines": over("ROMA, 3 marzo - "),
  "bylines": over("di Anna Bianchi\n"),
  "published": over("Pubblicato il "),
  "agencies": over("(ANSA) - "),
  "tags": over("#roma "),
  "addresses": over("http://a.it/"),
  "addresses of mail": over("a@b."),
  "one word": over("a"),
  "one long name": over("Aa"),
  "one long name in a sentence": (length) => `Il ministro ha incontrato ieri a Roma ${over("Aa")(length)}.`,
  "syllables with hyphens": over("Aa-"),
  "accents": over("è"),
  "marks": (length) => `e${"\u0301".repeat(length)}`,
  "marks on letters": over("e\u0301"),
  "no width": over("\u200B"),
  "emoji": over("😀"),
  "halves of pairs": over("\uD83D"),
  "directions": over("\u202E"),
  "controls": over("\u0001 aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"),
  "chinese": over("三月"),
}; // prettier-ignore

/** How the examples of a rule become near misses. */
export const DISTORTIONS: Readonly<Record<string, (example: string) => Shape>> = {
  "over and over": (example) => over(`${example} `),
  "without its last word, over and over": (example) =>
    over(`${example.slice(0, example.trimEnd().lastIndexOf(" ") + 1) || example} `),
  "its first half, over and over": (example) => over(`${example.slice(0, Math.ceil(example.length / 2))} `),
  "line by line": (example) => over(`${example}\n\n`),
  "nested in quotes": (example) => nested("«", example, "»"),
  "words doubled": (example) => over(example.replace(/\S+/gu, "$& $&")),
  "behind what does not end": (example) => (length) => over("dell'incontro tra il ")(length) + example,
};

/** The marked words of an example, which its rule finds, with nothing around them. */
const wordsOf = (marked: string): string => {
  const { text, spans } = readMarks(marked);
  return spans.map(({ start, end }) => text.slice(start, end)).join(" ");
};

/** Every rule with its first example, and the words that it finds there. */
export const RULES = RULE_BOOKS.flatMap((book) =>
  book.rules.map((rule) => ({
    id: rule.id,
    find: (text: string) => book.find(text, rule.yes[0].published),
    example: readMarks(rule.yes[0].text).text,
    found: wordsOf(rule.yes[0].text),
  })),
);
