import { defineConfig } from "vitest/config";

/** The tests that a mutant of `relate`, `settle` or the dates must not survive: those that are quick. */
export default defineConfig({
  test: {
    include: ["tests/{rules,settle,dates}.test.ts"],
    testTimeout: 60_000,
    isolate: false,
  },
});
