import { describe, expect, test } from "vitest";
import { chronology } from "../src/chronology/chronology.js";
import { sketch } from "./chronology-records.js";
import type { Sketch } from "./chronology-records.js";

/** The articles of each contact, in order: "a b | c". */
const grouped = (...told: Sketch[]): string =>
  chronology(told.map(sketch))
    .map(({ sources }) =>
      sources.records
        .map(({ file }) => file.replace(".txt", ""))
        .toSorted()
        .join(" "),
    )
    .toSorted()
    .join(" | ");

const TWO = ["Antonio Tajani, IT", "Hakan Fidan, TR"];
const PARIGI = "Parigi, FR, 2988507";
const ROMA = "Roma, IT, 3169070";

describe("what tells of one contact", () => {
  test.each<[string, Sketch[]]>([
    [
      "the yearly summit, remembered by its year and city",
      [
        {
          in: "a",
          type: "summit",
          parties: ["G7"],
          on: "2024-06-13/2024-06-15",
          published: "2024-06-15",
          at: "Fasano, IT, 3177219",
        },
        { in: "b", type: "summit", parties: ["G7", "IT"], on: "2024", at: "Fasano, IT, 3177219" },
      ],
    ],
    [
      "a plan without a day, and what came of it in a week",
      [
        { in: "a", people: TWO, on: null, status: "planned", published: "2025-02-27" },
        { in: "b", people: TWO },
      ],
    ],
    [
      "the same day, people and place",
      [
        { in: "a", people: TWO, at: ROMA },
        { in: "b", people: TWO, at: ROMA },
      ],
    ],
    [
      "one names the people, the other only the states",
      [
        { in: "a", people: TWO },
        { in: "b", at: ROMA },
      ],
    ],
    [
      "a name in full and a surname",
      [
        { in: "a", people: TWO },
        { in: "b", people: ["Tajani, IT", "Fidan, TR"] },
      ],
    ],
    [
      "a minister by name and by office",
      [
        { in: "a", people: TWO },
        { in: "b", people: ["Antonio Tajani, IT", "il collega turco, TR, foreign_minister"] },
      ],
    ],
    [
      "meeting, talks and summit are words for it",
      [
        { in: "a", people: TWO },
        { in: "b", type: "talks", people: TWO },
        { in: "c", type: "summit", people: TWO },
      ],
    ],
    [
      "a call and a video call",
      [
        { in: "a", type: "phone_call", people: TWO },
        { in: "b", type: "video_call", people: TWO },
      ],
    ],
    [
      "a contact whose channel is not told",
      [
        { in: "a", type: "phone_call", people: TWO },
        { in: "b", type: "contact", people: TWO },
      ],
    ],
    [
      "a mediator whom one leaves out",
      [
        { in: "a", people: TWO, parties: ["IT", "QA", "TR"] },
        { in: "b", people: TWO },
      ],
    ],
    [
      "announced, then held",
      [
        { in: "a", published: "2025-03-01", status: "planned", people: TWO },
        { in: "b", people: TWO },
      ],
    ],
    [
      "held, and denied by one side",
      [
        { in: "a", people: TWO, type: "phone_call" },
        { in: "b", people: TWO, type: "phone_call", status: "denied", published: "2025-03-07" },
      ],
    ],
    [
      "a month and the only day in it",
      [
        { in: "a", on: "2025-03", published: "2025-02-20", status: "planned", people: TWO },
        { in: "b", people: TWO },
      ],
    ],
    [
      "a visit of three days and its last day",
      [
        {
          in: "a",
          type: "visit",
          on: "2025-03-03/2025-03-05",
          people: ["Antonio Tajani, IT"],
          at: "Ankara, TR, 323786",
        },
        { in: "b", type: "visit", people: ["Antonio Tajani, IT"], at: "Turchia, TR" },
      ],
    ],
    [
      "a city and its land",
      [
        { in: "a", people: TWO, at: ROMA },
        { in: "b", people: TWO, at: "Italia, IT" },
      ],
    ],
    [
      "Rome and the Vatican, for the Pope",
      [
        {
          in: "a",
          people: ["papa Leone XIV, VA", "Recep Tayyip Erdoğan, TR"],
          parties: ["TR", "VA"],
          at: "Roma, IT, 3169070",
        },
        {
          in: "b",
          people: ["papa Leone XIV, VA", "Recep Tayyip Erdoğan, TR"],
          parties: ["TR", "VA"],
          at: "Vaticano, VA",
        },
      ],
    ],
    [
      "two who do not say when, within days and with the same people",
      [
        { in: "a", on: null, status: "proposed", people: TWO, at: "Ankara, TR, 323786" },
        { in: "b", on: null, status: "planned", people: TWO, at: "Ankara, TR, 323786", published: "2025-03-08" },
      ],
    ],
    [
      "within one state, by its people",
      [
        { in: "a", parties: ["IT"], people: ["Giorgia Meloni, IT", "Elly Schlein, IT"] },
        { in: "b", parties: ["IT"], people: ["Elly Schlein, IT", "Giorgia Meloni, IT"] },
      ],
    ],
    [
      "a round of many of whom each paper names some",
      [
        {
          in: "a",
          type: "summit",
          parties: ["FR", "GB", "UA"],
          people: ["Emmanuel Macron, FR", "Keir Starmer, GB"],
          at: PARIGI,
        },
        {
          in: "b",
          type: "summit",
          parties: ["DE", "FR", "PL"],
          people: ["Emmanuel Macron, FR", "Donald Tusk, PL"],
          at: PARIGI,
        },
      ],
    ],
    [
      "talks of which each paper names another delegate",
      [
        { in: "a", type: "talks", people: ["Antonio Tajani, IT", "Hakan Fidan, TR"], at: PARIGI },
        { in: "b", type: "talks", people: ["Antonio Tajani, IT", "Burak Akçapar, TR"], at: PARIGI },
      ],
    ],
    [
      "a city that is remembered without its day, where they met once",
      [
        { in: "a", people: TWO, at: PARIGI, on: "2024-11-20", published: "2024-11-21" },
        { in: "b", people: TWO, at: PARIGI, on: null, says: "I due si erano già visti a Parigi." },
      ],
    ],
    [
      "a copy printed a day later, whose “ieri” has moved",
      ["2025-03-05", "2025-03-06"].map((on, at) => ({
        in: `${at}`,
        on,
        when: "ieri",
        people: TWO,
        says: "Il ministro Tajani ha ricevuto ieri alla Farnesina il collega turco Fidan, con cui ha parlato di gas e di Libia.",
      })),
    ],
  ])("%s", (_name, told) => {
    expect(grouped(...told).split(" | ")).toHaveLength(1);
  });
});

describe("what are two contacts", () => {
  test.each<[string, Sketch[]]>([
    [
      "the second round and the third, of which nobody tells the day",
      [
        { in: "a", type: "talks", people: TWO, on: null, says: "Il secondo round di colloqui si è tenuto a Parigi." },
        { in: "b", type: "talks", people: TWO, on: null, says: "Il terzo round di colloqui si è tenuto a Parigi." },
      ],
    ],
    [
      "a year in which they may have met often",
      [
        { in: "a", people: TWO, on: "2024" },
        { in: "b", people: TWO, on: "2024-09-10" },
      ],
    ],
    [
      "a plan without a day, and a call six weeks later",
      [
        {
          in: "a",
          type: "phone_call",
          people: TWO,
          on: null,
          status: "planned",
          published: "2025-01-20",
          says: "I due si risentiranno.",
        },
        { in: "b", type: "phone_call", people: TWO },
      ],
    ],
    [
      "the same people on two days",
      [
        { in: "a", people: TWO, at: ROMA },
        { in: "b", people: TWO, at: ROMA, on: "2025-03-06" },
      ],
    ],
    [
      "a call and a meeting on one day",
      [
        { in: "a", people: TWO },
        { in: "b", people: TWO, type: "phone_call" },
      ],
    ],
    [
      "a visit and the meeting in it",
      [
        { in: "a", people: TWO, at: ROMA },
        { in: "b", people: TWO, type: "visit", at: ROMA },
      ],
    ],
    [
      "a letter and the call about it",
      [
        { in: "a", people: TWO, type: "message" },
        { in: "b", people: TWO, type: "phone_call" },
      ],
    ],
    [
      "the summit of this year and the last one",
      [
        { in: "a", type: "summit", parties: ["G7"], on: "2024-06", at: "Puglia, IT" },
        { in: "b", type: "summit", parties: ["G7"], on: "2025-06", at: "Kananaskis, CA" },
      ],
    ],
    [
      "two planned meetings",
      [
        { in: "a", people: TWO, status: "planned", on: "2025-04-02" },
        { in: "b", people: TWO, status: "planned", on: "2025-05-07" },
      ],
    ],
    [
      "the minister and the president, each with somebody else",
      [
        { in: "a", people: TWO },
        { in: "b", people: ["Giorgia Meloni, IT", "Recep Tayyip Erdoğan, TR"] },
      ],
    ],
    [
      "one minister with two hosts on one day",
      [
        { in: "a", people: TWO },
        { in: "b", people: ["Antonio Tajani, IT", "Recep Tayyip Erdoğan, TR"] },
      ],
    ],
    [
      "one state with two others",
      [
        { in: "a", people: ["Antonio Tajani, IT"] },
        { in: "b", people: ["Antonio Tajani, IT"], parties: ["EG", "IT"] },
      ],
    ],
    [
      "two cities of two states, on one day",
      [
        { in: "a", people: TWO, at: ROMA },
        { in: "b", people: TWO, at: "Ankara, TR, 323786" },
      ],
    ],
    [
      "two of one state with a third",
      [
        { in: "a", parties: ["IT"], people: ["Giorgia Meloni, IT", "Elly Schlein, IT"] },
        { in: "b", parties: ["IT"], people: ["Giorgia Meloni, IT", "Giuseppe Conte, IT"] },
      ],
    ],
    [
      "only the year is told, and no more than the states",
      [
        { in: "a", on: "2025" },
        { in: "b", people: TWO },
      ],
    ],
    [
      "no date, and no more than the states",
      [
        { in: "a", on: null },
        { in: "b", people: TWO },
      ],
    ],
    [
      "neither date nor sides",
      [
        { in: "a", on: null, parties: [] },
        { in: "b", on: null, parties: [] },
      ],
    ],
    [
      "a meeting a month before is not the one that is announced",
      [
        { in: "a", people: TWO, on: "2025-02-05", published: "2025-02-06" },
        { in: "b", people: TWO, on: "2025-02", status: "planned", published: "2025-02-20" },
      ],
    ],
    [
      "what one article tells twice",
      [
        { in: "a", people: TWO },
        { in: "a", people: TWO, says: "Poi si sono visti ancora." },
      ],
    ],
    [
      "an ambassador called in here, and one there",
      [
        { in: "a", type: "summons", initiator: "IT" },
        { in: "b", type: "summons", initiator: "TR" },
      ],
    ],
    [
      "a letter and its answer",
      [
        { in: "a", type: "message", people: TWO, initiator: "IT" },
        { in: "b", type: "message", people: TWO, initiator: "TR" },
      ],
    ],
    [
      "a call in the morning and one in the evening",
      [
        { in: "a", type: "phone_call", people: TWO, on: "2025-03-05TMO" },
        { in: "b", type: "phone_call", people: TWO, on: "2025-03-05TEV" },
      ],
    ],
    [
      "a bilateral and the round of three",
      [
        { in: "a", people: TWO, at: PARIGI, says: "Poi il bilaterale tra Tajani e Fidan." },
        {
          in: "b",
          people: [...TWO, "Jean-Noël Barrot, FR"],
          parties: ["FR", "IT", "TR"],
          at: PARIGI,
          says: "La trilaterale di Parigi.",
        },
      ],
    ],
    [
      "a meeting somewhere, remembered without city or day",
      [
        { in: "a", people: TWO, on: "2024-11-20", published: "2024-11-21" },
        { in: "b", people: TWO, on: null, says: "I due si erano già visti." },
      ],
    ],
    [
      "a short sentence alike on two days is no copy",
      [
        { in: "a", when: "ieri", people: TWO, says: "Si sono visti ieri." },
        { in: "b", when: "ieri", people: TWO, says: "Si sono visti ieri.", on: "2025-03-06" },
      ],
    ],
  ])("%s", (_name, told) => {
    expect(grouped(...told).split(" | ")).toHaveLength(2);
  });
});

describe("a record that fits two contacts", () => {
  const call: Sketch = { in: "call", type: "phone_call", people: TWO };
  const meeting: Sketch = { in: "meeting", type: "meeting", people: TWO };

  test("joins neither where nothing tells which", () => {
    expect(grouped(call, meeting, { in: "x", type: "contact", people: TWO })).toBe("call | meeting | x");
  });

  test("joins the one whose words it has", () => {
    const says = "Al centro del colloquio il gasdotto Tap, la Libia e la missione navale Irini.";
    expect(grouped({ ...call, says }, meeting, { in: "x", type: "contact", people: TWO, says })).toBe(
      "call x | meeting",
    );
  });

  test("joins the one in the same palace", () => {
    const at = (article: string, venue: string, ...people: string[]): Sketch => ({
      in: article,
      parties: ["IT", "UA"],
      people,
      at: `${ROMA}, ${venue}`,
    });
    expect(
      grouped(
        at("quirinale", "Quirinale", "Sergio Mattarella, IT", "Volodymyr Zelensky, UA"),
        at("chigi", "Palazzo Chigi", "Giorgia Meloni, IT", "Volodymyr Zelensky, UA"),
        at("x", "Palazzo Chigi", "Volodymyr Zelensky, UA"),
      ),
    ).toBe("chigi x | quirinale");
  });

  test("with states only, does not choose between two pairs of people", () => {
    expect(
      grouped(
        { in: "a", people: TWO },
        { in: "b", people: ["Giorgia Meloni, IT", "Recep Tayyip Erdoğan, TR"] },
        { in: "x" },
      ),
    ).toBe("a | b | x");
  });

  test("with a month only, does not choose between two days", () => {
    expect(
      grouped(
        { in: "a", people: TWO, on: "2025-03-03" },
        { in: "b", people: TWO, on: "2025-03-04" },
        { in: "x", people: TWO, on: "2025-03", published: "2025-04-02" },
      ),
    ).toBe("a | b | x");
  });

  test("with one side only, swallows neither of two contacts", () => {
    expect(
      grouped(
        { in: "a", people: TWO },
        { in: "b", people: ["Antonio Tajani, IT", "Badr Abdelatty, EG"], parties: ["EG", "IT"] },
        { in: "x", people: ["Antonio Tajani, IT"], parties: ["IT"] },
      ),
    ).toBe("a | b | x");
  });

  test("does not glue what one article keeps apart", () => {
    const both: Sketch[] = [
      { in: "a", type: "talks", people: TWO, says: "Prima i colloqui in formato ristretto." },
      { in: "a", type: "meeting", people: TWO, says: "Poi l'incontro a due." },
    ];
    const contacts = chronology(
      [...both, { in: "b", people: TWO }, { in: "c", people: TWO, type: "talks" } as Sketch].map(sketch),
    );
    for (const { sources } of contacts) {
      const files = sources.records.map(({ file }) => file);
      expect(new Set(files).size).toBe(files.length);
    }
    expect(contacts.length).toBeGreaterThan(1);
  });
});

describe("a contact that was put off", () => {
  const planned: Sketch = {
    in: "a",
    status: "planned",
    on: "2025-03-10",
    published: "2025-03-01",
    people: TWO,
    at: ROMA,
  };

  test("is one with the one that took its place", () => {
    const contacts = chronology(
      [
        planned,
        { in: "b", status: "postponed", on: "2025-03-10", published: "2025-03-08", people: TWO, at: ROMA } as Sketch,
        {
          in: "c",
          on: "2025-03-20",
          published: "2025-03-21",
          people: TWO,
          at: ROMA,
          says: "Dopo il rinvio i due ministri si sono visti.",
        },
      ].map(sketch),
    );
    expect(contacts).toHaveLength(1);
    expect(contacts[0]).toMatchObject({ status: "held", date: { start: "2025-03-20" }, versions: [] });
    expect(contacts[0]?.life.map(({ status, date }) => [status, date])).toEqual([
      ["planned", "2025-03-10"],
      ["postponed", "2025-03-10"],
      ["held", "2025-03-20"],
    ]);
    expect(contacts[0]?.merge).toHaveLength(2);
  });

  test("is one with its first plan where the new day is told", () => {
    const contacts = chronology(
      [
        planned,
        { in: "b", status: "postponed", on: "2025-03-24", published: "2025-03-08", people: TWO, at: ROMA } as Sketch,
      ].map(sketch),
    );
    expect(contacts).toHaveLength(1);
    expect(contacts[0]).toMatchObject({ status: "postponed", date: { start: "2025-03-24" } });
  });

  test("is not the one of other people, of the next season, or that was held before", () => {
    const postponed: Sketch = { in: "b", status: "postponed", on: "2025-03-10", published: "2025-03-08", people: TWO };
    const others: Sketch[] = [
      {
        in: "c",
        on: "2025-03-20",
        published: "2025-03-21",
        people: ["Giorgia Meloni, IT", "Recep Tayyip Erdoğan, TR"],
      },
      { in: "d", on: "2025-06-20", published: "2025-06-21", people: TWO },
      { in: "e", on: "2025-03-04", published: "2025-03-05", people: TWO },
    ];
    for (const other of others) expect(grouped(postponed, other).split(" | ")).toHaveLength(2);
  });
});
