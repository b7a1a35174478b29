// @ts-check
// Runs the quick tests for Stryker: bundles of them and of the changed sources, compiled once and evaluated anew for each
// mutant, so that nothing is left of the mutant before. The runner for vitest loads every module again, many times as slow.

import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { Script } from "node:vm";
import { build } from "esbuild";
import { expect } from "vitest";
import { suiteOf } from "./suite.mjs";

/** Tests that a mutant must not survive: those that are quick. */
const SETTLE = ["settle", "settle-offices", "settle-people"];
const DATES = ["dates", "dates-read", "dates-counted", "dates-spans", "dates-story"];
const ALL = [...DATES, ...SETTLE, "relate", "rules"];
/** The group that reads very long texts. */
const SLOW = "the time it takes › ";

const [SUCCESS, FAILED] = [0, 1];
/** Where the changed sources look for their mutant. */
const NAMESPACE = "__stryker__";

/** @typedef {{ activeMutant?: string, currentTestId?: string, hitCount?: number, hitLimit?: number, mutantCoverage?: object }} Switches */

/** @type {import("esbuild").Plugin} */
const onlyDates = {
  name: "only-dates",
  setup(bundle) {
    const contents = 'import { dateBook } from "./kinds/date/index.js"; export const RULE_BOOKS = [dateBook];';
    bundle.onLoad({ filter: /rulebooks\.ts$/ }, ({ path }) => ({ contents, resolveDir: dirname(path) }));
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
    external: ["vitest", "zod", "chrono-node"],
    define: { "import.meta.url": JSON.stringify(`file://${join(process.cwd(), "tests/bundle.js")}`) },
  });
  return new Script(`(function (require, module, exports) {${built.outputFiles[0]?.text ?? ""}\n})`);
}

/**
 * The bundles that a mutant is tried on, one after the other. Most of the time goes into evaluating a bundle: `settle` has a
 * small one of its own, and the dates are proved by their own rule book alone.
 * @param {string} file
 * @returns {readonly ("all" | "settle" | "dates")[]}
 */
function bundlesFor(file) {
  if (/[\\/]kinds[\\/]date[\\/]/u.test(file)) return ["dates"];
  return /[\\/]stages[\\/]settle/u.test(file) ? ["settle", "all"] : ["all"];
}

/** What Stryker calls a TestRunner. */
function createRunner() {
  const globals = /** @type {Record<string, Switches>} */ (/** @type {unknown} */ (globalThis));
  const switches = (globals[NAMESPACE] ??= {});
  const load = createRequire(join(process.cwd(), "tests/bundle.js"));
  /** @type {Record<"all" | "settle" | "dates", Script>} */
  let scripts;

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

  /**
   * Runs a test; gives the message of its failure, or undefined.
   * @param {import("./suite.mjs").Test} test
   */
  const failureOf = async ({ run }) => {
    try {
      await run();
      return undefined;
    } catch (error) {
      return error instanceof Error ? error.message : String(error);
    }
  };

  return {
    capabilities: () => ({ reloadEnvironment: true }),
    async init() {
      scripts = {
        all: await compile(ALL, []),
        settle: await compile(SETTLE, []),
        dates: await compile([...DATES, "rules"], [onlyDates]),
      };
    },
    async dryRun() {
      delete switches.activeMutant;
      switches.mutantCoverage = { static: {}, perTest: {} };
      const tests = [];
      for (const test of collect(scripts.all)) {
        const { name } = test;
        switches.currentTestId = name;
        const started = performance.now();
        const failureMessage = await failureOf(test);
        const timeSpentMs = performance.now() - started;
        tests.push({
          id: name,
          name,
          timeSpentMs,
          status: failureMessage === undefined ? SUCCESS : FAILED,
          failureMessage,
        });
      }
      delete switches.currentTestId;
      return { status: "complete", tests, mutantCoverage: switches.mutantCoverage };
    },
    /** @param {import("@stryker-mutator/api/test-runner").MutantRunOptions} options */
    async mutantRun({ activeMutant, hitLimit, mutantActivation, sandboxFileName, testFilter }) {
      const left = testFilter && new Set(testFilter);
      Object.assign(switches, { hitCount: 0, hitLimit });
      let nrOfTests = 0;
      try {
        for (const name of bundlesFor(sandboxFileName)) {
          delete switches.activeMutant;
          if (mutantActivation === "static") switches.activeMutant = activeMutant.id;
          const tests = collect(scripts[name]);
          switches.activeMutant = activeMutant.id;
          for (const test of tests) {
            if (left && !left.delete(test.name)) continue;
            nrOfTests++;
            const failureMessage = await failureOf(test);
            if (hitLimit !== undefined && (switches.hitCount ?? 0) > hitLimit) return { status: "timeout" };
            if (failureMessage !== undefined)
              return { status: "killed", killedBy: [test.name], failureMessage, nrOfTests };
          }
          if (left?.size === 0) break;
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
