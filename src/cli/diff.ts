import { createWriteStream } from "node:fs";
import { once } from "node:events";
import { Command, Option } from "commander";
import type { ArticleDiff, Counts } from "../output/diff.js";
import { UsageError } from "../run/usage.js";
import { EXIT, styler } from "./messages.js";

interface DiffOptions {
  readonly json?: boolean;
  readonly html?: string;
}

const HELP = `
Examples:
  contatti diff before/ after/
  contatti diff before/ after/ --json | jq '.articles[].came'
  contatti diff before/ after/ --html diff.html

OLD and NEW are folders that contatti extract wrote. Contacts are compared slot by slot, articles by
their name; evidence, rules and confidence are no slots.

Exit code: 0 no contact differs, 1 some do, 2 wrong usage.`;

/** The command `diff OLD NEW`; `done` takes its exit code. */
export function diffCommand(done: (code: number) => void): Command {
  return new Command("diff")
    .summary("show which contacts two runs read differently")
    .description("Shows which contacts came, went or changed between two runs, with the words underlined.")
    .argument("<old>", "a folder that contatti extract wrote")
    .argument("<new>", "another one")
    .option("--json", "as JSON")
    .addOption(new Option("--html <file>", "as a page, and only the counts on standard output").conflicts("json"))
    .addHelpText("after", HELP)
    .action(async (old: string, fresh: string, options: DiffOptions) => {
      const { came, went, changed } = await diff(old, fresh, options);
      done(came + went + changed === 0 ? EXIT.fine : EXIT.someFailed);
    });
}

/** How a format writes: its beginning, each article that differs, its end. */
interface Writer {
  readonly head: string;
  readonly article: (diff: ArticleDiff) => string;
  readonly foot: (counts: Counts) => string;
}

async function diff(old: string, fresh: string, { json, html }: DiffOptions): Promise<Counts> {
  const [{ diffRuns }, { countsText, differs }] = await Promise.all([
    import("../run/diff.js"),
    import("../output/diff.js"),
  ]);
  const writer = html !== undefined ? await page(old, fresh) : json === true ? asJson() : await asText();
  const target = html === undefined ? process.stdout : await openPage(html);
  const write = async (text: string): Promise<void> => {
    if (text !== "" && !target.write(text)) await once(target, "drain");
  };
  const articles = diffRuns(old, fresh);
  let begun = false;
  for (;;) {
    const { done, value } = await articles.next();
    if (!begun) await write(writer.head);
    begun = true;
    if (done !== true) {
      if (differs(value)) await write(writer.article(value));
      continue;
    }
    await write(writer.foot(value));
    if (html !== undefined) {
      target.end();
      await once(target, "finish");
      process.stdout.write(`${countsText(value)}\n`);
    }
    return value;
  }
}

async function openPage(file: string): Promise<NodeJS.WritableStream> {
  const stream = createWriteStream(file);
  await once(stream, "open").catch(() => {
    throw new UsageError(`${file} cannot be written to`);
  });
  return stream;
}

async function asText(): Promise<Writer> {
  const [{ diffText }, { countsText }] = await Promise.all([
    import("../output/diff-text.js"),
    import("../output/diff.js"),
  ]);
  const paint = styler(process.stdout);
  const mark = paint ? (text: string): string => paint(["underline", "yellow"], text) : undefined;
  return {
    head: "",
    article: (diff) => `${diffText(diff, mark).join("\n")}\n\n`,
    foot: (counts) => `${countsText(counts)}\n`,
  };
}

function asJson(): Writer {
  let before = "";
  return {
    head: `{"schema":"contatti/diff@1","articles":[`,
    article: ({ file, came, went, changed }) => {
      const comma = before;
      before = ",";
      return `${comma}\n${JSON.stringify({ file, came, went, changed })}`;
    },
    foot: (counts) => `\n],"counts":${JSON.stringify(counts)}}\n`,
  };
}

async function page(old: string, fresh: string): Promise<Writer> {
  const { pageArticle, pageFoot, pageHead } = await import("../output/diff-page.js");
  return { head: pageHead(old, fresh), article: pageArticle, foot: pageFoot };
}
