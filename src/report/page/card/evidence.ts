import type { Proof, ReportRecord, ReportText } from "../../data.js";
import type { App } from "../app.js";
import { isoText } from "../dates.js";
import { foreign, h, link } from "../dom.js";
import { segments } from "./segments.js";

/** Slots whose words are marked in the same colour. */
export const SLOT_GROUPS: Readonly<Record<string, string>> = {
  participants: "who",
  parties: "who",
  initiator: "who",
  date: "when",
  duration: "when",
  place: "where",
  type: "what",
  status: "what",
  topics: "about",
  source: "about",
};

function marked(
  app: App,
  text: string,
  offset: number,
  range: readonly [number, number],
  proofs: readonly Proof[],
): (Node | string)[] {
  const names = app.texts.words.slots;
  return segments(text, offset, range, proofs).map((segment) => {
    const [first] = segment.slots;
    if (first !== undefined) {
      const title = segment.slots.map((slot) => names[slot] ?? slot).join(", ");
      const mark = h(
        "mark",
        { class: `slot group-${SLOT_GROUPS[first] ?? "about"}`, "data-slots": segment.slots.join(" "), title },
        segment.text,
      );
      return segment.sentence ? h("span", { class: "sentence" }, mark) : mark;
    }
    return segment.sentence ? h("mark", { class: "sentence" }, segment.text) : segment.text;
  });
}

/** The whole article, what is furniture in grey, the evidence marked. */
function wholeText(app: App, { text, blocks }: ReportText, proofs: readonly Proof[]): HTMLElement {
  const { card } = app.texts.words;
  const paragraphs = blocks.map(([start, end, kept, kind]) =>
    h("p", { class: kept ? `block kept kind-${kind}` : "block aside" }, marked(app, text, 0, [start, end], proofs)),
  );
  return h(
    "div",
    { class: "text", lang: "it", dir: "auto", tabindex: 0, role: "region", "aria-label": card.whole },
    paragraphs,
  );
}

/** The words of evidence alone, with what is left out between them. */
function quotes(app: App, { quotes: quoted, proofs }: ReportRecord): HTMLElement {
  return h(
    "div",
    { class: "text quotes", lang: "it", dir: "auto" },
    quoted.map(([start, text], at) => [
      at > 0 ? h("span", { class: "gap" }, " […] ") : null,
      ...marked(app, text, start, [start, start + text.length], proofs),
    ]),
  );
}

/** One article that tells of the contact: what it is, and its words. */
export function evidenceOf(app: App, record: ReportRecord): HTMLElement {
  const { parts, texts } = app;
  const { card, dates } = texts.words;
  const article = parts.articles()[record.article];
  const text = article?.text ? parts.text(record.article) : null;
  const published = article?.published ? card.published(isoText(article.published, dates)) : card.publishedUnknown;
  return h(
    "article",
    { class: "evidence" },
    h("h4", { lang: "it" }, link(article?.url ?? null, article?.title ?? article?.file ?? card.untitled)),
    h(
      "p",
      { class: "byline" },
      foreign(article?.publisher ?? texts.words.page.noPublisher),
      " · ",
      published,
      article?.title ? [" · ", h("span", { class: "file" }, foreign(article.file))] : null,
    ),
    record.source === null ? null : h("p", { class: "byline" }, foreign(card.says(record.source))),
    text ? wholeText(app, text, record.proofs) : quotes(app, record),
    text && text.blocks.some(([, , kept]) => kept === 0) ? h("p", { class: "note" }, card.furniture) : null,
    h(
      "p",
      { class: "byline rules" },
      `${card.record} ${record.id} · ${card.rules}: `,
      foreign(record.rules.join(", ")),
    ),
  );
}

/** Leads the eye to the first words of evidence in every text that scrolls. */
export function showEvidence(root: HTMLElement): void {
  for (const text of root.querySelectorAll<HTMLElement>(".text[tabindex]")) {
    const first = text.querySelector<HTMLElement>(".sentence") ?? text.querySelector<HTMLElement>("mark");
    if (first) text.scrollTop = Math.max(0, first.offsetTop - text.offsetTop - 60);
  }
}
