import type { Settled } from "../../mention.js";
import type { Frame } from "../frames/frame.js";
import type { Discourse } from "./discourse.js";
import {
  ofDelegates,
  withDelegates,
  betweenThem,
  byTraveller,
  fromSentence,
  inherit,
  nextLeg,
  ofLeadPair,
  sameGround,
  theOneBefore,
} from "./completion.js";
import { Gathered, isOther } from "./gathered.js";
import { comesAfter, findRemention, findSame, isSameOccasion, isWithThing, liesBeyond } from "./remention.js";
import { apart, occurrenceOf, sidesOf } from "./occurrence.js";
import type { Occurrence, Sided } from "./occurrence.js";

/** Takes in the frames of a text one by one, in its order, and makes contacts of them. */
export class Gathering {
  readonly contacts: Gathered[] = [];
  /** Event nouns whose sides are still unknown. */
  private pending: Sided[] = [];
  /** Those who make up delegations to a contact that is told behind. */
  private delegates: Sided | null = null;
  /** The last sentence that was passed over. */
  private passed = -1;
  private readonly settled: Settled;
  private readonly discourse: Discourse;
  private readonly framesOf: (sentence: number) => readonly Frame[];

  constructor(settled: Settled, discourse: Discourse, framesOf: (sentence: number) => readonly Frame[]) {
    this.settled = settled;
    this.discourse = discourse;
    this.framesOf = framesOf;
  }

  /** Takes in all frames of a sentence. */
  read(sentence: number): void {
    for (const frame of this.framesOf(sentence)) this.take(frame);
  }

  /** Leaves a sentence without sides unread, while no contact is known that it may tell again: it is read if one begins right behind. */
  passOver(sentence: number): void {
    this.passed = sentence;
  }

  /** Joins a frame to the contact it tells again, or begins a new one, or drops it. */
  private take(frame: Frame): void {
    for (const sided of this.sided(frame)) this.place(sided);
  }

  private sided(frame: Frame): Sided[] {
    return apart(sidesOf(frame, this.settled, this.discourse, this.contacts), this.settled);
  }

  private place(sided: Sided): void {
    const { frame } = sided;
    const last = this.contacts.at(-1);
    const two = frame.one?.reference === "two" || frame.other?.reference === "two";
    if (frame.weak && two && frame.trigger.kind === "event" && !isDatedLast(frame)) return;
    if (sided.joins && frame.trigger.kind === "verb") {
      const joined = this.contacts.slice(-2).findLast((contact) => !isOther(contact.first)) ?? last;
      if (joined?.isJoinedBy(sided) === true) joined.add(this.told(sided));
      else this.beginWith(sided);
      return;
    }
    if (frame.constructions[0]?.means.answers) {
      if (last?.isAnsweredBy(sided) === true) last.add(this.told(sided));
      return;
    }
    if (frame.constructions[0]?.means.toldOn) {
      if (last?.isToldOnBy(sided) === true) last.add(this.told(sided));
      return;
    }
    if (last && isSameOccasion(frame, last)) {
      last.add(this.told(sided));
      return;
    }
    const target = (sided.complete ? findSame : findRemention)(this.contacts, sided, this.settled);
    const whole = target ? sided : this.completed(sided);
    if (target) target.add(this.told(sided));
    else if (whole) this.begin(this.told(sided, whole));
    else if (frame.trigger.kind === "event") this.pending.push(sided);
  }

  /** "In serata vertice a Palazzo Chigi. ⟦Presenti X e Y⟧": a contact whose sides are those who are then told to have been there. */
  private beginWith(sided: Sided): void {
    const { frame } = sided;
    const noun = this.pending.findLast((p) => frame.sentence - p.frame.sentence <= 1 && mayGather(p.frame));
    if (!noun && frame.trigger.tags.has("MakesUp")) this.delegates = withDelegates(sided, this.delegates);
    if (!noun || sided.people.length < 2) return;
    const people = [...new Set([...noun.people, ...sided.people])];
    const parties = [...new Set([...noun.parties, ...sided.parties])];
    const seats = () => new Map([...noun.seats(), ...sided.seats()]);
    this.pending.splice(this.pending.indexOf(noun), 1);
    this.begin(this.told(noun, { ...noun, people, parties, seats, joins: false, complete: true, sided: true }));
    this.contacts.at(-1)?.add(this.told(sided));
  }

  /** The frame with both its sides, where the text gives it any. */
  private completed(sided: Sided): Sided | null {
    // "All'incontro hanno partecipato X e Y", where nobody was named before
    if (sided.joins && sided.sided && (sided.parties.length >= 2 || isGathering(sided)))
      return { ...sided, joins: false, complete: true };
    if (sided.complete) return sided;
    const before =
      this.contacts.length > 0
        ? (inherit(this.contacts, sided) ??
          theOneBefore(this.contacts, sided) ??
          nextLeg(this.contacts, sided) ??
          sameGround(this.contacts, sided))
        : null;
    const apart = this.contacts.at(-1);
    // "Macron ha visto Xi dopo il vertice della Nato": who was at the vertice is not told
    if (apart && comesAfter(sided.frame, apart)) return before;
    return (
      before ??
      fromSentence(sided, this.settled) ??
      ofLeadPair(sided, this.settled) ??
      byTraveller(sided) ??
      ofDelegates(sided, this.delegates) ??
      betweenThem(sided, this.discourse)
    );
  }

  private told(sided: Sided, whole: Sided = sided): Occurrence {
    return occurrenceOf(sided, whole, this.settled, this.discourse, this.contacts);
  }

  private begin(first: Occurrence): void {
    const contact = new Gathered(first);
    const before = first.frame.sentence - this.passed === 1 ? this.framesOf(this.passed) : [];
    const earlier = [...before.flatMap((frame) => this.sided(frame)), ...this.pending];
    for (const sided of earlier) if (isToldBefore(contact, sided)) contact.add(this.told(sided));
    this.pending = [];
    this.passed = -1;
    this.contacts.push(contact);
  }
}

/** "Al vertice in prefettura hanno preso parte X e Y": who was there; at an "incontro" it may have been the public. */
const isGathering = ({ frame, people }: Sided): boolean =>
  people.length >= 2 && frame.type !== "meeting" && mayGather(frame);

/** "vertice", "incontro": for those who are there. */
const mayGather = (frame: Frame): boolean => {
  const { trigger, weak, type } = frame;
  return (
    trigger.kind === "event" &&
    (!weak || isPlaced(frame)) &&
    !isWithThing(frame) &&
    (!trigger.plural || trigger.noun.group === true) &&
    ["meeting", "summit", "talks", "video_call"].includes(type)
  );
};

/** "il tavolo ⟦di oggi a Palazzo Chigi⟧": an occasion, and no figure of speech. */
const isPlaced = ({ date, where }: Frame): boolean => date !== null && (where.place !== null || where.venue !== null);

/** "⟦L'ultimo contatto⟧ tra i due risale al 2022": an occasion of its own. */
const isDatedLast = ({ trigger, date }: Frame): boolean =>
  date !== null &&
  trigger.kind === "event" &&
  trigger.modifiers.some(({ order }) => order === "last" || order === "first");

/** "È stato un colloquio di un'ora, quello tra X e Y": what was told of a contact right before its sides are named. */
const isToldBefore = (contact: Gathered, earlier: Sided): boolean =>
  contact.first.frame.sentence - earlier.frame.sentence <= 1 &&
  !earlier.frame.weak &&
  !isOther(earlier) &&
  !liesBeyond(earlier.frame) &&
  (earlier.joins || earlier.people.every((person) => contact.people.has(person))) &&
  earlier.parties.every((code) => contact.parties.has(code)) &&
  contact.isKin(earlier) &&
  contact.fitsTime(earlier) &&
  contact.fitsPlace(earlier) &&
  contact.fitsStatus(earlier);
