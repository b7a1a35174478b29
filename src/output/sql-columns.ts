import { z } from "zod";
import type { Shape } from "./json-schema.js";

/** The columns of a table of these records, each with its type in DuckDB's SQL, so that an empty file has them too. */
export function sqlColumns(schema: z.ZodType): [name: string, type: string][] {
  const { properties = {} } = z.toJSONSchema(schema) as Shape;
  return Object.entries(properties).map(([name, field]) => [name, typeOf(field)]);
}

const PLAIN: Readonly<Record<string, string>> = {
  string: "VARCHAR",
  number: "DOUBLE",
  integer: "BIGINT",
  boolean: "BOOLEAN",
};

/** What may be one of several things, as the values of mentions, is kept as JSON; so is a map. */
function typeOf(shape: Shape): string {
  const choices = (shape.anyOf ?? shape.oneOf ?? []).filter(({ type }) => type !== "null");
  const [only] = choices;
  if (only) return choices.length === 1 ? typeOf(only) : alike(choices);
  if (shape.const !== undefined || shape.enum) return "VARCHAR";
  if (shape.items) return `${typeOf(shape.items)}[]`;
  if (shape.properties) {
    const fields = Object.entries(shape.properties).map(([name, field]) => `${quoted(name)} ${typeOf(field)}`);
    return `STRUCT(${fields.join(", ")})`;
  }
  const plain = [shape.type ?? []].flat().find((name) => name !== "null");
  return PLAIN[plain ?? ""] ?? "JSON";
}

/** Objects that share their fields, as the kinds of mentions do, become one; what differs in a field is JSON. */
function alike(choices: readonly Shape[]): string {
  const [first] = choices;
  if (!first?.properties || choices.some(({ properties }) => !properties)) return "JSON";
  const fields = Object.keys(first.properties).map((name) => {
    const types = new Set(choices.map(({ properties }) => typeOf(properties?.[name] ?? {})));
    const [type = "JSON"] = types;
    return `${quoted(name)} ${types.size === 1 ? type : "JSON"}`;
  });
  return `STRUCT(${fields.join(", ")})`;
}

/** A name in SQL. */
export const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;

/** A text in SQL. */
export const literal = (text: string): string => `'${text.replaceAll("'", "''")}'`;
