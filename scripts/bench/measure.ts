import { BATCH_BYTES, BATCH_INPUTS } from "../../src/run/batches.js";
import type { Contender } from "./contenders.js";
import type { Corpus, Sample } from "./corpus.js";

/** Processor time in microseconds, of the process. */
const used = (): number => {
  const { user, system } = process.cpuUsage();
  return user + system;
};

/** How fast something is on a corpus: the median of the rounds, per second of processor time. */
export interface Speed {
  readonly megabytes: number;
  readonly articles: number;
  /** How many times as fast contatti's whole pipeline is; under 1 where it is slower. */
  readonly ratio: number;
}

/** What was measured on one corpus: every contender, and the parts of contatti. */
export interface Measured {
  readonly corpus: string;
  readonly says: string;
  readonly bytes: number;
  readonly articles: number;
  readonly contenders: Readonly<Record<string, Speed>>;
  readonly stages: Readonly<Record<string, Speed>>;
}

/** Rounds in which code becomes hot and V8 compiles it. */
const WARM = 8;

function batchesOf(samples: readonly Sample[]): Sample[][] {
  const batches: Sample[][] = [[]];
  let bytes = 0;
  for (const sample of samples) {
    const last = batches.at(-1) ?? [];
    if (last.length < BATCH_INPUTS && bytes < BATCH_BYTES) last.push(sample);
    else batches.push([sample]);
    bytes = (last.at(-1) === sample ? bytes : 0) + sample.bytes;
  }
  return batches;
}

const median = (values: readonly number[]): number => {
  const sorted = values.toSorted((a, b) => a - b);
  return ((sorted[(sorted.length - 1) >> 1] ?? 0) + (sorted[sorted.length >> 1] ?? 0)) / 2;
};

/** Two places, three digits where it is less than that. */
const rounded = (value: number): number => Number(value.toPrecision(3));

/**
 * Measures contenders on the same batches, alternating: each reads a batch before the next one is taken,
 * in an order that moves on by one with every batch; the first rounds are for warming up and do not count.
 */
export function measure(corpus: Corpus, contenders: readonly Contender[], rounds: number): Measured {
  const times = new Map<string, number[]>();
  const batches = batchesOf(corpus.samples);
  for (let round = 0; round < WARM + rounds; round++) {
    const spent = new Map<string, number>();
    for (const [at, batch] of batches.entries())
      for (let turn = 0; turn < contenders.length; turn++) {
        const contender = contenders[(at + turn) % contenders.length];
        if (contender) time(contender, batch, spent);
      }
    if (round >= WARM)
      for (const [name, microseconds] of spent) times.set(name, [...(times.get(name) ?? []), microseconds]);
  }
  const ours = median(times.get(contenders[0]?.name ?? "") ?? []);
  const speed = (name: string): Speed => {
    const seconds = median(times.get(name) ?? []) / 1e6;
    return {
      megabytes: rounded(corpus.bytes / 1e6 / seconds),
      articles: rounded(corpus.samples.length / seconds),
      ratio: rounded((seconds * 1e6) / ours),
    };
  };
  const parts = [...times.keys()].filter((name) => name.startsWith(STAGE));
  return {
    corpus: corpus.name,
    says: corpus.says,
    bytes: corpus.bytes,
    articles: corpus.samples.length,
    contenders: Object.fromEntries(contenders.map(({ name }) => [name, speed(name)])),
    stages: Object.fromEntries(parts.map((name) => [name.slice(STAGE.length), speed(name)])),
  };
}

const STAGE = "stage ";

function time({ name, run }: Contender, batch: readonly Sample[], spent: Map<string, number>): void {
  const add = (what: string, microseconds: number): void => void spent.set(what, (spent.get(what) ?? 0) + microseconds);
  const from = used();
  let lapped = from;
  run(batch, (part) => {
    const now = used();
    add(STAGE + part, now - lapped);
    lapped = now;
  });
  add(name, used() - from);
}
