/** Names in a block, which is decoded as a whole. */
const BLOCK = 1024;

/** A name and whether it bears a mark. */
export interface MarkedName {
  readonly name: string;
  readonly marked: boolean;
}

/**
 * Very many file names, in the order in which they are added, in little memory: of
 * each only what differs from the one before is kept, some twenty bytes for the files of a folder.
 */
export class Names {
  private readonly blocks: string[] = [];
  private readonly open: string[] = [];
  private last = "";
  private count = 0;

  get size(): number {
    return this.count;
  }

  add(name: string, marked = false): void {
    let shared = 0;
    while (shared < this.last.length && this.last.charCodeAt(shared) === name.charCodeAt(shared)) shared++;
    this.open.push(`${shared}${marked ? "+" : " "}${name.slice(shared)}`);
    this.last = name;
    this.count++;
    if (this.open.length < BLOCK) return;
    this.blocks.push(this.open.join("\0"));
    this.open.length = 0;
    this.last = "";
  }

  *[Symbol.iterator](): Generator<MarkedName> {
    for (const block of this.blocks) yield* decoded(block.split("\0"));
    yield* decoded(this.open);
  }
}

function* decoded(entries: readonly string[]): Generator<MarkedName> {
  let last = "";
  for (const entry of entries) {
    const shared = Number.parseInt(entry, 10);
    const at = String(shared).length;
    last = last.slice(0, shared) + entry.slice(at + 1);
    yield { name: last, marked: entry[at] === "+" };
  }
}
