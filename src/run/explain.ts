import { readLexicon } from "../kinds/person/lexicon.js";
import type { Lexicon } from "../kinds/person/lexicon.js";
import type { Explanation } from "../output/explain.js";
import { runArticle } from "../pipeline.js";
import type { ArticleMeta } from "../stages/read.js";
import { metaOf, toFault } from "./batch.js";
import { isFault, isPassed } from "./input.js";
import type { Fault, Input, Passed } from "./input.js";
import { findInput, isFolder } from "./places.js";
import { checkPublished } from "./prepare.js";
import { UsageError } from "./usage.js";

/** Reads the one article of a file, with everything that led to its contacts, or gives the fault that it has. */
export async function explainFile(
  path: string,
  published: string | undefined,
  lexicon?: string,
): Promise<Explanation | Fault> {
  checkPublished(published);
  const [source] = findInput(path).sources;
  if (!source || isFolder(path)) throw new UsageError(`${path} is a folder: name one article`);
  const input = await first(source.read(source));
  if (input === undefined || isFault(input))
    return input ?? { file: source.file, code: "empty", message: "it holds no article" };
  try {
    return explainArticle(
      input.raw,
      metaOf(input, published),
      lexicon === undefined ? undefined : readLexicon(lexicon),
    );
  } catch (error) {
    return toFault(source.file, error);
  }
}

/** Reads one article and keeps what led to its contacts; throws ArticleError for what is no article. */
export function explainArticle(raw: string | Uint8Array, meta: ArticleMeta, lexicon?: Lexicon): Explanation {
  const { article, contacts, trace } = runArticle(raw, meta, lexicon);
  const dropped = trace.relation.dropped.map(({ contact, because }) => {
    const words = contact.occurrences.map(({ frame: { trigger } }) => ({ start: trigger.start, end: trigger.end }));
    return { words, because };
  });
  return { raw: trace.document.source, article, contacts, dropped, losers: trace.settled.losers };
}

async function first(inputs: AsyncGenerator<Input | Passed>): Promise<Input | undefined> {
  for await (const input of inputs) if (!isPassed(input)) return input;
  return undefined;
}
