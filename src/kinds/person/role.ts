import { DEFINITE, INDEFINITE, POSSESSIVE, PREPOSITIONS } from "../../lexicon/grammar-words.js";
import { PREFIXES } from "../../lexicon/offices.js";
import type { Document } from "../../text/document.js";
import { singleSpaced } from "../../text/spaced.js";
import type { Token } from "../../text/token.js";
import { WordTest } from "../../text/word.js";
import type { RoleMention } from "../mention.js";
import { readComplements } from "./complement.js";
import { titleTables } from "./titles.js";
import { adjectiveAt, unitAt } from "./units.js";

/** A role before its person is known: tokens `[from, to)`, and the role inside its complement ("portavoce del ⟦presidente russo⟧"). */
export interface RoleCandidate extends Omit<RoleMention, "person"> {
  readonly from: number;
  readonly to: number;
  readonly former: boolean;
  /** Its state is not said, and taken to be the one that calls an office so. */
  readonly presumed?: boolean;
  /** Where the title ends and the complements begin. */
  readonly head: number;
  readonly nested: RoleCandidate | undefined;
}

/** Titles that are adjectives too: they need a determiner before or a name behind. */
const ADJECTIVAL = new Set(
  "generale generali diplomatico diplomatica diplomatici diplomatiche parlamentare parlamentari capo capi vice titolare titolari direttore direttrice consigliere boss segretaria comandante comandanti esponente mediatore mediatrice principe re regina regine interlocutore interlocutrice collega colleghi controparte console consoli inviato inviata inviati inviate delegato delegata delegati".split(
    " ",
  ),
);

/** Of these, the ones that follow other nouns: "procuratore capo", "segretaria generale". */
const ATTRIBUTIVE = new Set(
  "generale generali diplomatico diplomatica diplomatici diplomatiche parlamentare parlamentari capo capi titolare titolari".split(
    " ",
  ),
);

/** Titles that stand before a name without an article. */
const ROYAL = new Set(["re", "regina", "principe"]);

const OURS = new Set(["nostro", "nostra"]);

/** Offices that only the Union has. */
const UNION = new Set(["council_president", "commission_president", "high_representative"]);

/** "commissario ⟦europeo⟧ per l'Energia", "⟦euro⟧commissaria". */
const isOfUnion = (tokens: readonly Token[], from: number, to: number, office: string): boolean =>
  office === "commissioner" &&
  tokens.slice(from, to).some(({ norm }) => /^(?:europe[aeio]|ue|eurocommissari[aeo]?)$/u.test(norm));

/** "a capo di", "in generale", "in re": no title. */
const BLOCKED_BEFORE = new Set(["a", "in", "da", "di", "per", "su", "come"]);

const determines = (token: Token | undefined): boolean =>
  token !== undefined &&
  (DEFINITE.has(token.norm) ||
    INDEFINITE.has(token.norm) ||
    POSSESSIVE.has(token.norm) ||
    (PREPOSITIONS.has(token.norm) && !BLOCKED_BEFORE.has(token.norm)));

/** A title that could be an adjective stands as a noun only behind a determiner, a mark, a prefix, or before a capital. */
function isNoun(tokens: readonly Token[], from: number, first: number, to: number): boolean {
  const token = tokens[from] as Token;
  if (to - from > 1 || !ADJECTIVAL.has(token.norm)) return true;
  const before = tokens[from - 1];
  if (
    !before ||
    from === first ||
    before.kind === "mark" ||
    determines(before) ||
    before.norm in PREFIXES ||
    before.norm === "e"
  )
    return true;
  const after = tokens[to];
  // "la strada che collega Bari con Lecce"
  if (before.norm === "che") return false;
  if (ATTRIBUTIVE.has(token.norm)) return false;
  // "la visita di re Carlo", "a regina Camilla"
  if (ROYAL.has(token.norm)) return after?.casing === "title" && before.norm !== "in";
  return token.casing === "title" || (after?.casing === "title" && !BLOCKED_BEFORE.has(before.norm));
}

/** Steps back over "ex", "ex-", "allora", "neo": where the role begins and whether it is past. */
function prefixBefore(tokens: readonly Token[], from: number, first: number): { from: number; former: boolean } {
  let at = from;
  let former = false;
  while (at > first) {
    const hyphen = tokens[at - 1]?.norm === "-" ? 1 : 0;
    const word = tokens[at - 1 - hyphen];
    const prefix =
      word && at - 1 - hyphen >= first && Object.hasOwn(PREFIXES, word.norm) ? PREFIXES[word.norm] : undefined;
    if (!prefix) break;
    former ||= prefix === "former";
    at -= 1 + hyphen;
  }
  return { from: at, former };
}

const MANY = new Set(
  "i gli le dei degli delle ai agli alle dai dagli dalle sui sugli sulle nei due tre quattro cinque sei dieci alcuni alcune vari diversi molti altri entrambi ambedue tutti".split(
    " ",
  ),
);

/** "i leader", "tra i due premier": many, though the noun does not show it; "ex" and "stessi" may stand between. */
function manyBefore(tokens: readonly Token[], from: number, first: number): boolean {
  for (let at = from - 1; at >= first && at >= from - 2; at--) {
    const { norm, kind } = tokens[at] as Token;
    if (MANY.has(norm)) return true;
    if (kind !== "word" || PREPOSITIONS.has(norm) || DEFINITE.has(norm)) return false;
  }
  return false;
}

/** False behind an indefinite article, also over adjectives and numerals ("un alto funzionario", "alcuni ministri"). */
function isDefinite(tokens: readonly Token[], from: number, first: number): boolean {
  for (let at = from - 1; at >= first && at >= from - 3; at--) {
    const norm = (tokens[at] as Token).norm;
    if (
      INDEFINITE.has(norm) ||
      norm === "alcuni" ||
      norm === "alcune" ||
      norm === "diversi" ||
      norm === "vari" ||
      norm === "molti" ||
      norm === "altri" ||
      norm === "ogni" ||
      norm === "nessun"
    )
      return false;
    if (DEFINITE.has(norm) || PREPOSITIONS.has(norm) || (tokens[at] as Token).kind === "mark") return true;
  }
  return true;
}

function ruleOf(
  { nested, countries, organisations, office }: ReturnType<typeof readComplements>,
  bare: string,
): string {
  if (nested) return "person/role-of-role";
  if (countries.length > 1 || organisations.length > 1) return "person/role-of-many";
  if (countries.length || organisations.length) return "person/role-of-side";
  return office === bare ? "person/role" : "person/role-complement";
}

/** Words that begin a title. */
const HEAD = new WordTest(({ norm }) => titleTables().titles.begins(norm));

/** The role whose title begins at `at`, within tokens `[first, limit)`, or null. */
export function roleAt(document: Document, at: number, first: number, limit: number, depth = 0): RoleCandidate | null {
  const { tokens, raw } = document;
  const token = tokens[at];
  if (!token || token.kind !== "word" || !HEAD.has(token.word)) return null;
  const hit = titleTables().titles.match(tokens, at);
  if (!hit || hit.to > limit || !isNoun(tokens, at, first, hit.to)) return null;
  const { from, former } = prefixBefore(tokens, at, first);
  const plural = hit.value.plural || (hit.value.invariable && manyBefore(tokens, from, first));
  const title = { ...hit.value, plural };
  const read = readComplements(tokens, hit.to, limit, title, (next) =>
    depth < 2 ? roleAt(document, next, next, limit, depth + 1) : null,
  );
  if (hit.value.country && !read.countries.length) read.countries.push(hit.value.country);
  const presumed = read.presumed !== undefined && !read.countries.length;
  if (read.presumed && presumed) read.countries.push(read.presumed);
  for (let inner = at + 1; inner < hit.to; inner++) {
    const unit = unitAt(tokens, inner);
    if (unit?.country && unit.to <= hit.to && !read.countries.length) read.countries.push(unit.country);
  }
  // "il nostro ambasciatore ad Ankara": who writes in Italian means Italy's
  if (
    read.office === "ambassador" &&
    OURS.has(tokens[from - 1]?.norm ?? "") &&
    !read.countries.length &&
    read.posted !== "IT"
  )
    read.countries.push("IT");
  if (
    (UNION.has(read.office) || isOfUnion(tokens, at, read.to, read.office)) &&
    !read.organisations.length &&
    !read.countries.length
  )
    read.organisations.push("EU");
  const start = (tokens[from] as Token).start;
  const end = (tokens[read.to - 1] as Token).end;
  return {
    start,
    end,
    text: singleSpaced(raw.slice(start, end)),
    from,
    to: read.to,
    head: hit.to,
    former,
    office: read.office,
    countries: read.countries,
    organisations: read.organisations,
    plural,
    definite: isDefinite(tokens, from, first),
    gender: hit.value.gender === "x" && FEMININE.has(tokens[from - 1]?.norm ?? "") ? "f" : hit.value.gender,
    named: false,
    rule: ruleOf(read, hit.value.office),
    nested: read.nested,
    ...(presumed && hit.value.takes === "secretary" ? { presumed } : {}),
    ...(read.posted ? { posted: read.posted } : {}),
  };
}

/** "⟦la⟧ premier": a title of one form, of a woman. */
const FEMININE = new Set(["la", "una", "alla", "dalla", "della", "sulla", "questa", "quella"]);

/** "i ministri degli Esteri di Francia, X, ⟦Germania⟧, Y, e ⟦della Polonia⟧, Z": the office of many named before, of the next state, before the name of its holder. */
function nextOfMany({ tokens, raw }: Document, at: number, limit: number, many: RoleCandidate): RoleCandidate | null {
  const governed = isOf((tokens[at] as Token).norm);
  const state = unitAt(tokens, governed ? at + 1 : at);
  const listed = state?.country !== undefined && !many.countries.includes(state.country);
  if (!listed || state.to >= limit || tokens[state.to]?.norm !== "," || !tokens[state.to + 1]?.word.capital)
    return null;
  const between = tokens.slice(many.to, at);
  if (!between.every(({ norm, word }) => word.capital || JOINTS.has(norm) || norm === "-" || isOf(norm))) return null;
  const [start, end] = [(tokens[at] as Token).start, (tokens[state.to - 1] as Token).end];
  const title = many.from + tokens.slice(many.from, many.to).findLastIndex(({ norm }) => isOf(norm));
  const office = raw.slice((tokens[many.from] as Token).start, (tokens[title] as Token).start);
  return {
    ...many,
    start,
    end,
    text: singleSpaced(`${office}${governed ? "" : "di "}${raw.slice(start, end)}`),
    from: at,
    to: state.to,
    head: at,
    former: false,
    countries: [state.country],
    organisations: [],
    plural: false,
    nested: undefined,
  };
}

const isOf = (norm: string): boolean => PREPOSITIONS.get(norm) === "di";

/** What joins those of a list. */
const JOINTS = new Set([",", ";", "e", "ed"]);

const SAME = new Set(["quello", "quella"]);

/** "il presidente russo e ⟦quello ucraino⟧ Zelensky": the office named before, of another state, before a name. */
function sameOffice({ tokens, raw }: Document, at: number, limit: number, last: RoleCandidate): RoleCandidate | null {
  if (last.plural || !last.countries.length || !SAME.has((tokens[at] as Token).norm)) return null;
  const state = adjectiveAt(tokens, at + 1);
  if (
    !state?.country ||
    state.to >= limit ||
    tokens[state.to]?.casing !== "title" ||
    last.countries.includes(state.country)
  )
    return null;
  const [start, end] = [(tokens[at] as Token).start, (tokens[state.to - 1] as Token).end];
  return {
    ...last,
    start,
    end,
    text: singleSpaced(
      `${raw.slice((tokens[last.from] as Token).start, (tokens[last.head - 1] as Token).end)} ${raw.slice((tokens[at + 1] as Token).start, end)}`,
    ),
    from: at,
    to: state.to,
    head: at + 1,
    former: false,
    countries: [state.country],
    organisations: [],
    definite: true,
    rule: "person/role-of-side",
    nested: undefined,
  };
}

/** An office named before in the sentence, taken up by the state of the next who holds it. */
function goesOn(
  document: Document,
  at: number,
  { from, to }: Pick<Document["sentences"][number], "from" | "to">,
  found: readonly RoleCandidate[],
): RoleCandidate | null {
  const last = found.at(-1);
  if (!last || last.from < from) return null;
  if (!JOINTS.has(document.tokens[at - 1]?.norm ?? "")) return sameOffice(document, at, to, last);
  const many = found.findLast((role) => role.plural || role.from < from);
  return many?.plural === true && many.countries.length === 1 && many.from >= from
    ? nextOfMany(document, at, to, many)
    : sameOffice(document, at, to, last);
}

/** Every role of the document, in order, the outermost of nested ones. */
export function detectRoles(document: Document): RoleCandidate[] {
  const found: RoleCandidate[] = [];
  for (const sentence of document.sentences)
    for (let at = sentence.from; at < sentence.to; at++) {
      const role = HEAD.has((document.tokens[at] as Token).word)
        ? roleAt(document, at, sentence.from, sentence.to)
        : goesOn(document, at, sentence, found);
      if (!role) continue;
      found.push(role);
      at = role.to - 1;
    }
  return found;
}
