import type { Clause, ContactTerm } from "../terms/terms.js";

/** "Il programma della visita: ⟦incontri⟧ con X e Y", "L'agenda di Macron: ⟦cena⟧ con Conte", "Tra gli impegni in agenda, ⟦l'incontro⟧ con X": the words before the mark, or null. */
export function programmeBefore({ terms }: Clause, at: number): readonly ContactTerm[] | null {
  const among = terms[0]?.normal === "tra";
  const mark = terms.findIndex((t) => (among ? t.tags.has("Comma") : t.normal === ":"));
  const opens = terms.slice(0, among ? 6 : 2).some((t) => AGENDAS.has(t.normal));
  return opens && mark > 0 && mark < at ? terms.slice(0, mark) : null;
}

const AGENDAS = new Set(["programma", "agenda", "calendario"]);
