import { SOFT_HYPHEN, TAKEN_OUT, together } from "./hyphens.js";
import { HIDDEN } from "./markdown.js";

/** HTML's names for the characters from 160 on, in order. */
const LATIN =
  "nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro " +
  "para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil " +
  "Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave " +
  "Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml " +
  "igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute " +
  "thorn yuml";

const NAMED: ReadonlyMap<string, string> = new Map([
  ...LATIN.split(" ").map((name, at) => [name, String.fromCharCode(160 + at)] as const),
  ...Object.entries({ amp: "&", lt: "<", gt: ">", quot: '"', apos: "'", lsquo: "‘", rsquo: "’", sbquo: "‚" }),
  ...Object.entries({ ldquo: "“", rdquo: "”", bdquo: "„", ndash: "–", mdash: "—", hellip: "…", bull: "•", euro: "€" }),
  ...Object.entries({ Scaron: "Š", scaron: "š", Yuml: "Ÿ", OElig: "Œ", oelig: "œ", trade: "™", prime: "′" }),
]);

/** The longest reference, in code units: "&Ccedil;", "&#x2019;". */
const REFERENCE = /&(?:#(\d{2,5})|#[xX]([\da-fA-F]{2,4})|([A-Za-z]{2,6}\d{0,2}));/gu;
const LETTER = /^\p{L}$/u;
const WORD = new RegExp(`[\\p{L}\\p{M}${TAKEN_OUT}]+`, "gu");

/** The character that a reference stands for, or null where it is none of a text. */
function characterOf(decimal: string | undefined, hex: string | undefined, name: string | undefined): string | null {
  if (name !== undefined) return NAMED.get(name) ?? null;
  const code = decimal === undefined ? Number.parseInt(hex ?? "", 16) : Number(decimal);
  return code < 32 || code > 0xffff || (code >= 0xd800 && code <= 0xdfff) ? null : String.fromCharCode(code);
}

/**
 * A text with the characters for which HTML's references stand ("perch&eacute;", "l&#8217;incontro"), as long as it was:
 * what is left of a reference is blanked, behind the word where it stands in one.
 */
export function withoutEntities(raw: string): string {
  if (!raw.includes("&")) return raw;
  let inWords = false;
  const plain = raw.replace(REFERENCE, (reference: string, ...parts: (string | undefined)[]): string => {
    const char = characterOf(parts[0], parts[1], parts[2]);
    if (char === null) return reference;
    const isLetter = LETTER.test(char) || char === SOFT_HYPHEN;
    inWords ||= isLetter;
    if (char === SOFT_HYPHEN) return TAKEN_OUT.repeat(reference.length);
    return char + (isLetter ? TAKEN_OUT : HIDDEN).repeat(reference.length - 1);
  });
  return inWords ? plain.replace(WORD, (word) => together(word, TAKEN_OUT)) : plain;
}
