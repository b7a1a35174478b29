import { mkdirSync, writeFileSync } from "node:fs";
import { RULE_BOOKS } from "../src/rulebooks.js";
import { recordPage } from "./record-page.js";
import { rulesPage } from "./rules-page.js";

/** Writes the generated pages of `docs/`: `npm run docs`. A test fails when they are stale. */
mkdirSync("docs", { recursive: true });
writeFileSync("docs/record.md", recordPage());
writeFileSync("docs/rules.md", rulesPage(RULE_BOOKS));
