import { MONTHS, SHORT_MONTHS } from "./months.js";

/** Month names and their short forms, Italian and English, as datelines and date lines print them; the value is the month's number. */
export const MONTH_NUMBERS: Readonly<Record<string, number>> = {
  ...MONTHS,
  ...SHORT_MONTHS,
  january: 1,
  february: 2,
  march: 3,
  april: 4,
  may: 5,
  june: 6,
  july: 7,
  august: 8,
  september: 9,
  october: 10,
  november: 11,
  december: 12,
  jan: 1,
  jun: 6,
  jul: 7,
  aug: 8,
  sep: 9,
  sept: 9,
  oct: 10,
  dec: 12,
};

/** Words besides months and numbers that lines made of a date hold: week days, clock words, what was done to the page. */
export const DATE_LINE_WORDS: ReadonlySet<string> = new Set(
  (
    "lunedì lunedi martedì martedi mercoledì mercoledi giovedì giovedi venerdì venerdi sabato domenica lun mar mer gio ven sab dom monday tuesday wednesday thursday friday saturday sunday " +
    "ore ora alle h am pm min minuti minuto secondi giorni giorno settimane settimana mesi mese anni anno fa ago cet cest gmt utc pubblicato pubblicata pubblicazione aggiornato aggiornata aggiornamento ultimo ultima modifica modificato " +
    "creato creata inserito inserita data date postato published updated posted last on at il lo del di oltre oggi ieri"
  ).split(" "),
);

/** Beginnings of a line that tells when the page was put up. */
export const DATE_LABELS: readonly string[] = [
  "pubblicato",
  "pubblicata",
  "pubblicato il",
  "pubblicato da",
  "pubblicazione",
  "data pubblicazione",
  "data di pubblicazione",
  "data",
  "date",
  "aggiornato",
  "aggiornato il",
  "aggiornato alle",
  "aggiornamento",
  "ultimo aggiornamento",
  "ultima modifica",
  "modificato il",
  "ultima revisione",
  "creato il",
  "inserito il",
  "postato il",
  "posted on",
  "published",
  "published on",
  "updated",
  "last updated",
  "last modified",
  "questo contenuto è stato pubblicato il",
  "questo articolo è stato pubblicato il",
  "articolo pubblicato il",
  "articolo del",
  "notizia del",
  "ultima ora del",
  "edizione del",
  "online dal",
  "on line dal",
  "first published",
];
