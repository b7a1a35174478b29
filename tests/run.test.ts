import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { PAGE, contatti, folderOf, newOutput, readRecords, readText } from "./command.js";

interface Line {
  readonly file: string;
  readonly code?: string;
  readonly published?: { readonly date: string; readonly source: string } | null;
  readonly encoding?: string;
}

/** Runs over a folder; gives the article lines, the error lines, and what was said. */
async function run(folder: string, ...words: string[]) {
  const out = newOutput();
  const ended = await contatti(["extract", folder, out, ...words]);
  return {
    ...ended,
    out,
    articles: readRecords<Line>(out, "articles.jsonl"),
    errors: readRecords<Line>(out, "errors.jsonl"),
  };
}

const files = (lines: readonly Line[]): string[] => lines.map(({ file }) => file);

describe("a folder", () => {
  test("is walked in the order of code units, with sidecars matched and the rest left alone", async () => {
    const folder = folderOf({
      "b/z.txt": PAGE,
      "b.txt": PAGE,
      "B.txt": PAGE,
      "b-1.md": PAGE,
      "è 😀.txt": PAGE,
      "z.TXT": PAGE,
      "b.meta.json": '{"published":"2024-05-02"}',
      "orphan.meta.json": "{}",
      "picture.png": "x",
      ".hidden.txt": PAGE,
      ".git/config.txt": PAGE,
    });
    const { articles, errors, stderr, code } = await run(folder);
    expect(files(articles)).toEqual(["B.txt", "b-1.md", "b.txt", "b/z.txt", "z.TXT", "è 😀.txt"]);
    expect(articles.find(({ file }) => file === "b.txt")?.published).toMatchObject({
      date: "2024-05-02",
      source: "sidecar",
    });
    expect(errors).toEqual([]);
    expect(stderr).toContain("left alone: 2 hidden, 2 no article");
    expect(code).toBe(0);
  });

  test("with links: to a file it is read, to a folder it is left alone, to nothing it is reported", async () => {
    const folder = folderOf({ "a.txt": PAGE });
    symlinkSync(join(folder, "a.txt"), join(folder, "b.txt"));
    symlinkSync(folder, join(folder, "loop"));
    symlinkSync(join(folder, "none"), join(folder, "c.txt"));
    const { articles, errors } = await run(folder);
    expect(files(articles)).toEqual(["a.txt", "b.txt"]);
    expect(errors).toMatchObject([{ file: "c.txt", code: "unreadable" }]);
  });

  test.skipIf(process.getuid?.() === 0)("that cannot be read is reported, and the rest goes on", async () => {
    const folder = folderOf({ "a.txt": PAGE, "shut/b.txt": PAGE });
    chmodSync(join(folder, "shut"), 0);
    const { articles, errors } = await run(folder);
    chmodSync(join(folder, "shut"), 0o700);
    expect(files(articles)).toEqual(["a.txt"]);
    expect(errors).toMatchObject([{ file: "shut", code: "unreadable" }]);
  });
});

test("a single file is an input too, with its sidecar", async () => {
  const folder = folderOf({ "a.txt": PAGE, "a.meta.json": '{"published":"2025-03"}', "b.txt": PAGE });
  const { articles } = await run(join(folder, "a.txt"));
  expect(articles).toMatchObject([{ file: "a.txt", published: { date: "2025-03", precision: "month" } }]);
});

test.each([
  ["no JSON", "{"],
  ["a list", "[]"],
  ["a date that does not exist", '{"published":"2025-02-30"}'],
  ["a number for a name", '{"publisher":7}'],
])("a sidecar with %s is an error of its article, and the run goes on", async (_name, sidecar) => {
  const { articles, errors, code } = await run(folderOf({ "a.txt": PAGE, "a.meta.json": sidecar, "b.txt": PAGE }));
  expect(files(articles)).toEqual(["b.txt"]);
  expect(errors).toMatchObject([{ file: "a.txt", code: "bad_meta" }]);
  expect(code).toBe(1);
});

test("--published is taken only where nothing else tells the date", async () => {
  const folder = folderOf({ "a.txt": PAGE, "b.txt": PAGE, "a.meta.json": '{"published":"2024-01-02"}' });
  const { articles } = await run(folder, "--published", "2025-03-06");
  expect(articles.map(({ published }) => [published?.date, published?.source])).toEqual([
    ["2024-01-02", "sidecar"],
    ["2025-03-06", "option"],
  ]);
});

describe("JSON lines", () => {
  const line = (fields: object): string => JSON.stringify(fields);
  const lines = [
    line({ text: PAGE, id: 7, published: "2025-03-06T21:30:00+01:00", author: null }),
    "",
    line({ text: PAGE }),
    "{",
    line({ title: "Senza testo" }),
    line({ text: PAGE, published: "domani" }),
    line({ html: `<h1>Titolo</h1><p>${PAGE}</p>` }),
    line([PAGE]),
    line({ text: 5 }),
    line({ text: PAGE, id: "ultimo" }),
  ].join("\n");
  const expected = [
    ["n/7", "n/3", "n/7", "n/ultimo"],
    ["n/4 bad_line", "n/5 bad_line", "n/6 bad_meta", "n/8 bad_line", "n/9 bad_line"],
  ];

  test.each<[string, string | Uint8Array]>([
    ["n.jsonl", lines],
    ["n.jsonl.gz", gzipSync(lines)],
  ])("in %s give an article a line, and a fault for each line that is none", async (name, content) => {
    const { articles, errors } = await run(folderOf({ [name]: content }));
    const short = (file: string): string => file.replace(name, "n");
    expect(files(articles).map(short)).toEqual(expected[0]);
    expect(errors.map(({ file, code }) => `${short(file)} ${code}`)).toEqual(expected[1]);
    expect(articles[0]?.published).toMatchObject({ date: "2025-03-06", precision: "day", source: "field" });
  });

  test("cut off in mid-archive keep what stands before", async () => {
    const long = Array.from({ length: 4000 }, (_, n) => line({ id: n, text: `${PAGE} ${(n * 7919) % 9973}` })).join(
      "\n",
    );
    const zipped = gzipSync(long);
    const { articles, errors } = await run(
      folderOf({ "n.jsonl.gz": zipped.subarray(0, zipped.length / 2), "z.txt": PAGE }),
    );
    expect(articles.length).toBeGreaterThan(100);
    expect(files(articles).at(-1)).toBe("z.txt");
    expect(errors).toMatchObject([{ file: "n.jsonl.gz", code: "bad_gzip" }]);
  });

  test("that are not UTF-8 are reported line by line", async () => {
    const bad = Buffer.concat([
      Buffer.from('{"text":"perch'),
      Buffer.from([0xe8]),
      Buffer.from(`"}\n${line({ text: PAGE })}`),
    ]);
    const { articles, errors } = await run(folderOf({ "n.jsonl": bad }));
    expect(files(articles)).toEqual(["n.jsonl/2"]);
    expect(errors).toMatchObject([{ file: "n.jsonl/1", code: "bad_line" }]);
  });
});

describe("bad days: each is handled or reported, none ends the run", () => {
  const spanish = `Sánchez recibe a Meloni en la Moncloa\n\n${"El presidente del Gobierno se reunió ayer con la primera ministra italiana y hablaron de la inmigración y del presupuesto de la Unión. ".repeat(6)}`;
  const folder = folderOf({
    "01-empty.txt": "",
    "02-blank.txt": " \n\t\n",
    "03-binary.txt": Buffer.from(Array.from({ length: 4096 }, (_, n) => (n * 193) % 256)),
    "04-windows.txt": Buffer.concat([
      Buffer.from("Il ministro degli Esteri Antonio Tajani "),
      Buffer.from([0xe8]),
      Buffer.from(" arrivato ieri a Tunisi per una visita di due giorni. L"),
      Buffer.from([0x92]),
      Buffer.from("incontro con il presidente "),
      Buffer.from([0xe8]),
      Buffer.from(" previsto per oggi.\n"),
    ]),
    "05-utf16.txt": Buffer.from(`\uFEFF${PAGE}`, "utf16le"),
    "06-spanish.txt": spanish,
    "07-surrogates.jsonl": `{"text":${JSON.stringify(PAGE).replace("Libia", "\\ud83d Libia \\ude00")}}\n`,
    "08-page.txt": PAGE,
  });

  test("encodings, emptiness, another language, broken Unicode", async () => {
    const { articles, errors, out, code } = await run(folder, "--published", "2025-03-06");
    expect(errors.map(({ file, code: reason }) => `${file} ${reason}`)).toEqual([
      "01-empty.txt empty",
      "02-blank.txt empty",
      "03-binary.txt binary",
    ]);
    expect(files(articles)).toEqual([
      "04-windows.txt",
      "05-utf16.txt",
      "06-spanish.txt",
      "07-surrogates.jsonl/1",
      "08-page.txt",
    ]);
    expect(articles[0]?.encoding).toBe("windows-1252");
    expect(articles[1]?.encoding).toBe("utf-16le");
    const contacts = readRecords<{ article: { file: string } }>(out, "contacts.jsonl");
    expect(contacts.filter(({ article }) => article.file === "06-spanish.txt")).toEqual([]);
    expect(contacts.filter(({ article }) => article.file === "08-page.txt")).not.toEqual([]);
    expect(readText(out, "contacts.jsonl")).not.toContain("\uFFFD");
    expect(code).toBe(1);
  });

  test("50 MB of text on one line", async () => {
    const sentence = PAGE.replaceAll("\n", " ");
    const long = folderOf({ "a.txt": PAGE, "z.txt": PAGE });
    writeFileSync(join(long, "long.txt"), sentence.repeat(Math.ceil(50_000_000 / sentence.length)));
    const { articles, errors } = await run(long, "--published", "2025-03-06");
    expect([...files(articles), ...files(errors)].toSorted()).toEqual(["a.txt", "long.txt", "z.txt"]);
    expect(files(articles)).toContain("z.txt");
  }, 60_000);
});

test("two runs, and one worker and two, give the same bytes in the order of the input", async () => {
  const folder = folderOf();
  for (let n = 0; n < 200; n++) {
    mkdirSync(join(folder, `${n % 7}`), { recursive: true });
    writeFileSync(
      join(folder, `${n % 7}`, `${n}.txt`),
      n % 50 === 0 ? "" : PAGE.replaceAll("Fidan", `Fidan${"x".repeat(n % 5)}`).repeat(1 + (n % 3)),
    );
  }
  const runs = [];
  for (const workers of ["1", "1", "2"])
    runs.push(await run(folder, "--workers", workers, "--published", "2025-03-06"));
  const [first, ...others] = runs;
  const order = files(first?.articles ?? []);
  expect(order).toEqual(order.toSorted());
  expect(order).toHaveLength(196);
  for (const name of ["contacts.jsonl", "articles.jsonl", "chronology.jsonl", "errors.jsonl"]) {
    for (const other of others) expect(readText(other.out, name) === readText(first?.out ?? "", name), name).toBe(true);
  }
}, 60_000);
