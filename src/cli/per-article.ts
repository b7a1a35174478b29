import { once } from "node:events";
import { UsageError } from "../run/usage.js";

interface PerArticleOptions {
  readonly published?: string;
  readonly lexicon?: string;
  /** Options given with it that mean nothing then. */
  readonly others: readonly string[];
}

/** Runs as a filter: a line of JSON in, a line of JSON out, on this thread, each as soon as it can be. */
export async function perArticle(
  input: string,
  output: string | undefined,
  { published, lexicon: path, others }: PerArticleOptions,
): Promise<void> {
  if (input !== "-" || (output ?? "-") !== "-")
    throw new UsageError("--per-article reads standard input and writes standard output: contatti extract - -");
  if (others[0] !== undefined) throw new UsageError(`--per-article cannot be used with ${others[0]}`);
  const { checkPublished } = await import("../run/prepare.js");
  const { openLexicon } = await import("../run/lexicon-file.js");
  const { filterLines } = await import("../run/filter.js");
  checkPublished(published);
  const own = await openLexicon(path);
  const write = async (lines: string): Promise<void> => {
    if (!process.stdout.write(lines)) await once(process.stdout, "drain");
  };
  await filterLines(process.stdin, write, { ...(published === undefined ? {} : { published }), ...own });
}
