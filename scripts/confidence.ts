import { writeFileSync } from "node:fs";
import { SIGNS } from "../src/kinds/contact/confidence.js";
import type { Contact } from "../src/kinds/contact/gather/settle-contact.js";
import { fit, heldOut, rounded } from "./confidence/fit.js";
import type { Row } from "./confidence/fit.js";
import { confidencePage } from "./confidence/page.js";
import { evaluate } from "./evaluate/read.js";

/**
 * Fits the weights of `src/kinds/contact/confidence.ts` on labelled pages and writes `docs/confidence.md`:
 *
 *   npm run confidence -- NAME GOLD_DIR RAW_DIR [NAME GOLD_DIR RAW_DIR …]
 *
 * The weights are printed, to be taken over by hand; then it is run again.
 */
async function main(words: readonly string[]): Promise<void> {
  if (words.length === 0 || words.length % 3 !== 0) throw new Error("name sets as NAME GOLD_DIR RAW_DIR");
  const sets: { name: string; rows: Row[] }[] = [];
  for (let at = 0; at < words.length; at += 3) {
    const [name = "", gold = "", raw = ""] = words.slice(at, at + 3);
    sets.push({ name, rows: await rowsOf(name, gold, raw) });
  }
  const rows = sets.flatMap((set) => set.rows);
  const { base, signs } = rounded(fit(rows));
  console.log(`BASE ${base}`);
  for (const [at, { name, weight }] of SIGNS.entries()) console.log(`${name}: ${signs[at]} (in use: ${weight})`);
  writeFileSync("docs/confidence.md", confidencePage(sets, heldOut(rows, 5)));
}

async function rowsOf(name: string, gold: string, raw: string): Promise<Row[]> {
  const { articles } = await evaluate(gold, raw);
  return articles.flatMap(({ id, contacts, score }) => {
    const row = (at: number, found: boolean, strict: boolean): Row => {
      const contact = contacts[at] as Contact;
      return { article: `${name}/${id}`, signs: SIGNS.map(({ holds }) => holds(contact)), found, strict };
    };
    return [
      ...score.matches.map(({ got, strict }) => row(got, true, strict)),
      ...score.spurious.map((at) => row(at, false, false)),
    ];
  });
}

try {
  await main(process.argv.slice(2));
} catch (error) {
  console.error(`confidence: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 2;
}
