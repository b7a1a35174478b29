import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { describe, expect, test } from "vitest";
import { PAGE, contatti, folderOf, newOutput, readRecords } from "./command.js";

/** A line that the filter writes. */
interface Told {
  readonly article: { readonly file: string; readonly contacts: readonly string[]; readonly text: string } | null;
  readonly contacts: readonly {
    readonly id: string;
    readonly evidence: readonly { readonly start: number; readonly end: number; readonly text: string }[];
  }[];
  readonly error?: { readonly file: string; readonly code: string };
  readonly text?: string;
}

const FILTER = ["extract", "-", "-", "--per-article"];
const line = (fields: object): string => `${JSON.stringify(fields)}\n`;
const toTold = (text: string): Told[] =>
  text
    .split("\n")
    .slice(0, -1)
    .map((one) => JSON.parse(one) as Told);

describe("the filter", () => {
  test("writes one line for each line, in order, whatever the line holds", async () => {
    const input = [
      line({ id: "uno", text: PAGE, published: "2025-03-06" }),
      "{\n",
      "\n",
      line({ title: "Senza testo" }),
      line({ id: 5, html: `<html><body><h1>Incontro</h1><p>${PAGE.replaceAll("\n", " ")}</p></body></html>` }),
      line({ text: "" }),
      line({ text: PAGE, published: "domani" }),
      " \t\n",
      line({ text: PAGE }).trimEnd(),
    ].join("");
    const { stdout, stderr, code } = await contatti(FILTER, input);
    const told = toTold(stdout);
    expect(told.map(({ article, error }) => article?.file ?? `${error?.file} ${error?.code}`)).toEqual([
      "stdin/uno",
      "stdin/2 bad_line",
      "stdin/3 empty",
      "stdin/4 bad_line",
      "stdin/5",
      "stdin/6 empty",
      "stdin/7 bad_meta",
      "stdin/8 empty",
      "stdin/9",
    ]);
    for (const { article, contacts, error, text } of told) {
      expect(contacts.map(({ id }) => id)).toEqual(article?.contacts ?? []);
      expect(contacts.length > 0).toBe(error === undefined);
      expect(text === undefined).toBe(article === null || article.text === "raw");
      for (const { evidence } of contacts)
        for (const { start, end, text: words } of evidence) expect((text ?? PAGE).slice(start, end)).toBe(words);
    }
    expect(told[4]?.text).toContain("Hakan Fidan");
    expect(stderr).toBe("");
    expect(code).toBe(0);
  });

  test("answers each line before the next one comes, as a coprocess must", async () => {
    const child = spawn(process.execPath, ["dist/cli.js", ...FILTER], { stdio: ["pipe", "pipe", "inherit"] });
    const answers = createInterface(child.stdout)[Symbol.asyncIterator]();
    for (const id of ["a", "b", "c"]) {
      child.stdin.write(line({ id, text: PAGE }));
      const { value } = await answers.next();
      expect(JSON.parse(value as string)).toMatchObject({ article: { file: `stdin/${id}` } });
    }
    child.stdin.end();
    expect(await answers.next()).toMatchObject({ done: true });
    if (child.exitCode === null) await once(child, "close");
    expect(child.exitCode).toBe(0);
  });

  test.each([FILTER, ["extract", "-", "-"]])("ends quietly when nobody reads on: %s %s %s %s", async (...words) => {
    const input = join(folderOf({ "n.jsonl": line({ text: PAGE, published: "2025-03-06" }).repeat(300) }), "n.jsonl");
    const command = `"$0" dist/cli.js ${words.join(" ")} < "$1" | head -n 1; echo "\${PIPESTATUS[0]}"`;
    const child = spawn("bash", ["-c", command, process.execPath, input]);
    let [stdout, stderr] = ["", ""];
    child.stdout.setEncoding("utf8").on("data", (text: string) => (stdout += text));
    child.stderr.setEncoding("utf8").on("data", (text: string) => (stderr += text));
    await once(child, "close");
    expect(stderr).toBe("");
    expect(stdout.split("\n").slice(1)).toEqual(["0", ""]);
  });

  test.each([
    [["extract", "raw", "-", "--per-article"], "--per-article reads standard input and writes standard output"],
    [["extract", "-", "out", "--per-article"], "--per-article reads standard input and writes standard output"],
    [[...FILTER, "--report"], "--per-article cannot be used with --report"],
    [[...FILTER, "--workers", "2"], "--per-article cannot be used with --workers"],
    [[...FILTER, "--format", "csv"], "--per-article cannot be used with --format"],
    [[...FILTER, "--published", "ieri"], "--published ieri is no date"],
  ])("refuses %s", async (words, sentence) => {
    const { code, stdout, stderr } = await contatti(words);
    expect(stderr).toMatch(/^contatti: [^\n]+\n$/u);
    expect(stderr).toContain(sentence);
    expect(stdout).toBe("");
    expect(code).toBe(2);
  });
});

describe("many filters side by side", () => {
  const news = Array.from({ length: 60 }, (_, n) =>
    n % 20 === 7
      ? line({ id: `a${n}` })
      : line({ id: `a${n}`, text: `${PAGE}\nNumero ${n}.`, published: "2025-03-06" }),
  );
  const ids = (told: readonly Told[]): string[] => told.map(({ article, error }) => article?.file ?? `${error?.code}`);

  test("under xargs give what one gives", async () => {
    const [whole, folder] = [
      await contatti(FILTER, news.join("")),
      folderOf({ "0": news.slice(0, 13).join(""), "1": news.slice(13, 40).join(""), "2": news.slice(40).join("") }),
    ];
    const each = `exec "$1" dist/cli.js ${FILTER.join(" ")} < "$2/$3" > "$2/$3.out"`;
    const words = ["-P", "2", "-n", "1", "sh", "-c", each, "sh", process.execPath, folder];
    const child = spawn("xargs", words, { stdio: ["pipe", "inherit", "inherit"] });
    child.stdin.end("0\n1\n2\n");
    await once(child, "close");
    expect(child.exitCode).toBe(0);
    const parts = ["0", "1", "2"].map((name) => readFileSync(join(folder, `${name}.out`), "utf8")).join("");
    const told = toTold(parts);
    expect(told).toHaveLength(60);
    // the number of a line that has no article is that within its part
    const articles = (all: string): string[] => all.split("\n").filter((one) => !one.startsWith('{"article":null'));
    expect(articles(parts)).toEqual(articles(whole.stdout));
    expect(ids(told)).toEqual(ids(toTold(whole.stdout)));
  });

  test.skipIf(spawnSync("parallel", ["--version"]).status !== 0)(
    "under GNU parallel give what one gives",
    async () => {
      const command = `"${process.execPath}" dist/cli.js ${FILTER.join(" ")}`;
      const child = spawn("parallel", ["--pipe", "--keep-order", "-N", "20", "-j", "2", command]);
      let stdout = "";
      child.stdout.setEncoding("utf8").on("data", (text: string) => (stdout += text));
      child.stdin.end(news.join(""));
      await once(child, "close");
      const whole = await contatti(FILTER, news.join(""));
      expect(ids(toTold(stdout))).toEqual(ids(toTold(whole.stdout)));
    },
    120_000,
  );

  test("and the contacts of a run and of a filter are the same lines", async () => {
    const [filtered, output] = [await contatti(FILTER, news.join("")), newOutput()];
    const plain = await contatti(["extract", "-", output, "--quiet"], news.join(""));
    expect(plain.code).toBe(1);
    const told = toTold(filtered.stdout);
    expect(told.flatMap(({ contacts }) => contacts)).toEqual(readRecords(output, "contacts.jsonl"));
    const articles = readRecords(output, "articles.jsonl").map((article) => ({ ...article, duplicateOf: null }));
    expect(told.flatMap(({ article }) => (article === null ? [] : [article]))).toEqual(articles);
    expect(told.flatMap(({ error }) => (error ? [error] : []))).toEqual(readRecords(output, "errors.jsonl"));
  });
});
