import { makeWord } from "./make-term.js";
import { tagSet } from "./tags.js";
import type { ContactTerm, Member } from "./terms.js";

/** Words that open an occasion, with the preposition before them: "a margine di", "nell'ambito di". */
const OPENERS: ReadonlyMap<string, string> = new Map([
  ["margine", "a"],
  ["margini", "a"],
  ["occasione", "in"],
  ["ambito", "in"],
  ["quadro", "in"],
  ["latere", "a"],
  ["contesto", "in"],
  ["invito", "su"],
]);

/** "in visita in Cina ⟦su invito del presidente Xi⟧": who invited is neither guest nor occasion. */
const INVITED = "su";

const ASIDE = tagSet(["Free", "Setting"]);

const LONGEST = 7;

const OCCASION = tagSet(["Free", "Setting", "Occasion"]);

/** Folds "a margine del G20 dei ministri" into one term, so that what it names takes no part in the contact. */
export function foldOccasions(terms: readonly ContactTerm[]): ContactTerm[] {
  const folded: ContactTerm[] = [];
  for (let at = 0; at < terms.length; at++) {
    const end = occasionEnd(terms, at);
    if (end === null) {
      folded.push(terms[at] as ContactTerm);
      continue;
    }
    const first = terms[at] as ContactTerm;
    const last = terms[end - 1] as ContactTerm;
    const invited = first.normal === INVITED;
    const [normal, tags] = invited ? ["·invited", ASIDE] : ["·occasion", OCCASION];
    folded.push(makeWord(first.from, last.to, first.start, last.end, normal, tags));
    at = end - 1;
  }
  return folded;
}

function occasionEnd(terms: readonly ContactTerm[], at: number): number | null {
  const summit = summitEnd(terms, at);
  if (summit !== null) return summit;
  const word = terms[at + 1];
  const opens = word?.kind === "word" && OPENERS.get(word.normal) === (terms[at] as ContactTerm).normal;
  if (!opens || terms[at + 2]?.normal !== "di") return null;
  let end = at + 3;
  while (end < terms.length && end < at + 3 + LONGEST) {
    const term = terms[end] as ContactTerm;
    const stops =
      term.kind === "verb" ||
      term.kind === "date" ||
      term.kind === "place" ||
      term.tags.has("Comma") ||
      term.tags.has("Break") ||
      term.tags.has("Dash") ||
      term.tags.has("Bracket");
    if (
      stops ||
      (term.tags.has("Prep") && term.normal !== "di" && !isMatter(terms, end)) ||
      (term.kind === "actor" && end > at + 3 && term.preposition === null && !isCalledBy(terms, end))
    )
      break;
    end++;
  }
  const contact = isContact(terms, at + 3, end) || isVisit(terms, at + 3, end) || isEarlier(terms[at + 3]);
  return end > at + 3 && !contact ? end : null;
}

/** "in occasione della Conferenza ⟦Onu⟧", "a margine dell'assemblea ⟦Nato⟧": the body that it is one of. */
const isCalledBy = (terms: readonly ContactTerm[], at: number): boolean => {
  const [noun, body] = [terms[at - 1], terms[at]];
  return noun?.kind === "word" && !noun.tags.has("Prep") && body?.kind === "actor" && body.members.every(isBody);
};

const isBody = ({ kind }: Member): boolean => kind === "body";

const LINKS = new Set(["con", "tra"]);

/** "in occasione ⟦del precedente incontro⟧": one more of those who are told of. */
const isEarlier = (term: ContactTerm | undefined): boolean =>
  term?.kind === "event" && term.noun.type !== "summit" && term.modifiers.some(({ order }) => order === "previous");

/** "della Conferenza ⟦sulla sicurezza⟧ di Monaco": what it is on, before what it is of. */
const isMatter = (terms: readonly ContactTerm[], at: number): boolean =>
  terms[at]?.normal === "su" &&
  terms[at + 1]?.kind === "word" &&
  terms.slice(at + 2, at + 5).some((t) => t.normal === "di");

/** "⟦Al vertice Nato⟧ dell'Aia Trump ha incontrato Zelensky", "si vedranno ⟦al vertice Nato⟧": where some of those who come to a body's summit meet. */
function summitEnd(terms: readonly ContactTerm[], at: number): number | null {
  const event = terms[at + 1];
  if (!["a", "in"].includes((terms[at] as ContactTerm).normal) || event?.kind !== "event") return null;
  const body = terms[at + 2]?.normal === "di" ? terms[at + 3] : terms[at + 2];
  const ofBody = body?.kind === "actor" && body.members.length === 1 && body.members[0]?.kind === "body";
  if (!ofBody || event.noun.type !== "summit" || event.determiner !== "definite") return null;
  const end = terms.indexOf(body) + 1;
  const next = terms[end];
  if (next?.kind === "word" && (next.normal === "con" || next.normal === "tra")) return null;
  const verb = terms.slice(end).find((t) => t.kind === "verb");
  const meets = verb?.kind === "verb" && verb.group.finite && verb.tags.has("Meets");
  return meets || terms.slice(Math.max(0, at - MET_BEFORE), at).some(isEncounter) ? end : null;
}

/** Terms before the summit within which those who met at it are told. */
const MET_BEFORE = 8;

/** "⟦si vedranno⟧ al vertice Nato", "⟦un bilaterale⟧ con X al vertice Nato": a contact of some who come to it. */
const isEncounter = (term: ContactTerm): boolean =>
  term.kind === "verb"
    ? term.sense !== null && (term.tags.has("Meets") || term.group.reflexive)
    : term.kind === "event" && (term.noun.type === "meeting" || term.noun.type === "contact");

/** "a margine ⟦della visita di Vance⟧ a Roma": a contact of its own. */
function isVisit(terms: readonly ContactTerm[], from: number, end: number): boolean {
  const [visit, of, guest] = terms.slice(from, end);
  const told = visit?.kind === "event" && visit.noun.type === "visit" && visit.determiner === "definite";
  return (
    told &&
    of?.normal === "di" &&
    guest?.kind === "actor" &&
    guest.tags.has("People") &&
    terms.slice(end, end + 2).some((t) => t.kind === "place")
  );
}

/** "a margine ⟦del colloquio con Putin⟧", "a margine ⟦dell'incontro tra Lula e Milei⟧": no occasion for something else, but a contact. */
const isContact = (terms: readonly ContactTerm[], from: number, end: number): boolean =>
  LINKS.has(terms[end]?.normal ?? "") &&
  terms[end + 1]?.kind === "actor" &&
  terms.slice(from, end).some((t) => t.kind === "event");
