import { makeTerm } from "./make-term.js";
import {
  AND,
  DEFINITE,
  DEMONSTRATIVE,
  INDEFINITE,
  NEGATIVE,
  POSSESSIVE,
  PREPOSITIONS,
  isArticled,
} from "../../../lexicon/grammar-words.js";
import { Phrases } from "../../../text/phrases.js";
import type { Token } from "../../../text/token.js";
import { WordTest } from "../../../text/word.js";
import type { Word } from "../../../text/word.js";
import { EVENT_NOUNS } from "../types/index.js";
import type { TypedNoun } from "../types/index.js";
import { HOW_HELD, MODIFIERS } from "../words.js";
import type { Modifier } from "../words.js";
import { tagSet } from "./tags.js";
import type { EventTerm } from "./terms.js";

let nouns: Phrases<TypedNoun> | null = null;

let firstWords: Set<string> | null = null;

/** The gazetteer of event nouns of all types. */
export function eventNouns(): Phrases<TypedNoun> {
  if (nouns) return nouns;
  nouns = new Phrases("norm");
  for (const [noun, sense] of EVENT_NOUNS) nouns.add(noun, sense);
  return nouns;
}

const FIRST = new WordTest(({ norm }) => {
  firstWords ??= new Set(EVENT_NOUNS.map(([noun]) => noun.split(/[\s-]/u)[0] as string));
  return firstWords.has(norm);
});

/** True when a word may begin an event noun: the cheap test before anything else is read. */
export const mayBeEvent = (word: Word): boolean => FIRST.has(word);

/** Words that look like event nouns in these pairs and are not: "andare incontro", "in vista", "ordine di convocazione". */
const NOT_AFTER: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    incontro: [
      "andare",
      "andato",
      "andata",
      "va",
      "vanno",
      "viene",
      "venire",
      "venuto",
      "venirsi",
      "andando",
      "andrà",
      "andranno",
      "vengono",
    ],
    tavolo: ["sul"],
    missione: ["capo", "vicecapo", "capi"],
    missioni: ["capi", "delle"],
    call: ["roll"],
    scambio: ["libero", "interscambio"],
  }),
);

/** Words that make an event noun another thing: a general audience, a hearing in court. */
const NOT_BEFORE: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    udienza: ["generale", "giubilare", "preliminare", "pubblica", "filtro", "penale", "civile"],
    visita: ["medica", "guidata", "specialistica", "pastorale", "oculistica", "fiscale"],
    visite: ["mediche", "guidate", "specialistiche", "pastorali", "fiscali"],
    credenziali: ["digitali", "informatiche", "elettroniche", "bancarie", "spid"],
  }),
);

/** Nouns that are adjectives behind another noun: "relazioni bilaterali", "formato trilaterale". */
const ADJECTIVAL = new Set(["bilaterale", "bilaterali", "trilaterale", "quadrilaterale"]);

const standsAlone = (before: string, opens: boolean): boolean =>
  opens ||
  PREPOSITIONS.has(before) ||
  DEFINITE.has(before) ||
  INDEFINITE.has(before) ||
  NEGATIVE.has(before) ||
  DEMONSTRATIVE.has(before) ||
  POSSESSIVE.has(before) ||
  MODIFIERS.has(before) ||
  !/^\p{L}/u.test(before);

/** "Putin e Trump ⟦al telefono⟧", "Meloni, ⟦al telefono⟧ con Modi,": a call; "ha parlato al telefono" is how, not what. */
const opensLine = (before: Token): boolean => before.kind === "mark" || before.casing === "title";

/** "faccia a faccia" after "incontrarsi" is an adverb. */
const ADVERBIAL = new Set(["faccia a faccia"]);

/** Reads the event noun phrase whose noun starts at token `at`, with the adjectives around it; null when it is none. */
export function readEvent(tokens: readonly Token[], at: number, first: number, last: number): EventTerm | null {
  const hit = eventNouns().match(tokens, at);
  if (!hit || hit.to > last) return null;
  const head = hit.to === at + 1 ? (tokens[at] as Token).norm : wordsOf(tokens, at, hit.to);
  const before = at > first ? (tokens[at - 1] as Token).norm : "";
  if (NOT_AFTER.get(head)?.includes(before) || NOT_BEFORE.get(head)?.includes(tokens[hit.to]?.norm ?? "")) return null;
  if ((head === "volta" || head === "turno") && !isTurn(tokens, at)) return null;
  if (head === "tavola" && before !== "a") return null;
  if (head === "punto" && !isStockTaken(tokens, at)) return null;
  if (isMatch(tokens, hit.to)) return null;
  if (ADJECTIVAL.has(head) && !standsAlone(before, at === first)) return null;
  // "una riunione in videoconferenza": how, not what.
  if (hit.value.type === "video_call" && before === "in") return null;
  if (head === "al telefono" && at > 0 && !opensLine(tokens[at - 1] as Token)) return null;
  if (ADVERBIAL.has(head) && /^(incontr|vist|parlat|vedr)/u.test(before)) return null;
  const modifiers: Modifier[] = [];
  const from = readBefore(tokens, at, first, modifiers);
  const to = readAfter(tokens, matterEnd(tokens, hit.to, hit.value), last, modifiers);
  const { from: start, determiner, preposition, possessive } = leading(tokens, from, first);
  return makeTerm({
    kind: "event",
    from: start,
    to,
    start: (tokens[start] as Token).start,
    end: (tokens[to - 1] as Token).end,
    noun: hit.value,
    head,
    normal: head,
    modifiers,
    determiner,
    preposition,
    possessive,
    plural:
      hit.value.plural === true ||
      (head === "faccia a faccia" && (MANY.has((tokens[start] as Token).norm) || COUNTS.has(before))),
    tags: eventTags(hit.value, head, modifiers, preposition, determiner),
  });
}

/** "messaggio ⟦di felicitazioni⟧", "telegrammi ⟦di sorvolo⟧": what a letter is for belongs to the noun. */
const matterEnd = (tokens: readonly Token[], to: number, { type }: TypedNoun): number =>
  type === "message" && tokens[to]?.norm === "di" && LETTER_MATTERS.has(tokens[to + 1]?.norm ?? "") ? to + 2 : to;

const LETTER_MATTERS = new Set(
  (
    "auguri felicitazioni congratulazioni cordoglio condoglianze solidarietà vicinanza protesta ringraziamento ringraziamenti benvenuto saluto saluti sorvolo " +
    "scuse invito risposta intenti dimissioni amicizia pace"
  ).split(" "),
);

/** "l'incontro ⟦di calcio⟧". */
const isMatch = (tokens: readonly Token[], to: number): boolean =>
  PREPOSITIONS.get(tokens[to]?.norm ?? "") === "di" && SPORTS.has(tokens[to + 1]?.norm ?? "");

const SPORTS = new Set("calcio boxe pugilato tennis rugby basket pallacanestro pallavolo campionato coppa".split(" "));

/** "ha fatto il ⟦punto⟧ con Rubio": they took stock; not "un punto con cui". */
const isStockTaken = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.norm === "il" &&
  [at - 2, at - 3].some((k) => TAKES.test(tokens[k]?.norm ?? "")) &&
  tokens.slice(at + 1, at + 8).some(({ norm }) => norm === "con");

const TAKES = /^(?:fa|fatto|fare|facendo|fanno|fece|fecero|far(?:à|anno|ò|emo|ebbe))$/u;

/** "poi sarà la ⟦volta⟧ del premier", "il ⟦turno⟧ del premier": whose turn it is to be met; not "la prima volta", "una volta". */
function isTurn(tokens: readonly Token[], at: number): boolean {
  const norm = (k: number): string => tokens[k]?.norm ?? "";
  const is = [at - 2, at - 3].some((k) => ["sarà", "è", "stata", "era"].includes(norm(k)));
  return norm(at - 1) === (norm(at) === "turno" ? "il" : "la") && PREPOSITIONS.get(norm(at + 1)) === "di" && is;
}

/** Articles that make a noun of one form plural: "⟦i⟧ faccia a faccia". */
const MANY = new Set(["i", "dei", "nei", "ai", "dai", "sui", "coi"]);

/** "⟦dieci⟧ faccia a faccia". */
const COUNTS = new Set("due tre quattro cinque sei sette otto nove dieci dodici vari diversi numerosi".split(" "));

const wordsOf = (tokens: readonly Token[], from: number, to: number): string =>
  tokens
    .slice(from, to)
    .map((t) => t.norm)
    .join(" ");

function eventTags(
  noun: TypedNoun,
  head: string,
  modifiers: readonly Modifier[],
  preposition: string | null,
  determiner: EventTerm["determiner"],
): ReadonlySet<string> {
  const tags = ["Event", noun.type === "message" ? "Letter" : noun.type === "visit" ? "Visit" : "Encounter"];
  if (noun.plural === true) tags.push("Several");
  if (noun.type === "phone_call") tags.push("Call");
  if (modifiers.some((m) => m.reality === "planned")) tags.push("Planned");
  if (head.endsWith("credenziali")) tags.push("Credentials");
  // "ha ricevuto in udienza il presidente", "vedrà in incontri separati A e B": the noun says how, the verb says whom.
  // "per la presentazione delle credenziali": what an envoy is received for
  if (head.endsWith("credenziali") && preposition === "di") tags.push("Free");
  else if (preposition === "in" && (MANNERS.has(head) || modifiers.some((m) => m.separate))) tags.push("Free");
  // "ha riunito a cena gli alleati", "ha trattenuto a colloquio l'ambasciatore"
  else if (preposition === "a" && determiner === "none" && MEALS.has(head)) tags.push("Free");
  return tagSet(tags);
}

const MEALS = new Set(["cena", "pranzo", "colazione", "colloquio"]);

/** Nouns that say behind "in" how one meets: "ha incontrato in bilaterale il premier". */
const MANNERS = new Set(["udienza", "bilaterale", "incontro", "colloquio", "riunione", "faccia a faccia"]);

function readBefore(tokens: readonly Token[], at: number, first: number, modifiers: Modifier[]): number {
  let from = at;
  while (from > first) {
    const token = tokens[from - 1] as Token;
    const modifier = MODIFIERS.get(token.norm);
    if (modifier) modifiers.unshift(modifier);
    else if (
      !(AND.has(token.norm) && from - 1 > first && MODIFIERS.has((tokens[from - 2] as Token).norm)) &&
      !ADVERBS.has(token.norm) &&
      !DEGREE.has(token.norm)
    )
      break;
    from--;
  }
  // "il ⟦tanto⟧ atteso incontro"
  const whole = from > first && ADVERBS.has((tokens[from] as Token).norm) && determinerOf(tokens[from - 1]?.norm ?? "");
  if (whole) return from;
  while (from < at && (AND.has((tokens[from] as Token).norm) || ADVERBS.has((tokens[from] as Token).norm))) from++;
  return from;
}

const ADVERBS = new Set(["molto", "assai", "più", "tanto", "tanta", "così"]);

const DEGREE = new Set(["annunciatissimo", "cosiddetto", "cosiddetta"]);

let mannerTable: Phrases<true> | null = null;

/** "un incontro ⟦a porte chiuse⟧", "un vertice ⟦d'emergenza⟧": how a contact is held, in several words. */
function manners(): Phrases<true> {
  if (mannerTable) return mannerTable;
  mannerTable = new Phrases("norm");
  for (const words of HOW_HELD) mannerTable.add(words, true);
  return mannerTable;
}

function readAfter(tokens: readonly Token[], at: number, last: number, modifiers: Modifier[]): number {
  let to = at;
  for (let next = at; next < last && next < at + 8; next++) {
    const token = tokens[next] as Token;
    const modifier = MODIFIERS.get(token.norm);
    // "il vertice, ⟦previsto per venerdì⟧, tra X e Y": behind a comma a plan is told in an aside of its own
    if (modifier?.reality && tokens[next - 1]?.norm === ",") break;
    if (modifier && token.casing !== "title") {
      modifiers.push(modifier);
      to = next + 1;
      continue;
    }
    const manner = manners().match(tokens, next, last);
    if (manner) {
      to = manner.to;
      next = to - 1;
    } else if (!AND.has(token.norm) && !ADVERBS.has(token.norm) && token.norm !== ",") break;
  }
  return to;
}

const QUOTES = new Set(['"', "«", "“", "‘"]);

interface Lead extends Pick<EventTerm, "determiner" | "preposition" | "possessive"> {
  readonly from: number;
}

/** Articles, possessives and the preposition before the phrase: "nel suo ⟦recente incontro⟧". */
function leading(tokens: readonly Token[], from: number, first: number): Lead {
  let at = from;
  let possessive: string | null = null;
  // 'pronti a "colloqui esplorativi"': an opening quotation mark stands between
  const quoted = at - 2 >= first && QUOTES.has((tokens[at - 1] as Token).norm) ? (tokens[at - 2] as Token).norm : "";
  if (PREPOSITIONS.has(quoted) || DEFINITE.has(quoted) || INDEFINITE.has(quoted)) at--;
  if (at > first && POSSESSIVE.has((tokens[at - 1] as Token).norm)) possessive = (tokens[--at] as Token).norm;
  const word = at > first ? (tokens[at - 1] as Token).norm : "";
  const preposition = PREPOSITIONS.get(word) ?? null;
  if (preposition !== null) {
    const kind = possessive ? "possessive" : isArticled(word) ? "definite" : "none";
    return { from: at, determiner: kind, preposition, possessive };
  }
  const kind = determinerOf(word);
  const start = kind === null ? at : at - 1;
  const outer = start > first ? (PREPOSITIONS.get((tokens[start - 1] as Token).norm) ?? null) : null;
  return { from: start, determiner: possessive ? "possessive" : (kind ?? "none"), preposition: outer, possessive };
}

function determinerOf(word: string): EventTerm["determiner"] | null {
  if (DEFINITE.has(word)) return "definite";
  if (INDEFINITE.has(word)) return "indefinite";
  if (DEMONSTRATIVE.has(word)) return "demonstrative";
  return NEGATIVE.has(word) ? "negative" : null;
}
