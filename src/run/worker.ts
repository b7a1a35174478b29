import { extractBatch } from "./batch.js";

/** What a worker thread runs: one batch in, its lines out. */
export default extractBatch;
