import { choose, holders } from "../../kinds/person/holders.js";
import type { KnownPerson } from "../../kinds/person/holders.js";
import type { PersonCandidate } from "../../kinds/person/index.js";
import { skeleton, soundOf } from "../../kinds/person/sound.js";
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

const isWord = (token: Token): boolean =>
  token.kind === "word" &&
  !GENERATIONS.has(token.norm) &&
  (token.casing !== "lower" || !INNER_PARTICLES.has(token.fold));

/** True when two given names can be one person's: same consonants, or one is an initial of the other, or missing. */
export function sameGiven(a: NameParts, b: NameParts): boolean {
  if (!a.given.length || !b.given.length) return true;
  return a.given.some((one) =>
    b.given.some(
      (other) =>
        one === other ||
        skeleton(one) === skeleton(other) ||
        (Math.min(one.length, other.length) === 1 && one.charAt(0) === other.charAt(0)),
    ),
  );
}

const GIVEN = new Map<KnownPerson, readonly string[]>();
/** The given names of a person of the table by sound; found once for each. */
function givenSounds(person: KnownPerson): readonly string[] {
  let sounds = GIVEN.get(person);
  if (!sounds)
    GIVEN.set(
      person,
      (sounds = fold(person.given)
        .split(/[ .-]+/u)
        .filter(Boolean)
        .map(soundOf)),
    );
  return sounds;
}

/** People of the table whose surname ends this name and whose given name agrees. */
function knownOf(given: readonly string[], surname: readonly string[], generation: string): KnownPerson[] {
  const last = surname.at(-1);
  if (!last || generation) return [];
  const words = [last, surname.join("")];
  return [...new Set(words.flatMap((word) => holders().bySound.get(word) ?? []))].filter((person) => {
    const theirs = givenSounds(person);
    return (
      given.length > 0 &&
      theirs.some((one) => given.some((other) => one === other || skeleton(one) === skeleton(other)))
    );
  });
}

function soundsOf(tokens: readonly Token[], from: number, to: number): string[] {
  const sounds: string[] = [];
  for (let at = from; at < to; at++) {
    const token = tokens[at] as Token;
    const sound = isWord(token) ? soundOf(token.fold) : "";
    if (sound) sounds.push(sound);
  }
  return sounds;
}

function generationOf(tokens: readonly Token[], from: number, to: number): string {
  for (let at = from; at < to; at++) {
    const { norm, casing } = tokens[at] as Token;
    if (GENERATIONS.has(norm) || (casing !== "lower" && NUMERALS.has(norm))) return norm;
  }
  return "";
}

/** The parts of a person's name as mentioned. */
export function namePartsOf(document: Document, person: PersonCandidate): NameParts {
  const { from, to, split } = person;
  const { tokens } = document;
  const known = person.known.length === 1 && split > from && split < to ? person.known[0] : undefined;
  const given = known ? givenSounds(known) : soundsOf(tokens, from, split);
  const surname = soundsOf(tokens, split, to);
  if (known)
    for (const word of fold(known.surname).split(" "))
      if (!surname.includes(soundOf(word))) surname.push(soundOf(word));
  const generation = generationOf(tokens, from + 1, to);
  return { given, surname, generation, known: (day) => choose(knownOf(given, surname, generation), day) };
}
