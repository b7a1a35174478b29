import { setImmediate } from "node:timers/promises";
import { toLine } from "../output/lines.js";
import type { ArticleLine, Batch, BatchResult } from "./batch.js";
import { toBatches } from "./batches.js";
import type { InputBatch } from "./batches.js";
import { Duplicates } from "./duplicates.js";
import { inOrder, openExtractor } from "./extractor.js";
import { isFault } from "./input.js";
import type { Fault, Source } from "./input.js";

/** Where the lines of a run go, in the order of its inputs. */
export interface Sink {
  readonly contacts: (lines: string) => Promise<void>;
  readonly articles: (lines: string) => Promise<void>;
  readonly fault: (fault: Fault) => Promise<void>;
  /** Keeps the text of a page of HTML; gives the name under which it is kept. */
  readonly text: (name: string, text: string) => Promise<string>;
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

interface RunOptions {
  readonly workers: number;
  readonly published?: string;
  /** The text of the user's lexicon. */
  readonly lexicon?: string;
  readonly onProgress?: (progress: Progress) => void;
  /** Ends the run after the batch in hand. */
  readonly signal?: AbortSignal;
}

export const NOTHING: Progress = { articles: 0, contacts: 0, errors: 0, passed: 0, bytes: 0 };

/** Extracts every article of the sources into the sink, in order; memory holds a few batches at a time. */
export async function extractSources(sources: Iterable<Source>, sink: Sink, options: RunOptions): Promise<Progress> {
  const extractor = await openExtractor(options.workers);
  const { published, lexicon } = options;
  const given = { ...(published === undefined ? {} : { published }), ...(lexicon === undefined ? {} : { lexicon }) };
  const run = ({ inputs }: InputBatch): Promise<BatchResult> =>
    extractor.run({ inputs, ...given }).catch((error: unknown) => lostBatch({ inputs }, error));
  const duplicates = new Duplicates();
  let progress = NOTHING;
  try {
    for await (const { batch, result } of inOrder(toBatches(sources), run, extractor.ahead)) {
      await writeResult(result, duplicates, sink);
      progress = advance(progress, batch, result);
      options.onProgress?.(progress);
      // lets signals and streams have their turn: small files are read without waiting
      await setImmediate();
      options.signal?.throwIfAborted();
    }
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
  let lines = "";
  for (const article of articles) lines += await settled(article, duplicates, sink);
  await sink.articles(lines);
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

/** The line of an article with what only the run can tell: which one it repeats, and where its text is kept. */
async function settled(
  { file, line, likeness, kept }: ArticleLine,
  duplicates: Duplicates,
  sink: Sink,
): Promise<string> {
  const duplicateOf = likeness && duplicates.find(file, likeness);
  const text = kept && (await sink.text(kept.name, kept.text));
  if (text !== (kept?.name ?? null)) return toLine({ ...(JSON.parse(line) as object), text, duplicateOf });
  if (duplicateOf === null) return line;
  // the last field of the line is the one that the run fills
  return `${line.slice(0, line.lastIndexOf("null"))}${JSON.stringify(duplicateOf)}}\n`;
}

/** When the worker of a batch dies, each of its articles is reported. */
function lostBatch({ inputs }: Batch, error: unknown): BatchResult {
  const message = `the worker failed: ${error instanceof Error ? error.message : String(error)}`;
  const faults = inputs.map((input) => (isFault(input) ? input : { file: input.file, code: "worker_failed", message }));
  return { contacts: "", articles: [], faults, contactCount: 0 };
}
