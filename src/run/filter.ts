import { readLexicon } from "../kinds/person/lexicon.js";
import { toLine } from "../output/lines.js";
import { runArticles } from "../pipeline.js";
import type { Attempt } from "../pipeline.js";
import { BYTE_LIMIT } from "../stages/read.js";
import { metaOf, toFault } from "./batch.js";
import { BATCH_BYTES, BATCH_INPUTS } from "./batches.js";
import { isFault } from "./input.js";
import type { Fault, Input, InputArticle } from "./input.js";
import { readLine } from "./inputs/json-lines.js";
import { splitLines } from "./lines.js";

interface FilterOptions {
  readonly published?: string;
  /** The text of the user's lexicon. */
  readonly lexicon?: string;
}

/**
 * Reads JSON lines and writes for each, in order, one line: `{ article, contacts }`, with `text` where offsets point
 * into the text of a page, or `{ article: null, contacts: [], error }`; an empty line too has one. Whatever has come
 * in is written before more is waited for.
 */
export async function filterLines(
  bytes: AsyncIterable<Uint8Array>,
  write: (lines: string) => Promise<void>,
  options: FilterOptions,
): Promise<void> {
  const toLines = lineMaker(options);
  let inputs: Input[] = [];
  let size = 0;
  const flush = async (): Promise<void> => {
    if (inputs.length > 0) await write(toLines(inputs));
    inputs = [];
    size = 0;
  };
  const chunks = async function* (): AsyncGenerator<Uint8Array> {
    for await (const chunk of bytes) {
      yield chunk;
      await flush();
    }
  };
  let number = 0;
  for await (const line of splitLines(chunks(), BYTE_LIMIT)) {
    inputs.push(toInput(++number, line));
    size += line.length;
    if (size >= BATCH_BYTES || inputs.length >= BATCH_INPUTS) await flush();
  }
  await flush();
}

function toInput(number: number, line: Uint8Array | "too_long"): Input {
  const file = `stdin/${number}`;
  if (line === "too_long") return { file, code: "too_large", message: `the line is longer than ${BYTE_LIMIT} bytes` };
  if (line.every((byte) => byte <= 0x20)) return { file, code: "empty", message: `line ${number} is empty` };
  return readLine("stdin", number, line, 0);
}

/** A function from inputs to a line each. */
function lineMaker({ published, lexicon: csv }: FilterOptions): (inputs: readonly Input[]) => string {
  const lexicon = csv === undefined ? undefined : readLexicon(csv);
  return (inputs) => {
    const given = inputs.filter((input): input is InputArticle => !isFault(input));
    const attempts = runArticles(
      given.map((input) => ({ raw: input.raw, meta: metaOf(input, published) })),
      lexicon,
    ).values();
    return inputs
      .map((input) => (isFault(input) ? faultLine(input) : attemptLine(input.file, attempts.next().value as Attempt)))
      .join("");
  };
}

const faultLine = (error: Fault): string => toLine({ article: null, contacts: [], error });

function attemptLine(file: string, attempt: Attempt): string {
  if ("error" in attempt) return faultLine(toFault(file, attempt.error));
  const { article, contacts, trace } = attempt.outcome;
  return toLine({ article, contacts, ...(article.text === "raw" ? {} : { text: trace.document.source }) });
}
