// A worker for tests: it gives the names of its articles, and dies, hangs or fills its memory where the text says so.

/** @param {import("../src/run/batch.js").Batch} batch */
export default function read({ inputs, watch }) {
  inputs.forEach((input, at) => {
    if (watch) Atomics.store(watch, 0, at + 1);
    if (!("raw" in input)) return;
    if (input.raw === "exit") process.exit(1);
    if (input.raw === "throw") throw new Error("thrown");
    while (input.raw === "hang");
    // 200 MB at once
    if (input.raw === "large") Array.from({ length: 8 }, () => Array.from({ length: 3_276_800 }, () => 0.5));
  });
  const faults = inputs.filter((input) => "code" in input);
  const read = inputs.filter((input) => !("code" in input)).map(({ file }) => file);
  const articles = read.map((file) => ({ file, line: Buffer.from(`${file}\n`), likeness: null, kept: null }));
  return { contacts: Buffer.concat(articles.map(({ line }) => line)), articles, faults, contactCount: read.length };
}
