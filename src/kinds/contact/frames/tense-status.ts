import type { VerbGroup } from "../../../grammar/verbs.js";
import type { ContactStatus } from "../schema.js";
import type { Clause, ContactTerm } from "../terms/terms.js";

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
    case "subjunctive_past":
      return status("proposed", "infinitive");
    default:
      return status("held", group.tense === "present" ? "present" : "past");
  }
}

/** The same where the group stands in its clause: "aveva annunciato che ⟦ci sarebbe stato⟧ un incontro" was ahead then. */
export const byTenseAt = ({ terms }: Clause, at: number, group: VerbGroup): StatusReading =>
  group.tense === "conditional_past" && !group.modal && isAnnounced(terms, at)
    ? status("planned", "future-in-the-past")
    : group.tense === "subjunctive" && !group.modal && thatBehind(terms, at, AGREES)
      ? status("planned", "agreed")
      : isSubjunctive(group) && !group.modal && beforeThat(terms, at)
        ? status("held", "before")
        : group.tense === "subjunctive_past" && !group.modal && !group.negated && isReported(terms, at)
          ? status("held", "reported")
          : byTense(group);

const isSubjunctive = ({ tense }: VerbGroup): boolean => tense === "subjunctive" || tense === "subjunctive_past";

/** "pare che ⟦abbia incontrato⟧", "risulta che si siano visti", "non è un caso che abbia visto": what is said to have been. */
function isReported(terms: readonly ContactTerm[], at: number): boolean {
  const that = terms.findLastIndex((t, k) => k < at && at - k < 8 && t.normal === "che");
  const said = terms.findLastIndex((t, k) => k < that && k >= that - 3 && REPORTS.has(t.normal));
  const before = terms[said - 1]?.normal;
  return said >= 0 && (terms[said]?.normal === "caso" ? before === "essere" : before !== "non");
}

const REPORTS = new Set(["pare", "sembra", "sembrare", "risulta", "dire", "caso"]);

/** "ha parlato con lui ⟦prima che⟧ sentisse Putin": what came next. */
function beforeThat(terms: readonly ContactTerm[], at: number): boolean {
  const that = terms.findLastIndex((t, k) => k < at && at - k < 5 && t.normal === "che");
  const main = terms.slice(0, Math.max(that, 0)).find((t) => t.kind === "verb" && t.group.finite);
  const ahead = main?.kind === "verb" && ["future", "conditional"].includes(main.group.tense);
  return that > 0 && terms[that - 1]?.normal === "prima" && !ahead;
}

/** "che" stands before, behind one of these verbs. */
function thatBehind(terms: readonly ContactTerm[], at: number, verbs: ReadonlySet<string>): boolean {
  const that = terms.findLastIndex((t, k) => k < at && at - k < 10 && t.normal === "che");
  return that > 0 && terms.slice(Math.max(0, that - 5), that).some((t) => t.kind === "verb" && verbs.has(t.normal));
}

/** A verb of announcing and "che" stand before. */
const isAnnounced = (terms: readonly ContactTerm[], at: number): boolean => thatBehind(terms, at, ANNOUNCES);

/** Verbs by which it is settled: "hanno convenuto che i ministri si ⟦vedano⟧ a luglio". */
const AGREES = new Set(["concordare", "convenire", "decidere", "stabilire", "disporre", "accordare"]);

/** Verbs of what lies ahead when it is said. */
const ANNOUNCES = new Set(
  "annunciare anticipare promettere assicurare garantire prevedere pronosticare concordare decidere stabilire giurare sperare auspicare".split(
    " ",
  ),
);

function byModal(lemma: "potere" | "dovere" | "volere", tense: VerbGroup["tense"]): StatusReading {
  if (lemma === "dovere" && tense === "conditional_past") return status("cancelled", "should-have");
  if (lemma === "potere" && tense === "conditional_past") return status("proposed", "could-have");
  if (lemma === "dovere" && ["imperfect", "pluperfect"].includes(tense)) return status("cancelled", "was-to");
  if (tense === "past" || tense === "remote") return status("held", "had-to");
  if (lemma === "dovere") return status("planned", "should");
  return status("proposed", lemma === "potere" ? "could" : "wants");
}
