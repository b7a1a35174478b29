import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { z } from "zod";

/** Where what was found is kept, below the folder of the project. */
export const CORPUS = "fuzz-corpus";

const fuzzCase = z.strictObject({
  /** The promise that it broke when it was found. */
  promise: z.string(),
  /** Where it came from: a seed with the number of its article, or a sentence. */
  found: z.string(),
  published: z.string().optional(),
  /** The page, where UTF-8 can tell it. */
  text: z.string().optional(),
  base64: z.string().optional(),
  /** For a change that must not change the contacts: the page as it was before. */
  before: z.string().optional(),
});
export type FuzzCase = z.infer<typeof fuzzCase>;

/** The bytes of a case as text where that loses none. */
export function bytesAsField(bytes: Uint8Array): Pick<FuzzCase, "text" | "base64"> {
  const text = Buffer.from(bytes).toString("utf8");
  return Buffer.from(text).equals(bytes) ? { text } : { base64: Buffer.from(bytes).toString("base64") };
}

/** The page of a case. */
export const bytesOf = ({ text, base64 }: FuzzCase): Buffer =>
  text === undefined ? Buffer.from(base64 ?? "", "base64") : Buffer.from(text, "utf8");

/** All cases in a folder by the names of their files; none where there is no folder. */
export const readCorpus = (folder = CORPUS): { name: string; found: FuzzCase }[] =>
  (existsSync(folder) ? readdirSync(folder) : [])
    .filter((name) => name.endsWith(".json"))
    .toSorted()
    .map((name) => ({ name, found: fuzzCase.parse(JSON.parse(readFileSync(`${folder}/${name}`, "utf8"))) }));

/** Keeps a case; the name of its file, which is the same for the same page. */
export function keepCase(found: FuzzCase, folder = CORPUS): string {
  const digest = createHash("sha256")
    .update(bytesOf(found))
    .update(found.before ?? "")
    .digest("hex")
    .slice(0, 12);
  const name = `${found.promise}-${digest}.json`;
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${folder}/${name}`, `${JSON.stringify(fuzzCase.parse(found), null, 2)}\n`);
  return name;
}
