import { SPELLINGS } from "../../src/lexicon/officeholders.js";

/** A change of a page that must not change its contacts; gives the page as it is where there is nothing to change. */
export type Change = (page: string) => string;

/** Lines that sites set around stories. */
const ABOVE = ["Home", "Ultim'ora", "Accedi", "Abbonati a 1 € al mese", "Cerca nel sito"];
const BELOW = [
  "Condividi su Facebook",
  "Iscriviti alla newsletter",
  "© RIPRODUZIONE RISERVATA",
  "Leggi anche",
  "Privacy policy - Cookie policy - Contatti",
];

/** Paragraphs of stories that have nothing to do with any contact. */
const WEATHER =
  "Una perturbazione atlantica porta piogge diffuse sulle regioni settentrionali, con neve sulle Alpi sopra i milleduecento metri; al Sud il cielo resta sereno e le temperature sono in lieve aumento.";
const HARVEST =
  "La raccolta delle olive è cominciata in anticipo: secondo i frantoi la resa è buona, i prezzi salgono e gli agricoltori temono soltanto la mosca e la siccità.";

const LOW = /«([^«»“”"\n]*)»/gu;
const HIGH = /“([^«»“”"\n]*)”/gu;
const PLAIN = /"([^«»“”"\n]*)"/gu;
const CURLY = /(?<=\p{L})’/gu;
const STRAIGHT = /(?<=\p{L})'/gu;

/** Every spelling that the table holds of a full name, each with the next one of its row. */
const RESPELT: readonly (readonly [string, string])[] = SPELLINGS.trim()
  .split("\n")
  .flatMap((row) => {
    const [usual = "", others = ""] = row.split(" | ");
    const other = others.split("; ").find((name) => name.split(" ").length === usual.split(" ").length);
    return other?.includes(" ") ? [[usual, other] as const] : [];
  });

/** The sounds of names as transliterations spell them: as the names are read, without a row for each. */
const TRANSLITERATED: readonly (readonly [string, string])[] = [
  ["Sergej", "Sergei"],
  ["Zelensky", "Zelenskyy"],
  ["Lavrov", "Lavrow"],
  ["Erdoğan", "Erdogan"],
  ["Vučić", "Vucic"],
  ["Peskov", "Peskow"],
];

const respell =
  (pairs: readonly (readonly [string, string])[]): Change =>
  (page) =>
    pairs.reduce((text, [from, to]) => (text.includes(to) ? text : text.replaceAll(from, to)), page);

/** Changes of how a page is written. */
export const WRITINGS: Readonly<Record<string, Change>> = {
  curly: (page) => page.replace(STRAIGHT, "’"),
  straight: (page) => page.replace(CURLY, "'"),
  "low quotes": (page) => page.replace(PLAIN, "«$1»"),
  "high quotes": (page) => page.replace(LOW, "“$1”"),
  "plain quotes": (page) => page.replace(HIGH, '"$1"'),
  decomposed: (page) => page.normalize("NFD"),
  composed: (page) => page.normalize("NFC"),
  "lines of Windows": (page) => page.replace(/\r?\n/gu, "\r\n"),
  respelt: respell(RESPELT),
  transliterated: respell(TRANSLITERATED),
};

/** What a site sets around a page. */
export const FURNITURE: Readonly<Record<string, Change>> = {
  "furniture above": (page) => `${ABOVE.join("\n")}\n\n${page}`,
  "furniture below": (page) => `${page}\n\n${BELOW.join("\n")}\n`,
};

/** Paragraphs beside a story of whole sentences; above the title of a page they would be another story, so they are for bare text. */
export const PARAGRAPHS: Readonly<Record<string, Change>> = {
  "paragraph below": (page) => `${page}\n\n${WEATHER}\n`,
  "paragraphs below": (page) => `${page}\n\n${HARVEST}\n\n${WEATHER}\n`,
  "paragraph above": (page) => `${HARVEST}\n\n${page}`,
};

/** A paragraph set into a page where its story ends, at this offset. */
export const withParagraphAt = (page: string, end: number): string =>
  `${page.slice(0, end)}\n\n${WEATHER}${page.slice(end)}`;

/** A sentence as the last of a page that is a story for certain. */
export const behindStory = (sentence: string): string => `${HARVEST}\n\n${WEATHER}\n\n${sentence}`;

/** Every change that bare text of whole sentences bears. */
export const CHANGES: Readonly<Record<string, Change>> = { ...WRITINGS, ...FURNITURE, ...PARAGRAPHS };
