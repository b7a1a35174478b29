import type { ReportDetail, ReportParticipant } from "../../data.js";
import type { App } from "../app.js";
import { weekdayText } from "../dates.js";
import { foreign, h } from "../dom.js";
import { durationText } from "../durations.js";
import { START } from "../state.js";
import { SLOT_GROUPS } from "./evidence.js";

type Part = Node | string | null;

/** The slots of a contact with their values, then those without one and why. */
export function slotsOf(app: App, row: number, detail: ReportDetail): HTMLElement {
  const { texts } = app;
  const { slots, card, duration } = texts.words;
  const sides = texts.sides(row);
  const values: Readonly<Record<string, readonly Part[]>> = {
    date: whenOf(app, row, detail),
    participants: [listOf(detail.participants.map((who) => whoOf(app, who)))],
    parties: [sides.length === 0 ? null : foreign(sides.join(" – "))],
    place: [whereOf(app, detail)],
    initiator: [detail.initiator === null ? null : foreign(texts.sideNamed(detail.initiator))],
    duration: [detail.duration === null ? null : durationText(detail.duration, duration)],
    topics: [detail.topics.length === 0 ? null : foreign(detail.topics.join("; "))],
  };
  const filled = Object.keys(values).filter((slot) => values[slot]?.some((part) => part !== null));
  const empty = Object.keys(values).filter((slot) => !filled.includes(slot));
  const confidence = app.parts.core.rows.confidence[row] ?? 0;
  const codes = [`CAMEO ${detail.codes.cameo.join(", ")}`, `PLOVER ${detail.codes.plover}`];
  return h(
    "dl",
    { class: "slots" },
    filled.map((slot) => [
      h("dt", { "data-slot": slot }, keyOf(slot), slots[slot] ?? slot),
      h("dd", { "data-slot": slot }, values[slot] ?? []),
    ]),
    reasonsOf(app, empty, detail),
    h("dt", {}, card.confidence),
    h("dd", {}, confidence.toFixed(2).replace(".", texts.words.decimal)),
    h("dt", {}, card.codes),
    h("dd", {}, codes.filter((code) => !code.endsWith(" ")).join(" · ")),
  );
}

/** The colour in which the words of a slot are marked. */
const keyOf = (slot: string): HTMLElement =>
  h("span", { class: `key group-${SLOT_GROUPS[slot] ?? "about"}`, "aria-hidden": "true" });

const listOf = (items: readonly HTMLElement[]): HTMLElement | null => (items.length === 0 ? null : h("ul", {}, items));

/** One line for each reason why slots are empty, with the slots. */
function reasonsOf({ texts }: App, empty: readonly string[], { why }: ReportDetail): HTMLElement[] {
  const { reasons, missing: names, slots } = texts.words;
  const byReason = new Map<string, string[]>();
  for (const slot of empty) {
    const [reason, missing] = why[slot] ?? ["not_stated", ""];
    const said = `${reasons[reason] ?? reason}${missing === "" ? "" : ` (${names[missing] ?? missing})`}`;
    byReason.set(said, [...(byReason.get(said) ?? []), slots[slot] ?? slot]);
  }
  return [...byReason].flatMap(([reason, named]) => [
    h("dt", { class: "faint" }, reason),
    h("dd", { class: "faint" }, named.join(", ")),
  ]);
}

function whenOf(app: App, row: number, { date }: ReportDetail): Part[] {
  const { texts } = app;
  const { card, dates, anchors } = texts.words;
  const { start, end } = app.parts.core.rows;
  const told = texts.dateOrNull(row);
  const first = start[row] ?? null;
  const weekday = first !== null && first === end[row] ? `${weekdayText(first, dates)} ` : "";
  if (!date) return told === null ? [] : [`${weekday}${told}`];
  const anchor = anchors[date.anchor] ?? date.anchor;
  const beside = h(
    "span",
    { class: "beside" },
    foreign(card.asWritten(date.text)),
    ` · ${anchor} · `,
    h("code", {}, date.timex),
  );
  return [told === null ? emptyWhen(app) : `${weekday}${told}`, beside];
}

const emptyWhen = (app: App): HTMLElement => h("span", { class: "faint" }, app.texts.words.reasons["unresolved"] ?? "");

function whoOf(app: App, who: ReportParticipant): HTMLElement {
  const { texts, parts } = app;
  const { offices, card } = texts.words;
  const key = who.person === undefined ? undefined : parts.core.people[who.person]?.[0];
  const office = who.office === undefined ? undefined : (offices[who.office] ?? who.office);
  const role = texts.words.language === "it" ? (who.role ?? office) : (office ?? who.role);
  const side = who.side === undefined ? undefined : texts.sideNamed(who.side);
  const beside = [who.person === undefined ? card.toldOnlyByOffice : role, side].filter((text) => text !== undefined);
  const name =
    key === undefined
      ? foreign(who.name)
      : h(
          "button",
          {
            type: "button",
            class: "name",
            title: card.filterBy(who.name),
            onclick: () =>
              app.change({ ...START, language: app.state().language, chosen: { ...START.chosen, person: [key] } }),
          },
          foreign(who.name),
        );
  return h(
    "li",
    {},
    name,
    beside.length === 0 ? null : h("span", { class: "beside" }, foreign(beside.join(" · "))),
    who.written === undefined ? null : h("span", { class: "beside" }, foreign(card.asWritten(who.written))),
  );
}

function whereOf(app: App, { place }: ReportDetail): Part {
  if (!place) return null;
  const country = place.side === undefined ? "" : app.texts.sideNamed(place.side);
  const names = [place.venue, place.name, country, place.occasion].filter((text) => text !== undefined && text !== "");
  return foreign([...new Set(names)].join(", "));
}
