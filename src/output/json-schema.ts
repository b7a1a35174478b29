import { z } from "zod";
import { chronologyRecord } from "../chronology/schema.js";
import { articleRecord } from "../kinds/article/schema.js";
import { contactRecord } from "../kinds/contact/schema.js";

const SCHEMAS = { contact: contactRecord, article: articleRecord, chronology: chronologyRecord } as const;

/** The JSON Schema (draft 2020-12) of a line of `contacts.jsonl`, `articles.jsonl` or `chronology.jsonl`. */
export function toSchema(record: keyof typeof SCHEMAS): object {
  return z.toJSONSchema(SCHEMAS[record]);
}
