/**
 * A day as Excel counts it: 1 is 1 January 1900 and, by Excel's old mistake, 60 is a day that never
 * was, so every date from 1 March 1900 is right.
 */
export type Serial = number;

const msPerDay = 86_400_000;
const dayZero = Date.UTC(1899, 11, 30);

/** Days between the 1904 date system of old Mac workbooks and the usual one. */
export const days1904 = 1462;

/**
 * @param month from 1
 * @returns null for a day that the calendar does not have, such as 31 June.
 */
export function serialOf(year: number, month: number, day: number): Serial | null {
  const time = Date.UTC(year, month - 1, day);
  const date = new Date(time);
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  return Math.round((time - dayZero) / msPerDay);
}

/** The last day of a month. */
export function endOfMonth(year: number, month: number): Serial {
  return Math.round((Date.UTC(year, month, 0) - dayZero) / msPerDay);
}

/** Reads `YYYY-MM-DD`; null for anything else or a day that the calendar does not have. */
export function parseIsoDate(text: string): Serial | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return match === null ? null : serialOf(Number(match[1]), Number(match[2]), Number(match[3]));
}

/** `2025-09-08`. */
export function isoDate(serial: Serial): string {
  return toDate(serial).toISOString().slice(0, 10);
}

/** The calendar year of a day: 2025. */
export const yearOf = (serial: Serial): number => toDate(serial).getUTCFullYear();

/** `8 September 2025`. */
export function longDate(serial: Serial): string {
  const date = toDate(serial);
  return `${date.getUTCDate()} ${monthNames[date.getUTCMonth()] ?? ''} ${date.getUTCFullYear()}`;
}

/** `8 Sep 2025`, where there is little room. */
export const shortDate = (serial: Serial): string => longDate(serial).replace(/([A-Z][a-z]{2})[a-z]+/, '$1');

export const monthNames = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

const toDate = (serial: Serial): Date => new Date(dayZero + Math.floor(serial) * msPerDay);
