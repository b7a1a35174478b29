import { join } from "node:path";
import type { Start } from "./extract.js";
import { checkSame, readJournal, removeJournal } from "./journal.js";
import type { Journal, RunIdentity, RunState } from "./journal.js";
import type { Keeping } from "./keeper.js";
import { readDuplicates } from "./likeness-lines.js";
import { LIKENESS, nameWhole } from "./sink.js";
import { UsageError } from "./usage.js";
import { temporaryName } from "../output/folder.js";

/** How a run begins in a folder in which another may have been broken off. */
export interface Beginning {
  readonly keeping: Keeping;
  /** Where it goes on. */
  readonly start?: Start;
  /** The run was broken off when all was written: nothing is to be read any more. */
  readonly whole?: RunState;
  /** What the user should know, in one sentence. */
  readonly note?: string;
}

/**
 * Begins a run, or with `resume` goes on with the unfinished one in the folder, where there is one. Throws a
 * UsageError where that read other inputs, or with other rules or options. The files of a finished run stay as they are.
 */
export async function beginRun(
  folder: string,
  identity: () => Promise<RunIdentity>,
  resume: boolean,
): Promise<Beginning> {
  const keeping = { identity };
  if (!resume) return { keeping, ...(await giveUp(folder)) };
  const journal = await readJournal(folder);
  if (!journal) return { keeping, note: `there is no unfinished run in ${folder}: a new one begins` };
  const { run, state } = journal;
  checkSame(folder, journal, await identity());
  if (state.whole) {
    await nameWhole(folder, run.chronology);
    return { keeping, whole: state };
  }
  const { at, progress, lengths } = state;
  try {
    const duplicates = await readDuplicates(join(folder, temporaryName(LIKENESS)), lengths[LIKENESS] ?? 0);
    return { keeping: { identity, from: state }, start: { at, progress, duplicates } };
  } catch {
    throw new UsageError(
      `--resume cannot go on with the unfinished run in ${folder}: its files are damaged; start anew without it`,
    );
  }
}

/** Drops the journal of an unfinished run; one that was whole gets its files named first. */
async function giveUp(folder: string): Promise<{ note?: string }> {
  const journal: Journal | null = await readJournal(folder).catch(() => null);
  if (journal?.state.whole === true) await nameWhole(folder, journal.run.chronology);
  await removeJournal(folder);
  if (!journal || journal.state.whole) return {};
  const { articles } = journal.state.progress;
  return {
    note: `the unfinished run in ${folder} (${articles} articles read) is given up and a new one begins; --resume would have gone on with it`,
  };
}

/** Drops what an unfinished run left in a folder, before a run that keeps no journal. */
export async function dropUnfinished(folder: string): Promise<void> {
  await giveUp(folder);
}
