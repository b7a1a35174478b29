import { move, transferableSymbol, valueSymbol } from "piscina";
import { extractBatch } from "./batch.js";
import type { Batch } from "./batch.js";

/** What a worker thread runs: one batch in, its lines out; their bytes are handed over and not copied. */
export default function run(batch: Batch): object {
  const result = extractBatch(batch);
  const lines = [result.contacts, ...result.articles.map(({ line }) => line)];
  const buffers = new Set(lines.map(({ buffer }) => buffer as ArrayBuffer));
  return move({ [transferableSymbol]: [...buffers], [valueSymbol]: result });
}
