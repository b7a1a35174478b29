import { actorTerm } from "./actor-term.js";
import type { Item } from "./index-mentions.js";
import { prepositionBefore, stretch } from "./read-terms.js";
import type { Reader } from "./read-terms.js";
import { tagSet } from "./tags.js";
import type { ContactTerm } from "./terms.js";

/** Prepositions after which a place is where something is: "a Riad", "nel palazzo", "presso la sede". */
const LOCATIVE = new Set(["a", "in", "presso"]);

type Placed = Exclude<Item, { kind: "passed" }>;

export function itemTerm(reader: Reader, item: Placed, before: readonly ContactTerm[]): ContactTerm {
  const preposition = prepositionBefore(before);
  const { from, to } = item;
  const { start, end } = stretch(reader.tokens, from, to);
  if (item.kind === "date") {
    const duration = item.mention.value.timex.startsWith("P");
    return {
      from,
      to,
      start,
      end,
      kind: "date",
      mention: item.mention,
      preposition,
      normal: "·date",
      tags: tagSet([duration ? "Duration" : "Date", "Free", "Setting"]),
    };
  }
  const member = item.member;
  if (item.kind === "place") {
    const locative = preposition !== null && (LOCATIVE.has(preposition) || isGoal(preposition, before));
    if (locative || !item.member || isVenue(item) || isTown(item, before)) {
      return {
        from,
        to,
        start,
        end,
        kind: "place",
        mention: item.mention,
        preposition: preposition ?? "",
        member: item.member,
        normal: "·place",
        tags: tagSet(item.member ? ["Place", "Free", "Setting", "Side"] : ["Place", "Free", "Setting"]),
      };
    }
  }
  return actorTerm(reader.tokens, from, to, member ? [member] : [], isSequel(before) ? null : preposition);
}

/** "parte domani ⟦per Londra⟧". */
function isGoal(preposition: string, before: readonly ContactTerm[]): boolean {
  const verb = before.findLast((t) => t.kind === "verb");
  return preposition === "per" && (verb?.normal === "partire" || verb?.normal === "ripartire");
}

/** "subito ⟦dopo⟧ Mattarella ha ricevuto Y": an adverb, no preposition. */
const isSequel = (before: readonly ContactTerm[]): boolean =>
  before.at(-1)?.normal === "dopo" && ["subito", "poco"].includes(before.at(-2)?.normal ?? "");

/** A building that is no metonym of a side is always a place. */
const isVenue = (item: Placed): boolean =>
  item.kind === "place" && item.mention.kind === "place" && item.mention.value.type === "venue";

/** "il trilaterale ⟦di Abu Dhabi⟧": a capital behind "di" and an event noun is where, not who. */
function isTown(item: Placed, before: readonly ContactTerm[]): boolean {
  const event = before.at(-2);
  return (
    item.kind === "place" &&
    item.mention.kind === "place" &&
    item.mention.value.type === "city" &&
    before.at(-1)?.normal === "di" &&
    event?.kind === "event" &&
    event.noun.type !== "visit" &&
    event.noun.type !== "message"
  );
}
