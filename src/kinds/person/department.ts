import { AND, DEFINITE } from "../../lexicon/grammar-words.js";
import type { Token } from "../../text/token.js";
import { holders } from "./holders.js";
import { givenName, isFamilyFirst } from "./names.js";
import { isCapital, isOf, isTo, take } from "./reading.js";
import type { Reading } from "./reading.js";
import { titleTables } from "./titles.js";
import { unitAt } from "./units.js";

/** "presidente della Commissione ⟦Finanze⟧" presides over a committee, "presidente della Commissione ⟦Ursula⟧ von der Leyen" over the Union's. */
function isCommittee(tokens: readonly Token[], at: number): boolean {
  const [last, next] = [tokens[at - 1], tokens[at]];
  if (last?.norm !== "commissione" || !next) return false;
  return (
    (isCapital(next) && !givenName(next.fold) && !holders().alone.match(tokens, at)) ||
    isOf(next) ||
    COMMITTEES.has(next.norm)
  );
}

const COMMITTEES = new Set(
  "parlamentare antimafia bilancio esteri difesa giustizia finanze lavoro vigilanza bicamerale affari cultura ambiente trasporti".split(
    " ",
  ),
);

/** "della Camera", "di Stato", "del Consiglio europeo": the complements that change the office. */
export function fixed(reading: Reading): boolean {
  const hit = titleTables().complements[reading.title.takes]?.match(reading.tokens, reading.to);
  if (!hit || hit.to > reading.limit || reading.refined || isCommittee(reading.tokens, hit.to)) return false;
  reading.office = hit.value.office;
  reading.refined = true;
  const { code } = hit.value;
  const isState = code !== undefined && code.length === 2 && code !== "EU" && code !== "UN";
  // "presidente della Camera dei rappresentanti ⟦del Marocco⟧": the American one where no state is said
  if (isState && !unitAt(reading.tokens, hit.to - 1)) reading.presumed = code;
  else if (code) take(reading, { to: hit.to, ...(isState ? { country: code } : { organisation: code }) });
  reading.to = hit.to;
  return true;
}

/** "degli Esteri", "dell'Economia e delle Finanze", "per gli Affari Ue", "alla Difesa". */
export function department(reading: Reading): boolean {
  const { tokens, title } = reading;
  if (title.takes !== "minister" && title.takes !== "secretary" && title.takes !== "commissioner") return false;
  let at = reading.to;
  if (reading.refined && AND.has(tokens[at]?.norm ?? "")) at++;
  else if (reading.refined && tokens[at]?.norm !== ",") return false;
  // "per il Commercio e ⟦l'Industria⟧"
  if (reading.refined && DEFINITE.has(tokens[at]?.norm ?? "")) at++;
  else if (isOf(tokens[at]) || isTo(tokens[at])) at++;
  else if (tokens[at]?.norm === "per") at += DEFINITE.has(tokens[at + 1]?.norm ?? "") ? 2 : 1;
  else if (!reading.refined && !isCapital(tokens[at])) return false;
  const hit = titleTables().departments.match(tokens, at);
  if (!hit || hit.to > reading.limit) return false;
  if (!reading.refined && title.office === "minister") reading.office = hit.value;
  reading.refined = true;
  reading.to = hit.to;
  return true;
}

/** "dell'Unificazione ⟦Park⟧ Dong-hoon": behind a department its minister's name begins. */
const beginsName = ({ fold }: Token): boolean => givenName(fold)?.weak === false || isFamilyFirst(fold);

/** Endings of adjectives for what a department is for. */
const MATTER = /(?:ic[aoei]|iche|al[ei]|iv[aoei]|estero|esteri|pubblic[aoei])$/u;

/** "della Cooperazione allo Sviluppo", "degli Esteri ⟦e dell'Emigrazione⟧": a department no table knows. */
export function otherDepartment(reading: Reading): boolean {
  const { tokens, title } = reading;
  const of = reading.refined && AND.has(tokens[reading.to]?.norm ?? "") ? reading.to + 1 : reading.to;
  if (title.takes !== "minister" || (reading.refined && of === reading.to)) return false;
  if (!isOf(tokens[of]) || tokens[of]?.norm === "di") return false;
  let to = of + 1;
  if (unitAt(tokens, to) || !isCapital(tokens[to])) return false;
  to++;
  while (to < reading.limit && to - reading.to < 4 && isCapital(tokens[to]) && !beginsName(tokens[to] as Token)) to++;
  // "della Pianificazione ⟦economica⟧ ghanese"
  if (MATTER.test(tokens[to]?.norm ?? "") && tokens[to]?.casing === "lower" && !unitAt(tokens, to)) to++;
  reading.to = to;
  reading.refined = true;
  return true;
}
