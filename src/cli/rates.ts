/** A line on how far a long command is: on a terminal it is written over, elsewhere it comes once a minute. */
export interface Rates {
  readonly seconds: () => number;
  readonly stop: () => void;
}

const [TERMINAL_MS, LOG_MS] = [500, 60_000];

/** Shows what `line` says, given the seconds so far, on standard error until it is stopped. */
export function openRates(isQuiet: boolean, line: (seconds: number) => string): Rates {
  const started = process.hrtime.bigint();
  const seconds = (): number => Math.max(0.001, Number((process.hrtime.bigint() - started) / 1_000_000n) / 1000);
  if (isQuiet) return { seconds, stop: () => {} };
  const { isTTY } = process.stderr;
  const show = (): void => {
    process.stderr.write(isTTY ? `\r\u001B[K${line(seconds())}` : `contatti: ${line(seconds())}\n`);
  };
  const timer = setInterval(show, isTTY ? TERMINAL_MS : LOG_MS);
  timer.unref();
  return {
    seconds,
    stop() {
      clearInterval(timer);
      if (isTTY) process.stderr.write("\r\u001B[K");
    },
  };
}

/** "1 batch", "2 batches". */
export const count = (n: number, one: string, many = `${one}s`): string => `${n} ${n === 1 ? one : many}`;

/** "12.3 articles/s". */
export const perSecond = (n: number, seconds: number, what: string): string => `${(n / seconds).toFixed(1)} ${what}/s`;
