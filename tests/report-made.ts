import { createHash } from "node:crypto";
import type { ContactRecord } from "../src/kinds/contact/schema.js";
import { contactStatus, contactType } from "../src/kinds/contact/schema.js";

/** What a run would have written, made up: the lines of its files. */
export interface MadeRun {
  readonly contacts: readonly ContactRecord[];
  readonly files: Readonly<Record<"contacts.jsonl" | "articles.jsonl", string>>;
}

const STATES = "IT FR DE ES GB US RU CN UA TR IL EG IN JP BR ZA AR CA PL GR SE NO FI HU RS AL TN LY DZ MA".split(" ");
const GIVEN = "Anna Bruno Carla Dino Elena Fabio Gina Hugo Irma Luca Mara Nino Olga Pia Remo Sara Tito Ugo Vera Zeno";
const FAMILY = "Abate Bellini Corvi Donda Ermini Fumagalli Grandi Leoni Moretti Nardi Olivi Pace Rocca Sala Testa";
const CITIES = ["Roma", "Parigi", "Berlino", "Ginevra", "Vienna", "Il Cairo", "Ankara", "Nuova Delhi"];
const PUBLISHERS = ["Il Faro", "La Voce", "Agenzia Meridiana", "Tempo Lungo", null];

/** Numbers that look random and are always the same. */
function numbers(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const hash = (text: string, length: number): string => createHash("sha256").update(text).digest("hex").slice(0, length);
const dayAfter = (days: number): string => new Date(Date.UTC(2005, 0, 1 + days)).toISOString().slice(0, 10);

/** A run of `count` contacts between invented people over twenty years, three to an article. */
export function makeRun(
  count: number,
  change: (record: ContactRecord, at: number) => ContactRecord = (it) => it,
): MadeRun {
  const next = numbers(7);
  const people = GIVEN.split(" ").flatMap((given) => FAMILY.split(" ").map((family) => `${given} ${family}`));
  const contacts = Array.from({ length: count }, (_, at) => change(makeRecord(at, next, people), at));
  const byFile = new Map<string, ContactRecord[]>();
  for (const contact of contacts) {
    const { file } = contact.article;
    byFile.set(file, [...(byFile.get(file) ?? []), contact]);
  }
  const articles = [...byFile].map(([file, records]) => ({
    file,
    sha256: records[0]?.article.sha256,
    text: "raw",
    blocks: [],
    contacts: records.map(({ id }) => id),
  }));
  const lines = (records: readonly object[]): string => records.map((record) => `${JSON.stringify(record)}\n`).join("");
  return { contacts, files: { "contacts.jsonl": lines(contacts), "articles.jsonl": lines(articles) } };
}

function makeRecord(at: number, next: (below: number) => number, people: readonly string[]): ContactRecord {
  const pick = <T>(list: readonly T[]): T => list[next(list.length)] as T;
  const day = dayAfter(next(365 * 20));
  const names = [pick(people), pick(people)];
  const states = [pick(STATES), pick(STATES)];
  const city = pick(CITIES);
  const file = `anno/${Math.floor(at / 3)}.txt`;
  const sentence = `${names[0]} ha incontrato ${names[1]} a ${city} il giorno ${day}, e i due hanno parlato a lungo di commercio, di gas e di frontiere.`;
  const status = next(10) < 7 ? "held" : pick(contactStatus.options);
  return {
    schema: "contatti/contact@1",
    id: hash(`contact ${at}`, 16),
    article: {
      file,
      sha256: hash(file, 64),
      title: `Articolo ${Math.floor(at / 3)}`,
      publisher: pick(PUBLISHERS),
      url: `https://example.org/${Math.floor(at / 3)}`,
      published: { date: day, precision: "day", source: "text" },
      language: "it",
    },
    type: next(2) === 0 ? "meeting" : pick(contactType.options),
    status,
    date:
      next(20) === 0
        ? null
        : { text: day, start: day, end: day, precision: "day", timex: day, approximate: false, anchor: "text" },
    participants: names.map((name, who) => ({
      name,
      role: "ministro degli Esteri",
      office: "foreign_minister",
      country: states[who] ?? "IT",
      named: true,
      mentions: 1,
    })),
    parties: [...new Set(states)].toSorted(),
    place: { name: city },
    initiator: null,
    duration: null,
    topics: [],
    source: null,
    codes: { cameo: ["040"], plover: { event: "CONSULT" }, exact: true },
    evidence: [
      { slot: "status", start: 100, end: 100 + sentence.length, text: sentence },
      { slot: "participants", start: 100, end: 100 + (names[0]?.length ?? 0), text: names[0] ?? "" },
    ],
    why: { duration: { reason: "not_stated" }, topics: { reason: "not_stated" } },
    rules: ["contact/verb-object", "status/past"],
    confidence: 0.8,
  };
}
