import { styleText } from "node:util";
import type { Fault } from "../run/input.js";

/** Exit codes of the command: all is well; some inputs failed; wrong usage; the system stopped the run; the user did. */
export const EXIT = { fine: 0, someFailed: 1, usage: 2, stopped: 3, interrupted: 130 } as const;

/** The user ended the run by a signal. */
export class UserInterrupt extends Error {
  constructor(message = "interrupted: nothing was written") {
    super(message);
  }
}

/** The system does not let a run go on: its disk is full, its folder gone. */
export class StoppedRun extends Error {
  /** For programs, as in `errors.jsonl`. */
  readonly code: string;

  constructor(message: string, code: string) {
    super(message);
    this.code = code;
  }
}

/** Writes a sentence for a person, or a line of JSON for a program, on standard error. */
export function complain(message: string, json: boolean, code = "usage"): void {
  process.stderr.write(json ? `${JSON.stringify({ code, message })}\n` : `contatti: ${message}\n`);
}

/** Writes the fault of one input on standard error. */
export function complainOf(fault: Fault, json: boolean): void {
  if (json) process.stderr.write(`${JSON.stringify(fault)}\n`);
  else complain(`${printable(fault.file)}: ${fault.message} (${fault.code})`, false);
}

/** A file name on one line, without the control characters that could steer a terminal. */
export const printable = (name: string): string => name.replace(/\p{Cc}/gu, "\uFFFD");

/** The painter of a stream, or undefined where `NO_COLOR`, or output that is no terminal, asks for plain text. */
export function styler(stream: NodeJS.WriteStream): typeof styleText | undefined {
  return stream.isTTY && (process.env["NO_COLOR"] ?? "") === "" ? styleText : undefined;
}
