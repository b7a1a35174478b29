import { TRADES } from "../../lexicon/offices.js";
import { NOT_NAMES } from "../../lexicon/not-names.js";
import { HAS, SAID, SAYS } from "../../lexicon/speech.js";
import type { Token } from "../../text/token.js";
import { holders } from "./holders.js";
import type { KnownPerson } from "./holders.js";
import { givenName, isCapital, isStateName, mayBeSurname, suffixAt } from "./names.js";
import { breaks, knownAlone, surnames } from "./scope.js";
import type { NameHit, Scope } from "./scope.js";
import { soundOf } from "./sound.js";
import { isOf } from "./reading.js";
import { unitAt } from "./units.js";

const TRADE = new Set(TRADES);

/** A name behind a title or trade: "il ministro ⟦Urso⟧", "il regista ⟦Moretti⟧". */
export function announced(scope: Scope, at: number, rule: "title" | "trade"): NameHit | null {
  const { tokens } = scope;
  if (breaks(scope, at) || TRADE.has((tokens[at] as Token).norm)) return null;
  const crowned = crownedAt(tokens, at);
  if (crowned) return { from: at, to: at + 1, split: at, rule, known: crowned };
  // "papa Francesco" is in the table with its title.
  const titled = holders().alone.match(tokens, at - 1);
  if (titled && titled.to > at) return { from: at, to: titled.to, split: at, rule, known: titled.value };
  const to = surnames(scope, at, scope.shouting ? 1 : 3);
  const known = holders().alone.match(tokens, at);
  const given = known && to === at ? surnames(scope, at + 1, 2) : at;
  // "il viceministro ⟦Ma Zhaoxu⟧": a family name in front, which is a word too
  if (given > at + 1 && known?.value.some(({ canonical, surname }) => canonical.startsWith(`${surname} `)))
    return { from: at, to: given, split: at, rule, known: [] };
  if (known && known.to >= to && known.to <= scope.sentence.to)
    return { from: at, to: suffixAt(tokens, known.to), split: at, rule, known: known.value };
  if (
    to === at ||
    (to - at > 1 && givenName((tokens[at + 1] as Token).fold)?.weak === false && !givenName((tokens[at] as Token).fold))
  )
    return null;
  return {
    from: at,
    to: suffixAt(tokens, to),
    split: to - at > 1 ? at + 1 : at,
    rule,
    known: to - at > 1 || rule === "trade" ? [] : knownBySound(tokens[at] as Token),
  };
}

/** "re ⟦Carlo⟧", "re ⟦Filippo⟧ del Belgio": the kings, queens and popes called so, of the state named behind where one is. */
function crownedAt(tokens: readonly Token[], at: number): readonly KnownPerson[] | undefined {
  if (!CROWNED.has(tokens[at - 1]?.norm ?? "") || isCapital(tokens[at + 1])) return undefined;
  const called = holders().crowned.get(tokens[at]?.fold ?? "");
  const realm = isOf(tokens[at + 1]) ? unitAt(tokens, at + 2)?.country : undefined;
  return realm === undefined ? called : (called?.filter(({ seat }) => seat.country === realm) ?? called);
}

/** Titles that a name alone follows: "⟦re⟧ Carlo". */
const CROWNED = new Set("re regina papa pontefice padre sovrano sovrana monarca emiro".split(" "));

const knownBySound = ({ fold }: Token): readonly KnownPerson[] =>
  fold.length > 4 ? (holders().bySound.get(soundOf(fold)) ?? []) : [];

/** What announces a name at `at`: a title or a trade right before it, or nothing. */
export function cueAt(scope: Scope, at: number): "title" | "trade" | null {
  const { tokens, sentence } = scope;
  if (at === sentence.from || !(tokens[at] as Token).spaced) return null;
  if (scope.cues.has(at)) return "title";
  const before = tokens[at - 1] as Token;
  const word = before.norm === "." ? tokens[at - 2] : before;
  // "la strada che collega Bari con Lecce"
  if (word && tokens[at - 2]?.norm === "che") return null;
  return word && word.kind === "word" && TRADE.has(word.norm) && (before.norm !== "." || word.end - word.start < 5)
    ? "trade"
    : null;
}

/** Words no table knows beside a verb of saying: "ha detto ⟦Stosur⟧", "⟦Bragadin⟧ ha spiegato". */
export function speaker(scope: Scope, at: number): NameHit | null {
  const { tokens, sentence, shouting } = scope;
  const before = tokens[at - 1];
  const afterName =
    at > sentence.from && isCapital(before) && !(at - 1 === sentence.from && NOT_NAMES.has(before?.fold ?? ""));
  const said = saysBefore(tokens, at, sentence.from);
  if (
    shouting ||
    afterName ||
    (!said && at === sentence.from) ||
    TRADE.has((tokens[at] as Token).norm) ||
    !mayBeSurname(tokens, at, false) ||
    isStateName(tokens[at] as Token) ||
    knownAlone(tokens, at, at + 1)
  )
    return null;
  const to = surnames(scope, at, 3);
  if (to === at || to > sentence.to || isCapital(tokens[to])) return null;
  if (!said && !saysAfter(tokens, to)) return null;
  return { from: at, to, split: to - at > 1 ? at + 1 : at, rule: "speaker", known: [] };
}

const saysAfter = (tokens: readonly Token[], to: number): boolean =>
  SAYS.has(tokens[to]?.norm ?? "") ||
  (HAS.has(tokens[to]?.norm ?? "") && (SAID.has(tokens[to + 1]?.norm ?? "") || SAID.has(tokens[to + 2]?.norm ?? "")));

function saysBefore(tokens: readonly Token[], at: number, first: number): boolean {
  const before = tokens[at - 1];
  if (!before || at - 1 < first) return false;
  return (
    SAYS.has(before.norm) || before.norm === "secondo" || (SAID.has(before.norm) && HAS.has(tokens[at - 2]?.norm ?? ""))
  );
}
