import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["tests/**/*.test.ts"],
    testTimeout: 30_000,
    globalSetup: "tests/build.ts",
    // its modules leave out the endings of file names, which Node asks for
    server: { deps: { inline: ["@knight-lab/timelinejs"] } },
  },
});
