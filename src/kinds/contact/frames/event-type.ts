import type { Document } from "../../../text/document.js";
import { Phrases } from "../../../text/phrases.js";
import type { Token } from "../../../text/token.js";
import type { ContactType } from "../schema.js";
import type { Clause, ContactTerm, EventTerm, VerbTerm } from "../terms/terms.js";
import { CHANNELS } from "../words.js";
import type { Construction } from "./construction.js";
import { isEnvoy } from "./frame.js";
import type { Side } from "./frame.js";
import type { Sides } from "./sides.js";

/** "il ministro degli Esteri ha chiamato l'ambasciatore russo": a foreign ministry calls an envoy in, not up. */
function calledIn(one: Side | null, other: Side | null): boolean {
  const ministry =
    one?.members.some(
      (m) => m.kind === "body" || m.role?.office === "foreign_minister" || m.role?.office === "deputy_minister",
    ) === true;
  return ministry && other?.members.some(isEnvoy) === true;
}

/** Only envoys are summoned; unions, parties and the like are called to talks. */
export function summonsOrTalk(
  read: { type: ContactType; exactType: boolean },
  { one, other, used }: Sides,
): { type: ContactType; exactType: boolean } {
  const members = [...(one?.members ?? []), ...(other?.members ?? [])];
  if (read.type === "phone_call" && calledIn(one, other)) return { type: "summons", exactType: true };
  if (read.type !== "summons") return read;
  if (members.length === 0 || used[0]?.id === "contact/summons-of") return read;
  if (members.some(isEnvoy)) return read;
  return { type: members.some((m) => m.kind === "group" || m.kind === "body") ? "talks" : "meeting", exactType: false };
}

let channels: Phrases<ContactType> | null = null;

/** "in videoconferenza", "via Zoom": the first channel named in tokens `[from, to)`. */
function channelIn(tokens: readonly Token[], from: number, to: number): ContactType | null {
  if (!channels) {
    channels = new Phrases("norm");
    for (const [words, type] of CHANNELS) channels.add(words, type);
  }
  for (let at = from; at < to; at++) {
    const hit = channels.match(tokens, at);
    if (hit && hit.to <= to) return hit.value;
  }
  return null;
}

/** The type of the words themselves: the noun's or verb's, unless an adjective or complement names the channel. */
export function typeOf(
  document: Document,
  clause: Clause,
  at: number,
  trigger: EventTerm | VerbTerm,
  used: Construction | undefined,
): { type: ContactType; exactType: boolean } {
  const own = trigger.kind === "event" ? trigger.noun.type : (used?.means.type ?? trigger.sense?.type ?? "contact");
  const modified = trigger.kind === "event" ? trigger.modifiers.find((m) => m.type)?.type : undefined;
  if (modified) return { type: modified, exactType: true };
  const other = clause.terms.findIndex((t, k) => k > at && k <= at + 8 && t.kind === "verb" && t.sense !== null);
  const last = clause.terms[other > 0 ? other - 1 : Math.min(clause.terms.length - 1, at + 8)] as ContactTerm;
  const channel = own === "visit" || own === "message" ? null : channelIn(document.tokens, trigger.from, last.to);
  if (channel) return { type: channel, exactType: true };
  return {
    type: own,
    exactType: own === "phone_call" || own === "video_call" || own === "summons" || own === "message",
  };
}
