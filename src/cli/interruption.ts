import { EXIT, UserInterrupt } from "./messages.js";

/** A wait for SIGINT and SIGTERM. */
export interface Interruption {
  /** Aborted at the first of them; a second one, of either kind, ends the process at once. */
  readonly signal: AbortSignal;
  readonly stop: () => void;
}

/** Waits for the signals that end a run, until `stop`. */
export function awaitInterruption(): Interruption {
  const controller = new AbortController();
  const signals = ["SIGINT", "SIGTERM"] as const;
  const stop = (): void => {
    for (const signal of signals) process.off(signal, onSignal);
  };
  const onSignal = (): void => {
    if (controller.signal.aborted) process.exit(EXIT.interrupted);
    controller.abort(new UserInterrupt());
    // the system's own way of ending works also while a batch keeps this thread busy
    setImmediate(stop);
  };
  for (const signal of signals) process.on(signal, onSignal);
  return { signal: controller.signal, stop };
}
