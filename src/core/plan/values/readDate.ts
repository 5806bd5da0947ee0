import { days1904, type Serial } from '../../cells/serialDate';
import type { CellValue } from '../../cells/sheetCells';
import { plain, textOf } from '../../cells/text';
import { datesIn, isMonthAndNumber, type DateInText } from './dateForms';
import { month } from './monthNames';
import { yearlessDate } from './yearlessDate';
import { defaultDateSettings, type DateSettings, type PlanSpan } from './dateSettings';

/** A date cell as it was understood. */
export type DateReading =
  | {
      readonly kind: 'date';
      readonly serial: Serial;
      readonly text: string;
      /** Present where the cell holds several dates, of which one was taken. */
      readonly several?: true;
      /** Present where the text may be a day of a month or a month of a year, and the latter was taken. */
      readonly ambiguous?: true;
    }
  | { readonly kind: 'blank' }
  /** "Ongoing" and the like: there is no date, and that is meant. */
  | { readonly kind: 'undated'; readonly text: string }
  | { readonly kind: 'unreadable'; readonly text: string };

const blankDate: DateReading = { kind: 'blank' };

/** Numbers outside 1 January 1990 – 31 December 2099 are not dates of a plan, nor are days before that in words. */
const plausible = { first: 32874, last: 73050 };

/**
 * Reads one date cell: a date, text in UK order, a month (its last day), a quarter, a school term, a
 * year; a date without a year by the days that the plan is for. Where a cell holds several dates the last one counts that is not
 * said to be an earlier one.
 */
export function readDate(
  value: CellValue,
  uses1904Dates: boolean,
  settings: DateSettings = defaultDateSettings,
): DateReading {
  if (value === '') return blankDate;
  if (typeof value === 'number') {
    const serial = Math.floor(value) + (uses1904Dates ? days1904 : 0);
    if (serial >= plausible.first && serial <= plausible.last) return dayReading(serial, value);
  }
  const text = textOf(value).trim();
  if (text === '') return blankDate;
  return typeof value === 'boolean' ? { kind: 'unreadable', text } : readText(text, settings);
}

/** Due dates repeat from row to row; past this many the memory is started anew. */
const mostKnown = 5000;
const knownDays = new Map<number, DateReading & { kind: 'date' }>();

function dayReading(serial: Serial, value: number): DateReading {
  let reading = knownDays.get(value);
  if (reading?.serial !== serial) {
    if (knownDays.size >= mostKnown) knownDays.clear();
    knownDays.set(value, (reading = { kind: 'date', serial, text: String(value) }));
  }
  return reading;
}

const known = new WeakMap<DateSettings, Map<string, DateReading>>();

function readText(text: string, settings: DateSettings): DateReading {
  let texts = known.get(settings);
  if (texts === undefined || texts.size >= mostKnown) {
    known.set(settings, (texts = new Map<string, DateReading>()));
  }
  let reading = texts.get(text);
  if (reading === undefined) texts.set(text, (reading = understand(text, settings)));
  return reading;
}

function understand(text: string, settings: DateSettings): DateReading {
  const typed = plain(text);
  // A date whose cell was turned into text keeps its number.
  const number = /^[345]\d{4}$/.test(typed) ? Number(typed) : NaN;
  if (number >= plausible.first && number <= plausible.last) return { kind: 'date', serial: number, text };
  const { span } = settings;
  const { dates, after, isPartly } = datesIn(typed, settings);
  const [first] = dates;
  if (first === undefined) {
    const judged = span === undefined ? null : yearlessDate(typed, span, settings);
    if (judged !== null) return { kind: 'date', serial: judged, text };
    return isUndated(typed) ? { kind: 'undated', text } : { kind: 'unreadable', text };
  }
  const serial = isPartly || namesAnother(after) ? null : dateThatCounts(dates);
  // "01/01/1900" is what an empty date turns into.
  if (serial === null || serial < plausible.first)
    return isUndated(typed) ? { kind: 'undated', text } : { kind: 'unreadable', text };
  if (dates.length > 1) return { kind: 'date', serial, text, several: true };
  if (!isMonthAndNumber(typed)) return { kind: 'date', serial, text };
  if (settings.dayAfterMonth === true) return dayOfPlan(typed, text, settings);
  // "May 13" under "Plan 2025/26" is no month of 2013.
  if (span === undefined || isNear(span, serial)) return { kind: 'date', serial, text, ambiguous: true };
  return dayOfPlan(typed, text, settings);
}

/** "May 13" as a day of the plan's own year; unreadable where it names none. */
function dayOfPlan(typed: string, text: string, settings: DateSettings): DateReading {
  const day = settings.span === undefined ? null : yearlessDate(`${typed}th`, settings.span, settings);
  return day === null ? { kind: 'unreadable', text } : { kind: 'date', serial: day, text, ambiguous: true };
}

/**
 * True for a month and a number that can only be its day: "May 3", or "May 13" where the plan is of 2025. Where one stands in a
 * column, the numbers after its other months are days as well.
 */
export function isMonthAndDay(value: string, { span }: DateSettings): boolean {
  const typed = plain(value);
  if (/[a-z] \d$/.test(typed) && yearlessDate(typed, anySpan, defaultDateSettings) !== null) return true;
  if (span === undefined || !isMonthAndNumber(typed)) return false;
  const [first] = datesIn(typed, defaultDateSettings).dates;
  return first?.serial !== null && first !== undefined && !isNear(span, first.serial);
}

/** A year in which any day may be. */
const anySpan: PlanSpan = { first: 45292, last: 45657 };

/** Work runs on after a plan's own days, but not for years. In days. */
const longAfter = 730;
const isNear = ({ first, last }: PlanSpan, serial: Serial): boolean =>
  serial >= first - longAfter && serial <= last + longAfter;

/** The last that is not said to be an earlier one or of something else; null where that is in doubt. */
function dateThatCounts(dates: readonly DateInText[]): Serial | null {
  const ofNow = dates.filter(({ before }) => !isOfBefore.test(before) && !isOfOther.test(before));
  const counting = ofNow.length > 0 ? ofNow : dates.filter(({ before }) => !isOfOther.test(before));
  const serial = counting[counting.length - 1]?.serial ?? null;
  if (serial === null) return null;
  // Dates are put off, and ranges run forwards: of two in another order either may be meant.
  const others = dates.filter(({ before }) => !isOfOther.test(before));
  return others.some((other) => (other.serial ?? 0) > serial) ? null : serial;
}

/** Right before a date that no longer counts: "30/06/25 (was 31/03/25)", "slipped from March". */
export const isOfBefore =
  /\b(?:was|were|orig(?:inal(?:ly)?)?|prev(?:ious(?:ly)?)?|former(?:ly)?|initial(?:ly)?|first|baseline|old|instead of|rather than|in place of|replac(?:es|ing)|supersed(?:es|ing)|not|from|start(?:s|ed|ing)?|began|begun|commenc(?:es|ed|ing)|gynt|yn wreiddiol)\b[^\d;),]*$/;
/** Right before one that is of something else: "agreed on 2 May". */
const isOfOther =
  /\b(?:reviewed|updated|agreed|approved|reported|last meeting|minuted|raised|opened|dated|issued|assigned|logged|added)\b[^\d;),]*$/;

/** After the last date: a month, a quarter or a year that was not read, and may be the one that counts. */
const namesAnother = (after: string): boolean =>
  anotherDate.test(after) &&
  !isOfBefore.test(after.replace(anotherDate, '')) &&
  !isOfOther.test(after.replace(anotherDate, ''));
const anotherDate = new RegExp(
  `\\b(?:${month.replace('(', '(?:')}|q[1-4]|autumn|easter|christmas|\\d{1,2}(?:st|nd|rd|th)|\\d{1,2}[./]\\d{1,2})\\b.*$`,
);

const undatedWords = new Set(
  (
    'ongoing going on a the of through life plan project programme year item continual continually permanent standing regular regularly recurring cyclical live until further notice reviewed rolling programme basis ad hoc termly half continuous continuing daily weekly fortnightly monthly bimonthly quarterly termly annual ' +
    'annually yearly six 6 bi then and rolling throughout bau n/a na none complete completed closed - & parhaus'
  ).split(' '),
);

/** "Within 6 weeks" of what is not said. */
const fromSomeDay =
  /^(?:with)?in (?:the )?(?:next |first )?\S+ (?:working )?(?:day|week|month|term|year)s?\b|^\S+ (?:working )?(?:day|week|month|term|year)s? (?:from|after|of|following)\b/;

/** True for "ongoing" and the like, as `plain` gives them. */
export const isUndated = (text: string): boolean =>
  fromSomeDay.test(text) ||
  text
    .replace(
      /business as usual|as required|as needed|as and when(?: required| needed)?|not applicable/g,
      'bau',
    )
    .replace(
      /\b(?:(?:once |twice )?(?:every|each)|once an?|twice an?|per) (?:(?:other|second|two|three|four|six|[2346]) )?(?:day|week|fortnight|month|quarter|half[ -]?term|term|year)s?\b/g,
      'bau',
    )
    .replace(/(\w)-(?=\w)/g, '$1 ')
    .split(/[\s,;.()]+/)
    .every((word) => word === '' || undatedWords.has(word));
