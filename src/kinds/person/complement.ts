import { townAt } from "../place/towns.js";
import { AND, DEFINITE, PREPOSITIONS } from "../../lexicon/grammar-words.js";
import type { Token } from "../../text/token.js";
import { department, fixed, otherDepartment } from "./department.js";
import { holders } from "./holders.js";
import { givenName } from "./names.js";
import { isCapital, isOf, take } from "./reading.js";
import type { Read, Reading } from "./reading.js";
import type { RoleCandidate } from "./role.js";
import { titleTables } from "./titles.js";
import type { TitleForm } from "./titles.js";
import { adjectiveAt, bareUnitAt, unitAt } from "./units.js";
import type { Unit } from "./units.js";

/** Nouns of institutions that a title is of: "portavoce del ministero", "capo dell'esercito". */
const INSTITUTIONS = new Set(
  (
    "ministero governo esecutivo presidenza esercito dipartimento parlamento commissione consiglio ufficio polizia marina aeronautica partito opposizione maggioranza " +
    "gruppo segreteria corte diplomazia delegazione amministrazione intelligence sicurezza agenzia autorità banca assemblea comitato forze esteri paese pentagono dicastero ambasciata congresso università ateneo politecnico diocesi arcidiocesi"
  ).split(" "),
);

/** Institutions called by their town. */
const IN_TOWNS = new Set(["università", "ateneo", "politecnico", "diocesi", "arcidiocesi"]);

/** Adjectives behind the noun of an institution: "Comitato ⟦permanente⟧", "Banca ⟦centrale⟧". */
const OF_RANK = new Set(
  "permanente permanenti provvisorio provvisoria transitorio transitoria nazionale centrale militare popolare supremo suprema federale esecutivo esecutiva generale speciale".split(
    " ",
  ),
);

/** Before such a noun: "dell'⟦Alto⟧ Consiglio di Stato". */
const HIGH = new Set(["alto", "alta", "supremo", "suprema", "gran", "grande"]);

/** What such an institution is of, beside departments: "Assemblea nazionale ⟦del popolo⟧". */
const OF_BODY = new Set(["popolo", "sicurezza", "deputati", "rappresentanti", "stato"]);

/** What governments are formed for: "governo ⟦di unità⟧ nazionale". */
const OF_UNION = new Set([
  "accordo",
  "coalizione",
  "concordia",
  "conciliazione",
  "intesa",
  "riconciliazione",
  "salvezza",
  "solidarietà",
  "transizione",
  "unione",
  "unità",
]);

const OF_REPUBLIC = new Set(
  "federale democratica islamica popolare araba socialista federativa bolivariana cooperativa orientale unita".split(
    " ",
  ),
);

/** Offices held at a post abroad or for a matter: "ambasciatore a Roma", "inviato per la Siria". */
const POSTED = new Set([
  "ambassador",
  "envoy",
  "deputy_minister",
  "minister",
  "official",
  "security_adviser",
  "commissioner",
  "high_representative",
  "spokesperson",
  "secretary_general",
]);
const LOCAL = new Set(["mayor", "prefect", "cardinal", "regional_president"]);

/** What a unit makes of a general title: "presidente della Russia", "segretario del Pd". */
function refine(reading: Reading, unit: Unit): void {
  const { takes } = reading.title;
  if (reading.refined) return;
  if (takes === "president" && unit.country) reading.office = "head_of_state";
  else if (
    unit.office &&
    (takes === "president" ||
      takes === "secretary" ||
      takes === "chief" ||
      reading.title.office === "leader" ||
      reading.title.office === "secretary_general")
  )
    reading.office =
      reading.office === "secretary_general" && unit.office === "leader" ? "secretary_general" : unit.office;
}

/** "della Russia", "di Mosca e Washington", "dell'Onu", "del Cremlino", "d'Italia". */
function ofUnit(reading: Reading): boolean {
  const { tokens, title, limit } = reading;
  if (!isOf(tokens[reading.to])) return false;
  const ofProvince = ["provincia", "comune"].includes(tokens[reading.to - 1]?.norm ?? "");
  if (
    ofProvince ||
    LOCAL.has(title.office) ||
    (title.takes === "president" && titleTables().regions.match(tokens, reading.to + 1))
  )
    return ofTown(reading);
  const unit = unitAt(tokens, reading.to + 1) ?? unitAt(tokens, membersOf(tokens, reading.to + 1));
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

/** "presidente della Regione ⟦Umbria⟧". */
function ofRegion(reading: Reading): boolean {
  const region =
    reading.office === "regional_president" ? titleTables().regions.match(reading.tokens, reading.to) : null;
  return region !== null && region.to <= reading.limit && finishTown(reading, region.to);
}

/** "dei ⟦Paesi membri dell'⟧Asean", "dei ⟦Paesi⟧ Nato": over the words for a body's members. */
function membersOf(tokens: readonly Token[], at: number): number {
  if (!["paesi", "stati"].includes(tokens[at]?.norm ?? "")) return at;
  const next = tokens[at + 1]?.norm === "membri" ? at + 2 : at + 1;
  return isOf(tokens[next]) ? next + 1 : next;
}

/** "di Roma", "della Regione Veneto", "della Lombardia": a town or region, no state. */
function ofTown(reading: Reading): boolean {
  const { tokens, limit, title } = reading;
  let to = reading.to + 1;
  if (tokens[to]?.norm === "regione") to++;
  if (!isCapital(tokens[to])) return to > reading.to + 1 && finishTown(reading, to);
  const region = titleTables().regions.match(tokens, to);
  const end = region?.to ?? Math.max(townEnd(tokens, to), townAt(tokens, to, limit)?.to ?? 0);
  if (end > limit) return false;
  if (title.takes === "president") reading.office = "regional_president";
  return finishTown(reading, title.plural ? townsEnd(tokens, end, limit) : end);
}

/** "San Paolo", "New York": the first word alone is no town. */
const townEnd = (tokens: readonly Token[], at: number): number =>
  at + (TOWN_HEADS.has(tokens[at]?.norm ?? "") && isCapital(tokens[at + 1]) ? 2 : 1);

/** Towns that one title of many may be of. */
const TOWNS = 5;

/** "sindaci di Montefosco⟦, Rapicciano e Valdorba⟧": where the list of towns ends; people's names are none. */
function townsEnd(tokens: readonly Token[], from: number, limit: number): number {
  let at = from;
  for (let towns = 0; towns < TOWNS; towns++) {
    const last = AND.has(tokens[at]?.norm ?? "");
    if (!last && tokens[at]?.norm !== ",") return from;
    const town = isOf(tokens[at + 1]) ? at + 2 : at + 1;
    const token = tokens[town];
    if (!token || token.casing !== "title" || givenName(token.fold) || holders().alone.match(tokens, town)) return from;
    at = townEnd(tokens, town);
    if (at > limit || isCapital(tokens[at])) return from;
    if (last) return at;
  }
  return from;
}

const TOWN_HEADS = new Set(
  "san santa sant' new los las la le reggio santo rio buenos tel hong são fort port saint st vibo ascoli monte".split(
    " ",
  ),
);

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
  const preposition = PREPOSITIONS.get(tokens[at]?.norm ?? "");
  if (preposition !== "in" && preposition !== "a" && preposition !== "presso" && preposition !== "per") return false;
  if ((preposition === "in" || preposition === "a") && reading.office !== "ambassador" && reading.office !== "envoy")
    return false;
  at++;
  if (DEFINITE.has(tokens[at]?.norm ?? "")) at++;
  const unit = unitAt(tokens, at);
  const known = unit ?? titleTables().areas.match(tokens, at);
  const articled = DEFINITE.has(tokens[at - 1]?.norm ?? "");
  const matter = preposition === "per" && articled && reading.office !== "ambassador";
  let to = known?.to ?? (matter ? matterEnd(tokens, at, limit) : at);
  // "console generale a ⟦Milano⟧ Ama Mensah"
  if (!known && isCapital(tokens[at]))
    to += TOWN_HEADS.has(tokens[at]?.norm ?? "") && isCapital(tokens[at + 1]) ? 2 : 1;
  if (to === at || to > limit) return false;
  reading.to = to;
  if (unit?.country && reading.office === "ambassador") reading.posted = unit.country;
  return true;
}

/** Words for what an office is for, at most. */
const MATTER = 5;

/** What is called by somebody's name, and no office is for: "per il ⟦caso⟧ Cecilia Sala". */
const CASES = new Set("caso vicenda affare questione proposta dossier scandalo liberazione morte arresto".split(" "));

/** "per gli ⟦affari umanitari⟧ Tom Fletcher", "per il ⟦clima⟧, John Kerry": where what an office is for ends, right before the full name of its holder; else `from`. */
function matterEnd(tokens: readonly Token[], from: number, limit: number): number {
  let at = from;
  for (; at < limit && at < from + MATTER; at++) {
    const { norm, casing, kind } = tokens[at] as Token;
    const links = AND.has(norm) || isOf(tokens[at]);
    if (kind !== "word" || casing !== "lower" || CASES.has(norm) || (PREPOSITIONS.has(norm) && !links)) break;
  }
  const name = tokens[at]?.norm === "," ? at + 1 : at;
  const named = name + 1 < limit && isCapital(tokens[name]) && isCapital(tokens[name + 1]);
  return at > from && named && !isOf(tokens[at - 1]) && !CASES.has(tokens[at]?.norm ?? "") ? at : from;
}

/** "del ministero degli Esteri", "della delegazione": an institution, whose own complements follow. */
function ofInstitution(reading: Reading): boolean {
  const { tokens } = reading;
  if (!isOf(tokens[reading.to])) return false;
  const noun = HIGH.has(tokens[reading.to + 1]?.norm ?? "") ? reading.to + 2 : reading.to + 1;
  if (!INSTITUTIONS.has(tokens[noun]?.norm ?? "")) return false;
  let to = noun + 1;
  while (to < reading.limit && OF_RANK.has(tokens[to]?.norm ?? "")) to++;
  if (isOf(tokens[to]) && OF_BODY.has(tokens[to + 1]?.norm ?? "")) to += 2;
  // "rettore dell'Università ⟦di Bari⟧"
  if (IN_TOWNS.has(tokens[noun]?.norm ?? "") && isOf(tokens[to]) && isCapital(tokens[to + 1]))
    to += TOWN_HEADS.has(tokens[to + 1]?.norm ?? "") && isCapital(tokens[to + 2]) ? 3 : 2;
  const committee = tokens[noun]?.norm === "commissione" ? titleTables().departments.match(tokens, to) : null;
  if (committee) ({ to } = committee);
  else if (isOf(tokens[to])) {
    const inner = titleTables().departments.match(tokens, to + 1);
    if (inner) to = inner.to;
  }
  reading.to = to;
  reading.refined = true;
  return true;
}

/** "presidente del governo ⟦di unità nazionale⟧", "capo del governo ⟦provvisorio⟧". */
function ofGovernment(reading: Reading): boolean {
  const { tokens } = reading;
  if (tokens[reading.to - 1]?.norm !== "governo") return false;
  let { to } = reading;
  if (isOf(tokens[to]) && OF_UNION.has(tokens[to + 1]?.norm ?? "")) to += 2;
  return passOver(reading, to, OF_RANK);
}

/** "presidente della Repubblica ⟦Federale Democratica⟧ di Etiopia": what a republic calls itself. */
function ofRepublic(reading: Reading): boolean {
  return reading.tokens[reading.to - 1]?.norm === "repubblica" && passOver(reading, reading.to, OF_REPUBLIC);
}

/** Moves behind the words from `from` on that are in the set; false where nothing was read. */
function passOver(reading: Reading, from: number, words: ReadonlySet<string>): boolean {
  let to = from;
  while (to < reading.limit && words.has(reading.tokens[to]?.norm ?? "")) to++;
  if (to === reading.to) return false;
  reading.to = to;
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
  tokens: readonly Token[],
  from: number,
  limit: number,
  title: TitleForm,
  roleAt: (at: number) => RoleCandidate | null,
): Read {
  const reading: Reading = {
    to: from,
    office: title.office,
    countries: [],
    organisations: [],
    nested: undefined,
    tokens,
    limit,
    title,
    roleAt,
    refined: false,
  };
  for (let steps = 0; steps < 8 && reading.to < limit && !reading.nested; steps++)
    if (
      !(
        fixed(reading) ||
        department(reading) ||
        adjective(reading) ||
        ofUnit(reading) ||
        ofInstitution(reading) ||
        ofGovernment(reading) ||
        ofRepublic(reading) ||
        ofRegion(reading) ||
        ofRole(reading) ||
        otherDepartment(reading) ||
        post(reading)
      )
    )
      break;
  return reading;
}
