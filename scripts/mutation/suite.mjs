// @ts-check

/** @typedef {{ name: string, run: () => unknown }} Test */

/**
 * What tests import from vitest, and the tests that they declare with it, each named after its groups and itself.
 * @param {unknown} expect
 */
export function suiteOf(expect) {
  /** @type {Test[]} */
  const tests = [];
  /** @type {Map<string, number>} */
  const times = new Map();
  /** Groups declare their tests when the files are read to their ends. @type {{ path: string, declare: () => void }[]} */
  const groups = [];
  let path = "";

  /** @param {string} name @param {() => void} declare */
  const describe = (name, declare) => void groups.push({ path: `${path}${name} › `, declare });
  /** @param {string} name @param {() => unknown} run */
  const test = (name, run) => {
    const full = path + name;
    const time = (times.get(full) ?? 0) + 1;
    times.set(full, time);
    tests.push({ name: time > 1 ? `${full} (${time})` : full, run });
  };
  /** @param {unknown[][]} cases */
  test.each = (cases) => (/** @type {string} */ name, /** @type {(...given: unknown[]) => unknown} */ run) => {
    for (const given of cases) test(name.replace("%s", String(given[0])), () => run(...given));
  };

  return {
    api: { describe, it: test, test, expect },
    /** The tests of all groups, in their order. @returns {readonly Test[]} */
    collect() {
      for (let group = groups.shift(); group; group = groups.shift()) {
        path = group.path;
        group.declare();
      }
      return tests;
    },
  };
}
