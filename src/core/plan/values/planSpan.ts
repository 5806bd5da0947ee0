import { endOfMonth, serialOf } from '../../cells/serialDate';
import { plain } from '../../cells/text';
import { month, monthNumber } from './monthNames';
import type { PlanSpan } from './dateSettings';

const pair = /(?:^|[^\d/.-])(20\d\d)\s*(?:[/-]|to|and)\s*(20\d\d|\d\d)(?![\d/.-])/;
/** "April 2025 to March 2026" */
const fromMonthToMonth = new RegExp(`\\b${month} (20\\d\\d) ?(?:-|to) ?${month} (20\\d\\d)\\b`);
/** A year in a text with a month or a day says when it was written, not what it is for. */
const dated =
  /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b|\d{1,2}[./-]\d{1,2}[./-]|\bv(?:ersion)?\b|\bupdated?\b|\bas at\b|\binspect/;

/**
 * The days that a plan is for, as its titles and its tab name them: "2025/26" is a financial year, or a school year
 * where that is said; "2024 to 2027" are whole years; "Improvement plan 2025" is that year.
 * @param titles the title's texts above a table, and the name of its sheet
 * @returns undefined where no year is named, or two that differ
 */
export function planSpan(titles: readonly string[]): PlanSpan | undefined {
  const spans = titles.flatMap((title) => spanIn(plain(title)) ?? []);
  const [span] = spans;
  return spans.every(({ first, last }) => first === span?.first && last === span.last) ? span : undefined;
}

function spanIn(title: string): PlanSpan | undefined {
  if (title.length > longestTitle) return undefined;
  const [, fromMonth, fromYear, toMonth, toYear] = fromMonthToMonth.exec(title) ?? [];
  if (fromMonth !== undefined)
    return spanOf(Number(fromYear), monthNumber(fromMonth), Number(toYear), monthNumber(toMonth));
  if (dated.test(title)) return undefined;
  const years = pair.exec(title);
  const from = Number(years?.[1] ?? /(?:^|[^\d/.-])(20\d\d)(?![\d/.-])/.exec(title)?.[1]);
  if (!Number.isFinite(from)) return undefined;
  if (years === null) return /\bplan\b|^\D{0,12}20\d\d$/.test(title) ? spanOf(from, 1, from, 12) : undefined;
  const to = Number((years[2] ?? '').padStart(4, String(from).slice(0, 2)));
  if (to !== from + 1 || years[2]?.length === 4) return to > from ? spanOf(from, 1, to, 12) : undefined;
  return /\b(?:academic|school|terms?)\b/.test(title) ? spanOf(from, 9, to, 8) : spanOf(from, 4, to, 3);
}

const spanOf = (year: number, month: number, lastYear: number, lastMonth: number): PlanSpan | undefined => {
  const first = serialOf(year, month, 1);
  return first === null ? undefined : { first, last: endOfMonth(lastYear, lastMonth) };
};

/** In characters: a longer text is prose. */
const longestTitle = 100;
