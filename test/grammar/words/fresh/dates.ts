/*
 * Not to be opened by anybody who changes the reader, nor shown to them: a figure over these words only says something
 * as long as the reader was not made for them. See `wordSet.ts`.
 */
import { endOfMonth, isoDate, serialOf } from '../../../../src/core/cells/serialDate';
import {
  between,
  earlierMonth,
  financial,
  inYear,
  isIn2025,
  monthEnd,
  nameOf,
  on,
  ordinal,
  quarterOf,
  realDate,
  shortOf,
  termOf,
  two,
  welshMonths,
  yearPair,
  type Day,
  type WriteDay,
} from '../../dueDay';
import type { DueStyleName } from '../../dueStyle';

const weekdays = ['Saturday', 'Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'] as const;
const yy = ({ year }: Day) => String(year).slice(2);
const sept = (day: Day) => (day.month === 9 ? 'Sept' : shortOf(day));

const isReal: WriteDay = ({ serial }) => on(realDate(serial, 'dd-mmm-yyyy'), serial);
const dashed: WriteDay = (day) => on(`${two(day.day)}-${two(day.month)}-${day.year}`, day.serial);
const dotted: WriteDay = (day) => on(`${two(day.day)}.${two(day.month)}.${day.year}`, day.serial);
const named: WriteDay = (day) => on(`${day.day}-${shortOf(day)}-${yy(day)}`, day.serial);
const shortMonth: WriteDay = (day) => monthEnd(`${sept(day)} ${day.year}`, day);
const byMonth: WriteDay = (day) => monthEnd(`By the end of ${nameOf(day)} ${day.year}`, day);

const term: WriteDay = (day) => {
  const [name, from, to] = termOf(day);
  return between(`End of ${name.toLowerCase()} term ${day.year}`, from, to);
};
const termOfYear: WriteDay = (day) => {
  const [name, from, to] = termOf(day);
  return between(`${name} term ${yearPair(day.month <= 8 ? day.year - 1 : day.year, '-')}`, from, to);
};
const halfTerm: WriteDay = (day) => {
  const [name, from, to] = (
    [
      ['February', [2, 10], [2, 28]],
      ['May', [5, 20], [6, 7]],
      ['October', [10, 15], [11, 7]],
    ] as const
  )[day.month <= 4 ? 0 : day.month <= 8 ? 1 : 2];
  return inYear(`${name} half term ${day.year}`, day, from, to);
};
const season: WriteDay = (day) => {
  if (day.month <= 2 || day.month === 12) {
    const year = day.month === 12 ? day.year : day.year - 1;
    return between(`Winter ${yearPair(year)}`, serialOf(year, 12, 1)!, serialOf(year + 1, 3, 20)!);
  }
  if (day.month <= 5) return inYear(`Spring ${day.year}`, day, [3, 1], [6, 21]);
  if (day.month <= 8) return inYear(`Summer ${day.year}`, day, [6, 1], [9, 22]);
  return inYear(`Autumn ${day.year}`, day, [9, 1], [12, 21]);
};

const quarter =
  (write: (quarter: number, year: number) => string): WriteDay =>
  (day) => {
    const [which, end] = quarterOf(day);
    return on(write(which, financial(day)), end);
  };

/** Plans of partnerships, councils, schools and trusts, and what tools for tasks put out. */
export const dueStyles: Readonly<Record<DueStyleName, readonly WriteDay[]>> = {
  real: [
    isReal,
    ({ serial }) => on(realDate(serial, 'd mmmm yyyy'), serial),
    ({ serial }) => on(realDate(serial, 'dd/mm/yy'), serial),
  ],
  numeric: [dashed, isReal],
  long: [
    (day) => on(`${weekdays[day.serial % 7]!} ${day.day} ${nameOf(day)} ${day.year}`, day.serial),
    (day) => on(`${day.day} ${nameOf(day)}, ${day.year}`, day.serial),
    (day) => on(`${ordinal(day.day)} ${sept(day)} ${day.year}`, day.serial),
    (day) => on(`By ${day.day} ${nameOf(day)} ${day.year}`, day.serial),
  ],
  months: [shortMonth, byMonth, (day) => monthEnd(`During ${nameOf(day)} ${day.year}`, day)],
  shortMonths: [
    named,
    (day) => monthEnd(`${sept(day)} ’${yy(day)}`, day),
    (day) => monthEnd(`End ${sept(day)} ${day.year}`, day),
    (day) => monthEnd(`${shortOf(day).toUpperCase()} ${day.year}`, day),
  ],
  quarters: [
    quarter((which, year) => `Quarter ${which} ${yearPair(year)}`),
    quarter((which, year) => `Q${which} ${yearPair(year, '-')}`),
    quarter((which, year) => `${yearPair(year)} Q${which}`),
    quarter((which, year) => `End of Q${which} ${yearPair(year)}`),
    quarter((which, year) => `Qtr ${which}, ${yearPair(year)}`),
  ],
  terms: [term, termOfYear, halfTerm, shortMonth],
  officers: [
    (day) => on(`No later than ${day.day} ${nameOf(day)} ${day.year}`, day.serial),
    (day) => inYear(`First week of ${nameOf(day)} ${day.year}`, day, [day.month, 1], [day.month, 9]),
    (day) => inYear(`Beginning of ${nameOf(day)} ${day.year}`, day, [day.month, 1], [day.month, 14]),
    (day) => inYear(`Middle of ${nameOf(day)} ${day.year}`, day, [day.month, 10], [day.month, 21]),
    (day) =>
      between(
        `Last week of ${nameOf(day)} ${day.year}`,
        serialOf(day.year, day.month, 21)!,
        endOfMonth(day.year, day.month),
      ),
    (day) => between(`w/e ${day.day} ${nameOf(day)} ${day.year}`, day.serial - 6, day.serial),
    (day) => inYear(`Before Christmas ${day.year}`, day, [12, 18], [12, 31]),
    (day) => on(`End of calendar year ${day.year}`, serialOf(day.year, 12, 31)!),
    (day) => on(`Financial year end ${yearPair(financial(day))}`, serialOf(financial(day) + 1, 3, 31)!),
    season,
    byMonth,
    isReal,
  ],
  mixed: [isReal, dashed, dotted, named, shortMonth, byMonth],
  yearless: [
    (day) => (isIn2025(day) ? on(`${day.day} ${sept(day)}`, day.serial) : named(day)),
    (day) => (isIn2025(day) ? on(`${ordinal(day.day)} ${nameOf(day)}`, day.serial) : named(day)),
    (day) => (isIn2025(day) ? monthEnd(`End of ${nameOf(day)}`, day) : byMonth(day)),
  ],
  orders: [
    (day) => on(isoDate(day.serial).replaceAll('-', '/'), day.serial),
    (day) => on(`${shortOf(day)} ${day.day}, ${day.year}`, day.serial),
    (day) => on(`${isoDate(day.serial)} 00:00`, day.serial),
    isReal,
  ],
  several: [
    (day) => monthEnd(`${nameOf(day)} ${day.year} (was ${earlierMonth(day)})`, day),
    (day) => monthEnd(`${earlierMonth(day)} – extended to ${nameOf(day)} ${day.year}`, day),
    (day) => monthEnd(`${earlierMonth(day)}, revised to ${nameOf(day)} ${day.year}`, day),
    (day) => monthEnd(`Originally ${earlierMonth(day)}. New date: ${nameOf(day)} ${day.year}`, day),
    shortMonth,
  ],
  welsh: [
    (day) => monthEnd(`Diwedd ${welshMonths[day.month - 1]!} ${day.year}`, day),
    (day) => on(`Erbyn ${day.day} ${welshMonths[day.month - 1]!} ${day.year}`, day.serial),
    isReal,
  ],
};

/** Dates that are none, and are meant so. */
export const undated = [
  'On-going',
  'Throughout the year',
  'Rolling programme',
  'Recurring',
  'Annually',
  'Every half term',
] as const;

/** Dates that are not known. */
export const dateless = [
  'To be confirmed',
  'Date not set',
  'Awaiting dates from the trust',
  'Within three months of appointment',
  'Dependent on the review',
] as const;
