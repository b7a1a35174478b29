import { makeTerm } from "./make-term.js";
import { BUILDINGS } from "../../../lexicon/buildings.js";
import { DEFINITE, INDEFINITE, PREPOSITIONS, isArticled } from "../../../lexicon/grammar-words.js";
import { DEPARTURES, LOCATIVES, TOWN_NOUNS } from "../words.js";
import { actorTerm, isClub } from "./actor-term.js";
import type { Item } from "./index-mentions.js";
import { isRespective, originBefore } from "./silent.js";
import { prepositionBefore, stretch } from "./read-terms.js";
import type { Reader } from "./read-terms.js";
import { tagSet } from "./tags.js";
import type { ContactTerm, Member } from "./terms.js";

const DATE = tagSet(["Date", "Free", "Setting"]);
const DURATION = tagSet(["Duration", "Free", "Setting"]);
const PLACE = tagSet(["Place", "Free", "Setting"]);
const STATE_PLACE = tagSet(["Place", "Free", "Setting", "Side"]);

const BODY_PLACE = tagSet(["Place", "Free", "Setting", "Side", "Addressee"]);

type Placed = Exclude<Item, { kind: "passed" }>;

export function itemTerm(reader: Reader, item: Placed, before: readonly ContactTerm[]): ContactTerm {
  const preposition = prepositionBefore(before);
  const { from, to } = item;
  const { start, end } = stretch(reader.tokens, from, to);
  if (item.kind === "date") {
    const duration = item.mention.value.timex.startsWith("P");
    return makeTerm({
      from,
      to,
      start,
      end,
      kind: "date",
      mention: item.mention,
      preposition,
      normal: "·date",
      tags: duration ? DURATION : DATE,
    });
  }
  const origin = originBefore(reader, from);
  const member = origin && item.member?.countries.length === 0 ? { ...item.member, countries: [origin] } : item.member;
  if (item.kind === "place") {
    const locative = preposition !== null && (LOCATIVES.has(preposition) || isGoal(preposition, before));
    const named = item.member !== null && isClub(item.member) && isAddressee(reader, item);
    const site = isVenue(item) || isTown(item, before) || isPartOfSeat(item, before);
    if ((locative && !named) || !item.member || site) {
      return makeTerm({
        from,
        to,
        start,
        end,
        kind: "place",
        mention: item.mention,
        preposition: preposition ?? "",
        member: item.member,
        normal: "·place",
        tags: item.member ? (isAddressee(reader, item) ? BODY_PLACE : STATE_PLACE) : PLACE,
      });
    }
  }
  const topic = (preposition === "di" && isTopic(before)) || MATTERS.has(before.at(-1)?.normal ?? "");
  const governed = isSequel(before) ? null : topic ? "su" : preposition;
  const actor = actorTerm(reader.tokens, from, to, member ? [member] : [], governed);
  if (member?.plural === true && member.countries.length === 0 && isTheirs(reader, from - 1))
    return makeTerm({ ...actor, reference: "states" });
  return endsApposition(reader, item, governed) ? makeTerm({ ...actor, to: to + 1 }) : actor;
}

/** "i ⟦rispettivi⟧ ministri", "i ⟦loro⟧ ministri degli Esteri". */
const isTheirs = (reader: Reader, at: number): boolean =>
  isRespective(reader, at) || (reader.tokens[at]?.norm === "loro" && DEFINITE.has(reader.tokens[at - 1]?.norm ?? ""));

/** "ha chiesto un incontro ⟦al governo indiano⟧", "all'⟦India⟧": with its article, a state or body that something is said to; not "a Roma". */
const isAddressee = ({ tokens }: Reader, { from }: Placed): boolean =>
  PREPOSITIONS.get(tokens[from - 1]?.norm ?? "") === "a" && isArticled(tokens[from - 1]?.norm ?? "");

/** "al presidente russo, Vladimir Putin⟦,⟧ un telegramma", "del presidente russo, Vladimir Putin⟦,⟧ con Xi": the comma that closes a name set behind its office, where no list goes on. */
function endsApposition(
  { tokens, items, last }: Reader,
  { from, to, member }: Placed & { readonly member: Member | null },
  governed: string | null,
): boolean {
  const next = tokens[to + 1];
  if (member?.kind !== "person" || member.role?.named !== true || tokens[to]?.norm !== "," || to + 1 >= last || !next)
    return false;
  if (!tokens.slice(from, to).some(({ norm }) => norm === ",")) return false;
  const article = INDEFINITE.has(next.norm) || DEFINITE.has(next.norm);
  if (article) return items.get(to + 2)?.kind !== "actor";
  const toward = PREPOSITIONS.get(next.norm) ?? "";
  // "al presidente egiziano, X⟦,⟧ ai leader di Y": the list goes on
  if (governed === null || toward === governed || !TOWARDS.has(toward)) return false;
  const beside = DEFINITE.has(tokens[to + 2]?.norm ?? "") ? to + 3 : to + 2;
  return items.get(beside)?.kind === "actor";
}

/** Prepositions of the other side: "la telefonata del premier, X, ⟦a⟧ Y". */
const TOWARDS = new Set(["con", "a", "da"]);

/** "parte domani ⟦per Londra⟧", "è in viaggio ⟦verso il Libano⟧". */
function isGoal(preposition: string, before: readonly ContactTerm[]): boolean {
  const verb = before.findLast((t) => t.kind === "verb");
  return (preposition === "per" || preposition === "verso") && verb !== undefined && DEPARTURES.has(verb.normal);
}

/** "ha discusso ⟦di Ucraina⟧ con Macron": what is talked of, as behind "su". */
function isTopic(before: readonly ContactTerm[]): boolean {
  const verb = before.at(-2);
  return verb?.kind === "verb" && TALKS_OF.has(verb.normal);
}

/** Nouns behind which a name says what is at stake: "sul dossier ⟦Groenlandia⟧", "il caso ⟦Regeni⟧". */
const MATTERS = new Set("dossier caso questione crisi emergenza capitolo nodo tema file fascicolo scenario".split(" "));

const TALKS_OF = new Set(["parlare", "discutere", "trattare", "conversare", "dialogare"]);

/** "subito ⟦dopo⟧ Mattarella ha ricevuto Y": an adverb, no preposition. */
const isSequel = (before: readonly ContactTerm[]): boolean =>
  before.at(-1)?.normal === "dopo" && ["subito", "poco"].includes(before.at(-2)?.normal ?? "");

/** A building that is no metonym of a side is always a place. */
const isVenue = (item: Placed): boolean =>
  item.kind === "place" && item.mention.kind === "place" && item.mention.value.type === "venue";

/** "sul prato ⟦della Casa Bianca⟧", "nel cortile dell'Eliseo": a seat behind a part of it is where, not who. */
const isPartOfSeat = (item: Placed, before: readonly ContactTerm[]): boolean =>
  item.kind === "place" &&
  item.mention.kind === "organisation" &&
  before.at(-1)?.normal === "di" &&
  BUILDINGS.has(before.at(-2)?.normal ?? "") &&
  (LOCATIVES.has(before.at(-3)?.normal ?? "") || before.at(-3)?.normal === "su");

/** "il trilaterale ⟦di Abu Dhabi⟧", "l'aeroporto ⟦di Pechino⟧": behind an event noun or a building a capital is where, not who. */
function isTown(item: Placed, before: readonly ContactTerm[]): boolean {
  const city = item.kind === "place" && item.mention.kind === "place" && item.mention.value.type === "city";
  if (!city || before.at(-1)?.normal !== "di") return false;
  const [noun, last] = [before.at(-3), before.at(-2)];
  // "il vertice ⟦europeo⟧ di Vienna", "il palazzo ⟦presidenziale⟧ di Tirana"
  const adjective = last?.kind === "word" && !last.tags.has("Prep") && !isSite(last);
  return isSite(last) || (adjective && isSite(noun));
}

/** An event that has a place, or a building. */
const isSite = (term: ContactTerm | undefined): boolean =>
  term?.kind === "event"
    ? term.noun.type !== "visit" && term.noun.type !== "message"
    : BUILDINGS.has(term?.normal ?? "") || TOWN_NOUNS.has(term?.normal ?? "");
