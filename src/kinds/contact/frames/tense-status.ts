import type { VerbGroup } from "../../../grammar/verbs.js";
import type { ContactStatus } from "../schema.js";

/** A status and the id of what decided it. */
export interface StatusReading {
  readonly value: ContactStatus;
  readonly rule: string;
}

export const status = (value: ContactStatus, rule: string): StatusReading => ({ value, rule: `status/${rule}` });

/** Tense of a whole group, a modal's own tense first. */
export function byTense(group: VerbGroup): StatusReading {
  if (group.modal) return byModal(group.modal.lemma, group.modal.tense);
  if (group.lemma === "dovere" || group.lemma === "potere") return byModal(group.lemma, group.tense);
  if (group.progressive) return status(group.tense === "present" ? "ongoing" : "held", "progressive");
  switch (group.tense) {
    case "future":
      return status("planned", "future");
    case "future_perfect":
      return status("planned", "future-perfect");
    case "conditional":
      return status("proposed", "conditional");
    case "conditional_past":
      return status("held", "conditional-of-report");
    case "infinitive":
    case "subjunctive":
      return status("proposed", "infinitive");
    default:
      return status("held", group.tense === "present" ? "present" : "past");
  }
}

function byModal(lemma: "potere" | "dovere" | "volere", tense: VerbGroup["tense"]): StatusReading {
  if (lemma === "dovere" && tense === "conditional_past") return status("cancelled", "should-have");
  if (lemma === "potere" && tense === "conditional_past") return status("proposed", "could-have");
  if (lemma === "dovere" && ["imperfect", "pluperfect"].includes(tense)) return status("cancelled", "was-to");
  if (tense === "past" || tense === "remote") return status("held", "had-to");
  if (lemma === "dovere") return status("planned", "should");
  return status("proposed", lemma === "potere" ? "could" : "wants");
}
