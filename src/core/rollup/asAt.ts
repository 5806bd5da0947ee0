import type { Serial } from '../cells/serialDate';

/** Where the as-at date comes from: a person, the plan itself, or the calendar. */
export type AsAtSource = 'set' | 'plan' | 'today';

export interface AsAt {
  readonly day: Serial;
  readonly source: AsAtSource;
}

/** A plan that was brought up to date so many days ago is taken to be as it is today. */
const freshFor = 14;

/** Where no date is set: the plan's own where it is long past, else today. */
export const usualAsAt = (today: Serial, own: Serial | null): AsAt =>
  own !== null && today - own > freshFor ? { day: own, source: 'plan' } : { day: today, source: 'today' };

/** What is said of the date in a first sentence, after it: that it is not today's. */
export const asAtNote = (source: AsAtSource): string =>
  source === 'plan' ? ', the date that the plan gives itself' : '';
