import { HOLDER_ROWS, NICKNAMES, NOTABLE_ROWS, SPELLINGS } from "../../lexicon/officeholders.js";
import { fold } from "../../text/fold.js";
import { Phrases } from "../../text/phrases.js";
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
}

const SLUG_GAP = /[^a-z0-9]+/gu;

/** "Sergej Lavrov" → "sergej-lavrov". */
export const slug = (name: string): string => fold(name).replace(SLUG_GAP, "-").replace(/^-|-$/gu, "");

/** A person as the rows tell; what few texts ask for is worked out when asked for. */
class Holder implements KnownPerson {
  readonly canonical: string;
  readonly surname: string;
  readonly gender: "m" | "f";
  readonly seat: Seat;
  private readonly held: Term[] = [];
  private ordered: readonly Term[] | undefined;

  constructor(canonical: string, surname: string, gender: "m" | "f", seat: Seat) {
    this.canonical = canonical;
    this.surname = surname;
    this.gender = gender;
    this.seat = seat;
  }

  hold(term: Term): void {
    this.held.push(term);
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
function readAll(): Map<string, KnownPerson> {
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

function build(): HolderIndex {
  const byName = readAll();
  const people = [...byName.values()];
  const full = new Phrases<KnownPerson>("fold");
  const surnames = new Map<string, KnownPerson[]>();
  const bySound = new Map<string, KnownPerson[]>();
  const addAlone = (name: string, person: KnownPerson): void => {
    pushTo(surnames, name, person);
    if (!name.includes(" ") && name.length > 3) pushTo(bySound, soundKey(fold(name)), person);
  };
  for (const person of people) {
    if (person.canonical !== person.surname) full.add(person.canonical, person);
    addAlone(person.surname, person);
  }
  for (const [table, alone] of [
    [SPELLINGS, false],
    [NICKNAMES, true],
  ] as const)
    for (const row of table.trim().split("\n")) {
      const [canonical = "", names = ""] = row.split(" | ");
      const person = byName.get(canonical);
      if (!person) throw new Error(`officeholders: no row for ${canonical}`);
      for (const name of names.split("; "))
        if (alone || !name.includes(" ")) addAlone(name, person);
        else full.add(name, person);
    }
  const alone = new Phrases<readonly KnownPerson[]>("fold");
  for (const [name, list] of surnames) alone.add(name, list);
  return { people, full, alone, bySound };
}

let index: HolderIndex | undefined;
/** Everybody known, indexed; built on first use. */
export const holders = (): HolderIndex => (index ??= build());
