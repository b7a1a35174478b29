import { UNIONS } from "../../../lexicon/delegations.js";
import type { DateValue } from "../../date/schema.js";
import type { Settled } from "../../mention.js";
import type { PlaceValue } from "../../place/schema.js";
import { FAMILY, isOpen } from "../classes.js";
import type { Family } from "../classes.js";
import type { Frame } from "../frames/frame.js";
import type { Member } from "../terms/terms.js";
import { isSeparate } from "./occurrence.js";
import type { Occurrence, Sided } from "./occurrence.js";

type Ground = Pick<PlaceValue, "name" | "country"> & { readonly type: string };

/** Nouns that re-mention any encounter, whatever its first noun was. */
const PRONOMINAL = new Set([
  "incontro",
  "incontri",
  "colloquio",
  "colloqui",
  "conversazione",
  "confronto",
  "dialogo",
  "scambio",
  "riunione",
  "faccia a faccia",
  "bilaterale",
  "appuntamento",
]);

/** Of these, the ones for those who stand face to face: no call is told by them. */
const FACES = new Set(["incontro", "incontri", "faccia a faccia", "bilaterale"]);

/** All that an article says of one contact so far, with what later mentions are compared against kept beside. */
export class Gathered {
  readonly occurrences: Occurrence[] = [];
  readonly first: Occurrence;
  readonly people = new Set<number>();
  readonly parties = new Set<string>();
  private readonly offices: Member[] = [];
  private readonly dates = new Map<string, DateValue>();
  private readonly places = new Map<string, Ground>();
  private readonly families = new Set<Family>();
  private readonly heads = new Set<string>();
  private readonly tellsAhead = new Set<boolean>();
  /** Which of a series it is, where that was said: "il secondo round". */
  private nth: number | undefined;
  private pronominal = false;
  private face = false;
  private call = false;
  private other = false;
  private inTitle = false;
  /** A noun in the plural told of it: "incontri", "colloqui". */
  isSeveral = false;

  constructor(first: Occurrence) {
    this.first = first;
    this.add(first);
  }

  add(occurrence: Occurrence): void {
    const { frame } = occurrence;
    this.occurrences.push(occurrence);
    if (occurrence.complete || occurrence.joins) {
      for (const person of occurrence.people) this.people.add(person);
      for (const code of occurrence.parties) this.parties.add(code);
      this.offices.push(...occurrence.offices);
    }
    if ((occurrence.joins || frame.constructions[0]?.means.answers) && frame.trigger.kind === "verb") return;
    if (frame.date) this.dates.set(frame.date.value.timex, frame.date.value);
    const ground = groundOf(frame);
    if (ground) this.places.set(ground.name, ground);
    if (frame.constructions[0]?.means.toldOn) return;
    this.families.add(FAMILY[frame.type]);
    if (frame.trigger.kind === "event") this.heads.add(frame.trigger.head);
    this.tellsAhead.add(isOpen(frame.status.value));
    // "si dice che si siano visti": somebody may deny it
    if (frame.status.rule === "status/reported") this.tellsAhead.add(true);
    this.nth ??= nthOf(occurrence);
    this.pronominal ||= isPronominal(occurrence);
    this.face ||= isFace(occurrence);
    this.call ||= isCall(occurrence);
    this.other ||= isOther(occurrence);
    this.inTitle ||= frame.inTitle;
    this.isSeveral ||= frame.trigger.kind === "event" && frame.trigger.plural;
  }

  /** Who came along with one of its people, or was there, is told within a few sentences of it. */
  isJoinedBy({ frame, people, led }: Sided): boolean {
    const near = frame.sentence - (this.occurrences.at(-1)?.frame.sentence ?? 0) <= 2;
    const met =
      this.families.has("present") ||
      this.families.has("visit") ||
      this.occurrences.some((o) => o.frame.type === "video_call");
    if (!near || !met || people.length === 0) return false;
    if (!led) return true;
    // "il vertice tra governo e sindacati … ⟦con la premier⟧ sedevano X e Y": of those whom nobody has named yet
    const unnamed = this.people.size === 0 && led.parties.length > 0;
    if (led.people.some((person) => this.people.has(person))) return true;
    return (led.people.length === 0 || unnamed) && led.parties.every((code) => this.parties.has(code));
  }

  /** "⟦Si terrà⟧ domani a Sochi": right behind a sentence that names it by a noun. */
  isToldOnBy(sided: Sided): boolean {
    const last = this.occurrences.at(-1)?.frame;
    const near = last?.trigger.kind === "event" && sided.frame.sentence - last.sentence === 1;
    return near && this.fitsTime(sided) && this.fitsPlace(sided);
  }

  /** "Mosca ha declinato l'invito", "il Cremlino smentisce": by a side that did not ask for it, in the sentence behind. */
  isAnsweredBy({ frame, people, parties }: Sided): boolean {
    const near = frame.sentence - (this.occurrences.at(-1)?.frame.sentence ?? 0) <= 1;
    const { status } = this.first.frame;
    const asked = ["refused", "planned"].includes(frame.status.value);
    const fits =
      frame.status.value === "denied"
        ? status.value !== "denied"
        : asked
          ? status.value === "proposed"
          : isOpen(status.value);
    if (!near || !fits) return false;
    const asks = this.first.initiator;
    const mine =
      parties.every((code) => this.parties.has(code)) &&
      people.every((person) => this.people.has(person) || parties.length > 0);
    return mine && (asks.length === 0 || parties.length === 0 || parties.some((code) => !asks.includes(code)));
  }

  /** Told with a time of its own. */
  get isDated(): boolean {
    return this.dates.size > 0;
  }

  /** Of those who were in one place. */
  get isPresent(): boolean {
    return this.families.has("present");
  }

  /** "il primo round" is not the second. */
  isAnotherOf(occurrence: Sided): boolean {
    const nth = nthOf(occurrence);
    return nth !== undefined && this.nth !== undefined && nth !== this.nth;
  }

  /** No day and no place of its own was told of it. */
  get isBare(): boolean {
    return this.dates.size === 0 && this.places.size === 0;
  }

  /** It was told by the same noun, at the place that the frame names. */
  isNamedSo({ trigger, where }: Occurrence["frame"]): boolean {
    return trigger.kind === "event" && this.heads.has(trigger.head) && this.places.has(where.place?.value.name ?? "");
  }

  /** Types of one family, or a noun that can stand for any encounter. */
  isKin(occurrence: Sided): boolean {
    const mine = FAMILY[occurrence.frame.type];
    // "incontrerà a Bruxelles" is no "telefonata", whatever was said of it between
    if (mine === "remote" && occurrence.frame.exactType && this.places.size > 0) return false;
    for (const theirs of this.families) {
      if (mine === theirs) return true;
      // "Il colloquio" tells a summons again, a "convocazione" tells nothing but one
      if (mine === "summons" || !isEncounter(mine) || !isEncounter(theirs)) continue;
      if (
        (mine === "remote" && this.face && isCall(occurrence)) ||
        (theirs === "remote" && this.call && isFace(occurrence))
      )
        continue;
      if (mine === "any" || theirs === "any" || this.pronominal || isPronominal(occurrence)) return true;
    }
    return false;
  }

  /** The same people, or where none are named the same parties. */
  hasSides(occurrence: Sided): boolean {
    const mine = occurrence.people;
    if (this.hasAnotherParty(occurrence.parties)) return false;
    if (isSeparate(occurrence.frame) && this.people.size > mine.length) return false;
    // two of three sides by themselves are another contact than the three together
    if (
      Math.max(this.parties.size, occurrence.parties.length) >= 3 &&
      Math.min(this.parties.size, occurrence.parties.length) === 2 &&
      (mine.length === 2 || this.people.size === 2)
    )
      return false;
    if (this.people.size === 0 || mine.length === 0)
      return (
        (this.parties.size === occurrence.parties.length || isUnions(occurrence.parties)) &&
        this.sharesParties(occurrence.parties)
      );
    const shared = mine.filter((person) => this.people.has(person)).length;
    return (
      shared > 0 &&
      shared === Math.min(this.people.size, mine.length) &&
      (shared >= 2 || this.sharesParties(occurrence.parties))
    );
  }

  /** "con i leader di ⟦Germania⟧ … con il mediatore ⟦dell'Ue⟧": each has a third side that the other lacks; a union may be told by a member of it. */
  private hasAnotherParty(parties: readonly string[]): boolean {
    if (this.parties.size < 3 || parties.length < 3) return false;
    const mine = [...this.parties].filter((code) => !parties.includes(code));
    const theirs = parties.filter((code) => !this.parties.has(code));
    return mine.length === 1 && theirs.length === 1;
  }

  /** "incontrerà ⟦il governatore⟧ … un incontro con ⟦il nunzio Rossi⟧": who is told of by office alone cannot be whom the other names. */
  meetsAnother({ people, offices }: Sided, settled: Settled): boolean {
    const mine = [...this.people].filter((person) => !people.includes(person));
    const theirs = people.filter((person) => !this.people.has(person));
    const alone = (some: readonly Member[], others: readonly Member[]): Member[] =>
      some.filter(({ office }) => others.every((other) => other.office !== office));
    return differ(alone(this.offices, offices), theirs, settled) || differ(alone(offices, this.offices), mine, settled);
  }

  private sharesParties(parties: readonly string[]): boolean {
    const unions = [parties, [...this.parties]];
    if (unions.every(isUnions) && unions.some((codes) => codes.includes("SINDACATI"))) return true;
    const shared = parties.filter((code) => this.parties.has(code)).length;
    const least = Math.min(parties.length, this.parties.size);
    return least > 0 && shared === least && (least >= 2 || parties.length === this.parties.size);
  }

  /** Days that do not exclude each other; without a day, nothing that says it is another contact. */
  fitsTime(occurrence: Sided): boolean {
    const mine = occurrence.frame.date?.value;
    // "erano stati a Madrid in visita di Stato": told twice in one clause
    const twice = this.occurrences.some(
      ({ frame }) => frame.type === "visit" && frame.clause === occurrence.frame.clause,
    );
    if (!mine || this.dates.size === 0)
      return twice || (!isOther(occurrence) && !(this.dates.size === 0 && mine !== undefined && this.other));
    for (const date of this.dates.values()) {
      const same =
        mine.start === null || date.start === null
          ? mine.timex === date.timex
          : mine.start <= (date.end as string) && date.start <= (mine.end as string);
      if (!same) return false;
    }
    return true;
  }

  fitsPlace(occurrence: Sided): boolean {
    const mine = groundOf(occurrence.frame);
    if (!mine) return true;
    for (const place of this.places.values()) {
      if (mine.country !== place.country) return false;
      if (mine.type === "city" && place.type === "city" && mine.name !== place.name) return false;
    }
    return true;
  }

  /** Held and ahead are two contacts, unless the day is the same or one of them is the title. */
  fitsStatus({ frame }: Sided): boolean {
    // "chiede un incontro … I due non si sono mai visti": what was never, and not what is asked for
    const ahead = !this.tellsAhead.has(false) && this.first.frame.status.value !== "denied";
    if (frame.trigger.tags.has("Never") && ahead && !this.inTitle) return false;
    const summons = FAMILY[frame.type] === "summons" && this.families.has("summons");
    if (this.tellsAhead.has(isOpen(frame.status.value)) || this.inTitle || frame.inTitle || summons) return true;
    const day = frame.date?.value.start;
    return day !== undefined && day !== null && [...this.dates.values()].some((date) => date.start === day);
  }
}

/** Offices that any holder of a higher one may be called by. */
const LOOSE_OFFICES = new Set([
  "president",
  "minister",
  "counterpart",
  "leader",
  "secretary",
  "official",
  "head_of_state",
  "head_of_government",
]);

/** None of these people can hold any of these offices. */
function differ(offices: readonly Member[], people: readonly number[], settled: Settled): boolean {
  if (offices.length === 0 || people.length === 0) return false;
  return offices.every(({ office, countries }) =>
    people.every((at) => {
      const person = settled.people[at];
      if (office === undefined || person?.office === undefined || LOOSE_OFFICES.has(office)) return false;
      const abroad = countries.length > 0 && person.country !== undefined && !countries.includes(person.country);
      return person.office !== office || abroad;
    }),
  );
}

/** Unions, by whatever name, with the government or those who speak for it. */
const isUnions = (parties: readonly string[]): boolean =>
  parties.some((code) => UNIONS.has(code)) && parties.every((code) => UNIONS.has(code) || code === "IT");

/** Where a frame is told to happen: the place, or the venue that stands for one. */
const groundOf = ({ where }: Occurrence["frame"]): Ground | undefined => where.place?.value ?? where.venue?.value;

const isEncounter = (family: Family): boolean => family !== "letter" && family !== "visit";

const isPronominal = ({ frame }: Sided): boolean =>
  frame.trigger.kind === "event" && PRONOMINAL.has(frame.trigger.head) && !frame.exactType;

const isFace = ({ frame }: Sided): boolean => frame.trigger.kind === "event" && FACES.has(frame.trigger.head);

const isCall = ({ frame }: Sided): boolean => frame.exactType && frame.type === "phone_call";

/** Rounds are counted; "il primo incontro" may be the first of many things. */
const nthOf = ({ frame: { trigger } }: Sided): number | undefined =>
  trigger.kind === "event" && COUNTED.has(trigger.noun.type) ? trigger.modifiers.find((m) => m.nth)?.nth : undefined;
const COUNTED: ReadonlySet<string> = new Set(["talks", "summit"]);

/** "alle 17 ⟦seguirà⟧ un incontro con Y": behind the one told before. */
const follows = ({ trigger, clause, at }: Frame): boolean =>
  trigger.kind === "event" &&
  trigger.determiner === "indefinite" &&
  clause.terms
    .slice(Math.max(0, at - 2), at)
    .some((t) => t.kind === "verb" && t.normal === "seguire" && t.group.finite);

/** "un altro incontro", "l'ultima volta", "si erano già visti": not the contact at hand. */
export function isOther({ frame }: Sided): boolean {
  if (frame.constructions[0]?.id === "contact/met-before") return true;
  if (frame.trigger.kind === "verb") return frame.trigger.group.tense === "pluperfect";
  return (
    follows(frame) ||
    frame.trigger.modifiers.some((m) => m.order === "other" || m.order === "previous" || m.order === "last")
  );
}
