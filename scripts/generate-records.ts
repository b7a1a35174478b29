import { createHash } from "node:crypto";
import type { ContactRecord } from "../src/kinds/contact/schema.js";
import { isoOf, parseIso } from "../src/kinds/date/calendar.js";

const STATES = "IT FR DE GB US RU UA TR EG IL IR SA CN JP IN BR AR TN LY DZ MA ES PL GR RS XK AM AZ KR KP".split(" ");
const TYPES = ["meeting", "phone_call", "talks", "visit", "summit"] as const;
const WORDS =
  "gas dazi migranti tregua ostaggi grano nucleare frontiera accordo fondi difesa energia pesca satelliti visti".split(
    " ",
  );

/** Numbers that look random and are the same in every run (a linear congruential generator). */
function toDice(seed: number): (sides: number) => number {
  let state = seed >>> 0;
  return (sides) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * sides);
  };
}

const hash = (text: string): string => createHash("sha256").update(text).digest("hex");

/**
 * Invented records, about three of each contact, over ten years: a generated set on
 * which time, memory and the number of comparisons are measured.
 */
export function* generatedRecords(count: number, seed = 1): Generator<ContactRecord> {
  const dice = toDice(seed);
  const first = parseIso("2015-01-01");
  for (let made = 0, contact = 0; made < count; contact++) {
    const one = STATES[Math.min(dice(STATES.length), dice(STATES.length))] ?? "IT";
    const other = STATES.filter((state) => state !== one)[dice(STATES.length - 1)] ?? "FR";
    const day = first + dice(3650);
    const type = TYPES[dice(TYPES.length)] ?? "meeting";
    const words = [0, 1, 2].map(() => WORDS[dice(WORDS.length)] ?? "");
    const minister = dice(4);
    for (let told = 1 + dice(5); told > 0 && made < count; told--, made++) {
      const isPlan = dice(4) === 0;
      const isVague = dice(6) === 0;
      const hasPeople = dice(4) > 0;
      const published = isoOf(isPlan ? day - 1 - dice(10) : day + dice(3));
      const id = hash(`${contact}/${told}/${seed}`);
      const date = isoOf(day);
      const people = [one, other].map((country) => ({
        name: `Ministro ${country} ${minister}`,
        key: `${country}-${minister}`.toLowerCase(),
        country,
        named: true,
        mentions: 1,
      }));
      const text = `Il ministro ${one} e il ministro ${other} hanno parlato di ${words.join(", ")}.`;
      yield {
        schema: "contatti/contact@1",
        id: id.slice(0, 16),
        article: {
          file: `${id.slice(0, 8)}.txt`,
          sha256: hash(id),
          title: null,
          publisher: `Giornale ${dice(40)}`,
          url: null,
          published: { date: published, precision: "day", source: "field" },
          language: "it",
        },
        type,
        status: isPlan ? "planned" : "held",
        date: isVague
          ? {
              text: "nel mese",
              start: `${date.slice(0, 7)}-01`,
              end: `${date.slice(0, 7)}-28`,
              precision: "month",
              timex: date.slice(0, 7),
              approximate: false,
              anchor: "publication",
            }
          : {
              text: "quel giorno",
              start: date,
              end: date,
              precision: "day",
              timex: date,
              approximate: false,
              anchor: "publication",
            },
        participants: hasPeople ? people : [],
        parties: [one, other].toSorted(),
        place:
          type === "phone_call" || dice(3) === 0
            ? null
            : { name: `Capitale ${other}`, country: other, geonames: 1000 + STATES.indexOf(other) },
        initiator: null,
        duration: null,
        topics: words,
        source: null,
        codes: { cameo: ["040"], plover: { event: "CONSULT" }, exact: true },
        evidence: [{ slot: "status", start: 0, end: text.length, text }],
        why: {},
        rules: ["contact/verb-object"],
        confidence: 0.9,
      };
    }
  }
}
