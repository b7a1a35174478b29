import type { ContactType } from "../kinds/contact/schema.js";
import { LISTED_BODIES } from "../lexicon/bodies.js";
import { fold } from "../text/fold.js";
import type { ExpectedContact } from "./expected.js";

type Read = ExpectedContact;

/** One slot of a record, how two readings of it are compared and shown; `strict` slots must be right for a strict hit. */
export interface SlotMatch {
  readonly slot: string;
  readonly strict: boolean;
  readonly same: (expected: Read, got: Read) => boolean;
  readonly show: (read: Read) => string;
}

/** How contacts are told apart when they are matched: by voice or letter, face to face, or neither told. */
export const CHANNEL: Readonly<Record<ContactType, "remote" | "present" | "any">> = {
  phone_call: "remote",
  video_call: "remote",
  message: "remote",
  meeting: "present",
  summit: "present",
  talks: "present",
  visit: "present",
  summons: "present",
  contact: "any",
};

/** The states and listed bodies among the parties, sorted, each once. */
export const partyCodes = ({ parties }: Pick<Read, "parties">): string[] =>
  [...new Set(parties)].filter((code) => /^[A-Z]{2}$/u.test(code) || LISTED_BODIES.has(code)).toSorted();

const words = (name: string): string[] =>
  fold(name)
    .split(/[^\p{L}]+/u)
    .filter((word) => word !== "");

/** True for the same person more or less fully named: "Lavrov" and "Sergej Lavrov". */
export function sameName(a: string, b: string): boolean {
  const [short = [], long = []] = [words(a), words(b)].toSorted((x, y) => x.length - y.length);
  return short.length > 0 && short.every((word) => long.includes(word));
}

/** How many people the two records share, each counted once. */
export function sharedPeople(a: Read, b: Read): number {
  const left = b.participants.map(({ name }) => name);
  return a.participants.filter(({ name }) => {
    const at = left.findIndex((other) => sameName(name, other));
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  }).length;
}

function samePlace(expected: Read["place"], got: Read["place"]): boolean {
  if (!expected || !got) return expected === got;
  const said = fold(`${got.name} ${got.venue ?? ""}`);
  return said.includes(fold(expected.name)) || fold(expected.name).includes(fold(got.name));
}

/** What a fixture leaves out is not compared. */
const sameIfGiven = (expected: string | null | undefined, got: string | null | undefined): boolean =>
  expected === undefined || expected === (got ?? null);

const showDate = ({ date }: Read): string =>
  !date ? "-" : date.start === date.end ? date.start : `${date.start}/${date.end}`;

/** Every slot that is compared, one line each. */
export const SLOTS: readonly SlotMatch[] = [
  { slot: "type", strict: true, same: (e, g) => [e.type, ...(e.typeAlt ?? [])].includes(g.type), show: (r) => r.type },
  {
    slot: "status",
    strict: true,
    same: (e, g) => [e.status, ...(e.statusAlt ?? [])].includes(g.status),
    show: (r) => r.status,
  },
  { slot: "date", strict: true, same: (e, g) => showDate(e) === showDate(g), show: showDate },
  {
    slot: "participants",
    strict: true,
    same: (e, g) => e.participants.length === g.participants.length && sharedPeople(e, g) === e.participants.length,
    show: (r) => r.participants.map(({ name }) => name).join(", ") || "-",
  },
  {
    slot: "parties",
    strict: true,
    same: (e, g) => partyCodes(e).join(" ") === partyCodes(g).join(" "),
    show: (r) => partyCodes(r).join(" ") || "-",
  },
  {
    slot: "place",
    strict: true,
    same: (e, g) => samePlace(e.place, g.place),
    show: ({ place }) => (place ? [place.name, place.country, place.venue].filter(Boolean).join(", ") : "-"),
  },
  {
    slot: "duration",
    strict: true,
    same: (e, g) => sameIfGiven(e.duration, g.duration),
    show: (r) => r.duration ?? "-",
  },
  {
    slot: "initiator",
    strict: false,
    same: (e, g) => sameIfGiven(e.initiator, g.initiator),
    show: (r) => r.initiator ?? "-",
  },
];
