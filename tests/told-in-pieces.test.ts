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
  ["Con la premier sedevano Tajani e Crosetto.", "Antonio Tajani", "Guido Crosetto"],
  ["All'incontro si è unito anche il ministro Tajani.", "Antonio Tajani"],
  ["Al tavolo anche il ministro degli Esteri Tajani.", "Antonio Tajani"],
  ["Al tavolo anche i ministri Tajani e Crosetto.", "Antonio Tajani", "Guido Crosetto"],
  ["Al tavolo anche il ministro Tajani ha ribadito la linea."],
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

describe("day and ground of what happens on a visit", () => {
  const meetings = (text: string): string[] =>
    readContacts(text, PUBLISHED)
      .filter(({ type }) => type === "meeting")
      .map(({ date, place }) => `${date?.start ?? "-"} ${place?.name ?? "-"}`);
  it.each([
    ["Friedrich Merz visiterà Roma mercoledì 19 novembre e incontrerà Giorgia Meloni.", "2025-11-19 Roma"],
    ["Friedrich Merz visiterà Roma mercoledì 19 novembre. Incontrerà Giorgia Meloni.", "2025-11-19 Roma"],
    ["Ieri Friedrich Merz ha visitato il Cairo e ha incontrato Abdel Fattah al-Sisi.", "2025-11-11 Cairo"],
    ["Friedrich Merz raggiungerà Tirana giovedì e vedrà Edi Rama.", "2025-11-13 Tirana"],
    ["Ieri Friedrich Merz ha visitato una scuola a Tirana. Poi ha visto Edi Rama.", "2025-11-11 Tirana"],
    // long ago, and elsewhere
    ["Friedrich Merz ha visitato Kiev nel 2018. Ieri ha incontrato Giorgia Meloni.", "2025-11-11 -"],
  ])("%s", (text, slots) => expect(meetings(text)).toEqual([slots]));
});

describe("two who meet a third, and another third", () => {
  it("hold two contacts", () =>
    expect(
      readContacts(
        "Dopo una riunione con il cancelliere Merz, Vučić e Kurti hanno avuto colloqui con il mediatore europeo Peter Sørensen.",
        PUBLISHED,
      ).map(({ parties }) => parties.join(" ")),
    ).toEqual(["DE RS XK", "EU RS XK"]));
});

describe("what was called off", () => {
  it.each([
    ["Ieri Donald Trump ha telefonato a Narendra Modi. La telefonata mancata di marzo pesa ancora.", ["held"]],
    ["Donald Trump telefonerà a Narendra Modi. Per i giornali la telefonata annullata è un caso.", ["cancelled"]],
    ["È stato un giorno di progressi dei negoziati. Ieri Donald Trump ha telefonato a Narendra Modi.", ["held"]],
  ])("%s", (text, statuses) => expect(readContacts(text, PUBLISHED).map(({ status }) => status)).toEqual(statuses));
});

describe("a contact told on in a relative clause", () => {
  it.each([
    [
      "Colloquio privato tra Emmanuel Macron e Petr Pavel, il quale si è poi incontrato con Donald Tusk.",
      ["Emmanuel Macron + Petr Pavel", "Donald Tusk + Petr Pavel"],
    ],
    [
      "Colloquio tra Giorgia Meloni e Friedrich Merz, che ha poi visto Emmanuel Macron.",
      ["Friedrich Merz + Giorgia Meloni", "Emmanuel Macron + Friedrich Merz"],
    ],
    [
      "Giorgia Meloni e Friedrich Merz, che hanno visto Emmanuel Macron, sono partiti.",
      ["Emmanuel Macron + Friedrich Merz + Giorgia Meloni"],
    ],
    [
      "Lo dice Guido Crosetto, che ha ricevuto ieri, a Palazzo Baracchini, il ministro Boris Pistorius.",
      ["Boris Pistorius + Guido Crosetto"],
    ],
  ])("%s", (text, people) => expect(told(text).map((line) => line.split(" | ").at(-1))).toEqual(people));
  it("is where the clause says, closer than the word it hangs on", () =>
    expect(
      told("Emmanuel Macron sarà in Etiopia, dove incontrerà ad Addis Abeba il premier Abiy Ahmed.").map(
        (line) => line.split(" | ")[2],
      ),
    ).toEqual(["Addis Abeba"]));
});

describe("what somebody posts of his own", () => {
  it.each([
    ["«Ottimo incontro con Boris Pistorius. Molti i temi». Così il ministro Guido Crosetto."],
    ["«Ottimo incontro con Boris Pistorius. Molti i temi», scrive il ministro Guido Crosetto."],
    ["«Primo incontro oggi con Boris Pistorius». Così il ministro Guido Crosetto a margine dei lavori."],
  ])("%s", (text) =>
    expect(told(text).map((line) => line.split(" | ").at(-1))).toEqual(["Boris Pistorius + Guido Crosetto"]),
  );
  it("is not of whom the next sentence is about", () =>
    expect(told("«Molti i temi». Così Guido Crosetto ha riassunto il vertice.")).toEqual([]));
});

describe("a noun told with others than those who met", () => {
  it.each([
    ["Il tavolo con l'azienda è previsto per venerdì."],
    ["La riunione con le famiglie si terrà a Bari venerdì."],
    ["Al termine dell'incontro con gli studenti ha parlato di dazi."],
  ])("is no word of it: %s", (sentence) =>
    expect(told(`Giorgia Meloni ha incontrato Friedrich Merz. ${sentence}`)).toEqual([
      "held | - | - | Friedrich Merz + Giorgia Meloni",
    ]),
  );
});

describe("one of a series, told by its day", () => {
  const SERIES = "A Roma i negoziati tra Iran e Stati Uniti sul nucleare.";
  it.each([
    ["Si tratta del secondo round dopo quello di una settimana fa a Mascate.", "2025-11-03/2025-11-09"],
    ["È il secondo round dopo quello di sabato a Mascate.", "2025-11-08/2025-11-08"],
    ["È il secondo round dopo quello che si era tenuto il 3 novembre a Mascate.", "2025-11-03/2025-11-03"],
  ])("%s", (sentence, day) =>
    expect(told(`${SERIES} ${sentence}`).map((line) => line.split(" | ").slice(1, 3).join(" "))).toEqual([
      "- Roma",
      `${day} Mascate`,
    ]),
  );
});

describe("who is there, told behind a meeting that was before", () => {
  it("takes part in the one that the text is about", () =>
    expect(
      told(
        "A Roma i negoziati tra Iran e Stati Uniti sul nucleare. È il secondo round dopo quello di sabato a Mascate. A guidare la delegazione americana c'è Steve Witkoff.",
      ).map((line) => line.split(" | ").slice(2).join(" ")),
    ).toEqual(["Roma Steve Witkoff", "Mascate "]));
});

describe("the meeting before", () => {
  it.each([
    ["In occasione del precedente incontro, avvenuto mercoledì 4 giugno,"],
    ["Nel precedente incontro, il 4 giugno,"],
  ])("%s", (opening) =>
    expect(
      told(
        `Abiy Ahmed ha ricevuto domenica ad Addis Abeba Hassan Sheikh Mohamud. ${opening} i due avevano parlato di porti.`,
      ).map((line) => line.split(" | ")[1]),
    ).toEqual(["2025-11-09/2025-11-09", "2025-06-04/2025-06-04"]),
  );
});

describe("a series told one by one", () => {
  it.each([
    [
      "Antonio Tajani ha fatto due missioni in pochi giorni, la prima a Mogadiscio, la seconda a Nairobi.",
      ["Mogadiscio", "Nairobi"],
    ],
    [
      "I negoziati tra Congo e Ruanda si sono tenuti in due tornate, la prima a Luanda, la seconda a Doha.",
      ["Luanda", "Doha"],
    ],
    [
      "Ilham Aliyev e Nikol Pashinyan si sono visti due volte in una settimana: mercoledì a Bruxelles e sabato a Mosca.",
      ["Bruxelles", "Mosca"],
    ],
    [
      "Ilham Aliyev e Nikol Pashinyan hanno avuto due incontri, il primo a Bruxelles e il secondo a Mosca.",
      ["Bruxelles", "Mosca"],
    ],
  ])("%s", (text, places) => expect(readContacts(text, PUBLISHED).map(({ place }) => place?.name)).toEqual(places));
  it("by their days", () =>
    expect(
      readContacts(
        "Ilham Aliyev e Nikol Pashinyan si sono visti due volte, la prima a maggio, la seconda in agosto.",
        PUBLISHED,
      ).map(({ date }) => date?.timex),
    ).toEqual(["2025-05", "2025-08"]));
  it("and not what is first and second of something else", () =>
    expect(readContacts("Antonio Tajani ha fatto due missioni, la prima con Guido Crosetto.", PUBLISHED)).toEqual([]));
});

describe("what comes soon, in a line without a verb", () => {
  it("is another contact, ahead", () =>
    expect(
      readContacts("Antonio Tajani ha incontrato ieri Hakan Fidan ad Ankara. Presto un nuovo incontro.", PUBLISHED).map(
        ({ status }) => status,
      ),
    ).toEqual(["held", "planned"]));
});

describe("the delegations of those told before", () => {
  it("meet again", () =>
    expect(
      readContacts(
        "Kiev e Mosca hanno tenuto colloqui a Istanbul a luglio. A ottobre le delegazioni si sono ritrovate a Ginevra.",
        PUBLISHED,
      ).map(({ parties, place }) => [parties.join(" "), place?.name]),
    ).toEqual([
      ["RU UA", "Istanbul"],
      ["RU UA", "Ginevra"],
    ]));
});

describe("what one says to another during a contact", () => {
  it.each([
    ["Giorgia Meloni ha rinnovato a Volodymyr Zelensky il sostegno dell'Italia nel corso di un colloquio."],
    ["Durante la telefonata Giorgia Meloni ha espresso a Volodymyr Zelensky il sostegno dell'Italia."],
  ])("is held between them: %s", (text) =>
    expect(told(text).map((line) => line.split(" | ").at(-1))).toEqual(["Giorgia Meloni + Volodymyr Zelensky"]),
  );
  it.each([
    ["Dopo una riunione Giorgia Meloni ha dato la parola a Matteo Salvini."],
    ["Giorgia Meloni ha parlato di Volodymyr Zelensky nel corso di un colloquio."],
  ])("and none is in: %s", (text) => expect(told(text)).toEqual([]));
});

describe("hearsay", () => {
  it("is held, unless somebody denies it", () => {
    const said = "In città si dice che Edi Rama abbia visto in segreto Albin Kurti.";
    expect(told(said)).toEqual([`held | - | - | ${both("Edi Rama", "Albin Kurti")}`]);
    expect(told(`${said} Il portavoce di Rama: «Non c'è stato nessun incontro».`)).toEqual([
      `denied | - | - | ${both("Edi Rama", "Albin Kurti")}`,
    ]);
  });
});

describe("what one went to another for", () => {
  it.each([
    ["Mette Frederiksen è salita ieri al castello di Christiansborg dal re Federico X per informarlo della crisi."],
    ["Ieri Mette Frederiksen è andata dal re Federico X per parlargli della crisi."],
  ])("is told of one contact: %s", (text) => expect(told(text).length).toBe(1));
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
      "Il premier Robert Fico è a Kiev, dove ha visto Volodymyr Zelensky e domani visiterà un ospedale.",
      "held | - | Kiev | Robert Fico + Volodymyr Zelensky",
    ],
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

describe("how long it was, in a sentence without a verb", () => {
  it.each([["Due ore di confronto."], ["Due ore, a porte chiuse."], ["Due ore di colloquio."]])("%s", (sentence) =>
    expect(
      readContacts(`Giorgia Meloni ha ricevuto Friedrich Merz a Palazzo Chigi. ${sentence}`, PUBLISHED).map(
        ({ duration }) => duration,
      ),
    ).toEqual(["PT2H"]),
  );
});

describe("two whom a headline opens with", () => {
  it.each([
    ["Gelo tra Giorgia Meloni e Emmanuel Macron: salta il bilaterale di giovedì.", ["cancelled"]],
    ["Donald Trump e Xi Jinping, il faccia a faccia è fissato per il 30 novembre.", ["planned"]],
    ["Giorgia Meloni e Emmanuel Macron, il vertice Nato slitta.", []],
    ["Giorgia Meloni e Emmanuel Macron, la classifica dei leader più amati.", []],
  ])("%s", (text, statuses) => expect(readContacts(text, PUBLISHED).map(({ status }) => status)).toEqual(statuses));
});
