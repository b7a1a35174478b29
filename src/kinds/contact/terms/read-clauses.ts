import { makeTerm, makeWord } from "./make-term.js";
import { TERM_LIMIT } from "../../../rule/patterns.js";
import type { Document, DocumentSentence } from "../../../text/document.js";
import { joinActors } from "./actor-lists.js";
import { joinCorrelatives } from "./correlatives.js";
import { withoutDateline } from "./dateline.js";
import type { Items } from "./index-mentions.js";
import { COMES_BACK, LOCATIVES, RECEIVES } from "../words.js";
import { foldNamed } from "./named-among.js";
import { foldOccasions } from "./occasions.js";
import { joinOffices, joinTails } from "./office-tails.js";
import { readTerms } from "./read-terms.js";
import { tagSet } from "./tags.js";
import type { Clause, ContactTerm, WordTerm } from "./terms.js";

/**
 * The clauses of a sentence: its main line with asides folded into one term, and
 * each aside ("…, arrivato ieri a Roma, …", "(…)") as a clause of its own.
 */
export function readClauses(document: Document, sentence: DocumentSentence, at: number, items: Items): Clause[] {
  const { tokens } = document;
  const told = joinCorrelatives(withoutDateline(readTerms(document, sentence, items), tokens), tokens);
  const all = joinActors(foldNamed(joinOffices(joinTails(foldVisits(joinRounds(foldOccasions(told)))))));
  if (all.length <= TERM_LIMIT) return foldAsides(all, at);
  const clauses: Clause[] = [];
  for (let from = 0; from < all.length; from += TERM_LIMIT)
    clauses.push(...foldAsides(all.slice(from, from + TERM_LIMIT), at));
  return clauses;
}

function foldAsides(terms: readonly ContactTerm[], at: number): Clause[] {
  const clauses: Clause[] = [];
  const asides: { terms: ContactTerm[]; after: number }[] = [];
  const main: ContactTerm[] = [];
  for (let k = 0; k < terms.length; k++) {
    const term = terms[k] as ContactTerm;
    // commas, brackets and dashes alone open what is folded
    if (term.kind !== "word" || term.tags.has("Free")) {
      main.push(term);
      continue;
    }
    const adjunct = adjunctEnd(terms, k);
    if (adjunct !== null) {
      main.push(...terms.slice(k + 1, adjunct));
      k = adjunct;
      continue;
    }
    const end = asideEnd(terms, k);
    if (end === null) {
      main.push(term);
      continue;
    }
    const inner = withoutAdjuncts(terms.slice(k + 1, end));
    asides.push({ terms: inner, after: main.length - 1 });
    main.push(fold(term, terms[Math.min(end, terms.length - 1)] as ContactTerm));
    k = end;
  }
  const clause: Clause = { sentence: at, terms: main, host: null };
  clauses.push(clause);
  for (const aside of asides) clauses.push({ sentence: at, terms: aside.terms, host: { clause, after: aside.after } });
  return clauses;
}

/** ", il 15 febbraio,", ", a Parigi,", ", in tarda mattinata,", ", inoltre,", ", ancora in corso,": a date, a place or a short adjunct between commas is read as if the commas were not there. */
function adjunctEnd(terms: readonly ContactTerm[], at: number): number | null {
  if (!(terms[at] as ContactTerm).tags.has("Comma")) return null;
  const course = COURSE.has(
    terms[at + 1]?.normal === "in" ? (terms[at + 2]?.normal ?? "") : (terms[at + 1]?.normal ?? ""),
  );
  const close = nextOf(
    terms,
    at,
    (t) =>
      t.tags.has("Comma") ||
      t.tags.has("Break") ||
      t.kind === "verb" ||
      (t.kind === "event" && !t.tags.has("Free") && !course),
  );
  if (close === null || close - at > 8 || !(terms[close] as ContactTerm).tags.has("Comma")) return null;
  const inner = terms.slice(at + 1, close);
  const plain = inner.every(
    (t) => t.kind === "date" || t.kind === "place" || t.tags.has("Free") || (course && t.kind === "event"),
  );
  if (!plain) return null;
  const aside = inner.some((t) => t.kind !== "word" || t.tags.has("Occasion"));
  const short = inner.length <= 4 && inner[STILL.has(inner[0]?.normal ?? "") ? 1 : 0]?.tags.has("Prep") === true;
  return aside || inner.length === 1 || short ? close : null;
}

/** ", ⟦nel corso⟧ di una telefonata,", ", ⟦durante⟧ l'incontro,": what was said there goes on behind the comma. */
const COURSE = new Set(["corso", "durante"]);

/** Adverbs before a short adjunct: ", ⟦ancora⟧ in corso,". */
const STILL = new Set(["ancora", "tuttora", "già", "sempre"]);

const ASIDE = tagSet(["Free", "Setting", "Aside"]);

const fold = (open: ContactTerm, close: ContactTerm): WordTerm =>
  makeWord(open.from, close.to, open.start, close.end, "·aside", ASIDE);

/** The term that closes the aside opened at `at`, or null when none opens there. */
function asideEnd(terms: readonly ContactTerm[], at: number): number | null {
  const open = terms[at] as ContactTerm;
  if (open.tags.has("Bracket") && (open.normal === "(" || open.normal === "["))
    return nextOf(terms, at, (t) => t.normal === ")" || t.normal === "]");
  if (open.tags.has("Dash")) {
    const close = nextOf(terms, at, (t) => t.tags.has("Dash") || t.tags.has("Break"));
    const [inner] = terms.slice(at + 1, close ?? at);
    const several = inner?.kind === "actor" && inner.members.length > 1;
    return close !== null && (terms[close] as ContactTerm).tags.has("Dash") && (close - at > 2 || several)
      ? close
      : null;
  }
  if (!open.tags.has("Comma") || isDateline(terms, at)) return null;
  const from = terms[at + 1]?.normal === "come" ? at + 1 : at;
  const stop = (t: ContactTerm): boolean => t.tags.has("Comma") || (t.tags.has("Break") && t.kind === "word");
  let close = nextOf(terms, from, stop);
  // ", che ha ricevuto ieri⟦, a Roma,⟧ l'ambasciatore,", ", che ha visto X e⟦, dicono,⟧ Y,": the relative clause goes on behind its adjunct
  const adjunct = terms[at + 1]?.tags.has("Relative") === true && close !== null ? adjunctEnd(terms, close) : null;
  const joined = close !== null && terms[close - 1]?.tags.has("And") === true;
  if (adjunct !== null && (joined || isObject(terms[adjunct + 1]))) close = nextOf(terms, adjunct, stop);
  if (close === null || close === at + 1 || !(terms[close] as ContactTerm).tags.has("Comma")) return null;
  return isAside(terms, at, close) ? close : null;
}

/** An actor without a preposition: whom a verb before it may have as object. */
const isObject = (term: ContactTerm | undefined): boolean => term?.kind === "actor" && term.preposition === null;

/** The terms without the commas around a date, a place or a short adjunct. */
function withoutAdjuncts(terms: readonly ContactTerm[]): ContactTerm[] {
  const plain: ContactTerm[] = [];
  for (let k = 0; k < terms.length; k++) {
    const end = terms[k]?.tags.has("Comma") === true ? adjunctEnd(terms, k) : null;
    if (end === null) plain.push(terms[k] as ContactTerm);
    else {
      plain.push(...terms.slice(k + 1, end));
      k = end;
    }
  }
  return plain;
}

/** "Roma⟦,⟧ 3 novembre 2025 – Questa mattina": the comma of a dateline opens no aside. */
const isDateline = (terms: readonly ContactTerm[], at: number): boolean =>
  at === 1 && terms[2]?.kind === "date" && terms[3]?.tags.has("Dash") === true;

function nextOf(terms: readonly ContactTerm[], at: number, test: (term: ContactTerm) => boolean): number | null {
  for (let k = at + 1; k < terms.length && k < at + 40; k++) if (test(terms[k] as ContactTerm)) return k;
  return null;
}

/** Between two commas: a relative or participle clause after an actor, or an adjunct without a verb before the main verb. */
function isAside(terms: readonly ContactTerm[], open: number, close: number): boolean {
  const first = terms[open + 1] as ContactTerm;
  const before = terms[open - 1];
  const after = terms.slice(close + 1, close + 6).some((t) => t.kind === "verb" && t.tags.has("Finite"));
  const finite = terms.slice(open + 1, close).some((t) => t.kind === "verb" && t.tags.has("Finite"));
  // "Meloni, ⟦che⟧, ieri, ha ricevuto", "a Roma, ⟦dove già X⟧, leader di Y, ha visto": the clause goes on behind the comma
  // ", che è ripartito dopo alcuni incontri, ⟦tra cui⟧ quello con Y": it goes on behind the comma
  if (first.tags.has("Relative")) return finite && terms[close + 2]?.normal !== "cui";
  if (finite) return isReport(terms.slice(open + 1, close)) && !runsOn(terms, close);
  if (first.kind === "verb" && !first.tags.has("Finite")) return true;
  if (first.kind === "actor" && first.preposition === null) return false;
  if (isRegion(terms.slice(open + 1, close))) return true;
  // "nei colloqui con A⟦, e con B⟧, ha detto": the list goes on
  const again = first.tags.has("And") && before?.kind === "actor" && terms[open + 2]?.normal === before.preposition;
  if (again || isListed(terms.slice(open + 1, close), before)) return false;
  // ", al rientro dalla missione in Libano,"
  if (terms.slice(open + 1, open + 4).some((t) => COMES_BACK.has(t.normal))) return true;
  // ", su istruzioni del ministro,"
  if (first.normal === "su" && MANDATES.has(terms[open + 2]?.normal ?? "")) return true;
  return after && (before?.kind === "actor" || first.tags.has("Prep") || first.tags.has("Free"));
}

/** "negli incontri con A⟦, con B e con C⟧, ha detto": the rest of the list. */
const isListed = ([link, ...rest]: readonly ContactTerm[], before: ContactTerm | undefined): boolean =>
  before?.kind === "actor" &&
  link?.normal === before.preposition &&
  rest.some((t, k) => t.tags.has("And") && rest[k + 1]?.normal === link?.normal);

const MANDATES = new Set(
  "istruzioni istruzione indicazione indicazioni disposizione mandato incarico ordine".split(" "),
);

/** "a Dalian, ⟦nel nord della Cina⟧,": where a place lies. */
const isRegion = (inner: readonly ContactTerm[]): boolean =>
  LOCATIVES.has(inner[0]?.normal ?? "") &&
  inner.length <= 5 &&
  inner.every((t) => t.tags.has("Free") || (t.kind === "actor" && t.preposition === "di" && !t.tags.has("People")));

/** ", ha detto Peskov,", ", a quanto si apprende,", ", come riferisce l'Eliseo,": who says so, amid what is said. */
function isReport(inner: readonly ContactTerm[]): boolean {
  const opening = inner.slice(0, 2).map((t) => t.normal);
  if (inner.length <= 10 && (REPORTS.has(opening[0] ?? "") || opening[1] === "quanto")) return true;
  const [verb, ...behind] = inner;
  // "Lunedì, ⟦ricorda⟧, è passato da Ankara"
  if (inner.length === 1 && verb?.tags.has("Says") === true) return true;
  const speaker = behind.find((t) => !t.tags.has("Free"));
  return (
    inner.length <= 6 && verb?.tags.has("Says") === true && speaker?.kind === "actor" && speaker.preposition === null
  );
}

/** ", ha detto Tajani ⟦da Tunisi, dove⟧ ha visto Saied", ", ha detto Leavitt⟦, che⟧ vedrà Y": what follows is said of the one who speaks. */
function runsOn(terms: readonly ContactTerm[], close: number): boolean {
  const [from, ground, behind] = [terms[close - 2], terms[close - 1], terms[close + 1]];
  const placed = ground?.kind === "place" || (ground?.kind === "actor" && ground.tags.has("State"));
  return behind?.normal === "dove" ? placed && from?.tags.has("Prep") === true : behind?.normal === "che";
}

const REPORTS = new Set(["come", "quanto", "secondo", "stando"]);

/** "ha ricevuto ⟦in visita ufficiale⟧ il premier", "è stato ricevuto ⟦per un colloquio⟧ dal premier": how or for what somebody is received, and no contact of its own. */
function foldVisits(terms: readonly ContactTerm[]): ContactTerm[] {
  return terms.filter((term, at) => {
    if (term.kind !== "event" && terms[at + 1]?.kind !== "event") return true;
    if (isReceivedFor(terms, term.normal === "per" ? at + 1 : at)) return false;
    if (isManner(terms, term.normal === "in" ? at + 1 : at)) return false;
    const visit = term.normal === "in" ? terms[at + 1] : term;
    const verb = term.normal === "in" ? terms[at - 1] : terms[at - 2];
    const told = visit?.kind === "event" && visit.noun.type === "visit" && visit.preposition === "in";
    return !(told && visit.determiner === "none" && verb?.kind === "verb" && verb.tags.has("Meets"));
  });
}

/** "incontrarsi ⟦in un vertice⟧", "si vedranno ⟦in un bilaterale⟧": how two meet. */
function isManner(terms: readonly ContactTerm[], at: number): boolean {
  const [event, verb] = [terms[at], terms[at - 2]];
  const told = event?.kind === "event" && event.preposition === "in" && event.determiner === "indefinite";
  return told && verb?.kind === "verb" && verb.group.reflexive && verb.tags.has("Mutual");
}

/** "ricevuto ieri ⟦per una visita di cortesia⟧ dal sindaco": an event behind a verb of receiving, before the one who receives or is received. */
function isReceivedFor(terms: readonly ContactTerm[], at: number): boolean {
  const event = terms[at];
  if (event?.kind !== "event" || event.preposition !== "per" || terms[at - 1]?.normal !== "per") return false;
  const verb = terms
    .slice(Math.max(0, at - 5), at - 1)
    .findLast((t) => t.kind !== "date" && t.kind !== "place" && !t.tags.has("Prep"));
  if (verb?.kind !== "verb" || !RECEIVES.has(verb.normal) || verb.group.clitic !== null) return false;
  const behind = terms
    .slice(at + 1, at + 5)
    .find((t) => t.kind !== "date" && t.kind !== "place" && !t.tags.has("Prep"));
  return (
    behind?.kind === "actor" &&
    behind.tags.has("People") &&
    behind.preposition === (verb.group.voice === "passive" ? "da" : null)
  );
}

const ROUNDS = new Set(["round", "tavolo"]);

const LEGS = new Set(["tappa", "tappe"]);

/** "il secondo round dei colloqui", "la prima tappa della missione": one event noun. */
function joinRounds(terms: readonly ContactTerm[]): ContactTerm[] {
  const joined: ContactTerm[] = [];
  for (const term of terms) {
    const type = term.kind === "event" && joined.at(-1)?.normal === "di" ? term.noun.type : null;
    const round = type === "talks" || type === "visit" ? joined.at(-2) : undefined;
    if (term.kind === "event" && round?.kind === "event" && (type === "talks" ? ROUNDS : LEGS).has(round.head)) {
      const whole = makeTerm({
        ...round,
        to: term.to,
        end: term.end,
        modifiers: [...round.modifiers, ...term.modifiers],
        noun: { ...term.noun, ...round.noun },
      });
      joined.splice(-2, 2, whole);
    } else joined.push(term);
  }
  return joined;
}
