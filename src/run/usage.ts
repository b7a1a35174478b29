/** A wrong use of the command, told in one clear sentence; the command ends with exit code 2. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}
