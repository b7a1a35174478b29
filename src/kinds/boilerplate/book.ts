import type { Finding, Rule, RuleBook } from "../../rule/rule.js";
import { read } from "../../stages/read.js";
import { strip } from "../../stages/strip.js";
import { PHRASE_RULES, SHAPE_RULES } from "./classify.js";
import { CONTEXT_RULES } from "./rules/context.js";
import { BRACKET_RULES } from "./rules/brackets.js";
import { INLINE_RULES } from "./rules/inline.js";
import { POLICY_RULE } from "./rules/policy.js";

/** Every rule by which a stretch of a page is kept or set aside, each with its proof. */
export const BOILERPLATE_RULES: readonly Rule[] = [
  ...PHRASE_RULES,
  POLICY_RULE,
  ...SHAPE_RULES,
  ...INLINE_RULES,
  ...BRACKET_RULES,
  ...CONTEXT_RULES,
];

/** How the boilerplate rules are proved: an example is a whole page. */
export const boilerplateBook: RuleBook = {
  kind: "boilerplate",
  rules: BOILERPLATE_RULES,
  find: (text): readonly Finding[] =>
    strip(read(text)).blocks.map(({ start, end, kind, kept, rule }) => ({ start, end, rule, value: { kind, kept } })),
};
