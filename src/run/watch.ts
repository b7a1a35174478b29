/** A look at which input of a batch a worker is at, and for how long. */
export interface Watch {
  /** Where the worker tells it. */
  readonly place: Int32Array<SharedArrayBuffer>;
  /** Aborted when an input takes too long. */
  readonly signal: AbortSignal;
  /** The index of the input that took too long, or null. */
  readonly slow: () => number | null;
  readonly stop: () => void;
}

/** Looks in an allowed time. */
const LOOKS = 20;

/** Watches a batch from now on; the time of an input begins when it is first seen that the worker is at it. */
export function startWatch(seconds: number): Watch {
  const place = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
  const controller = new AbortController();
  let [seen, since] = [0, performance.now()];
  let slow: number | null = null;
  const timer = setInterval(
    () => {
      const now = Atomics.load(place, 0);
      if (now !== seen) [seen, since] = [now, performance.now()];
      else if (now > 0 && slow === null && performance.now() - since > seconds * 1000) {
        slow = now - 1;
        controller.abort();
      }
    },
    Math.min(1000, Math.max(10, (seconds * 1000) / LOOKS)),
  );
  return { place, signal: controller.signal, slow: () => slow, stop: () => clearInterval(timer) };
}
