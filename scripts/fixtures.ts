import { existsSync, readFileSync, readdirSync } from "node:fs";
import { z } from "zod";
import type { ContactRecord } from "../src/kinds/contact/schema.js";
import { compare } from "../src/output/compare.js";
import type { Compared } from "../src/output/compare-text.js";
import { expectedContact, toExpected } from "../src/output/expected.js";
import type { ExpectedContact } from "../src/output/expected.js";
import { runArticle } from "../src/pipeline.js";
import { read } from "../src/stages/read.js";

/** Where the fixtures stand, below the folder of the project. */
export const FIXTURES = "fixtures";
export const FLOOR_FILE = `${FIXTURES}/floor.json`;

/** A whole article, what stands in its sidecar, and its contacts as a person read them. */
export interface Fixture {
  readonly slug: string;
  readonly raw: Uint8Array;
  readonly meta: Readonly<Record<string, unknown>>;
  readonly expected: readonly ExpectedContact[];
}

/** The scores that must not fall, rounded down to a thousandth, and the fixtures that are right in every slot. */
export const floor = z.strictObject({ detectionF1: z.number(), strictF1: z.number(), exact: z.array(z.string()) });
export type Floor = z.infer<typeof floor>;

export const readFloor = (): Floor =>
  existsSync(FLOOR_FILE)
    ? floor.parse(JSON.parse(readFileSync(FLOOR_FILE, "utf8")))
    : { detectionF1: 0, strictF1: 0, exact: [] };

/** The slugs of all fixtures, in order. */
export const fixtureSlugs = (): string[] =>
  readdirSync(FIXTURES, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .toSorted();

/** Reads a fixture; throws with the line that does not fit. */
export function readFixture(slug: string): Fixture {
  const path = (name: string): string => `${FIXTURES}/${slug}/${name}`;
  const lines = readFileSync(path("expected.jsonl"), "utf8").split("\n");
  const expected = lines.flatMap((line, index) => {
    if (line.trim() === "") return [];
    const parsed = expectedContact.safeParse(JSON.parse(line));
    if (!parsed.success) throw new Error(`${path("expected.jsonl")}:${index + 1} ${z.prettifyError(parsed.error)}`);
    return [parsed.data];
  });
  const meta = z.record(z.string(), z.unknown()).parse(JSON.parse(readFileSync(path("meta.json"), "utf8")));
  return { slug, raw: readFileSync(path("raw.txt")), meta, expected };
}

/** Extracts a fixture and compares it with what is expected. */
export function compareFixture({ slug, raw, meta, expected }: Fixture): Compared {
  const named = { ...meta, file: `${slug}.txt` };
  const got: readonly ContactRecord[] = runArticle(raw, named).contacts;
  return { raw: read(raw, named).raw, expected, got, comparison: compare(expected, got.map(toExpected)) };
}
