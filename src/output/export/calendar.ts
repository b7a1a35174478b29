import type { ContactStatus } from "../../kinds/contact/schema.js";
import { gathered } from "./exporter.js";
import type { Exporter } from "./exporter.js";
import { headlineOf, webAddress, whereOf } from "./view.js";
import type { ContactView } from "./view.js";

/** What stands in a calendar, and how sure it is; one put off stands on its new day. */
const STATUS: Readonly<Partial<Record<ContactStatus, "CONFIRMED" | "TENTATIVE" | "CANCELLED">>> = {
  planned: "CONFIRMED",
  postponed: "CONFIRMED",
  proposed: "TENTATIVE",
  cancelled: "CANCELLED",
};

/** Dates that are too wide for a calendar. */
const TOO_WIDE: ReadonlySet<string> = new Set(["season", "quarter", "year"]);

/** Octets that a line of iCalendar may have. */
const WIDTH = 75;
const DAY = 86_400_000;

/** Text as a value (RFC 5545, 3.3.11); control characters have no place in it. */
const toText = (text: string): string =>
  text
    .toWellFormed()
    .replace(/(?!\n)\p{Cc}/gu, " ")
    .replace(/[\\;,]/gu, "\\$&")
    .replaceAll("\n", "\\n");

/** A content line, folded so that no character is cut. */
function toLine(name: string, value: string): string {
  let line = "";
  let width = 0;
  for (const character of `${name}:${value}`) {
    const octets = Buffer.byteLength(character);
    if (width + octets > WIDTH) {
      line += "\r\n ";
      width = 1;
    }
    line += character;
    width += octets;
  }
  return `${line}\r\n`;
}

const compact = (iso: string): string => iso.replaceAll("-", "");
const dayOf = (time: number): string => new Date(time).toISOString().slice(0, 10);

/** A clock time in its zone becomes UTC; without one it floats, as the place of the contact tells it. */
function toMoment(day: string, time: string, zone: string | undefined): string {
  const local = `${compact(day)}T${time.replace(":", "")}00`;
  const [, sign, hours, minutes] = /^([+-])(\d{2}):(\d{2})$/u.exec(zone ?? "") ?? [];
  if (sign === undefined) return zone === "Z" || zone === "UTC" ? `${local}Z` : local;
  const shift = (Number(hours) * 60 + Number(minutes)) * 60_000 * (sign === "-" ? -1 : 1);
  const utc = new Date(Date.parse(`${day}T${time}:00Z`) - shift).toISOString();
  return `${utc.slice(0, 19).replaceAll(/[-:]/gu, "")}Z`;
}

/** When it starts and, where that is known, how long it lasts. */
function timeLines(
  date: { start: string; end: string; time?: string | undefined; zone?: string | undefined },
  duration: string | null,
): string {
  const { start, end, time, zone } = date;
  if (time !== undefined && start === end)
    return (
      toLine("DTSTART", toMoment(start, time, zone)) +
      (duration !== null && /^PT\d+H(?:\d+M)?$|^PT\d+M$/u.test(duration) ? toLine("DURATION", duration) : "")
    );
  const after = dayOf(Date.parse(`${end}T00:00:00Z`) + DAY);
  return toLine("DTSTART;VALUE=DATE", compact(start)) + toLine("DTEND;VALUE=DATE", compact(after));
}

/** Midnight of the day of publication, or of the first day of its month or year: never the clock. */
const stampOf = ({ lastPublished }: ContactView): string =>
  `${compact(`${lastPublished ?? "1970"}-01-01`.slice(0, 10))}T000000Z`;

/** A calendar entry; undefined where nothing is planned, null where not even the month is known. */
export function toEvent(contact: ContactView): string | null | undefined {
  const { id, type, status, date, participants, topics, url, place, publishers, revisions, sources } = contact;
  const certainty = STATUS[status];
  if (certainty === undefined) return undefined;
  if (!date?.start || !date.end || TOO_WIDE.has(date.precision)) return null;
  const people = participants.map(({ name, role }) => (role === undefined ? name : `${name} (${role})`));
  const told = [
    status,
    `«${date.text}»`,
    people.join("\n"),
    topics.join("; "),
    publishers.join(", "),
    sources[0]?.file ?? "",
  ];
  const where = whereOf(contact);
  const address = webAddress(url);
  return [
    "BEGIN:VEVENT\r\n",
    toLine("UID", `${id}@contatti`),
    toLine("DTSTAMP", stampOf(contact)),
    timeLines({ start: date.start, end: date.end, time: date.time, zone: date.zone }, contact.duration),
    toLine("SUMMARY", toText(headlineOf(contact))),
    toLine("STATUS", certainty),
    toLine("SEQUENCE", String(revisions)),
    toLine("CATEGORIES", toText(type.replaceAll("_", " "))),
    where === "" ? "" : toLine("LOCATION", toText(where)),
    place?.lat === undefined || place.lon === undefined ? "" : toLine("GEO", `${place.lat};${place.lon}`),
    toLine("DESCRIPTION", toText(told.filter((part) => part !== "").join("\n"))),
    address === null ? "" : toLine("URL", address),
    "TRANSP:TRANSPARENT\r\n",
    "END:VEVENT\r\n",
  ].join("");
}

/** iCalendar (RFC 5545) of what is planned, proposed, put off to a day, or cancelled; without at least a month it is left out. */
export const toCalendar: Exporter = (contacts) =>
  gathered(
    (async function* () {
      let left = 0;
      yield "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//contatti//contatti//IT\r\nCALSCALE:GREGORIAN\r\n";
      for await (const contact of contacts) {
        const event = toEvent(contact);
        if (event === null) left++;
        else if (event !== undefined) yield event;
      }
      yield "END:VCALENDAR\r\n";
      return left;
    })(),
  );
