import { isDate } from "./calendar.js";
import type { Published } from "./schema.js";

/** True for `2025`, `2025-07`, `2025-07-12` and an ISO time after the day, when month and day exist. */
export function isPublicationDate(text: string): boolean {
  const found = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:[T ]\d{2}[\d:.,+\-Z ]{0,28})?)?)?$/u.exec(text);
  if (!found) return false;
  const [, year = "", month = "01", day = "01"] = found;
  return Number(year) >= 1800 && isDate(Number(year), Number(month), Number(day));
}

/** A publication date as a value: its day, month or year as written. */
export function toPublished(text: string, source: Published["source"]): Published {
  const date = text.slice(0, 10);
  return { date, precision: date.length === 10 ? "day" : date.length === 7 ? "month" : "year", source };
}
