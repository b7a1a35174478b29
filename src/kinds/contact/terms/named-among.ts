import { makeTerm } from "./make-term.js";
import { DELEGATIONS } from "../../../lexicon/delegations.js";
import { actorTags } from "./actor-term.js";
import { QUANTITIES } from "./silent.js";
import type { ActorTerm, ContactTerm } from "./terms.js";

/** Behind "tra": "tra ⟦cui⟧", "tra i ⟦quali⟧", "tra gli ⟦altri⟧". */
const AMONG = new Set(["cui", "quali", "altri"]);

/** "i suoi omologhi, ⟦ovvero⟧ X e Y". */
const SAYS = new Set(["ovvero", "ossia", "cioè"]);

/** Behind a comma, verbs that name some of a group: "⟦compresa⟧ la Polonia", where one may read "includi". */
const INCLUDES = new Set(["comprendere", "includere"]);

/** "diversi leader, ⟦tra cui⟧ X e Y", "vari alleati, ⟦compresa⟧ Z", "funzionari dell'Ue, ⟦in particolare⟧ W": those who are named stand for their group. */
export function foldNamed(terms: readonly ContactTerm[]): ContactTerm[] {
  const folded: ContactTerm[] = [];
  for (let at = 0; at < terms.length; at++) {
    const name = nameBehind(terms, at);
    const unnamed = name === null ? null : groupBefore(folded);
    if (name === null || unnamed === null) {
      folded.push(terms[at] as ContactTerm);
      continue;
    }
    folded.length = unnamed.keep;
    folded.push(governed(terms[name] as ActorTerm, unnamed.preposition));
    at = name;
  }
  return folded;
}

/** The group that the terms end with, a few words at most behind it. */
function groupBefore(terms: readonly ContactTerm[]): Unnamed | null {
  const at = headOf(
    terms,
    terms.findLastIndex((t) => !t.tags.has("Comma")),
  );
  return terms.length - at > 4 ? null : groupAt(terms, at);
}

/** "in particolare", "nello specifico". */
const ABOVE_ALL = new Set(["particolare", "specifico"]);

/** "gli omologhi ⟦della regione⟧": of what the group is stands behind it. */
const headOf = (terms: readonly ContactTerm[], at: number): number =>
  terms[at]?.kind === "word" && terms[at - 1]?.normal === "di" && terms[at - 2]?.kind === "actor" ? at - 2 : at;

/** Index of the first name behind the words at `at` that single it out, or null. */
function nameBehind(terms: readonly ContactTerm[], at: number): number | null {
  const term = terms[at] as ContactTerm;
  const { normal } = term;
  const among = normal === "tra" && AMONG.has(terms[at + 1]?.normal ?? "");
  const including = term.kind === "verb" && term.to === term.from + 1 && INCLUDES.has(normal);
  const above = normal === "in" && ABOVE_ALL.has(terms[at + 1]?.normal ?? "");
  const again = above && terms[at + 2]?.tags.has("Prep") === true;
  if (!among && !above && !including && !SAYS.has(normal)) return null;
  const name = among || above ? (again ? at + 3 : at + 2) : at + 1;
  const actor = terms[name];
  return actor?.kind === "actor" && (again || actor.preposition === null) && actor.reference === null ? name : null;
}

interface Unnamed {
  /** How many of the terms before the names stay. */
  readonly keep: number;
  readonly preposition: string | null;
}

/** The group that names are singled out of: holders of an office of many, or a word for people who stand for a side. */
function groupAt(terms: readonly ContactTerm[], at: number): Unnamed | null {
  const term = terms[at];
  // "altri omologhi ⟦della regione⟧, nello specifico …"
  if (term?.kind === "word" && terms[at - 1]?.normal === "di" && at > 1) return groupAt(terms, at - 2);
  if (term?.kind === "actor") {
    const known = term.reference === null || term.reference === "counterpart";
    if (!term.plural || !known || !term.members.every((m) => m.kind === "group")) return null;
    const others = BEFORE_GROUP.has(terms[at - 1]?.normal ?? "");
    const link = terms[at - 2];
    return others && term.preposition === null
      ? { keep: at - 1, preposition: link?.tags.has("Prep") ? link.normal : null }
      : { keep: at, preposition: term.preposition };
  }
  if (term?.kind !== "word" || !DELEGATIONS.has(term.normal)) return null;
  const opens = BEFORE_GROUP.has(terms[at - 1]?.normal ?? "") ? at - 1 : at;
  const before = terms[opens - 1];
  return { keep: opens, preposition: before?.tags.has("Prep") ? before.normal : null };
}

/** "⟦diversi⟧ alleati", "gli ⟦altri⟧ leader". */
const BEFORE_GROUP = new Set([...QUANTITIES, "altri", "altre", "principali"]);

const governed = (actor: ActorTerm, preposition: string | null): ActorTerm =>
  makeTerm({ ...actor, preposition, tags: actorTags(actor.members, actor.plural, preposition, []) });
