import { PREPOSITIONS } from "../../../lexicon/grammar-words.js";
import { demonyms, stateOf } from "../../../lexicon/states.js";
import type { Document } from "../../../text/document.js";
import type { Token } from "../../../text/token.js";
import type { MentionOf } from "../../mention.js";
import type { Item, Items } from "./index-mentions.js";

/** "nella ⟦capitale austriaca⟧", "nella ⟦capitale del Qatar⟧": a city by the state whose capital it is. */
export function capitals({ tokens, raw }: Document, items: Items): Item[] {
  const found: Item[] = [];
  for (let at = 1; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    if (token.norm !== "capitale" || !FEMININE.has((tokens[at - 1] as Token).norm)) continue;
    const behind = stateBehind(tokens, items, at + 1);
    const state = behind && stateOf(behind.code);
    if (!behind || !state?.capital || isTitleOf(tokens, items, behind.to)) continue;
    const [start, end] = [token.start, (tokens[behind.to - 1] as Token).end];
    const text = raw.slice(start, end);
    const value = {
      name: state.capital,
      canonical: state.capital,
      type: "city",
      country: state.code,
      capital: true,
    } as const;
    const mention: MentionOf<"place"> = { kind: "place", start, end, text, value, rule: "place/city" };
    found.push({ kind: "place", from: at, to: behind.to, mention, member: null });
  }
  return found;
}

/** "la capitale italiana ⟦della⟧ cultura"; not "la visita nella capitale russa ⟦del ministro⟧". */
const isTitleOf = (tokens: readonly Token[], items: Items, at: number): boolean =>
  PREPOSITIONS.get(tokens[at]?.norm ?? "") === "di" && items.get(at + 1)?.kind !== "actor";

/** What tells the city from the money, "il capitale cinese". */
const FEMININE = new Set(["la", "nella", "alla", "dalla", "della", "sulla"]);

function stateBehind(tokens: readonly Token[], items: Items, at: number): { code: string; to: number } | null {
  const hit = demonyms().match(tokens, at);
  if (hit && tokens[at]?.casing === "lower") return { code: hit.value.code, to: hit.to };
  const item = PREPOSITIONS.get(tokens[at]?.norm ?? "") === "di" ? items.get(at + 1) : undefined;
  const code = item?.kind === "place" ? item.member?.countries[0] : undefined;
  return item && code !== undefined ? { code, to: item.to } : null;
}
