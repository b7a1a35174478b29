import type { CounterExample, Example, Rule, RuleBook } from "../src/rule/rule.js";

/** `docs/rules.md`: every rule with what it says and its examples, by kind. */
export function rulesPage(books: readonly RuleBook[]): string {
  const count = books.reduce((sum, { rules }) => sum + rules.length, 0);
  const sections = books.map(({ kind, rules }) => `## ${kind}\n\n${rules.map(ruleText).join("\n")}`);
  return `# The rules

Made from the rules by \`npm run docs\`: change the rule, not this page. ${count} rules.
⟦…⟧ marks what a rule finds; a crossed-out example is a near miss that it must pass over.

${sections.join("\n")}`;
}

function ruleText({ id, says, yes, no }: Rule): string {
  const lines = [...yes.map(yesText), ...no.map(noText)];
  return `### ${id}\n\n${says}\n\n${lines.join("\n")}\n`;
}

const quoted = (text: string): string => text.replace(/\s+/gu, " ").replace(/[*_`<>[\]\\|~]/gu, String.raw`\$&`);

function yesText({ text, published }: Example): string {
  return `- ${quoted(text)}${published === undefined ? "" : ` (read on ${published})`}`;
}

function noText(example: CounterExample): string {
  return `- ~~${quoted(typeof example === "string" ? example : example.text)}~~`;
}
