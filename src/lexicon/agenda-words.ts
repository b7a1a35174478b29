/** Words that a list of engagements is headed with: "Gli appuntamenti di oggi", "L'agenda di sabato". Source: hand-made. */
export const AGENDA_WORDS: ReadonlySet<string> = new Set([
  "appuntamenti",
  "agenda",
  "impegni",
  "avvenimenti",
  "programma",
]);
