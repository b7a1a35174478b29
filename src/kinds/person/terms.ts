/** A state by its ISO code, a body or party by its code, or a party of a state. */
export interface Seat {
  readonly country?: string;
  readonly organisation?: string;
}

/** A time in an office; `from` and `until` are ISO days or months, `until` exclusive. */
export interface Term extends Seat {
  readonly office: string;
  readonly from: string;
  readonly until: string | null;
}

/** A person the lexicon knows: `given` and `surname` as printed in `canonical`. */
export interface KnownPerson {
  readonly key: string;
  readonly canonical: string;
  readonly given: string;
  readonly surname: string;
  readonly gender: "m" | "f";
  /** The state or body the person belongs to. */
  readonly seat: Seat;
  readonly terms: readonly Term[];
}

/** True when the term covers `day` (an ISO day, month or year). */
export const covers = (term: Term, day: string): boolean =>
  term.from <= day && (term.until === null || day < term.until);

/** Of two offices held at once, the one that names its holder. */
const RANK = [
  "pope",
  "head_of_state",
  "head_of_government",
  "foreign_minister",
  "cardinal_secretary",
  "secretary_general",
  "commission_president",
  "council_president",
  "high_representative",
  "defence_minister",
];
const rank = ({ office }: Term): number => (RANK.includes(office) ? RANK.indexOf(office) : RANK.length);

/** The term a person is known by on `day`: the one under way, else the last that had begun, else the first. */
export function termOn(person: KnownPerson, day: string | undefined): Term | undefined {
  const { terms } = person;
  if (!day) return terms.at(-1);
  const under = terms.filter((term) => covers(term, day)).toSorted((a, b) => rank(a) - rank(b));
  return under[0] ?? terms.findLast((term) => term.from <= day) ?? terms[0];
}

/** Heads of states and governments and their kind: of namesakes in office, the one a bare surname means. */
const LEADING = 3;

const serving = ({ terms }: KnownPerson, day: string | undefined): Term[] =>
  terms.filter((term) => (day ? covers(term, day) : term.until === null));

/** Who of several namesakes is meant on `day`: the only one in office then, or the only head of state or government among them, else the only one who ever held an office. */
export function choose(namesakes: readonly KnownPerson[], day: string | undefined): KnownPerson | undefined {
  if (namesakes.length < 2) return namesakes[0];
  const inOffice = namesakes.filter((person) => serving(person, day).length > 0);
  if (inOffice.length === 1) return inOffice[0];
  const leading = inOffice.filter((person) => serving(person, day).some((term) => rank(term) < LEADING));
  if (inOffice.length) return leading.length === 1 ? leading[0] : undefined;
  const ever = namesakes.filter(({ terms }) => terms.length > 0);
  return ever.length === 1 ? ever[0] : undefined;
}
