import type { Clause, ContactTerm, EventTerm, VerbTerm } from "../terms/terms.js";

/** Up to this many terms a line with a colon reads as two headlines in one. */
const HEADLINE = 16;

/** What is read once of a clause: its triggers, and the sums of what stands in the way of a term, by direction. */
interface Ground {
  readonly triggers: readonly number[];
  readonly right: readonly number[];
  readonly left: readonly number[];
}

const grounds = new WeakMap<Clause, Ground>();

function groundOf(clause: Clause): Ground {
  let ground = grounds.get(clause);
  if (ground) return ground;
  const triggers: number[] = [];
  const right = [0];
  const left = [0];
  clause.terms.forEach((term, k) => {
    if (competes(clause.terms, k)) triggers.push(k);
    const { onward, back } = writesLetter(clause.terms, k)
      ? FREE
      : hindrance(term, clause.terms[k + 1], clause.terms.length, SEQUELS.has(clause.terms[k - 1]?.normal ?? ""));
    right.push((right[k] as number) + onward);
    left.push((left[k] as number) + back);
  });
  grounds.set(clause, (ground = { triggers, right, left }));
  return ground;
}

/** "ha visto ⟦a pranzo⟧ a Palazzo Chigi X": how, and no contact of its own. */
const isMeal = (term: EventTerm): boolean => term.preposition === "a" && MEALS.has(term.head);

const MEALS = new Set(["pranzo", "cena", "colazione", "tavola"]);

const FREE = { onward: 0, back: 0 };

/** "in estate ⟦aveva scritto⟧ una lettera": no verb of saying. */
const writesLetter = (terms: readonly ContactTerm[], at: number): boolean => {
  const letter = terms[at + 1];
  return terms[at]?.normal === "scrivere" && letter?.kind === "event" && letter.noun.type === "message";
};

/** An event noun, or a verb that means a contact by itself. */
const isContact = (term: ContactTerm): term is EventTerm | VerbTerm =>
  (term.kind === "event" && !isMeal(term)) || (term.kind === "verb" && term.sense !== null && term.sense.weak !== true);

/** A contact to which dates and places may belong; "ha convocato una riunione" tells of the noun. */
function competes(terms: readonly ContactTerm[], at: number): boolean {
  const term = terms[at] as ContactTerm;
  if (!isContact(term)) return false;
  if (term.kind === "event") return !isHowTold(terms, at);
  // "si terrà a Vienna, ⟦scrive⟧ Le Monde"
  if (term.tags.has("Says") && terms[at - 1]?.tags.has("Comma") === true) return false;
  // "è atteso domani per incontrare Meloni": expected for what follows
  if (term.normal === "attendere" && term.group.voice === "passive") return !terms.slice(at + 1).some(isContact);
  const next = term.tags.has("Light")
    ? terms.slice(at + 1).find((t) => t.kind === "event" || (t.kind === "verb" && t.group.finite))
    : undefined;
  return !(next?.kind === "event" && next.preposition === null);
}

/** "ha parlato con Mbeki ⟦al telefono⟧ la settimana scorsa": how the verb's own contact was held. */
function isHowTold(terms: readonly ContactTerm[], at: number): boolean {
  if (terms[at]?.normal !== "al telefono") return false;
  const verb = terms.slice(Math.max(0, at - 6), at).findLast((t) => t.kind === "verb");
  return verb?.kind === "verb" && verb.sense !== null;
}

/** "⟦dopo⟧ che lunedì X è salito al Colle": what another event is told to come before or behind. */
const SEQUELS = new Set(["dopo", "prima"]);

/** Words behind which something else goes on, somewhere else: "ha convocato X, ⟦mentre⟧ a Bruxelles si discute". */
const ELSEWHERE = new Set(["mentre", "intanto"]);

/** How much a term between trigger and date or place keeps them apart: another contact, a verb of saying, a clause border. */
function hindrance(
  term: ContactTerm,
  next: ContactTerm | undefined,
  length: number,
  sequel: boolean,
): { onward: number; back: number } {
  const { tags } = term;
  let cost = isContact(term) ? 12 : 0;
  if (sequel && term.normal === "che") cost += 30;
  if (tags.has("Break")) cost += term.normal === ":" && length < HEADLINE ? 16 : 8;
  if (tags.has("Relative")) cost += 8;
  if (tags.has("Comma") || tags.has("And")) cost += 3;
  if (term.kind !== "verb") return { onward: cost + (ELSEWHERE.has(term.normal) ? 20 : 0), back: cost };
  if (tags.has("Says") && !(term.group.reflexive && tags.has("Happens"))) return { onward: cost + 30, back: cost + 30 };
  if (!term.group.finite) return { onward: cost, back: cost };
  // a verb of motion takes the places behind it with it; a talk that "va avanti" goes nowhere
  return { onward: cost + (tags.has("Moves") && next?.normal !== "avanti" ? 14 : 3), back: cost + 3 };
}

/** How far term `k` lies from the trigger at `at`: terms, and what stands between them. */
function reach(clause: Clause, at: number, k: number): number {
  const { right, left } = groundOf(clause);
  if (k > at) return k - at + (right[k] as number) - (right[at + 1] as number);
  return at - k + (left[at] as number) - (left[k + 1] as number);
}

/** The terms of the clause and of the asides that hang right behind the trigger, nearest first. */
export function nearest<T extends ContactTerm>(
  clause: Clause,
  asides: readonly Clause[],
  at: number,
  limit: number,
  test: (term: ContactTerm) => term is T,
): T | null {
  let best: T | null = null;
  let least = Infinity;
  clause.terms.forEach((term, k) => {
    if (!test(term) || k === at) return;
    const cost = reach(clause, at, k);
    if (cost > limit || claimed(clause, at, k, cost)) return;
    const weighed = cost + (k < at ? 0.5 : 0);
    if (weighed < least) [best, least] = [term, weighed];
  });
  for (const aside of asides) {
    if (tellsOfActor(clause, aside)) continue;
    const near = aside.host && aside.host.after >= at - 1 && aside.host.after <= at + 4;
    const found = near ? aside.terms.find(test) : undefined;
    if (found && !aside.terms.some((t) => t.kind === "event") && least > 6) [best, least] = [found, 6];
  }
  return best;
}

/** "il presidente, ⟦che in mattinata era andato a Vienna⟧, ha visto", "con Y (⟦che deciderà entro aprile⟧)": what somebody else did or will do; "che si terrà venerdì" is the contact. */
function tellsOfActor(clause: Clause, { terms, host }: Clause): boolean {
  const opens = terms[0]?.tags.has("Relative") === true || terms[0]?.kind === "verb";
  if (!opens || clause.terms[host?.after ?? -1]?.kind !== "actor") return false;
  const verb = terms.find((t) => t.kind === "verb");
  const own =
    terms[0]?.normal === "che" &&
    verb !== undefined &&
    verb.tags.has("Finite") &&
    !verb.tags.has("Happens") &&
    verb.sense === null;
  return own || terms.some((t) => t.kind === "verb" && t.tags.has("Moves"));
}

/** A term behind the first trigger belongs to the trigger it stands nearest to; one before them all belongs to each. */
function claimed(clause: Clause, at: number, k: number, mine: number): boolean {
  const { triggers } = groundOf(clause);
  if (k < at && triggers.every((t) => k < t)) return false;
  // "è stato accolto da Y; ⟦domani⟧ vedrà Z": of what follows the mark
  const opens = clause.terms[k - 1]?.normal === ";" && at > k;
  return triggers.some((t) => t !== at && t !== k && !(opens && t < k) && reach(clause, t, k) < mine);
}

/** "il Trattato ⟦firmato⟧ un anno fa a Sirte": the date or place at `k` says when or where something else was done. */
export function ofDeed(terms: readonly ContactTerm[], at: number, k: number): boolean {
  let verb = k - 1;
  while (verb > at && (terms[verb]?.tags.has("Prep") || terms[verb]?.kind === "date" || terms[verb]?.kind === "place"))
    verb--;
  const [thing, done] = [terms[verb - 1], terms[verb]];
  if (verb <= at + 1 || done?.kind !== "verb" || done.group.tense !== "participle" || done.sense !== null) return false;
  if (["Light", "Happens", "Moves", "Says"].some((tag) => done.tags.has(tag))) return false;
  return thing?.kind === "word" && thing.tags.has("Free") && !thing.tags.has("Prep");
}
