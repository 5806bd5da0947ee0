/** A date or time that was typed: its serial number and the format that typing gives to a cell in General. */
export interface TypedDate {
  value: number;
  format: string;
}

const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];
const MS_PER_DAY = 86_400_000;
/** Two figures below this are of this century (https://support.microsoft.com/office/4a11b989-4bdd-4ad7-9ce1-3d1bd9f3a1f5). */
const FIRST_OF_LAST_CENTURY = 30;

const fullYear = (digits: string): number =>
  digits.length > 2
    ? Number(digits)
    : Number(digits) + (Number(digits) < FIRST_OF_LAST_CENTURY ? 2000 : 1900);

/** The serial number of a day that there is; undefined for any other. */
function serialOf(year: number, month: number, day: number, date1904: boolean): number | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (year < (date1904 ? 1904 : 1900) || year > 9999 || date.getUTCMonth() !== month - 1 || day < 1)
    return undefined;
  const serial = date.getTime() / MS_PER_DAY + (date1904 ? 24_107 : 25_569);
  // Excel counts a 29 February 1900 that there was not.
  return !date1904 && serial < 61 ? serial - 1 : serial;
}

/** The month of a name of three letters or in full, from 1; undefined for any other word. */
function monthOf(word: string): number | undefined {
  const wanted = word.toLowerCase();
  const index = MONTHS.findIndex((name) => name === wanted || name.slice(0, 3) === wanted);
  return index < 0 ? undefined : index + 1;
}

/** Shapes of dates, the parts named; between the parts anything that Excel in the UK takes for a date. */
const SHAPES: readonly RegExp[] = [
  /^(?<year>\d{4})(?<gap>[-/])(?<month>\d{1,2})\k<gap>(?<day>\d{1,2})$/,
  /^(?<day>\d{1,2})(?<gap>[-/])(?<month>\d{1,2})\k<gap>(?<year>\d{4}|\d{1,2})$/,
  /^(?<day>\d{1,2})[-/ ]?(?<word>[a-z]{3,9})(?:[-/ ,]+(?<year>\d{4}|\d{2}))?$/i,
  /^(?<word>[a-z]{3,9})[-/ ]?(?<day>\d{1,2}),? +(?<year>\d{4})$/i,
  /^(?<word>[a-z]{3,9})[-/ ]?(?<year>\d{4})$/i,
  /^(?<word>[a-z]{3,9})[-/ ]?(?<either>\d{1,2})$/i,
  /^(?<month>\d{1,2})[-/](?<year>\d{4})$/,
  /^(?<either>\d{1,2})[-/](?<other>\d{1,2})$/,
];

type Parts = Partial<Record<'year' | 'month' | 'day' | 'word' | 'either' | 'other', string>>;

/** A day of this year, a month of a year, or a day. */
function placed(parts: Parts, thisYear: number, date1904: boolean): TypedDate | undefined {
  const dated = (year: number, month: number, day: number, format: string): TypedDate | undefined => {
    const value = serialOf(year, month, day, date1904);
    return value === undefined ? undefined : { value, format };
  };
  const { year, day, word, either, other } = parts;
  const month = word === undefined ? Number(parts.month) : monthOf(word);
  if (other !== undefined && either !== undefined) {
    // Day and month where they are, else month and year.
    return (
      dated(thisYear, Number(other), Number(either), 'dd-mmm') ??
      dated(fullYear(other), Number(either), 1, 'mmm-yy')
    );
  }
  if (month === undefined) return undefined;
  if (either !== undefined)
    return dated(thisYear, month, Number(either), 'dd-mmm') ?? dated(fullYear(either), month, 1, 'mmm-yy');
  if (day === undefined) return dated(fullYear(year ?? ''), month, 1, 'mmm-yy');
  if (year === undefined) return dated(thisYear, month, Number(day), 'dd-mmm');
  return dated(fullYear(year), month, Number(day), word === undefined ? 'dd/mm/yyyy' : 'dd-mmm-yy');
}

function asDate(text: string, thisYear: number, date1904: boolean): TypedDate | undefined {
  for (const shape of SHAPES) {
    const parts = shape.exec(text)?.groups;
    const date = parts && placed(parts, thisYear, date1904);
    if (date) return date;
  }
  return undefined;
}

const TIME = /^(\d{1,4}):(\d{1,2})(?::(\d{1,2})(\.\d{1,3})?)?(?: ?([ap])m?)?$/i;
const HOUR = /^(\d{1,2}) ([ap])m?$/i;

function asTime(text: string): TypedDate | undefined {
  const hour = HOUR.exec(text);
  const [, hours = '', minutes = '0', seconds, fraction = '', half] = hour
    ? [undefined, hour[1], '0', undefined, '', hour[2]]
    : (TIME.exec(text) ?? []);
  if (hours === '' || Number(minutes) > 59 || Number(seconds ?? 0) > 59) return undefined;
  if (half !== undefined && (Number(hours) > 12 || Number(hours) < 1)) return undefined;
  const noon =
    half === undefined ? Number(hours) : (Number(hours) % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
  const value = (noon + Number(minutes) / 60 + (Number(seconds ?? 0) + Number(fraction || 0)) / 3600) / 24;
  if (half !== undefined) return { value, format: seconds === undefined ? 'h:mm AM/PM' : 'h:mm:ss AM/PM' };
  if (Number(hours) > 23) return { value, format: '[h]:mm:ss' };
  return { value, format: seconds === undefined ? 'hh:mm' : fraction === '' ? 'hh:mm:ss' : 'mm:ss.0' };
}

/**
 * Reads a date, a time or both as Excel in the UK does when they are typed: days before months, and a day
 * without a year is of this year. `1/13` is a month of a year, since there is no thirteenth month.
 * @param text without spaces around it
 * @returns undefined for anything else
 */
export function parseDate(
  text: string,
  date1904: boolean,
  thisYear = new Date().getFullYear(),
): TypedDate | undefined {
  const alone = asDate(text, thisYear, date1904) ?? asTime(text);
  if (alone) return alone;
  const [, day = '', time = ''] = /^(.+?) +(\d{1,2}(?::\d{1,2}){1,2}(?: ?[ap]m?)?)$/i.exec(text) ?? [];
  const [date, of] = [asDate(day, thisYear, date1904), asTime(time)];
  return date && of && of.value < 1
    ? { value: date.value + of.value, format: 'dd/mm/yyyy hh:mm' }
    : undefined;
}
