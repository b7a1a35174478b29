import { choose, holders } from "../../kinds/person/holders.js";
import type { KnownPerson } from "../../kinds/person/holders.js";
import type { PersonCandidate } from "../../kinds/person/index.js";
import { skeleton, soundKey } from "../../kinds/person/sound.js";
import { GENERATIONS, INNER_PARTICLES, NUMERALS } from "../../lexicon/particles.js";
import type { Document } from "../../text/document.js";
import { fold } from "../../text/fold.js";
import type { Token } from "../../text/token.js";

/** A name by the sounds of its words. */
export interface NameParts {
  readonly given: readonly string[];
  readonly surname: readonly string[];
  /** "jr", "xiv", or empty. */
  readonly generation: string;
  /** The person of the table with this full name. */
  known(day: string | undefined): KnownPerson | undefined;
}

const isWord = (token: Token): boolean => token.kind === "word" && !GENERATIONS.has(token.norm) && (token.casing !== "lower" || !INNER_PARTICLES.has(token.fold));

/** True when two given names can be one person's: same consonants, or one is an initial of the other, or missing. */
export function sameGiven(a: NameParts, b: NameParts): boolean {
  if (!a.given.length || !b.given.length) return true;
  return a.given.some((one) => b.given.some((other) => one === other || skeleton(one) === skeleton(other) || (Math.min(one.length, other.length) === 1 && one.charAt(0) === other.charAt(0))));
}

const givenSounds = (given: string): string[] => fold(given).split(/[ .-]+/u).filter(Boolean).map(soundKey);

/** People of the table whose surname ends this name and whose given name agrees. */
function knownOf(given: readonly string[], surname: readonly string[], generation: string): KnownPerson[] {
  const last = surname.at(-1);
  if (!last || generation) return [];
  const words = [last, surname.join("")];
  return [...new Set(words.flatMap((word) => holders().bySound.get(word) ?? []))].filter((person) => {
    const theirs = givenSounds(person.given);
    return given.length > 0 && theirs.some((one) => given.some((other) => one === other || skeleton(one) === skeleton(other)));
  });
}

/** The parts of a person's name as mentioned. */
export function namePartsOf(document: Document, person: PersonCandidate): NameParts {
  const words = document.tokens.slice(person.from, person.to);
  const split = person.split - person.from;
  const sounds = (from: number, to: number): string[] => words.slice(from, to).filter(isWord).map((token) => soundKey(token.fold)).filter(Boolean);
  const known = person.known.length === 1 ? person.known[0] : undefined;
  const full = split > 0 && split < words.length;
  const suffix = words.find((token, at) => at > 0 && (GENERATIONS.has(token.norm) || (token.casing !== "lower" && NUMERALS.has(token.norm))));
  const given = known && full ? givenSounds(known.given) : sounds(0, split);
  const surname = known && full ? [...new Set([...sounds(split, words.length), ...fold(known.surname).split(" ").map(soundKey)])] : sounds(split, words.length);
  const generation = suffix?.norm ?? "";
  return { given, surname, generation, known: (day) => choose(knownOf(given, surname, generation), day) };
}
