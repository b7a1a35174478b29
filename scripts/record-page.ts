import { z } from "zod";
import { chronologyRecord } from "../src/chronology/schema.js";
import { articleRecord } from "../src/kinds/article/schema.js";
import { contactRecord } from "../src/kinds/contact/schema.js";
import type { Shape } from "../src/output/json-schema.js";

interface Row {
  readonly field: string;
  readonly type: string;
  readonly meaning: string;
}

/** `docs/record.md`: every field of the records, read off their schemas. */
export function recordPage(): string {
  return `# The record

Made from the schemas by \`npm run docs\`: change the schema, not this page.
\`contatti schema contact\`, \`contatti schema article\` and \`contatti schema chronology\` print them as JSON Schema.

Offsets are UTF-16 code units into the decoded raw text, half open: \`raw.slice(start, end) === text\`.

## contacts.jsonl, one line per contact and article

${table(z.toJSONSchema(contactRecord))}
## articles.jsonl, one line per article

${table(z.toJSONSchema(articleRecord))}
## chronology.jsonl, one line per contact in the world

Apart from its own fields, the slots are those of a contact record.

${table(z.toJSONSchema(chronologyRecord))}
## errors.jsonl, one line per input that could not be read

| field | type | meaning |
| --- | --- | --- |
| \`file\` | string | the input, as in the other files |
| \`code\` | string | the reason, for programs: \`empty\`, \`binary\`, \`too_large\`, \`bad_meta\`, \`bad_line\`, \`bad_gzip\`, \`bad_record\`, \`changed\`, \`vanished\`, \`unreadable\`, \`rule_failed\`, \`worker_failed\`, \`timed_out\`, \`merge_failed\` |
| \`message\` | string | the reason, in a sentence |
`;
}

function table(schema: unknown): string {
  const rows = fieldsOf(schema as Shape, "");
  const lines = rows.map(({ field, type, meaning }) => `| \`${field}\` | ${type} | ${meaning} |`);
  return `| field | type | meaning |\n| --- | --- | --- |\n${lines.join("\n")}\n`;
}

/** The fields of an object, those of objects inside it after their own line. */
function fieldsOf(shape: Shape, prefix: string): Row[] {
  return Object.entries(shape.properties ?? {}).flatMap(([name, field]) => {
    const path = `${prefix}${name}`;
    const optional = shape.required?.includes(name) === true ? "" : ", may be absent";
    const inner = objectIn(field);
    const many = isList(field) ? "[]" : "";
    const row = { field: path, type: `${typeOf(field)}${optional}`, meaning: meaningOf(field) };
    return [row, ...(inner ? fieldsOf(inner, `${path}${many}.`) : [])];
  });
}

const choices = (shape: Shape): readonly Shape[] => shape.anyOf ?? shape.oneOf ?? [];

const isList = (shape: Shape): boolean =>
  shape.type === "array" || choices(shape).some((choice) => choice.type === "array");

/** The object that a field holds, once or in a list; where there are several (the mentions), what they share. */
function objectIn(shape: Shape): Shape | undefined {
  if (shape.properties) return shape;
  if (shape.items) return objectIn(shape.items);
  const objects = choices(shape).flatMap((choice) => objectIn(choice) ?? []);
  return objects.length === 1 ? objects[0] : merged(objects);
}

function merged(objects: readonly Shape[]): Shape | undefined {
  const [first] = objects;
  if (!first) return undefined;
  const properties = Object.fromEntries(
    Object.entries(first.properties ?? {}).map(([name, field]): [string, Shape] => {
      const all = objects.flatMap((one) => one.properties?.[name] ?? []);
      const consts = all.flatMap((one) => (one.const === undefined ? [] : [one.const]));
      if (consts.length === all.length) return [name, { enum: consts }];
      return [name, field.properties ? { type: "object", description: "normalised value, by kind" } : field];
    }),
  );
  return { ...first, properties };
}

function typeOf(shape: Shape): string {
  if (shape.const !== undefined) return `\`${JSON.stringify(shape.const)}\``;
  if (shape.enum) return shape.enum.map((value) => `\`${String(value)}\``).join(" ");
  const several = choices(shape);
  if (several.length > 0) return [...new Set(several.map(typeOf))].join(" or ");
  if (shape.type === "array") return `list of ${shape.items ? typeOf(shape.items) : "anything"}`;
  return [shape.type ?? "anything"].flat().join(" or ");
}

/** What the schema says of a field, or of what stands in it. */
function meaningOf(shape: Shape): string {
  const inner = [shape, ...choices(shape)].find((one) => one.description !== undefined);
  return (inner?.description ?? "").replaceAll("|", "\\|");
}
