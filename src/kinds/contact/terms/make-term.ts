import type { ActorTerm, ContactTerm, DateTerm, EventTerm, PlaceTerm, VerbTerm, WordTerm } from "./terms.js";

type Tags = ContactTerm["tags"];

/** The fields that terms of some kinds have beside those that all have. */
type Details = Partial<
  Omit<ActorTerm, "kind"> &
    Omit<VerbTerm, "kind"> &
    Omit<EventTerm, "kind" | "preposition"> &
    Omit<DateTerm, "kind" | "mention"> &
    Omit<PlaceTerm, "kind" | "mention" | "preposition">
> & { readonly mention?: DateTerm["mention"] | PlaceTerm["mention"] };

/** A term of any kind: V8 compiles what is asked of all terms of a clause for the one shape that they have. */
class AnyTerm {
  declare readonly kind: ContactTerm["kind"];
  declare readonly from: number;
  declare readonly to: number;
  declare readonly start: number;
  declare readonly end: number;
  declare readonly normal: string;
  declare readonly tags: Tags;
  declare readonly members: Details["members"];
  declare readonly reference: Details["reference"];
  declare readonly holders: Details["holders"];
  declare readonly preposition: Details["preposition"];
  declare readonly plural: Details["plural"];
  declare readonly group: Details["group"];
  declare readonly sense: Details["sense"];
  declare readonly noun: Details["noun"];
  declare readonly head: Details["head"];
  declare readonly modifiers: Details["modifiers"];
  declare readonly determiner: Details["determiner"];
  declare readonly possessive: Details["possessive"];
  declare readonly mention: Details["mention"];
  declare readonly member: Details["member"];

  constructor(
    kind: ContactTerm["kind"],
    from: number,
    to: number,
    start: number,
    end: number,
    normal: string,
    tags: Tags,
    details?: Details,
  ) {
    this.kind = kind;
    this.from = from;
    this.to = to;
    this.start = start;
    this.end = end;
    this.normal = normal;
    this.tags = tags;
    this.members = details?.members;
    this.reference = details?.reference;
    this.holders = details?.holders;
    this.preposition = details?.preposition;
    this.plural = details?.plural;
    this.group = details?.group;
    this.sense = details?.sense;
    this.noun = details?.noun;
    this.head = details?.head;
    this.modifiers = details?.modifiers;
    this.determiner = details?.determiner;
    this.possessive = details?.possessive;
    this.mention = details?.mention;
    this.member = details?.member;
  }
}

/** The term of these fields. */
export function makeTerm<T extends ContactTerm>(term: T): T {
  const { kind, from, to, start, end, normal, tags } = term;
  const details = kind === "word" ? undefined : term;
  return new AnyTerm(kind, from, to, start, end, normal, tags, details) as unknown as T;
}

/** A word or mark, or a stretch that is read as one. */
export const makeWord = (from: number, to: number, start: number, end: number, normal: string, tags: Tags): WordTerm =>
  new AnyTerm("word", from, to, start, end, normal, tags) as unknown as WordTerm;
