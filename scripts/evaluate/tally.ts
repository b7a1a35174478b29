import type { ContactRecord } from "../../src/kinds/contact/schema.js";
import type { GoldContact } from "./gold.js";
import { codesOf } from "./match.js";
import type { ArticleScore, Match } from "./match.js";

/** An article with its gold, its records and how they match. */
export interface Scored {
  readonly id: string;
  readonly raw: string;
  readonly gold: readonly GoldContact[];
  readonly got: readonly ContactRecord[];
  readonly score: ArticleScore;
}

/** Precision, recall and F1, to three places; null where there is nothing to divide by. */
export interface Rates {
  readonly gold: number;
  readonly got: number;
  readonly right: number;
  readonly precision: number | null;
  readonly recall: number | null;
  readonly f1: number | null;
}

/** A share to three places. */
export const share = (part: number, whole: number): number | null =>
  whole === 0 ? null : Math.round((1000 * part) / whole) / 1000;

const rates = (right: number, gold: number, got: number): Rates => ({
  gold,
  got,
  right,
  precision: share(right, got),
  recall: share(right, gold),
  f1: share(2 * right, gold + got),
});

/** What an evaluation says: of contacts, of each type, of each slot of the contacts that were found. */
export interface Figures {
  readonly articles: number;
  readonly withoutContacts: number;
  /** Of the articles without contacts, those in which none was found. */
  readonly leftEmpty: number;
  readonly detection: Rates;
  readonly strict: Rates;
  readonly types: Readonly<Record<string, Rates>>;
  readonly slots: Readonly<Record<string, Rates>>;
}

interface Counter {
  gold: number;
  got: number;
  right: number;
}

class Counters {
  readonly #all = new Map<string, Counter>();

  add(name: string, { gold = 0, got = 0, right = 0 }: Partial<Counter>): void {
    const counter = this.#all.get(name) ?? { gold: 0, got: 0, right: 0 };
    counter.gold += gold;
    counter.got += got;
    counter.right += right;
    this.#all.set(name, counter);
  }

  rates(): Record<string, Rates> {
    return Object.fromEntries([...this.#all].map(([name, { gold, got, right }]) => [name, rates(right, gold, got)]));
  }
}

/** Sums up the articles of an evaluation. A gold contact counts as of its first type; a record as of its own. */
export function tally(articles: readonly Scored[]): Figures {
  const all = new Counters();
  const types = new Counters();
  const slots = new Counters();
  for (const { gold, got, score } of articles) {
    for (const match of score.matches) {
      const [one, other] = [gold[match.gold], got[match.got]];
      if (!one || !other) continue;
      all.add("detection", { gold: 1, got: 1, right: 1 });
      all.add("strict", { gold: 1, got: 1, right: Number(match.strict) });
      types.add(one.types[0] ?? "", { gold: 1, right: match.type ? 1 : 0 });
      types.add(match.type ? (one.types[0] ?? "") : other.type, { got: 1 });
      countSlots(slots, one, other, match);
    }
    for (const at of score.missed) {
      for (const name of ["detection", "strict"]) all.add(name, { gold: 1 });
      types.add(gold[at]?.types[0] ?? "", { gold: 1 });
    }
    for (const at of score.spurious) {
      for (const name of ["detection", "strict"]) all.add(name, { got: 1 });
      types.add(got[at]?.type ?? "", { got: 1 });
    }
  }
  const quiet = articles.filter(({ gold }) => gold.length === 0);
  const { detection = rates(0, 0, 0), strict = rates(0, 0, 0) } = all.rates();
  return {
    articles: articles.length,
    withoutContacts: quiet.length,
    leftEmpty: quiet.filter(({ got }) => got.length === 0).length,
    detection,
    strict,
    types: types.rates(),
    slots: slots.rates(),
  };
}

/** A slot is filled in gold where its first choice is, unless an empty one is right as well and was left empty. */
function countSlots(slots: Counters, gold: GoldContact, got: ContactRecord, match: Match): void {
  const one = (name: string, right: boolean, inGold: boolean, inGot: boolean): void =>
    slots.add(name, {
      gold: Number(inGold && !(right && !inGot)),
      got: Number(inGot && !(right && !inGold)),
      right: Number(right && inGold && inGot),
    });
  one("type", match.type, true, true);
  one("status", match.status, true, true);
  one("date", match.date === 1, gold.date !== null, got.date?.start !== undefined && got.date.start !== null);
  one("place", match.place, Boolean(gold.place), got.place !== null);
  one("duration", match.duration, Boolean(gold.duration), got.duration !== null);
  one("initiator", match.initiator, codesOf([gold.initiator ?? ""]).length > 0, got.initiator !== null);
  slots.add("participants", { gold: match.people.gold, got: match.people.got, right: match.people.both });
  slots.add("parties", { gold: match.parties.gold, got: match.parties.got, right: match.parties.both });
}
