import type { ContactType } from "../schema.js";

/** How a contact verb takes its sides. */
export type VerbUse =
  /** subject meets object: "ha incontrato il premier" */
  | "object"
  /** plural subject among themselves: "si sono sentiti" */
  | "each-other"
  /** subject and "con": "si è confrontato con" */
  | "with"
  /** subject and "a": "ha telefonato a" */
  | "to";

export interface VerbSense {
  readonly uses: readonly VerbUse[];
  /** The object must be a person, an office or a delegation, not a state or a thing: "sente Modi", not "sente il peso". */
  readonly people?: true;
  /** The object may be a state by a name of its government: "Praga ha informato Mosca". */
  readonly states?: true;
  /** Words that must stand behind it, one set or another: "si sono stretti ⟦la mano⟧", "qualche parola|due parole". */
  readonly behind?: string;
  /** All uses but that of an object want a reflexive pronoun: "si è trattenuto con Y", not "ha trattenuto la cauzione". */
  readonly reflexive?: true;
  /** The subject is who asked for it: "ha chiamato", "ha convocato". */
  readonly asks?: true;
  /** Talk, not yet an occasion: it needs a date, a channel or a place beside it ("ha parlato con"). */
  readonly weak?: true;
}

export interface NounSense {
  readonly plural?: true;
  /** Says little by itself ("contatti", "dialogo", "confronto"): it needs a date, a place, a duration or an event verb. */
  readonly weak?: true;
  /** Leaders or delegations, with or without names: an occasion of its own ("vertice", "negoziati"). */
  readonly group?: true;
}

/** The words of one contact type: nouns as printed, verbs by infinitive. */
export interface TypeWords {
  readonly type: ContactType;
  readonly says: string;
  readonly nouns: Readonly<Record<string, NounSense>>;
  readonly verbs: Readonly<Record<string, VerbSense>>;
}
