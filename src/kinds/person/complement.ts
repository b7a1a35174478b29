import { AND, DEFINITE, PREPOSITIONS } from "../../lexicon/grammar-words.js";
import type { Token } from "../../text/token.js";
import { holders } from "./holders.js";
import { givenName } from "./names.js";
import type { RoleCandidate } from "./role.js";
import { titleTables } from "./titles.js";
import type { TitleForm } from "./titles.js";
import { adjectiveAt, bareUnitAt, unitAt } from "./units.js";
import type { Unit } from "./units.js";

/** What was read behind a title. */
export interface Read {
  to: number;
  office: string;
  countries: string[];
  organisations: string[];
  nested: RoleCandidate | undefined;
}

interface Reading extends Read {
  readonly tokens: readonly Token[];
  readonly limit: number;
  readonly title: TitleForm;
  readonly roleAt: (at: number) => RoleCandidate | null;
  refined: boolean;
}

/** Nouns of institutions that a title is of: "portavoce del ministero", "capo dell'esercito". */
const INSTITUTIONS = new Set(
  ("ministero governo esecutivo presidenza esercito dipartimento parlamento commissione consiglio ufficio polizia marina aeronautica partito opposizione maggioranza " +
    "gruppo segreteria corte diplomazia delegazione amministrazione intelligence sicurezza agenzia autorità banca assemblea comitato forze esteri paese pentagono dicastero ambasciata").split(" "),
);

/** Offices held at a post abroad or for a matter: "ambasciatore a Roma", "inviato per la Siria". */
const POSTED = new Set(["ambassador", "envoy", "deputy_minister", "minister", "official", "security_adviser", "commissioner", "high_representative", "spokesperson", "secretary_general"]);
const LOCAL = new Set(["mayor", "prefect", "cardinal", "regional_president"]);

const isOf = (token: Token | undefined): boolean => token !== undefined && PREPOSITIONS[token.norm] === "di";
const isTo = (token: Token | undefined): boolean => token !== undefined && PREPOSITIONS[token.norm] === "a" && token.norm !== "a" && token.norm !== "ad";
const isCapital = (token: Token | undefined): boolean => token?.kind === "word" && token.casing !== "lower" && token.casing !== "none";

function take(reading: Reading, unit: Unit): void {
  if (unit.country && !reading.countries.includes(unit.country)) reading.countries.push(unit.country);
  if (unit.organisation && !reading.organisations.includes(unit.organisation)) reading.organisations.push(unit.organisation);
  reading.to = unit.to;
}

/** "presidente della Commissione ⟦Finanze⟧" presides over a committee, "presidente della Commissione ⟦Ursula⟧ von der Leyen" over the Union's. */
function isCommittee(tokens: readonly Token[], at: number): boolean {
  const [last, next] = [tokens[at - 1], tokens[at]];
  if (last?.norm !== "commissione" || !next) return false;
  return (isCapital(next) && !givenName(next.fold) && !holders().alone.match(tokens, at)) || isOf(next) || COMMITTEES.has(next.norm);
}

const COMMITTEES = new Set("parlamentare antimafia bilancio esteri difesa giustizia finanze lavoro vigilanza bicamerale affari cultura ambiente trasporti".split(" "));

/** "della Camera", "di Stato", "del Consiglio europeo": the complements that change the office. */
function fixed(reading: Reading): boolean {
  const hit = titleTables().complements[reading.title.takes]?.match(reading.tokens, reading.to);
  if (!hit || hit.to > reading.limit || reading.refined || isCommittee(reading.tokens, hit.to)) return false;
  reading.office = hit.value.office;
  reading.refined = true;
  if (hit.value.code) take(reading, hit.value.code.length === 2 && hit.value.code !== "EU" && hit.value.code !== "UN" ? { to: hit.to, country: hit.value.code } : { to: hit.to, organisation: hit.value.code });
  reading.to = hit.to;
  return true;
}

/** "degli Esteri", "dell'Economia e delle Finanze", "per gli Affari Ue", "alla Difesa". */
function department(reading: Reading): boolean {
  const { tokens, title } = reading;
  if (title.takes !== "minister" && title.takes !== "secretary" && title.takes !== "commissioner") return false;
  let at = reading.to;
  if (reading.refined && AND.has(tokens[at]?.norm ?? "")) at++;
  else if (reading.refined && tokens[at]?.norm !== ",") return false;
  if (isOf(tokens[at]) || isTo(tokens[at])) at++;
  else if (tokens[at]?.norm === "per") at += DEFINITE.has(tokens[at + 1]?.norm ?? "") ? 2 : 1;
  else if (!reading.refined && !isCapital(tokens[at])) return false;
  const hit = titleTables().departments.match(tokens, at);
  if (!hit || hit.to > reading.limit) return false;
  if (!reading.refined && title.office === "minister") reading.office = hit.value;
  reading.refined = true;
  reading.to = hit.to;
  return true;
}

/** "della Cooperazione allo Sviluppo": a department no table knows. */
function otherDepartment(reading: Reading): boolean {
  const { tokens, title } = reading;
  if (title.takes !== "minister" || reading.refined || !isOf(tokens[reading.to]) || tokens[reading.to]?.norm === "di") return false;
  let to = reading.to + 1;
  if (unitAt(tokens, to) || !isCapital(tokens[to])) return false;
  while (to < reading.limit && to - reading.to < 4 && isCapital(tokens[to])) to++;
  reading.to = to;
  reading.refined = true;
  return true;
}

/** What a unit makes of a general title: "presidente della Russia", "segretario del Pd". */
function refine(reading: Reading, unit: Unit): void {
  const { takes } = reading.title;
  if (reading.refined) return;
  if (takes === "president" && unit.country) reading.office = "head_of_state";
  else if (unit.office && (takes === "president" || takes === "secretary" || takes === "chief" || reading.title.office === "leader" || reading.title.office === "secretary_general"))
    reading.office = reading.office === "secretary_general" && unit.office === "leader" ? "secretary_general" : unit.office;
}

/** "della Russia", "di Mosca e Washington", "dell'Onu", "del Cremlino", "d'Italia". */
function ofUnit(reading: Reading): boolean {
  const { tokens, title, limit } = reading;
  if (!isOf(tokens[reading.to])) return false;
  if (LOCAL.has(title.office) || (title.takes === "president" && titleTables().regions.match(tokens, reading.to + 1))) return ofTown(reading);
  const unit = unitAt(tokens, reading.to + 1);
  if (!unit || unit.to > limit) return false;
  refine(reading, unit);
  take(reading, unit);
  while (title.plural && more(reading));
  return true;
}

/** ", Francia", "e Germania", "e della Germania" behind a plural title. */
function more(reading: Reading): boolean {
  const { tokens, limit } = reading;
  let at = reading.to;
  if (tokens[at]?.norm !== "," && !AND.has(tokens[at]?.norm ?? "")) return false;
  at++;
  if (isOf(tokens[at])) at++;
  const unit = unitAt(tokens, at);
  if (!unit || unit.to > limit) return false;
  take(reading, unit);
  return true;
}

/** "di Roma", "della Regione Veneto", "della Lombardia": a town or region, no state. */
function ofTown(reading: Reading): boolean {
  const { tokens, limit, title } = reading;
  let to = reading.to + 1;
  if (tokens[to]?.norm === "regione") to++;
  if (!isCapital(tokens[to])) return to > reading.to + 1 && finishTown(reading, to);
  const region = titleTables().regions.match(tokens, to);
  // "San Paolo", "New York": the first word alone is no town.
  const end = region?.to ?? to + (TOWN_HEADS.has(tokens[to]?.norm ?? "") && isCapital(tokens[to + 1]) ? 2 : 1);
  if (end > limit) return false;
  if (title.takes === "president") reading.office = "regional_president";
  return finishTown(reading, end);
}

const TOWN_HEADS = new Set("san santa sant' new los las la le reggio santo rio buenos tel hong são fort port saint st vibo ascoli monte".split(" "));

function finishTown(reading: Reading, to: number): boolean {
  reading.refined = true;
  reading.to = to;
  return true;
}

/** "in Italia", "a Roma", "presso la Santa Sede", "all'Onu", "per il Medio Oriente": a post, not a side. */
function post(reading: Reading): boolean {
  const { tokens, limit } = reading;
  if (!POSTED.has(reading.office)) return false;
  let at = reading.to;
  const preposition = PREPOSITIONS[tokens[at]?.norm ?? ""];
  if (preposition !== "in" && preposition !== "a" && preposition !== "presso" && preposition !== "per") return false;
  if ((preposition === "in" || preposition === "a") && reading.office !== "ambassador" && reading.office !== "envoy") return false;
  at++;
  if (DEFINITE.has(tokens[at]?.norm ?? "")) at++;
  const unit = unitAt(tokens, at);
  let to = unit?.to ?? at;
  if (!unit) while (to < limit && to - at < 3 && isCapital(tokens[to])) to++;
  if (to === at || to > limit) return false;
  reading.to = to;
  return true;
}

/** "del ministero degli Esteri", "della delegazione": an institution, whose own complements follow. */
function ofInstitution(reading: Reading): boolean {
  const { tokens } = reading;
  if (!isOf(tokens[reading.to]) || !INSTITUTIONS.has(tokens[reading.to + 1]?.norm ?? "")) return false;
  let to = reading.to + 2;
  if (isOf(tokens[to])) {
    const inner = titleTables().departments.match(tokens, to + 1);
    if (inner) to = inner.to;
  }
  reading.to = to;
  reading.refined = true;
  return true;
}

/** "del presidente russo": a role inside a role. */
function ofRole(reading: Reading): boolean {
  const { tokens } = reading;
  if (!isOf(tokens[reading.to]) || reading.nested) return false;
  const inner = reading.roleAt(reading.to + 1);
  if (!inner || inner.from !== reading.to + 1) return false;
  reading.nested = inner;
  for (const code of inner.countries) if (!reading.countries.includes(code)) reading.countries.push(code);
  for (const code of inner.organisations) if (!reading.organisations.includes(code)) reading.organisations.push(code);
  reading.to = inner.to;
  return true;
}

function adjective(reading: Reading): boolean {
  const unit = adjectiveAt(reading.tokens, reading.to) ?? bareUnitAt(reading.tokens, reading.to);
  if (unit && unit.to <= reading.limit) {
    refine(reading, unit);
    take(reading, unit);
    return true;
  }
  const hit = titleTables().adjectives.match(reading.tokens, reading.to);
  if (!hit || hit.to > reading.limit || isCapital(reading.tokens[reading.to])) return false;
  reading.to = hit.to;
  return true;
}

/** Reads everything that belongs to the title ending at `from`: departments, states, bodies, posts, adjectives. */
export function readComplements(
  tokens: readonly Token[], from: number, limit: number, title: TitleForm, roleAt: (at: number) => RoleCandidate | null,
): Read {
  const reading: Reading = { to: from, office: title.office, countries: [], organisations: [], nested: undefined, tokens, limit, title, roleAt, refined: false };
  for (let steps = 0; steps < 8 && reading.to < limit && !reading.nested; steps++)
    if (!(fixed(reading) || department(reading) || adjective(reading) || ofUnit(reading) || ofInstitution(reading) || ofRole(reading) || otherDepartment(reading) || post(reading))) break;
  return reading;
}
