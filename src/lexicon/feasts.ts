/**
 * When a feast falls: a fixed month and day, days from Western or Orthodox Easter,
 * the nth weekday of a month, or a table of days by year.
 */
export type FeastDay =
  | { readonly month: number; readonly day: number; readonly days?: number }
  | { readonly easter: number }
  | { readonly orthodoxEaster: number }
  | { readonly month: number; readonly weekday: number; readonly nth: number }
  | { readonly years: Readonly<Record<number, string>> };

const fixed = (month: number, day: number): FeastDay => ({ month, day });

/** Chinese New Year, from the tables of the Hong Kong Observatory. */
const LUNAR_NEW_YEAR: Readonly<Record<number, string>> = {
  2008: "02-07", 2009: "01-26", 2010: "02-14", 2011: "02-03", 2012: "01-23", 2013: "02-10", 2014: "01-31", 2015: "02-19", 2016: "02-08",
  2017: "01-28", 2018: "02-16", 2019: "02-05", 2020: "01-25", 2021: "02-12", 2022: "02-01", 2023: "01-22", 2024: "02-10", 2025: "01-29",
  2026: "02-17", 2027: "02-06", 2028: "01-26", 2029: "02-13", 2030: "02-03",
};
/** First full day of Yom Kippur and of Rosh Hashanah, and of Pesach. */
const YOM_KIPPUR: Readonly<Record<number, string>> = {
  2015: "09-23", 2016: "10-12", 2017: "09-30", 2018: "09-19", 2019: "10-09", 2020: "09-28", 2021: "09-16", 2022: "10-05", 2023: "09-25",
  2024: "10-12", 2025: "10-02", 2026: "09-21", 2027: "10-11", 2028: "09-30", 2029: "09-19", 2030: "10-07",
};
const ROSH_HASHANAH: Readonly<Record<number, string>> = {
  2015: "09-14", 2016: "10-03", 2017: "09-21", 2018: "09-10", 2019: "09-30", 2020: "09-19", 2021: "09-07", 2022: "09-26", 2023: "09-16",
  2024: "10-03", 2025: "09-23", 2026: "09-12", 2027: "10-02", 2028: "09-21", 2029: "09-10", 2030: "09-28",
};
const EID_AL_FITR: Readonly<Record<number, string>> = {
  2015: "07-17", 2016: "07-06", 2017: "06-25", 2018: "06-15", 2019: "06-04", 2020: "05-24", 2021: "05-13", 2022: "05-02", 2023: "04-21",
  2024: "04-10", 2025: "03-30", 2026: "03-20",
};

const FEAST_LIST: readonly (readonly [FeastDay, string])[] = [
  [fixed(12, 25), "Natale|giorno di Natale|Natività"],
  [fixed(12, 24), "vigilia di Natale|vigilia del Natale|notte di Natale"],
  [fixed(12, 23), "antivigilia di Natale"],
  [fixed(12, 26), "Santo Stefano|Boxing Day"],
  [fixed(12, 31), "San Silvestro|vigilia di Capodanno|notte di San Silvestro|notte di Capodanno"],
  [fixed(1, 1), "Capodanno|primo dell'anno"],
  [fixed(1, 6), "Epifania|Befana"],
  [fixed(1, 7), "Natale ortodosso|Natale degli ortodossi"],
  [fixed(1, 6), "vigilia del Natale ortodosso"],
  [fixed(1, 27), "Giorno della Memoria|Giornata della Memoria"],
  [fixed(2, 10), "Giorno del Ricordo"],
  [fixed(2, 14), "San Valentino|festa degli innamorati"],
  [fixed(3, 8), "festa della donna|Giornata internazionale della donna|festa delle donne"],
  [fixed(3, 15), "idi di marzo"],
  [fixed(3, 17), "San Patrizio"],
  [fixed(3, 19), "San Giuseppe|festa del papà|festa di San Giuseppe"],
  [fixed(4, 25), "festa della Liberazione|anniversario della Liberazione|giorno della Liberazione"],
  [fixed(5, 1), "festa del lavoro|festa dei lavoratori|giorno dei lavoratori"],
  [fixed(5, 9), "Giorno della Vittoria|Giornata della Vittoria|festa dell'Europa|Giornata dell'Europa"],
  [fixed(5, 25), "Giornata dell'Africa|Giornata della liberazione africana|Giornata dell'unità africana"],
  [fixed(6, 2), "festa della Repubblica"],
  [fixed(6, 24), "San Giovanni Battista"],
  [fixed(6, 29), "Santi Pietro e Paolo"],
  [fixed(7, 4), "Independence Day"],
  [fixed(7, 14), "presa della Bastiglia|anniversario della presa della Bastiglia"],
  [fixed(8, 10), "notte di San Lorenzo"],
  [fixed(8, 15), "Ferragosto|festa dell'Assunta|festa dell'Assunzione|giorno dell'Assunta"],
  [fixed(8, 14), "vigilia di Ferragosto"],
  [fixed(10, 4), "San Francesco d'Assisi"],
  [fixed(10, 31), "Halloween|notte di Halloween"],
  [fixed(11, 1), "Ognissanti|Tutti i Santi|festa dei santi|giorno dei santi|festa di Ognissanti"],
  [fixed(11, 2), "giorno dei morti|commemorazione dei defunti|festa dei morti"],
  [fixed(11, 17), "Giornata mondiale della prematurità|Giornata mondiale della prematurita|Giornata mondiale dei prematuri"],
  [fixed(12, 7), "Sant'Ambrogio"],
  [fixed(12, 8), "Immacolata|Immacolata Concezione"],
  [fixed(12, 13), "Santa Lucia"],
  [fixed(12, 18), "Giornata della lingua araba"],
  [{ month: 12, day: 25, days: 13 }, "vacanze di Natale|feste di Natale|vacanze natalizie|feste natalizie|festività natalizie|periodo natalizio"],
  [{ easter: 0 }, "Pasqua|domenica di Pasqua|Pasqua cattolica"],
  [{ easter: 1 }, "Pasquetta|lunedì dell'Angelo|lunedì di Pasqua"],
  [{ easter: -1 }, "vigilia di Pasqua|sabato santo"],
  [{ easter: -2 }, "venerdì santo"],
  [{ easter: -3 }, "giovedì santo"],
  [{ easter: -7 }, "domenica delle Palme"],
  [{ easter: -46 }, "mercoledì delle Ceneri|le Ceneri"],
  [{ easter: -47 }, "martedì grasso"],
  [{ easter: -52 }, "giovedì grasso"],
  [{ easter: 39 }, "Ascensione"],
  [{ easter: 49 }, "Pentecoste"],
  [{ easter: 60 }, "Corpus Domini"],
  [{ orthodoxEaster: 0 }, "Pasqua ortodossa|Pasqua degli ortodossi"],
  [{ month: 5, weekday: 7, nth: 2 }, "festa della mamma"],
  [{ month: 9, weekday: 1, nth: 1 }, "Labor Day"],
  [{ month: 5, weekday: 1, nth: -1 }, "Memorial Day"],
  [{ month: 7, weekday: 6, nth: 1 }, "Giornata internazionale delle cooperative"],
  [{ month: 11, weekday: 4, nth: 4 }, "giorno del Ringraziamento|festa del Ringraziamento|Thanksgiving|Ringraziamento"],
  [{ years: LUNAR_NEW_YEAR }, "Capodanno cinese|Capodanno lunare"],
  [{ years: YOM_KIPPUR }, "Yom Kippur"],
  [{ years: ROSH_HASHANAH }, "Rosh Hashanah|Capodanno ebraico"],
  [{ years: EID_AL_FITR }, "Eid al-Fitr|fine del Ramadan"],
];

/** Names of feasts as printed, with the day each falls on. */
export const FEASTS: readonly (readonly [string, FeastDay])[] = FEAST_LIST.flatMap(([day, names]) =>
  names.split("|").map((name) => [name, day] as const),
);
