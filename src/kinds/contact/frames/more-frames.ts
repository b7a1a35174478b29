import { LOCATIVES } from "../words.js";
import type { MentionOf } from "../../mention.js";
import type { ActorTerm, ContactTerm, DateTerm, Member, PlaceTerm } from "../terms/terms.js";
import { toSide } from "./frame.js";
import { hourOnly } from "./when.js";
import type { Frame, Side, Slots } from "./frame.js";

/** "visiterà le Filippine e Singapore": one visit for each country. */
export function splitVisits(frame: Frame): Frame[] {
  if (frame.type !== "visit") return [frame];
  if (frame.constructions[0]?.id === "contact/been-to") return eachTime(frame);
  const states = statesOf(frame);
  const elsewhere = states.length > 0 && isBefore(frame);
  const places = eachCountry(elsewhere ? states : [...placesOf(frame), ...states]);
  if (places.length < 2)
    return places.length === 1 && (elsewhere || !frame.where.place)
      ? [withPlace(frame, places[0] as MentionOf<"place">)]
      : [frame];
  return places.map((place) => withPlace(frame, place));
}

const single = (member: Member): Side => ({ members: [member], reference: null, plural: member.plural });

/** "ha svolto ⟦colloqui con i ministri degli Esteri di A, B e C⟧": one with each, where one person had them. */
function isTalksRound({ trigger, one, other, constructions }: Frame): boolean {
  const [holders, ...more] = other?.members ?? [];
  return (
    trigger.kind === "event" &&
    trigger.head === "colloqui" &&
    trigger.determiner === "none" &&
    constructions.some(({ id }) => id === "contact/noun-with") &&
    one?.members.length === 1 &&
    one.members[0]?.kind === "person" &&
    more.length === 0 &&
    holders?.kind === "group" &&
    holders.role?.plural === true &&
    holders.countries.length > 1
  );
}

/** "dopo il vertice ⟦a Bruxelles⟧ visiterà il Regno Unito": the place of something else. */
const isBefore = ({ clause, at, where }: Frame): boolean =>
  clause.terms.slice(0, at).some((t) => t.kind === "place" && t.mention === where.place);

/** "vedrà, in incontri separati, A, B e C", "ha avuto bilaterali con A e B", "ha telefonato ad A e a B": one contact for each. */
export function splitSeparate(frame: Frame): Frame[] {
  const { trigger } = frame;
  const apart =
    frame.clause.terms.some(
      (t) => t.normal === "separatamente" || (t.kind === "event" && t.modifiers.some((m) => m.separate === true)),
    ) ||
    (trigger.kind === "event" && trigger.plural && trigger.noun.group !== true && trigger.noun.type !== "visit") ||
    (trigger.kind === "verb" && frame.type === "phone_call" && !isTalk(frame)) ||
    meetsEach(frame) ||
    meetsInOrder(frame);
  if (isTalksRound(frame))
    return byState(frame.other as Side).members.map((member) => frame.with({ other: single(member), also: [] }));
  const { one } = frame;
  const each = respectively(frame);
  if (each) return each;
  const other = apart && frame.other ? byState(frame.other) : frame.other;
  if (apart && other && other.members.length > 1)
    return ofOneState(other.members).map((member) => frame.with({ other: single(member), also: [] }));
  // "A e B erano attesi per due incontri separati con C"
  if (apart && one && one.members.length > 1 && other?.members.length === 1)
    return one.members.map((member) => frame.with({ one: single(member), also: [] }));
  return [frame];
}

/** "dal premier libico X e ⟦dal ministro Y⟧": told one by one, of the state of the first where theirs is left out. */
function ofOneState(members: readonly Member[]): readonly Member[] {
  const countries = members[0]?.countries ?? [];
  return countries.length === 0
    ? members
    : members.map((m) => (m.countries.length + m.organisations.length === 0 && m.role ? { ...m, countries } : m));
}

/** "A e B hanno ricevuto ⟦rispettivamente⟧ C e D", "A ha visto rispettivamente C e D": the first with the first, or one with each. */
function respectively(frame: Frame): Frame[] | null {
  const { one, other, clause, at } = frame;
  if (!one || !other || other.members.length < 2) return null;
  if (!clause.terms.some((t, k) => k > at && k < at + 8 && t.normal === "rispettivamente")) return null;
  if (one.members.length !== 1 && one.members.length !== other.members.length) return null;
  return other.members.map((member, k) =>
    frame.with({
      one: single(one.members[one.members.length === 1 ? 0 : k] as Member),
      other: single(member),
      also: [],
    }),
  );
}

/** "ha incontrato ⟦il presidente X e il premier Y⟧": whom a guest, or who receives, meets one by one. */
const meetsEach = ({ trigger, clause, one, otherAt }: Frame): boolean =>
  trigger.kind === "verb" &&
  ONE_BY_ONE.has(trigger.normal) &&
  (one?.members.length ?? 0) <= 1 &&
  otherAt !== null &&
  clause.terms[otherAt]?.tags.has("Each") === true;

/** "ha ricevuto ⟦nell'ordine⟧ A e B", "⟦uno dopo l'altro⟧": no two of them together. */
const meetsInOrder = ({ trigger, clause: { terms } }: Frame): boolean =>
  trigger.kind === "verb" &&
  ONE_BY_ONE.has(trigger.normal) &&
  terms.some(
    (t, k) =>
      SINGLY.has(t.normal) ||
      (IN_ORDER.get(t.normal)?.has(terms[k + 1]?.normal ?? "") === true &&
        isOver(terms[APART.has(terms[k + 2]?.normal ?? "") ? k + 3 : k + 2])),
  );

const SINGLY = new Set(["singolarmente", "individualmente"]);

/** In the words of terms: "nell'ordine", "una dopo l'altra", "a turno", "in momenti successivi". */
const IN_ORDER: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ["in", new Set(["ordine", "sequenza", "successione", "momenti", "udienze", "tempi"])],
  ["dopo", new Set(["altro", "altra"])],
  ["a", new Set(["turno"])],
]);

const APART = new Set([
  "successivi",
  "diversi",
  "distinti",
  "separati",
  "successive",
  "diverse",
  "distinte",
  "separate",
]);

/** Not "in ordine ⟦alla⟧ questione", "dopo l'altro ⟦vertice⟧". */
const isOver = (term: ContactTerm | undefined): boolean =>
  term === undefined ||
  ["actor", "date", "place"].includes(term.kind) ||
  term.tags.has("Comma") ||
  term.tags.has("Break");

const ONE_BY_ONE = new Set(["incontrare", "vedere", "rivedere", "ricevere", "sentire"]);

/** "parla al telefono con A, B e C": a talk with all of them, where "ha chiamato A, B e C" is a call to each. */
const isTalk = ({ constructions }: Frame): boolean => constructions.some(({ id }) => WITH.has(id));

const WITH = new Set(["contact/verb-with", "contact/with-verb"]);

/** "con i ministri degli Esteri di Qatar, Oman e Turchia": an office of several states is as many people. */
function byState(side: Side): Side {
  const members = side.members.flatMap((member) =>
    member.kind === "group" && member.countries.length > 1
      ? member.countries.map((code): Member => ({ ...member, countries: [code], plural: false }))
      : [member],
  );
  return { ...side, members };
}

/** "è stato a Riga nel 2008 e nel 2011": one visit for each time. */
function eachTime(frame: Frame): Frame[] {
  const { terms } = frame.clause;
  const first = terms.findIndex((t) => t.kind === "date" && t.mention === frame.date);
  const next = terms.slice(first + 1, first + 4).find((t): t is DateTerm => t.kind === "date" && t.tags.has("Date"));
  const again = first > frame.at && terms[first + 1]?.tags.has("And") === true ? next : undefined;
  return again ? [frame, frame.with({ when: { date: again.mention, hour: frame.hour } })] : [frame];
}

/** "una tappa ad Hanoi, in Vietnam" goes to one country. */
const eachCountry = (places: readonly MentionOf<"place">[]): MentionOf<"place">[] =>
  places.filter(({ value }, k) => places.findIndex((p) => p.value.country === value.country) === k);

const withPlace = (frame: Frame, place: MentionOf<"place">): Frame =>
  frame.with({ other: null, where: { ...frame.where, place } });

const statesOf = (frame: Frame): MentionOf<"place">[] =>
  (frame.other?.members ?? []).flatMap((m) => (m.place ? [m.place] : []));

/** The place of the visit and those joined to it by commas and "e". */
function placesOf(frame: Frame): MentionOf<"place">[] {
  const { terms } = frame.clause;
  const first = terms.findIndex((t) => t.kind === "place" && t.mention === frame.where.place);
  if (first < 0) return [];
  const found = [(terms[first] as PlaceTerm).mention];
  for (let k = first + 1; k + 1 < terms.length; k++) {
    const term = terms[k] as ContactTerm;
    if (term.kind === "place" || term.kind === "actor") {
      const mentions = term.kind === "place" ? [term.mention] : term.members.map(({ place }) => place);
      // "è in visita a Roma e a Berlino cresce la protesta": what else happens there
      if (terms[k + 1]?.kind === "verb") break;
      if (!mentions.every((m) => m?.kind === "place" && (m.value.type === "country" || m.value.capital === true)))
        break;
      found.push(...mentions.filter((m) => m !== undefined));
    } else if (!term.tags.has("And") && !term.tags.has("Comma") && !term.tags.has("Prep")) break;
  }
  return found.filter((m): m is MentionOf<"place"> => m.kind === "place");
}

/** Constructions whose other side can go on: "riceverà A, alle 17 B", "con A e poi con B". */
const GOES_ON = new Set([
  "contact/verb-object",
  "contact/verb-with",
  "contact/noun-with",
  "contact/noun-colon-with",
  "contact/noun-of-with",
  "contact/noun-that-one-has-with",
  "contact/verb-to",
  "contact/verb-passive",
  "contact/been-to-person",
  "contact/verb-to-person",
  "contact/verb-list",
]);

const SEPARATORS = new Set([
  "poi",
  "quindi",
  "infine",
  "successivamente",
  "dopo",
  "separatamente",
  "inoltre",
  "tardi",
  "anche",
]);

/** Further contacts of one verb whose subject and verb are not said again. */
export function readGapped(frame: Frame): Frame[] {
  if (frame.otherAt === null || !frame.constructions.some((c) => GOES_ON.has(c.id))) return [];
  const { terms } = frame.clause;
  const first = terms[frame.otherAt];
  if (first?.kind !== "actor") return [];
  const frames: Frame[] = [];
  for (let at = frame.otherAt + 1; at < terms.length;) {
    const next = nextGapped(terms, at, first.preposition);
    if (!next) break;
    frames.push(
      frame.with({
        other: toSide(next.actor),
        also: [],
        when: whenOf(frame, next.date),
        where: next.place ? { ...whereOf(next.place), occasion: frame.where.occasion } : frame.where,
        otherAt: next.at,
      }),
    );
    at = next.at + 1;
  }
  return frames;
}

/** "alle 16 A e ⟦alle 17⟧ B": an hour leaves the day as it was. */
const whenOf = (frame: Frame, date: DateTerm | null): Slots["when"] =>
  date && !(hourOnly(date) && frame.date)
    ? { date: date.mention, hour: null }
    : { date: frame.date, hour: date?.mention ?? null };

interface Gapped {
  readonly actor: ActorTerm;
  readonly at: number;
  readonly date: DateTerm | null;
  readonly place: PlaceTerm | null;
}

/** "al Quirinale da A e poi ⟦a Palazzo Chigi⟧ da B". */
const whereOf = ({ mention }: PlaceTerm): Pick<Frame["where"], "place" | "venue"> =>
  mention.kind === "organisation" || mention.value.type === "venue"
    ? { place: null, venue: mention }
    : { place: mention, venue: null };

/** "venerdì mattina e il re di Giordania ⟦nel pomeriggio⟧". */
function dateBehind(terms: readonly ContactTerm[], at: number): DateTerm | null {
  const next = terms.slice(at + 1, at + 3).find((t) => !t.tags.has("Prep"));
  return next?.kind === "date" && next.tags.has("Date") ? next : null;
}

/** "vedrà A a Berlino e B ⟦a Parigi⟧": the town or state right behind somebody. */
function groundBehind(terms: readonly ContactTerm[], at: number): PlaceTerm | null {
  const [next, place] = terms.slice(at + 1, at + 3);
  return place?.kind === "place" && next?.tags.has("Prep") === true && LOCATIVES.has(place.preposition) ? place : null;
}

/** "vedrà A ⟦a Berlino⟧ e B a Parigi", "ha visto A ⟦a Ramallah⟧ e B": of two of whom the first has a place behind him, each is met by himself. */
const isParted = (terms: readonly ContactTerm[], first: number, second: number, placed: boolean): boolean =>
  groundBehind(terms, first) !== null &&
  (placed || (terms[second - 1]?.tags.has("And") === true && !terms.slice(second).some((t) => t.kind === "verb")));

/** A link, then a date, "poi" or the same preposition again, then an actor that no verb follows. */
function nextGapped(terms: readonly ContactTerm[], from: number, preposition: string | null): Gapped | null {
  let date: DateTerm | null = null;
  let place: PlaceTerm | null = null;
  let linked = false;
  let told = false;
  for (let k = from; k < terms.length && k < from + 9; k++) {
    const term = terms[k] as ContactTerm;
    if (term.kind === "actor") {
      const verb = terms.slice(k + 1, k + 3).some((t) => t.kind === "verb" && t.group.finite);
      const behind = date ?? dateBehind(terms, k);
      const there = place ?? groundBehind(terms, k);
      return linked &&
        (told || behind !== null || isParted(terms, from - 1, k, there !== null)) &&
        term.preposition === preposition &&
        term.reference === null &&
        term.tags.has("People") &&
        !verb
        ? { actor: term, at: k, date: behind, place: there }
        : null;
    }
    if (term.normal.startsWith("assent")) return null;
    if (term.kind === "date" && linked) [date, told] = [term, true];
    else if (term.kind === "place" && linked && told) place = term;
    else if (term.normal === ";") [linked, told] = [true, true];
    else if (term.tags.has("And") || term.tags.has("Comma")) linked = true;
    else if (SEPARATORS.has(term.normal) || (linked && preposition === "con" && term.normal === "con")) told = true;
    else if (!term.tags.has("Free")) return null;
  }
  return null;
}
