import type { Finding, RuleBook } from "../../rule/rule.js";
import { singleSpaced } from "../../text/spaced.js";
import { toDocument } from "../../text/document.js";
import type { Document } from "../../text/document.js";
import type { Token } from "../../text/token.js";
import type { MentionOf } from "../mention.js";
import { scanAlone } from "./alone.js";
import type { KnownPerson } from "./holders.js";
import { scanPairs } from "./pairs.js";
import { detectRoles } from "./role.js";
import type { RoleCandidate } from "./role.js";
import { PERSON_RULES } from "./rules.js";
import { scanNames } from "./scan.js";
import type { NameHit } from "./scope.js";

export type { RoleCandidate } from "./role.js";
export { PERSON_RULES } from "./rules.js";

/** A person found, with what `settle` needs to tell who it is. */
export interface PersonCandidate extends MentionOf<"person"> {
  readonly from: number;
  readonly to: number;
  /** Token where the surname begins: `from` when it stands alone, `to` when there is none. */
  readonly split: number;
  /** People of the table it may be; several namesakes are told apart by the article's date. */
  readonly known: readonly KnownPerson[];
  /** A surname alone, of somebody named in full in the same text. */
  readonly established: boolean;
}

function candidate(document: Document, hit: NameHit): PersonCandidate {
  const start = (document.tokens[hit.from] as Token).start;
  const end = (document.tokens[hit.to - 1] as Token).end;
  const text = document.raw.slice(start, end);
  return {
    kind: "person",
    start,
    end,
    text,
    value: { name: singleSpaced(text) },
    rule: `person/${hit.rule}`,
    from: hit.from,
    to: hit.to,
    split: hit.split,
    known: hit.known,
    established: hit.established === true,
  };
}

/** Names of people and phrases of office in a document, before anything is decided between kinds. */
export function detectPeople(document: Document): { people: PersonCandidate[]; roles: RoleCandidate[] } {
  const roles = detectRoles(document);
  const names = scanNames(document, roles);
  const alone = [...names, ...scanAlone(document, names)];
  const hits = [...alone, ...scanPairs(document, alone)].toSorted((a, b) => a.from - b.from);
  return { people: hits.map((hit) => candidate(document, hit)), roles };
}

function find(text: string): readonly Finding[] {
  const { people, roles } = detectPeople(toDocument(text, [{ start: 0, end: text.length, kind: "body" }]));
  const named = people.map(({ start, end, rule, value }) => ({ start, end, rule, value }));
  return [
    ...named,
    ...roles.map(({ start, end, rule, office, countries, organisations, plural, definite, gender }) => ({
      start,
      end,
      rule,
      value: { office, countries, organisations, plural, definite, gender },
    })),
  ];
}

/** The rules of people and offices, and the reading that proves them. */
export const personBook: RuleBook = { kind: "person", rules: PERSON_RULES, find: (text) => find(text) };
