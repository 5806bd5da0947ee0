import { endOfMonth, isoDate, serialOf } from '../../src/core/cells/serialDate';
import type { Cell } from './gridSheet';
import type { DueTruth } from './truth';

/** A due cell and what it says. */
export interface DueWriting {
  readonly cell: Cell;
  readonly due: DueTruth;
}

export interface Day {
  readonly serial: number;
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Writes a date in one way. */
export type WriteDay = (day: Day) => DueWriting;

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;
export const welshMonths = [
  'Ionawr',
  'Chwefror',
  'Mawrth',
  'Ebrill',
  'Mai',
  'Mehefin',
  'Gorffennaf',
  'Awst',
  'Medi',
  'Hydref',
  'Tachwedd',
  'Rhagfyr',
] as const;

export function dayOf(serial: number): Day {
  const [year = 0, month = 0, day = 0] = isoDate(serial).split('-').map(Number);
  return { serial, year, month, day };
}

export const two = (value: number) => String(value).padStart(2, '0');
export const ordinal = (day: number) =>
  `${day}${day % 10 === 1 && day !== 11 ? 'st' : day % 10 === 2 && day !== 12 ? 'nd' : day % 10 === 3 && day !== 13 ? 'rd' : 'th'}`;
export const nameOf = ({ month }: Day) => months[month - 1]!;
export const shortOf = (day: Day) => nameOf(day).slice(0, 3);

export const on = (cell: Cell, serial: number): DueWriting => ({ cell, due: { from: serial, to: serial } });
export const between = (cell: Cell, from: number, to: number): DueWriting => ({ cell, due: { from, to } });
/** @param from, to as month and day of the day's own year */
export const inYear = (
  cell: Cell,
  { year }: Day,
  from: readonly [number, number],
  to: readonly [number, number],
) => between(cell, serialOf(year, ...from)!, serialOf(year, ...to)!);
export const monthEnd = (cell: Cell, { year, month }: Day) => on(cell, endOfMonth(year, month));

/** The year in which the financial year of a day begins. */
export const financial = ({ year, month }: Day) => (month >= 4 ? year : year - 1);
/** "2025/26" */
export const yearPair = (year: number, join = '/') => `${year}${join}${String(year + 1).slice(2)}`;

/** The quarter of the financial year, from 1, and its last day. */
export function quarterOf(day: Day): readonly [quarter: number, end: number] {
  const quarter = Math.floor(((day.month + 8) % 12) / 3) + 1;
  return [
    quarter,
    endOfMonth(quarter === 4 ? financial(day) + 1 : financial(day), [6, 9, 12, 3][quarter - 1]!),
  ];
}

/** The school term that ends next, and within which days. */
export function termOf({ year, month }: Day): readonly [name: string, from: number, to: number] {
  if (month <= 4) return ['Spring', serialOf(year, 3, 20)!, serialOf(year, 4, 30)!];
  if (month <= 8) return ['Summer', serialOf(year, 7, 15)!, serialOf(year, 8, 31)!];
  return ['Autumn', serialOf(year, 12, 15)!, serialOf(year, 12, 31)!];
}

/** The month three before, from which a date was put off. */
export const earlierMonth = ({ year, month }: Day) =>
  `${months[(month + 8) % 12]!} ${month > 3 ? year : year - 1}`;

/** Whether a date lies in the financial year that a plan's title names. */
export const isIn2025 = ({ serial }: Day) =>
  serial >= serialOf(2025, 4, 1)! && serial <= serialOf(2026, 3, 31)!;

/** A date as a real date. */
export const realDate = (serial: number, format = 'dd/mm/yyyy'): Cell => ({ value: serial, format });
