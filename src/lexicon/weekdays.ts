/** Days of the week, 1 (Monday) to 7 (Sunday), with the spellings without accent that agencies use. */
export const WEEKDAYS: Readonly<Record<string, number>> = {
  lunedì: 1,
  lunedi: 1,
  martedì: 2,
  martedi: 2,
  mercoledì: 3,
  mercoledi: 3,
  giovedì: 4,
  giovedi: 4,
  venerdì: 5,
  venerdi: 5,
  sabato: 6,
  domenica: 7,
};

/** Plurals, which tell of a habit: "le domeniche", "nei sabati". */
export const WEEKDAY_PLURALS = ["sabati", "domeniche"] as const;

/** Short forms; "mar" is also a month and stands in both tables. */
export const SHORT_WEEKDAYS: Readonly<Record<string, number>> = {
  lun: 1,
  mar: 2,
  mer: 3,
  gio: 4,
  ven: 5,
  sab: 6,
  dom: 7,
};
