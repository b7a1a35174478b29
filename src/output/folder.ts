import { mkdir, open, readdir, rename, rm } from "node:fs/promises";
import { join } from "node:path";

/** Files being written under temporary names; nothing of an earlier run is touched before `commit`. */
export interface OutputFolder<Name extends string> {
  readonly write: (name: Name, text: string) => Promise<void>;
  /** Where a file lies until `commit`, with all that was written to it. */
  readonly pathOf: (name: Name) => string;
  /** Gives every file its name. */
  readonly commit: () => Promise<void>;
  /** Removes the temporary files; does nothing after `commit`. */
  readonly discard: () => Promise<void>;
}

/**
 * Opens files of these names in a folder, which is made if it is missing; they get
 * their names, in this order, on `commit`. Throws where that could not succeed.
 */
export async function openFolder<Name extends string>(
  folder: string,
  names: readonly Name[],
): Promise<OutputFolder<Name>> {
  await mkdir(folder, { recursive: true });
  const entries = await readdir(folder, { withFileTypes: true });
  const taken = entries.find((entry) => entry.isDirectory() && names.some((name) => name === entry.name));
  if (taken) throw new Error(`${taken.name} in it is a folder`);
  const temporary = (name: string): string => join(folder, `.${name}.partial`);
  const handles = new Map<Name, Awaited<ReturnType<typeof open>>>();
  const close = async (): Promise<void> => {
    for (const handle of handles.values()) await handle.close();
    handles.clear();
  };
  for (const name of names) handles.set(name, await open(temporary(name), "w"));
  return {
    async write(name, text) {
      if (text !== "") await handles.get(name)?.appendFile(text);
    },
    pathOf: temporary,
    async commit() {
      await close();
      for (const name of names) await rename(temporary(name), join(folder, name));
    },
    async discard() {
      await close();
      for (const name of names) await rm(temporary(name), { force: true });
    },
  };
}
