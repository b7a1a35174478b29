// @ts-check
import { createHash } from "node:crypto";
import { readFileSync, readdirSync, writeFileSync } from "node:fs";

/** The rooms that decide what is read out of a text. */
const ROOMS = ["text", "lexicon", "grammar", "rule", "kinds", "stages"];

/**
 * Writes the SHA-256 of a build's modules that read Italian, names and contents, beside them.
 * @param {string} dist
 */
export function writeRuleSet(dist) {
  const hash = createHash("sha256");
  for (const room of ROOMS) {
    const names = readdirSync(`${dist}/${room}`, { recursive: true, encoding: "utf8" });
    const modules = names.map((name) => name.replaceAll("\\", "/")).filter((name) => name.endsWith(".js"));
    for (const name of modules.toSorted())
      hash.update(`${room}/${name}\0`).update(readFileSync(`${dist}/${room}/${name}`));
  }
  writeFileSync(`${dist}/rule-set.sha256`, hash.digest("hex"));
}
