import type { ReportDetail, ReportParticipant } from "../../data.js";
import type { App } from "../app.js";
import { weekdayText } from "../dates.js";
import { foreign, h } from "../dom.js";
import { durationText } from "../durations.js";
import { START } from "../state.js";
import { SLOT_GROUPS } from "./evidence.js";

type Part = Node | string | null;

/** The slots of a contact, each with its value or why it has none. */
export function slotsOf(app: App, row: number, detail: ReportDetail): HTMLElement {
  const { texts } = app;
  const { slots, card } = texts.words;
  const line = (slot: string, ...value: readonly Part[]): Part[] => [
    h(
      "dt",
      { "data-slot": slot },
      h("span", { class: `key group-${SLOT_GROUPS[slot] ?? "about"}`, "aria-hidden": "true" }),
      slots[slot] ?? slot,
    ),
    h("dd", { "data-slot": slot }, ...(value.some((part) => part !== null) ? value : [emptyText(app, slot, detail)])),
  ];
  const confidence = app.parts.core.rows.confidence[row] ?? 0;
  return h(
    "dl",
    { class: "slots" },
    line("date", ...whenOf(app, row, detail)),
    line(
      "participants",
      detail.participants.length === 0
        ? null
        : h(
            "ul",
            {},
            detail.participants.map((who) => whoOf(app, who)),
          ),
    ),
    line("parties", texts.sides(row).length === 0 ? null : foreign(texts.sides(row).join(" – "))),
    line("place", whereOf(app, detail)),
    line("initiator", detail.initiator === null ? null : foreign(texts.sideNamed(detail.initiator))),
    line("duration", detail.duration === null ? null : durationText(detail.duration, texts.words.duration)),
    line("topics", detail.topics.length === 0 ? null : foreign(detail.topics.join("; "))),
    h("dt", {}, card.confidence),
    h("dd", {}, confidence.toFixed(2).replace(".", texts.words.decimal)),
    h("dt", {}, card.codes),
    h(
      "dd",
      {},
      [`CAMEO ${detail.codes.cameo.join(", ")}`, detail.codes.plover === "" ? "" : `PLOVER ${detail.codes.plover}`]
        .filter(Boolean)
        .join(" · "),
    ),
  );
}

function emptyText(app: App, slot: string, { why }: ReportDetail): HTMLElement {
  const { reasons } = app.texts.words;
  const [reason, missing] = why[slot] ?? ["not_stated", ""];
  const said = reasons[reason] ?? reason;
  return h("span", { class: "faint" }, missing === "" ? said : `${said} (${missing})`);
}

function whenOf(app: App, row: number, { date }: ReportDetail): Part[] {
  const { texts } = app;
  const { card, dates, anchors } = texts.words;
  const { start, end } = app.parts.core.rows;
  const told = texts.dateOrNull(row);
  const first = start[row] ?? null;
  const weekday = first !== null && first === end[row] ? `${weekdayText(first, dates)} ` : "";
  if (!date) return told === null ? [null] : [`${weekday}${told}`];
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
  const role = who.role ?? (who.office === undefined ? undefined : (offices[who.office] ?? who.office));
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
