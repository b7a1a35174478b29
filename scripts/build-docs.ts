import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { RULE_BOOKS } from "../src/rulebooks.js";
import { withSamples } from "./readme-samples.js";
import { recordPage } from "./record-page.js";
import { rulesPage } from "./rules-page.js";
import { thirdPartyPage } from "./third-party-page.js";

/** Writes the pages of `docs/` and the samples of the README: `npm run docs`. A test fails when they are stale. */
mkdirSync("docs", { recursive: true });
writeFileSync("docs/record.md", recordPage());
writeFileSync("docs/rules.md", rulesPage(RULE_BOOKS));
writeFileSync("THIRD_PARTY.md", thirdPartyPage());
writeFileSync("README.md", withSamples(readFileSync("README.md", "utf8")));
