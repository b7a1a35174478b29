import { PREPOSITIONS } from "../lexicon/grammar-words.js";
import type { Published } from "../kinds/date/schema.js";
import { Discourse } from "../kinds/contact/gather/discourse.js";
import type { Frame } from "../kinds/contact/frames/frame.js";
import { Gathering } from "../kinds/contact/gather/gather.js";
import type { Gathered } from "../kinds/contact/gather/gathered.js";
import { isAtSomebodys } from "../kinds/contact/terms/called-on.js";
import { isCounted, namesAnother, pointsBack } from "../kinds/contact/terms/event-again.js";
import { indexMentions } from "../kinds/contact/terms/index-mentions.js";
import type { Items } from "../kinds/contact/terms/index-mentions.js";
import {
  isAddition,
  isInviting,
  isJoining,
  isMotionVerb,
  mayJoin,
  mayRecur,
  mayTravel,
} from "../kinds/contact/gather/motion.js";
import { readClauses } from "../kinds/contact/terms/read-clauses.js";
import { mayRefer } from "../kinds/contact/terms/references.js";
import { mayBeEvent } from "../kinds/contact/terms/read-event.js";
import { readFrames } from "../kinds/contact/frames/read-frames.js";
import { openingDuration } from "../kinds/contact/frames/when.js";
import { outOfScope } from "../kinds/contact/gather/scope.js";
import { Settings, setIn } from "../kinds/contact/gather/setting.js";
import { settleContact } from "../kinds/contact/gather/settle-contact.js";
import type { Contact } from "../kinds/contact/gather/settle-contact.js";
import type { Clause } from "../kinds/contact/terms/terms.js";
import { contactVerb } from "../kinds/contact/types/index.js";
import type { MentionOf, Settled } from "../kinds/mention.js";
import { atOnce } from "./steps.js";
import type { Steps } from "./steps.js";
import type { Document, DocumentSentence } from "../text/document.js";
import type { Token } from "../text/token.js";
import { WordFact } from "../text/word.js";
import type { Word } from "../text/word.js";

/** What `relate` finds: the contacts, and for `explain` those that were dropped and why. */
export interface Relation {
  readonly contacts: readonly Contact[];
  readonly dropped: readonly { readonly contact: Gathered; readonly because: string }[];
}

/** True when a sentence has a word that can tell of a contact: all others are read only when one of these needs them. */
function hasTrigger(document: Document, sentence: DocumentSentence, items: Items): boolean {
  let needed = Infinity;
  for (let at = sentence.from; at < sentence.to; at++) {
    const token = document.tokens[at];
    if (token?.kind !== "word") continue;
    const { word } = token;
    if (TELLS.of(word) === "nothing") continue;
    if (mayBeEvent(word)) return true;
    const verb = contactVerb(word);
    if (verb === "strong") needed = 0;
    else if (pointsBack(word) && isCounted(document.tokens, at)) needed = 0;
    else if (needed > 1 && (isAddition(word) || namesAnother(document.tokens, at) || isJoining(document.tokens, at)))
      needed = 1;
    else if (at - sentence.from <= OPENING && mayRecur(word)) return true;
    else if (needed > 2 && hasBeen(document, at, items)) needed = 2;
    else if (needed > 2 && isAtSomebodys(document.tokens, at, items)) needed = 2;
    else if (needed > 1 && at - sentence.from <= OPENING && isMotionVerb(word)) needed = 1;
    else if (verb === "weak" || (needed > 2 && (isMotionVerb(word) || isInviting(word)))) needed = Math.min(needed, 2);
  }
  return needed < Infinity && countItems(document, items, sentence, needed) >= needed;
}

/** How far into its sentence a verb may stand whose subject is left out: "Domani ⟦si terrà⟧". */
const OPENING = 3;

const BEEN = new Set(["stato", "stata", "stati", "sarà", "saranno"]);

const isBeen = ({ norm }: Word): boolean => BEEN.has(norm);

/** "è ⟦stato⟧ già a Riga", "⟦sarà⟧ domani in Turchia": a place stands close behind. */
const hasBeen = ({ tokens }: Document, at: number, items: Items): boolean =>
  isBeen((tokens[at] as Token).word) && [at + 2, at + 3].some((k) => items.get(k)?.kind === "place");

/** A weak verb tells of a contact only beside two, people or places; "i due" are two. */
function countItems({ tokens }: Document, items: Items, sentence: DocumentSentence, enough: number): number {
  let count = 0;
  for (let at = sentence.from; at < sentence.to && count < enough; at++)
    if (items.get(at)?.kind === "actor" || items.get(at)?.kind === "place") count++;
    else if (BOTH.of((tokens[at] as Token).word)) count += 2;
  return count;
}

const BOTH = new WordFact<boolean>(({ norm }) => ["due", "entrambi", "entrambe"].includes(norm));

/** True for a sentence that names a contact, and nobody who may take part: "Il vertice è durato due ore", "Si sono visti due volte" amid nobody's names. */
function isSideless({ tokens, sentences }: Document, sentence: number, items: Items): boolean {
  const { from, to } = sentences[sentence] as DocumentSentence;
  let mayPoint = false;
  for (let at = from; at < to; at++) {
    if (namesSide(items, at)) return false;
    mayPoint ||= MAY_SIDE.of((tokens[at] as Token).word);
  }
  if (!mayPoint) return true;
  const last = sentences[Math.min(sentence + SIDES_BEHIND, sentences.length - 1)]?.to ?? to;
  for (let at = sentences[Math.max(sentence - SIDES_BEFORE, 0)]?.from ?? from; at < last; at++)
    if (namesSide(items, at)) return false;
  return true;
}

const namesSide = (items: Items, at: number): boolean => {
  const kind = items.get(at)?.kind;
  return kind === "actor" || kind === "place";
};

/** Sentences before and behind it in which those are looked for whom a sentence leaves unnamed. */
const SIDES_BEFORE = 8;
const SIDES_BEHIND = 2;

/** Words that may give a contact a side without naming anybody: of verbs and their pronouns, of those named before, "italo-⟦-⟧francese". */
const MAY_SIDE = new WordFact<boolean>(
  (word) =>
    contactVerb(word) !== null ||
    isMotionVerb(word) ||
    isInviting(word) ||
    isAddition(word) ||
    mayRefer(word) ||
    ["-", "–"].includes(word.norm),
);

/** What a word by itself may tell: of a contact; of one in a sentence of a text that has a word of a contact; nothing. */
const TELLS = new WordFact<"contact" | "been" | "nothing">((word) => {
  const contact =
    mayBeEvent(word) || contactVerb(word) !== null || isMotionVerb(word) || isInviting(word) || isAddition(word);
  if (contact) return "contact";
  return isBeen(word) || mayRecur(word) || mayJoin(word) || pointsBack(word) || PREPOSITIONS.get(word.norm) === "da"
    ? "been"
    : "nothing";
});

/** The sentences that have a word which may tell something, where any of them may tell of a contact. */
function suspectSentences({ tokens, sentences }: Document): number[] {
  const found: number[] = [];
  let contact = false;
  for (let k = 0; k < sentences.length; k++) {
    const { from, to } = sentences[k] as DocumentSentence;
    for (let at = from; at < to; at++) {
      const tells = TELLS.of((tokens[at] as Token).word);
      if (tells === "nothing") continue;
      if (found.at(-1) !== k) found.push(k);
      contact ||= tells === "contact";
      if (contact) break;
    }
  }
  return contact ? found : [];
}

/** Builds contacts out of settled mentions: reads frames sentence by sentence, gathers those that tell of one contact. */
export const relate = (document: Document, settled: Settled, published: Published | null): Relation =>
  atOnce(relating(document, settled, published));

/** The same in steps: clauses, frames, contacts. */
export function* relating(document: Document, settled: Settled, published: Published | null): Steps<Relation> {
  const suspects = suspectSentences(document);
  const items = suspects.length > 0 ? indexMentions(document, settled) : NO_ITEMS;
  const telling = suspects.filter((at) => hasTrigger(document, document.sentences[at] as DocumentSentence, items));
  const sided = telling.filter((at) => !isSideless(document, at, items));
  yield;
  const read = new Map<number, Clause[]>();
  const clausesOf = (at: number): readonly Clause[] => {
    let clauses = read.get(at);
    const sentence = document.sentences[at];
    if (!clauses && sentence) read.set(at, (clauses = readClauses(document, sentence, at, items)));
    return clauses ?? [];
  };
  for (const at of sided) clausesOf(at);
  yield;
  const frames = new Map<number, readonly Frame[]>();
  const today = published?.precision === "day" ? published.date : undefined;
  const settings = new Settings(document, items, today);
  const framesOf = (at: number): readonly Frame[] => {
    const known = frames.get(at);
    if (known) return known;
    const kind = document.passages[document.sentences[at]?.passage ?? -1]?.kind;
    const told = readFrames(document, clausesOf(at), kind === "title" || kind === "subheading");
    const setting = told.length > 0 ? settings.of(at) : null;
    return setting ? told.map((frame) => setIn(frame, setting, today)) : told;
  };
  for (const at of sided) frames.set(at, framesOf(at));
  yield;
  const discourse = new Discourse(clausesOf, (at) => mayTravel(document, at));
  const gathering = new Gathering(settled, discourse, framesOf);
  for (const at of telling)
    if (gathering.contacts.length > 0 || frames.has(at)) gathering.read(at);
    else gathering.passOver(at);
  const behind = (contact: Gathered): MentionOf<"date"> | null =>
    openingDuration(clausesOf((contact.occurrences.at(-1)?.frame.sentence ?? -1) + 1)[0]);
  return judge(gathering.contacts, settled, published, behind);
}

const NO_ITEMS: Items = new Map();

function judge(
  gathered: readonly Gathered[],
  settled: Settled,
  published: Published | null,
  behind: (contact: Gathered) => MentionOf<"date"> | null,
): Relation {
  const contacts: Contact[] = [];
  const dropped: { contact: Gathered; because: string }[] = [];
  for (const contact of gathered) {
    const because = outOfScope(contact, settled);
    if (because === null) contacts.push(settleContact(contact, settled, published, behind(contact)));
    else dropped.push({ contact, because });
  }
  return { contacts, dropped };
}
