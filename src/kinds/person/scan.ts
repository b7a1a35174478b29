import { NOT_NAMES } from "../../lexicon/not-names.js";
import { TOWNS_BEFORE_NAMES } from "../../lexicon/place-homographs.js";
import type { Document } from "../../text/document.js";
import { Phrases } from "../../text/phrases.js";
import type { Token } from "../../text/token.js";
import { WordTest } from "../../text/word.js";
import { announced, cueAt, speaker } from "./announced.js";
import { fullName, givenAndSurname } from "./full-names.js";
import { holders } from "./holders.js";
import { afterPlaceHead, givenRun, isCapital, isFamilyFirst } from "./names.js";
import { behindBracket } from "./reading.js";
import type { RoleCandidate } from "./role.js";
import { isShouted } from "./scope.js";
import type { NameHit, Scope } from "./scope.js";
import { particleAt, unlistedName } from "./unlisted.js";

/** The name that begins at the capitalised token `at`, or null. */
export function nameAt(scope: Scope, at: number, last: NameHit | undefined): NameHit | null {
  const { tokens } = scope;
  const token = tokens[at] as Token;
  const full = fullName(scope, at);
  if (full) return full;
  const cue = cueAt(scope, at);
  if (!cue && afterPlaceHead(tokens, at)) return null;
  if (!cue && NOT_NAMES.has(token.fold)) return isFamilyFirst(token.fold) ? givenAndSurname(scope, at) : null;
  return (
    givenAndSurname(scope, at) ??
    (cue ? announced(scope, at, cue) : (speaker(scope, at) ?? unlistedName(scope, at, last)))
  );
}

let towns: Phrases<true> | null = null;

function townNames(): Phrases<true> {
  if (towns) return towns;
  towns = new Phrases("fold");
  for (const name of TOWNS_BEFORE_NAMES) towns.add(name, true);
  return towns;
}

const OPENS_TOWN = new WordTest(({ fold }) => townNames().begins(fold));

/** The end of the town at `at` behind "a" and right before somebody known ("a ⟦Ginevra⟧ Lavrov"), or `at`. */
function townBefore(tokens: readonly Token[], at: number): number {
  if (!OPENS_TOWN.has((tokens[at] as Token).word) || !isCapital(tokens[at])) return at;
  const behind = tokens[at - 1]?.norm;
  const hit = behind === "a" || behind === "ad" ? townNames().match(tokens, at) : null;
  if (!hit || !isCapital(tokens[hit.to]) || holders().full.match(tokens, at)) return at;
  const { full, alone } = holders();
  const surname = givenRun(tokens, hit.to);
  return full.match(tokens, hit.to) || alone.match(tokens, surname) ? hit.to : at;
}

/** Offices of a town or region, which is named behind them: "governatore di ⟦Odessa⟧ Oleg Kiper". */
const LOCAL = new Set(["mayor", "prefect", "regional_president"]);

/** "i ministri degli Esteri di Serbia e Kosovo: ⟦X⟧ e ⟦Y⟧", "i sindaci di Pavia e Lodi: ⟦X⟧ e ⟦Y⟧". */
const isOfSeveral = ({ plural, countries, office }: RoleCandidate): boolean =>
  plural && (countries.length > 1 || LOCAL.has(office));

/** Every name with more than a surname, or behind a title, in reading order. */
export function scanNames(document: Document, roles: readonly RoleCandidate[]): NameHit[] {
  const { tokens } = document;
  const cues = new Map<number, RoleCandidate>();
  const offices = new Set<number>();
  const localities = new Set<number>();
  for (const role of roles) {
    if (LOCAL.has(role.office)) for (let at = role.head; at < role.to; at++) localities.add(at);
    if (!role.plural) offices.add(role.from);
    const end = behindBracket(tokens, role.to);
    cues.set(end, role);
    if (tokens[end]?.norm === "," || (tokens[end]?.norm === ":" && isOfSeveral(role))) cues.set(end + 1, role);
    if (role.nested) cues.set(role.nested.to, role);
  }
  const found: NameHit[] = [];
  for (const sentence of document.sentences) {
    let scope: Scope | undefined;
    for (let at = sentence.from; at < sentence.to; at++) {
      const town = townBefore(tokens, at);
      if (town > at) {
        at = town - 1;
        continue;
      }
      if (!isCapital(tokens[at]) && !(cues.has(at) && particleAt(tokens, at))) continue;
      scope ??= { raw: document.raw, tokens, sentence, shouting: isShouted(tokens, sentence), cues, offices };
      const hit = localities.has(at) ? null : nameAt(scope, at, found.at(-1));
      if (!hit) continue;
      found.push(hit);
      // "degli onorevoli Deidda e Ruspandini": the title goes on.
      const plural = cues.get(hit.from);
      if (plural?.plural && (tokens[hit.to]?.norm === "e" || tokens[hit.to]?.norm === ","))
        cues.set(hit.to + 1, plural);
      at = hit.to - 1;
    }
  }
  return found;
}
