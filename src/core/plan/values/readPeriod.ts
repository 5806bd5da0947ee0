import type { CellValue } from '../../cells/sheetCells';
import { plain, textOf } from '../../cells/text';
import { month as monthName, monthNumber } from './monthNames';
import { readDate } from './readDate';
import { financialYear, monthOf, monthOfPeriod, type Month } from './month';

/** An accounting period as a cell gives it: a month, or a number in a year that the cell does not name. */
export type PeriodReading = { readonly month: Month } | { readonly period: number };

/** Year-end adjustments have periods of their own. */
const lastPeriod = 14;

const sign = '(?:p|per|period|pd|m|mth|month|cyfnod|mis)\\.?';
const number = '0{0,2}(\\d{1,2})';
const pair = '(20\\d\\d|\\d\\d) ?[/-] ?(?:20)?(\\d\\d)';
const bare = new RegExp(`^(?:${sign} ?)?${number}(?: ?[-:(]? ?${monthName}\\)?)?$`);
const yearThenPeriod = new RegExp(`^(?:fy ?)?${pair}[ ,:/-]*(?:${sign} ?)?${number}$`);
const periodThenYear = new RegExp(`^${sign} ?${number}[ ,:/-]*(?:of )?(?:fy ?)?${pair}$`);
/** The year's end is named: FY26 is 2025/26. */
const fyThenPeriod = new RegExp(`^fy ?(20\\d\\d|\\d\\d)[ ,:/-]*(?:${sign} ?)?${number}$`);
const periodThenFy = new RegExp(`^${sign} ?${number}[ ,:/-]*fy ?(20\\d\\d|\\d\\d)$`);
/** 202505, 2025/05 and 2025 P5 are period 5 of the year that begins in 2025, as finance systems write it. */
const yearAndPeriod = new RegExp(`^(20\\d\\d)(?: ?/ ?| ?-? ?${sign} ?)?(0\\d|1[0-4]|\\d)$`);
const onlyMonth = new RegExp(`^${monthName}$`);

/**
 * Reads one cell of a column of periods: `P01` to `P13`, `2025/26 P5`, `202505`, `Apr-25`, `April`, a date.
 * @returns null for what is blank or no period
 */
export function readPeriod(value: CellValue, uses1904Dates: boolean): PeriodReading | null {
  const text = plain(textOf(value));
  if (text === '' || typeof value === 'boolean') return null;
  return inWords(text) ?? asDate(value, uses1904Dates);
}

function inWords(text: string): PeriodReading | null {
  const name = onlyMonth.exec(text);
  if (name !== null) return { period: ((monthNumber(name[1]) + 8) % 12) + 1 };
  const only = bare.exec(text);
  if (only !== null) return numbered(Number(only[1]));
  const spoken = yearThenPeriod.exec(text) ?? turned(periodThenYear.exec(text));
  if (spoken !== null) {
    const [, first = '', last = '', period = ''] = spoken;
    const year = fullYear(first);
    return (year + 1) % 100 === Number(last) ? ofYear(year, Number(period)) : null;
  }
  const ended = fyThenPeriod.exec(text);
  if (ended !== null) return ofYear(fullYear(ended[1]) - 1, Number(ended[2]));
  const ends = periodThenFy.exec(text);
  if (ends !== null) return ofYear(fullYear(ends[2]) - 1, Number(ends[1]));
  const together = yearAndPeriod.exec(text);
  return together === null ? null : ofYear(Number(together[1]), Number(together[2]));
}

/** The period stands first: put after its year. */
const turned = (parts: RegExpExecArray | null): string[] | null =>
  parts === null ? null : ['', parts[2] ?? '', parts[3] ?? '', parts[1] ?? ''];

const isPeriod = (period: number): boolean => period >= 1 && period <= lastPeriod;
const numbered = (period: number): PeriodReading | null => (isPeriod(period) ? { period } : null);
const ofYear = (year: number, period: number): PeriodReading | null =>
  isPeriod(period) ? { month: monthOfPeriod(year, period) } : null;

function asDate(value: CellValue, uses1904Dates: boolean): PeriodReading | null {
  const date = readDate(value, uses1904Dates);
  return date.kind === 'date' ? { month: monthOf(date.serial) } : null;
}

const yearAlone = /^(?:fy|year|yr|financial year)? ?(20\d\d)$/;
const yearPair = /^(?:fy|year|yr|financial year)? ?(20\d\d|\d\d) ?[/-]? ?(?:20)?(\d\d)$/;
const yearEnd = /^fy ?'?(\d\d)$/;

/** Reads a financial year: `2025/26`, `2526`, `2025` (that which begins then), `FY26` (that which ends then); null for none. */
export function readYear(value: CellValue): number | null {
  const text = plain(textOf(value));
  const alone = yearAlone.exec(text);
  if (alone !== null) return Number(alone[1]);
  const end = yearEnd.exec(text);
  if (end !== null) return fullYear(end[1]) - 1;
  const both = yearPair.exec(text);
  const first = fullYear(both?.[1]);
  return both !== null && (first + 1) % 100 === Number(both[2]) ? first : null;
}

/** The year in which a period without one of its own falls nearest to a month: what is posted in April may be dated in March. */
export function nearestMonth(period: number, near: Month): Month {
  const year = financialYear(near);
  const candidates = [year - 1, year, year + 1].map((one) => monthOfPeriod(one, period));
  return candidates.reduce((best, one) => (Math.abs(one - near) < Math.abs(best - near) ? one : best));
}

const fullYear = (text: string | undefined): number => {
  const year = Number(text);
  return year < 100 ? 2000 + year : year;
};
