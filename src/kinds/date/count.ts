import { verbForms } from "../../grammar/conjugation.js";
import type { Token } from "../../text/token.js";
import { LETTERS, OTHER, letterAt } from "./alphabet.js";
import type { Words } from "./words.js";

const lettersOf = (names: string): ReadonlySet<number> =>
  new Set(names.split(" ").map((name) => LETTERS.get(name) ?? OTHER));

/** Classes that make the number before them a count: "3 giorni", "3 %", "3 o 4 ore". */
const COUNTING = lettersOf(
  "second minute hour day_unit day_long week month_unit quarters year_unit decade century percent degree small big year small_word big_word",
);
const FREE = new Set(
  "non è ha sono sarà che ma quando dove mentre si ci anche poi però invece né perché con presso su sotto invece sia era".split(
    " ",
  ),
);

/** "19%", "20 €", and the minute of a match: "al 12' segna". */
const isSign = ({ norm, spaced }: Token): boolean => /^[%‰€$£°ª+]$/u.test(norm) || (norm === "'" && !spaced);

/** "per cento", "a 1", "su dieci": words that count although the first of them is a preposition; "il 9 della Roma", "il 10 del Milan" count too. */
function measured(next: Token, after: Token | undefined, lead: string): boolean {
  if (next.norm === "per") return after?.norm === "cento" || after?.norm === "mille";
  if (next.norm === "a" || next.norm === "su") return after?.kind === "number" || after?.norm === "zero";
  return (
    (next.norm === "di" ||
      (/^(del|della|dello|dell')$/u.test(next.norm) &&
        (/^(il|l')$/u.test(lead) || (after?.casing === "lower" && next.norm !== "del")))) &&
    after?.kind === "word" &&
    letterAt([after], 0) === OTHER
  );
}

/** "dal 3 al 5 per cento", "tra il 3 e il 5%": what is counted stands after the second number. */
function countsLater(words: Words): boolean {
  let at = words.to + 1;
  if (!/^(al|all'|e|o|a)$/u.test(words.next?.norm ?? "")) return false;
  if (/^(il|l')$/u.test(words.tokens[at]?.norm ?? "")) at++;
  if (words.tokens[at]?.kind !== "number") return false;
  const unit = words.tokens[at + 1];
  return unit?.norm === "%" || (unit?.norm === "per" && /^(cento|mille)$/u.test(words.tokens[at + 2]?.norm ?? ""));
}

/** True when what follows a number shows that it counts things and is no day or hour: "il 19 per cento", "il 3 a 1". */
export function isCount(words: Words): boolean {
  const next = words.next;
  if (!next || next.kind === "mark") return next !== undefined && isSign(next);
  if (next.kind === "number") return true;
  const after = words.tokens[words.to + 1];
  if (measured(next, after, words.norm(0)) || countsLater(words)) return true;
  const letter = letterAt(words.tokens, words.to);
  if (letter !== OTHER) return COUNTING.has(letter) && !(next.norm === "ore");
  // "il 19 Putin vedrà" is a day; "il 5 Stelle", "il 10 Downing Street" are names.
  if (next.casing !== "lower") return /^(stelle|downing|street)$/u.test(next.norm);
  return !FREE.has(next.norm) && !verbForms(next.word).some((form) => form.person === 3);
}
