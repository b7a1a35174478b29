import { Command } from "commander";
import { EXIT, complainOf, styler } from "./messages.js";
import type { Styles } from "../output/explain.js";
import type { Fault } from "../run/input.js";

interface ExplainOptions {
  readonly json?: boolean;
  readonly published?: string;
  readonly lexicon?: string;
}

/** The command `explain FILE`; `done` takes its exit code. */
export function explainCommand(done: (code: number) => void): Command {
  return new Command("explain")
    .summary("show how one article was read")
    .description(
      "Shows the blocks kept and set aside, the mentions, the contacts with their rules, the readings that lost.",
    )
    .argument("<file>", "one article: .txt, .md or .html")
    .option("--json", "as JSON")
    .option("--published <date>", "publication date, where the article does not tell it")
    .option("--lexicon <file>", "people and offices of your own: CSV, see docs/lexicon.md")
    .addHelpText(
      "after",
      "\nExamples:\n  contatti explain page.txt\n  contatti explain page.txt --json --published 2025-07-12",
    )
    .action(async (file: string, options: ExplainOptions) => {
      done(await explain(file, options));
    });
}

async function explain(file: string, { json, published, lexicon: path }: ExplainOptions): Promise<number> {
  const { explainFile } = await import("../run/explain.js");
  const { openLexicon } = await import("../run/lexicon-file.js");
  const { lexicon } = await openLexicon(path);
  const explanation = await explainFile(file, published, lexicon);
  if ("code" in explanation) return failed(explanation, json === true);
  if (json === true) {
    const { raw: _raw, ...told } = explanation;
    process.stdout.write(`${JSON.stringify(told, null, 2)}\n`);
  } else {
    const { explainText } = await import("../output/explain.js");
    process.stdout.write(explainText(explanation, styles()));
  }
  return EXIT.fine;
}

function failed(fault: Fault, json: boolean): number {
  complainOf(fault, json);
  return EXIT.someFailed;
}

function styles(): Styles {
  const paint = styler(process.stdout);
  const words = paint ? { underline: (text: string) => paint(["underline", "yellow"], text) } : {};
  return {
    heading: (text) => (paint ? paint("bold", text) : text),
    faint: (text) => (paint ? paint("dim", text) : text),
    strong: (text) => (paint ? paint("cyan", text) : text),
    ...words,
  };
}
