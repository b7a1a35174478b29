import { Session } from "node:inspector";

/** What V8 counts of one function: how often each of its blocks ran. */
interface Counted {
  readonly url: string;
  readonly functions: readonly { readonly ranges: readonly { readonly count: number }[] }[];
}

/** Counts how often blocks of code run, as coverage does: the same for the same work on any machine, however busy. */
export class StepCounter {
  private readonly session = new Session();

  constructor() {
    this.session.connect();
    this.session.post("Profiler.enable");
    this.session.post("Profiler.startPreciseCoverage", { callCount: true, detailed: true });
  }

  /** Blocks of our own code and of libraries that ran in `work`; what a built-in function does inside counts as none. */
  stepsOf(work: () => unknown): number {
    this.take();
    work();
    let steps = 0;
    for (const { url, functions } of this.take())
      if (!url.startsWith("node:")) for (const { ranges } of functions) for (const { count } of ranges) steps += count;
    return steps;
  }

  /** The counts since they were last taken. */
  private take(): readonly Counted[] {
    let taken: readonly Counted[] = [];
    this.session.post("Profiler.takePreciseCoverage", (error, { result }) => {
      if (error) throw error;
      taken = result;
    });
    return taken;
  }

  end(): void {
    this.session.post("Profiler.stopPreciseCoverage");
    this.session.disconnect();
  }
}
