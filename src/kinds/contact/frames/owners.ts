import type { PatternHit } from "../../../rule/patterns.js";
import type { ActorTerm, Clause, ContactTerm, EventTerm, VerbTerm } from "../terms/terms.js";
import { WHICH } from "../../../lexicon/grammar-words.js";
import { AUDIENCES, RECEIVES } from "../words.js";
import type { Construction } from "./construction.js";
import { toSide } from "./frame.js";
import type { Side } from "./frame.js";
import type { ReadSides } from "./construction-sides.js";
import { antecedent, followingSubject, inverted, mainSubject, subjectOf } from "./subjects.js";
import { governor } from "./governor.js";
import { BACK_FROM, textBefore } from "./status-words.js";

/** "Primo a salire al Colle è stato ⟦La Russa⟧". */
export function behindSide(clause: Clause, at: number): Side | null {
  const copula = clause.terms.findIndex((t, k) => k > at && t.kind === "verb" && t.normal === "essere");
  const actor = copula < 0 ? undefined : clause.terms[copula + 1];
  return actor?.kind === "actor" && actor.preposition === null ? toSide(actor) : null;
}

/** "sono saliti al Colle ⟦i capigruppo⟧": a subject behind its verb of motion. */
export function invertedSide(clause: Clause, at: number): Side | null {
  const actor = inverted(clause, at);
  return actor && toSide(actor);
}

export function subjectSide(clause: Clause, at: number): Side | null {
  const subject = subjectOf(clause, at);
  return subject ? toSide(subject) : null;
}

/** How far behind a verb of speaking those may stand whom it is spoken to. */
const AUDIENCE_REACH = 8;

/** Tenses in which two who speak or discuss say something each, and not to each other: "Mosca e Kiev parlano di pace". */
const STATES = new Set(["present", "imperfect"]);

/** "X e Y si sono visti", "I ministri hanno tenuto un colloquio": a plural subject stands for both sides. */
export function mutual(
  clause: Clause,
  at: number,
  trigger: EventTerm | VerbTerm,
  hit: PatternHit<Construction>,
): ReadSides | null {
  const verbAt = trigger.kind === "verb" ? at : hit.from;
  const verb = clause.terms[verbAt];
  if (verb?.kind !== "verb") return null;
  const free =
    trigger.kind === "event" ||
    (trigger.sense?.behind !== undefined && !trigger.sense.uses.includes("object")) ||
    (TABLE.has(verb.group.lemma) && verb.group.plural && !verb.group.negated) ||
    (["parlare", "discutere", "negoziare", "trattare", "conversare"].includes(verb.group.lemma) &&
      !STATES.has(verb.group.tense));
  // "si conoscono da anni" tells no occasion, "si erano conosciuti a Budapest" does
  if (verb.group.lemma === "conoscere" && (!MET.has(verb.group.tense) || verb.group.negated)) return null;
  if (!free && !verb.group.reflexive && verb.group.clitic !== "ci") return null;
  if (trigger.kind === "verb" && !trigger.tags.has("Meets") && isToAudience(clause, at)) return null;
  const subject = subjectOf(clause, verbAt) ?? actorBehind(clause, verbAt) ?? betweenTwo(clause, verbAt);
  if (!subject && isUnsaid(clause, at)) return { both: { members: [], reference: "they", plural: true } };
  if (!subject || !(subject.members.length > 1 || subject.plural || subject.reference === "two")) return null;
  return { both: toSide(subject) };
}

/** Tenses in which people got to know each other on an occasion. */
const MET = new Set(["past", "pluperfect", "remote"]);

/** "Berlusconi e Salvini ⟦hanno cenato⟧ ad Arcore": together, as they are told in one. */
const TABLE = new Set(["cenare", "pranzare"]);

/** "hanno parlato ⟦ai giornalisti⟧"; not "si stanno consultando, ha detto ai giornalisti": what is said to them is another verb's. */
function isToAudience({ terms }: Clause, at: number): boolean {
  const behind = terms.slice(at + 1, at + AUDIENCE_REACH);
  const next = behind.findIndex((t) => t.kind === "verb");
  return (next < 0 ? behind : behind.slice(0, next)).some((t) => AUDIENCES.has(t.normal));
}

/** "⟦Si rivedranno⟧ giovedì", "l'ultima volta ⟦si erano visti⟧ a Roma": nobody is named, and nothing that was seen or heard stands behind. */
function isUnsaid({ terms, host }: Clause, at: number): boolean {
  const verb = terms[at];
  if (host || verb?.kind !== "verb" || !verb.group.finite || !verb.group.reflexive || verb.group.negated) return false;
  if (!verb.group.plural || verb.group.person !== 3) return false;
  if (verb.sense?.people !== true && verb.normal !== "incontrare") return false;
  const behind = terms.slice(at + 1).find((t) => !ADVERBS.has(t.normal));
  const placed = behind === undefined || behind.kind === "date" || SETTINGS.has(behind.normal);
  return placed && terms.every((t) => t.kind !== "actor");
}

const ADVERBS = new Set(
  "già poi anche ancora nuovamente brevemente telefonicamente insieme solo spesso appena".split(" "),
);

const SETTINGS = new Set([..."a in al nel per durante dopo prima di da".split(" "), ".", ",", ";", "·aside"]);

/** "⟦Tra i due⟧ non è la prima volta: si erano visti a Roma": those whom the line before the colon is about. */
function betweenTwo({ terms }: Clause, at: number): ActorTerm | null {
  const mark = terms.slice(0, at).findLastIndex((t) => t.normal === ":" || t.normal === ";");
  const two = terms.slice(0, Math.max(mark, 0)).findLast((t) => t.kind === "actor");
  return two?.kind === "actor" && two.preposition === "tra" && two.reference === "two" ? two : null;
}

/** "Si sono sentiti ⟦Macron e Merz⟧": a subject behind a reciprocal verb. */
function actorBehind(clause: Clause, at: number): ActorTerm | null {
  for (let k = at + 1; k < clause.terms.length && k < at + 6; k++) {
    const term = clause.terms[k] as ContactTerm;
    if (term.kind === "actor") return term.preposition === null ? term : null;
    if (!term.tags.has("Free")) return null;
  }
  return null;
}

/** "un incontro ⟦lo⟧ avrà anche X": the pronoun that takes the event up again. */
const TAKES_UP = new Set(["lo", "la", "li", "le"]);

/** Who has the event: the subject of its verb, or the actor before a headline noun. */
export function ownerSide(clause: Clause, at: number): Side | null {
  const possessor = possessorOf(clause, at);
  if (possessor) return toSide(possessor);
  const event = clause.terms[at] as EventTerm;
  // "ha parlato della missione in Libia": who speaks of a mission is not on it
  const isMatter = event.noun.type === "visit" && ["di", "su"].includes(event.preposition ?? "");
  if (isMatter || isAboutSubject(clause, at)) {
    const maker = relativeOwner(clause, at);
    return maker && toSide(maker);
  }
  const beside =
    inStoreFor(clause, at) ??
    justBack(clause, at) ??
    guestBeside(clause, at) ??
    relativeOwner(clause, at) ??
    invitedFor(clause, at) ??
    sentOut(clause, at);
  if (beside) return toSide(beside);
  const governing = governor(clause, at);
  if (governing && governing.as !== "subject") {
    const owner = subjectOf(clause, governing.at) ?? arrivedBehind(clause, at, governing.verb);
    // "l'Italia segue il suo incontro con Y": of somebody named before
    if (owner && !(OF_ONE.has(event.possessive ?? "") && !owner.tags.has("People"))) return toSide(owner);
  }
  if (governing?.as === "subject") {
    const { lemma, clitic } = governing.verb.group;
    const holder = lemma === "avere" && TAKES_UP.has(clitic ?? "") ? actorBehind(clause, governing.at) : null;
    if (holder) return toSide(holder);
    const ending = isAbsolute(clause, governing.at) ? followingSubject(clause, governing.at) : null;
    return ending ? toSide(ending) : leadOf(clause, at);
  }
  for (let k = at - 1; k >= 0; k--) {
    const term = clause.terms[k] as ContactTerm;
    if (term.kind === "actor") {
      const owns = term.preposition === null || isAgent(clause, k) || isSpeaker(clause, k, at);
      const owner = owns ? (whoMet(clause, k, at) ?? term) : inAgendaFor(clause, at);
      return owner && toSide(owner);
    }
    if (term.kind === "verb" && term.group.finite) return null;
  }
  const scheduled = inAgendaFor(clause, at);
  if (scheduled) return toSide(scheduled);
  const outside = antecedent(clause) ?? (clause.host ? mainSubject(clause.host.clause) : null);
  return outside ? toSide(outside) : null;
}

/** "ha invitato ⟦Putin⟧ ad Ankara per un vertice con Zelensky": who is asked to come for it. */
export function invitedFor({ terms }: Clause, at: number): ActorTerm | null {
  const event = terms[at];
  const asks = terms.findLastIndex((t, k) => k < at && k > at - INVITED && t.kind === "verb");
  const [verb, guest] = [terms[asks], terms[asks + 1]];
  if (event?.kind !== "event" || event.preposition !== "per" || verb?.kind !== "verb") return null;
  const told = verb.normal === "invitare" && verb.group.voice === "active" && verb.group.clitic === null;
  return told && guest?.kind === "actor" && guest.preposition === null && guest.tags.has("People") ? guest : null;
}

/** Terms from such a verb to what the invitation is for, at most. */
const INVITED = 10;

/** "⟦Sánchez⟧ ha incontrato Osmani, poi il lungo colloquio con Macron", "⟦Abela⟧ è stato ricevuto dal Papa; poi il colloquio con Parolin": it is he who goes on, and not whom he met. */
function whoMet(clause: Clause, object: number, at: number): ActorTerm | null {
  if (!clause.terms.slice(object + 1, at).some((t) => GOES_ON.has(t.normal))) return null;
  const verb = clause.terms.findLastIndex((t, k) => k < object && t.kind === "verb" && t.group.finite);
  const met = clause.terms[verb];
  if (met?.kind !== "verb" || !met.tags.has("Meets") || met.group.reflexive) return null;
  const between = clause.terms.slice(verb + 1, object);
  return between.every((t) => t.tags.has("Free")) ? subjectOf(clause, verb) : null;
}

const GOES_ON = new Set(["poi", "quindi", "infine", "inoltre", "successivamente", "dopo", "prima"]);

/** "Macron riceverà ⟦Merz⟧, di ritorno dall'incontro con Y": who has just had it stands before the comma. */
function justBack(clause: Clause, at: number): ActorTerm | null {
  if (!BACK_FROM.test(textBefore(clause, at, 3))) return null;
  const mark = clause.terms.findLastIndex((t, k) => k < at && k > at - 5 && t.tags.has("Comma"));
  const before = clause.terms[mark - 1];
  return before?.kind === "actor" && before.tags.has("People") ? before : null;
}

/** "Nessun bilaterale con X in agenda per ⟦Meloni⟧", "Tra gli incontri in agenda per ⟦Meloni⟧, quello con X". */
function inAgendaFor({ terms }: Clause, at: number): ActorTerm | null {
  const agenda = terms.findIndex((t, k) => k < at + 8 && AGENDAS.has(t.normal) && terms[k - 1]?.normal === "in");
  const who = terms[agenda + 2];
  return agenda > 0 && who?.kind === "actor" && who.preposition === "per" && who.tags.has("People") ? who : null;
}

/** "Per ⟦Macron⟧ è previsto un incontro", "Nell'agenda di ⟦Macron⟧ c'è un incontro": whom a line with "essere" or a plan is about. */
function inStoreFor({ terms }: Clause, at: number): ActorTerm | null {
  const who = terms.findIndex((t) => t.kind === "actor" && t.tags.has("People"));
  const actor = terms[who];
  if (actor?.kind !== "actor" || who > 6 || who > at) return null;
  const before = terms[who - 2];
  // "È previsto poi per ⟦Macron⟧ un incontro"
  const planned = terms.slice(Math.max(0, who - 3), who - 1).findLast((t) => t.kind === "verb");
  if (actor.preposition === "per" && planned?.kind === "verb" && planned.group.voice === "passive") return actor;
  const agenda = actor.preposition === "di" && AGENDAS.has(before?.normal ?? "");
  if (!(actor.preposition === "per" && who === 1) && !agenda) return null;
  const verb = terms[who + 1]?.tags.has("Date") ? terms[who + 2] : terms[who + 1];
  const told = verb?.kind === "verb" && (verb.normal === "essere" || verb.group.voice === "passive");
  return told || (agenda && verb !== undefined && HOLDS.has(verb.normal)) ? actor : null;
}

const AGENDAS = new Set("agenda programma calendario giornata visita missione viaggio soggiorno".split(" "));

/** Verbs for what an agenda holds: "la giornata di X ⟦prevede⟧ un incontro". */
const HOLDS = new Set(
  "prevedere comprendere contemplare includere proseguire continuare iniziare cominciare aprire concludere chiudere".split(
    " ",
  ),
);

/** "A Kiev è arrivato, per una visita a sorpresa, anche ⟦Boris Johnson⟧", "aveva fatto visita negli Usa ⟦il ministro X⟧": the subject behind the verb of motion and its purpose, or what he made. */
function arrivedBehind({ terms }: Clause, at: number, { tags, normal }: VerbTerm): ActorTerm | null {
  const makes = DOES.has(normal) && (terms[at] as EventTerm).noun.type === "visit";
  if (!tags.has("Moves") && !makes) return null;
  for (let k = at + 1; k < terms.length && k < at + 7; k++) {
    const term = terms[k] as ContactTerm;
    if (term.kind === "actor") return term.preposition === null && term.tags.has("People") ? term : null;
    if (!term.tags.has("Free") && !term.tags.has("Comma")) return null;
  }
  return null;
}

/** "Il Venezuela ⟦sarà oggetto di colloqui⟧ con Y": what they talk about has no talks. */
export function isAboutSubject({ terms }: Clause, at: number): boolean {
  const event = terms[at];
  const matter = ["oggetto", "tema", "centro"].includes(terms[at - 2]?.normal ?? "");
  return event?.kind === "event" && event.preposition === "di" && matter;
}

/** "ha accolto il premier Starmer, ⟦in visita ufficiale⟧ in Cina": whom the commas set the visit behind. */
export function guestBeside({ terms }: Clause, at: number): ActorTerm | null {
  const { noun, preposition } = terms[at] as EventTerm;
  const [guest, comma, word] = [terms[at - 3], terms[at - 2], terms[at - 1]];
  const set =
    noun.type === "visit" && preposition === "in" && word?.normal === "in" && comma?.tags.has("Comma") === true;
  return set && guest?.kind === "actor" && guest.tags.has("People") && guest.members.length === 1 ? guest : null;
}

/** "l'invio di ⟦una delegazione israeliana⟧ per un incontro con Y": those who are sent, and not who sends them. */
function sentOut({ terms }: Clause, at: number): ActorTerm | null {
  if ((terms[at] as EventTerm).preposition !== "per") return null;
  for (let k = at - 1; k >= 0 && k > at - 6; k--) {
    const term = terms[k] as ContactTerm;
    if (term.kind === "actor" && term.members[0]?.kind === "group" && term.preposition === "di") return term;
    if (term.kind === "verb" && term.group.finite) return null;
  }
  return null;
}

/** Verbs that one does with an event: "il viaggio che X avrebbe dovuto ⟦fare⟧". */
const DOES = new Set(["fare", "compiere", "effettuare", "svolgere", "tenere", "avere"]);

/** "l'incontro che ⟦il premier⟧ ha avuto con Y": the subject of the relative clause behind the noun. */
function relativeOwner({ terms }: Clause, at: number): ActorTerm | null {
  const told = toWhom(terms, at);
  if (told) return told;
  const actor = terms[at + 2];
  if (terms[at + 1]?.normal !== "che" || actor?.kind !== "actor" || actor.preposition !== null) return null;
  const verb = terms.slice(at + 3, at + 6).find((t) => t.kind === "verb");
  return verb && DOES.has(verb.normal) ? actor : null;
}

/** "il colloquio con Y, al quale ⟦X⟧ ha confermato il sostegno": who speaks to the other side then. */
function toWhom(terms: readonly ContactTerm[], at: number): ActorTerm | null {
  if (terms[at + 1]?.normal !== "con" || terms[at + 2]?.kind !== "actor") return null;
  const [mark, to, whom, speaker, verb] = terms.slice(at + 3, at + 8);
  const asked =
    mark?.tags.has("Comma") === true &&
    to?.normal === "a" &&
    (whom?.tags.has("Relative") || WHICH.has(whom?.normal ?? ""));
  const speaks = verb?.kind === "verb" && verb.group.finite && (verb.tags.has("Says") || verb.tags.has("Tells"));
  return asked && speaks && speaker?.kind === "actor" && speaker.preposition === null ? speaker : null;
}

/** "⟦Concluso⟧ il colloquio con Y, X ha lasciato il palazzo": a participle that opens the sentence by itself. */
function isAbsolute({ terms }: Clause, at: number): boolean {
  const verb = terms[at];
  return (
    verb?.kind === "verb" && verb.group.tense === "participle" && terms.slice(0, at).every((t) => t.tags.has("Free"))
  );
}

/** "⟦Berlusconi⟧/ Viaggio in Russia diventa vertice": the one before the colon or stroke of a headline, or behind it where that is a state. */
function leadOf({ terms }: Clause, at: number): Side | null {
  const [lead, mark] = terms;
  const heads = lead?.kind === "actor" && (mark?.normal === ":" || mark?.normal === "/");
  if (!heads) return null;
  const person = lead.tags.has("People") ? undefined : terms.slice(2, at).find((t) => t.kind === "actor");
  return toSide(person?.kind === "actor" && person.preposition === null && person.tags.has("People") ? person : lead);
}

const OF_ONE = new Set(["suo", "sua", "suoi", "sue"]);

/** What is said or put forward by somebody. */
const SPEECH = new Set(
  (
    "parola parole dichiarazione dichiarazioni proposta proposte commento commenti annuncio intervento discorso appello richiesta richieste " +
    "posizione intervista osservazione osservazioni idea promessa monito avvertimento risposta critica critiche tweet post"
  ).split(" "),
);

/** "le parole ⟦di Starmer⟧ durante il colloquio con Y": whose words they are that were said there. */
function isSpeaker(clause: Clause, at: number, event: number): boolean {
  const actor = clause.terms[at] as ActorTerm;
  const said = clause.terms[at - 2];
  return (
    actor.preposition === "di" &&
    actor.tags.has("People") &&
    (said?.kind === "verb" || SPEECH.has(said?.normal ?? "")) &&
    (clause.terms[event] as EventTerm).preposition !== null &&
    clause.terms.slice(at + 1, event).every((t) => t.kind !== "verb" && t.tags.has("Free"))
  );
}

/** "la proposta avanzata ⟦da Starmer⟧ nel corso del colloquio": the agent of a participle. */
const isAgent = (clause: Clause, at: number): boolean =>
  (clause.terms[at] as ActorTerm).preposition === "da" &&
  clause.terms.slice(Math.max(0, at - 3), at).some((t) => t.kind === "verb" && t.group.voice === "passive");

/** "la posizione di Putin, anche nel ⟦suo colloquio⟧": the nearest person before the possessive. */
function possessorOf(clause: Clause, at: number): ActorTerm | null {
  const event = clause.terms[at] as EventTerm;
  if (event.possessive === null || event.possessive === "loro") return null;
  if (event.noun.type === "visit" && event.preposition !== null) {
    const verb = governor(clause, at);
    // "ha incontrato Y durante il ⟦suo⟧ viaggio": who travels meets; "ha ricevuto Y" is at home
    if (verb?.verb.tags.has("Meets") && !RECEIVES.has(verb.verb.normal)) return subjectOf(clause, verb.at);
  }
  for (let k = at - 1; k >= 0; k--) {
    const term = clause.terms[k] as ContactTerm;
    if (isOnePerson(term) && term.preposition !== "a" && (term.preposition !== "con" || isHost(clause, at, term)))
      return term;
  }
  return clause.host?.clause.terms.slice(0, clause.host.after + 1).findLast(isOnePerson) ?? null;
}

/** "Dodik parlerà con Erdogan durante la ⟦sua⟧ visita in Bosnia": not of the subject, who is at home there. */
function isHost(clause: Clause, at: number, guest: ActorTerm): boolean {
  const goal = clause.terms.slice(at + 1, at + 4).find((t) => t.kind === "place");
  const country = goal?.kind === "place" ? goal.mention.value.country : undefined;
  const subject = clause.terms.slice(0, clause.terms.indexOf(guest)).find(isOnePerson);
  if (country === undefined || subject === undefined) return false;
  return (
    subject.members[0]?.countries.includes(country) === true && guest.members[0]?.countries.includes(country) === false
  );
}

const isOnePerson = (term: ContactTerm): term is ActorTerm =>
  term.kind === "actor" && term.members.length === 1 && term.reference === null && term.tags.has("People");
