import { createInterface } from "node:readline/promises";
import { styleText } from "node:util";
import { isExact } from "../src/output/compare.js";
import { compareText } from "../src/output/compare-text.js";
import { accept, raiseFloor } from "./accept.js";
import { FIXTURES, compareFixture, fixtureSlugs, readFixture, readFloor } from "./fixtures.js";

/**
 * Walks through the fixtures that the program reads otherwise than expected and
 * accepts them one by one:
 *
 *   npm run review               every one that differs, those that were right first
 *   npm run review -- SLUG       this one; also without a terminal, the answer on standard input
 *   npm run review -- --unread   lists what was accepted and not yet read by a person
 *   npm run review -- --floor    raises the floor; refuses to lower it
 */
async function main(words: readonly string[]): Promise<number> {
  const [word] = words;
  if (words.length > 1) return complain("one fixture at a time: npm run review -- SLUG");
  if (word === "--unread") return listUnread();
  if (word === "--floor") return floorUp();
  const slugs = fixtureSlugs();
  if (word !== undefined && !slugs.includes(word)) return complain(`there is no fixture ${word} in ${FIXTURES}/`);
  if (word === undefined && !process.stdin.isTTY)
    return complain("without a terminal name the fixture: npm run review -- SLUG");
  const exact = new Set(readFloor().exact);
  const ordered = slugs.toSorted((a, b) => Number(exact.has(b)) - Number(exact.has(a)));
  return walk(word === undefined ? ordered : [word], exact);
}

async function walk(slugs: readonly string[], exact: ReadonlySet<string>): Promise<number> {
  const questions = createInterface({ input: process.stdin, output: process.stdout });
  const answers = questions[Symbol.asyncIterator]();
  try {
    for (const slug of slugs) {
      const fixture = readFixture(slug);
      const compared = compareFixture(fixture);
      if (isExact(compared.comparison)) continue;
      print(`\n${slug}${exact.has(slug) ? " (was right in every slot)" : ""}`, ...compareText(compared, mark()));
      process.stdout.write("[a]ccept as read by the program, [s]kip, [q]uit: ");
      const answer = await answers.next();
      const said = answer.done === true ? "q" : answer.value.trim();
      if (said === "q") break;
      if (said === "a") {
        accept(fixture, compared);
        print(
          `accepted, unread: read ${FIXTURES}/${slug}/expected.jsonl against the text, then set "read": true in its meta.json`,
        );
      }
    }
  } finally {
    questions.close();
  }
  return 0;
}

function listUnread(): number {
  const unread = fixtureSlugs().filter((slug) => readFixture(slug).meta["read"] === false);
  print(
    unread.length === 0 ? "every fixture has been read" : "accepted and not yet read:",
    ...unread.map((slug) => `  ${slug}`),
  );
  return 0;
}

function floorUp(): number {
  const lost = raiseFloor();
  if (lost.length > 0) return complain(`the floor is not lowered:\n  ${lost.join("\n  ")}`);
  const { detectionF1, strictF1, exact } = readFloor();
  print(`floor: detection F1 ${detectionF1}, strict F1 ${strictF1}, ${exact.length} fixtures right in every slot`);
  return 0;
}

const mark = (): ((text: string) => string) | undefined =>
  process.stdout.isTTY && (process.env["NO_COLOR"] ?? "") === ""
    ? (text) => styleText(["underline", "yellow"], text)
    : undefined;

const print = (...lines: string[]): void => void process.stdout.write(`${lines.join("\n")}\n`);

function complain(message: string): number {
  process.stderr.write(`review: ${message}\n`);
  return 2;
}

process.exitCode = await main(process.argv.slice(2));
