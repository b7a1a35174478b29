import { z } from "zod";
import { articleRecord } from "../kinds/article/schema.js";
import { contactRecord } from "../kinds/contact/schema.js";

/** The JSON Schema (draft 2020-12) of a line of `contacts.jsonl` or `articles.jsonl`. */
export function toSchema(record: "contact" | "article"): object {
  return z.toJSONSchema(record === "contact" ? contactRecord : articleRecord);
}
