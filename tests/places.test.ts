import countries from "i18n-iso-countries";
import { describe, expect, test } from "vitest";
import { detectPlaces, placeBook } from "../src/kinds/place/index.js";
import { sources } from "../src/kinds/place/reading.js";
import { placeValue } from "../src/kinds/place/schema.js";
import { townsNamed } from "../src/kinds/place/towns.js";
import { CITY_ROWS } from "../src/lexicon/cities.js";
import { DIVISION_ROWS } from "../src/lexicon/divisions.js";
import { LANDMARK_ROWS } from "../src/lexicon/landmarks.js";
import { LOCALITY_ROWS } from "../src/lexicon/localities.js";
import { PLATE_CITIES } from "../src/lexicon/plates.js";
import { AREA_ROWS, REGION_ROWS } from "../src/lexicon/regions.js";
import { STATES } from "../src/lexicon/states.js";
import { TOWN_ROWS } from "../src/lexicon/towns.js";
import { SEAT_ROWS, VENUE_ROWS, seatOf } from "../src/lexicon/venues.js";
import { WATER_ROWS } from "../src/lexicon/waters.js";
import { readMarks } from "../src/rule/marks.js";
import { toDocument } from "../src/text/document.js";
import { fold } from "../src/text/fold.js";
import { LazyPhrases } from "../src/text/lazy-phrases.js";
import { Phrases } from "../src/text/phrases.js";
import { tokenize } from "../src/text/token.js";

const read = (text: string) => detectPlaces(toDocument(text, [{ start: 0, end: text.length, kind: "body" }]));

describe.each(placeBook.rules)("$id", (rule) => {
  test.each(rule.yes.map((example) => [example.text, example] as const))("%s", (_, example) => {
    const { text, spans } = readMarks(example.text);
    const found = placeBook.find(text, undefined).filter((finding) => finding.rule === rule.id);
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(
      spans.map(({ start, end }) => text.slice(start, end)),
    );
    if (example.value) for (const finding of found) expect(finding.value).toMatchObject(example.value);
  });
  test.each(rule.no.map((example) => (typeof example === "string" ? example : example.text)))("not: %s", (text) => {
    expect(placeBook.find(text, undefined).filter((finding) => finding.rule === rule.id)).toEqual([]);
  });
});

describe("places", () => {
  test("every value fits the schema, and every offset its text", () => {
    const text =
      "A Ginevra, in Svizzera, l'inviato di Hanoi; poi Córdoba, in Argentina, e l'Aja. In piazza Venezia e sul lago di Garda.";
    for (const mention of read(text)) {
      expect(placeValue.parse(mention.value)).toEqual(mention.value);
      expect(text.slice(mention.start, mention.end)).toBe(mention.text);
    }
    expect(read(text).map((mention) => mention.text)).toEqual([
      "Ginevra",
      "Svizzera",
      "Hanoi",
      "Córdoba",
      "Argentina",
      "Aja",
      "piazza Venezia",
      "lago di Garda",
    ]);
  });
});

describe("tables of places", () => {
  const rows = (text: string): string[] => text.trim().split("\n");
  const sorted = (list: readonly string[]): boolean =>
    list.every((item, at) => at === 0 || (list[at - 1] as string) <= item);
  const nameKey = (row: string): string =>
    row
      .slice(0, row.search(/[;|]/u))
      .normalize("NFD")
      .replace(/\p{M}/gu, "")
      .replace(/[‘’ʿʾ`"]/gu, "'")
      .toLowerCase();

  const letters = (row: string): string => fold(row.slice(0, row.indexOf("|"))).replace(/[\s'’‘`-]+/gu, "");

  test.each([
    ["cities", CITY_ROWS, nameKey],
    ["towns", TOWN_ROWS, letters],
  ])("%s: sorted, complete, no identifier twice", (_, table, key) => {
    expect(sorted(rows(table).map(key))).toBe(true);
    for (const row of rows(table)) expect(row).toMatch(/^[^|]+\|[A-Z]{2}\|\d+\|-?[\d.]+\|-?[\d.]+\|\d+$/u);
  });

  test("no city is in both tables of cities", () => {
    const ids = [...rows(CITY_ROWS), ...rows(TOWN_ROWS)].map((row) => row.split("|")[2]);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test.each([
    ["regions", REGION_ROWS],
    ["areas", AREA_ROWS],
    ["waters", WATER_ROWS],
    ["localities", LOCALITY_ROWS],
    ["venues", VENUE_ROWS],
  ])("%s: no name twice", (_, table) => {
    const names = rows(table).flatMap((row) => (row.split("|")[0] as string).split(";"));
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
  });

  test.each([
    ["regions", REGION_ROWS, 1],
    ["localities", LOCALITY_ROWS, 1],
    ["venues", VENUE_ROWS, 2],
  ] as const)("%s: every state is one of ISO 3166-1", (_, table, column) => {
    expect(
      rows(table).filter(
        (row) =>
          !/^(?:[A-Z]{2})$/u.test(row.split("|")[column] ?? "") ||
          !(countries.isValid(row.split("|")[column] as string) || row.split("|")[column] === "XK"),
      ),
    ).toEqual([]);
  });

  test.each([
    ["divisions", DIVISION_ROWS],
    ["landmarks", LANDMARK_ROWS],
  ])("%s: rows by state, names sorted, none twice", (_, table) => {
    const states = rows(table).map((row) => row.slice(0, 2));
    expect(states).toEqual([...new Set(states)].toSorted());
    expect(states.filter((state) => !countries.isValid(state))).toEqual([]);
    for (const row of rows(table)) {
      const names = row
        .split("|")
        .slice(1)
        .map((name) => name.replace("*", ""));
      expect(names, row.slice(0, 2)).toEqual([...new Set(names)].toSorted());
    }
  });

  test("no division is a region of the same state too", () => {
    const regions = new Set(
      rows(REGION_ROWS).flatMap((row) => {
        const [names = "", state = ""] = row.split("|");
        return names.split(";").map((name) => `${state} ${name}`);
      }),
    );
    const twice = rows(DIVISION_ROWS).flatMap((row) =>
      row
        .split("|")
        .slice(1)
        .filter((name) => regions.has(`${row.slice(0, 2)} ${name.replace("*", "")}`)),
    );
    expect(twice).toEqual([]);
  });

  test("the letters of provinces are two, none twice, and their cities are in the table of cities", () => {
    const cities = new Set(
      rows(CITY_ROWS)
        .filter((row) => row.split("|")[1] === "IT")
        .flatMap((row) => (row.split("|")[0] as string).split(";")),
    );
    expect([...PLATE_CITIES.keys()]).toEqual([...PLATE_CITIES.keys()].toSorted());
    expect(PLATE_CITIES.size).toBeGreaterThanOrEqual(110);
    const small = new Set(["Lanusei", "Olbia", "Sanluri"]);
    expect([...PLATE_CITIES].filter(([letters]) => !/^[a-z]{2}$/u.test(letters))).toEqual([]);
    expect([...PLATE_CITIES.values()].filter((city) => !cities.has(city) && !small.has(city))).toEqual([]);
  });

  test("every capital of a state is a city with an identifier", () => {
    const known = new Set(
      rows(CITY_ROWS).flatMap((row) =>
        (row.split("|")[0] as string).split(";").map((name) => `${row.split("|")[1]} ${name}`),
      ),
    );
    const without = STATES.filter(({ code, capital }) => capital && !known.has(`${code} ${capital}`)).map(
      ({ code }) => code,
    );
    expect(without).toEqual([]);
  });
});

describe("one name, several places", () => {
  test.each([
    ["Cordoba, in Argentina, ospita il vertice.", "AR"],
    ["La Spagna propone Cordoba; Madrid insiste su Cordoba.", "ES"],
    ["A Monaco il principe riceve gli ospiti del Principato di Monaco.", "MC"],
    ["La Baviera: a Monaco si apre la conferenza.", "DE"],
    ["Santiago apre, dice il governo cileno.", "CL"],
  ])("%s", (text, country) => {
    const cities = read(text).filter(
      (mention) => mention.value.type === "city" && /Cordoba|^Monaco|Santiago/u.test(mention.text),
    );
    expect(cities.length).toBeGreaterThan(0);
    for (const mention of cities) expect(mention.value).toMatchObject({ country });
  });

  test("a name that nothing settles says so", () => {
    expect(read("L'incontro di Monaco è finito.")[0]?.value).toMatchObject({ country: "DE", ambiguous: true });
  });

  test("a town that a preposition gave away is known all through", () => {
    expect(
      read("Due feriti a Seregno. Per Seregno è il terzo caso; Seregno protesta.").map((mention) => mention.text),
    ).toEqual(["Seregno", "Seregno", "Seregno"]);
  });

  test("time grows with the text, not with its square", () => {
    const line = "ROMA Milano via 25 Aprile Di Del lago «« 12 Gennaio ".repeat(20_000);
    const before = process.cpuUsage().user;
    read(line);
    expect((process.cpuUsage().user - before) / 1e6).toBeLessThan(8);
  });
});

describe("tables opened when a text needs them", () => {
  test("every smaller town is found by its name", () => {
    const lost = TOWN_ROWS.trim()
      .split("\n")
      .filter((row) => {
        const [name = "", , id] = row.split("|");
        const tokens = tokenize(name);
        return !townsNamed(tokens, 0, tokens.length).some(({ geonames }) => geonames === Number(id));
      });
    expect(lost).toEqual([]);
  });

  test.each(["norm", "fold"] as const)("a lazy table keyed on %s answers as one built at once", (key) => {
    const names = [...new Set(sources().flatMap((source) => [...source.names]))];
    const eager = new Phrases<string>(key);
    const lazy = new LazyPhrases<string, string>(key, (opened) => opened.map((name) => [name, name] as const));
    for (const name of names) {
      eager.add(name, name);
      lazy.file(name, name);
    }
    expect(names.filter((name) => lazy.get(name) !== eager.get(name))).toEqual([]);
    const tokens = tokenize(names.join(" e "));
    expect(tokens.map((_, at) => lazy.match(tokens, at))).toEqual(tokens.map((_, at) => eager.match(tokens, at)));
    expect(lazy.get("Utopia")).toBeUndefined();
    expect(lazy.match(tokens, tokens.length)).toBeNull();
  });

  test("a closed table finds what was added, however often it is asked, and takes no more", () => {
    const table = new Phrases<string>("fold").add("Corea del Sud", "KR").add("Corea", "?").add("Però", "x").close();
    const tokens = tokenize("La Corea del Sud e la COREA DEL NORD, pero Corea del Sud");
    const answers = [null, { from: 1, to: 4, value: "KR" }, null, null, null, null, { from: 6, to: 7, value: "?" }];
    for (const round of [1, 2]) {
      expect(
        tokens.slice(0, 7).map((_, at) => table.match(tokens, at)),
        `round ${round}`,
      ).toEqual(answers);
      expect(table.match(tokens, 10)).toEqual({ from: 10, to: 11, value: "x" });
      expect(table.match(tokens, 11, 12)).toEqual({ from: 11, to: 12, value: "?" });
      expect(table.match(tokens, 11)).toEqual({ from: 11, to: 14, value: "KR" });
      expect(table.match(tokens, tokens.length)).toBeNull();
    }
    expect(() => table.add("Corea del Nord", "KP")).toThrow(/Corea del Nord/u);
  });
});

describe("seats", () => {
  test.each([
    [
      "Roma",
      "IT",
      3169070,
      "la Farnesina; al Quirinale; il Colle; dal Viminale; a Palazzo Chigi; palazzo Chigi; PALAZZO CHIGI; Montecitorio; Palazzo Madama; a Villa Madama; Villa Doria Pamphilj; Villa Pamphili; largo del Nazareno; nel Palazzo del Quirinale",
    ],
    ["Mosca", "RU", 524901, "Cremlino; il Cremlino; al Cremlino; presso la Duma"],
    [
      "Washington",
      "US",
      4140963,
      "alla Casa Bianca; Pentagono; nello Studio Ovale; studio ovale; Dipartimento di Stato; al dipartimento di Stato; Blair House; il Campidoglio americano",
    ],
    ["Palm Beach", "US", 4167505, "Mar-a-Lago; a Mar-a-Lago; Mar a Lago"],
    ["Parigi", "FR", 2988507, "all'Eliseo; l’Eliseo; Matignon; palazzo Matignon; al Quai d’Orsay"],
    ["Londra", "GB", 2643743, "Downing Street; a Downing Street; Buckingham Palace"],
    ["Berlino", "DE", 2950159, "Bellevue; il castello di Bellevue; la Cancelleria; alla Cancelleria federale"],
    [
      "Città del Vaticano",
      "VA",
      6691831,
      "Palazzo Apostolico; Casa Santa Marta; il Vaticano; dal Vaticano; Oltretevere",
    ],
    ["Madrid", "ES", 3117735, "la Moncloa; alla Moncloa; Palazzo della Moncloa"],
    ["New York", "US", 5128581, "Palazzo di Vetro; al Palazzo di vetro"],
    ["Pechino", "CN", 1816670, "Grande Sala del Popolo; Zhongnanhai; a Diaoyutai"],
    ["Bruxelles", "BE", 2800866, "Berlaymont; al Berlaymont; Palazzo Europa"],
    ["Manila", "PH", 1701668, "Malacañang; Malacanang; al palazzo Malacañang"],
    ["Santiago del Cile", "CL", 3871336, "La Moneda; alla Moneda"],
    ["Kiev", "UA", 703448, "la Bankova; Palazzo Mariinskij; alla Verkhovna Rada"],
  ])("%s (%s)", (city, country, geonames, names) => {
    for (const name of names.split("; ")) expect(seatOf(name), name).toEqual({ city, country, geonames });
  });

  test.each(["", "la", "il palazzo", "Palazzo", "una casa bianca", "Roma", "Castello"])("«%s» is none", (name) => {
    expect(seatOf(name)).toBeUndefined();
  });

  test("every venue and every metonym of a state has its seat, and no name stands in both tables", () => {
    const rows = [VENUE_ROWS, SEAT_ROWS].map((table) =>
      table
        .trim()
        .split("\n")
        .map((row) => row.split("|")),
    );
    for (const [names = "", city, country] of rows.flat())
      for (const name of names.split(";")) expect(seatOf(name), name).toMatchObject({ city, country });
    for (const { code, government } of STATES)
      for (const name of government) expect(seatOf(name)?.country, name).toBe(code);
    const names = rows.flat().flatMap(([list = ""]) => list.split(";"));
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
  });
});
