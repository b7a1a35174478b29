import { existsSync, readFileSync, readdirSync } from "node:fs";
import { runArticle } from "../../src/pipeline.js";
import type { ArticleMeta } from "../../src/stages/read.js";

/** An article to read, and how many bytes it has in UTF-8. */
export interface Sample {
  readonly raw: string;
  readonly meta: ArticleMeta;
  readonly bytes: number;
}

/** A text to measure on: articles of one mix. */
export interface Corpus {
  readonly name: string;
  readonly says: string;
  readonly samples: readonly Sample[];
  readonly bytes: number;
}

/** A page is dense with contacts where it tells of this many. */
const DENSE = 3;
/** Of running news, one page in five tells of a contact. */
const QUIET = 4;

const readPages = (folder: string): Sample[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith(".txt"))
    .toSorted()
    .map((name) => {
      const raw = readFileSync(`${folder}/${name}`, "utf8");
      const sidecar = `${folder}/${name.replace(/\.txt$/u, ".meta.json")}`;
      const meta = existsSync(sidecar) ? (JSON.parse(readFileSync(sidecar, "utf8")) as object) : {};
      return { raw, meta: { ...meta, file: name }, bytes: Buffer.byteLength(raw) };
    });

/** The page with its paragraphs begun at another one, so that no text comes twice. */
function turned({ raw, meta, bytes }: Sample, by: number): Sample {
  const paragraphs = raw.split("\n\n");
  const at = by % paragraphs.length;
  return { raw: [...paragraphs.slice(at), ...paragraphs.slice(0, at)].join("\n\n"), meta, bytes };
}

/** Pages in turn, each time begun elsewhere, until there are enough bytes. */
function grown(pages: readonly Sample[], bytes: number): { samples: Sample[]; bytes: number } {
  const samples: Sample[] = [];
  let sum = 0;
  for (let at = 0; sum < bytes; at++) {
    const page = pages[at % pages.length];
    if (!page) break;
    samples.push(turned(page, Math.floor(at / pages.length)));
    sum += page.bytes;
  }
  return { samples, bytes: sum };
}

/** Two corpora of about `bytes` each, made of the pages of a folder: running news, and text dense with contacts. */
export function makeCorpora(folder: string, bytes: number): Corpus[] {
  const pages = readPages(folder).map((page) => ({ page, contacts: runArticle(page.raw, page.meta).contacts.length }));
  const quiet = pages.filter(({ contacts }) => contacts === 0).map(({ page }) => page);
  const loud = pages.filter(({ contacts }) => contacts > 0).map(({ page }) => page);
  const dense = pages.filter(({ contacts }) => contacts >= DENSE).map(({ page }) => page);
  const mixed = loud.flatMap((page, at) => [
    ...Array.from({ length: QUIET }, (_, n) => quiet[(at * QUIET + n) % quiet.length] as Sample),
    page,
  ]);
  return [
    { name: "running", says: "one page in five tells of a contact", ...grown(mixed, bytes) },
    { name: "dense", says: `every page tells of ${DENSE} contacts or more`, ...grown(dense, bytes) },
  ];
}
