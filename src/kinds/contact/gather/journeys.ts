import type { MentionOf } from "../../mention.js";
import { DEPARTURES } from "../words.js";
import { mainSubject, subjectOf } from "../frames/subjects.js";
import type { ActorTerm, Clause } from "../terms/terms.js";

/** Someone went, or is to go, to a place: what follows happens there. */
export interface Journey {
  readonly sentence: number;
  readonly at: number;
  readonly actor: ActorTerm | null;
  readonly place: MentionOf<"place">;
  readonly date: MentionOf<"date"> | null;
  /** It lies ahead: "sarà domani a Kiev". */
  readonly ahead: boolean;
  /** Under way or done, so that meetings held and planned can both be there. */
  readonly actual: boolean;
}

const STAYS = new Set(["essere", "stare", "trovare", "rimanere"]);

/** Verbs of motion and visits with their place: "è arrivato a Belgrado", "in visita a Tunisi", "sarà a Kiev". */
export function journeysOf(sentence: number, clause: Clause): Journey[] {
  return clause.terms.flatMap((term, k) => {
    const visit = term.kind === "event" && term.noun.type === "visit";
    const verb =
      term.kind === "verb" &&
      (term.tags.has("Moves") ||
        (term.normal === "attendere" && term.group.voice === "passive") ||
        (STAYS.has(term.normal) && term.group.finite))
        ? term
        : null;
    if (!visit && !verb) return [];
    const place = clause.terms
      .slice(k + 1, k + (verb && STAYS.has(verb.normal) ? 4 : 7))
      .find(
        (t) =>
          t.kind === "place" &&
          (["a", "in"].includes(t.preposition) || (t.preposition === "per" && DEPARTURES.has(term.normal))) &&
          t.mention.kind === "place" &&
          ["city", "country"].includes(t.mention.value.type),
      );
    if (place?.kind !== "place" || place.mention.kind !== "place") return [];
    const tense = verb?.group.modal ? "future" : verb?.group.tense;
    const actor = verb
      ? subjectOf(clause, k)
      : (clause.terms.slice(k + 1, k + 5).find((t): t is ActorTerm => t.kind === "actor" && t.preposition === "di") ??
        mainSubject(clause));
    const date = clause.terms.find(
      (t) => t.kind === "date" && t.mention.value.start !== null && t.mention.value.start === t.mention.value.end,
    );
    return [
      {
        sentence,
        at: term.from,
        actor,
        place: place.mention,
        date: date?.kind === "date" ? date.mention : null,
        ahead: tense === "future" || tense === "conditional" || term.normal === "attendere",
        actual: tense !== "future" && tense !== "conditional",
      },
    ];
  });
}
