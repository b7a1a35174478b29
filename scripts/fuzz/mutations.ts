import type { Chance } from "./chance.js";

/** Changes a page into one like it; the bytes that are given stay as they are. */
export type Mutation = (bytes: Buffer, chance: Chance) => Buffer;

/** Longest stretch that one mutation moves, doubles or drops. */
const REACH = 80;

interface Stretch {
  readonly start: number;
  readonly end: number;
}

const stretch = (bytes: Buffer, chance: Chance): Stretch => {
  const start = chance.below(bytes.length + 1);
  return { start, end: Math.min(bytes.length, start + chance.below(REACH)) };
};

const splice = (bytes: Buffer, { start, end }: Stretch, put: Uint8Array): Buffer =>
  Buffer.concat([bytes.subarray(0, start), put, bytes.subarray(end)]);

const at = (bytes: Buffer, chance: Chance): Stretch => {
  const start = chance.below(bytes.length + 1);
  return { start, end: start };
};

/** What is set into a text: marks of direction, of no width, of no meaning; beginnings without ends. */
const STRAY = [
  ..."\u202E\u202D\u2066\u2069\u200F\u200E\u200B\u200C\u200D\u2060\uFEFF\u00AD\u00A0\u2028\u2029\u0085",
  ..."\u0000\u0001\u001B\u007F\t\r\n\v\f",
  ..."'’ʼ‘\"«»“”„()[]{}<>&;:,.…!?/\\|-–—−_*#@$€%°ªº^~`=+",
  ..."İıßẞǅΣςſK",
  "😀", "👩‍👩‍👧", "🇮🇹", "\u{1D400}", "\u0300", "\u0301\u0327", "\u{E0041}", "ﬁ", "½", "²", "Ⅻ", "٣", "三",
  "\r\n", "\n\n", "\n\n\n\n", "<p>", "</div>", "<!--", "&nbsp;", "&#x0;", "%s", "__proto__", "constructor", "\\u0000",
  "⟦", "⟧", "http://", "www.a.it", "a@b.it", "1/1/1", "31 febbraio 2023", "29 febbraio 1900", "25:61", "0000-00-00", "9999999999999999",
  "dal ", " al ", "l'", "dell’", " e ", " tra ", " con ", "ieri ", "M.", "d.C.", "a.C. ",
]; // prettier-ignore

const letters =
  (change: (text: string, chance: Chance) => string): Mutation =>
  (bytes, chance) =>
    Buffer.from(change(bytes.toString("utf8"), chance), "utf8");

const sixteen = (text: string): Buffer => Buffer.from(`\uFEFF${text}`, "utf16le");

/** One mutation each, by name. */
export const MUTATIONS: Readonly<Record<string, Mutation>> = {
  cut: (bytes, chance) => bytes.subarray(0, chance.below(bytes.length + 1)),
  behead: (bytes, chance) => bytes.subarray(chance.below(bytes.length + 1)),
  drop: (bytes, chance) => splice(bytes, stretch(bytes, chance), Buffer.alloc(0)),
  double: (bytes, chance) => {
    const { start, end } = stretch(bytes, chance);
    return splice(bytes, { start, end: start }, bytes.subarray(start, end));
  },
  repeat: (bytes, chance) => {
    const { start, end } = stretch(bytes, chance);
    const once = bytes.subarray(start, Math.min(end, start + 12));
    return splice(bytes, { start, end: start }, Buffer.concat(Array.from({ length: chance.below(20) }, () => once)));
  },
  swap: (bytes, chance) => {
    const one = stretch(bytes, chance);
    const put = stretch(bytes, chance);
    return splice(bytes, one, bytes.subarray(put.start, put.end));
  },
  invalid: (bytes, chance) =>
    splice(bytes, at(bytes, chance), Buffer.from([chance.pick([0x80, 0xbf, 0xc0, 0xe0, 0xed, 0xf4, 0xfe, 0xff])])),
  bit: (bytes, chance) => {
    const flipped = Buffer.from(bytes);
    const where = chance.below(bytes.length || 1);
    if (bytes.length > 0) flipped[where] = (flipped[where] as number) ^ (1 << chance.below(8));
    return flipped;
  },
  stray: (bytes, chance) => splice(bytes, at(bytes, chance), Buffer.from(chance.pick(STRAY))),
  strays: (bytes, chance) =>
    splice(bytes, at(bytes, chance), Buffer.from(chance.pick(STRAY).repeat(1 + chance.below(24)))),
  marks: letters((text, chance) => text.replace(/\p{L}/gu, (letter) => (chance.oneIn(9) ? `${letter}\u0301` : letter))),
  latin1: (bytes) => Buffer.from(bytes.toString("utf8"), "latin1"),
  mixed: (bytes, chance) => {
    const { start, end } = stretch(bytes, chance);
    return splice(bytes, { start, end }, Buffer.from(bytes.toString("utf8", start, end), "latin1"));
  },
  twice: (bytes) => Buffer.from(bytes.toString("latin1"), "utf8"),
  utf16: (bytes) => sixteen(bytes.toString("utf8")),
  utf16be: (bytes) => sixteen(bytes.toString("utf8")).swap16(),
  decomposed: letters((text) => text.normalize("NFD")),
  compatible: letters((text) => text.normalize("NFKC")),
  upper: letters((text) => text.toUpperCase()),
  lower: letters((text) => text.toLowerCase()),
  spaces: letters((text, chance) =>
    text.replaceAll(" ", chance.pick(["  ", "\u00A0", "\u2009", "\t", "\n", "", " \u200B"])),
  ),
  lines: letters((text, chance) => text.replaceAll("\n", chance.pick(["\r\n", "\r", "", "\n\n", "\u2028", "<br>"]))),
  digits: letters((text, chance) => text.replace(/\d/gu, () => String(chance.below(10)))),
  stops: letters((text, chance) => text.replace(/[.,;:]/gu, () => chance.pick([".", ",", ";", ":", "", "…", " – "]))),
  words: letters((text, chance) => {
    const words = text.split(" ");
    return words.map((word) => (chance.oneIn(6) ? chance.pick(words) : word)).join(" ");
  }),
};
