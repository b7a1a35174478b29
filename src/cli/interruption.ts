import { EXIT, UserInterrupt } from "./messages.js";

/** Aborted at the first SIGINT or SIGTERM; a second one, of either kind, ends the process at once. */
export function interruption(): AbortSignal {
  const controller = new AbortController();
  const signals = ["SIGINT", "SIGTERM"] as const;
  const onSignal = (): void => {
    if (controller.signal.aborted) process.exit(EXIT.interrupted);
    controller.abort(new UserInterrupt());
    // the system's own way of ending works also while a batch keeps this thread busy
    setImmediate(() => {
      for (const signal of signals) process.off(signal, onSignal);
    });
  };
  for (const signal of signals) process.on(signal, onSignal);
  return controller.signal;
}
