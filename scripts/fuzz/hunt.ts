import { runArticles } from "../../src/pipeline.js";
import { tellAlike } from "./alike.js";
import { makeArticle, wholeParagraphs } from "./article.js";
import type { FuzzArticle } from "./article.js";
import { Chance } from "./chance.js";
import { CHANGES } from "./changes.js";
import type { Change } from "./changes.js";
import { bytesAsField } from "./corpus.js";
import type { FuzzCase } from "./corpus.js";
import { cutDown } from "./cut.js";
import { attempt, brokenAlone, brokenBy, writtenOf } from "./kept.js";
import type { Broken } from "./kept.js";
import type { Stock } from "./stock.js";

/** Articles that go through the stages together. */
export const BATCH = 200;
/** One article in so many is read again by itself, and must come out the same. */
const AGAIN = 32;
/** Milliseconds of processor time that a short article may take. */
const PATIENCE = 2000;

const milliseconds = (since: NodeJS.CpuUsage): number => {
  const { user, system } = process.cpuUsage(since);
  return (user + system) / 1000;
};

/** Reads an article alone: what it breaks, its time among it. */
export function broken({ bytes, published }: Pick<FuzzArticle, "bytes" | "published">): Broken | null {
  const began = process.cpuUsage();
  const found = brokenAlone(bytes, published);
  const took = milliseconds(began);
  return found ?? (took > 2 * PATIENCE ? { promise: "time", how: `${Math.round(took / 2)} ms` } : null);
}

/** An article that is to be looked at alone; `apart` where it came out otherwise than beside the others. */
interface Suspect {
  readonly at: number;
  readonly apart: boolean;
}

function suspects(articles: readonly FuzzArticle[], first: number): Suspect[] {
  const began = process.cpuUsage();
  const attempts = runArticles(articles.map(({ bytes, published }) => ({ raw: bytes, meta: { published } })));
  const slow = milliseconds(began) > PATIENCE + articles.length * 20;
  return attempts.flatMap((together, at) => {
    if (brokenBy(together)) return [{ at, apart: true }];
    const { bytes, published } = articles[at] as FuzzArticle;
    const again = (first + at) % AGAIN === 0 ? attempt(bytes, published) : null;
    const apart = again !== null && (brokenBy(again) !== null || writtenOf(again) !== writtenOf(together));
    return apart || slow ? [{ at, apart }] : [];
  });
}

const fieldsOf = (bytes: Uint8Array, published: string | undefined): Omit<FuzzCase, "promise" | "found"> => ({
  ...(published === undefined ? {} : { published }),
  ...bytesAsField(bytes),
});

/** A case cut down to what still breaks the same promise. */
function reduced({ bytes, published }: FuzzArticle, { promise }: Broken, found: string): FuzzCase {
  const fails = (less: readonly number[]): boolean =>
    broken({ bytes: Buffer.from(less), published })?.promise === promise;
  return {
    promise,
    found,
    ...fieldsOf(promise === "time" ? bytes : Buffer.from(cutDown([...bytes], fails)), published),
  };
}

/** What was found: the case, and how the promise was broken. */
export interface Catch {
  readonly found: FuzzCase;
  readonly how: string;
}

/** Whole sentences that are written otherwise, or stand among others, and then tell of other contacts. */
export function huntAlike(stock: Stock, seed: number, article: number): Catch[] {
  const chance = new Chance(~seed, article);
  const change = chance.pick(Object.keys(CHANGES));
  const page = (paragraphs: readonly string[]): string => paragraphs.join("\n\n");
  const changed = CHANGES[change] as Change;
  const published = "2025-03-06";
  const fails = (paragraphs: readonly string[]): boolean =>
    !tellAlike(page(paragraphs), changed(page(paragraphs)), published);
  const paragraphs = wholeParagraphs(stock, chance).map((sentences) => sentences.join(" "));
  if (!fails(paragraphs)) return [];
  const before = page(cutDown(paragraphs, fails));
  const name = `seed ${seed}, article ${article}: ${change}`;
  return [{ found: { promise: "alike", found: name, published, text: changed(before), before }, how: before }];
}

/** What one batch of a seed breaks. `first` is the number of its first article. */
export function huntBatch(stock: Stock, seed: number, first: number): Catch[] {
  const articles = Array.from({ length: BATCH }, (_, at) => makeArticle(stock, seed, first + at));
  return suspects(articles, first).flatMap(({ at, apart }) => {
    const article = articles[at] as FuzzArticle;
    const name = `seed ${seed}, article ${first + at}: ${article.mutations.join(" ")}`;
    const fault = broken(article);
    if (fault) return [{ found: reduced(article, fault, name), how: fault.how }];
    const uncut: FuzzCase = { promise: "bytes", found: name, ...fieldsOf(article.bytes, article.published) };
    return apart ? [{ found: uncut, how: "well alone, and otherwise beside the others of its batch" }] : [];
  });
}
