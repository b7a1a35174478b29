import { readdirSync, readFileSync } from "node:fs";
import { RegExpParser, visitRegExpAST } from "@eslint-community/regexpp";
import { getFirstConsumedChar, toCache } from "regexp-ast-analysis";
import { analyse } from "scslre";
import { parseAst } from "vitest/node";

/** A regular expression of ours, and the file it stands in, or "built" where it is put together at run time. */
export interface Written {
  readonly file: string;
  readonly source: string;
  readonly flags: string;
}

/** Every regular expression that is written out in a file of `src/`. */
export function writtenPatterns(): Written[] {
  return readdirSync("src", { recursive: true, encoding: "utf8" })
    .map((name) => name.replaceAll("\\", "/"))
    .filter((name) => name.endsWith(".ts"))
    .toSorted()
    .flatMap((file) => literalsIn(parseAst(readFileSync(`src/${file}`, "utf8"), { lang: "ts" }), file));
}

function literalsIn(node: unknown, file: string): Written[] {
  if (typeof node !== "object" || node === null) return [];
  const { regex } = node as { regex?: { pattern: string; flags: string } };
  if (regex) return [{ file, source: regex.pattern, flags: regex.flags }];
  return Object.values(node).flatMap((child) => literalsIn(child, file));
}

/** Every regular expression that files of `src/` put together while `work` runs; those of libraries are not ours. */
export async function builtPatterns(work: () => Promise<void>): Promise<Written[]> {
  const built = new Map<string, Written>();
  const native = globalThis.RegExp;
  const keep = (made: RegExp): RegExp => {
    const caller = new Error("built here").stack?.split("\n").find((line) => /\/(?:src|node_modules)\//u.test(line));
    const { source, flags } = made;
    if (caller?.includes("/src/") === true) built.set(`${source}/${flags}`, { file: "built", source, flags });
    return made;
  };
  globalThis.RegExp = new Proxy(native, {
    construct: (target, words) => keep(Reflect.construct(target, words) as RegExp),
    apply: (target, self, words) => keep(Reflect.apply(target, self, words) as RegExp),
  });
  try {
    await work();
  } finally {
    globalThis.RegExp = native;
  }
  return [...built.values()];
}

/** What makes a pattern take more than linear time, if anything: quantifiers that are nested, overlap or are tried from every place, or alternatives under a star that begin alike. */
export const faultsOf = (written: Written): string[] => [
  ...analyse(written).reports.map(({ type, exponential }) => (exponential ? `exponential ${type}` : type)),
  ...alternativesAlike(written),
];

/** The repeated groups of which two alternatives may begin with the same character. */
function alternativesAlike({ source, flags }: Written): string[] {
  const has = (flag: string): boolean => flags.includes(flag);
  const cache = toCache({
    ignoreCase: has("i"),
    multiline: has("m"),
    dotAll: has("s"),
    unicode: has("u"),
    unicodeSets: has("v"),
    global: false,
    sticky: false,
    hasIndices: false,
  });
  const mode = { unicode: has("u"), unicodeSets: has("v") };
  const found: string[] = [];
  visitRegExpAST(new RegExpParser().parsePattern(source, 0, source.length, mode), {
    onQuantifierEnter({ max, element, raw }) {
      if (max !== Infinity || !("alternatives" in element)) return;
      const firsts = element.alternatives.map((each) => getFirstConsumedChar(each, "ltr", cache).char);
      const alike = firsts.some((one, at) => firsts.slice(0, at).some((other) => !one.isDisjointWith(other)));
      if (alike) found.push(`alike ${raw}`);
    },
  });
  return found;
}
