import type { DocumentSentence } from "../../text/document.js";
import type { Token } from "../../text/token.js";
import { holders } from "./holders.js";
import type { KnownPerson } from "./holders.js";
import { initialAt, surnameAt } from "./names.js";
import type { RoleCandidate } from "./role.js";

/** Why a stretch is read as a person; the surer first. */
export type NameRule =
  | "full"
  | "given-surname"
  | "title"
  | "surname"
  | "trade"
  | "given"
  | "speaker"
  | "pair"
  | "unlisted";

/** A person's name at tokens `[from, to)`; `split` is where the surname begins (`from` when alone, `to` when there is none). */
export interface NameHit {
  readonly from: number;
  readonly to: number;
  readonly split: number;
  readonly rule: NameRule;
  readonly known: readonly KnownPerson[];
  /** The surname of somebody named in full in the same text. */
  readonly established?: boolean;
}

/** A sentence printed in capitals: there a capital says nothing. */
export function isShouted(tokens: readonly Token[], sentence: DocumentSentence): boolean {
  let upper = 0;
  let words = 0;
  for (let at = sentence.from; at < sentence.to; at++) {
    const token = tokens[at] as Token;
    if (token.kind !== "word") continue;
    words++;
    if (token.casing === "upper") upper++;
  }
  return words > 2 && upper > words * 0.6;
}

/** What the scanner knows of the sentence it reads. */
export interface Scope {
  readonly raw: string;
  readonly tokens: readonly Token[];
  readonly sentence: DocumentSentence;
  readonly shouting: boolean;
  /** Tokens that end a title, by the index after it: a name may follow. */
  readonly cues: ReadonlyMap<number, RoleCandidate>;
  /** Tokens at which the office of one person begins. */
  readonly offices: ReadonlySet<number>;
}

/** True when the table knows tokens `[from, to)` as a name that stands alone. */
export const knownAlone = (tokens: readonly Token[], from: number, to: number): boolean => {
  const hit = holders().alone.match(tokens, from);
  return hit !== null && hit.to >= to;
};

/** A line ends before the token: names in a list of lines are not one name. */
export const breaks = ({ raw, tokens, sentence }: Scope, at: number): boolean =>
  !sentence.flows &&
  at > 0 &&
  at < tokens.length &&
  raw.slice((tokens[at - 1] as Token).end, (tokens[at] as Token).start).includes("\n");

/** One to three surnames with their particles from `from`: where they end. */
export function surnames(scope: Scope, from: number, most: number): number {
  const { tokens, sentence, shouting } = scope;
  let to = from;
  for (let count = 0; count < most && to < sentence.to; count++) {
    if (to > from && (!(tokens[to] as Token).spaced || breaks(scope, to))) break;
    if (count && (scope.cues.has(to) || holders().full.match(tokens, to))) break;
    const end = surnameAt(tokens, to, shouting, (a, b) => knownAlone(tokens, a, b));
    if (end === to || end > sentence.to) break;
    to = end;
    if (initialAt(tokens, to) > to) to = initialAt(tokens, to);
  }
  return to;
}
