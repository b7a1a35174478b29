import { explainText } from "../src/output/explain.js";
import { toSchema } from "../src/output/json-schema.js";
import { explainArticle } from "../src/run/explain.js";

/** The sentence of the README's library example, on the page that its `explain` example names. */
const SENTENCE = "Il ministro degli Esteri Antonio Tajani ha incontrato ieri a Roma il collega turco Hakan Fidan.\n";

const plain = (text: string): string => text;

/** What the README shows of each command, by the name in its marker. */
const SAMPLES: Readonly<Record<string, () => string>> = {
  explain: () => {
    const explanation = explainArticle(SENTENCE, { file: "tajani.txt", publishedFallback: "2025-03-06" });
    return explainText(explanation, { heading: plain, faint: plain, strong: plain });
  },
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
