/**
 * Small words inside names. `inner` ones join given and family name when lower case
 * ("Ursula von der Leyen", "Mohammed bin Salman"); "di", "del" and their like only when
 * capitalised ("Luigi Di Maio"), since "Mario di Torino" is a man and a town.
 */
export const INNER_PARTICLES: ReadonlySet<string> = new Set(
  "von der den dem zu zum zur van ter ten te vom af av bin ben ibn bint al el ul ur abu ed-din as ash ar ez es dos das do du des del de y st".split(
    " ",
  ),
);

/** Lower-case particles that only people's names have inside: "Ruud van Dorp", "Van der Bellen". */
export const PEOPLE_PARTICLES: ReadonlySet<string> = new Set("bin ibn von van der den ter dos ould bint".split(" "));

/** Particles that are ordinary Italian words when lower case. */
export const CAPITAL_PARTICLES: ReadonlySet<string> = new Set(
  "di d' de del della dell' dello degli dei delle da dal dall' dalla la le lo li san santa sant' in".split(" "),
);

/** What may follow a name and belongs to it: numerals of popes and kings, "Jr.". */
export const NUMERALS: ReadonlySet<string> = new Set(
  "i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xx xxi xxii xxiii".split(" "),
);
export const GENERATIONS: ReadonlySet<string> = new Set(["jr", "jnr", "junior", "senior", "sr"]);

/** Words before a capital that make it a place or a building, not a person: "via Cavour", "ospedale San Raffaele". */
export const PLACE_HEADS: ReadonlySet<string> = new Set(
  (
    "via viale piazza piazzale piazzetta corso largo vicolo lungotevere aeroporto stadio teatro ospedale policlinico istituto liceo scuola università palazzo villa premio trofeo coppa fondazione " +
    "legge lodo ddl porto ponte parco giardini caserma carcere basilica chiesa cattedrale monte lago fiume isola isole mar mare golfo stretto uragano tempesta ciclone tifone nave fregata incrociatore " +
    "portaerei gruppo marchio casa banca studio clinica centro museo galleria cinema san santa sant' santo santi santissima sankt saint são st nostra beato beata camp"
  ).split(" "),
);

/** Words of foreign bodies and places: with one of them a capitalised stretch is no person ("Charles River"). */
export const INSTITUTION_WORDS: ReadonlySet<string> = new Set(
  "park street church school university college museum center centre hospital airport bridge festival award prize cup trophy stadium foundation institute society company bank group records river island lake square avenue road circus palace castle hotel".split(
    " ",
  ),
);
