import { describe, expect, it } from "vitest";
import { readContacts } from "../src/pipeline.js";

/** Contacts told over two sentences: the first names who, the second adds a slot. The expectations follow from how each text is built. */
const PUBLISHED = "2025-11-12";

/** All contacts of a text: status, first and last day, place, participants. */
const told = (text: string): string[] =>
  readContacts(text, PUBLISHED).map(({ status, date, place, participants }) =>
    [
      status,
      date ? `${date.start ?? ""}/${date.end ?? ""}` : "-",
      place?.name ?? place?.venue ?? "-",
      participants
        .map(({ canonical, name }) => canonical ?? name)
        .toSorted()
        .join(" + "),
    ].join(" | "),
  );

const both = (...names: readonly string[]): string => names.toSorted().join(" + ");

const HELD = [
  "Giorgia Meloni ha incontrato Friedrich Merz.",
  "La presidente del Consiglio Giorgia Meloni ha ricevuto il cancelliere tedesco Friedrich Merz.",
  "Colloquio tra la premier Meloni e il cancelliere Merz.",
  "Il cancelliere Merz è stato ricevuto da Giorgia Meloni.",
];

const ALSO: readonly (readonly [sentence: string, ...people: readonly string[]])[] = [
  ["Era presente anche Antonio Tajani.", "Antonio Tajani"],
  ["Da parte italiana erano presenti Tajani e Crosetto.", "Antonio Tajani", "Guido Crosetto"],
  ["Per parte italiana c'erano Tajani e Crosetto.", "Antonio Tajani", "Guido Crosetto"],
  ["Nella delegazione italiana c'era anche il ministro Crosetto.", "Guido Crosetto"],
  ["Con la premier c'era il ministro degli Esteri Tajani.", "Antonio Tajani"],
  ["Con lei c'era anche il ministro degli Esteri Tajani.", "Antonio Tajani"],
  ["Ad accompagnare la premier c'era il ministro Tajani.", "Antonio Tajani"],
  ["Le delegazioni, guidate da Tajani e Wadephul, si sono poi riunite.", "Antonio Tajani", "Johann Wadephul"],
  ["In piazza c'erano anche Schlein e Conte."],
  ["Alla conferenza stampa c'era anche il ministro Tajani."],
  ["C'è anche Donald Trump tra i timori di Berlino."],
  ["Accompagnato dal generale Portolano, il ministro Crosetto ha visitato il contingente italiano in Libano."],
];

describe("who else was there, told in the next sentence", () => {
  it.each(ALSO)("%s", (sentence, ...people) => {
    const texts = HELD.map((before) => `${before} ${sentence}`);
    const expected = `held | - | - | ${both("Friedrich Merz", "Giorgia Meloni", ...people)}`;
    expect(texts.map(told)).toEqual(texts.map(() => [expected]));
  });
});

const AHEAD = [
  "Donald Trump incontrerà Vladimir Putin a Budapest.",
  "È previsto a Budapest un incontro tra Donald Trump e Vladimir Putin.",
  "Trump e Putin si vedranno a Budapest.",
];

const WAS_TO = [
  "Trump e Putin dovevano incontrarsi a Budapest.",
  "Donald Trump avrebbe dovuto vedere Vladimir Putin a Budapest.",
  "Era previsto a Budapest un incontro tra Trump e Putin.",
];

const UNDONE: readonly (readonly [sentence: string, status: string])[] = [
  ["L'incontro è stato annullato.", "cancelled"],
  ["L'incontro è stato rinviato a data da destinarsi.", "postponed"],
  ["Il faccia a faccia è slittato.", "postponed"],
  ["Poi tutto è saltato.", "cancelled"],
  ["È stato rinviato.", "postponed"],
];

const DENIED: readonly (readonly [sentence: string, status: string])[] = [
  ["La notizia è stata smentita dal Cremlino.", "denied"],
  ["Il Cremlino smentisce: nessun incontro in programma.", "denied"],
  ["Il Cremlino ha smentito le dimissioni di Lavrov.", "planned"],
  ["È stata rinviata la decisione sui dazi.", "planned"],
  ["Mosca ha respinto la proposta di pace di Kiev.", "planned"],
];

const trumpPutin = (status: string): string => `${status} | - | Budapest | Donald Trump + Vladimir Putin`;

describe("what became of a contact, told in the next sentence", () => {
  it.each(UNDONE)("%s", (sentence, status) => {
    const texts = [...AHEAD, ...WAS_TO].map((before) => `${before} ${sentence}`);
    expect(texts.map(told)).toEqual(texts.map(() => [trumpPutin(status)]));
  });
  it.each(DENIED)("%s", (sentence, status) => {
    const texts = AHEAD.map((before) => `${before} ${sentence}`);
    expect(texts.map(told)).toEqual(texts.map(() => [trumpPutin(status)]));
  });
  it.each([
    ["Trump e Putin dovevano vedersi ieri a Budapest. L'incontro si è svolto regolarmente.", "2025-11-11"],
    [
      "Era atteso per ieri a Budapest l'incontro tra Trump e Putin. Il colloquio si è svolto regolarmente.",
      "2025-11-11",
    ],
  ])("%s", (text, day) =>
    expect(told(text)).toEqual([`held | ${day}/${day} | Budapest | Donald Trump + Vladimir Putin`]),
  );
  it.each([
    ["Donald Trump vedrà Xi Jinping. L'appuntamento è per giovedì a Busan.", "Busan"],
    ["Il presidente americano vedrà Xi Jinping. I due si vedranno giovedì a Busan.", "Busan"],
    ["Il presidente americano vedrà Xi Jinping. I due si vedranno giovedì.", "-"],
  ])("%s", (text, place) =>
    expect(told(text)).toEqual([`planned | 2025-11-13/2025-11-13 | ${place} | Donald Trump + Xi Jinping`]),
  );
  it("is confirmed for a day", () =>
    expect(told("Trump vedrà Putin a Budapest. L'incontro è stato confermato per domani.")).toEqual([
      "planned | 2025-11-13/2025-11-13 | Budapest | Donald Trump + Vladimir Putin",
    ]));
});

const MET = "Giorgia Meloni ha incontrato oggi Emmanuel Macron a Parigi.";
const TODAY = "held | 2025-11-12/2025-11-12 | Parigi | Emmanuel Macron + Giorgia Meloni";

describe("another contact of the same people, who are not named again", () => {
  it.each([
    ["Si rivedranno la prossima settimana a Bruxelles.", "planned | 2025-11-17/2025-11-23 | Bruxelles"],
    ["L'ultima volta si erano visti a Roma, il 3 giugno.", "held | 2025-06-03/2025-06-03 | Roma"],
    ["Ieri si erano sentiti al telefono.", "held | 2025-11-11/2025-11-11 | -"],
  ])("%s", (sentence, slots) =>
    expect(told(`${MET} ${sentence}`)).toEqual([TODAY, `${slots} | Emmanuel Macron + Giorgia Meloni`]),
  );
  it.each([
    ["In città si sono visti molti turisti."],
    ["Si sono sentite due esplosioni a Kiev."],
    ["I sindacati protestano. Si incontreranno giovedì a Roma."],
  ])("but not: %s", (sentence) => expect(told(`${MET} ${sentence}`)).toEqual([TODAY]));
});

const COMES = [
  "Il cancelliere Friedrich Merz è arrivato a Palazzo Chigi.",
  "A Palazzo Chigi è arrivato il cancelliere Friedrich Merz.",
];

describe("the seat that somebody has come to", () => {
  it.each([
    ["Ad accoglierlo Giorgia Meloni."],
    ["Lo ha ricevuto Giorgia Meloni."],
    ["La premier Giorgia Meloni lo ha accolto con un abbraccio."],
    ["Il colloquio con Giorgia Meloni è durato un'ora."],
  ])("%s", (sentence) => {
    const venues = COMES.flatMap((before) =>
      readContacts(`${before} ${sentence}`, PUBLISHED).map(({ place }) => place?.venue),
    );
    expect(venues).toEqual(COMES.map(() => "Palazzo Chigi"));
  });
  it.each([
    ["Nel pomeriggio vedrà Emmanuel Macron."],
    ["Ha poi incontrato Sergio Mattarella."],
    ["Lo aveva ricevuto lunedì Sergio Mattarella."],
  ])("but not: %s", (sentence) => {
    const venues = COMES.flatMap((before) =>
      readContacts(`${before} ${sentence}`, PUBLISHED).map(({ place }) => place?.venue),
    );
    expect(venues.filter((venue) => venue !== undefined)).toEqual([]);
  });
});

describe("offices told by another", () => {
  it.each([
    [
      "Nikos Dendias ha incontrato il ministro della Difesa italiano, Guido Crosetto, e quello degli Esteri, Antonio Tajani.",
      ["Antonio Tajani + Guido Crosetto + Nikos Dendias"],
    ],
    [
      "Nikos Dendias ha incontrato il ministro della Difesa Guido Crosetto. Vedrà poi quello degli Esteri, Antonio Tajani.",
      ["Guido Crosetto + Nikos Dendias", "Antonio Tajani + Nikos Dendias"],
    ],
    [
      "Antonio Tajani ha incontrato l'omologo turco Hakan Fidan. «Con il collega turco abbiamo avuto un confronto franco», ha detto Tajani.",
      ["Antonio Tajani + Hakan Fidan"],
    ],
    ["Il ministro Guido Crosetto ha parlato del bilancio di Roma e di quello della Difesa, Antonio Tajani tace.", []],
  ])("%s", (text, people) => expect(told(text).map((line) => line.split(" | ").at(-1))).toEqual(people));
});

describe("the legs of a journey", () => {
  it.each([
    ["La tappa successiva sarà Doha.", ["Riad", "Doha"]],
    ["Dopo Riad la missione toccherà Doha e Abu Dhabi.", ["Riad", "Doha", "Abu Dhabi"]],
    ["Poi farà tappa a Doha e ad Abu Dhabi.", ["Riad", "Doha", "Abu Dhabi"]],
    ["La missione comprende anche il ministro Adolfo Urso.", ["Riad"]],
    ["La tappa del Giro toccherà la Slovenia.", ["Riad"]],
  ])("%s", (sentence, places) =>
    expect(told(`Antonio Tajani è in missione a Riad. ${sentence}`).map((line) => line.split(" | ")[2])).toEqual(
      places,
    ),
  );
  it("and what else happens elsewhere", () =>
    expect(told("Emmanuel Macron è in visita a Roma e a Berlino cresce la protesta.")).toHaveLength(1));
});

describe("whom a pronoun or an unsaid subject means", () => {
  const ELECTED = "Petr Pavel ha cambiato governo. Le prime a congratularsi furono Giorgia Meloni e Mette Frederiksen.";

  it.each([
    ["Poi scelse Vienna, dove il 3 novembre lo accolse Christian Stocker.", "Christian Stocker", "Petr Pavel"],
    ["Il 3 novembre lo ha ricevuto a Vienna Christian Stocker.", "Christian Stocker", "Petr Pavel"],
  ])("one, and of its gender: %s", (sentence, ...people) =>
    expect(told(`${ELECTED} ${sentence}`).map((line) => line.split(" | ").at(-1))).toEqual([both(...people)]),
  );

  it("il ministro is a man, where there is one", () =>
    expect(
      told(
        "Il ministro azero Jeyhun Bayramov ha incontrato la ministra svedese Maria Malmer Stenergard. Poi il ministro ha visto il cardinale Pietro Parolin.",
      ).map((line) => line.split(" | ").at(-1)),
    ).toEqual([both("Jeyhun Bayramov", "Maria Malmer Stenergard"), both("Jeyhun Bayramov", "Pietro Parolin")]));
});

describe("what is no day, no status and no vague talk", () => {
  it.each([
    [
      "Il premier Robert Fico, da lunedì a Kiev, ha incontrato Volodymyr Zelensky.",
      "held | - | Kiev | Robert Fico + Volodymyr Zelensky",
    ],
    [
      "Joseph Aoun, a Roma da ieri, sarà oggi al Quirinale da Sergio Mattarella.",
      "planned | 2025-11-12/2025-11-12 | Roma | Joseph Aoun + Sergio Mattarella",
    ],
    [
      "Ieri Macron e Merz si sono incontrati a Berlino. L'incontro non era in agenda.",
      "held | 2025-11-11/2025-11-11 | Berlino | Emmanuel Macron + Friedrich Merz",
    ],
    [
      "I due governi hanno convenuto che Macron e Merz si vedano a Berlino il 3 dicembre.",
      "planned | 2025-12-03/2025-12-03 | Berlino | Emmanuel Macron + Friedrich Merz",
    ],
  ])("%s", (text, expected) => expect(told(text)).toEqual([expected]));

  it("who talks to somebody at a place meets him", () =>
    expect(
      readContacts("Ieri Macron ha parlato di dazi con Pedro Sánchez alla Moncloa.", PUBLISHED).map(({ type }) => type),
    ).toEqual(["meeting"]));

  it("the day told since is that of what goes on", () =>
    expect(
      told(
        "Lunedì Macron ha incontrato Merz all'Eliseo. Il 18 ottobre era stato a Berlino. In quell'occasione Macron ha incontrato Robert Habeck.",
      ).map((line) => line.split(" | ")[1]),
    ).not.toEqual(["2025-11-10/2025-11-10", "2025-11-10/2025-11-10"]));
});
