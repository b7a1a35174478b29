import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["tests/**/*.test.ts"],
    // nothing asserts how fast a machine is: these only end what hangs
    testTimeout: 900_000,
    hookTimeout: 900_000,
    globalSetup: "tests/build.ts",
    // its modules leave out the endings of file names, which Node asks for
    server: { deps: { inline: ["@knight-lab/timelinejs"] } },
  },
});
