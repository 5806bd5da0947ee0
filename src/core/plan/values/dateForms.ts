import { endOfMonth, serialOf, type Serial } from '../../cells/serialDate';
import { christmas, easter } from './feasts';
import type { DateSettings, Term } from './dateSettings';
import { month, monthNumber } from './monthNames';

const year = "'?(\\d{4}|\\d{2})(?![\\d])";
const yearPair = '(\\d{4}|\\d{2})(?:\\s*[/-]\\s*(\\d{4}|\\d{2}))?(?![\\d/])';

const bareMonth = month.replace('(', '(?:');
/** What is numbered may stand right before a month: "Phase 1 May 2025" names no day for sure. */
const numbered = 'phase|stage|part|step|wave|tranche|cohort|group|option|year|round';
/** Which quarter or week of a month is meant, from 1. */
const nth: Readonly<Record<string, number>> = {
  first: 1,
  '1st': 1,
  second: 2,
  '2nd': 2,
  third: 3,
  '3rd': 3,
  fourth: 4,
  '4th': 4,
};

type Reader = (parts: readonly string[], settings: DateSettings) => Serial | null;

/** Every form of date, the fuller before the shorter: what one has read, the next does not see. */
const forms: readonly (readonly [RegExp, Reader])[] = [
  [
    /\b(\d{4})([-./])(\d{1,2})\2(\d{1,2})(?:t\d|\b)/g,
    ([y, , m, d]) => serialOf(fullYear(y), Number(m), Number(d)),
  ],
  [/\b(20[2-9]\d)(0[1-9]|1[0-2])([0-3]\d)\b/g, ([y, m, d]) => serialOf(fullYear(y), Number(m), Number(d))],
  [
    /\b(\d{1,2}) ?[./-] ?(\d{1,2}) ?[./-] ?(\d{4}|\d{2})\b/g,
    ([d, m, y], { monthFirst }) => dayInFigures(Number(d), Number(m), fullYear(y), monthFirst === true),
  ],
  [
    /\btymor (?:yr |y )?(hydref|gwanwyn|haf)[ ,]*(\d{4}|\d{2})(?:\s*[/-]\s*(\d{4}|\d{2}))?(?![\d/])/g,
    ([term = '', y1, y2], settings) => endOfTerm(welshTerms[term], fullYear(y1), y2 !== undefined, settings),
  ],
  [
    new RegExp(
      `\\b(early|beginning|start|mid|middle)(?:[ -]+of)?(?:[ -]+in)?[ -]+${month}[ ,./-]*${year}`,
      'g',
    ),
    ([when, m, y]) => partOfMonth(when, fullYear(y), monthNumber(m)),
  ],
  [
    new RegExp(`\\b(first|1st|second|2nd|third|3rd) week (?:of |in )?${month}[ ,./-]*${year}`, 'g'),
    ([week = '', m, y]) => serialOf(fullYear(y), monthNumber(m), 7 * (nth[week] ?? 0)),
  ],
  [
    new RegExp(`\\b(20\\d\\d)[ ,-]+${month}[ ,-]+(\\d{1,2})(?:st|nd|rd|th)?(?![\\d/])`, 'g'),
    ([y, m, d]) => serialOf(fullYear(y), monthNumber(m), Number(d)),
  ],
  // From one month to another, and not 25 January: "Dec 25 - Jan 26".
  [
    new RegExp(`\\b${bareMonth} '?\\d{2} ?- ?${month} ${year}`, 'g'),
    ([m, y]) => endOfMonth(fullYear(y), monthNumber(m)),
  ],
  [
    new RegExp(`\\b(?:${numbered}) ?\\d{1,2} ?[-:] ?${month}[ ,./-]*${year}`, 'g'),
    ([m, y]) => endOfMonth(fullYear(y), monthNumber(m)),
  ],
  [new RegExp(`\\b(?:${numbered}) \\d{1,2} ${month}[ ,./-]*${year}`, 'g'), () => null],
  [
    new RegExp(
      `\\b(?:\\d{1,2}(?:st|nd|rd|th)? ?[-/&] ?)?(\\d{1,2})(?:st|nd|rd|th)?[ ./-]*(?:of )?${month}[ ,./-]*(?:of )?${year}`,
      'g',
    ),
    ([d, m, y]) => serialOf(fullYear(y), monthNumber(m), Number(d)),
  ],
  [
    new RegExp(`\\b${month} (?:\\d{1,2} ?[-/&] ?)?(\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})\\b`, 'g'),
    ([m, d, y]) => serialOf(fullYear(y), monthNumber(m), Number(d)),
  ],
  [
    new RegExp(`\\b(?:(autumn|spring|summer)|${month})(?: term)? half[ -]?term[ ,]*(?:of )?${yearPair}`, 'g'),
    ([term, m, y1, y2]) => endOfHalfTerm(termOf(term, m), fullYear(y1), y2 !== undefined),
  ],
  [
    new RegExp(`\\b(autumn|spring|summer)(?: term)? ?([12])[ ,]+(?:of )?${yearPair}`, 'g'),
    ([term, half, y1, y2], settings) =>
      half === '1'
        ? endOfHalfTerm(termOf(term), fullYear(y1), y2 !== undefined)
        : endOfTerm(term, fullYear(y1), y2 !== undefined, settings),
  ],
  [
    /\b(easter|christmas|xmas)[ ,]*(?:of )?(\d{4}|\d{2})(?!\d)/g,
    ([feast, y]) => (feast === 'easter' ? easter : christmas)(fullYear(y)),
  ],
  [
    new RegExp(
      `\\b(?:(?:(?:academic|school) year|ay):? ?${yearPair}|${yearPair} (?:academic|school) year)`,
      'g',
    ),
    ([y1, , y2]) => endOfMonth(fullYear(y1 ?? y2) + 1, 8),
  ],
  [
    new RegExp(`\\b${month}[ ,./-]*${year}(?! ?[-/] ?\\d)`, 'g'),
    ([m, y]) => endOfMonth(fullYear(y), monthNumber(m)),
  ],
  // "FY26" is the year that ends in March 2026.
  [
    /\bq(?:uarter |tr ?)?([1-4])[ ,:-]*fy ?(\d{4}|\d{2})(?!\s*[/-]?\d)|\bfy ?(\d{4}|\d{2})[ ,:-]*q(?:uarter |tr ?)?([1-4])\b/g,
    ([q1, y1, y2, q2], settings) => endOfQuarter(Number(q1 ?? q2), fullYear(y1 ?? y2) - 1, true, settings),
  ],
  [
    new RegExp(`\\bq(?:uarter |tr ?)?([1-4])(?: ?\\([a-z –-]*\\))?[ ,:(-]*(?:of )?(?:fy ?)?${yearPair}`, 'g'),
    ([q, y1, y2], settings) => endOfQuarter(Number(q), fullYear(y1), y2 !== undefined, settings),
  ],
  [
    new RegExp(`\\b(?:fy ?)?${yearPair}[ ,:-]*q(?:uarter )?([1-4])\\b`, 'g'),
    ([y1, y2, q], settings) => endOfQuarter(Number(q), fullYear(y1), y2 !== undefined, settings),
  ],
  [
    new RegExp(`\\b(autumn|spring|summer)(?: term)?[ ,]*(?:of )?${yearPair}`, 'g'),
    ([term, y1, y2], settings) => endOfTerm(term, fullYear(y1), y2 !== undefined, settings),
  ],
  [
    new RegExp(
      `\\b(first|1st|second|2nd|third|3rd|fourth|4th) (?:quarter|qtr)[ ,]*(?:of )?(?:fy ?)?${yearPair}`,
      'g',
    ),
    ([q = '', y1, y2], settings) => endOfQuarter(nth[q] ?? 0, fullYear(y1), y2 !== undefined, settings),
  ],
  // Half a year: only with two years is it certain that it is a financial one.
  [
    /\bh(?:alf )?([12])[ ,:-]*(?:of )?(?:fy ?)?(\d{4}|\d{2})\s*[/-]\s*(?:\d{4}|\d{2})(?![\d/])/g,
    ([half, y1]) => (half === '1' ? endOfMonth(fullYear(y1), 9) : endOfMonth(fullYear(y1) + 1, 3)),
  ],
  // A year and a month: 2026-03, 2026 March. 2009-10 may be a financial year.
  [/(^|[^\d/.-])(20[2-9]\d)-(0[1-9]|1[0-2])(?![\d/-])/g, ([, y, m]) => endOfMonth(fullYear(y), Number(m))],
  [
    new RegExp(`\\b(20\\d\\d)[ ,-]+${month}(?![\\w])`, 'g'),
    ([y, m]) => endOfMonth(fullYear(y), monthNumber(m)),
  ],
  // A month and a year in figures: 03/2026.
  [/(^|[^\d/.-])(0?[1-9]|1[0-2])[./-](20\d\d)(?![\d/-])/g, ([, m, y]) => endOfMonth(fullYear(y), Number(m))],
  [/\bfy ?(\d{4}|\d{2})(?!\s*[/-]?\d)/g, ([y]) => endOfMonth(fullYear(y), 3)],
  [
    /\b(?:financial year|year[ -]?end(?:ing)?|fy|ye) ?(\d{4}|\d{2})\s*[/-]\s*(\d{4}|\d{2})\b|\b(\d{4}|\d{2})\s*[/-]\s*(?:\d{4}|\d{2}) (?:financial year|year[ -]?end|fy)\b/g,
    ([y1, , y2]) => endOfMonth(fullYear(y1 ?? y2) + 1, 3),
  ],
  [
    /^(?:by |in |during |across )?(?:the )?(?:end of )?(20\d{2})\s*[/-]\s*\d{2}(?:\d{2})?$/g,
    ([y1]) => endOfMonth(fullYear(y1) + 1, 3),
  ],
  [
    /^(?:by |in |during )?(?:the )?(?:end of |end |late |late in )?(?:the )?(?:calendar year )?(20\d{2})$/g,
    ([y]) => endOfMonth(fullYear(y), 12),
  ],
  [
    /^(?:by |in )?(early|mid|middle of)[ -]+(?:in )?(20\d{2})$/g,
    ([when, y]) => endOfMonth(fullYear(y), when === 'early' ? 3 : 6),
  ],
];

/** "7/25/2025" can only give the month first. */
const dayInFigures = (first: number, second: number, y: number, monthFirst: boolean): Serial | null =>
  first <= 12 && (second > 12 || monthFirst) ? serialOf(y, first, second) : serialOf(y, second, first);

const inFigures = /^(\d{1,2})[./-](\d{1,2})[./-]\d{2,4}$/;

/** Which comes first in a date in figures, where that is certain; null for any other text. */
export function orderOf(text: string): 'day' | 'month' | null {
  const [, first, second] = inFigures.exec(text.trim()) ?? [];
  if (first === undefined || second === undefined) return null;
  return Number(first) > 12 ? 'day' : Number(second) > 12 ? 'month' : null;
}

const welshTerms: Readonly<Record<string, Term>> = { hydref: 'autumn', gwanwyn: 'spring', haf: 'summer' };

/** Early means the first third of a month, mid the middle; late and the end are its last day. */
const partOfMonth = (when: string | undefined, y: number, m: number): Serial | null =>
  serialOf(y, m, when === 'mid' || when === 'middle' ? 15 : 10);

/** The term that a half term is of, by its name or its month; null for a month that has none. */
function termOf(term: string | undefined, m?: string): Term | null {
  if (term === 'autumn' || term === 'spring' || term === 'summer') return term;
  const number = monthNumber(m);
  return number === 10 || number === 11
    ? 'autumn'
    : number === 2
      ? 'spring'
      : number === 5 || number === 6
        ? 'summer'
        : null;
}

const halfTermMonths: Readonly<Record<Term, number>> = { autumn: 10, spring: 2, summer: 5 };

/** Half terms differ from council to council by a week; the month's last day is after all of them. */
const endOfHalfTerm = (term: Term | null, first: number, spans: boolean): Serial | null =>
  term === null ? null : endOfMonth(spans && term !== 'autumn' ? first + 1 : first, halfTermMonths[term]);

/** A date that a text names, and what stands between it and the one before. */
export interface DateInText {
  /** null for one that is no day. */
  readonly serial: Serial | null;
  readonly before: string;
}

export interface DatesInText {
  /** In the order in which they stand. */
  readonly dates: readonly DateInText[];
  /** What stands after the last of them. */
  readonly after: string;
  /** True where a number touches one of them that may be a part of it, and was not read. */
  readonly isPartly: boolean;
}

/** Stands for each letter of a date that was read. */
const taken = '\ue000';
/** What stands right beside a date and is only its time of day. */
const timeOfDay = new RegExp(`${taken}[ ,]?(?:at )?\\d{0,2}:\\d\\d(?::\\d\\d)?`, 'g');
const touches = new RegExp(`\\d(?:st|nd|rd|th)?(?: | ?[./-] ?)${taken}|${taken}(?: | ?[./-] ?)\\d`);

/** Every date that a text names. */
export function datesIn(text: string, settings: DateSettings): DatesInText {
  let rest = text;
  const found: { readonly at: number; readonly end: number; readonly serial: Serial | null }[] = [];
  for (const [form, read] of forms) {
    rest = rest.replace(form, (match: string, ...more: unknown[]) => {
      const at = more.find((part): part is number => typeof part === 'number') ?? 0;
      const parts = more.slice(0, more.indexOf(at)) as string[];
      found.push({ at, end: at + match.length, serial: read(parts, settings) });
      // Blanked out at the same length, so that later positions still compare.
      return taken.repeat(match.length);
    });
  }
  found.sort((a, b) => a.at - b.at);
  return {
    dates: found.map(({ at, serial }, index) => ({
      serial,
      before: text.slice(found[index - 1]?.end ?? 0, at),
    })),
    after: text.slice(found[found.length - 1]?.end ?? 0),
    isPartly: touches.test(rest.replace(timeOfDay, taken)),
  };
}

const twoDigitMonth = new RegExp(`^(?:by |due |due by |in |from )?${month}[ ,./-]*(\\d{1,2})\\.?$`);

/**
 * True for a month and a number that may be its day or its year, as the whole text: "May 25", "Sep-18".
 * @param text as {@link plain} gives it
 */
export function isMonthAndNumber(text: string): boolean {
  const match = twoDigitMonth.exec(text);
  return match !== null && match[2]?.length === 2 && Number(match[2]) >= 1 && Number(match[2]) <= 31;
}

export function endOfQuarter(quarter: number, first: number, spans: boolean, settings: DateSettings): Serial {
  // "Q3 25/26" can only be a financial year; a single year is read as the council counts.
  if (!spans && settings.quarters === 'calendar') return endOfMonth(first, quarter * 3);
  return quarter === 4 ? endOfMonth(first + 1, 3) : endOfMonth(first, 3 + quarter * 3);
}

export function endOfTerm(
  term: string | undefined,
  first: number,
  spans: boolean,
  settings: DateSettings,
): Serial | null {
  if (term !== 'autumn' && term !== 'spring' && term !== 'summer') return null;
  const [lastMonth, day] = settings.termEnds[term];
  return serialOf(spans && term !== 'autumn' ? first + 1 : first, lastMonth, day);
}

const fullYear = (text: string | undefined): number => {
  const n = Number(text);
  return n < 100 ? 2000 + n : n;
};
