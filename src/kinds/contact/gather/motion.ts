import { ANSWERS, ATTEND_VERBS, CLOSES, MOTION_VERBS, RECUR_VERBS } from "../words.js";
import type { Document } from "../../../text/document.js";
import type { Token } from "../../../text/token.js";
import { WordFact, WordTest } from "../../../text/word.js";
import type { Word } from "../../../text/word.js";
import { formsOf } from "../types/index.js";

/** A test for the forms of some verbs, and for more words; the forms are made when it is first asked. */
function formTest(verbs: Iterable<string>, more: readonly string[] = []): WordTest {
  let forms: Set<string> | null = null;
  return new WordTest(({ norm }) => (forms ??= new Set([...formsOf([...verbs]), ...more])).has(norm));
}

const MOVES = formTest(
  [...MOTION_VERBS, "dirigere", "trascorrere", "passare"],
  ["volo", "partenza", "rotta", "cammino", "viaggio"],
);

/** True for a form of a verb of motion ("è volato", "si recherà") or of spending time ("ha trascorso"), or a word for being on the way ("in partenza"). */
export const isMotionVerb = (word: Word): boolean => MOVES.has(word);

const INVITES = formTest(["invitare"]);

/** True for a form of "invitare": "ha invitato Putin a Nuova Delhi". */
export const isInviting = (word: Word): boolean => INVITES.has(word);

const ATTENDS = formTest(
  [...ATTEND_VERBS, ...ANSWERS.keys()],
  [
    ...CLOSES,
    "presente",
    "presenti",
    "collegati",
    "collegato",
    "collegata",
    "c'",
    "ci",
    "lui",
    "lei",
    "loro",
    "preso",
    "prendono",
    "delegazione",
    "delegazioni",
    "negoziatori",
    "viaggeranno",
    "viaggerà",
    "viaggiano",
    "viaggiavano",
  ],
);

/** True for a word that may say more of a contact told before: who else took part ("accompagnato", "presenti"), how it was answered ("ha declinato"), whose turn is the last ("a chiudere"). */
export const isAddition = (word: Word): boolean => ATTENDS.has(word);

const JOINS = new WordFact<boolean>(({ norm }) => /^(?:aggiunt|unit|raggiunt|sedut)[oaie]$/u.test(norm));

/** True for a participle that may say who joined others. */
export const mayJoin = (word: Word): boolean => JOINS.of(word);

/** "a loro si è poi ⟦aggiunto⟧ X", "li ha ⟦raggiunti⟧ X": who comes to those who were told to meet; not "ha aggiunto". */
export const isJoining = (tokens: readonly Token[], at: number): boolean =>
  mayJoin((tokens[at] as Token).word) && tokens.slice(Math.max(0, at - 4), at).some(({ norm }) => JOINED.has(norm));

/** What stands before such a participle: its "si", or whom one comes to. */
const JOINED = new Set(["si", "li", "le", "lo", "stati", "state"]);

let recurring: Set<string> | null = null;
const RECURS = new WordFact<boolean>(({ norm }) => (recurring ??= formsOf([...RECUR_VERBS.keys()])).has(norm));

/** True for a form of a verb whose subject may be a contact told before: "si ⟦terrà⟧ domani", "è ⟦durato⟧ un'ora". */
export const mayRecur = (word: Word): boolean => RECURS.of(word);

/** Words beside verbs of motion that put somebody in a place: "in visita a", "sarà a". */
const STAYS = new Set([
  "visita",
  "visite",
  "missione",
  "viaggio",
  "tappa",
  "trasferta",
  "sarà",
  "saranno",
  "trova",
  "era",
  "erano",
  "è",
  "giornata",
  "giorno",
  ..."partecipato partecipa parteciperà intervenuto intervenuta intervenendo preso parlato inaugurato firmato presieduto pronunciato tenuto".split(
    " ",
  ),
]);

let visiting: Set<string> | null = null;
const STAYING = new WordTest(({ norm }) => STAYS.has(norm) || (visiting ??= formsOf(["visitare"])).has(norm));

/** The cheap test before a sentence is read for who went where. */
export function mayTravel(document: Document, sentence: number): boolean {
  const range = document.sentences[sentence];
  for (let at = range?.from ?? 0; at < (range?.to ?? 0); at++) {
    const { word } = document.tokens[at] as Token;
    if (isMotionVerb(word) || STAYING.has(word)) return true;
  }
  return false;
}
