import type { DateRule } from "../rule.js";
import type { DayPart, Time } from "../time.js";

/** Words for a part of the day, by their first letters. */
const PARTS: Readonly<Record<string, DayPart>> = {
  mattina: "MO", mattino: "MO", mattinata: "MO", alba: "MO", pomeriggio: "AF", sera: "EV", serata: "EV", tramonto: "EV", notte: "NI", nottata: "NI",
};

/** The TIMEX3 part of a word such as "serata". */
export const dayPartOf = (norm: string): DayPart | undefined => PARTS[norm];

const PART_DAYS: Readonly<Record<string, readonly [number, DayPart]>> = {
  stamattina: [0, "MO"], stamani: [0, "MO"], stamane: [0, "MO"], stasera: [0, "EV"], stanotte: [0, "NI"], domattina: [1, "MO"], iersera: [-1, "EV"],
};

const DAYS: Readonly<Record<string, number>> = { oggi: 0, ieri: -1, altroieri: -2, avantieri: -2, domani: 1, dopodomani: 2 };

/** A day counted from the publication. */
const day = (by: number): Time => ({ is: "shift", unit: "day", by, from: "publication" });

export const DEICTIC_RULES: readonly DateRule[] = [
  {
    id: "date/deictic-day",
    says: "today, yesterday, tomorrow and the days around them are counted from the publication",
    pattern: "(il? altro yesterday | yesterday il altro | day_unit after tomorrow | today | yesterday | tomorrow)",
    means(words) {
      if (words.has("altro")) return day(-2);
      if (words.has("after")) return day(2);
      const { norm } = words.tokens[words.from] ?? { norm: "" };
      // "un domani", "il domani dell'Europa": a noun.
      if (words.has("tomorrow") && /^(un|il|del|al|nel|sul|quel)$/u.test(words.previous?.norm ?? "")) return null;
      return day(DAYS[norm] ?? 0);
    },
    yes: [
      { text: "Il premier ha ricevuto ⟦ieri⟧ l'omologo maltese.", published: "2025-05-14", value: { start: "2025-05-13", end: "2025-05-13", timex: "2025-05-13", precision: "day", anchor: "publication" } },
    ],
    no: ["Un domani la regione potrebbe avere una sola moneta."],
  },
  {
    id: "date/deictic-part",
    says: "words such as stamattina and stasera are a part of the day of publication",
    pattern: "day_part",
    means(words) {
      const [by, dayPart] = PART_DAYS[words.norm(0)] ?? [0, "MO"];
      return { ...day(by), dayPart };
    },
    yes: [{ text: "I due si sono sentiti ⟦stamattina⟧.", published: "2025-05-14", value: { start: "2025-05-14", timex: "2025-05-14TMO", precision: "daypart" } }],
    no: ["Ha parlato di mattina presto."],
  },
  {
    id: "date/this-part",
    says: "questa mattina is today's, la scorsa notte the last one, quella sera the story's, la sera prima the one before the story's day",
    pattern: "(questo part | quello part | scorso part | part (scorso | first | before_that | after | after_that))",
    means(words) {
      const dayPart = dayPartOf((words.token("part") ?? { norm: "" }).norm);
      if (words.has("questo") || words.has("scorso")) return { ...day(words.has("scorso") && dayPart !== "NI" ? -1 : 0), dayPart };
      if (words.has("quello")) return { ...day(0), from: "story", dayPart } as Time;
      const by = words.has("after") || words.has("after_that") ? 1 : -1;
      if (words.has("first") && words.norm(words.to - words.start - 1) !== "prima") return null;
      return { is: "shift", unit: "day", by, from: "story", dayPart };
    },
    yes: [{ text: "Il ministro è arrivato ⟦questa mattina⟧ ad Algeri.", published: "2025-05-14", value: { start: "2025-05-14", timex: "2025-05-14TMO" } }],
    no: ["Questa serie di concerti comincia tardi."],
  },
  {
    id: "date/odierno",
    says: "odierno and in giornata are the day of publication",
    pattern: "((day_long | day_unit)? odierno | in day_long !di)",
    means: () => day(0),
    yes: [{ text: "Le conversazioni ⟦odierne⟧ hanno toccato il grano.", published: "2025-05-14", value: { start: "2025-05-14" } }],
    no: ["Era in giornata di grazia."],
  },
  {
    id: "date/part-of-day",
    says: "in serata, nel pomeriggio: a part of the day told of, by itself that of publication",
    pattern: "(in | nel | verso | al | il | a | di)? > part",
    means(words) {
      const dayPart = dayPartOf((words.token("part") ?? { norm: "" }).norm);
      const strong = words.start < words.from && /^(in|nel|nella|verso|all')$/u.test(words.norm(0));
      return { is: "dayPart", dayPart, weak: !strong };
    },
    yes: [{ text: "In ⟦serata⟧ la delegazione ha lasciato Ginevra.", published: "2025-05-14", value: { timex: "2025-05-14TEV" } }],
    no: ["La sera del dì di festa è una poesia."],
  },
];
