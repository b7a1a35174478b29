import { chronology } from "../src/chronology/chronology.js";
import type { ChronologyRecord } from "../src/chronology/schema.js";
import { explainText } from "../src/output/explain.js";
import { toSchema } from "../src/output/json-schema.js";
import { runArticle } from "../src/pipeline.js";
import { explainArticle } from "../src/run/explain.js";

/** The sentence of the README's library example, on the page that its `explain` example names. */
const SENTENCE = "Il ministro degli Esteri Antonio Tajani ha incontrato ieri a Roma il collega turco Hakan Fidan.\n";

/** Three reports of one meeting: file, publisher, publication, text. */
const REPORTS = [
  [
    "annuncio.txt",
    "Il Ponte",
    "2025-07-10",
    "Il ministro degli Esteri Antonio Tajani incontrerà martedì 15 luglio a Roma il collega turco Hakan Fidan.",
  ],
  [
    "esteri.txt",
    "Radio Laguna",
    "2025-07-16",
    "Antonio Tajani ha ricevuto ieri a Roma Hakan Fidan. L'incontro è durato due ore.",
  ],
  [
    "farnesina.txt",
    "Agenzia Tirrenica",
    "2025-07-16",
    "L'incontro di ieri tra Tajani e Fidan è durato un'ora e mezza.",
  ],
] as const;

/** The one contact of the three reports, with the names of files in the place of ids. */
function mergedReports(): string {
  const records = REPORTS.flatMap(
    ([file, publisher, published, text]) => runArticle(text, { file, publisher, published }).contacts,
  );
  const [contact] = chronology(records);
  const fileOf = new Map(records.map(({ id, article }) => [id, article.file]));
  const { type, status, date, parties, versions, life, merge } = contact as ChronologyRecord;
  const named = (_key: string, value: unknown): unknown =>
    typeof value === "string" ? (fileOf.get(value) ?? value) : value;
  const line = (value: object): string => JSON.stringify(value, named).replaceAll(/(?<=[,:])(?=[^ ])/gu, " ");
  const list = (values: readonly object[]): string =>
    `[\n${values.map((value) => `    ${line(value)}`).join(",\n")}\n  ]`;
  const fields = {
    type: `"${type}"`,
    status: `"${status}"`,
    date: line({ start: date?.start, end: date?.end, precision: date?.precision }),
    parties: line(parties),
    versions: list(versions),
    life: list(life),
    merge: list(merge),
  };
  return `{\n${Object.entries(fields)
    .map(([name, value]) => `  "${name}": ${value}`)
    .join(",\n")}\n}\n`;
}

const plain = (text: string): string => text;

/** What the README shows of each command, by the name in its marker. */
const SAMPLES: Readonly<Record<string, () => string>> = {
  explain: () => {
    const explanation = explainArticle(SENTENCE, { file: "tajani.txt", publishedFallback: "2025-03-06" });
    return explainText(explanation, { heading: plain, faint: plain, strong: plain });
  },
  chronology: mergedReports,
  schema: () => {
    const lines = JSON.stringify(toSchema("contact"), null, 2).split("\n");
    return [...lines.slice(0, 13), "    …", ""].join("\n");
  },
};

/** The README with its samples made again: each code block that follows a marker `<!-- sample: NAME -->`. */
export function withSamples(readme: string): string {
  return readme.replace(
    /(<!-- sample: (\w+) -->\n\n```\w*\n).*?(^```$)/gmsu,
    (block: string, opening: string, name: string, closing: string) => {
      const sample = SAMPLES[name];
      return sample ? `${opening}${sample()}${closing}` : block;
    },
  );
}
