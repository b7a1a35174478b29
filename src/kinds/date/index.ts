export { DATE_RULES, dateBook, detectDates } from "./detect.js";
export { dateValue, published } from "./schema.js";
export type { DateValue, Published } from "./schema.js";
