import type { Contact } from "./gather/settle-contact.js";

/** What makes a reading surer or more doubtful; `weight` is in log odds. */
export interface Sign {
  readonly name: string;
  readonly says: string;
  readonly weight: number;
  readonly holds: (contact: Contact) => boolean;
}

/** Log odds of a record without any sign. */
export const BASE = 2.3;

/** What the labelled pages tell of a record before anyone has checked it; fitted by `npm run confidence`, see docs/confidence.md. */
export const SIGNS: readonly Sign[] = [
  {
    name: "weak",
    says: "only words that often mean something else",
    weight: -1.1,
    holds: ({ occurrences }) => occurrences.filter(({ complete }) => complete).every(({ frame }) => frame.weak),
  },
  {
    name: "one party",
    says: "fewer than two states or bodies",
    weight: -0.7,
    holds: ({ parties }) => parties.length < 2,
  },
  {
    name: "remote",
    says: "a call or a message",
    weight: -0.3,
    holds: ({ type }) => type === "phone_call" || type === "video_call" || type === "message",
  },
  {
    name: "unreal",
    says: "proposed, refused or denied",
    weight: -0.5,
    holds: ({ status }) => status === "proposed" || status === "refused" || status === "denied",
  },
  {
    name: "ahead",
    says: "planned, put off or cancelled",
    weight: 0.6,
    holds: ({ status }) => status === "planned" || status === "postponed" || status === "cancelled",
  },
  {
    name: "placed",
    says: "a place or a venue is told",
    weight: 0.4,
    holds: ({ where }) => where.place !== null || where.venue !== null,
  },
];

/** The share of records like this one that tell of a contact that a careful reader finds too, to two places. */
export function confidenceOf(contact: Contact): number {
  const odds = SIGNS.reduce((sum, { weight, holds }) => (holds(contact) ? sum + weight : sum), BASE);
  return Math.round(100 / (1 + Math.exp(-odds))) / 100;
}
