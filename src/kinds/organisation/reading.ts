import { ASSOCIATION_ROWS } from "../../lexicon/associations.js";
import { BODY_ROWS } from "../../lexicon/bodies.js";
import { COMPANY_ROWS } from "../../lexicon/companies.js";
import { INSTITUTION_ROWS } from "../../lexicon/institutions.js";
import { MEDIA_ROWS } from "../../lexicon/media.js";
import { PARTY_ROWS } from "../../lexicon/parties.js";
import { STATES } from "../../lexicon/states.js";
import { TEAM_NAMES } from "../../lexicon/teams.js";
import type { OrganisationValue } from "./schema.js";

export type TableRule =
  | "organisation/body"
  | "organisation/institution"
  | "organisation/party"
  | "organisation/association"
  | "organisation/media"
  | "organisation/company"
  | "organisation/team";

/** An organisation of the tables. */
export interface Organisation {
  /** Every name, the usual one first. */
  readonly names: readonly string[];
  readonly type: OrganisationValue["type"];
  readonly code?: string;
  readonly country?: string;
  readonly rule: TableRule;
}

/** A row of a table: its names, and the organisations that bear them, read when a text first has one. */
export interface Source {
  readonly names: readonly string[];
  readonly read: () => readonly Organisation[];
}

const typed = (cell = ""): OrganisationValue["type"] => cell as OrganisationValue["type"];

/** Courts, police and societies belong to a state but do not speak for it. */
const SPEAKS = new Set(["government", "ministry", "parliament", "body", "church"]);

function institution(country: string, type: string, list: readonly string[]): Organisation[] {
  const kind = typed(type);
  const state = country === "XX" ? {} : SPEAKS.has(kind) ? { country, code: country } : { country };
  return each(list, { type: kind, rule: "organisation/institution", ...state });
}

/** One organisation to each name. */
const each = (list: readonly string[], rest: Omit<Organisation, "names">): Organisation[] =>
  list.map((name) => ({ names: [name], ...rest }));

/** The rows of a table whose names stand in its last column. */
function table(
  text: string,
  read: (names: readonly string[], columns: readonly string[]) => readonly Organisation[],
): Source[] {
  return text
    .trim()
    .split("\n")
    .map((row) => {
      const columns = row.split("|");
      const names = (columns.at(-1) ?? "").split(";");
      return { names, read: () => read(names, columns) };
    });
}

/** Every organisation of the tables; where two share a name, the first holds it. */
export function sources(): Source[] {
  return [
    ...table(BODY_ROWS, (names, [code = "", type]) => [{ names, type: typed(type), code, rule: "organisation/body" }]),
    ...table(INSTITUTION_ROWS, (names, [country = "", type = ""]) => institution(country, type, names)),
    ...STATES.map(({ code, government }): Source => ({
      names: government,
      read: () => institution(code, "government", government),
    })),
    ...table(PARTY_ROWS, (names, [code = "", country = "", type]) => [
      { names, type: typed(type), code, rule: "organisation/party", ...(country !== "EU" && { country }) },
    ]),
    ...table(COMPANY_ROWS, (names, [country = ""]) =>
      each(names, { type: "company", country, rule: "organisation/company" }),
    ),
    ...table(MEDIA_ROWS, (names, [type]) => each(names, { type: typed(type), rule: "organisation/media" })),
    ...table(ASSOCIATION_ROWS, (names, [type]) => each(names, { type: typed(type), rule: "organisation/association" })),
    ...table(TEAM_NAMES, (names) => each(names, { type: "team", rule: "organisation/team" })),
  ];
}
