import { verbForms } from "../../grammar/conjugation.js";
import type { VerbGroup } from "../../grammar/verbs.js";
import type { DocumentSentence } from "../../text/document.js";
import type { Token } from "../../text/token.js";
import { OTHER, letterAt } from "./alphabet.js";
import { BEFORE_PART, BREAKS, FIXED, JOINTS, NOUNS, PLANS, SAYING, NO_PARTICIPLE } from "./tense-words.js";
import type { Lean } from "./time.js";

/** Which way a verb looks by its tense, or null. */
export function direction(group: VerbGroup): Lean | null {
  if (group.tense === "present" && !group.modal && group.person === 3 && (FIXED.has(group.lemma) || thereIs(group)))
    return "soon";
  if (group.tense === "present" && group.voice === "passive" && group.lemma === "confermare") return "future";
  // "avrebbe dovuto vincere": what was to be, on a day gone by or ahead.
  if (group.modal?.tense === "conditional_past") return "near";
  if (group.modal)
    return group.modal.tense === "past" ||
      group.modal.tense === "imperfect" ||
      group.modal.tense === "pluperfect" ||
      group.tense === "infinitive_past"
      ? "past"
      : "future";
  switch (group.tense) {
    case "past":
    case "remote":
    case "pluperfect":
    case "imperfect":
    case "infinitive_past":
      return "past";
    case "future":
    case "future_perfect":
      return "future";
    // "avrebbe visto" may be told by others, or lie ahead of what is told: "disse che sarebbe partito a luglio".
    case "conditional_past":
      return "near";
    case "conditional":
      return "future";
    default:
      return null;
  }
}

/** "venerdì ⟦c'è⟧ il vertice". */
const thereIs = ({ lemma, clitic }: VerbGroup): boolean => lemma === "essere" && (clitic === "ci" || clitic === "c'");

/** How far a verb is from a word: words between them, with a toll for each break of the clause. */
export function distance(tokens: readonly Token[], group: VerbGroup, at: number): number {
  const [from, to] = group.head < at ? [group.to, at] : [at + 1, group.from];
  let cost = 0;
  for (let i = from; i < to; i++) {
    const token = tokens[i] as Token;
    cost += BREAKS.test(token.norm) ? 6 : JOINTS.has(token.norm) ? 5 : 1;
  }
  return cost + (group.finite || group.tense === "participle" ? 0 : 4) + (SAYING.has(group.lemma) ? 8 : 0);
}

/** "record date", "gli operai", "nei giorni scorsi": verbs by their letters only. */
export function isNoun(tokens: readonly Token[], { head, from, tense, person, clitic }: VerbGroup): boolean {
  if (from === head && /^dat[ae]$/u.test((tokens[head] as Token).norm)) return true;
  if (tense === "remote" && person === 1 && clitic !== null) return true;
  return (tense === "participle" || tense === "remote") && from === head && letterAt(tokens, head) !== OTHER;
}

/** "venerdì è ⟦in programma⟧ il vertice": a plan told behind the date. */
function plannedBehind(tokens: readonly Token[], sentence: DocumentSentence, at: number): boolean {
  for (let i = at + 1; i < Math.min(sentence.to, at + 5); i++) {
    const { norm } = tokens[i] as Token;
    if (BREAKS.test(norm)) return false;
    if (NOUNS.has(norm) && norm !== "vista" && tokens[i - 1]?.norm === "in")
      return !/^(era|erano|fu|furono|stat[oaie])$/u.test(tokens[i - 2]?.norm ?? "");
  }
  return false;
}

/** "era previsto", "⟦originariamente⟧ programmato": a plan that was. */
const WAS = /^(era|erano|fu|originariamente|inizialmente|originalmente)$/u;

/** "all'⟦ambasciatore⟧ russo, convocato lunedì": an envoy who was called in has been there. */
const isEnvoy = ({ norm }: Token): boolean => /^(?:ambasciat(?:or|ric)|incaricat[oaie]$|nunzi[oi]$)/u.test(norm);

export const isCalledIn = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.norm.startsWith("convocat") === true && tokens.slice(Math.max(0, at - ENVOY_BEFORE), at).some(isEnvoy);

/** "ha ⟦convocato⟧ sabato", "è stato ⟦convocato⟧ sabato": called in then; what is called for a day has "per" before it. */
const hasCalled = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.norm.startsWith("convocat") === true &&
  /^(?:stat[oaie]|ha|hanno|aveva|avevano)$/u.test(tokens[at - 1]?.norm ?? "");

/** Words between an envoy and the participle, himself among them. */
const ENVOY_BEFORE = 5;

/** A plan word in the clause just before or after the date: "il vertice previsto giovedì", "per lunedì". */
export function planned(tokens: readonly Token[], sentence: DocumentSentence, at: number, feast: boolean): boolean {
  if (plannedBehind(tokens, sentence, at)) return true;
  for (let i = at - 1; i >= Math.max(sentence.from, at - 6); i--) {
    const token = tokens[i] as Token;
    if (BREAKS.test(token.norm)) break;
    if (token.norm === "per" && i >= at - 2 && !feast)
      return ![i - 1, i - 2].some((k) => WAS.test(tokens[k]?.norm ?? ""));
    if (isCalledIn(tokens, i) || (i === at - 1 && hasCalled(tokens, i))) return false;
    if (PLANS.has(token.norm) && !(NOUNS.has(token.norm) && tokens[i - 1]?.norm !== "in"))
      return !WAS.test(tokens[i - 1]?.norm ?? "");
  }
  return false;
}

/** "debutterà": the next or the last word but few with the ending of a future that the lexicon does not know. */
export function futureWord(tokens: readonly Token[], sentence: DocumentSentence, at: number): boolean {
  for (let i = Math.max(sentence.from, at - 5); i < Math.min(sentence.to, at + 7); i++) {
    const { norm, kind, casing } = tokens[i] as Token;
    if (norm === "parte" && i > sentence.from && !BEFORE_PART.test((tokens[i - 1] as Token).norm)) return true;
    if (
      kind === "word" &&
      casing === "lower" &&
      norm !== "tiranno" &&
      /^(?:scade|scadono|indett[oaie]|..+[aei]r(?:à|anno))$/u.test(norm)
    )
      return true;
  }
  return false;
}

/** "l'uomo fermato venerdì": a participle that the lexicon does not know, beside the date. */
export function participleBefore(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at - 1];
  if (token?.casing !== "lower" || !/..(?:at|ut|it)[oaie]$/u.test(token.norm) || NO_PARTICIPLE.has(token.norm))
    return false;
  // After an auxiliary it is its tense that tells: "sarà pagato lunedì".
  const before = tokens[at - 2];
  return (
    verbForms(token.word).length === 0 &&
    !(before && verbForms(before.word).some((form) => form.tense !== "participle"))
  );
}

/** "gli insulti ⟦pronunciati⟧ lunedì": the day is that of a participle without its auxiliary. */
export function ofParticiple(tokens: readonly Token[], at: number): boolean {
  const k = ARTICLES.has(tokens[at - 1]?.norm ?? "") ? at - 2 : at - 1;
  const [before, token] = [tokens[k - 1], tokens[k]];
  if (!token || participleBefore(tokens, k + 1)) return token !== undefined;
  const auxiliary = before !== undefined && verbForms(before.word).some(({ lemma }) => AUXILIARIES.has(lemma));
  return !auxiliary && verbForms(token.word).some(({ tense }) => tense === "participle");
}

const ARTICLES = new Set(["il", "lo", "l'", "la"]);
const AUXILIARIES = new Set(["essere", "avere", "venire"]);

/** "⟦Nella foto⟧ i due ministri a Tunisi a maggio": what a picture shows is over. */
export const pictured = (tokens: readonly Token[], { from, to }: DocumentSentence): boolean =>
  tokens.slice(from, Math.min(to, from + 3)).some(({ norm }) => PICTURES.has(norm));

const PICTURES = new Set(["foto", "fotografia", "immagine", "scatto"]);

/** "Tragedia di Prato: venerdì i funerali", "Lunedì il vertice", "Domenica Merz a Roma": without a verb, the day and then what or who will be. */
export function announces(tokens: readonly Token[], sentence: DocumentSentence, at: number): boolean {
  const before = tokens[at - 1];
  if (at > sentence.from && !/^[:,–—-]$/u.test(before?.norm ?? "")) return false;
  const next = at + 1 < sentence.to ? tokens[at + 1] : undefined;
  return OPENS_NEWS.test(next?.norm ?? "") || (next?.kind === "word" && next.casing === "title");
}

/** What follows the day in a line that announces: "Venerdì ⟦il⟧ voto", "Lunedì ⟦a⟧ Vienna vertice tra…", "Domani ⟦vertice⟧ sui dazi". */
const OPENS_NEWS =
  /^(?:il|lo|la|l'|i|gli|le|ad?|al|alla|all'|in|nel|nella|nell'|nuov[oai]|vertice|summit|incontr[oi]|colloquio|colloqui|bilaterale|visita|udienza|riunione)$/u;
