import { describe, expect, it } from "vitest";
import { readContacts } from "../src/pipeline.js";
import type { ContactRecord } from "../src/kinds/contact/schema.js";

/**
 * Constructions crossed with each other: what is right of one sentence must hold whatever form of a name, date or
 * place stands in it. The expectations follow from how each sentence is built.
 */
const PUBLISHED = "2025-11-12";

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const ARTICLED: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  di: { il: "del ", la: "della ", "l'": "dell'" },
  a: { il: "al ", la: "alla ", "l'": "all'" },
  da: { il: "dal ", la: "dalla ", "l'": "dall'" },
};

/** A preposition with the article that a phrase begins with: "di" + "il premier" → "del premier". */
function joined(preposition: "di" | "a" | "da", phrase: string): string {
  const article = /^(?:(il|la) |(l'))/u.exec(phrase);
  if (!article) return `${preposition} ${phrase}`;
  return `${ARTICLED[preposition]?.[article[1] ?? article[2] ?? ""]}${phrase.slice(article[0].length)}`;
}

const names = ({ participants }: ContactRecord): string =>
  participants
    .map(({ canonical, name }) => canonical ?? name)
    .toSorted()
    .join(" + ");

/** What a sentence tells, slot by slot, or how many contacts where that is not one. */
function told(text: string, slots: (contact: ContactRecord) => string): string {
  const [contact, ...more] = readContacts(text, PUBLISHED);
  return contact && more.length === 0 ? slots(contact) : `${more.length + (contact ? 1 : 0)} contacts`;
}

/** Of sentences with what they should tell, those that tell something else. */
const wrong = (
  cases: readonly (readonly [text: string, expected: string])[],
  slots: (contact: ContactRecord) => string,
): string[] =>
  cases.flatMap(([text, expected]) => {
    const got = told(text, slots);
    return got === expected ? [] : [`${text} → ${got}, not ${expected}`];
  });

const HOST = "il presidente kazako Kassym-Jomart Tokayev";

/** An office or name as the news has it, who is meant, and the side. */
const SOMEBODY: readonly (readonly [phrase: string, canonical: string, side: string])[] = [
  ["Putin", "Vladimir Putin", "RU"],
  ["il capo del Cremlino", "Vladimir Putin", "RU"],
  ["il leader del Cremlino Vladimir Putin", "Vladimir Putin", "RU"],
  ["il presidente americano, Donald Trump,", "Donald Trump", "US"],
  ["l'inquilino della Casa Bianca", "Donald Trump", "US"],
  ["la presidente della Commissione Ue von der Leyen", "Ursula von der Leyen", "EU"],
  ["la presidente della Commissione europea", "Ursula von der Leyen", "EU"],
  ["il titolare della Farnesina", "Antonio Tajani", "IT"],
  ["il ministro degli Esteri e della Cooperazione internazionale Antonio Tajani", "Antonio Tajani", "IT"],
  ["il capo della diplomazia italiana, Antonio Tajani,", "Antonio Tajani", "IT"],
  ["il primo ministro del Regno Unito, Sir Keir Starmer,", "Keir Starmer", "GB"],
  ["l'inquilino di Downing Street", "Keir Starmer", "GB"],
  ["il presidente della Repubblica francese Emmanuel Macron", "Emmanuel Macron", "FR"],
  ["il Santo Padre", "Leone XIV", "VA"],
  ["Papa Leone", "Leone XIV", "VA"],
  ["re Carlo", "Carlo III", "GB"],
  ["il re di Spagna", "Filippo VI", "ES"],
  ["il segretario di Stato vaticano, cardinale Pietro Parolin,", "Pietro Parolin", "VA"],
  ["il segretario di Stato americano Marco Rubio", "Marco Rubio", "US"],
  ["Xi", "Xi Jinping", "CN"],
  ["il primo ministro dello Stato ebraico", "Benjamin Netanyahu", "IL"],
  ["il ministro degli Esteri di Ankara Hakan Fidan", "Hakan Fidan", "TR"],
  ["il capo della Nato", "Mark Rutte", "NATO"],
  ["l'emiro del Qatar, lo sceicco Tamim bin Hamad Al Thani,", "Tamim bin Hamad al-Thani", "QA"],
  ["il sindaco di Roma Roberto Gualtieri", "Roberto Gualtieri", "IT"],
  ["l'ambasciatore di Israele presso la Santa Sede, Yaron Sideman,", "Yaron Sideman", "IL"],
  ["il leader cirenaico Khalifa Haftar", "Khalifa Haftar", "LY"],
  ["il maresciallo Haftar", "Khalifa Haftar", "LY"],
  ["l'Alto rappresentante Ue Kaja Kallas", "Kaja Kallas", "EU"],
  ["il leader dell'Anp Abu Mazen", "Mahmoud Abbas", "PS"],
  ["Lula", "Luiz Inácio Lula da Silva", "BR"],
  ["il ministro dell'Energia del Ghana, Kwame Adjei,", "Kwame Adjei", "GH"],
  ["il ministro ghanese per il Commercio e l'Industria Kwame Adjei", "Kwame Adjei", "GH"],
  ["il console generale del Ghana a Milano Zorlan Brestov", "Zorlan Brestov", "GH"],
];

const end = (phrase: string): string => phrase.replace(/,$/u, "");

const MEETS: readonly ((who: string) => string)[] = [
  (who) => `${capital(who)} ha incontrato ${HOST} a Vienna.`,
  (who) => `${capital(HOST)} ha avuto un colloquio telefonico con ${end(who)}.`,
  (who) => `Incontro tra ${who} e ${HOST} a Vienna.`,
  (who) => `${capital(who)} riceverà domani ${HOST}.`,
  (who) => `${capital(HOST)} è stato ricevuto ${joined("da", end(who))} a Vienna.`,
  (who) => `${capital(HOST)} ha telefonato ${joined("a", end(who))}.`,
  (who) => `${capital(who)} e ${HOST} si sono sentiti al telefono.`,
  (who) => `La telefonata ${joined("di", who)} ${joined("a", HOST)} è durata un'ora.`,
  (who) => `Il vertice ${joined("di", who)} con ${HOST} è stato rinviato.`,
  (who) => `${capital(who)} ha scritto una lettera ${joined("a", HOST)}.`,
  (who) => `Tokayev vede ${end(who)}`,
];

describe("who takes part, by any name or office", () => {
  it.each(SOMEBODY)("%s", (phrase, canonical, side) => {
    const expected = [
      [canonical, "Kassym-Jomart Tokayev"].toSorted().join(" + "),
      [side, "KZ"].toSorted().join(","),
    ].join(" | ");
    expect(
      wrong(
        MEETS.map((sentence) => [sentence(phrase), expected]),
        (contact) => [names(contact), contact.parties.toSorted().join(",")].join(" | "),
      ),
    ).toEqual([]);
  });
});

const PLACES: readonly (readonly [words: string, country: string])[] = [
  ["a Vienna", "AT"],
  ["in Austria", "AT"],
  ["nella capitale austriaca", "AT"],
  ["al Cairo", "EG"],
  ["all'Eliseo", "FR"],
];
const DAYS: Readonly<Record<"held" | "planned", readonly (readonly [words: string, day: string])[]>> = {
  held: [
    ["ieri", "2025-11-11/2025-11-11"],
    ["lunedì scorso", "2025-11-10/2025-11-10"],
    ["il 3 settembre", "2025-09-03/2025-09-03"],
    ["la scorsa settimana", "2025-11-03/2025-11-09"],
  ],
  planned: [
    ["domani", "2025-11-13/2025-11-13"],
    ["venerdì", "2025-11-14/2025-11-14"],
    ["il 3 dicembre", "2025-12-03/2025-12-03"],
    ["la prossima settimana", "2025-11-17/2025-11-23"],
  ],
};

type Told = (day: string, place: string) => string;
const WHEN_AND_WHERE: readonly (readonly [status: string, tense: "held" | "planned", sentence: Told])[] = [
  ["held", "held", (d, p) => `Macron ha incontrato ${d} ${p} il cancelliere Merz.`],
  ["held", "held", (d, p) => `${capital(d)} ${p} Macron ha incontrato il cancelliere Merz.`],
  ["held", "held", (d, p) => `Merz è stato ricevuto ${d} ${p} da Macron.`],
  ["held", "held", (d, p) => `Macron e Merz si sono incontrati ${d} ${p}.`],
  ["held", "held", (d, p) => `Si è svolto ${d} ${p} l'incontro tra Macron e Merz.`],
  ["held", "held", (d, p) => `Nel corso di un incontro avuto ${d} ${p} con Merz, Macron ha parlato di Ucraina.`],
  ["held", "held", (d, p) => `Macron, che ${d} ha incontrato ${p} Merz, si è detto soddisfatto.`],
  ["planned", "planned", (d, p) => `Macron incontrerà ${d} ${p} il cancelliere Merz.`],
  ["planned", "planned", (d, p) => `L'incontro tra Macron e Merz è previsto ${d} ${p}.`],
  ["planned", "planned", (d, p) => `Macron e Merz hanno deciso di incontrarsi ${d} ${p}.`],
  ["proposed", "planned", (d, p) => `Macron potrebbe incontrare ${d} ${p} il cancelliere Merz.`],
  ["proposed", "planned", (d, p) => `Macron ha proposto a Merz un incontro ${d} ${p}.`],
  ["cancelled", "planned", (d, p) => `Salta l'incontro tra Macron e Merz in programma ${d} ${p}.`],
  ["cancelled", "planned", (d, p) => `L'incontro tra Macron e Merz previsto ${d} ${p} non ci sarà.`],
];

describe("when, where, and whether it was", () => {
  it.each(WHEN_AND_WHERE.map(([status, tense, sentence]) => [sentence("…", "…"), status, tense, sentence] as const))(
    "%s",
    (_, status, tense, sentence) => {
      const cases = DAYS[tense].flatMap(([day, iso]) =>
        PLACES.map(([place, country]) => [sentence(day, place), `${status} | ${iso} | ${country} | 2`] as const),
      );
      expect(
        wrong(cases, ({ status: got, date, place, participants }) =>
          [got, `${date?.start ?? ""}/${date?.end ?? ""}`, place?.country, participants.length].join(" | "),
        ),
      ).toEqual([]);
    },
  );
});

const SOMEWHERE: readonly string[] = [
  "Emmanuel Macron è arrivato ieri a Vienna.",
  "Emmanuel Macron è in visita a Vienna.",
  "Prosegue la visita a Vienna di Emmanuel Macron.",
  "Seconda giornata a Vienna per Emmanuel Macron.",
  "È cominciata a Vienna la visita di Stato di Emmanuel Macron.",
  "Emmanuel Macron ha partecipato ieri al vertice europeo di Vienna.",
  "Emmanuel Macron ha parlato ieri a Vienna davanti al Parlamento austriaco.",
];
const THEN: readonly string[] = [
  "Ha poi incontrato il cancelliere tedesco Friedrich Merz.",
  "Il presidente francese ha visto il cancelliere tedesco Friedrich Merz.",
  "In programma un incontro con il cancelliere tedesco Friedrich Merz.",
  "Ad accoglierlo il cancelliere tedesco Friedrich Merz.",
  "Il capo dell'Eliseo ha avuto un colloquio con il cancelliere tedesco Friedrich Merz.",
];

describe("the ground that a sentence sets for the next", () => {
  it.each(SOMEWHERE)("%s", (before) => {
    const met = THEN.map((after) => {
      const contact = readContacts(`${before} ${after}`, PUBLISHED).find((c) => names(c).includes("Friedrich Merz"));
      return [after, contact && names(contact), contact?.place?.name];
    });
    expect(met).toEqual(THEN.map((after) => [after, "Emmanuel Macron + Friedrich Merz", "Vienna"]));
  });
});

const TWO: readonly (readonly [one: string, and: string])[] = [
  ["sia", "sia"],
  ["sia", "che"],
  ["tanto", "quanto"],
  ["non solo", "ma anche"],
];

describe("two that correlatives join", () => {
  it.each(TWO)("%s … %s …: one contact with each", (one, and) => {
    const texts = [
      `Ieri Giorgia Meloni ha incontrato ${one} Emmanuel Macron ${and} Friedrich Merz.`,
      `Ieri Giorgia Meloni ha parlato ${one} con Emmanuel Macron ${and} con Friedrich Merz.`,
      `Ieri Giorgia Meloni ha ricevuto ${one} il presidente francese Emmanuel Macron ${and} il cancelliere Friedrich Merz.`,
    ];
    expect(texts.map((text) => readContacts(text, PUBLISHED).map(names))).toEqual(
      texts.map(() => ["Emmanuel Macron + Giorgia Meloni", "Friedrich Merz + Giorgia Meloni"]),
    );
  });

  it("as subjects they meet the other together", () =>
    expect(
      readContacts("Sia Emmanuel Macron sia Friedrich Merz hanno incontrato ieri Giorgia Meloni.", PUBLISHED).map(
        names,
      ),
    ).toEqual(["Emmanuel Macron + Friedrich Merz + Giorgia Meloni"]));

  it.each([
    ["Giorgia Meloni ritiene che l'accordo sia Emmanuel Macron a volerlo.", 0],
    ["Giorgia Meloni ha incontrato Emmanuel Macron, sia pure per poco.", 1],
  ])("and what is no pair: %s", (text, contacts) => expect(readContacts(text, PUBLISHED)).toHaveLength(contacts));
});

describe("rispettivamente", () => {
  it.each([
    [
      "Ieri Giorgia Meloni ha incontrato rispettivamente Emmanuel Macron e Friedrich Merz.",
      ["Emmanuel Macron + Giorgia Meloni", "Friedrich Merz + Giorgia Meloni"],
    ],
    [
      "Ieri Giorgia Meloni ed Emmanuel Macron hanno ricevuto rispettivamente Petr Fiala e Friedrich Merz.",
      ["Giorgia Meloni + Petr Fiala", "Emmanuel Macron + Friedrich Merz"],
    ],
    [
      "Ieri Giorgia Meloni ed Emmanuel Macron, rispettivamente premier e presidente, hanno ricevuto Petr Fiala.",
      ["Emmanuel Macron + Giorgia Meloni + Petr Fiala"],
    ],
  ])("%s", (text, expected) => expect(readContacts(text, PUBLISHED).map(names)).toEqual(expected));

  it("a name that somebody is called by is no call", () =>
    expect(
      readContacts('Giorgia Meloni incontrò Merkel. Emmanuel Macron la chiamava "la mia amica".', PUBLISHED),
    ).toHaveLength(1));
});
