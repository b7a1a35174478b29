import { isClub, isFaction, isPeople } from "../terms/actor-term.js";
import type { Clause, ContactTerm, EventTerm, VerbTerm } from "../terms/terms.js";
import { LOCATIVES } from "../words.js";
import type { Side } from "./frame.js";
import { isWelcome } from "./verb-status.js";

/** Verbs of people want people: "sente Modi", not "sente il peso"; a state is no object of incontrare. */
export function accepts({ terms }: Clause, at: number, other: Side): boolean {
  const trigger = terms[at] as EventTerm | VerbTerm;
  if (trigger.kind !== "verb") return true;
  // "è atteso da Mattarella" is a meeting ahead; "attende il premier" is not.
  if (
    AWAITS.has(trigger.group.lemma) &&
    trigger.group.voice === "active" &&
    !isWelcome(terms, at) &&
    !isAtHome(terms, at)
  )
    return false;
  // "è andata a trovare il collega" is a meeting; "ha trovato il ministro pronto" is not.
  if (trigger.group.lemma === "trovare" && trigger.group.tense !== "infinitive") return false;
  if (trigger.sense?.type === "visit") return true;
  const people = other.reference !== null || other.members.some(isPeople);
  if (people || (trigger.sense?.states === true && other.members.some((m) => m.kind === "state"))) return true;
  // "è stato convocato da Ankara"
  if (trigger.group.lemma === "convocare" && trigger.group.voice === "passive") return true;
  // "ha ricevuto l'opposizione" is a meeting; "ha visto l'opposizione dividersi" is not
  if (other.members.some(isFaction)) return trigger.sense?.people !== true || RECEIVING.has(trigger.group.lemma);
  if (MEETS_CLUBS.has(trigger.group.lemma) && other.members.every(isClub)) return true;
  return other.members.some((m) => m.kind === "body") && trigger.sense?.people !== true;
}

/** "attende Y ⟦all'Eliseo⟧": the one who waits is somebody, and the place stands behind whom he waits for; "lo aspetta ⟦a Palazzo Chigi⟧ Y", "⟦a Parigi⟧, dove lo attende Y". */
function isAtHome(terms: readonly ContactTerm[], at: number): boolean {
  if (terms[at]?.tags.has("Clitic")) {
    if (terms[at - 1]?.normal === "dove") return true;
    const near = terms.slice(at + 1, at + 7);
    const before = terms.slice(Math.max(0, at - 3), at);
    return (
      [...before, ...near].some((t) => t.kind === "place" && LOCATIVES.has(t.preposition)) &&
      near.some((t) => t.kind === "actor" && t.tags.has("People"))
    );
  }
  const [host, verb] = [terms.slice(0, at).findLast((t) => t.kind === "actor"), terms[at]];
  const guest = terms.findIndex((t, k) => k > at && k < at + 5 && t.kind === "actor" && t.tags.has("People"));
  const place = terms.slice(guest + 1, guest + 4).find((t) => t.kind !== "date" && !t.tags.has("Prep"));
  return (
    verb?.kind === "verb" &&
    verb.group.finite &&
    verb.group.tense !== "participle" &&
    host?.kind === "actor" &&
    host.tags.has("People") &&
    host.preposition === null &&
    guest > at &&
    place?.kind === "place" &&
    LOCATIVES.has(place.preposition)
  );
}

const AWAITS = new Set(["attendere", "aspettare"]);

const RECEIVING = new Set(["ricevere", "riunire", "convocare"]);

/** "ha ricevuto ⟦il Pd⟧", "toccherà ⟦alla Lega⟧". */
const MEETS_CLUBS = new Set(["ricevere", "toccare"]);
