import { verbForms } from "../../grammar/conjugation.js";
import { verbGroups } from "../../grammar/verbs.js";
import type { VerbGroup } from "../../grammar/verbs.js";
import type { Document, DocumentSentence } from "../../text/document.js";
import type { Token } from "../../text/token.js";
import {
  announces,
  direction,
  distance,
  futureWord,
  isNoun,
  participleBefore,
  pictured,
  planned,
  isCalledIn,
} from "./clause.js";
import { AWAITING, DECIDING, OFFERING, PLANNING, REVEALING, SAYING, UNDOING } from "./tense-words.js";
import type { Lean } from "./time.js";

/** A verb farther off than this many words governs nothing here. */
const WINDOW = 60;
/** Beyond this distance a verb only hints. */
const LOOSE = 14;

/** Tenses of what is over. */
const DONE = new Set<VerbGroup["tense"]>(["past", "pluperfect", "remote"]);

/** Verbs of planning that a bare day right behind tells when they were done; what they plan has "per" before its day. */
const DONE_THEN = new Set(["concordare", "convocare"]);

/** Verb groups of the sentences of one document, read when first asked for. */
export class Tenses {
  private readonly document: Document;
  private sentence: DocumentSentence | null = null;
  private groups: readonly VerbGroup[] = [];
  /** How far the verb is that the last answer of `near` came from. */
  private far = 0;

  constructor(document: Document) {
    this.document = document;
  }

  /** Verb groups near a token: those that end or begin within the window. */
  private around(sentence: DocumentSentence, at: number): readonly VerbGroup[] {
    if (this.sentence !== sentence) {
      this.sentence = sentence;
      this.groups = verbGroups(this.document.tokens, sentence.from, sentence.to);
    }
    const { groups } = this;
    let low = 0;
    let high = groups.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((groups[middle] as VerbGroup).to < at - WINDOW) low = middle + 1;
      else high = middle;
    }
    let end = low;
    while (end < groups.length && (groups[end] as VerbGroup).from <= at + WINDOW) end++;
    return low === 0 && end === groups.length ? groups : groups.slice(low, end);
  }

  private leanOf(group: VerbGroup, at: number): Lean | null {
    const { tokens } = this.document;
    if (isNoun(tokens, group)) return null;
    const before = group.head < at;
    // "nel colloquio del 3 luglio": what the verb plans is not the day of a noun's complement.
    const attached = /^(di|del|dello|della|dell')$/u.test(tokens[at - 1]?.norm ?? "");
    if (AWAITING.has(group.lemma) && before && /^(present|infinitive|gerund)$/u.test(group.tense)) return "future";
    if (REVEALING.has(group.lemma) && before && /^una?'?$|^uno$/u.test(tokens[group.to]?.norm ?? "")) return "future";
    // "l'intesa annunciata mercoledì": the day of the announcement.
    const told = group.lemma === "annunciare" && group.tense === "participle";
    if (
      PLANNING.has(group.lemma) &&
      !told &&
      !(group.tense === "participle" && isCalledIn(tokens, group.head)) &&
      // "hanno concordato mercoledì la fine delle ostilità", "è stato convocato sabato": when they did
      !(before && at === group.to && DONE_THEN.has(group.lemma) && DONE.has(group.tense)) &&
      !attached &&
      // "il 2 settembre l'ambasciatore è stato convocato": when it was done, and not what for
      (before || (group.voice === "passive" && !DONE.has(group.tense))) &&
      group.tense !== "imperfect"
    )
      return "future";
    // "il dialogo iniziato il 12 febbraio": a participle beside the date.
    const bare =
      group.to - group.from === 1 &&
      verbForms((tokens[group.head] as Token).word).some((form) => form.tense === "participle");
    if (group.tense === "participle" || (bare && before && at - group.to <= 2))
      return before && at - group.to <= 2 ? "past" : null;
    // "ha debuttato", "avrebbe investito": a participle that the lexicon does not know.
    if (
      (group.lemma === "avere" || group.lemma === "essere") &&
      (group.tense === "present" || group.tense === "conditional") &&
      /(?:at|ut|it)[oaie]$/u.test(tokens[group.to]?.norm ?? "")
    )
      return group.tense === "present" ? "past" : "near";
    // "l'ultimo incontro risale al 3 settembre"
    if (before && group.lemma === "risalire" && group.tense === "present") return "past";
    if (before && DECIDING.has(group.lemma) && this.decides(group, at)) return "future";
    return UNDOING.has(group.lemma) && attached ? "near" : direction(group);
  }

  /** "hanno deciso ⟦di incontrarsi⟧ venerdì", "ha proposto a Merz ⟦un incontro⟧ il 20 novembre": what is decided or proposed lies ahead. */
  private decides({ to, lemma }: VerbGroup, at: number): boolean {
    const { tokens } = this.document;
    if (tokens[to]?.norm === "di")
      return this.groups.some(({ from, tense }) => from === to + 1 && tense === "infinitive");
    return (
      OFFERING.has(lemma) && tokens.slice(to, Math.min(at, to + 8)).some(({ norm }) => /^un(?:[ao]|')?$/u.test(norm))
    );
  }

  /**
   * Which way the clause around a token looks: the tense of its governing verb, a plan
   * word beside it, or "near" where neither tells. A line that is nothing but the
   * expression stands in an agenda and looks ahead.
   */
  near(index: number, at: number, isLine: boolean, feast: boolean): Lean {
    const { tokens, sentences } = this.document;
    const sentence = sentences[index] as DocumentSentence;
    this.far = 0;
    if (isLine) return "agenda";
    if (planned(tokens, sentence, at, feast)) return "future";
    if (participleBefore(tokens, at)) return "past";
    let best: Lean | null = null;
    let least = Infinity;
    let ended = -1;
    for (const group of this.around(sentence, at)) {
      // "resterà aperta fino a giugno": the participle goes with the verb before it.
      const lean = group.tense === "participle" && group.from === ended ? null : this.leanOf(group, at);
      ended = group.finite ? group.to : -1;
      const cost = lean ? distance(tokens, group, at) : least;
      if (cost < least) {
        least = cost;
        best = lean;
      }
    }
    if (least > 4 && futureWord(tokens, sentence, at)) return "future";
    if (best === "past" && this.purpose(sentence, at)) return "near";
    if (best) {
      this.far = least;
      return best;
    }
    if (this.around(sentence, at).some((group) => group.finite)) return "near";
    if (pictured(tokens, sentence)) return "past";
    return announces(tokens, sentence, at) ? "soon" : this.beside(index);
  }

  /** True when `near`, just asked, had its answer from a verb so far off that it may be another clause's. */
  get isLoose(): boolean {
    return this.far > LOOSE;
  }

  /** "sono partiti per aprire il 3 febbraio il negoziato": what was meant to be done may lie ahead. */
  private purpose(sentence: DocumentSentence, at: number): boolean {
    const { tokens } = this.document;
    return this.around(sentence, at).some(
      ({ tense, modal, from, to }) =>
        tense === "infinitive" &&
        !modal &&
        to <= at &&
        at - to <= 4 &&
        /^(per|ad?|di)$/u.test(tokens[from - 1]?.norm ?? ""),
    );
  }

  /** "Sabato cielo coperto.": a sentence without a verb looks where the next one looks, or the one before. */
  private beside(index: number): Lean {
    const { tokens, sentences } = this.document;
    const here = sentences[index] as DocumentSentence;
    for (const sentence of [sentences[index + 1], sentences[index - 1]]) {
      if (!sentence || sentence.passage !== here.passage) continue;
      const near = Math.min(sentence.to, sentence.from + WINDOW);
      for (const group of verbGroups(tokens, sentence.from, near)) {
        if (!group.finite || SAYING.has(group.lemma)) continue;
        const ahead = group.tense === "future" || group.tense === "future_perfect" || PLANNING.has(group.lemma);
        if (ahead || direction(group)) return ahead ? "future" : "near";
      }
      if (futureWord(tokens, sentence, sentence.from)) return "future";
    }
    return "near";
  }
}
