import type { MentionOf } from "../../mention.js";
import type { ContactStatus, ContactType } from "../schema.js";
import type { ActorTerm, Clause, EventTerm, Member, PlaceTerm, VerbTerm } from "../terms/terms.js";
import type { Construction } from "./construction.js";

/** Those named together on one side, or both sides when they cannot be told apart. */
export interface Side {
  readonly members: readonly Member[];
  readonly reference: ActorTerm["reference"];
  readonly plural: boolean;
}

/** A place slot of a frame: city or country, venue, occasion; each as mentioned. */
export interface Where {
  readonly place: MentionOf<"place"> | null;
  readonly venue: MentionOf<"place"> | MentionOf<"organisation"> | null;
  readonly occasion: { readonly start: number; readonly end: number } | null;
}

/** One mention of a contact in the text, as a construction reads it. */
export interface Frame {
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
  /** Others who take part on either side: "alla presenza di", "accompagnato da". */
  readonly also: readonly Side[];
  readonly initiator: "one" | "other" | null;
  readonly status: { readonly value: ContactStatus; readonly rule: string };
  readonly date: MentionOf<"date"> | null;
  /** An hour whose day stands elsewhere: "alle 16". */
  readonly hour: MentionOf<"date"> | null;
  readonly where: Where;
  readonly duration: MentionOf<"date"> | null;
  readonly topics: readonly { readonly start: number; readonly end: number }[];
  readonly constructions: readonly Construction[];
  readonly inTitle: boolean;
  /** Term of the other side, from which a gapped list may go on. */
  readonly otherAt: number | null;
}

/** An ambassador, by name or by office alone. */
export const isEnvoy = ({ office, role }: Member): boolean => office === "ambassador" || role?.office === "ambassador";

export const toSide = (term: ActorTerm | PlaceTerm): Side =>
  term.kind === "actor"
    ? { members: term.members, reference: term.reference, plural: term.plural }
    : { members: term.member ? [term.member] : [], reference: null, plural: false };
