import type { Clause, ContactTerm } from "../terms/terms.js";

/** "Il programma della visita: ⟦incontri⟧ con X e Y", "L'agenda di Macron: ⟦cena⟧ con Conte": the words before the colon, or null. */
export function programmeBefore({ terms }: Clause, at: number): readonly ContactTerm[] | null {
  const colon = terms.findIndex((t) => t.normal === ":");
  const opens = terms.slice(0, 2).some((t) => t.normal === "programma" || t.normal === "agenda");
  return opens && colon > 0 && colon < at ? terms.slice(0, colon) : null;
}
