import type { ChronologyRecord } from "../../chronology/schema.js";
import type { ContactRecord } from "../../kinds/contact/schema.js";

/** An article that tells of a contact; what is not known of it is null. */
export interface ViewSource {
  readonly record: string;
  readonly file: string;
  readonly publisher: string | null;
  /** ISO 8601, to the day, month or year. */
  readonly published: string | null;
}

type Slots = Pick<
  ContactRecord,
  "id" | "type" | "status" | "date" | "participants" | "parties" | "place" | "initiator" | "duration" | "topics"
> &
  Pick<ContactRecord, "codes" | "confidence">;

/** A contact as exports read it, whether one article tells it or a chronology does. */
export interface ContactView extends Slots {
  /** In order of publication; never empty. */
  readonly sources: readonly ViewSource[];
  readonly publishers: readonly string[];
  readonly firstPublished: string | null;
  readonly lastPublished: string | null;
  /** When its status was first told, as published. */
  readonly told: string | null;
  /** How often its status or date was told anew. */
  readonly revisions: number;
  /** Of the article, where it is one. */
  readonly title: string | null;
  readonly url: string | null;
}

const slotsOf = (record: Slots): Slots => {
  const { id, type, status, date, participants, parties, place, initiator, duration, topics, codes, confidence } =
    record;
  return { id, type, status, date, participants, parties, place, initiator, duration, topics, codes, confidence };
};

/** A line of contacts.jsonl as a view. */
export function viewOfContact(record: ContactRecord): ContactView {
  const { file, publisher, title, url, published } = record.article;
  const when = published?.date ?? null;
  return {
    ...slotsOf(record),
    sources: [{ record: record.id, file, publisher, published: when }],
    publishers: publisher === null ? [] : [publisher],
    firstPublished: when,
    lastPublished: when,
    told: when,
    revisions: 0,
    title,
    url,
  };
}

/** A line of chronology.jsonl as a view. */
export function viewOfChronology(record: ChronologyRecord): ContactView {
  const { records, publishers, first, last } = record.sources;
  return {
    ...slotsOf(record),
    sources: records,
    publishers,
    firstPublished: first,
    lastPublished: last,
    told: record.life.at(-1)?.published ?? null,
    revisions: record.life.length - 1,
    title: null,
    url: null,
  };
}

/** "Antonio Tajani, Hakan Fidan", or the sides where no person is named; "" where nothing is known. */
export const whoOf = ({ participants, parties }: Pick<ContactView, "participants" | "parties">): string =>
  participants.length > 0 ? participants.map(({ name }) => name).join(", ") : parties.join(", ");

/** "visit: Donald Trump, Xi Jinping" */
export const headlineOf = (contact: ContactView): string =>
  [contact.type.replaceAll("_", " "), whoOf(contact)].filter((part) => part !== "").join(": ");

/** "Villa Doria Pamphilj, Roma, IT"; "" where nothing is known. */
export const whereOf = ({ place }: Pick<ContactView, "place">): string =>
  place ? [...new Set([place.venue, place.name, place.country])].filter((part) => part !== undefined).join(", ") : "";

/** The address of an article where it is one of the web, else null: text of a page is never trusted to be a link. */
export function webAddress(url: string | null): string | null {
  if (url === null || !URL.canParse(url)) return null;
  const { protocol, href } = new URL(url);
  return protocol === "https:" || protocol === "http:" ? href : null;
}
