// @ts-check
// Runs the quick tests for Stryker: one bundle of them and of the changed sources, compiled once and evaluated anew for each
// mutant, so that nothing is left of the mutant before. The runner for vitest loads every module again instead, six times as slow.

import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { Script } from "node:vm";
import { build } from "esbuild";
import { expect } from "vitest";
import { suiteOf } from "./suite.mjs";

/** The tests that a mutant of `relate`, `settle` or the dates must not survive: those that are quick, the quickest first. */
const TESTS = ["dates", "settle", "settle-offices", "rules"];
/** The group that reads very long texts. */
const SLOW = "the time it takes › ";

const [SUCCESS, FAILED] = [0, 1];
/** Where the changed sources look for their mutant. */
const NAMESPACE = "__stryker__";

/** @typedef {import("@stryker-mutator/api/test-runner").TestRunner} TestRunner */
/** @typedef {{ activeMutant?: string, currentTestId?: string, hitCount?: number, hitLimit?: number, mutantCoverage?: object }} Switches */

/** Mutants of the dates are tried on their own rule book: the others take most of the time that a bundle needs to begin. */
const DATES = /[\\/]kinds[\\/]date[\\/]/u;
/** @type {import("esbuild").Plugin} */
const onlyDates = {
  name: "only-dates",
  setup({ onLoad }) {
    const contents = 'import { dateBook } from "./kinds/date/index.js"; export const RULE_BOOKS = [dateBook];';
    onLoad({ filter: /rulebooks\.ts$/ }, ({ path }) => ({ contents, resolveDir: dirname(path) }));
  },
};

/**
 * One script that gives the tests when it is called with `require`.
 * @param {readonly string[]} tests
 * @param {import("esbuild").Plugin[]} plugins
 */
async function compile(tests, plugins) {
  const built = await build({
    stdin: { contents: tests.map((name) => `import "./tests/${name}.test.ts";`).join("\n"), resolveDir: process.cwd() },
    bundle: true,
    write: false,
    format: "cjs",
    platform: "node",
    target: "node20",
    plugins,
    external: ["vitest"],
    define: { "import.meta.url": JSON.stringify(`file://${join(process.cwd(), "tests/bundle.js")}`) },
  });
  return new Script(`(function (require, module, exports) {${built.outputFiles[0]?.text ?? ""}\n})`);
}

/** @returns {TestRunner} */
function createRunner() {
  const globals = /** @type {Record<string, Switches>} */ (/** @type {unknown} */ (globalThis));
  const switches = (globals[NAMESPACE] ??= {});
  const load = createRequire(join(process.cwd(), "tests/bundle.js"));
  /** @type {Script} */
  let all;
  /** @type {Script} */
  let dates;

  /** @param {Script} script */
  const collect = (script) => {
    const suite = suiteOf(expect);
    script.runInThisContext()(
      (/** @type {string} */ name) => (name === "vitest" ? suite.api : load(name)),
      { exports: {} },
      {},
    );
    return suite.collect().filter(({ name }) => !name.startsWith(SLOW));
  };

  /** @param {{ name: string, run: () => unknown }} test */
  const prove = async ({ name, run }) => {
    const started = performance.now();
    const base = { id: name, name, timeSpentMs: 0 };
    try {
      await run();
      return { ...base, status: SUCCESS, timeSpentMs: performance.now() - started };
    } catch (error) {
      return {
        ...base,
        status: FAILED,
        timeSpentMs: performance.now() - started,
        failureMessage: error instanceof Error ? error.message : String(error),
      };
    }
  };

  return {
    capabilities: () => ({ reloadEnvironment: true }),
    async init() {
      all = await compile(TESTS, []);
      dates = await compile(["dates", "rules"], [onlyDates]);
    },
    async dryRun() {
      delete switches.activeMutant;
      switches.mutantCoverage = { static: {}, perTest: {} };
      const tests = [];
      for (const test of collect(all)) {
        switches.currentTestId = test.name;
        tests.push(await prove(test));
      }
      delete switches.currentTestId;
      return { status: "complete", tests, mutantCoverage: switches.mutantCoverage };
    },
    /** @param {import("@stryker-mutator/api/test-runner").MutantRunOptions} options */
    async mutantRun({ activeMutant, hitLimit, mutantActivation, sandboxFileName, testFilter }) {
      const wanted = testFilter && new Set(testFilter);
      delete switches.activeMutant;
      Object.assign(switches, { hitCount: 0, hitLimit });
      if (mutantActivation === "static") switches.activeMutant = activeMutant.id;
      let nrOfTests = 0;
      try {
        const tests = collect(DATES.test(sandboxFileName) ? dates : all);
        switches.activeMutant = activeMutant.id;
        for (const test of tests) {
          if (wanted && !wanted.has(test.name)) continue;
          nrOfTests++;
          const { status, failureMessage } = await prove(test);
          if (hitLimit !== undefined && (switches.hitCount ?? 0) > hitLimit) return { status: "timeout" };
          if (status === FAILED) return { status: "killed", killedBy: [test.name], failureMessage, nrOfTests };
        }
        return { status: "survived", nrOfTests };
      } catch (error) {
        return { status: "error", errorMessage: String(error) };
      }
    },
  };
}
createRunner.inject = /** @type {const} */ ([]);

export const strykerPlugins = [{ kind: "TestRunner", name: "quick", factory: createRunner }];
