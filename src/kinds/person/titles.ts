import {
  CHIEF_OF,
  DEPARTMENTS,
  PRESIDENT_OF,
  REGIONS,
  SECRETARY_OF,
  TITLE_ADJECTIVES,
  TITLE_PHRASES,
  TITLES,
} from "../../lexicon/offices.js";
import type { TitleClass } from "../../lexicon/offices.js";
import { AREA_ROWS } from "../../lexicon/regions.js";
import { Phrases } from "../../text/phrases.js";

/** A form of a title: what it is before its complement is read. */
export interface TitleForm {
  readonly office: string;
  readonly takes: TitleClass;
  readonly gender: "m" | "f" | "x";
  readonly plural: boolean;
  /** One form for singular and plural ("premier"): the determiner tells. */
  readonly invariable: boolean;
  readonly country: string | undefined;
}

/** What a complement makes of a title. */
export interface Complement {
  readonly office: string;
  readonly code: string | undefined;
}

function genderOf(forms: readonly string[], form: string, plural: boolean): "m" | "f" | "x" {
  const man = forms[plural ? 2 : 0];
  if (man === forms[plural ? 3 : 1]) return "x";
  return form === man ? "m" : "f";
}

/** Offices that one word says somebody has just come into. */
const NEW = new Set([
  "minister",
  "head_of_government",
  "president",
  "ambassador",
  "mayor",
  "deputy_minister",
  "secretary",
]);

function titleTable(): Phrases<TitleForm> {
  const table = new Phrases<TitleForm>("norm");
  for (const { office, takes, forms, country } of TITLES)
    for (const [at, form] of forms.entries()) {
      const invariable = forms[0] === forms[2];
      const plural = at > 1 && !invariable;
      const value = { office, takes, gender: genderOf(forms, form, plural), plural, invariable, country };
      table.add(form, value);
      // "il neoministro", "la neopremier"
      if (NEW.has(office) && !form.includes(" ")) table.add(`neo${form}`, value);
    }
  return table;
}

function complementTable(rows: readonly (readonly [string, string, string?])[]): Phrases<Complement> {
  const table = new Phrases<Complement>("norm");
  for (const [phrase, office, code] of rows) table.add(phrase, { office, code });
  return table;
}

function wordTable<V>(rows: Iterable<readonly [string, V]>): Phrases<V> {
  const table = new Phrases<V>("norm");
  for (const [phrase, value] of rows) table.add(phrase, value);
  return table;
}

interface Tables {
  readonly titles: Phrases<TitleForm>;
  readonly complements: Partial<Record<TitleClass, Phrases<Complement>>>;
  readonly departments: Phrases<string>;
  readonly regions: Phrases<true>;
  /** Parts of the world that are no state: "Medio Oriente", "Corno d'Africa". */
  readonly areas: Phrases<true>;
  readonly adjectives: Phrases<true>;
}

function build(): Tables {
  return {
    titles: titleTable(),
    complements: {
      president: complementTable(PRESIDENT_OF),
      secretary: complementTable(SECRETARY_OF),
      chief: complementTable(CHIEF_OF),
    },
    departments: wordTable(DEPARTMENTS),
    regions: wordTable(REGIONS.map((region) => [region, true] as const)),
    areas: wordTable(
      AREA_ROWS.trim()
        .split(/[;\n]/u)
        .map((area) => [area, true] as const),
    ),
    adjectives: wordTable([...TITLE_ADJECTIVES, ...TITLE_PHRASES].map((word) => [word, true] as const)),
  };
}

let tables: Tables | undefined;
/** The tables of titles as tries; built on first use. */
export const titleTables = (): Tables => (tables ??= build());
