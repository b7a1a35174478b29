import type { Input, Reader } from "../input.js";

/** A reader that reads nothing: each of its sources is reported with one reason. */
export function refuse(code: string, message: string): Reader {
  return async function* read({ file }): AsyncGenerator<Input> {
    yield { file, code, message };
  };
}
