const sets = new Map<string, ReadonlySet<string>>();

/** One shared set for each combination of tags, so that terms of one kind cost no set of their own. */
export function tagSet(tags: readonly string[]): ReadonlySet<string> {
  const key = tags.join(" ");
  let found = sets.get(key);
  if (!found) sets.set(key, (found = new Set(tags)));
  return found;
}
