import type { ReportDetail } from "../../data.js";
import type { App } from "../app.js";
import { isoText, timexText } from "../dates.js";
import { foreign, h } from "../dom.js";
import { durationText } from "../durations.js";
import { glyph } from "../glyph.js";

/** How a contact went from one status to the next, oldest first; nothing where it has but one step. */
export function lifeOf(app: App, row: number, { life }: ReportDetail): HTMLElement | null {
  if (life.length < 2) return null;
  const { texts } = app;
  const { card, dates } = texts.words;
  const type = texts.typeCode(row);
  return h(
    "section",
    { class: "life" },
    h("h3", {}, card.life),
    h(
      "ol",
      {},
      life.map(({ status, date, published }) =>
        h(
          "li",
          {},
          glyph(type, status, 12),
          h("span", { class: "step" }, texts.statusOf(type, status)),
          date === null ? null : foreign(timexText(date, dates)),
          h(
            "span",
            { class: "beside" },
            published === null ? card.publishedUnknown : card.published(isoText(published, dates)),
          ),
        ),
      ),
    ),
  );
}

/** A value of a version as people read it: a status, a type, a code of a side, else as it is. */
function valueText({ texts }: App, row: number, slot: string, value: string): string {
  if (slot === "status") return texts.statusOf(texts.typeCode(row), value);
  if (slot === "date") return timexText(value, texts.words.dates);
  if (slot === "duration") return durationText(value, texts.words.duration);
  if (slot === "type") return texts.words.types[value]?.one.toLowerCase() ?? value;
  return slot === "initiator" ? texts.sideNamed(value) : value;
}

/** Where the sources disagree, slot by slot. */
export function versionsOf(app: App, row: number, { versions }: ReportDetail): HTMLElement | null {
  if (versions.length === 0) return null;
  const { card, slots } = app.texts.words;
  return h(
    "section",
    { class: "versions" },
    h("h3", {}, card.versions),
    h("p", { class: "note" }, card.versionsHint),
    h(
      "dl",
      { class: "slots" },
      versions.map(({ slot, values }) => [
        h("dt", {}, slots[slot] ?? slot),
        h(
          "dd",
          {},
          h(
            "ol",
            {},
            values.map(({ value, publishers }) =>
              h(
                "li",
                {},
                foreign(valueText(app, row, slot, value)),
                publishers.length === 0 ? null : h("span", { class: "beside" }, foreign(publishers.join(", "))),
              ),
            ),
          ),
        ),
      ]),
    ),
  );
}

/** Why records were taken for one contact. */
export function mergeOf(app: App, { merge }: ReportDetail): HTMLElement | null {
  if (merge.length === 0) return null;
  const { card, matched: names, decimal } = app.texts.words;
  return h(
    "details",
    { class: "merge" },
    h("summary", {}, card.merge),
    h(
      "ul",
      {},
      merge.map(({ record, with: other, matched, score }) =>
        h(
          "li",
          {},
          card.joined(
            record,
            other,
            matched.map((name) => names[name] ?? name).join(", "),
            score.toFixed(2).replace(".", decimal),
          ),
        ),
      ),
    ),
  );
}
