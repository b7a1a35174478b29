import { CLITICS, DETERMINERS, NOUNS, QUANTIFIERS } from "../lexicon/verb-words.js";
import type { Token } from "../text/token.js";
import { verbForms } from "./conjugation.js";
import type { VerbForm } from "./conjugation.js";
import { FINITE, finiteOf, one } from "./verb-forms.js";

/** "quest'⟦ultimo⟧ incontrerà": somebody, and no adjective of a noun. */
const isLatter = (tokens: readonly Token[], at: number): boolean =>
  ["ultimo", "ultima"].includes(tokens[at]?.norm ?? "") && tokens[at - 1]?.norm === "quest'";

/** "i ⟦due⟧ torneranno": people, where a verb of many follows; not "i due incontri". */
const isPair = (tokens: readonly Token[], at: number, forms: readonly VerbForm[]): boolean =>
  ["due", "tre", "quattro"].includes(tokens[at]?.norm ?? "") &&
  ["i", "le"].includes(tokens[at - 1]?.norm ?? "") &&
  forms.some(({ person, plural }) => person === 3 && plural);

/** "Felipe ⟦VI⟧ ha ricevuto": a king's number, no pronoun. */
export const isNumeral = ({ norm, casing }: Token): boolean => norm === "vi" && casing === "upper";

/** The verb reading of a token that can start a group, or null for nouns, names and the like. */
export function starter(tokens: readonly Token[], at: number, first: number): readonly VerbForm[] | null {
  const token = tokens[at] as Token;
  if (token.kind !== "word") return null;
  const forms = verbForms(token.word);
  // "incontrerò ⟦presto⟧ X" is no "prestare"
  if (forms.length === 0 || token.norm === "presto") return null;
  const previous = at > first ? (tokens[at - 1] as Token) : null;
  const governed =
    previous !== null &&
    (CLITICS.has(previous.norm) || previous.norm === "non") &&
    !isNumeral(previous) &&
    previous.norm !== "la" &&
    previous.norm !== "le" &&
    previous.norm !== "l'" &&
    previous.norm !== "gli" &&
    previous.norm !== "i";
  if (token.casing === "title" && at > first && !/^[.:«“"»”\-–—|]$/u.test(previous?.norm ?? "")) return null;
  if (NOUNS.has(token.norm) && !governed) return nominal(tokens, at, first) ? null : forms;
  if (previous && QUANTIFIERS.has(previous.norm) && isOfOne(forms)) return null;
  if (isHeightened(tokens, at, first) && one(forms, "participle") && finiteOf(forms) === undefined) return null;
  if (
    previous &&
    DETERMINERS.has(previous.norm) &&
    !isLatter(tokens, at - 1) &&
    !isPair(tokens, at - 1, forms) &&
    !isAhead(previous, forms) &&
    !governed &&
    !one(forms, "infinitive") &&
    !finiteAux(forms) &&
    !pronominal(previous, forms)
  )
    return null;
  return forms;
}

/** "il primo ⟦riceverà⟧ Modi", "prima ⟦andrà⟧ a Riga": no noun ends so. */
const isAhead = ({ norm }: Token, forms: readonly VerbForm[]): boolean =>
  (norm === "primo" || norm === "prima") && one(forms, "future") !== undefined;

/** "la incontra", "lo riceve", "l'ha visto": an article that is a pronoun, since a finite verb follows; "l'inizio", "l'annuncio" are nouns. */
const pronominal = (previous: Token, forms: readonly VerbForm[]): boolean =>
  ["lo", "la", "l'", "li", "le", "gli"].includes(previous.norm) &&
  !one(forms, "participle") &&
  finiteOf(forms) !== undefined &&
  !(previous.norm === "l'" && forms.every(({ person, plural }) => person === 1 && !plural));

/** Nouns that are also verbs ("visita", "era", "sono"): read as verbs only where no noun can stand. */
function nominal(tokens: readonly Token[], at: number, first: number): boolean {
  const token = tokens[at] as Token;
  if (["era", "sono", "sei"].includes(token.norm)) {
    const previous = at > first ? (tokens[at - 1] as Token).norm : "";
    return token.norm === "era" ? DETERMINERS.has(previous) && previous !== "la" : token.norm === "sei";
  }
  if (
    [
      "visita",
      "sostiene",
      "vale",
      "lascia",
      "parla",
      "cerca",
      "conferma",
      "chiama",
      "mostra",
      "interessa",
      "riceve",
      "usa",
      "mira",
      "sale",
      "parte",
    ].includes(token.norm)
  ) {
    const previous = at > first ? (tokens[at - 1] as Token) : null;
    const subject =
      previous !== null &&
      !DETERMINERS.has(previous.norm) &&
      (previous.casing === "title" ||
        previous.casing === "upper" ||
        ["che", "chi", "ha", "cui"].includes(previous.norm));
    return !subject || token.casing === "upper";
  }
  return true;
}

const finiteAux = (forms: readonly VerbForm[]): boolean =>
  forms.some((f) => (f.lemma === "essere" || f.lemma === "avere") && f.tense !== "participle");

/** "punti" is of one who aims, or a noun. */
const isOfOne = (forms: readonly VerbForm[]): boolean => {
  const finite = forms.filter(({ tense }) => FINITE.some((known) => known === tense));
  return finite.length > 0 && finite.length === forms.length && finite.every(({ plural }) => !plural);
};

/** "il tanto ⟦atteso⟧ incontro", "la più ⟦discussa⟧ visita": an adjective behind its adverb. */
const isHeightened = (tokens: readonly Token[], at: number, first: number): boolean =>
  at - 2 >= first && HEIGHTENS.has((tokens[at - 1] as Token).norm) && DETERMINERS.has((tokens[at - 2] as Token).norm);

const HEIGHTENS = new Set(["tanto", "tanta", "più", "molto", "assai", "così"]);
