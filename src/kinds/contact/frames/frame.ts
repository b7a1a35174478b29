import type { MentionOf } from "../../mention.js";
import type { ContactStatus, ContactType } from "../schema.js";
import type { ActorTerm, Clause, EventTerm, Member, PlaceTerm, VerbTerm } from "../terms/terms.js";
import type { Construction } from "./construction.js";

/** Those named together on one side, or both sides when they cannot be told apart. */
export interface Side {
  readonly members: readonly Member[];
  readonly reference: ActorTerm["reference"];
  readonly plural: boolean;
  readonly holders?: ActorTerm["holders"];
}

/** A place slot of a frame: city or country, venue, occasion; each as mentioned. */
export interface Where {
  readonly place: MentionOf<"place"> | null;
  readonly venue: MentionOf<"place"> | MentionOf<"organisation"> | null;
  readonly occasion: { readonly start: number; readonly end: number } | null;
}

/** What else its clause tells of a contact. */
export interface Slots {
  /** Others who take part on either side: "alla presenza di", "accompagnato da". */
  readonly also: readonly Side[];
  readonly status: { readonly value: ContactStatus; readonly rule: string };
  /** Its day, or an hour whose day stands elsewhere: "alle 16". */
  readonly when: { readonly date: MentionOf<"date"> | null; readonly hour: MentionOf<"date"> | null };
  readonly where: Where;
  readonly duration: MentionOf<"date"> | null;
  readonly topics: readonly { readonly start: number; readonly end: number }[];
}

/** What a construction reads of a contact: its words, its type and its sides. */
export type Head = Omit<Frame, keyof Slots | "date" | "hour" | "with">;

/** Reads each slot of one frame. */
export type SlotReader = { readonly [slot in keyof Slots]: () => Slots[slot] };

/** One mention of a contact in the text. A slot is read when it is first asked for: most mentions tell of no contact, and are dropped for their sides. */
export class Frame {
  readonly sentence: number;
  readonly clause: Clause;
  /** Index of the trigger among the clause's terms. */
  readonly at: number;
  readonly trigger: EventTerm | VerbTerm;
  readonly type: ContactType;
  /** The channel is said by the words themselves, not only by the noun: "colloquio telefonico". */
  readonly exactType: boolean;
  readonly weak: boolean;
  readonly one: Side | null;
  readonly other: Side | null;
  readonly initiator: "one" | "other" | null;
  readonly constructions: readonly Construction[];
  readonly inTitle: boolean;
  /** Term of the other side, from which a gapped list may go on. */
  readonly otherAt: number | null;
  private readonly reader: SlotReader;
  private readAlso: Slots["also"] | undefined = undefined;
  private readStatus: Slots["status"] | undefined = undefined;
  private readWhen: Slots["when"] | undefined = undefined;
  private readWhere: Slots["where"] | undefined = undefined;
  private readDuration: Slots["duration"] | undefined = undefined;
  private readTopics: Slots["topics"] | undefined = undefined;

  constructor(head: Head, reader: SlotReader) {
    this.sentence = head.sentence;
    this.clause = head.clause;
    this.at = head.at;
    this.trigger = head.trigger;
    this.type = head.type;
    this.exactType = head.exactType;
    this.weak = head.weak;
    this.one = head.one;
    this.other = head.other;
    this.initiator = head.initiator;
    this.constructions = head.constructions;
    this.inTitle = head.inTitle;
    this.otherAt = head.otherAt;
    this.reader = reader;
  }

  get also(): Slots["also"] {
    return (this.readAlso ??= this.reader.also());
  }

  get status(): Slots["status"] {
    return (this.readStatus ??= this.reader.status());
  }

  get date(): MentionOf<"date"> | null {
    return (this.readWhen ??= this.reader.when()).date;
  }

  get hour(): MentionOf<"date"> | null {
    return (this.readWhen ??= this.reader.when()).hour;
  }

  get where(): Where {
    return (this.readWhere ??= this.reader.where());
  }

  get duration(): MentionOf<"date"> | null {
    if (this.readDuration === undefined) this.readDuration = this.reader.duration();
    return this.readDuration;
  }

  get topics(): Slots["topics"] {
    return (this.readTopics ??= this.reader.topics());
  }

  /** The same mention with other sides or slots. */
  with(
    changes: Partial<
      Pick<Head, "one" | "other" | "otherAt" | "type"> & Pick<Slots, "also" | "status" | "when" | "where">
    >,
  ): Frame {
    const frame = new Frame({ ...(this as Head), ...changes }, this.reader);
    frame.readAlso = changes.also ?? this.readAlso;
    frame.readStatus = changes.status ?? this.readStatus;
    frame.readWhen = changes.when ?? this.readWhen;
    frame.readWhere = changes.where ?? this.readWhere;
    frame.readDuration = this.readDuration;
    frame.readTopics = this.readTopics;
    return frame;
  }
}

/** An ambassador, by name or by office alone. */
export const isEnvoy = ({ office, role }: Member): boolean => office === "ambassador" || role?.office === "ambassador";

export const toSide = (term: ActorTerm | PlaceTerm): Side =>
  term.kind === "actor"
    ? {
        members: term.members,
        reference: term.reference,
        plural: term.plural,
        ...(term.holders ? { holders: term.holders } : {}),
      }
    : { members: term.member ? [term.member] : [], reference: null, plural: false };
