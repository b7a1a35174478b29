import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { z } from "zod";
import { contactRecord, contactStatus, contactType } from "../src/kinds/contact/schema.js";
import type { ContactRecord } from "../src/kinds/contact/schema.js";
import { dayOf, isoOf, monthDays, parseIso, weekDays, yearDays } from "../src/kinds/date/calendar.js";
import type { Days } from "../src/kinds/date/calendar.js";
import { holders } from "../src/kinds/person/holders.js";
import { CITY_ROWS } from "../src/lexicon/cities.js";
import { compare } from "../src/output/compare.js";
import { toExpected } from "../src/output/expected.js";
import { runArticle } from "../src/pipeline.js";

/** Where the labelled articles of the chronology stand; those of `aside` are not looked at while it is tuned. */
export const CHRONOLOGY_SETS = ["tuning", "aside"] as const;
export type ChronologySet = (typeof CHRONOLOGY_SETS)[number];

const article = z.strictObject({
  id: z.string(),
  published: z.iso.date(),
  publisher: z.string(),
  title: z.string(),
  text: z.string(),
});
type LabelledArticle = z.infer<typeof article>;

const line = z.strictObject({
  article: z.string(),
  contact: z.string().describe("label: records with the same one tell of one contact"),
  type: contactType,
  status: contactStatus,
  date: z.string().nullable().describe("TIMEX3 value, start/end, or ..end for a bound"),
  people: z.array(z.string()).describe("name, side; with an office behind them where no name is given"),
  parties: z.array(z.string()),
  place: z.string().nullable().describe("name, country"),
  initiator: z.string().optional(),
  duration: z.string().optional(),
  cue: z.string().describe("words of the text that tell of it"),
});
type Line = z.infer<typeof line>;

/** A record as a person reads it, and the contact it tells of. */
export interface Labelled {
  readonly record: ContactRecord;
  readonly contact: string | null;
}

const readLines = <T>(set: ChronologySet, name: string, schema: z.ZodType<T>): T[] =>
  readFileSync(`fixtures-chronology/${set}.${name}.jsonl`, "utf8")
    .trimEnd()
    .split("\n")
    .map((text) => schema.parse(JSON.parse(text)));

export const labelledArticles = (set: ChronologySet): LabelledArticle[] => readLines(set, "articles", article);

/** The hand-made records of a set, in the shape that the extractor gives. */
export function labelledRecords(set: ChronologySet): Labelled[] {
  const articles = new Map(labelledArticles(set).map((one) => [one.id, one]));
  return readLines(set, "records", line).map((one) => {
    const source = articles.get(one.article);
    if (!source?.text.includes(one.cue)) throw new Error(`${one.article} does not say "${one.cue}"`);
    return { contact: one.contact, record: toRecord(one, source) };
  });
}

const sha256 = (text: string): string => createHash("sha256").update(text).digest("hex");

function toRecord(told: Line, source: LabelledArticle): ContactRecord {
  const [name, country] = told.place?.split(", ") ?? [];
  const start = source.text.lastIndexOf(". ", source.text.indexOf(told.cue)) + 1;
  const stop = source.text.indexOf(". ", source.text.indexOf(told.cue));
  const end = stop < 0 ? source.text.length : stop + 1;
  const from = start === 0 ? 0 : start + 1;
  return contactRecord.parse({
    schema: "contatti/contact@1",
    id: sha256(`${told.article}|${told.contact}`).slice(0, 16),
    article: {
      file: `${source.id}.txt`,
      sha256: sha256(source.text),
      title: source.title,
      publisher: source.publisher,
      url: null,
      published: { date: source.published, precision: "day", source: "field" },
      language: "it",
    },
    type: told.type,
    status: told.status,
    date: told.date === null ? null : toDate(told.date, source.published),
    participants: told.people.map((text) => toParticipant(text)),
    parties: told.parties,
    place: name === undefined ? null : { name, ...(country ? { country } : {}), ...geonamesOf(name, country) },
    initiator: told.initiator ?? null,
    duration: told.duration ?? null,
    topics: [],
    source: null,
    codes: { cameo: [], plover: null, exact: false },
    evidence: [{ slot: "status", start: from, end, text: source.text.slice(from, end) }],
    why: {},
    rules: [],
    confidence: 0.9,
  });
}

function toParticipant(text: string): object {
  const [name = "", side = "", office] = text.split(", ");
  const where = side.length === 2 ? { country: side } : { organisation: side };
  if (office !== undefined) return { name, role: name, office, named: false, mentions: 1, ...where };
  const key = holders().people.find(({ canonical }) => canonical === name)?.key;
  return { name, ...(key === undefined ? {} : { key }), named: true, mentions: 1, ...where };
}

function geonamesOf(name: string, country: string | undefined): object {
  const rows = CITY_ROWS.split("\n").map((text) => text.split("|"));
  const row = rows.find(([names = "", state]) => state === country && names.split(";").includes(name));
  return row === undefined ? {} : { geonames: Number(row[2]) };
}

/** "2025-04-12TEV", "2025-W15", "2025-04", "2025", "2025-04-18/2025-04-20", "..2025-10-31". */
export function toDate(text: string, published: string): object {
  const bound = text.startsWith("..") ? { bound: "before" } : {};
  const timex = text.replace("..", "");
  const { from, to, precision } = daysOf(timex);
  const start = bound.bound === undefined ? isoOf(from) : published;
  const time = /T(\d{2}:\d{2})$/u.exec(timex)?.[1];
  return {
    text: timex,
    start,
    end: isoOf(to),
    precision,
    timex,
    approximate: false,
    anchor: "text",
    ...bound,
    ...(time === undefined ? {} : { time }),
  };
}

function daysOf(timex: string): Days & { precision: string } {
  const [first = "", last] = timex.split("/");
  if (last !== undefined) return { from: parseIso(first), to: parseIso(last), precision: "range" };
  const week = /^(\d{4})-W(\d{2})$/u.exec(timex);
  if (week)
    return { ...weekDays(weekDays(dayOf(Number(week[1]), 1, 4)).from + 7 * (Number(week[2]) - 1)), precision: "week" };
  if (timex.length === 4) return { ...yearDays(Number(timex)), precision: "year" };
  if (timex.length === 7)
    return { ...monthDays(Number(timex.slice(0, 4)), Number(timex.slice(5))), precision: "month" };
  const day = parseIso(timex);
  return { from: day, to: day, precision: timex.length > 10 ? "daypart" : "day" };
}

/** The records that the extractor reads in the articles of a set, labelled after the hand-made ones that they fit, else not. */
export function extractedRecords(set: ChronologySet): Labelled[] {
  const labelled = labelledRecords(set);
  return labelledArticles(set).flatMap(({ id, text, ...meta }) => {
    const { contacts } = runArticle(text, { ...meta, file: `${id}.txt` });
    const mine = labelled.filter(({ record }) => record.article.file === `${id}.txt`);
    const { pairs } = compare(
      mine.map(({ record }) => toExpected(record)),
      contacts.map(toExpected),
    );
    const labels = new Map(pairs.map(({ expected, got }) => [got, mine[expected]?.contact ?? null]));
    return contacts.map((record, at) => ({ record, contact: labels.get(at) ?? null }));
  });
}
