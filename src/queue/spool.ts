import { mkdir, open, readFile, readdir, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { randomUUID } from "node:crypto";
import { UsageError } from "../run/usage.js";
import { unpackResult } from "./pack.js";
import type { PackedResult } from "./pack.js";
import type { RunAbout, RunEnd } from "./store.js";

/** What the folder remembers of the run whose results it holds. */
interface Ticket {
  readonly run: RunAbout;
  /** Tells this folder from any other that the run could be collected into. */
  readonly token: string;
  readonly end?: RunEnd;
}

const FOLDER = ".collect";
const TICKET = "run.json";

/**
 * Results that were taken out of Redis and are not written to the output yet, one file a batch,
 * in a hidden folder of the output: what is there survives a kill and a failing disk cache.
 */
export class Spool {
  private readonly folder: string;
  private readonly places: Set<number>;
  ticket: Ticket;

  private constructor(folder: string, ticket: Ticket, places: Set<number>) {
    this.folder = folder;
    this.ticket = ticket;
    this.places = places;
  }

  /** The spool that an earlier start left in an output folder, or null. */
  static async find(output: string): Promise<Spool | null> {
    const folder = join(output, FOLDER);
    const ticket = await readFile(join(folder, TICKET), "utf8").catch(() => null);
    if (ticket === null) return null;
    const names = await readdir(folder);
    const places = names.flatMap((name) => (/^\d+\.gz$/u.test(name) ? [Number.parseInt(name, 10)] : []));
    return new Spool(folder, JSON.parse(ticket) as Ticket, new Set(places));
  }

  /** The spool of a run in an output folder; throws a UsageError where that holds one of another run. */
  static async open(output: string, run: RunAbout): Promise<Spool> {
    const found = await Spool.find(output);
    if (found && found.ticket.run.id !== run.id) {
      throw new UsageError(
        `the output folder ${output} holds the half of another run: collect that one, or remove ${FOLDER} in it`,
      );
    }
    if (found) return found;
    const folder = join(output, FOLDER);
    await mkdir(folder, { recursive: true });
    const spool = new Spool(folder, { run, token: randomUUID() }, new Set());
    await spool.write(TICKET, Buffer.from(JSON.stringify(spool.ticket)));
    return spool;
  }

  has(place: number): boolean {
    return this.places.has(place);
  }

  /** True when every batch of the run is here. */
  get isWhole(): boolean {
    const { end } = this.ticket;
    return end !== undefined && this.places.size >= end.batches;
  }

  get size(): number {
    return this.places.size;
  }

  /** Remembers how the run ends. */
  async finish(end: RunEnd): Promise<void> {
    this.ticket = { ...this.ticket, end };
    await this.write(TICKET, Buffer.from(JSON.stringify(this.ticket)));
  }

  /** Keeps the result of a batch; on return it is on the disk. */
  async keep(place: number, packed: Uint8Array): Promise<void> {
    await this.write(`${place}.gz`, packed);
    this.places.add(place);
  }

  read(place: number): Promise<PackedResult> {
    return readFile(join(this.folder, `${place}.gz`)).then(unpackResult);
  }

  remove(): Promise<void> {
    return rm(this.folder, { recursive: true, force: true });
  }

  private async write(name: string, bytes: Uint8Array): Promise<void> {
    const path = join(this.folder, name);
    await writeFile(`${path}.partial`, bytes, { flush: true });
    await rename(`${path}.partial`, path);
    const folder = await open(this.folder, "r");
    try {
      await folder.sync();
    } finally {
      await folder.close();
    }
  }
}
