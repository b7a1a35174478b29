import { SOLE_OFFICES } from "../../lexicon/offices.js";
import { HOLDER_ROWS, NICKNAMES, NOTABLE_ROWS, SPELLINGS } from "../../lexicon/officeholders.js";
import { fold } from "../../text/fold.js";
import { Phrases } from "../../text/phrases.js";
import type { OwnRow } from "./own-rows.js";
import { soundKey } from "./sound.js";
import type { KnownPerson, Seat, Term } from "./terms.js";

export type { KnownPerson, Seat, Term } from "./terms.js";
export { choose, covers, termOn } from "./terms.js";

/** Look-ups over everybody known; built once, on first use. */
export interface HolderIndex {
  readonly people: readonly KnownPerson[];
  /** Full names and their other spellings. */
  readonly full: Phrases<KnownPerson>;
  /** Surnames and single names as they stand alone ("bin Salman", "Lula", "The Donald"). */
  readonly alone: Phrases<readonly KnownPerson[]>;
  /** Single-word surnames by sound. */
  readonly bySound: ReadonlyMap<string, readonly KnownPerson[]>;
  /** Kings, queens and popes by the folded name that their title stands before ("re ⟦Carlo⟧", "papa ⟦Leone⟧"). */
  readonly crowned: ReadonlyMap<string, readonly KnownPerson[]>;
}

const SLUG_GAP = /[^a-z0-9]+/gu;

/** "Sergej Lavrov" → "sergej-lavrov". */
export const slug = (name: string): string => fold(name).replace(SLUG_GAP, "-").replace(/^-|-$/gu, "");

/** A person as the rows tell; what few texts ask for is worked out when asked for. */
class Holder implements KnownPerson {
  readonly canonical: string;
  readonly surname: string;
  readonly gender: "m" | "f";
  seat: Seat;
  private readonly held: Term[] = [];
  private ordered: readonly Term[] | undefined;

  constructor(canonical: string, surname: string, gender: "m" | "f", seat: Seat) {
    this.canonical = canonical;
    this.surname = surname;
    this.gender = gender;
    this.seat = seat;
  }

  hold(term: Term): void {
    // who held an office of a union before one of a state is of that state
    if (this.seat.country === undefined && term.country !== undefined) this.seat = { country: term.country };
    this.held.push(term);
    this.ordered = undefined;
  }

  /** Leaves the terms of an office that `keep` keeps, as it gives them back. */
  revise(keep: (term: Term) => Term | null): void {
    const kept = this.held.map(keep).filter((term) => term !== null);
    this.held.splice(0, this.held.length, ...kept);
    this.ordered = undefined;
  }

  get terms(): readonly Term[] {
    return (this.ordered ??= this.held.toSorted((a, b) => (a.from < b.from ? -1 : 1)));
  }

  get key(): string {
    return slug(this.canonical);
  }

  get given(): string {
    return this.canonical.replace(this.surname, "").trim();
  }
}

const PARTICLE =
  /^(?:di|de|del|della|dell'|d'|da|dos|van|von|der|den|la|le|bin|ibn|al|el|ben|ter|dal|dalla|lo|li|san)$/u;

/** The part of a name that stands alone: in brackets if the table says so, else the last word and its particles. */
export function surnameOf(canonical: string): string {
  const open = canonical.indexOf("[");
  if (open >= 0) return canonical.slice(open + 1, canonical.indexOf("]"));
  const words = canonical.split(" ");
  let from = words.length - 1;
  while (from > 1 && PARTICLE.test((words[from - 1] ?? "").toLowerCase())) from--;
  return words.slice(from).join(" ");
}

/** `RU` is a state, `@EU` a body, `@PD/IT` a party of a state. */
export function seatOf(unit: string): Seat {
  if (!unit.startsWith("@")) return { country: unit };
  const [organisation = "", country] = unit.slice(1).split("/");
  return country ? { organisation, country } : { organisation };
}

function parsePerson(cell: string, seat: Seat, people: Map<string, Holder>): Holder {
  const woman = cell.endsWith(" f");
  const printed = woman ? cell.slice(0, -2) : cell;
  const canonical = printed.includes("[") ? printed.replace(/[[\]]/gu, "") : printed;
  let person = people.get(canonical);
  if (!person) people.set(canonical, (person = new Holder(canonical, surnameOf(printed), woman ? "f" : "m", seat)));
  return person;
}

/** Reads `RU | head_of_state | 2000-05-07 Vladimir Putin; 2008-05-07 …`: each holder until the next one. */
function readRow(row: string, people: Map<string, Holder>): void {
  const [unit = "", office = "", cells = ""] = row.split(" | ");
  const seat = seatOf(unit);
  const steps = cells.split("; ").map((cell) => {
    const space = cell.indexOf(" ");
    const [from = "", until] = cell.slice(0, space).split("..");
    return { from, until, name: cell.slice(space + 1) };
  });
  for (const [at, { from, until, name }] of steps.entries()) {
    if (name === "—") continue;
    parsePerson(name, seat, people).hold({ office, ...seat, from, until: until ?? steps[at + 1]?.from ?? null });
  }
}

/** Everybody in the rows by canonical name. */
function readAll(): Map<string, Holder> {
  const people = new Map<string, Holder>();
  for (const row of HOLDER_ROWS.trim().split("\n")) readRow(row, people);
  for (const row of NOTABLE_ROWS.trim().split("\n")) {
    const [unit = "", names = ""] = row.split(" | ");
    const seat = seatOf(unit);
    for (const name of names.split("; ")) parsePerson(name, seat, people);
  }
  return people;
}

function pushTo(map: Map<string, KnownPerson[]>, key: string, person: KnownPerson): void {
  const list = map.get(key);
  if (!list) map.set(key, [person]);
  else if (!list.includes(person)) list.push(person);
}

const isOf = (term: Term, { unit, office }: OwnRow): boolean => {
  const seat = seatOf(unit);
  return term.office === office && term.country === seat.country && term.organisation === seat.organisation;
};

/** Of an office that one person holds, another's term ends where the row begins, and none begins while it runs. */
function ended(term: Term, row: OwnRow): Term | null {
  if (!isOf(term, row) || (term.until !== null && term.until <= row.from)) return term;
  if (term.from < row.from) return { ...term, until: row.from };
  return row.until !== null && term.from >= row.until ? term : null;
}

/** Takes a user's rows in: those of a name of the tables replace its terms in that office. */
function takeIn(rows: readonly OwnRow[], people: Map<string, Holder>): void {
  for (const row of rows) {
    for (const person of people.values()) {
      if (person.canonical === row.name) person.revise((term) => (isOf(term, row) ? null : term));
      else if (SOLE_OFFICES.has(row.office)) person.revise((term) => ended(term, row));
    }
  }
  for (const { name, surname, woman, unit, office, from, until } of rows) {
    const printed = surname === "" || surname === name ? name : name.replace(surname, `[${surname}]`);
    const seat = seatOf(unit);
    const person = parsePerson(woman ? `${printed} f` : printed, seat, people);
    if (office !== "") person.hold({ office, ...seat, from, until });
  }
}

const CROWNS = new Set(["head_of_state", "pope"]);
/** "Carlo III" is called Carlo behind his title, and so is "re Filippo del Belgio". */
const NUMBERED = /^(\p{L}+) [IVX]+$/u;
const TITLED = /^(?:re|regina|papa) (\p{L}+)(?: d|$)/iu;

function build(own: readonly OwnRow[]): HolderIndex {
  const byName = readAll();
  takeIn(own, byName);
  const people = [...byName.values()];
  const full = new Phrases<KnownPerson>("fold");
  const surnames = new Map<string, KnownPerson[]>();
  const bySound = new Map<string, KnownPerson[]>();
  const crowned = new Map<string, KnownPerson[]>();
  const addCrowned = (name: string, person: KnownPerson): void => {
    const bare = NUMBERED.exec(name)?.[1] ?? TITLED.exec(name)?.[1];
    if (bare !== undefined && person.terms.some(({ office }) => CROWNS.has(office)))
      pushTo(crowned, fold(bare), person);
  };
  const addAlone = (name: string, person: KnownPerson): void => {
    pushTo(surnames, name, person);
    if (!name.includes(" ") && name.length > 3) pushTo(bySound, soundKey(fold(name)), person);
  };
  for (const person of people) {
    if (person.canonical !== person.surname) full.add(person.canonical, person);
    addAlone(person.surname, person);
    addCrowned(person.canonical, person);
  }
  for (const [table, alone] of [
    [SPELLINGS, false],
    [NICKNAMES, true],
  ] as const)
    for (const row of table.trim().split("\n")) {
      const [canonical = "", names = ""] = row.split(" | ");
      const person = byName.get(canonical);
      if (!person) throw new Error(`officeholders: no row for ${canonical}`);
      for (const name of names.split("; ")) {
        addCrowned(name, person);
        if (alone || !name.includes(" ")) addAlone(name, person);
        else full.add(name, person);
      }
    }
  for (const { name, also } of own) {
    const person = byName.get(name) as Holder;
    for (const other of also)
      if (other.includes(" ")) full.add(other, person);
      else addAlone(other, person);
  }
  const alone = new Phrases<readonly KnownPerson[]>("fold");
  for (const [name, list] of surnames) alone.add(name, list);
  return { people, full, alone, bySound, crowned };
}

function buildTables(): HolderIndex {
  const tables = build([]);
  tables.full.close();
  tables.alone.close();
  return tables;
}

let index: HolderIndex | undefined;
const ofTables = (): HolderIndex => (index ??= buildTables());

/** Everybody of the tables and of a user's rows. */
export const holdersWith = (rows: readonly OwnRow[]): HolderIndex => build(rows);

let current: HolderIndex | undefined;

/** Everybody known: of the tables, built on first use, or of the lexicon that the work in hand is done with. */
export const holders = (): HolderIndex => current ?? ofTables();

/** Whether nobody but the people of the tables is known: what words were found to be may then be kept. */
export const onlyTables = (): boolean => current === undefined;

/** Does something with the people of a lexicon, or of the tables where it is undefined. Nothing in `work` may wait. */
export function withPeople<T>(people: HolderIndex | undefined, work: () => T): T {
  const before = current;
  current = people;
  try {
    return work();
  } finally {
    current = before;
  }
}
