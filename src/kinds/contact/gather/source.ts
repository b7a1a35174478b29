import type { Span } from "../../../text/span.js";
import { speakerOf } from "../frames/subjects.js";
import type { Clause } from "../terms/terms.js";

/** Who says so in a sentence: "secondo ⟦il ministero russo⟧", "ha riferito ⟦il portavoce⟧"; the words as a span, or null. */
export function sourceIn(clauses: readonly Clause[]): Span | null {
  for (const { terms } of clauses) {
    const at = terms.findIndex((t) => t.normal === "secondo" && t.tags.has("Prep"));
    const source = at < 0 ? undefined : terms[at + 1];
    if ((source?.kind === "actor" && source.reference === null) || source?.kind === "place")
      return { start: source.start, end: source.end };
  }
  const speaker = clauses.map(speakerOf).find((found) => found !== null && found.reference === null);
  return speaker ? { start: speaker.start, end: speaker.end } : null;
}
