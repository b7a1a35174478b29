import { AGENDA_WORDS } from "../../../lexicon/agenda-words.js";
import type { Document } from "../../../text/document.js";
import type { Token } from "../../../text/token.js";
import type { MentionOf } from "../../mention.js";
import type { Frame } from "../frames/frame.js";
import { venueLike } from "../frames/where.js";
import type { Item, Items } from "../terms/index-mentions.js";

/** Where and when all that stands under a heading happens: the day of an agenda, the town or the seat that its items begin with. */
export interface Setting {
  readonly day: MentionOf<"date"> | null;
  readonly place: MentionOf<"place"> | null;
  readonly venue: MentionOf<"place"> | MentionOf<"organisation"> | null;
  /** It stands in an agenda, which has days to come. */
  readonly isAhead: boolean;
}

const NOWHERE: Setting = { day: null, place: null, venue: null, isAhead: false };

/** Days, or towns, that items begin with, at least: one alone is the dateline of a story. */
const ENOUGH = 2;

/** What parts the label of an item from what it tells. */
const LABEL_ENDS = new Set([".", ":", "-", "–", "—", "|"]);

/** The settings of the passages of a document, read when first asked for. */
export class Settings {
  private readonly document: Document;
  private readonly items: Items;
  private known: readonly Setting[] | null = null;

  private readonly today: string | undefined;

  constructor(document: Document, items: Items, today: string | undefined) {
    this.document = document;
    this.items = items;
    this.today = today;
  }

  /** What a sentence stands under, or null. */
  of(sentence: number): Setting | null {
    this.known ??= readSettings(this.document, this.items, this.today);
    const setting = this.known[this.document.sentences[sentence]?.passage ?? -1];
    return setting === undefined || setting === NOWHERE ? null : setting;
  }
}

function readSettings(document: Document, items: Items, today: string | undefined): readonly Setting[] {
  const days = new Set<string>();
  let ahead = false;
  const towns = new Set<string>();
  const agenda = agendaDay(document, items);
  let over = agenda ? { ...NOWHERE, day: agenda } : NOWHERE;
  const read = document.passages.map(({ kind, from, to }): Setting => {
    if (kind === "title" || kind === "standfirst" || kind === "caption") return NOWHERE;
    const { item, alone, label } = opening(document.tokens, items, from, to);
    const day = item && (alone || label) ? dayOf(item) : null;
    const ground = item && (alone || label) ? groundOf(item) : NOWHERE;
    if (day) days.add(day.value.timex);
    ahead ||= today !== undefined && (day?.value.start ?? today) > today;
    if (label && ground.place) towns.add(ground.place.value.name);
    if (alone || kind === "subheading") {
      over = day ? { ...NOWHERE, day } : { ...over, place: ground.place, venue: ground.venue };
      return NOWHERE;
    }
    if (day) return { ...over, day };
    return ground === NOWHERE ? over : { ...ground, day: over.day };
  });
  if (!agenda && days.size < ENOUGH && towns.size <= ENOUGH) return [];
  return ahead || agenda
    ? read.map((setting) => (setting === NOWHERE ? setting : { ...setting, isAhead: true }))
    : read;
}

/** "Gli appuntamenti di oggi", "L'agenda di sabato 21 giugno": the day that a page of engagements is headed with. */
function agendaDay({ passages, tokens }: Document, items: Items): MentionOf<"date"> | null {
  for (const { from, to } of passages.slice(0, HEADINGS)) {
    if (to - from > HEADING || !tokens.slice(from, to).some(({ norm }) => AGENDA_WORDS.has(norm))) continue;
    for (let at = from; at < to; at++) {
      const item = items.get(at);
      const day = item?.kind === "date" && item.to >= to - 1 ? dayOf(item) : null;
      if (day) return day;
    }
  }
  return null;
}

/** Passages at the head of a page, and tokens of a heading. */
const HEADINGS = 3;
const HEADING = 10;

/** What a passage begins with: an item by itself, or before a mark that makes it a label. */
function opening(
  tokens: readonly Token[],
  items: Items,
  from: number,
  to: number,
): { item: Item | undefined; alone: boolean; label: boolean } {
  let first = from;
  while (first < to && (tokens[first] as Token).kind === "mark") first++;
  const item = items.get(first);
  if (!item) return { item, alone: false, label: false };
  let next = item.to;
  while (next < to && (tokens[next] as Token).kind === "mark") next++;
  return { item, alone: next === to, label: LABEL_ENDS.has(tokens[item.to]?.norm ?? "") };
}

const DAYS: ReadonlySet<string> = new Set(["day", "month", "year"]);

/** A day, or where a chronology goes by months or years one of these. */
const dayOf = (item: Item): MentionOf<"date"> | null =>
  item.kind === "date" && DAYS.has(item.mention.value.precision) && !item.mention.value.bound ? item.mention : null;

/** States too: "Città del Vaticano - …", "GERMANIA". */
const TOWNS: ReadonlySet<string> = new Set(["city", "country"]);

function groundOf(item: Item): Setting {
  if (item.kind !== "place") return NOWHERE;
  const { mention } = item;
  if (mention.value.country === undefined) return NOWHERE;
  if (venueLike(mention)) return { ...NOWHERE, venue: mention };
  return mention.kind === "place" && TOWNS.has(mention.value.type) ? { ...NOWHERE, place: mention } : NOWHERE;
}

const REMOTE = new Set<string>(["phone_call", "video_call", "message"]);

const AHEAD = new Set<string>(["future", "future_perfect", "conditional"]);

/** A frame with the day and the ground that it stands under, where it tells of none itself; `today` is the day of publication. */
export function setIn(frame: Frame, { day, place, venue, isAhead }: Setting, today: string | undefined): Frame {
  if (isBackground(frame) || (frame.date && frame.date.value.start !== day?.value.start)) return frame;
  const dated = day && !frame.date && fits(frame, day, today) ? { when: { date: day, hour: frame.hour } } : {};
  const { where, status } = frame;
  // "BURKINA FASO - Il Togo si offre di ospitare ⟦colloqui⟧": what is only proposed may be elsewhere
  const elsewhere = REMOTE.has(frame.type) || status.value === "proposed";
  const told = where.place !== null || where.venue !== null || elsewhere;
  // "Ore 12 - Mattarella ⟦riceve⟧ X" in today's agenda
  const open = isAhead && day?.value.start === today && OPEN.has(status.rule);
  return frame.with({
    ...dated,
    ...(told ? {} : { where: { ...where, place, venue } }),
    ...(open ? { status: { value: "planned", rule: "status/agenda" } } : {}),
  });
}

const OPEN: ReadonlySet<string> = new Set(["status/present", "status/bare-noun"]);

const isBackground = ({ trigger }: Frame): boolean => trigger.kind === "verb" && trigger.group.tense === "pluperfect";

/** "20 giugno. Il presidente annuncia che ⟦manderà⟧ una delegazione": what was ahead then has no day yet; what is told as past is no item of a day to come. */
function fits({ trigger, status }: Frame, day: MentionOf<"date">, today: string | undefined): boolean {
  const start = day.value.start;
  if (start === null || today === undefined) return true;
  const over = (day.value.end ?? start) < today;
  if (trigger.kind === "verb")
    return over ? !AHEAD.has(trigger.group.tense) : start <= today || trigger.group.tense !== "past";
  return !over || status.value === "held" || status.rule === "status/bare-noun";
}
