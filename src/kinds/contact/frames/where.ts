import { BUILDINGS } from "../../../lexicon/buildings.js";
import { stateOf } from "../../../lexicon/states.js";
import type { MentionOf } from "../../mention.js";
import type { ContactType } from "../schema.js";
import type { Clause, ContactTerm, PlaceTerm } from "../terms/terms.js";
import { COMES_BACK, LOCATIVES, TOWN_NOUNS } from "../words.js";
import type { Where } from "./frame.js";
import { nearest, ofDeed } from "./reach.js";

/** Types that happen at a distance and have no place. */
const REMOTE = new Set<ContactType>(["phone_call", "video_call", "message"]);

/** Nouns whose "in" names what they are about, not where one meets: "la guerra in Ucraina". */
const ABOUT = new Set(
  (
    "guerra conflitto pace crisi situazione tregua invasione fuoco operazione elezioni ambasciatore ambasciatrice ambasciata truppe soldati missione presenza intervento " +
    "offensiva aggressione popolazione democrazia ricostruzione economia politica governo voto investimenti transizione combattimenti attacco attacchi stabilità console " +
    "rientro ritorno partenza candidato candidata candidati candidatura corsa proteste repressione scontri escalation eventi sviluppi interessi aziende imprese italiani cittadini rapito detenuto prigioniero nato"
  ).split(" "),
);

export const PLACE_REACH = 18;

/** Where it happened: city or country, venue, occasion; never for calls and letters. */
export function findWhere(clause: Clause, asides: readonly Clause[], at: number, type: ContactType): Where {
  const occasion = occasionOf(clause, at);
  if (REMOTE.has(type)) return { place: null, venue: null, occasion };
  const places = clause.terms.filter(
    (t, k): t is PlaceTerm =>
      t.kind === "place" &&
      (isWhere(clause, at, k) || isGoal(clause, at, k)) &&
      !ofOtherVerb(clause, at, k) &&
      !ofDeed(clause.terms, at, k) &&
      !ofAnotherEvent(clause.terms, at, k) &&
      !(toRegion(clause, at) && !isLeg(clause, at, k)),
  );
  const there = relativePlace(clause, asides, at);
  if (there) {
    const beside = places.filter((p) => clause.terms.indexOf(p) > at && clause.terms.indexOf(p) <= at + BESIDE);
    const seat = beside.find((p) => venueLike(p.mention))?.mention ?? null;
    const town = beside.find((p) => p.mention.kind === "place" && p.mention.value.type === "city")?.mention;
    return { place: town?.kind === "place" ? town : there, venue: seat, occasion };
  }
  const city = ofCity(clause, at);
  const found =
    city ??
    nearest(
      clause,
      asides,
      at,
      PLACE_REACH,
      (t): t is PlaceTerm => t.kind === "place" && (places.includes(t) || !clause.terms.includes(t)),
    );
  if (!found) return { place: hostPlace(clause) ?? hosting(clause, at) ?? ledBy(clause, type), venue: null, occasion };
  // "dopo essere atterrato ⟨a Pratica di Mare⟩, è stato ospite di Meloni ⟦a Palazzo Chigi⟧"
  const own = clause.terms.includes(found) ? undefined : places.find((p) => venueLike(p.mention));
  const nearby = own ?? found;
  const beside = places.filter((p) => p !== nearby && Math.abs(p.from - nearby.from) <= 8);
  const all = [nearby, ...beside];
  const venue = all.find((p) => venueLike(p.mention))?.mention ?? null;
  const towns = [...all, ...townsBefore(clause, nearby)]
    .map((p) => p.mention)
    .filter((m): m is MentionOf<"place"> => m.kind === "place" && !venueLike(m));
  const place =
    towns.find((m) => m.value.type === "city" && m.value.country === towns[0]?.value.country) ?? towns[0] ?? null;
  // "dopo aver visto Macron all'Eliseo è partito per Berlino": a seat in another country is of another contact
  const apart = type === "visit" && place !== null && venue !== null && venue.value.country !== place.value.country;
  return { place, venue: apart ? null : venue, occasion };
}

/** Terms behind the trigger in which "dove" is told more closely: "in Etiopia, dove vedrà ⟦ad Addis Abeba⟧ il premier". */
const BESIDE = 3;

/** "è passato da Ankara, ⟦dove⟧ è stato ricevuto": the place named right before. */
function relativePlace(clause: Clause, asides: readonly Clause[], at: number): MentionOf<"place"> | null {
  const where = clause.terms.findLastIndex((t, k) => k < at && t.normal === "dove" && at - k < 6);
  const before =
    where > 0
      ? clause.terms.slice(Math.max(0, where - 3), where)
      : where === 0 && clause.host
        ? clause.host.clause.terms.slice(0, clause.host.after + 1).slice(-2)
        : [];
  // "a Kiev⟨, a Mosca e a Washington,⟩ ⟦dove⟧ lo ha ricevuto Biden"
  const beside = where > 0 ? asides.find(({ host }) => host?.after === where - 2)?.terms.slice(-2) : undefined;
  for (const term of [...before, ...(beside ?? [])].toReversed()) {
    if (term.kind === "place" && term.mention.kind === "place" && term.mention.value.type !== "venue")
      return term.mention;
    if (term.kind === "actor" && term.members[0]?.place) return term.members[0].place;
  }
  return null;
}

/** "⟦A Davos⟧, durante un bilaterale con Y, X ha detto…". */
function hostPlace(clause: Clause): MentionOf<"place"> | null {
  const before = clause.host?.clause.terms[clause.host.after];
  return before?.kind === "place" && ["a", "in"].includes(before.preposition) && before.mention.kind === "place"
    ? before.mention
    : null;
}

/** "⟦Tunisia⟧: visita ufficiale del premier X": the state that a line of an agenda opens with. */
function ledBy({ terms }: Clause, type: ContactType): MentionOf<"place"> | null {
  const mark = terms.findIndex((t) => t.normal === ":");
  const lead = terms[mark - 1];
  const opens = terms.slice(0, Math.max(mark - 1, 0)).every((t) => t.kind === "date" || t.tags.has("Dash"));
  if (type !== "visit" || !opens || lead?.kind !== "actor" || lead.members.length !== 1 || lead.preposition !== null)
    return null;
  return lead.members[0]?.place ?? null;
}

/** "⟦Istanbul⟧ ha ospitato ieri i colloqui tra X e Y": the town or state whose guests they are. */
function hosting({ terms }: Clause, at: number): MentionOf<"place"> | null {
  const verb = terms.findLastIndex((t, k) => k < at && k > at - 5 && t.kind === "verb");
  const told = terms[verb];
  if (told?.kind !== "verb" || told.normal !== "ospitare" || told.group.voice !== "active" || told.group.negated)
    return null;
  // "sarà ⟦il Kenya⟧ a ospitare il vertice"
  const host = terms[terms[verb - 1]?.normal === "a" ? verb - 2 : verb - 1];
  const mention = host?.kind === "place" ? host.mention : host?.kind === "actor" ? host.members[0]?.place : undefined;
  const bare =
    host?.kind === "place" || (host?.kind === "actor" && host.preposition === null && host.members.length === 1);
  return bare && mention?.kind === "place" ? mention : null;
}

/** "al G20 ⟦di Johannesburg⟧ in Sudafrica": a town behind "di" right before its country. */
function townsBefore(clause: Clause, found: PlaceTerm): PlaceTerm[] {
  return clause.terms.filter(
    (t): t is PlaceTerm => t.kind === "place" && t.preposition === "di" && t.to <= found.from && found.from - t.to <= 2,
  );
}

export const venueLike = (mention: PlaceTerm["mention"]): boolean =>
  mention.kind === "organisation" || mention.value.type === "venue";

/** "Prima dell'incontro con Y, X era stato ⟦in Vaticano⟧", "X vede oggi Y, domani sarà ⟦a Varsavia⟧": the place of another verb behind, not of what is told before it. */
function ofOtherVerb({ terms }: Clause, at: number, k: number): boolean {
  const told = terms[at];
  if (k < at || (told?.kind === "event" && told.preposition === null)) return false;
  const between = terms.slice(at + 1, k);
  if (told?.kind === "verb" && between.some((t) => t.tags.has("Relative"))) return false;
  const verb = between.findLast((t) => t.kind === "verb" && t.group.finite);
  return verb?.kind === "verb" && (STAYS.has(verb.normal) || verb.tags.has("Moves"));
}

/** "ha visto Xi ⟦dopo il vertice a Bruxelles⟧", "lo vedrà ⟦prima delle elezioni previste in Francia⟧": where the one is that comes before or after. */
function ofAnotherEvent(terms: readonly ContactTerm[], at: number, k: number): boolean {
  const link = terms.findLastIndex(
    (t, i) => i > at && i < k && APART.has(t.normal) && terms[i + 1]?.normal !== "volta",
  );
  if (link < 0) return false;
  const told = terms.slice(link + 1, k - 1);
  const held =
    told.some((t) => t.kind === "event" || t.kind === "verb" || t.tags.has("Occasion")) || isScheduled(terms, k);
  return held && told.every((t) => t.kind !== "place" && !t.tags.has("Comma") && !t.tags.has("Break"));
}

/** Before or after an event, and not at it. */
const APART = new Set(["dopo", "prima", "vista", "vigilia"]);

/** "le Olimpiadi ⟦in corso⟧ in Francia", "il voto ⟦previsto⟧ a maggio in Francia": told of what is named before. */
const isScheduled = (terms: readonly ContactTerm[], k: number): boolean => {
  const before = terms.slice(Math.max(0, k - 4), k - 1).findLast((t) => t.kind !== "date" && !t.tags.has("Prep"));
  return before?.normal === "corso" || before?.normal === "programma" || before?.tags.has("Light") === true;
};

/** "un viaggio in Africa che lo porterà ⟦in Kenya⟧", "un tour in Africa, con tappe ⟦a Nairobi⟧ e Luanda": told behind the region. */
const isLeg = ({ terms }: Clause, at: number, k: number): boolean =>
  k > at && terms.slice(at, k).some((t) => t.tags.has("Relative") || t.tags.has("Comma") || t.tags.has("Break"));

/** "ha visto X a Doha durante il tour ⟦in Medio Oriente⟧": a journey to more than one state, and not to where the rest of the line is. */
function toRegion({ terms }: Clause, at: number): boolean {
  const event = terms[at];
  if (event?.kind !== "event" || event.noun.type !== "visit") return false;
  const goal = terms.slice(at + 1, at + 4).find((t) => t.kind === "place");
  return goal?.kind === "place" && goal.mention.kind === "place" && goal.mention.value.type === "area";
}

const STAYS = new Set(["essere", "stare", "restare", "rimanere", "trovare"]);

/** "la caduta di Assad, ⟦riparato a Mosca⟧": where the one before the comma is, or has been. */
const isOfSomebody = (terms: readonly ContactTerm[], at: number): boolean =>
  terms[at - 4]?.kind === "actor" &&
  terms[at - 3]?.tags.has("Comma") === true &&
  terms[at - 2]?.kind === "word" &&
  /..(?:at|it|ut)[oaie]$/u.test(terms[at - 2]?.normal ?? "");

/** "al rientro ⟦dalla missione⟧ a Kiev ha visto Sikorski": he is there no more. */
export const isBehindHim = (terms: readonly ContactTerm[], at: number): boolean =>
  terms[at]?.kind === "event" && terms[at - 1]?.normal === "da" && COMES_BACK.has(terms[at - 2]?.normal ?? "");

/** "parte domani ⟦per Londra⟧": the goal of the journey itself. */
const isGoal = (clause: Clause, at: number, k: number): boolean =>
  ["per", "verso"].includes((clause.terms[k] as PlaceTerm).preposition) && clause.terms[at]?.tags.has("Moves") === true;

function isWhere(clause: Clause, at: number, k: number): boolean {
  const term = clause.terms[k] as PlaceTerm;
  if (k === 0 && term.preposition === "" && clause.terms[1]?.kind === "word" && clause.terms[1].tags.has("Comma"))
    return true;
  const behindOccasion =
    term.preposition === "di" &&
    [k - 1, k - 2].some((i) => clause.terms[i]?.tags.has("Occasion") || isSummit(clause.terms[i]));
  if (!LOCATIVES.has(term.preposition) && !behindOccasion && !ofBuilding(clause, k)) return false;
  if (term.mention.kind === "organisation" && stateOf(term.mention.value.code ?? "") === undefined) return false;
  if (term.mention.kind === "place" && ["water", "area"].includes(term.mention.value.type)) return false;
  const before = clause.terms[k - 2];
  if (isOfSomebody(clause.terms, k)) return false;
  if (isBehindHim(clause.terms, k - 2) && clause.terms[k - 2] !== clause.terms[at]) return false;
  // "lo hanno invitato a Lisbona": where to, and not where they met
  if (before?.kind === "verb" && before.normal === "invitare") return false;
  return !(before?.kind === "word" && ABOUT.has(before.normal));
}

/** "⟦al G20⟧ di Osaka": leaders who meet now here, now there. */
const isSummit = (term: ContactTerm | undefined): boolean =>
  term?.kind === "place" &&
  term.preposition === "a" &&
  term.mention.kind === "organisation" &&
  SUMMITS.has(term.mention.value.code ?? "");

const SUMMITS = new Set(["G7", "G8", "G20", "BRICS", "ASEAN", "APEC", "SCO", "CELAC"]);

/** A town behind "di" and the name or kind of a building, or what kind of town it is, which a preposition of place opens. */
function ofBuilding(clause: Clause, k: number): boolean {
  const term = clause.terms[k] as PlaceTerm;
  if (term.preposition !== "di") return false;
  if (term.mention.kind === "place" && !["city", "venue"].includes(term.mention.value.type)) return false;
  let building = false;
  for (let at = k - 2; at > k - 7; at--) {
    const before = clause.terms[at];
    if (before?.kind !== "word") return false;
    if (LOCATIVES.has(before.normal) || before.normal === "su") return building;
    building ||= BUILDINGS.has(before.normal) || TOWN_NOUNS.has(before.normal);
  }
  return false;
}

/** "l'incontro di Parigi", "il G20 di Osaka": a city after "di" is where. */
function ofCity(clause: Clause, at: number): PlaceTerm | null {
  const event = clause.terms[at];
  if (event?.kind !== "event" || event.noun.type === "visit") return null;
  const next = clause.terms[at + 2];
  if (next?.kind !== "actor" && next?.kind !== "place") return null;
  return next.kind === "place" &&
    next.preposition === "di" &&
    next.mention.kind === "place" &&
    next.mention.value.type === "city"
    ? next
    : null;
}

function occasionOf(clause: Clause, at: number): Where["occasion"] {
  const term = clause.terms.find((t, k) => t.tags.has("Occasion") && Math.abs(k - at) < 14);
  return term ? { start: term.start, end: term.end } : null;
}
