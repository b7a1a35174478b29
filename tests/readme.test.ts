import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { withSamples } from "../scripts/readme-samples.js";
import { recordPage } from "../scripts/record-page.js";
import { rulesPage } from "../scripts/rules-page.js";
import { runArticle } from "../src/pipeline.js";
import { RULE_BOOKS } from "../src/rulebooks.js";

const readme = readFileSync("README.md", "utf8");

/** The code blocks of the README in a language, in order. */
const blocks = (language: string): string[] =>
  [...readme.matchAll(/^```(\w*)\n(.*?)^```$/gmsu)].flatMap(([, tag, code = ""]) => (tag === language ? [code] : []));

describe("README", () => {
  test("its Italian paragraph becomes its record", () => {
    const paragraph = [...readme.matchAll(/^> (.*)$/gmu)].map(([, line]) => line).join(" ");
    expect(paragraph.length).toBeGreaterThan(100);
    const { contacts } = runArticle(paragraph, { published: "2025-02-13" });
    expect(contacts).toHaveLength(1);
    expect(contacts[0]).toMatchObject(JSON.parse(blocks("json")[0] ?? ""));
  });

  test("its library example runs and prints what it says", () => {
    const [example = ""] = blocks("js");
    expect(example.trim().split("\n").length).toBeLessThanOrEqual(10);
    mkdirSync("build", { recursive: true });
    writeFileSync("build/readme-example.mjs", example);
    const printed = execFileSync(process.execPath, ["build/readme-example.mjs"], { encoding: "utf8" });
    expect(printed).toBe(blocks("").find((block) => block.startsWith("meeting held")));
  });

  test("its set-up lines are those of package.json and .ci/run", () => {
    const { scripts } = JSON.parse(readFileSync("package.json", "utf8")) as { scripts: Record<string, string> };
    expect(blocks("sh")[0]).toBe("npm ci && npm run extract raw/ out/\nnpm ci && npm test\n");
    expect(scripts).toHaveProperty("extract");
    const ci = readFileSync(".ci/run", "utf8");
    for (const command of ["npm ci", "npm test", "npm run check"]) expect(ci).toContain(command);
  });
});

describe("what npm run docs makes", () => {
  test.each([
    ["docs/record.md", () => recordPage()],
    ["docs/rules.md", () => rulesPage(RULE_BOOKS)],
    ["README.md", () => withSamples(readme)],
  ])("%s is not stale", (file, page) => {
    expect(readFileSync(file, "utf8") === page(), `${file} is stale: npm run docs`).toBe(true);
  });
});
