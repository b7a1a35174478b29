/** Months of the year, 1 to 12, by their normalised full names. */
export const MONTHS: Readonly<Record<string, number>> = {
  gennaio: 1,
  febbraio: 2,
  marzo: 3,
  aprile: 4,
  maggio: 5,
  giugno: 6,
  luglio: 7,
  agosto: 8,
  settembre: 9,
  ottobre: 10,
  novembre: 11,
  dicembre: 12,
};

/** Short forms, as agencies print them; "mar" is also a day and stands in both tables. */
export const SHORT_MONTHS: Readonly<Record<string, number>> = {
  gen: 1,
  genn: 1,
  feb: 2,
  febb: 2,
  mar: 3,
  apr: 4,
  mag: 5,
  magg: 5,
  giu: 6,
  lug: 7,
  ago: 8,
  set: 9,
  sett: 9,
  ott: 10,
  nov: 11,
  dic: 12,
};

/** Seasons as TIMEX3 names them. */
export const SEASONS: Readonly<Record<string, "SP" | "SU" | "FA" | "WI">> = {
  primavera: "SP",
  estate: "SU",
  autunno: "FA",
  inverno: "WI",
};
