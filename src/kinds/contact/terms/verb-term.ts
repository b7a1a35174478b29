import { makeTerm } from "./make-term.js";
import { DEFINITE, PREPOSITIONS } from "../../../lexicon/grammar-words.js";
import type { VerbGroup } from "../../../grammar/verbs.js";
import type { Token } from "../../../text/token.js";
import type { Word } from "../../../text/word.js";
import { CONTACT_VERBS } from "../types/index.js";
import type { TypedVerb } from "../types/index.js";
import {
  ADDRESS_VERBS,
  ANSWERS,
  ATTEND_VERBS,
  CLOSES,
  GOES_ON,
  HAPPEN_VERBS,
  LIGHT_VERBS,
  MAKE_UP_VERBS,
  MOTION_VERBS,
  RECUR_VERBS,
  SAY_VERBS,
  TELL_VERBS,
  UNDOES,
} from "../words.js";
import type { Items } from "./index-mentions.js";
import { tagSet } from "./tags.js";
import type { ContactTerm } from "./terms.js";

/** "⟦gli⟧ telefona", "⟦le⟧ ha scritto". */
const TO_WHOM = new Set(["gli", "le"]);

/** Pronouns for people met or called: "lo ha ricevuto", "gli ha telefonato". */
const OBJECTS = new Set(["lo", "la", "l'", "li", "le", "gli"]);

function senseOf(tokens: readonly Token[], { lemma, to, reflexive }: VerbGroup): TypedVerb | null {
  if (lemma === "chiamare" && tokens[to]?.norm === "in" && NO_CALLS.has(tokens[to + 1]?.norm ?? "")) return null;
  // "lo chiamava «il mio amico»"
  if (lemma === "chiamare" && OPENS_NAME.has(tokens[to]?.norm ?? "")) return null;
  const sense = CONTACT_VERBS.get(lemma) ?? null;
  if (sense?.reflexive) return reflexive ? withOthers(sense) : objectOnly(tokens, to, sense);
  return sense && isFollowed(tokens, to, sense) ? sense : null;
}

/** "si è trattenuto ⟦con⟧ X". */
const withOthers = (sense: TypedVerb): TypedVerb => ({ ...sense, uses: sense.uses.filter((use) => use !== "object") });

/** "ha trattenuto ⟦X⟧ a colloquio". */
const objectOnly = (tokens: readonly Token[], to: number, sense: TypedVerb): TypedVerb | null =>
  sense.uses.includes("object") && isFollowed(tokens, to, sense) ? { ...sense, uses: ["object"] } : null;

/** The words stand behind the verb that it wants there. */
function isFollowed(tokens: readonly Token[], to: number, { behind }: TypedVerb): boolean {
  if (behind === undefined) return true;
  // "ha dato ⟦ieri⟧ il benvenuto"
  const from = BETWEEN.has(tokens[to]?.norm ?? "") ? to + 1 : to;
  const stand = (words: string): boolean => words.split(" ").every((word, k) => tokens[from + k]?.norm === word);
  return behind.split("|").some(stand);
}

/** Words between such a verb and what stands behind it. */
const BETWEEN = new Set("ieri oggi domani stamattina stamane stasera poi anche così".split(" "));

const OPENS_NAME = new Set(['"', "«", "“"]);

/** "ha chiamato in ⟦causa⟧ Schlein": nobody is on the telephone. */
const NO_CALLS = new Set(["causa", "giudizio", "aula", "correità", "soccorso", "disparte"]);

/** "hanno ⟦preso parte⟧" is "hanno partecipato", and what "ne ⟦fanno parte⟧" it comprises; who is "⟦messo in guardia⟧" is warned. */
function takingPart(tokens: readonly Token[], group: VerbGroup): VerbGroup {
  if (group.lemma === "mettere" && tokens[group.to]?.norm === "in" && tokens[group.to + 1]?.norm === "guardia")
    return { ...group, lemma: "ammonire", to: group.to + 2 };
  // "all'incontro ⟦si è unito⟧ X"
  if (JOINS.has(group.lemma) && group.reflexive && group.finite)
    return { ...group, lemma: "partecipare", reflexive: false, clitic: null };
  // "⟦si sono seduti uno di fronte all'altro⟧"
  if (SITS.has(group.lemma) && group.reflexive && group.plural && isFacing(tokens, group.to))
    return { ...group, lemma: "incontrare" };
  // "⟦si è seduto a parlare⟧ con Y"
  if (
    group.lemma === "sedere" &&
    group.reflexive &&
    tokens[group.to]?.norm === "a" &&
    TALKING.has(tokens[group.to + 1]?.norm ?? "")
  )
    return { ...group, lemma: "incontrare", to: group.to + 2 };
  // "Nella Sala Verde ⟦si sono seduti⟧ i segretari X e Y": who is there behind the verb
  if (group.lemma === "sedere" && group.reflexive && group.finite && group.plural && opensName(tokens, group.to))
    return { ...group, lemma: "partecipare", reflexive: false, clitic: null };
  // "⟦li ha raggiunti⟧ X", "⟦sono stati poi raggiunti⟧ da X": he comes to where they are
  if (group.lemma === "raggiungere" && group.finite && !group.negated && isReachedByOne(tokens, group))
    return { ...group, lemma: "accompagnare" };
  // "⟦erano collegati⟧ X e Y": there, on a screen
  if (group.lemma === "collegare" && group.voice === "passive" && group.finite && !group.negated)
    return { ...group, lemma: "presenziare", voice: "active" };
  // "ha avuto luogo ieri con Y": it took place
  if (group.lemma === "avere" && tokens[group.to]?.norm === "luogo")
    return { ...group, lemma: "avvenire", to: group.to + 1 };
  // "ha avuto ⟦al telefono⟧ Y"
  if (group.lemma === "avere" && isOnThePhone(tokens, group.to))
    return { ...group, lemma: "sentire", to: group.to + 2 };
  const lemma = tokens[group.to]?.norm === "parte" ? PARTS[group.lemma] : undefined;
  return lemma === undefined ? group : { ...group, lemma, to: group.to + 1 };
}

const TALKING = new Set(["parlare", "discutere", "trattare", "negoziare", "conversare", "ragionare"]);

const SITS = new Set(["sedere", "trovare", "ritrovare"]);

/** "uno di fronte all'altro", "ieri l'uno davanti all'altro". */
function isFacing(tokens: readonly Token[], at: number): boolean {
  const first = BETWEEN.has(tokens[at]?.norm ?? "") ? at + 1 : at;
  const one = tokens[first]?.norm === "l'" ? first + 1 : first;
  const before = tokens[one + 1]?.norm === "di" ? one + 2 : one + 1;
  return (
    ["uno", "una"].includes(tokens[one]?.norm ?? "") &&
    ["fronte", "davanti"].includes(tokens[before]?.norm ?? "") &&
    ["altro", "altra"].includes(tokens[before + 2]?.norm ?? "")
  );
}
/** An article or a capital, and no preposition. */
const opensName = (tokens: readonly Token[], at: number): boolean =>
  DEFINITE.has(tokens[at]?.norm ?? "") || tokens[at]?.word.capital === true;

/** Who is reached is somebody, and not on the telephone: "li ha raggiunti", "sono stati raggiunti". */
const isReachedByOne = (tokens: readonly Token[], { clitic, voice, to }: VerbGroup): boolean =>
  !isOnThePhone(tokens, to) &&
  (voice === "passive" ? /^raggiunt[ie]$/u.test(tokens[to - 1]?.norm ?? "") : WHOM.has(clitic ?? ""));

const WHOM = new Set(["li", "le", "lo", "la"]);

/** With "si": to take part in what others do. */
const JOINS = new Set(["unire", "aggiungere"]);

/** Somebody it is, and no event. */
const isOnThePhone = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.norm === "al" && tokens[at + 1]?.norm === "telefono" && !INDEFINITES.has(tokens[at + 2]?.norm ?? "");

const INDEFINITES = new Set(["un", "uno", "una", "un'", "con"]);

const PARTS: Readonly<Record<string, string>> = { prendere: "partecipare", fare: "comprendere" };

/** "è stato ⟦chiamato al Quirinale⟧", "ha ⟦chiamato a rapporto⟧": to come there, and not on the telephone; who "⟦accoglie l'invito⟧" accepts it. */
function comingTo(tokens: readonly Token[], group: VerbGroup): VerbGroup {
  const seat = PREPOSITIONS.get(tokens[group.to]?.norm ?? "") === "a" ? tokens[group.to + 1] : undefined;
  // "ha accolto ⟦l'invito⟧"
  if (group.lemma === "accogliere" && tokens[group.to]?.norm === "l'" && tokens[group.to + 1]?.norm === "invito")
    return { ...group, lemma: "accettare" };
  const comes =
    seat?.norm === "rapporto" ||
    SEATS.has(seat?.norm ?? "") ||
    (group.voice === "passive" && isSeatBefore(tokens, group.from));
  return group.lemma === "chiamare" && comes ? { ...group, lemma: "convocare" } : group;
}

/** "⟦Al ministero degli Esteri di Belgrado⟧ è stato chiamato": the seat stands right before its verb. */
function isSeatBefore(tokens: readonly Token[], to: number): boolean {
  for (let at = to - 1; at > 0 && at > to - 7 && tokens[at]?.kind === "word"; at--)
    if (SEATS.has((tokens[at] as Token).norm)) return PREPOSITIONS.get((tokens[at - 1] as Token).norm) === "a";
  return false;
}

/** First words of the seats to which somebody is called. */
const SEATS = new Set("quirinale colle palazzo viminale farnesina eliseo cremlino cancelleria ministero".split(" "));

/** "è ⟦in volo⟧ per", "sono ⟦in partenza⟧ per", "è ⟦diretto⟧ a": on the way, or about to be. */
function onTheWay(tokens: readonly Token[], group: VerbGroup): VerbGroup {
  if (group.lemma === "dirigere") return headingFor(tokens, group);
  if ((group.lemma !== "essere" && group.lemma !== "fare") || group.negated) return group;
  // "farà ⟦rotta⟧ per"
  if (group.lemma === "fare")
    return tokens[group.to]?.norm === "rotta" ? { ...group, lemma: "partire", to: group.to + 1 } : group;
  const at = ADVERBS.has(tokens[group.to]?.norm ?? "") ? group.to + 1 : group.to;
  const tense = tokens[at]?.norm === "in" ? WAYS[tokens[at + 1]?.norm ?? ""] : undefined;
  const toward = ["per", "verso"].includes(tokens[at + 2]?.norm ?? "");
  if (tense === undefined || !toward) return group;
  const present = group.tense === "present";
  return {
    ...group,
    lemma: "partire",
    to: at + 2,
    tense: present && tense === "future" ? "future" : group.tense,
    progressive: tense === "present",
  };
}

/** "è ⟦diretto a⟧ Doha", "si ⟦sta dirigendo verso⟧ Doha"; not "è diretto da un generale". */
function headingFor(tokens: readonly Token[], group: VerbGroup): VerbGroup {
  const goes = GOALS.has(PREPOSITIONS.get(tokens[group.to]?.norm ?? "") ?? "") && !group.negated;
  return goes && group.finite && (group.voice === "passive" || group.reflexive)
    ? { ...group, lemma: "recare", voice: "active", progressive: group.tense === "present" }
    : group;
}

const GOALS = new Set(["a", "in", "verso"]);

/** "è stato ⟦ospite⟧ di": received by. */
function asGuest(tokens: readonly Token[], group: VerbGroup): VerbGroup {
  if (group.lemma !== "essere" || group.negated || !group.finite) return group;
  const at = ADVERBS.has(tokens[group.to]?.norm ?? "") ? group.to + 1 : group.to;
  if (!GUESTS.has(tokens[at]?.norm ?? "")) return group;
  const atTable = tokens[at + 1]?.norm === "a" && MEALS.has(tokens[at + 2]?.norm ?? "");
  return { ...group, lemma: "ospitare", voice: "passive", to: atTable ? at + 3 : at + 1 };
}

/** "andò all'Avana, ⟦ospite⟧ di Castro", "sarà in Florida ⟦ospite⟧ di Trump": received by, in the tense of being there. */
export function guestTerm(tokens: readonly Token[], at: number, before: readonly ContactTerm[]): ContactTerm {
  const verb = before.findLast((t) => t.kind === "verb");
  const stays = verb?.kind === "verb" && verb.normal === "essere" && verb.group.finite;
  const tense = stays ? verb.group.tense : "participle";
  const plural = (tokens[at] as Token).norm.endsWith("i");
  return verbTerm(tokens, {
    ...UNSAID,
    lemma: "ospitare",
    voice: "passive",
    finite: stays,
    tense,
    plural,
    from: at,
    to: at + 1,
    head: at,
  });
}

/** Tokens between "ospite" and the "di" of whose he is, at most. */
const HOST = 6;

/** "ospite", "ospiti": the cheap test. */
export const mayBeGuest = ({ norm }: Word): boolean => GUESTS.has(norm);

/** "⟦ospite⟧ di Trump", "⟦ospite⟧ all'Eliseo di Macron": at the head of a line, behind a comma, a place or a day, and before whose he is. */
export function isGuestOf(tokens: readonly Token[], at: number, first: number, items: Items): boolean {
  if (!GUESTS.has((tokens[at] as Token).norm)) return false;
  if (!(at === first || tokens[at - 1]?.norm === "," || isPlaceEnd(items, at))) return false;
  for (let k = at + 1; k < at + HOST; k++)
    if (PREPOSITIONS.get(tokens[k]?.norm ?? "") === "di" && items.get(k + 1)?.kind === "actor") return true;
  return false;
}

const isPlaceEnd = (items: Items, at: number): boolean =>
  [1, 2, 3].some((back) => SETS.has(items.get(at - back)?.kind ?? "") && items.get(at - back)?.to === at);

const SETS: ReadonlySet<string> = new Set(["place", "date"]);

/** "ospite ⟦a cena⟧ di". */
const MEALS = new Set(["cena", "pranzo", "colazione", "tavola"]);

const GUESTS = new Set(["ospite", "ospiti"]);

const ADVERBS = new Set(["già", "ora", "oggi", "anche"]);
const WAYS: Readonly<Record<string, "present" | "future">> = {
  volo: "present",
  viaggio: "present",
  rotta: "present",
  cammino: "present",
  partenza: "future",
};

/** A verb as the patterns see it: its lemma, its voice and form, and the classes it belongs to; `stays` where it says at whose place somebody is. */
export function verbTerm(tokens: readonly Token[], read: VerbGroup, stays = false): ContactTerm {
  const group = asGuest(tokens, onTheWay(tokens, comingTo(tokens, takingPart(tokens, read))));
  const sense = senseOf(tokens, group);
  const { start } = tokens[group.from] as Token;
  const { end } = tokens[group.to - 1] as Token;
  return makeTerm({
    kind: "verb",
    from: group.from,
    to: group.to,
    start,
    end,
    group,
    sense,
    normal: group.lemma,
    tags: verbTags(group, sense, beside(tokens, group), stays),
  });
}

/** "erano ⟦presenti⟧ X e Y", "⟦Presente⟧ anche Z": being there, as a verb of its own. */
export function presence(tokens: readonly Token[], at: number): ContactTerm {
  const plural = (tokens[at] as Token).norm.endsWith("i");
  return verbTerm(tokens, { ...UNSAID, lemma: "presenziare", tense: "past", plural, from: at, to: at + 1, head: at });
}

/** "⟦Con lui⟧ il ministro X": being there with whom was told of before. */
export const company = (tokens: readonly Token[], at: number): ContactTerm =>
  verbTerm(tokens, { ...UNSAID, lemma: "presenziare", tense: "past", plural: false, from: at, to: at + 2, head: at });

/** What is the same of all verbs that a line leaves out: no words of the text are theirs. */
export const UNSAID: Omit<VerbGroup, "from" | "to" | "head" | "plural" | "lemma" | "tense"> = {
  voice: "active",
  reflexive: false,
  negated: false,
  modal: null,
  progressive: false,
  person: 3,
  finite: true,
  clitic: null,
};

/** Tenses in which to be somewhere is a visit: "è stato a Lubiana", "sarà in Turchia". */
const STAYS: ReadonlySet<string> = new Set(["past", "pluperfect", "future"]);

/** Pronouns of those who speak: "⟦mi⟧ ha telefonato". */
const TO_US = new Set(["mi", "ci"]);

const USES = { object: "Meets", "each-other": "Mutual", with: "Withs", to: "Tos" } as const;

/** "⟦c'era⟧ anche X", "⟦ci saranno⟧ X e Y", "con la premier ⟦sedevano⟧ X e Y". */
export const isThere = ({ lemma, clitic, negated, reflexive, finite, voice }: VerbGroup): boolean =>
  !negated &&
  ((lemma === "essere" && (clitic === "ci" || clitic === "c'")) ||
    (ALONGSIDE.has(lemma) && finite && !reflexive && voice === "active" && clitic === null));

/** What those do who are with somebody: "con la premier ⟦sedevano⟧ X e Y", "con il presidente ⟦viaggeranno⟧ X e Y". */
const ALONGSIDE = new Set(["sedere", "viaggiare"]);

/** Adverbs within a verb: "ha ⟦poi⟧ visto", "non si sono ⟦mai⟧ visti". */
function beside(tokens: readonly Token[], { from, to, negated }: VerbGroup): readonly string[] {
  if (to - from < 2) return [];
  const words = tokens.slice(from, to);
  const tags = words.some(({ norm }) => GOES_ON.has(norm)) ? ["GoesOn"] : [];
  return negated && words.some(({ norm }) => norm === "mai") ? [...tags, "Never"] : tags;
}

/** "⟦si terrà⟧ a Sochi", "⟦è durato⟧ un'ora", "⟦è previsto⟧ per martedì". */
function recurs({ lemma, finite, person, plural, reflexive, voice }: VerbGroup): boolean {
  const as = RECUR_VERBS.get(lemma);
  return as !== undefined && finite && person === 3 && !plural && (reflexive ? "reflexive" : voice) === as;
}

/** The classes that a verb is of whatever its form, as tags. */
function classesOf(lemma: string): readonly string[] {
  let tags = classes.get(lemma);
  if (!tags) {
    const all: readonly [tag: string, member: boolean][] = [
      ["Light", LIGHT_VERBS.has(lemma)],
      ["Happens", HAPPEN_VERBS.has(lemma)],
      ["Says", SAY_VERBS.has(lemma)],
      ["Tells", SAY_VERBS.has(lemma) || TELL_VERBS.has(lemma)],
      ["Addresses", ADDRESS_VERBS.has(lemma)],
      ["Moves", MOTION_VERBS.has(lemma)],
      ["Invites", lemma === "invitare"],
      ["Spends", lemma === "trascorrere" || lemma === "passare"],
      ["Attends", ATTEND_VERBS.has(lemma)],
      ["Answers", ANSWERS.has(lemma) || UNDOES.has(lemma)],
    ];
    classes.set(lemma, (tags = all.filter(([, member]) => member).map(([tag]) => tag)));
  }
  return tags;
}

/** As many as there are verbs. */
const classes = new Map<string, readonly string[]>();

function verbTags(
  group: VerbGroup,
  sense: TypedVerb | null,
  adverbs: readonly string[],
  stays: boolean,
): ReadonlySet<string> {
  const tags = [
    "Verb",
    group.voice === "passive" ? "Passive" : "Active",
    group.finite ? "Finite" : "Infinite",
    group.reflexive ? "Reflexive" : "Plain",
    ...classesOf(group.lemma),
    ...adverbs,
  ];
  if (sense) for (const use of sense.uses) tags.push(USES[use]);
  if (group.clitic !== null && OBJECTS.has(group.clitic)) tags.push("Clitic");
  if (group.clitic !== null && TO_WHOM.has(group.clitic)) tags.push("Dative");
  const meets = sense !== null && sense.uses.some((use) => use === "object" || use === "to");
  if (meets && group.person === 3 && !group.reflexive && group.clitic !== null && TO_US.has(group.clitic))
    tags.push("ToUs");
  if (group.tense === "participle" && !sense) tags.push("Free");
  if (recurs(group)) tags.push("Recurs");
  if ((stays || (group.lemma === "essere" && STAYS.has(group.tense))) && !group.negated) tags.push("Stayed");
  if (group.tense === "infinitive" && CLOSES.has(group.lemma)) tags.push("Closes");
  if (isThere(group)) tags.push("Attends", "There");
  const makesUp = MAKE_UP_VERBS.get(group.lemma);
  if (makesUp === group.voice) tags.push("MakesUp");
  else if (makesUp !== undefined && group.tense === "infinitive") tags.push("Leads");
  return tagSet(tags);
}
