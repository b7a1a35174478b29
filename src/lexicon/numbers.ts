const UNITS = [
  "zero",
  "uno",
  "due",
  "tre",
  "quattro",
  "cinque",
  "sei",
  "sette",
  "otto",
  "nove",
  "dieci",
  "undici",
  "dodici",
  "tredici",
  "quattordici",
  "quindici",
  "sedici",
  "diciassette",
  "diciotto",
  "diciannove",
];
const TENS = ["", "", "venti", "trenta", "quaranta", "cinquanta", "sessanta", "settanta", "ottanta", "novanta"];

function below100(n: number): string {
  if (n < 20) return UNITS[n] as string;
  const ten = TENS[Math.floor(n / 10)] as string;
  const one = n % 10;
  if (one === 0) return ten;
  // "ventuno", "ventotto" drop the vowel; "ventitré" has an accent.
  const stem = one === 1 || one === 8 ? ten.slice(0, -1) : ten;
  return stem + (one === 3 ? "tré" : UNITS[one]);
}

/** Tens before a vowel: "vent'anni", "trent'anni". */
const ELIDED: readonly (readonly [string, number])[] = [
  ["vent'", 20],
  ["trent'", 30],
  ["quarant'", 40],
  ["cinquant'", 50],
  ["sessant'", 60],
  ["settant'", 70],
  ["ottant'", 80],
  ["novant'", 90],
  ["cent'", 100],
];

/** "centotrentadue", "duecento". */
function below1000(n: number): string {
  const hundreds = Math.floor(n / 100);
  const rest = n % 100;
  return (
    (hundreds > 1 ? (UNITS[hundreds] as string) : "") + (hundreds > 0 ? "cento" : "") + (rest ? below100(rest) : "")
  );
}

/** Cardinal words from "due" to "mille", as normalised; "ventitre" without accent too. */
export const CARDINALS: ReadonlyMap<string, number> = new Map([
  ...ELIDED,
  ["mille", 1000],
  ...Array.from({ length: 999 }, (_, i) => i + 1)
    .filter((n) => n > 1)
    .flatMap((n): [string, number][] => {
      const word = below1000(n);
      return [
        [word, n],
        [word.replace("tré", "tre"), n],
      ];
    }),
]);

/** Years written out, 1000 to 2100: "millenovecentosettantotto", "duemilaventidue". */
export const YEAR_WORDS: ReadonlyMap<string, number> = new Map(
  Array.from({ length: 1101 }, (_, i) => i + 1000).flatMap((year): [string, number][] => {
    const hundreds = Math.floor((year % 1000) / 100);
    const rest = year % 100;
    const head = year < 2000 ? "mille" : "duemila";
    const hundred = hundreds === 0 ? "" : hundreds === 1 ? "cento" : `${UNITS[hundreds]}cento`;
    const word = head + hundred + (rest ? below100(rest) : "");
    return word === "mille"
      ? []
      : [
          [word, year],
          [word.replace("tré", "tre"), year],
          [word.replace("oott", "ott"), year],
        ];
  }),
);

const ORDINAL_STEMS: readonly (readonly [string, number])[] = [
  ["second", 2],
  ["terz", 3],
  ["quart", 4],
  ["quint", 5],
  ["sest", 6],
  ["settim", 7],
  ["ottav", 8],
  ["non", 9],
  ["decim", 10],
  ["undicesim", 11],
  ["dodicesim", 12],
  ["tredicesim", 13],
  ["quattordicesim", 14],
  ["quindicesim", 15],
  ["sedicesim", 16],
  ["diciassettesim", 17],
  ["diciottesim", 18],
  ["diciannovesim", 19],
  ["ventesim", 20],
  ["ventunesim", 21],
];

/** Ordinal words from second to twenty-first, in gender and number; "primo" and "ultimo" stand apart. */
export const ORDINALS: ReadonlyMap<string, number> = new Map(
  ORDINAL_STEMS.flatMap(([stem, n]) => ["o", "a"].map((end): [string, number] => [stem + end, n])).filter(
    ([word]) => word !== "nona",
  ),
);

/** Nouns of number, as news counts loosely: "una ventina di giorni". */
export const COLLECTIVES: ReadonlyMap<string, number> = new Map([
  ["paio", 2],
  ["decina", 10],
  ["dozzina", 12],
  ["quindicina", 15],
  ["ventina", 20],
  ["trentina", 30],
  ["quarantina", 40],
  ["cinquantina", 50],
  ["sessantina", 60],
  ["centinaio", 100],
]);

/** Roman numerals that name a century or a street, in small letters. */
export const ROMANS: ReadonlyMap<string, number> = new Map(
  [
    "i",
    "ii",
    "iii",
    "iv",
    "v",
    "vi",
    "vii",
    "viii",
    "ix",
    "x",
    "xi",
    "xii",
    "xiii",
    "xiv",
    "xv",
    "xvi",
    "xvii",
    "xviii",
    "xix",
    "xx",
    "xxi",
    "xxii",
    "xxiii",
    "xxiv",
    "xxv",
    "xxvi",
    "xxvii",
    "xxviii",
    "xxix",
    "xxx",
  ].map((word, i): [string, number] => [word, i + 1]),
);

/** Centuries by name, as the first year of their hundreds: "il Novecento" is 1900 to 1999. */
export const CENTURY_NAMES: Readonly<Record<string, number>> = {
  duecento: 1200,
  trecento: 1300,
  quattrocento: 1400,
  cinquecento: 1500,
  seicento: 1600,
  settecento: 1700,
  ottocento: 1800,
  novecento: 1900,
};
