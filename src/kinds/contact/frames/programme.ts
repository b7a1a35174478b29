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

/** "Il programma della visita: ⟦incontri⟧ con X e Y", "L'agenda di Macron: ⟦cena⟧ con Conte": the words before the colon, or null. */
export function programmeBefore({ terms }: Clause, at: number): readonly ContactTerm[] | null {
  const colon = terms.findIndex((t) => t.normal === ":");
  const opens = terms.slice(0, 2).some((t) => t.normal === "programma" || t.normal === "agenda");
  return opens && colon > 0 && colon < at ? terms.slice(0, colon) : null;
}
