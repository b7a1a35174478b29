import { WHICH } from "../../../lexicon/grammar-words.js";
import type { Clause, ContactTerm, EventTerm, VerbTerm } from "../terms/terms.js";
import { HAPPEN_VERBS, LIGHT_VERBS } from "../words.js";

/** The verb that governs an event noun: the one it is object of, or whose subject it is. */
export function governor(
  clause: Clause,
  at: number,
): { verb: VerbTerm; at: number; as: "object" | "subject" | "adjunct" } | null {
  const { terms } = clause;
  const event = terms[at] as EventTerm;
  const left = opening(terms, at) ?? verbLeft(terms, at);
  const right = verbRight(terms, at);
  if (event.preposition === null) {
    if (left !== null && !(right !== null && happens(terms, right) && gapFree(terms, left, at)))
      return { verb: terms[left] as VerbTerm, at: left, as: isSubjectAfter(terms, left) ? "subject" : "object" };
    if (right !== null && right - at < 14) return { verb: terms[right] as VerbTerm, at: right, as: "subject" };
    return left !== null ? { verb: terms[left] as VerbTerm, at: left, as: "object" } : null;
  }
  const main = left ?? right;
  return main === null ? null : { verb: terms[main] as VerbTerm, at: main, as: "adjunct" };
}

const happens = (terms: readonly ContactTerm[], at: number): boolean =>
  (terms[at] as VerbTerm).tags.has("Happens") || (terms[at] as VerbTerm).group.voice === "passive";

/** A comma or a clause word between verb and noun: the noun starts something of its own. */
const gapFree = (terms: readonly ContactTerm[], verb: number, at: number): boolean =>
  terms
    .slice(verb + 1, at)
    .some((t) => t.tags.has("Comma") || t.tags.has("Break") || t.tags.has("Relative") || t.tags.has("And"));

/** "si è svolto ⟦un incontro⟧", "è previsto ⟦un vertice⟧": the noun behind such a verb is its subject. */
function isSubjectAfter(terms: readonly ContactTerm[], verb: number): boolean {
  const { group, tags } = terms[verb] as VerbTerm;
  return (
    group.voice === "passive" ||
    (group.reflexive && tags.has("Happens")) ||
    group.lemma === "essere" ||
    group.lemma === "saltare" ||
    group.lemma === "slittare" ||
    group.lemma === "avvenire"
  );
}

/** "⟦Rinviata⟧ a data da destinarsi la visita": a participle that opens the line, with no finite verb behind it. */
function opening(terms: readonly ContactTerm[], at: number): number | null {
  const first = terms[0];
  const opens =
    first?.kind === "verb" &&
    first.group.tense === "participle" &&
    (LIGHT_VERBS.has(first.normal) || HAPPEN_VERBS.has(first.normal));
  return opens && !terms.slice(1, at).some((t) => t.kind === "event" || (t.kind === "verb" && t.group.finite))
    ? 0
    : null;
}

function verbLeft(terms: readonly ContactTerm[], at: number): number | null {
  for (let k = at - 1; k >= 0 && k > at - 20; k--) {
    const term = terms[k] as ContactTerm;
    // "⟦a seguire⟧ i bilaterali con": an adverb
    if (term.normal === "seguire" && terms[k - 1]?.normal === "a") return null;
    if (k === at - 1 && isAttribute(terms, k)) continue;
    if (term.kind === "verb" && (term.group.tense !== "participle" || term.group.reflexive || at - k <= 2)) return k;
    if (term.kind === "word" && (term.tags.has("Break") || term.tags.has("Relative"))) return null;
  }
  return null;
}

/** "si è tenuto il tanto ⟦atteso⟧ bilaterale": what the event was called before it was. */
const isAttribute = (terms: readonly ContactTerm[], k: number): boolean => {
  const [degree, term] = [terms[k - 1], terms[k]];
  return term?.kind === "verb" && term.group.tense === "participle" && DEGREES.has(degree?.normal ?? "");
};

const DEGREES = new Set(["tanto", "più", "molto", "assai", "così", "attesissimo"]);

function verbRight(terms: readonly ContactTerm[], at: number): number | null {
  let joined = false;
  for (let k = at + 1; k < terms.length && k < at + 16; k++) {
    const term = terms[k] as ContactTerm;
    // "un incontro con X e un ricevimento ⟦offerto⟧ da Y": it says something of what comes last
    if (term.tags.has("And")) joined = true;
    if (term.kind === "verb" && joined && term.group.tense === "participle") return null;
    if (term.kind === "verb" && isOfAntecedent(terms, at, k)) return null;
    if (term.kind === "verb") return isSetFor(term) ? (finiteBehind(terms, k) ?? k) : k;
    // "la convocazione dell'ambasciatore, al quale è stato chiesto…": what the clause behind says is not of the noun
    if (WHICH.has(term.normal) && terms[k - 1]?.tags.has("Prep") === true) return null;
    if (term.kind === "word" && term.tags.has("Break")) return null;
  }
  return null;
}

/** "telefonata tra Lula e Petro, che ⟦si vedranno⟧ il 17": what is said of those who had it. */
function isOfAntecedent(terms: readonly ContactTerm[], event: number, at: number): boolean {
  const that = terms.findLastIndex((t, k) => k > event && k < at && t.normal === "che");
  const verb = terms[at] as VerbTerm;
  if (that < 0 || terms[that - 1]?.tags.has("Comma") !== true || terms[that - 2]?.kind !== "actor") return false;
  return (
    (verb.sense !== null && !verb.tags.has("Happens")) || (verb.group.plural && !(terms[event] as EventTerm).plural)
  );
}

/** "l'incontro ⟦previsto⟧ domani non ci sarà": a participle that says what the event was set for, and not what became of it. */
const isSetFor = ({ group, normal }: VerbTerm): boolean =>
  group.tense === "participle" && LIGHT_VERBS.get(normal) === "plan";

function finiteBehind(terms: readonly ContactTerm[], at: number): number | null {
  for (let k = at + 1; k < terms.length && k < at + 10; k++) {
    const term = terms[k] as ContactTerm;
    if (term.kind === "verb") return term.group.finite ? k : null;
    if (term.kind === "event" || term.tags.has("Break") || term.tags.has("Comma") || term.tags.has("Relative"))
      return null;
  }
  return null;
}
