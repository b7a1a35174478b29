import { BODY_ROWS } from "../../lexicon/bodies.js";
import { COMPANY_ROWS } from "../../lexicon/companies.js";
import { INSTITUTION_ROWS } from "../../lexicon/institutions.js";
import { MEDIA_ROWS } from "../../lexicon/media.js";
import { PARTY_ROWS } from "../../lexicon/parties.js";
import { STATES } from "../../lexicon/states.js";
import { TEAM_NAMES } from "../../lexicon/teams.js";
import type { OrganisationValue } from "./schema.js";

export type TableRule =
  | "organisation/body" | "organisation/institution" | "organisation/party" | "organisation/media"
  | "organisation/company" | "organisation/team";

/** An organisation of the tables. */
export interface Organisation {
  /** Every name, the usual one first. */
  readonly names: readonly string[];
  readonly type: OrganisationValue["type"];
  readonly code?: string;
  readonly country?: string;
  readonly rule: TableRule;
}

const rows = (text: string): string[][] => text.trim().split("\n").map((row) => row.split("|"));
const names = (cell = ""): string[] => cell.split(";");
const typed = (cell = ""): OrganisationValue["type"] => cell as OrganisationValue["type"];

/** Courts, police and societies belong to a state but do not speak for it. */
const SPEAKS = new Set(["government", "ministry", "parliament", "body", "church"]);

function institution([country = "", type, cell]: string[]): Organisation[] {
  const kind = typed(type);
  const state = country === "XX" ? {} : SPEAKS.has(kind) ? { country, code: country } : { country };
  return names(cell).map((name) => ({ names: [name], type: kind, rule: "organisation/institution", ...state }));
}

/** Every organisation of the tables; where two share a name, the first holds it. */
export function organisations(): Organisation[] {
  return [
    ...rows(BODY_ROWS).map(([code = "", type, cell]): Organisation => ({ names: names(cell), type: typed(type), code, rule: "organisation/body" })),
    ...rows(INSTITUTION_ROWS).flatMap(institution),
    ...STATES.flatMap(({ code, government }) => government.flatMap((name) => institution([code, "government", name]))),
    ...rows(PARTY_ROWS).map(([code = "", country = "", type, cell]): Organisation => ({ names: names(cell), type: typed(type), code, rule: "organisation/party", ...(country !== "EU" && { country }) })),
    ...rows(COMPANY_ROWS).flatMap(([country = "", cell]) => names(cell).map((name): Organisation => ({ names: [name], type: "company", country, rule: "organisation/company" }))),
    ...rows(MEDIA_ROWS).flatMap(([type, cell]) => names(cell).map((name): Organisation => ({ names: [name], type: typed(type), rule: "organisation/media" }))),
    ...TEAM_NAMES.trim().split(/[;\n]/u).map((name): Organisation => ({ names: [name], type: "team", rule: "organisation/team" })),
  ];
}
