/** A combination of tags, and those that add one more to it. */
interface Node {
  readonly tags: ReadonlySet<string>;
  readonly more: Map<string, Node>;
}

const none: Node = { tags: new Set(), more: new Map() };

/** One shared set for each combination of tags, so that terms of one kind cost no set of their own. */
export function tagSet(tags: readonly string[]): ReadonlySet<string> {
  let node = none;
  for (const tag of tags) {
    let next = node.more.get(tag);
    if (!next) node.more.set(tag, (next = { tags: new Set([...node.tags, tag]), more: new Map() }));
    node = next;
  }
  return node.tags;
}
