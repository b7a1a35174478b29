import { Argument, Command } from "commander";

const RECORDS = ["contact", "article", "chronology"] as const;

/** The command `schema [contact|article|chronology]`. */
export function schemaCommand(): Command {
  return new Command("schema")
    .summary("print the JSON Schema of a record")
    .description("Prints the JSON Schema of the lines of contacts.jsonl (or articles.jsonl, chronology.jsonl).")
    .addArgument(new Argument("[record]", "which record").choices(RECORDS).default("contact"))
    .addHelpText("after", "\nExample:\n  contatti schema article > article.schema.json")
    .action(async (record: (typeof RECORDS)[number]) => {
      const { toSchema } = await import("../output/json-schema.js");
      process.stdout.write(`${JSON.stringify(toSchema(record), null, 2)}\n`);
    });
}
