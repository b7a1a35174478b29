import type { Lengths } from "../output/folder.js";
import { syncFolder } from "../output/folder.js";
import type { Progress } from "./extract.js";
import { writeJournal } from "./journal.js";
import type { RunIdentity, RunState } from "./journal.js";
import type { Position } from "./trail.js";

/** Between two entries in the journal, in milliseconds: bringing files to the disk takes some hundredths of a second. */
const EVERY = 1000;

/** What a run needs to keep a journal, and to go on where another was broken off. */
export interface Keeping {
  /** Asked when the journal is first written. */
  readonly identity: () => Promise<RunIdentity>;
  /** Where the run goes on. */
  readonly from?: RunState;
  /** Milliseconds between two entries; 0 for one after every batch. */
  readonly every?: number;
}

/** Writes the journal of a run into its folder, when it is due. */
export class Keeper {
  private readonly folder: string;
  private readonly sync: () => Promise<Lengths>;
  private readonly keeping: Keeping;
  private readonly started = performance.now();
  private last = performance.now();
  private identity: RunIdentity | undefined;
  private state: RunState | undefined;

  /** `sync` brings the run's files to the disk itself and tells their lengths. */
  constructor(folder: string, sync: () => Promise<Lengths>, keeping: Keeping) {
    this.folder = folder;
    this.sync = sync;
    this.keeping = keeping;
    this.state = keeping.from;
  }

  /** True when a later run could go on with this one. */
  get isKept(): boolean {
    return this.state !== undefined;
  }

  /** Writes an entry where one is due, or now. */
  async keep(at: Position, progress: Progress, now: boolean): Promise<void> {
    if (!now && performance.now() - this.last < (this.keeping.every ?? EVERY)) return;
    await this.write({ at, progress, whole: false });
    this.last = performance.now();
  }

  /** Notes that all files are written and only lack their names. */
  async whole(progress: Progress): Promise<void> {
    const at = this.state?.at ?? { sources: 0, items: 0, seen: "" };
    await this.write({ at, progress, whole: true });
    await syncFolder(this.folder);
  }

  /** The run is at its end, and its journal goes. */
  end(): void {
    this.state = undefined;
  }

  private async write(state: Pick<RunState, "at" | "progress" | "whole">): Promise<void> {
    const lengths = await this.sync();
    this.identity ??= await this.keeping.identity();
    const seconds = (this.keeping.from?.seconds ?? 0) + (performance.now() - this.started) / 1000;
    const { articles, contacts, errors, passed, bytes } = state.progress;
    const progress = { articles, contacts, errors, passed, bytes };
    this.state = { ...state, progress, lengths, seconds };
    await writeJournal(this.folder, this.identity, this.state);
  }
}
