import { endOfMonth, isoDate, monthNames, serialOf, type Serial } from '../../cells/serialDate';

/** A calendar month, counted so that the next one is one more: 12 times the year, plus 0 for January to 11. */
export type Month = number;

/** The first month of a financial year, April. */
const firstOfYear = 3;

/** The month that a day is in. */
export function monthOf(day: Serial): Month {
  const [year = 0, month = 0] = isoDate(day).split('-').map(Number);
  return year * 12 + month - 1;
}

/**
 * The month of an accounting period: 1 is April. What is posted after the year's end, in period 13 or 14, belongs to March.
 * @param year in which the financial year begins
 */
export const monthOfPeriod = (year: number, period: number): Month =>
  year * 12 + firstOfYear + Math.min(period, 12) - 1;

/** The year in which a month's financial year begins: 2025 for April 2025 to March 2026. */
export const financialYear = (month: Month): number => Math.floor((month - firstOfYear) / 12);

/** `2025/26`. */
export const yearInWords = (year: number): string => `${year}/${String((year + 1) % 100).padStart(2, '0')}`;

/** `2025-04`. */
export const isoMonth = (month: Month): string =>
  `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;

/** `April 2025`. */
export const monthInWords = (month: Month): string =>
  `${monthNames[month % 12] ?? ''} ${Math.floor(month / 12)}`;

/** The first and the last day of a month. */
export const daysOf = (month: Month): { readonly first: Serial; readonly last: Serial } => {
  const [year, number] = [Math.floor(month / 12), (month % 12) + 1];
  return { first: serialOf(year, number, 1) ?? 0, last: endOfMonth(year, number) };
};
