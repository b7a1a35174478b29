import type { ContactRecord } from "../../src/kinds/contact/schema.js";
import { cueSpans, quote } from "../../src/output/compare-text.js";
import type { Mark } from "../../src/output/underline.js";
import type { GoldContact } from "./gold.js";
import type { Match } from "./match.js";
import type { Figures, Rates, Scored } from "./tally.js";

const figure = (value: number | null): string => (value === null ? "–" : value.toFixed(3)).padStart(6);

const row = (name: string, { gold, got, right, precision, recall, f1 }: Rates): string =>
  `  ${name.padEnd(14)}${[gold, got, right].map((n) => String(n).padStart(6)).join("")}  ${[precision, recall, f1].map(figure).join("  ")}`;

/** The figures as tables for a terminal. */
export function figuresText({
  articles,
  withoutContacts,
  leftEmpty,
  detection,
  strict,
  types,
  slots,
}: Figures): string[] {
  const head = (name: string): string => `${name.padEnd(16)}  gold   got right       P       R      F1`;
  const byName = ([a]: [string, Rates], [b]: [string, Rates]): number => (a < b ? -1 : 1);
  return [
    `${articles} articles, ${withoutContacts} of them without contacts, of which ${leftEmpty} left empty`,
    "",
    head("Contacts"),
    row("detection", detection),
    row("strict", strict),
    "",
    head("Types"),
    ...Object.entries(types)
      .toSorted(byName)
      .map(([name, rates]) => row(name, rates)),
    "",
    head("Slots"),
    ...Object.entries(slots).map(([name, rates]) => row(name, rates)),
  ];
}

const daysText = (days: GoldContact["date"]): string => (days ? [...new Set(days)].join("/") : "-");

const goldText = ({ types, status, date, participants, parties }: GoldContact): string =>
  [`${types[0]} ${status[0]}`, daysText(date), participants.join(", "), parties.join(" ")]
    .filter((part) => part !== "")
    .join(" · ");

const recordDays = ({ date }: ContactRecord): string =>
  daysText(date?.start ? [date.start, date.end ?? date.start] : null);

const names = ({ participants }: ContactRecord): string =>
  participants
    .filter(({ named }) => named)
    .map(({ name }) => name)
    .join(", ");

const recordText = (record: ContactRecord): string =>
  [`${record.type} ${record.status}`, recordDays(record), names(record), record.parties.join(" ")]
    .filter((part) => part !== "")
    .join(" · ");

const or = (text: string): string => (text === "" ? "-" : text);

/** Each slot that is wrong: what gold has, what was read. */
function wrongSlots(gold: GoldContact, got: ContactRecord, match: Match): [slot: string, gold: string, got: string][] {
  const all: [string, boolean, string, string][] = [
    ["type", match.type, gold.types.join(" or "), got.type],
    ["status", match.status, gold.status.join(" or "), got.status],
    ["date", match.date === 1, daysText(gold.date), recordDays(got)],
    ["place", match.place, or([gold.place?.name ?? []].flat().join(" or ")), or(got.place?.name ?? "")],
    [
      "participants",
      match.people.both === match.people.gold && match.people.both === match.people.got,
      or(gold.participants.join(", ")),
      or(names(got)),
    ],
    [
      "parties",
      match.parties.both === match.parties.gold && match.parties.both === match.parties.got,
      or(gold.parties.join(" ")),
      or(got.parties.join(" ")),
    ],
    ["duration", !gold.duration || match.duration, or(gold.duration ?? ""), or(got.duration ?? "")],
  ];
  return all.flatMap(([slot, right, wanted, read]) => (right ? [] : [[slot, wanted, read]]));
}

/** The errors of an article, each with its words underlined in the sentence; no line when there are none. */
export function errorsText({ id, raw, gold, got, score }: Scored, mark?: Mark): string[] {
  const inText = (contact: GoldContact): string[] =>
    cueSpans(raw, contact.cue ?? "").flatMap((word) => quote(raw, word, mark));
  const evidence = (record: ContactRecord, slot: string): string[] =>
    record.evidence
      .filter((one) => one.slot === slot)
      .slice(0, 2)
      .flatMap((word) => quote(raw, word, mark));
  const lines: string[] = [];
  for (const match of score.matches.filter(({ strict }) => !strict)) {
    const [one, other] = [gold[match.gold], got[match.got]];
    if (!one || !other) continue;
    lines.push(`  ~ ${goldText(one)}`, ...inText(one));
    for (const [slot, wanted, read] of wrongSlots(one, other, match))
      lines.push(`    ${slot}: gold ${wanted}, read ${read}`, ...evidence(other, slot));
  }
  for (const at of score.missed) if (gold[at]) lines.push(`  - missed: ${goldText(gold[at])}`, ...inText(gold[at]));
  for (const at of score.spurious)
    if (got[at]) lines.push(`  + too many: ${recordText(got[at])}`, ...evidence(got[at], "type"));
  return lines.length === 0 ? [] : [id, ...lines];
}
