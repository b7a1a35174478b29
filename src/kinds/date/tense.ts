import { verbGroups } from "../../grammar/verbs.js";
import type { VerbGroup } from "../../grammar/verbs.js";
import type { Document, DocumentSentence } from "../../text/document.js";
import type { Token } from "../../text/token.js";
import type { Lean } from "./time.js";

/** Plan words that look ahead whatever the verb around them: "in programma giovedì", "previsto per il 3". */
const PLANS = new Set(
  ("previsto prevista previsti previste programma calendario agenda atteso attesa attesi attese fissato fissata fissati fissate programmato programmata " +
    "programmati programmate pianificato pianificata prossimo prossima convocato convocata convocati invitato invitata slittato slittata rinviato rinviata rinviati " +
    "rinviate spostato spostata posticipato posticipata aggiornato aggiornata imminente convocazione").split(" "),
);
/** Verbs whose object lies ahead even when they stand in the past: "ha annunciato un vertice il 20". */
/** Plan words that are so only after "in": "in programma", "in agenda". */
const NOUNS = new Set(["programma", "calendario", "agenda"]);
const PLANNING = new Set(
  ("annunciare convocare fissare programmare prevedere rinviare slittare spostare posticipare rimandare pianificare calendarizzare invitare confermare aggiornare " +
    "indire attendere aspettare concordare").split(" "),
);
/** A verb farther off than this many words governs nothing here. */
const WINDOW = 60;
const BREAKS = /^[,;:()«»“”"–—-]$/u;
const JOINTS = new Set(["che", "mentre", "quando", "ma", "dopo", "prima", "perché", "se", "come", "dove", "e"]);
const SAYING = new Set("dire spiegare affermare dichiarare aggiungere riferire precisare sottolineare ribadire assicurare scrivere sostenere rendere sapere ricordare".split(" "));

function direction(group: VerbGroup): Lean | null {
  if (group.modal) return group.modal.tense === "past" || group.modal.tense === "imperfect" || group.modal.tense === "pluperfect" || group.tense === "infinitive_past" ? "past" : "future";
  switch (group.tense) {
    case "past": case "remote": case "pluperfect": case "imperfect": case "infinitive_past": return "past";
    case "future": return "future";
    case "conditional_past": return "past";
    case "conditional": return "future";
    default: return null;
  }
}

/** How far a verb is from a word: words between them, with a toll for each break of the clause. */
function distance(tokens: readonly Token[], group: VerbGroup, at: number): number {
  const [from, to] = group.head < at ? [group.to, at] : [at + 1, group.from];
  let cost = 0;
  for (let i = from; i < to; i++) {
    const token = tokens[i] as Token;
    cost += BREAKS.test(token.norm) ? 6 : JOINTS.has(token.norm) ? 5 : 1;
  }
  return cost + (group.finite ? 0 : 4) + (SAYING.has(group.lemma) ? 8 : 0);
}

/** A plan word in the clause just before or after the date: "il vertice previsto giovedì", "per lunedì". */
function planned(tokens: readonly Token[], sentence: DocumentSentence, at: number): boolean {
  for (let i = at - 1; i >= Math.max(sentence.from, at - 6); i--) {
    const token = tokens[i] as Token;
    if (BREAKS.test(token.norm)) break;
    if (PLANS.has(token.norm) && !(NOUNS.has(token.norm) && tokens[i - 1]?.norm !== "in")) return !/^(era|erano|fu)$/u.test(tokens[i - 1]?.norm ?? "");
  }
  return false;
}

/**
 * Which way the clause around a token looks: the tense of its governing verb, a plan
 * word beside it, or "near" where neither tells. A line that is nothing but the
 * expression stands in an agenda and looks ahead.
 */
export function tenseNear(document: Document, sentence: DocumentSentence, at: number, isLine: boolean): Lean {
  const { tokens } = document;
  if (planned(tokens, sentence, at)) return "future";
  if (isLine) return "future";
  let best: Lean | null = null;
  let least = Infinity;
  for (const group of verbGroups(tokens, Math.max(sentence.from, at - WINDOW), Math.min(sentence.to, at + WINDOW))) {
    const lean = PLANNING.has(group.lemma) && (group.head < at || group.voice === "passive") && group.tense !== "imperfect" ? "future" : direction(group);
    const cost = distance(tokens, group, at);
    if (lean && cost < least) {
      least = cost;
      best = lean;
    }
  }
  return best ?? (tokens[at - 1]?.norm === "per" ? "future" : "near");
}
