import { gathered } from "./exporter.js";
import type { Exporter } from "./exporter.js";
import { escapeMarkup } from "../markup.js";
import { headlineOf, webAddress, whereOf } from "./view.js";
import type { ContactView } from "./view.js";

/** A date of TimelineJS: what is not known is left out. */
interface TimelineDate {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
  readonly hour?: number;
  readonly minute?: number;
}

/** How many parts of a day's date are known: a year has one, a season or a month two. */
const PARTS: Readonly<Record<string, number>> = { year: 1, season: 2, quarter: 2, month: 2 };

function toDate(iso: string, parts: number, time?: string): TimelineDate {
  const [year = 0, month = 1, day = 1] = iso.split("-").map(Number);
  const [hour, minute] = time?.split(":").map(Number) ?? [];
  return {
    year,
    ...(parts > 1 ? { month } : {}),
    ...(parts > 2 ? { day } : {}),
    ...(hour === undefined || minute === undefined ? {} : { hour, minute }),
  };
}

/** Its first and last day, as far as they are known; undefined where nothing is. */
function datesOf({ date }: ContactView): { start_date: TimelineDate; end_date?: TimelineDate } | undefined {
  if (!date?.start) return undefined;
  const parts = PARTS[date.precision] ?? 3;
  const end = date.end ?? date.start;
  const start_date = toDate(date.start, parts, date.start === end ? date.time : undefined);
  const end_date = toDate(end, parts);
  const same =
    start_date.year === end_date.year && start_date.month === end_date.month && start_date.day === end_date.day;
  return same ? { start_date } : { start_date, end_date };
}

/** What a slide says under its headline, as HTML; whatever comes from an article is escaped. */
function textOf(contact: ContactView): string {
  const { status, date, duration, topics, title, url, publishers, lastPublished } = contact;
  const facts = [status, date ? `«${date.text}»` : "", whereOf(contact), duration, topics.join("; ")].filter(
    (fact) => fact !== undefined && fact !== null && fact !== "",
  );
  const source = [title, publishers.join(", "), lastPublished]
    .filter((part) => part !== null && part !== "")
    .join(", ");
  const address = webAddress(url);
  const words = escapeMarkup(source === "" ? (contact.sources[0]?.file ?? "") : source);
  const cited = address === null ? words : `<a href="${escapeMarkup(address)}">${words}</a>`;
  return `<p>${escapeMarkup(facts.join(" · "))}</p><p>${cited}</p>`;
}

/** A slide of TimelineJS; undefined where no date is known. */
export function toSlide(contact: ContactView): object | undefined {
  const dates = datesOf(contact);
  if (!dates) return undefined;
  return {
    ...dates,
    text: { headline: escapeMarkup(headlineOf(contact)), text: textOf(contact) },
    group: contact.type.replaceAll("_", " "),
    unique_id: `contact-${contact.id}`,
    autolink: false,
  };
}

/** The JSON of TimelineJS 3; contacts without a date are left out. */
export const toTimeline: Exporter = (contacts) =>
  gathered(
    (async function* () {
      let left = 0;
      let before = "";
      yield `{"events":[\n`;
      for await (const contact of contacts) {
        const slide = toSlide(contact);
        if (!slide) {
          left++;
          continue;
        }
        yield before + JSON.stringify(slide);
        before = ",\n";
      }
      yield `\n]}\n`;
      return left;
    })(),
  );
