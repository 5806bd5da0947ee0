import { endOfMonth, isoDate, yearOf, type Serial } from '../../cells/serialDate';
import type { CellValue } from '../../cells/sheetCells';
import { plain, textOf } from '../../cells/text';
import { defaultDateSettings, type DateSettings } from './dateSettings';
import { financialYear, isoMonth, monthInWords, monthOf, yearInWords, type Month } from './month';
import { month } from './monthNames';
import { readDate } from './readDate';
import { readYear } from './readPeriod';

/** How long a period is that figures are given for. */
export const periodKinds = ['month', 'quarter', 'term', 'year'] as const;
export type PeriodKind = (typeof periodKinds)[number];

/** What a figure is of: a month, a quarter, a school term or a year. */
export interface Period {
  readonly kind: PeriodKind;
  /** Counted so that the next of its kind is one more. */
  readonly number: number;
  readonly last: Serial;
}

const quarter = /\bq(?:uarter |tr ?)?[1-4]\b|\b(?:quarter|qtr)\b/;
const term = /\b(?:autumn|spring|summer|hydref|gwanwyn|haf|term)\b/;
const named = new RegExp(`\\b${month}\\b`);
const inFigures = /^\d{1,2} ?[./-] ?\d{1,2} ?[./-] ?\d{2,4}$|^\d{4}-\d{2}-\d{2}/;

/**
 * Reads what a heading or a cell says a figure is of: `Apr 25`, `Q1 2025/26`, `Autumn term 2024`, `2024/25`, a date. A
 * date is its month. What has no year is judged by the days of the settings' span.
 * @returns null for what is no period, or one without a year that nothing tells
 */
export function readReportingPeriod(
  value: CellValue,
  uses1904Dates: boolean,
  settings: DateSettings = defaultDateSettings,
): Period | null {
  if (typeof value === 'boolean') return null;
  const text = plain(textOf(value)).replace(
    /^(?:as at|as of|to|end of|end|month ending|quarter ending|period ending|mis) /,
    '',
  );
  if (text === '') return null;
  const year = typeof value === 'number' && value < 3000 ? value : text;
  const kind = kindOf(text);
  // A number from 2000 to 2099 is a year, and no day of 1905.
  const reading = readDate(
    kind === 'year' ? String(year) : typeof value === 'number' ? value : text,
    uses1904Dates,
    settings,
  );
  if (reading.kind === 'date' && reading.several !== true) return periodOf(kind, reading.serial);
  // "2526" and the like, which only finance writes.
  const first = kind === 'year' ? readYear(value) : null;
  return first === null ? null : periodOf('year', endOfMonth(first + 1, 3));
}

function kindOf(text: string): PeriodKind {
  if (quarter.test(text)) return 'quarter';
  if (term.test(text)) return 'term';
  if (
    named.test(text) ||
    inFigures.test(text) ||
    /^[345]\d{4}$/.test(text) ||
    /^(?:0?[1-9]|1[0-2])\/20\d\d$/.test(text)
  )
    return 'month';
  return /20\d\d|\d\d ?\/ ?\d\d|\bfy|\bay\b/.test(text) ? 'year' : 'month';
}

/** The period of a kind that a day is in. */
export function periodOf(kind: PeriodKind, day: Serial): Period {
  const at = monthOf(day);
  const number = { month: at, quarter: Math.floor(at / 3), term: termOf(at), year: yearOf(day) }[kind];
  return { kind, number, last: kind === 'month' || kind === 'quarter' ? lastDay(kind, number) : day };
}

/** A later or an earlier period, so many of its kind away. */
export function periodFrom({ kind, number, last }: Period, steps: number): Period {
  const there = number + steps;
  if (kind === 'year') {
    const [, monthNumber = 12] = isoDate(last).split('-').map(Number);
    return { kind, number: there, last: endOfMonth(there, monthNumber) };
  }
  return { kind, number: there, last: lastDay(kind, there) };
}

function lastDay(kind: 'month' | 'quarter' | 'term', number: number): Serial {
  if (kind === 'term')
    return endOfMonth(Math.floor(number / termsOfYear), lastMonthOfTerm[number % termsOfYear] ?? 12);
  const at = kind === 'month' ? number : number * 3 + 2;
  return endOfMonth(Math.floor(at / 12), (at % 12) + 1);
}

const termsOfYear = 3;
/** In the order of a calendar year: spring, summer, autumn. */
const lastMonthOfTerm = [4, 7, 12];
const termNames = ['Spring', 'Summer', 'Autumn'];

/** A term ends before June, before September, or at the year's end. */
const termOf = (at: Month): number =>
  Math.floor(at / 12) * termsOfYear + (at % 12 < 5 ? 0 : at % 12 < 8 ? 1 : 2);

/** `April 2025`, `Q1 2025/26`, `Autumn term 2024`, `2024/25`. */
export function periodInWords(
  { kind, number, last }: Period,
  { quarters }: Pick<DateSettings, 'quarters'> = defaultDateSettings,
): string {
  const at = monthOf(last);
  switch (kind) {
    case 'month':
      return monthInWords(at);
    case 'quarter': {
      const first = number * 3;
      return quarters === 'calendar'
        ? `Q${(number % 4) + 1} ${Math.floor(first / 12)}`
        : `Q${((number + 3) % 4) + 1} ${yearInWords(financialYear(first))}`;
    }
    case 'term':
      return `${termNames[number % termsOfYear] ?? ''} term ${Math.floor(number / termsOfYear)}`;
    case 'year':
      // A year that ends in December is one of the calendar.
      return at % 12 === 11 ? String(number) : yearInWords(number - 1);
  }
}

/** As other programs read it: `2025-04` for a month; else as in words. */
export const periodCode = (period: Period, dates: Pick<DateSettings, 'quarters'>): string =>
  period.kind === 'month' ? isoMonth(period.number) : periodInWords(period, dates);
