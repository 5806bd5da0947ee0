import { endOfMonth, serialOf } from '../../cells/serialDate';
import { plain } from '../../cells/text';
import { month, monthNumber } from './monthNames';
import type { PlanSpan } from './dateSettings';

const pair = /(?:^|[^\d/.-])(20\d\d)\s*(?:[/-]|to|and)\s*(20\d\d|\d\d)(?![\d/.-])/;
/** "25/26", which is two years only where the second follows the first. */
const shortPair = /(?:^|[^\d/.,£-])(2\d)\s*[/-]\s*(2\d)(?![\d/.,-])/;
/** "April 2025 to March 2026", "1 April 2025 – 31 March 2026" */
const fromMonthToMonth = new RegExp(
  `\\b${month} '?(20\\d\\d|2\\d) ?(?:-|to|until) ?(?:\\d{1,2}(?:st|nd|rd|th)? )?${month} '?(20\\d\\d|2\\d)\\b`,
);
/** A school's year is from September to August. */
const ofSchool = /\b(?:academic|school|terms?|academy|sdp)\b/;
/** Short for a school's plan, and for a SEND improvement plan, whose years are others. */
const ofEither = /\bsip\b/;
/** A year in a text with a month or a day says when it was written, not what it is for. */
const dated =
  /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b|\d{1,2}[./-]\d{1,2}[./-]|\bv(?:ersion)?\b|\bupdated?\b|\bas at\b|\binspect/;

/**
 * The days that a plan is for, as its titles and its tab name them: "2025/26" and "2025 to 2026" are a financial year, or
 * a school year where that is said; "2024 to 2027" are whole years; "Improvement plan 2025" is that year, unless another
 * title names two years of which it is one.
 * @param titles the title's texts above a table, and the name of its sheet
 * @returns undefined where no year is named, or two that differ
 */
export function planSpan(titles: readonly string[]): PlanSpan | undefined {
  const spans = titles.map((title) => spanIn(plain(title))).filter((span) => span !== undefined);
  const exact = spans.filter(
    (one) =>
      !one.isOneYear ||
      !spans.some((other) => !other.isOneYear && other.first <= one.last && other.last >= one.first),
  );
  const [span] = exact;
  if (span === undefined || exact.some(({ first, last }) => first !== span.first || last !== span.last))
    return undefined;
  return { first: span.first, last: span.last };
}

/** The days that one title names; of a single year it may be more of the plan's years than one. */
type TitleSpan = PlanSpan & { readonly isOneYear: boolean };

function spanIn(title: string): TitleSpan | undefined {
  if (title.length > longestTitle) return undefined;
  const [, fromMonth, fromYear, toMonth, toYear] = fromMonthToMonth.exec(title) ?? [];
  if (fromMonth !== undefined)
    return spanOf(fullYear(fromYear), monthNumber(fromMonth), fullYear(toYear), monthNumber(toMonth));
  if (dated.test(title)) return undefined;
  const years = pair.exec(title) ?? shortPair.exec(title);
  if (years === null) {
    const year = Number(/(?:^|[^\d/.-])(20\d\d)(?![\d/.-])/.exec(title)?.[1]);
    const isNamed = Number.isFinite(year) && /\bplan\b|^\D{0,12}20\d\d$/.test(title);
    return isNamed ? spanOf(year, 1, year, 12, true) : undefined;
  }
  const from = fullYear(years[1]);
  const to = Number((years[2] ?? '').padStart(4, String(from).slice(0, 2)));
  if (to !== from + 1) return to > from && years[1]?.length === 4 ? spanOf(from, 1, to, 12) : undefined;
  if (ofEither.test(title)) return undefined;
  return ofSchool.test(title) ? spanOf(from, 9, to, 8) : spanOf(from, 4, to, 3);
}

const fullYear = (text: string | undefined): number => (Number(text) < 100 ? 2000 : 0) + Number(text);

const spanOf = (
  year: number,
  month: number,
  lastYear: number,
  lastMonth: number,
  isOneYear = false,
): TitleSpan | undefined => {
  const first = serialOf(year, month, 1);
  return first === null ? undefined : { first, last: endOfMonth(lastYear, lastMonth), isOneYear };
};

/** In characters: a longer text is prose. */
const longestTitle = 100;
