import { z } from "zod";
import { chronologyRecord } from "../chronology/schema.js";
import { articleRecord } from "../kinds/article/schema.js";
import { contactRecord } from "../kinds/contact/schema.js";

/** The part of JSON Schema that our records use. */
export interface Shape {
  readonly type?: string | readonly string[];
  readonly description?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly Shape[];
  readonly oneOf?: readonly Shape[];
  readonly items?: Shape;
  readonly properties?: Readonly<Record<string, Shape>>;
  readonly additionalProperties?: Shape | boolean;
  readonly required?: readonly string[];
}

const SCHEMAS = { contact: contactRecord, article: articleRecord, chronology: chronologyRecord } as const;

/** The JSON Schema (draft 2020-12) of a line of `contacts.jsonl`, `articles.jsonl` or `chronology.jsonl`. */
export function toSchema(record: keyof typeof SCHEMAS): object {
  return z.toJSONSchema(SCHEMAS[record]);
}
