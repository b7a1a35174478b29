import type { Cell } from "./csv.js";
import { webAddress } from "./view.js";
import type { ContactView } from "./view.js";

/** One column of the table of contacts: its name, what it holds, and its value for a contact. */
export interface Column {
  readonly name: string;
  readonly holds: "text" | "number" | "integer" | "boolean";
  readonly of: (contact: ContactView) => Cell;
}

const text = (name: string, of: Column["of"]): Column => ({ name, holds: "text", of });
const number = (name: string, of: Column["of"]): Column => ({ name, holds: "number", of });
const integer = (name: string, of: Column["of"]): Column => ({ name, holds: "integer", of });
const boolean = (name: string, of: Column["of"]): Column => ({ name, holds: "boolean", of });

/** The table of contacts: one row a contact, lists joined by "; ", nothing where the slot is empty. */
export const COLUMNS: readonly Column[] = [
  text("id", ({ id }) => id),
  text("type", ({ type }) => type),
  text("status", ({ status }) => status),
  text("start", ({ date }) => date?.start),
  text("end", ({ date }) => date?.end),
  text("precision", ({ date }) => date?.precision),
  text("bound", ({ date }) => date?.bound),
  text("timex", ({ date }) => date?.timex),
  text("time", ({ date }) => date?.time),
  text("date_as_written", ({ date }) => date?.text),
  text("participants", ({ participants }) => participants.map(({ name }) => name)),
  text("participant_keys", ({ participants }) => participants.flatMap(({ key }) => key ?? [])),
  text("participant_roles", ({ participants }) => participants.flatMap(({ role }) => role ?? [])),
  text("parties", ({ parties }) => parties),
  text("place", ({ place }) => place?.name),
  text("place_country", ({ place }) => place?.country),
  text("venue", ({ place }) => place?.venue),
  text("occasion", ({ place }) => place?.occasion),
  integer("geonames", ({ place }) => place?.geonames),
  number("lat", ({ place }) => place?.lat),
  number("lon", ({ place }) => place?.lon),
  text("initiator", ({ initiator }) => initiator),
  text("duration", ({ duration }) => duration),
  text("topics", ({ topics }) => topics),
  text("cameo", ({ codes }) => codes.cameo),
  text("plover_event", ({ codes }) => codes.plover?.event),
  text("plover_mode", ({ codes }) => codes.plover?.mode),
  boolean("plover_hypothetical", ({ codes }) => codes.plover?.hypothetical === true),
  boolean("plover_negation", ({ codes }) => codes.plover?.negation === true),
  boolean("codes_exact", ({ codes }) => codes.exact),
  number("confidence", ({ confidence }) => confidence),
  integer("articles", ({ sources }) => sources.length),
  text("publishers", ({ publishers }) => publishers),
  text("first_published", ({ firstPublished }) => firstPublished),
  text("last_published", ({ lastPublished }) => lastPublished),
  text("title", ({ title }) => title),
  text("url", ({ url }) => webAddress(url)),
  text("files", ({ sources }) => [...new Set(sources.map(({ file }) => file))]),
];
