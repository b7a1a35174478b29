import { setImmediate } from "node:timers/promises";
import { toBytes, toLine } from "../output/lines.js";
import type { ArticleLine, BatchResult } from "./batch.js";
import { toBatches } from "./batches.js";
import type { InputBatch } from "./batches.js";
import { Duplicates } from "./duplicates.js";
import { inOrder, openExtractor } from "./extractor.js";
import type { ExtractorOptions } from "./extractor.js";
import { writeLikeness } from "./likeness-lines.js";
import type { Fault, Source } from "./input.js";
import type { Position } from "./trail.js";

/** Where the lines of a run go, in the order of its inputs. */
export interface Sink {
  readonly contacts: (lines: Uint8Array) => Promise<void>;
  readonly articles: (lines: Uint8Array) => Promise<void>;
  readonly fault: (fault: Fault) => Promise<void>;
  /** Keeps the text of a page of HTML; gives the name under which it is kept. */
  readonly text: (name: string, text: string) => Promise<string>;
  /** Keeps what articles are like that are no near-duplicates, as lines of `likeness-lines`, for a run that goes on with this one. */
  readonly remembered?: (lines: string) => Promise<void>;
  /** All that was read up to a position is written; `now` asks to note it at once, since the run ends. */
  readonly reached?: (at: Position, progress: Progress, now: boolean) => Promise<void>;
}

/** How far a run is. */
export interface Progress {
  readonly articles: number;
  readonly contacts: number;
  readonly errors: number;
  /** Records of archives that are no page. */
  readonly passed: number;
  /** Bytes of the sources read so far, as they lie on disk. */
  readonly bytes: number;
}

/** Where a run goes on that was broken off. */
export interface Start {
  readonly at: Position;
  readonly progress: Progress;
  readonly duplicates: Duplicates;
}

interface RunOptions extends ExtractorOptions {
  readonly published?: string;
  /** The text of the user's lexicon. */
  readonly lexicon?: string;
  readonly onProgress?: (progress: Progress) => void;
  /** Ends the run after the batch in hand. */
  readonly signal?: AbortSignal;
  readonly start?: Start | undefined;
}

export const NOTHING: Progress = { articles: 0, contacts: 0, errors: 0, passed: 0, bytes: 0 };

/** Extracts every article of the sources into the sink, in order; memory holds a few batches at a time. */
export async function extractSources(sources: Iterable<Source>, sink: Sink, options: RunOptions): Promise<Progress> {
  const extractor = await openExtractor(options);
  const { published, lexicon, signal, start } = options;
  const given = { ...(published === undefined ? {} : { published }), ...(lexicon === undefined ? {} : { lexicon }) };
  const run = ({ inputs }: InputBatch): Promise<BatchResult> => extractor.run({ inputs, ...given });
  const duplicates = start?.duplicates ?? new Duplicates();
  let progress = start?.progress ?? NOTHING;
  let at = start?.at;
  try {
    for await (const { batch, result } of inOrder(toBatches(sources, at), run, extractor.ahead)) {
      await writeResult(result, duplicates, sink);
      progress = advance(progress, batch, result);
      ({ at } = batch);
      options.onProgress?.(progress);
      // lets signals and streams have their turn: small files are read without waiting
      await setImmediate();
      await sink.reached?.(at, progress, signal?.aborted === true);
      signal?.throwIfAborted();
    }
    if (at) await sink.reached?.(at, progress, true);
  } finally {
    await extractor.close();
  }
  return progress;
}

/** Writes what a batch gave into the sink, and tells near-duplicates on the way: batches must come in their order. */
export async function writeResult(
  { articles, contacts, faults }: BatchResult,
  duplicates: Duplicates,
  sink: Sink,
): Promise<void> {
  const lines: Uint8Array[] = [];
  let remembered = "";
  for (const article of articles) {
    const { file, likeness } = article;
    const duplicateOf = likeness && duplicates.find(file, likeness);
    if (likeness && duplicateOf === null) remembered += writeLikeness(file, likeness);
    lines.push(await settled(article, duplicateOf, sink));
  }
  await sink.remembered?.(remembered);
  await sink.articles(Buffer.concat(lines));
  await sink.contacts(contacts);
  for (const fault of faults) await sink.fault(fault);
}

/** How far a run is after one more batch. */
export const advance = (
  before: Progress,
  batch: Pick<InputBatch, "consumed" | "passed">,
  result: BatchResult,
): Progress => ({
  articles: before.articles + result.articles.length,
  contacts: before.contacts + result.contactCount,
  errors: before.errors + result.faults.length,
  passed: before.passed + batch.passed,
  bytes: batch.consumed,
});

const utf8 = new TextDecoder();

/** How the line of an article ends whose last field is still to be filled. */
const UNFILLED = "null}\n";

/** The line of an article with what only the run can tell: which one it repeats, and where its text is kept. */
async function settled({ line, kept }: ArticleLine, duplicateOf: string | null, sink: Sink): Promise<Uint8Array> {
  const text = kept && (await sink.text(kept.name, kept.text));
  if (text !== (kept?.name ?? null))
    return toBytes(toLine({ ...(JSON.parse(utf8.decode(line)) as object), text, duplicateOf }));
  if (duplicateOf === null) return line;
  // the last field of the line is the one that the run fills
  return Buffer.concat([line.subarray(0, -UNFILLED.length), toBytes(`${JSON.stringify(duplicateOf)}}\n`)]);
}
