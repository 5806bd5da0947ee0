import { endOfMonth, isoDate, serialOf } from '../../src/core/cells/serialDate';
import type { Cell } from './gridSheet';
import type { Random } from './random';
import type { DueTruth } from './truth';

/** A due cell and what it says. */
export interface DueWriting {
  readonly cell: Cell;
  readonly due: DueTruth;
}

const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'] as const; // prettier-ignore
const welshMonths = ['Ionawr', 'Chwefror', 'Mawrth', 'Ebrill', 'Mai', 'Mehefin', 'Gorffennaf', 'Awst', 'Medi', 'Hydref', 'Tachwedd', 'Rhagfyr'] as const; // prettier-ignore

interface Day {
  readonly serial: number;
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

function dayOf(serial: number): Day {
  const [year = 0, month = 0, day = 0] = isoDate(serial).split('-').map(Number);
  return { serial, year, month, day };
}

const two = (value: number) => String(value).padStart(2, '0');
const on = (cell: Cell, serial: number): DueWriting => ({ cell, due: { from: serial, to: serial } });
const between = (cell: Cell, from: number, to: number): DueWriting => ({ cell, due: { from, to } });
const monthEnd = (cell: Cell, { year, month }: Day) => on(cell, endOfMonth(year, month));
const nameOf = ({ month }: Day) => months[month - 1]!;
const shortOf = (day: Day) => nameOf(day).slice(0, 3);
const ordinal = (day: number) => `${day}${day % 10 === 1 && day !== 11 ? 'st' : day % 10 === 2 && day !== 12 ? 'nd' : day % 10 === 3 && day !== 13 ? 'rd' : 'th'}`; // prettier-ignore
const financial = ({ year, month }: Day) => (month >= 4 ? year : year - 1);

type WriteDay = (day: Day) => DueWriting;

/** Ways of writing a date, by how hard they are. */
const ways = {
  real: (day) => on({ value: day.serial, format: 'dd/mm/yyyy' }, day.serial),
  numeric: (day) => on(`${two(day.day)}/${two(day.month)}/${day.year}`, day.serial),
  dotted: (day) => on(`${day.day}.${day.month}.${String(day.year).slice(2)}`, day.serial),
  long: (day) => on(`${day.day} ${nameOf(day)} ${day.year}`, day.serial),
  ordinal: (day) => on(`${ordinal(day.day)} ${nameOf(day)} ${day.year}`, day.serial),
  month: (day) => monthEnd(`${nameOf(day)} ${day.year}`, day),
  shortMonth: (day) => monthEnd(`${shortOf(day)} ${day.year}`, day),
  dashMonth: (day) => monthEnd(`${shortOf(day)}-${String(day.year).slice(2)}`, day),
  endOf: (day) => monthEnd(`End of ${nameOf(day)} ${day.year}`, day),
  byEnd: (day) => monthEnd(`By end ${shortOf(day)} ${day.year}`, day),
  slashMonth: (day) => monthEnd(`${two(day.month)}/${day.year}`, day),
  quarter: (day) => {
    const year = financial(day);
    const quarter = Math.floor(((day.month + 8) % 12) / 3) + 1;
    const last = [6, 9, 12, 3][quarter - 1]!;
    return on(
      `Q${quarter} ${year}/${String(year + 1).slice(2)}`,
      endOfMonth(quarter === 4 ? year + 1 : year, last),
    );
  },
  year: (day) => on(`End of ${day.year}`, serialOf(day.year, 12, 31)!),
  financialYear: (day) => on(`End of financial year ${financial(day)}/${String(financial(day) + 1).slice(2)}`, serialOf(financial(day) + 1, 3, 31)!), // prettier-ignore
  week: (day) => between(`w/c ${day.day} ${nameOf(day)} ${day.year}`, day.serial, day.serial + 6),
  mid: (day) =>
    between(
      `Mid ${nameOf(day)} ${day.year}`,
      serialOf(day.year, day.month, 10)!,
      serialOf(day.year, day.month, 21)!,
    ),
  late: (day) =>
    between(
      `Late ${nameOf(day)} ${day.year}`,
      serialOf(day.year, day.month, 20)!,
      endOfMonth(day.year, day.month),
    ),
  early: (day) =>
    between(
      `Early ${nameOf(day)} ${day.year}`,
      serialOf(day.year, day.month, 1)!,
      serialOf(day.year, day.month, 14)!,
    ),
  christmas: (day) =>
    between(`By Christmas ${day.year}`, serialOf(day.year, 12, 18)!, serialOf(day.year, 12, 31)!),
  term: (day) => {
    const [name, from, to] = day.month <= 4
      ? ['Spring', serialOf(day.year, 3, 20)!, serialOf(day.year, 4, 30)!] as const
      : day.month <= 8
        ? ['Summer', serialOf(day.year, 7, 15)!, serialOf(day.year, 8, 31)!] as const
        : ['Autumn', serialOf(day.year, 12, 15)!, serialOf(day.year, 12, 31)!] as const; // prettier-ignore
    return between(`${name} term ${day.year}`, from, to);
  },
  iso: (day) => on(isoDate(day.serial), day.serial),
  // Only where the day cannot be a month: the other could be read both ways.
  american: (day) =>
    day.day > 12
      ? on(`${day.month}/${day.day}/${day.year}`, day.serial)
      : on(isoDate(day.serial), day.serial),
  several: (day) =>
    monthEnd(
      `Was ${months[(day.month + 8) % 12]!} ${day.month > 3 ? day.year : day.year - 1}, now ${nameOf(day)} ${day.year}`,
      day,
    ),
  // The plan's title names the financial year; what lies outside it is written in full.
  yearless: (day) => {
    const isWithin = day.serial >= serialOf(2025, 4, 1)! && day.serial <= serialOf(2026, 3, 31)!;
    return isWithin
      ? on(`${day.day} ${nameOf(day)}`, day.serial)
      : on(`${day.day} ${nameOf(day)} ${day.year}`, day.serial);
  },
  welshMonth: (day) => monthEnd(`${welshMonths[day.month - 1]!} ${day.year}`, day),
  welshLong: (day) => on(`${day.day} ${welshMonths[day.month - 1]!} ${day.year}`, day.serial),
} satisfies Record<string, WriteDay>;
type Way = keyof typeof ways;

/** How a plan writes its due dates: the ways that it mixes. */
const dueStyles = {
  real: ['real'],
  numeric: ['numeric', 'real'],
  long: ['long', 'ordinal'],
  months: ['month', 'shortMonth', 'endOf'],
  shortMonths: ['dashMonth', 'shortMonth', 'byEnd'],
  quarters: ['quarter'],
  terms: ['term', 'month'],
  officers: ['mid', 'late', 'early', 'week', 'endOf', 'christmas', 'year', 'financialYear', 'month', 'real'],
  mixed: ['real', 'numeric', 'dotted', 'month', 'slashMonth', 'ordinal', 'byEnd'],
  yearless: ['yearless'],
  orders: ['iso', 'american', 'real'],
  several: ['several', 'month'],
  welsh: ['welshMonth', 'welshLong', 'real'],
} as const satisfies Record<string, readonly Way[]>;
export type DueStyleName = keyof typeof dueStyles;

const undated = [
  'Ongoing',
  'Continuous',
  'Quarterly',
  'As required',
  'Monthly',
  'Business as usual',
] as const;
const dateless = ['TBC', 'Within 6 weeks', 'To be agreed', 'Subject to funding'] as const;

/**
 * Writes a due date, with now and then one that is none. A way that could lie on either side of the as-at date
 * gives way to a plain date, so that what is overdue is certain.
 */
export function writeDue(random: Random, style: DueStyleName, serial: number, asAt: number): DueWriting {
  const day = dayOf(serial);
  if (random.chance(0.06)) return { cell: '', due: 'none' };
  if (style !== 'real' && style !== 'welsh' && random.chance(0.08)) {
    return random.chance(0.7)
      ? { cell: random.pick(undated), due: 'undated' }
      : { cell: random.pick(dateless), due: 'none' };
  }
  const written = ways[random.pick(dueStyles[style])](day);
  const { due } = written;
  if (typeof due === 'object' && due.from < asAt && due.to >= asAt) return ways.real(day);
  return written;
}

/** A date as a real date. */
export const realDate = (serial: number): Cell => ({ value: serial, format: 'dd/mm/yyyy' });
