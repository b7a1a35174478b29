import type { ActorTerm, Clause, ContactTerm } from "../terms/terms.js";

/** "⟦Tra gli impegni di X⟧ anche un incontro con Y", "⟦Nell'agenda di X⟧ figura un colloquio": whose they are, or null. */
export function calendarOf({ terms }: Clause, at: number): ActorTerm | null {
  const [link, list, of, owner] = terms;
  const opens = AMONG.has(link?.normal ?? "") && CALENDARS.has(list?.normal ?? "") && of?.normal === "di";
  const free = terms
    .slice(4, at)
    .every((t) => t.kind === "place" || t.kind === "date" || t.tags.has("Free") || HAS.has(t.normal));
  return opens && free && owner?.kind === "actor" && owner.tags.has("People") ? owner : null;
}

const AMONG = new Set(["tra", "fra", "in"]);
const CALENDARS = new Set(["impegni", "appuntamenti", "agenda", "programma", "calendario"]);
const HAS = new Set(["figurare", "essere", "comparire", "spiccare"]);

/** "Il programma della visita: ⟦incontri⟧ con X e Y", "L'agenda di Macron: ⟦cena⟧ con Conte", "Tra gli impegni in agenda, ⟦l'incontro⟧ con X": the words before the mark, or null. */
export function programmeBefore({ terms }: Clause, at: number): readonly ContactTerm[] | null {
  const among = terms[0]?.normal === "tra";
  const mark = terms.findIndex((t) => (among ? t.tags.has("Comma") : t.normal === ":"));
  const opens = terms.slice(0, among ? 6 : 2).some((t) => AGENDAS.has(t.normal));
  return opens && mark > 0 && mark < at ? terms.slice(0, mark) : null;
}

const AGENDAS = new Set(["programma", "agenda", "calendario"]);
