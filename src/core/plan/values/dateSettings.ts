import type { Serial } from '../../cells/serialDate';

/** A school term. */
export type Term = 'autumn' | 'spring' | 'summer';

/** How a council counts its quarters and terms. Month and day are those of the last day. */
export interface DateSettings {
  readonly quarters: 'financial' | 'calendar';
  readonly termEnds: Readonly<Record<Term, readonly [month: number, day: number]>>;
  /** True where dates in figures give the month first, as exports of American tools do. */
  readonly monthFirst?: true;
  /** True where a number after a month is its day, as "May 3" in the same column shows. */
  readonly dayAfterMonth?: true;
  /** The days that the plan is for, by which a date without a year is judged. Absent where it names no year. */
  readonly span?: PlanSpan;
}

/** The first and the last day of what a plan is for. */
export interface PlanSpan {
  readonly first: Serial;
  readonly last: Serial;
}

export const defaultDateSettings: DateSettings = {
  quarters: 'financial',
  termEnds: { autumn: [12, 31], spring: [4, 30], summer: [7, 31] },
};
