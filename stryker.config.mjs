// @ts-check

/** @type {import("@stryker-mutator/api/core").PartialStrykerOptions} */
export default {
  plugins: ["./scripts/mutation/runner.mjs"],
  testRunner: "quick",
  coverageAnalysis: "perTest",
  // those of the three rooms that the score is asked of; name fewer with --mutate FILE
  mutate: ["src/stages/settle.ts", "src/stages/settle/*.ts", "src/stages/relate.ts", "src/kinds/date/resolve/*.ts"],
  // what stands outside functions is tables, with the sentences that prove each row beside them: a row changed there
  // would mean that every module is loaded again for every mutant
  ignoreStatic: true,
  ignorePatterns: ["/build", "/dist*", "/out", "/raw", "/docs", "/fixtures*", "/fuzz-corpus", "/reports"],
  concurrency: 1,
  timeoutMS: 20_000,
  timeoutFactor: 4,
  reporters: ["clear-text", "json", "progress-append-only"],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false, allowEmojis: false },
  jsonReporter: { fileName: "reports/mutation.json" },
  thresholds: { high: 90, low: 75, break: 75 },
  // rewriting it asks for functions that TypeScript 7 does not give; a file of that name does not exist
  tsconfigFile: "none.json",
  tempDirName: ".stryker-tmp",
};
