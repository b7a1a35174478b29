import countries from "i18n-iso-countries";
import { BODY_ROWS } from "../lexicon/bodies.js";
import { PARTY_ROWS } from "../lexicon/parties.js";
import { stateOf } from "../lexicon/states.js";
import type { Names } from "./data.js";

/** Usual English names of states, where the list of ISO 3166 has an official one. */
const ENGLISH_STATES: Readonly<Record<string, string>> = {
  BN: "Brunei",
  CD: "DR Congo",
  CG: "Congo",
  CN: "China",
  FM: "Micronesia",
  GM: "Gambia",
  IR: "Iran",
  LA: "Laos",
  MD: "Moldova",
  MK: "North Macedonia",
  PS: "Palestine",
  RU: "Russia",
  SY: "Syria",
  TW: "Taiwan",
  TR: "Turkey",
  TZ: "Tanzania",
  US: "United States",
  VA: "Holy See",
  VE: "Venezuela",
};

/** Italian names that read better beside others than the first of the table. */
const ITALIAN: Readonly<Record<string, string>> = { VA: "Santa Sede" };

const ENGLISH_BODIES: Readonly<Record<string, string>> = {
  EU: "European Union",
  NATO: "NATO",
  UN: "United Nations",
  OSCE: "OSCE",
  IAEA: "IAEA",
  AFU: "African Union",
  ARABLEAGUE: "Arab League",
  GCC: "Gulf Cooperation Council",
  ICC: "International Criminal Court",
  IMF: "International Monetary Fund",
  TALIBAN: "Taliban",
  ISIS: "Islamic State",
  RSF: "Rapid Support Forces",
  PIJ: "Islamic Jihad",
  PLO: "PLO",
  BRIGATEROSSE: "Red Brigades",
  WAGNER: "Wagner Group",
  SDF: "Syrian Democratic Forces",
  LNA: "Libyan National Army",
  STC: "Southern Transitional Council",
  EAC: "East African Community",
  AES: "Alliance of Sahel States",
  SCO: "Shanghai Cooperation Organisation",
  OAS: "Organization of American States",
  WTO: "World Trade Organization",
  WHO: "World Health Organization",
  WFP: "World Food Programme",
  UNHCR: "UNHCR",
  IOM: "International Organization for Migration",
  ILO: "International Labour Organization",
  OPCW: "OPCW",
  ICJ: "International Court of Justice",
  ECHR: "European Court of Human Rights",
  ECB: "European Central Bank",
  EIB: "European Investment Bank",
  EBRD: "EBRD",
  COE: "Council of Europe",
  WB: "World Bank",
  OECD: "OECD",
  IEA: "International Energy Agency",
  CIS: "Commonwealth of Independent States",
  OIC: "Organisation of Islamic Cooperation",
  OTS: "Organization of Turkic States",
  FRANCOPHONIE: "Francophonie",
  EPC: "European Political Community",
  WILLING: "Coalition of the willing",
  ICRC: "International Committee of the Red Cross",
};

/** The first name of every code in rows of "code|…|names", the column of the names counted from 0. */
function firstNames(rows: string, column: number): Map<string, string> {
  const names = new Map<string, string>();
  for (const row of rows.trim().split("\n")) {
    const cells = row.split("|");
    const [code = "", name = ""] = [cells[0], cells[column]?.split(";")[0]];
    if (name !== "" && !names.has(code)) names.set(code, name);
  }
  return names;
}

/** The names of sides by their code: of a state, a body, a party; a code that no table knows is its own name. */
export function sideNames(): (code: string) => Names {
  const bodies = firstNames(BODY_ROWS, 2);
  const parties = firstNames(PARTY_ROWS, 3);
  return (code) => {
    const state = stateOf(code);
    const english = ENGLISH_STATES[code] ?? ENGLISH_BODIES[code];
    if (state) {
      const italian = ITALIAN[code] ?? state.names[0] ?? code;
      return [italian, english ?? countries.getName(code, "en") ?? italian];
    }
    const italian = bodies.get(code) ?? parties.get(code) ?? code;
    return [italian, english ?? italian];
  };
}
