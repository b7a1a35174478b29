import { createRequire } from "node:module";
import * as chrono from "chrono-node/it";
import winkNLP from "wink-nlp";
import model from "wink-eng-lite-web-model";
import { runArticles } from "../../src/pipeline.js";
import type { Sample } from "./corpus.js";

/** What is measured: it reads a batch of articles; `lap` ends the time of a part of it. */
export interface Contender {
  readonly name: string;
  readonly says: string;
  readonly run: (batch: readonly Sample[], lap: (part: string) => void) => void;
}

// its build in one file: the modules of the other entry share one vocabulary with the match engine that contatti uses
const compromise = createRequire(import.meta.url)("compromise/three") as (text: string) => { found: boolean };
const wink = winkNLP(model, []);
const REFERENCE = new Date("2025-03-06T12:00:00");

const each =
  (read: (text: string) => void): Contender["run"] =>
  (batch) => {
    for (const { raw } of batch) read(raw);
  };

/** contatti, and on the same text what others do less of. */
export const CONTENDERS: readonly Contender[] = [
  {
    name: "contatti",
    says: "the whole pipeline",
    run: (batch, lap) => void runArticles(batch, undefined, lap),
  },
  {
    name: "chrono-node it",
    says: "Italian dates",
    run: each((text) => void chrono.casual.parse(text, REFERENCE)),
  },
  {
    name: "wink-nlp",
    says: "bare tokens, an empty pipe",
    run: each((text) => void wink.readDoc(text).tokens().length()),
  },
  {
    name: "compromise/three",
    says: "its English tokens, tags and phrases",
    run: each((text) => void compromise(text).found),
  },
  {
    name: "\\p{L}+",
    says: "a bare pass of a regular expression",
    run: each((text) => {
      for (const _ of text.matchAll(/\p{L}+/gu));
    }),
  },
];
