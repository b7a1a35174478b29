import type { Reader } from "./input.js";
import { readHtmlFile, readText } from "./inputs/file.js";
import { readGzippedJsonLines, readJsonLines } from "./inputs/json-lines.js";
import { readGzippedWarc, readWarc } from "./inputs/warc.js";

interface Format {
  /** Ends of file names, in lower case. */
  readonly suffixes: readonly string[];
  readonly read: Reader;
  /** Whether `name.meta.json` beside it belongs to it. */
  readonly sidecar: boolean;
}

/** Every format that is an input, one line each. */
const FORMATS: readonly Format[] = [
  { suffixes: [".txt", ".md"], read: readText, sidecar: true },
  { suffixes: [".jsonl"], read: readJsonLines, sidecar: false },
  { suffixes: [".jsonl.gz"], read: readGzippedJsonLines, sidecar: false },
  { suffixes: [".html", ".htm"], read: readHtmlFile, sidecar: true },
  { suffixes: [".warc"], read: readWarc, sidecar: false },
  { suffixes: [".warc.gz"], read: readGzippedWarc, sidecar: false },
];

/** The formats as a sentence names them. */
export const FORMAT_NAMES = ".txt, .md, .html, .htm, .jsonl, .jsonl.gz, .warc and .warc.gz";

/** The format that a file's name tells, or undefined when it is no article. */
export function formatOf(name: string): Format | undefined {
  const low = name.toLowerCase();
  return FORMATS.find(({ suffixes }) => suffixes.some((suffix) => low.endsWith(suffix)));
}

/** The name of the sidecar that may stand beside a text: `a.txt` → `a.meta.json`. */
export const sidecarOf = (name: string): string => `${name.replace(/\.[^.]*$/u, "")}.meta.json`;
