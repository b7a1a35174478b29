import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { ContactRecord } from "../../kinds/contact/schema.js";
import { TEXT_BUDGET, TEXT_LIMIT } from "../../report/build.js";
import type { ArticleText } from "../../report/build.js";
import { read } from "../../stages/read.js";
import { isFault, isPassed } from "../input.js";
import type { Source } from "../input.js";
import type { ArticleLine } from "./records.js";

/** Texts are gathered up to this many times what a page holds. */
const SPARE = 2;

type Texts = Map<string, ArticleText>;

/** Gathers the texts of articles; a text that is not the one of the records is left out. */
export class TextGatherer {
  readonly #articles: ReadonlyMap<string, ArticleLine>;
  readonly #evidence = new Map<string, ContactRecord["evidence"][]>();
  readonly #texts: Texts = new Map();
  #room = TEXT_BUDGET * SPARE;

  constructor(articles: readonly ArticleLine[], records: Iterable<ContactRecord>) {
    this.#articles = new Map(articles.map((article) => [article.file, article]));
    for (const { article, evidence } of records) {
      const found = this.#evidence.get(article.file);
      if (found) found.push(evidence);
      else this.#evidence.set(article.file, [evidence]);
    }
  }

  /** The texts of pages of HTML that the run kept in its folder. */
  async fromRun(folder: string): Promise<void> {
    for (const { file, text } of this.#articles.values()) {
      if (!/^text\/(?!(?:.*\/)?\.\.(?:\/|$))/u.test(text)) continue;
      const kept = await readFile(join(folder, text), "utf8").catch(() => null);
      if (kept !== null) this.#keep(file, kept);
    }
  }

  /** The texts of the input of the run, which is read once more. */
  async fromInput(sources: Iterable<Source>): Promise<void> {
    for (const source of sources) {
      if (this.#room <= 0) return;
      for await (const input of source.read(source)) {
        if (isPassed(input) || isFault(input) || input.format !== "text") continue;
        const article = this.#articles.get(input.file);
        if (!article || article.text !== "raw") continue;
        const { raw, sha256 } = read(input.raw);
        if (sha256 === article.sha256) this.#keep(article.file, raw);
      }
    }
  }

  get texts(): Texts {
    return this.#texts;
  }

  /** Keeps a text in which all evidence stands where the records say, as far as there is room. */
  #keep(file: string, text: string): void {
    const blocks = this.#articles.get(file)?.blocks ?? [];
    const proofs = (this.#evidence.get(file) ?? []).flat();
    const fits = proofs.every(({ start, end, text: words }) => text.slice(start, end) === words);
    if (!fits || blocks.length === 0 || text.length > TEXT_LIMIT || text.length > this.#room || this.#texts.has(file))
      return;
    this.#room -= text.length;
    this.#texts.set(file, { text, blocks });
  }
}
