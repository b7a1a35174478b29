import type { Finding, Rule, RuleBook } from "../../rule/rule.js";
import { PHRASE_RULES, SHAPE_RULES } from "./classify.js";
import { CONTEXT_RULES } from "./rules/context.js";
import { BRACKET_RULES } from "./rules/brackets.js";
import { INLINE_RULES } from "./rules/inline.js";
import { POLICY_RULE } from "./rules/policy.js";
import type { Block } from "./schema.js";

/** Every rule by which a stretch of a page is kept or set aside, each with its proof. */
const BOILERPLATE_RULES: readonly Rule[] = [
  ...PHRASE_RULES,
  POLICY_RULE,
  ...SHAPE_RULES,
  ...INLINE_RULES,
  ...BRACKET_RULES,
  ...CONTEXT_RULES,
];

/** How the boilerplate rules are proved: an example is a whole page, which `blocksOf` reads and strips. */
export const boilerplateBook = (blocksOf: (page: string) => readonly Block[]): RuleBook => ({
  kind: "boilerplate",
  rules: BOILERPLATE_RULES,
  find: (text): readonly Finding[] =>
    blocksOf(text).map(({ start, end, kind, kept, rule }) => ({ start, end, rule, value: { kind, kept } })),
});
