import { civil, monthDays } from "../calendar.js";
import type { Days } from "../calendar.js";

/** Beginning, middle or end of a period, narrower than the whole; the value stays that of the period. */
export function partOf(period: Days, part: "START" | "MID" | "END", half = false): Days {
  const length = period.to - period.from + 1;
  if (length < 3) return period;
  if (length > 364) return partOfYears(period, part, half);
  const middle = period.from + Math.floor(length / 2);
  if (half) return part === "END" ? { from: middle, to: period.to } : { from: period.from, to: middle - 1 };
  const third = Math.max(1, Math.floor(length / 3));
  if (length > 27 && length < 32) {
    return part === "START"
      ? { from: period.from, to: period.from + 9 }
      : part === "MID"
        ? { from: period.from + 10, to: period.from + 19 }
        : { from: period.from + 20, to: period.to };
  }
  // Of a week: Monday to Wednesday, Tuesday to Thursday, Thursday to Sunday.
  if (length === 7) {
    const [first, last] = part === "START" ? [0, 2] : part === "MID" ? [1, 3] : [3, 6];
    return { from: period.from + first, to: period.from + last };
  }
  if (part === "START") return { from: period.from, to: period.from + third - 1 };
  return part === "END"
    ? { from: period.to - third + 1, to: period.to }
    : { from: period.from + third, to: period.to - third };
}

/** Of one year the first and last quarter, or a half; of several, whole years. */
function partOfYears({ from, to }: Days, part: "START" | "MID" | "END", half: boolean): Days {
  const first = civil(from).year;
  const count = civil(to).year - first + 1;
  const months = count * 12;
  const size = half ? months / 2 : count === 1 ? 3 : Math.floor(count / 3) * 12;
  const [skip, end] =
    part === "START"
      ? [0, size]
      : part === "END"
        ? [months - size, months]
        : count === 1
          ? [4, 8]
          : [size, months - size];
  return { from: monthDays(first, skip + 1).from, to: monthDays(first, end).to };
}
