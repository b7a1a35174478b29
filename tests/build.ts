import { buildIfStale } from "../scripts/build.mjs";

/** Test files that run the built command or import the built package. */
const NEED_BUILD =
  /(?:cli|diff|explain|export-cli|filter|query|queue|readme|report-page|report-run|run|run-faults|security|checkout)\.test\.ts$/u;

/** Builds `dist/` before the tests that need it; type errors are the business of `npm run check`. */
export default async function setup(): Promise<void> {
  const named = process.argv.filter((word) => word.endsWith(".test.ts"));
  if (named.length > 0 && !named.some((name) => NEED_BUILD.test(name))) return;
  await buildIfStale();
}
