const pad = (number: number): string => String(number).padStart(2, "0");
const MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");

/** Days of a month of the Gregorian calendar. */
const daysOf = (year: number, month: number): number =>
  month === 2
    ? year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
      ? 29
      : 28
    : 30 + ((month + (month >> 3)) % 2);

const isDay = (year: number, month: number, day: number): boolean =>
  year >= 1945 && year <= 2100 && month >= 1 && month <= 12 && day >= 1 && day <= daysOf(year, month);

/** 0 for Sunday (Sakamoto's method). */
function weekday(year: number, month: number, day: number): number {
  const y = month < 3 ? year - 1 : year;
  const shift = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4][month - 1] ?? 0;
  return (y + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400) + shift + day) % 7;
}

/** True when Italy keeps summer time at noon: from the last Sunday of March to the last of October. */
function isSummer(year: number, month: number, day: number): boolean {
  if (month < 3 || month > 10) return false;
  if (month > 3 && month < 10) return true;
  const sunday = 31 - weekday(year, month, 31);
  return month === 3 ? day >= sunday : day < sunday;
}

/** The day after. */
function next(year: number, month: number, day: number): string {
  if (day < daysOf(year, month)) return `${year}-${pad(month)}-${pad(day + 1)}`;
  return month < 12 ? `${year}-${pad(month + 1)}-01` : `${year + 1}-01-01`;
}

/** `2024-03-14T23:30:00Z` is the fifteenth in Italy: a time in UTC gives the day of Rome. */
function inItaly(year: number, month: number, day: number, rest: string): string {
  const hour = /^[T ](\d{2}):?\d{2}[\d:.]*\s?(?:Z|[+-]00:?00|UTC|GMT)$/u.exec(rest)?.[1];
  const late = hour !== undefined && Number(hour) + (isSummer(year, month, day) ? 2 : 1) >= 24;
  return late ? next(year, month, day) : `${year}-${pad(month)}-${pad(day)}`;
}

/** The Italian day (or month) of a time in metadata: ISO 8601, "14/03/2024 18:22", "Thu, 14 Mar 2024 …", "20240314"; or null. */
export function dayOfMoment(text: string): string | null {
  const value = text.trim().slice(0, 60);
  const iso = /^(\d{4})-?(\d{2})(?:-?(\d{2}))?(?!\d)(.*)$/u.exec(value);
  if (iso) {
    const [year, month] = [Number(iso[1]), Number(iso[2])];
    if (iso[3] === undefined) return isDay(year, month, 1) && value.length === 7 ? value : null;
    return isDay(year, month, Number(iso[3])) ? inItaly(year, month, Number(iso[3]), iso[4] ?? "") : null;
  }
  const written = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?!\d)/u.exec(value);
  const named = written ? null : /^(?:[A-Za-z]{3,9},?\s)?(\d{1,2})\s([A-Za-z]{3})[a-z]*\s(\d{4})(.*)$/u.exec(value);
  const found = written ?? named;
  if (!found) return null;
  const month = written ? Number(written[2]) : MONTHS.indexOf((found[2] ?? "").toLowerCase()) + 1;
  const [day, year] = [Number(found[1]), Number(found[3])];
  return isDay(year, month, day) ? inItaly(year, month, day, named?.[4] ?? "") : null;
}
