import type { VerbGroup } from "../../../grammar/verbs.js";
import type { Clause, ContactTerm, EventTerm, VerbTerm } from "../terms/terms.js";
import { ATTENDING, HAPPEN_VERBS, LIGHT_VERBS, OUTCOMES, SAY_VERBS } from "../words.js";
import { governor } from "./governor.js";
import { isAtDoor } from "./journeys.js";
import { outcomeBehind } from "./outcome.js";
import { guestBeside, invitedFor } from "./owners.js";
import { calendarOf, programmeBefore } from "./programme.js";
import {
  AHEAD,
  AS_GOOD_AS_FIXED,
  BACK_FROM,
  BEHIND,
  CALENDAR,
  DECLINED,
  DENIED,
  IN_MAKING,
  NEEDED,
  NEVER,
  POSSIBLE,
  REFUSED,
  SET_FOR,
  SHELVED,
  UNDER_WAY,
  WISHED,
  textAfter,
  textBefore,
} from "./status-words.js";
import { byTense, byTenseAt, status } from "./tense-status.js";
import { deniedAbove, infinitiveStatus } from "./verb-status.js";
import type { StatusReading } from "./tense-status.js";

const CLASSES: Readonly<Record<string, StatusReading>> = {
  cancel: status("cancelled", "cancelled"),
  postpone: status("postponed", "postponed"),
  refuse: status("refused", "refused"),
  deny: status("denied", "denied"),
  plan: status("planned", "planned"),
  wish: status("proposed", "proposed"),
};

/** "⟦l'annullamento⟧ della visita", "⟦il rinvio⟧ del vertice": nouns that undo the one behind them. */
const UNDONE: readonly (readonly [RegExp, StatusReading])[] = [
  [/(?:annullamento|cancellazione|soppressione|disdetta|revoca) di $/u, status("cancelled", "cancelled")],
  [/(?:rinvio|slittamento|posticipo|differimento) di $/u, status("postponed", "postponed")],
  [/(?:rifiuto|diniego) di $/u, status("refused", "refused")],
  [/smentita di $/u, status("denied", "denied")],
];

/** The status of a contact told by an event noun. */
export function eventStatus(clause: Clause, at: number): StatusReading {
  const event = clause.terms[at] as EventTerm;
  const before = textBefore(clause, at, 5) + (event.preposition ?? "");
  const governing = governor(clause, at);
  // "Grazie a Merz per l'incontro di oggi"
  if (event.preposition === "per" && clause.terms.slice(0, at).some((t) => THANKS.has(t.normal)))
    return status("held", "thanked");
  if (event.determiner === "negative") return status("denied", "no-such");
  if (invitedFor(clause, at)) return status("proposed", "invited");
  if (event.modifiers.some((m) => m.reality === "cancelled")) return status("cancelled", "adjective");
  if (DECLINED.test(textBefore(clause, at, 9))) return status("refused", "refused");
  if (NEVER.test(textAfter(clause, at, 9))) return status("cancelled", "never");
  if (takesLater(clause, at)) return status("planned", "future");
  const undone = UNDONE.find(([words]) => words.test(textBefore(clause, at, 3)));
  if (undone) return undone[1];
  if (RUMOUR.test(before))
    return UNFOUNDED.test(wordsOf(clause)) ? status("denied", "unfounded") : byRumour(clause, at, governing, before);
  if (governing && isStoodUp(event, governing.verb)) return status("cancelled", "came-to-nothing");
  if (governing) {
    const read = byGovernor(clause, at, governing, before);
    if (read) return read;
  }
  return byFrame(clause, at, before);
}

/** "⟦non si è presentato⟧ all'appuntamento con Y". */
const isStoodUp = ({ preposition, plural, noun }: EventTerm, { normal, group }: VerbTerm): boolean =>
  preposition === "a" && !plural && noun.group !== true && normal === "presentare" && group.reflexive && group.negated;

/** "le ⟦voci di⟧ un incontro": one that is only talked of, unless somebody denies it. */
const RUMOUR = /(?:voci|voce|indiscrezioni|rumor) (?:di|su) (?:di|su)?$/u;

/** "le voci sono ⟦infondate⟧", "⟦prive di fondamento⟧". */
const UNFOUNDED = /(?:infondat[aeoi]|priv[aeoi] di (?:ogni )?fondamento|destituit[aeoi] di (?:ogni )?fondamento)/u;

const wordsOf = ({ terms }: Clause): string => terms.map((t) => t.normal).join(" ");

function byRumour(clause: Clause, at: number, governing: ReturnType<typeof governor>, before: string): StatusReading {
  const read = governing ? byGovernor(clause, at, governing, before) : null;
  const told = read ?? byFrame(clause, at, before);
  return told.value === "held" ? status("proposed", "rumoured") : told;
}

/** "il viaggio ⟦che lo porterà⟧ in Ciad", "la missione ⟦che condurrà⟧ X a Riga": one that lies ahead, whatever is said of it. */
function takesLater({ terms }: Clause, at: number): boolean {
  const that = terms.findIndex((t, k) => k > at && k <= at + 5 && t.tags.has("Relative"));
  const verb = that < 0 ? undefined : terms.slice(that + 1, that + 3).find((t) => t.kind === "verb");
  const event = terms[at];
  const visit = event?.kind === "event" && event.noun.type === "visit";
  return visit && verb?.kind === "verb" && TAKES.has(verb.normal) && verb.group.tense === "future";
}

const TAKES = new Set(["portare", "condurre", "toccare"]);

const THANKS = new Set(["grazie", "ringraziare"]);

/** "è stato ⟦messo⟧ in naftalina", "è ⟦finito⟧ in soffitta". */
const SHELVES = new Set(["mettere", "finire", "restare", "rimanere"]);

function byGovernor(
  clause: Clause,
  at: number,
  governing: NonNullable<ReturnType<typeof governor>>,
  before: string,
): StatusReading | null {
  const { group } = governing.verb;
  if (group.finite && deniedAbove(clause.terms, governing.at)) return status("denied", "denied");
  const after = textAfter(clause, governing.at, 4);
  const happens = governing.as === "subject" && group.voice === "active" && !group.reflexive;
  const kind =
    (happens ? HAPPEN_VERBS : LIGHT_VERBS).get(group.lemma) ??
    (group.voice === "passive" ? LIGHT_VERBS : HAPPEN_VERBS).get(group.lemma);
  // "a Tokyo per partecipare a un trilaterale con Seoul"
  if (group.tense === "infinitive" && textBefore(clause, governing.at, 1) === "per " && ATTENDING.has(group.lemma))
    return status("planned", "purpose");
  if (isTalkedOf(clause, at, group)) return status("proposed", "talked-of");
  if (governing.as === "adjunct") return adjunctStatus(clause, at, before, group);
  const planned = kind === "plan" || (group.lemma === "essere" && CALENDAR.test(after));
  const outcome = planned && governing.as === "subject" ? outcomeBehind(clause, governing.at) : null;
  if (outcome) return outcome;
  if (group.lemma === "essere" && after.startsWith("a ordine di giorno"))
    return group.negated ? status("denied", "not-scheduled") : status("planned", "scheduled");
  if (group.lemma === "essere" && group.tense === "present" && SCHEDULE.test(textBefore(clause, governing.at, 4)))
    return group.negated ? status("denied", "not-scheduled") : status("planned", "scheduled");
  if (group.lemma === "essere" && group.negated && CALENDAR.test(after)) return status("denied", "not-scheduled");
  if (group.negated && COPULAS.has(group.lemma) && AS_GOOD_AS_FIXED.test(after)) return status("proposed", "not-fixed");
  if (group.negated && group.lemma === "essere" && group.clitic !== "ci" && group.clitic !== "c'") return null;
  if (group.negated && kind === "event" && group.tense === "future" && event(clause, at).determiner === "definite")
    return status("cancelled", "will-not-be");
  // "L'incontro non si è tenuto": the one that was to be
  if (
    group.negated &&
    (TAKES_PLACE.has(group.lemma) || isPlannedOne(clause, at)) &&
    group.tense === "past" &&
    event(clause, at).determiner === "definite"
  )
    return status("cancelled", "came-to-nothing");
  if (group.negated && group.lemma === "confermare") return status("proposed", "not-confirmed");
  // "non esclude un incontro": it may come to it
  if (group.negated && (kind === "deny" || kind === "refuse")) return status("proposed", "not-excluded");
  if (group.negated && group.lemma === "accettare") return status("refused", "not-accepted");
  // "l'incontro non ha permesso passi avanti": what came of it
  if (group.negated && OUTCOMES.has(group.lemma)) return status("held", "outcome");
  if (group.negated && kind !== undefined && kind !== "cancel" && kind !== "postpone")
    return kind === "plan" && /ancora/u.test(textBefore(clause, governing.at + 1, 3) + after)
      ? status("proposed", "not-yet")
      : status("denied", "negated");
  if (SHELVES.has(group.lemma) && SHELVED.test(after)) return status("postponed", "shelved");
  // "ha offerto un pranzo a Merz"
  if (group.lemma === "offrire" && MEALS.test(event(clause, at).normal)) return byTense(group);
  if (kind === "wish" && group.tense === "past" && event(clause, at).determiner === "definite")
    return status("proposed", "asked");
  if (kind && kind !== "event") return CLASSES[kind] ?? null;
  if (group.lemma === "avere" && group.tense === "present" && CALENDAR.test(after))
    return status("planned", "scheduled");
  if (group.lemma === "essere" && CALENDAR.test(after))
    return status("planned", group.tense === "imperfect" ? "was-scheduled" : "scheduled");
  // "L'appuntamento è per giovedì"
  if (group.lemma === "essere" && group.tense === "present" && after.startsWith("per ·date"))
    return status("planned", "scheduled");
  // "è ufficiale l'incontro"
  const predicate = governing.at < at ? textAfter(clause, governing.at, Math.min(4, at - governing.at - 1)) : after;
  if (COPULAS.has(group.lemma) && !group.negated && AS_GOOD_AS_FIXED.test(predicate))
    return status("planned", "as-good-as-fixed");
  if (COPULAS.has(group.lemma) && NEEDED.test(after)) return status("proposed", "needed");
  if ((COPULAS.has(group.lemma) || group.lemma === "avere") && IN_MAKING.test(after))
    return status("proposed", "in-the-making");
  if (UNDER_WAY.test(after)) return status("ongoing", "under-way");
  if (group.lemma === "prendere" && after.startsWith("via"))
    return byTense(group).value === "held" ? status("ongoing", "begun") : byTense(group);
  // "sta organizzando un vertice": not yet
  if (ORGANIZES.has(group.lemma) && group.progressive && !group.negated)
    return group.tense === "conditional" ? status("proposed", "in-the-making") : status("planned", "in-the-making");
  if (kind === "event" && group.tense === "infinitive" && event(clause, at).modifiers.some((m) => m.order === "next"))
    return status("planned", "next");
  if (kind === "event" && group.tense === "infinitive" && !group.modal)
    return infinitiveStatus(clause, governing.at, textBefore(clause, governing.at, 4));
  if (kind === "event" && !(group.voice === "passive" && group.tense === "present" && group.lemma !== "tenere"))
    return (
      phase(group, event(clause, at).noun) ??
      opening(group, governing.at < at) ??
      byTenseAt(clause, governing.at, group)
    );
  return group.modal || group.tense === "future" || group.tense === "conditional" ? byTense(group) : null;
}

/** "⟦in programma⟧ c'è un faccia a faccia", "⟦nell'agenda di X⟧ c'è un colloquio". */
const SCHEDULE = /(?:programma|agenda|calendario)(?: di ·\S+)? $/u;

/** "è prematuro ⟦parlare di⟧ un vertice", "⟦si parla di⟧ un incontro": of one that may come. */
const isTalkedOf = (clause: Clause, at: number, { lemma, tense, reflexive, person }: VerbGroup): boolean =>
  lemma === "parlare" &&
  event(clause, at).determiner === "indefinite" &&
  event(clause, at).preposition === "di" &&
  (tense === "infinitive" || (reflexive && person === 3 && tense === "present"));

/** Who offers one gives it. */
const MEALS = /^(?:pranzo|cena|colazione)/u;

/** "un incontro ⟦è⟧ possibile", "⟦diventa⟧ probabile un incontro", "⟦rende⟧ necessario un vertice". */
const COPULAS = new Set(["essere", "diventare", "rendere", "sembrare", "apparire", "restare", "rimanere"]);

/** Verbs of making ready what is to be. */
const ORGANIZES = new Set(["organizzare", "preparare", "allestire"]);

/** "l'atteso incontro non c'è stato", "la visita annunciata non c'è stata". */
const isPlannedOne = (clause: Clause, at: number): boolean =>
  event(clause, at).modifiers.some((m) => m.reality === "planned" || m.awaited === true);

/** Verbs by which an event is one that was. */
const TAKES_PLACE = new Set(["tenere", "svolgere", "avvenire"]);

const event = (clause: Clause, at: number): EventTerm => clause.terms[at] as EventTerm;

/** "sono iniziati", "ha preso il via", "riprendono": begun and not yet over. */
function phase(group: VerbGroup, noun: EventTerm["noun"]): StatusReading | null {
  if (!["talks", "visit", "summit"].includes(noun.type)) return null;
  if (
    !["iniziare", "cominciare", "partire", "ripartire", "proseguire", "riprendere", "continuare", "aprire"].includes(
      group.lemma,
    )
  )
    return null;
  if (["past", "present", "participle"].includes(group.tense) && !group.modal) return status("ongoing", "begun");
  return null;
}

/** "⟦È cominciato⟧ l'incontro": told first, the beginning is the news; "l'incontro è cominciato alle 10" tells of one that was. */
const opening = ({ lemma, tense, modal, negated }: VerbGroup, told: boolean): StatusReading | null =>
  told && ["iniziare", "cominciare"].includes(lemma) && tense === "past" && !modal && !negated
    ? status("ongoing", "begun")
    : null;

const GIVES_OCCASION = new Set(["essere", "offrire", "fornire", "dare"]);

const OCCASION = /(?:occasione|opportunità|cornice) (?:per |di )?$/u;

const AGREED = /(?:accord[oi]|intes[ae])(?: \S+)? su$/u;

/** "dopo l'incontro", "durante la visita", "in vista del vertice", "per un incontro". */
function adjunctStatus(clause: Clause, at: number, before: string, group: VerbGroup): StatusReading | null {
  if (AHEAD.test(before) || event(clause, at).preposition === "verso") return status("planned", "in-view-of");
  // "Trump apre a un incontro": he is ready for it
  if (group.lemma === "aprire" && event(clause, at).preposition === "a" && group.voice === "active")
    return status("proposed", "wished");
  if (WISHED.test(before) && !isAimOf(clause, at, before)) return status("proposed", "wished");
  // "è stato anche l'occasione per l'incontro": there it was
  if (GIVES_OCCASION.has(group.lemma) && OCCASION.test(textBefore(clause, at, 2))) return byTense(group);
  // "non c'è alcun accordo su un incontro", "l'intesa sul vertice c'è"
  if (event(clause, at).preposition === "su" && AGREED.test(before))
    return group.negated ? status("proposed", "not-agreed") : status("planned", "agreed");
  if (REFUSED.test(before)) return status("refused", "refused");
  if (group.lemma === "invitare" && event(clause, at).preposition === "a") return status("proposed", "invited");
  if (group.lemma === "rinunciare" && event(clause, at).preposition === "a") return status("cancelled", "cancelled");
  // "è prevista la partecipazione di X al vertice"
  if (LIGHT_VERBS.get(group.lemma) === "plan" && /partecipazione|presenza/u.test(textBefore(clause, at, 6)))
    return status("planned", "planned");
  if (event(clause, at).modifiers.some((m) => m.reality === "planned")) return status("planned", "scheduled");
  // "All'incontro dovrebbero partecipare X e Y"
  if (event(clause, at).preposition === "a" && ATTENDING.has(group.lemma) && byTense(group).value === "planned")
    return byTense(group);
  if (BACK_FROM.test(before)) return status("held", "after");
  if (BEHIND.test(before)) return group.tense === "future" ? status("planned", "future") : status("held", "after");
  // "si è recato ad Amman per una visita ufficiale": there, and back
  if (group.lemma === "recare" && group.tense === "past" && event(clause, at).noun.type === "visit")
    return status("held", "gone-for");
  const arrived = ["arrivare", "giungere", "atterrare", "sbarcare"].includes(group.lemma) && group.tense === "past";
  if (arrived && event(clause, at).noun.type === "visit") return status("ongoing", "arrived");
  if (group.tense === "present" && UNDER_WAY.test(textAfter(clause, at, 4))) return status("ongoing", "under-way");
  if (group.lemma === "salire" && event(clause, at).preposition === "per") return byTense(group);
  if (isStay(clause, at, group) || isGuest(clause, at)) return status("ongoing", "on-visit");
  if (event(clause, at).preposition === "per" && isMeeting(clause, group)) return byTense(group);
  // "sono entrati per il colloquio, ⟦durato un'ora⟧"
  if (LASTED.test(textAfter(clause, at, 4))) return status("held", "lasted");
  if (
    event(clause, at).preposition === "per" &&
    isAtDoor(
      clause,
      clause.terms.findIndex((t) => t.kind === "verb" && t.group === group),
    )
  )
    return status("held", "gone-for");
  if (event(clause, at).preposition === "per")
    return group.tense === "pluperfect" ? status("held", "purpose-past") : status("planned", "purpose");
  if (event(clause, at).modifiers.some((m) => m.reality === "proposed")) return status("proposed", "adjective");
  if (event(clause, at).preposition === "in" && event(clause, at).noun.type === "visit")
    return group.tense === "present" || group.tense === "participle" ? status("ongoing", "on-visit") : byTense(group);
  return group.tense === "future" ? status("planned", "future") : null;
}

/** "l'intenzione ⟦della visita⟧ era quella di…": what one that was is for. */
const isAimOf = (clause: Clause, at: number, before: string): boolean =>
  event(clause, at).determiner === "definite" && before.endsWith("intenzione di di");

/** "si sono ⟦ritrovati per un pranzo⟧": the verb tells of the same contact. */
const isMeeting = ({ terms }: Clause, group: VerbGroup): boolean =>
  terms.some((t) => t.kind === "verb" && t.group === group && t.tags.has("Mutual"));

/** "è a Seul per una visita", "spiega da Seul, dov'è per la visita": nobody is on the way to it. */
const isStay = (clause: Clause, at: number, { lemma, tense, modal }: VerbGroup): boolean =>
  event(clause, at).noun.type === "visit" &&
  event(clause, at).preposition === "per" &&
  tense === "present" &&
  !modal &&
  (lemma === "essere" || lemma === "trovare" || SAY_VERBS.has(lemma));

/** "ha accolto X, ⟦in visita⟧ in Cina": on it while that is told, unless it is told of long ago. */
const isGuest = (clause: Clause, at: number): boolean =>
  guestBeside(clause, at) !== null &&
  clause.terms.every((t) => t.kind !== "date" || t.mention.value.anchor === "publication");

/** What says of an event how long it was, in the words of terms. */
const LASTED = /^(?:\S+ )?, (?:durare|protrarre|concludere)/u;

/** No verb decides: prepositions, adjectives, then a bare noun. */
function byFrame(clause: Clause, at: number, before: string): StatusReading {
  const { modifiers, noun } = event(clause, at);
  const around = `${before} ${textAfter(clause, at, 6)}`;
  if (/rinviat|slitta|posticipat|rimandat/u.test(around)) return status("postponed", "postponed");
  if (/annullat|cancellat|saltat|salta /u.test(around)) return status("cancelled", "cancelled");
  if (DENIED.test(before)) return status("denied", "denied");
  if (REFUSED.test(before)) return status("refused", "refused");
  if (AHEAD.test(before) || event(clause, at).preposition === "verso") return status("planned", "in-view-of");
  if ((WISHED.test(before) && !isAimOf(clause, at, before)) || modifiers.some((m) => m.reality === "proposed"))
    return status("proposed", "wished");
  if (POSSIBLE.test(textBefore(clause, at, 3))) return status("proposed", "possible");
  // "l'esito del faccia a faccia previsto domani": what is planned lies ahead, whatever is said to follow it
  if (modifiers.some((m) => m.reality === "planned")) return status("planned", "scheduled");
  if (BEHIND.test(before)) return status("held", "after");
  if (CALENDAR.test(around) || SET_FOR.test(around) || programmeBefore(clause, at) || calendarOf(clause, at))
    return status("planned", "scheduled");
  // "Presto un nuovo incontro": a line without a verb
  if (SOON.test(`${textBefore(clause, at, 5)}${textAfter(clause, at, 3)}`) && !clause.terms.some(isFinite))
    return status("planned", "soon");
  const starts = clause.terms.some((t, k) => k < at && t.normal === "a" && clause.terms[k + 1]?.normal === "via");
  if (starts || UNDER_WAY.test(around)) return status("ongoing", "under-way");
  if (noun.type === "visit" && event(clause, at).preposition === "in") return status("ongoing", "on-visit");
  return opensToday(clause, at) ? status("planned", "today") : status("held", "bare-noun");
}

const SOON = /(?:^| )(?:presto|a breve|prossimamente)(?: |$)/u;

const isFinite = (term: ContactTerm): boolean => term.kind === "verb" && term.group.finite;

/** "Oggi a Ginevra il vertice": a day still running before the noun of a line without a verb announces it. */
function opensToday({ terms }: Clause, at: number): boolean {
  const { determiner, preposition } = terms[at] as EventTerm;
  if (preposition !== null || (determiner !== "definite" && determiner !== "none")) return false;
  if (terms.some((t) => t.kind === "verb" && t.group.finite)) return false;
  return terms.some((t, k) => k < at && t.kind === "date" && TODAY.test(t.mention.text));
}

const TODAY = /^(?:oggi|stasera|questa sera)(?!\p{L}| pomeriggio| a pranzo)/iu;
