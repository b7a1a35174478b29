/** A file of the input, before it is opened; `file` is its name in the records, POSIX and relative to the input folder. */
export interface Source {
  readonly file: string;
  /** Where it lies, for opening only: never written anywhere. */
  readonly path: string;
  readonly bytes: number;
  /** When it was changed last, in milliseconds; absent where it is no file on disk. */
  readonly modified?: number;
  /** Path of the sidecar `name.meta.json`, where there is one. */
  readonly sidecar?: string;
  readonly read: Reader;
}

/** What stands beside an article in its sidecar or its line, unchecked: the stage `read` checks it. */
export type RawMeta = Readonly<Record<string, unknown>>;

/** How an article is written. */
export type Format = "text" | "html";

/** One article as an input gives it; `consumed` counts the bytes of its source that are read so far. */
export interface InputArticle {
  readonly file: string;
  readonly raw: string | Uint8Array;
  readonly format: Format;
  readonly meta: RawMeta;
  readonly consumed: number;
}

/** An input that could not be read, as a line of `errors.jsonl`: a reason code and a sentence. */
export interface Fault {
  readonly file: string;
  readonly code: string;
  readonly message: string;
}

/** Records of an archive that are no page: pictures, requests, redirections. */
export interface Passed {
  readonly passed: number;
}

export type Input = InputArticle | Fault;

/** How one format is read: its articles, and its faults in their place, in the order of the source. */
export type Reader = (source: Source) => AsyncGenerator<Input | Passed>;

/** True when the input is a fault and holds no article. */
export const isFault = (input: Input): input is Fault => "code" in input;

/** True for what was passed over. */
export const isPassed = (input: Input | Passed): input is Passed => "passed" in input;

/** The code of an error of the system, such as `ENOENT`; "" of another. */
export const codeOfSystem = (error: unknown): string =>
  error instanceof Error && "code" in error ? String(error.code) : "";

/** What cannot be read any more, as a fault. */
export const unreadable = (file: string, error: unknown): Fault => ({
  file,
  code: codeOfSystem(error) === "ENOENT" ? "vanished" : "unreadable",
  message: systemMessage(error),
});

/** A sentence for an error of the file system, without the path of the machine. */
export function systemMessage(error: unknown): string {
  const code = codeOfSystem(error);
  if (code === "ENOENT") return "it was there when the folder was listed and is gone now";
  if (code === "EACCES" || code === "EPERM") return "permission to read it is missing";
  if (code === "EISDIR") return "it is a folder";
  if (code === "ENOSPC" || code === "EDQUOT") return "the disk is full";
  if (code === "" && error instanceof Error) return error.message;
  return `the system could not read it (${code || "unknown reason"})`;
}
