import type { ColumnFeatures } from './columnFeatures';
import type { Role } from './roles';

/**
 * How much each thing that a column holds speaks for or against each role, in natural logarithms of odds. What is
 * absent speaks neither way. `base` counts for any column that holds something.
 */
export type Weights = Partial<
  Readonly<Record<Exclude<keyof ColumnFeatures, 'filled' | 'day'> | 'base', number>>
>;

const noDate = { date: -5 };
const noRating = { rating: -5, status: -4, importance: -5, flag: -3, percent: -5 };
const prose = {
  long: 2,
  medium: 0.8,
  distinct: 1,
  few: -2,
  number: -9,
  money: -2,
  ...noDate,
  ...noRating,
  reference: -3,
};
const amount = { money: 2.5, number: 1, date: -9, ...noRating, long: -4, medium: -2, person: -4, reference: -0.5, verb: -4, ordered: -1 }; // prettier-ignore
const day = {
  number: -4,
  ...noRating,
  long: -3,
  person: -4,
  money: -3,
  verb: -3,
  organisation: -3,
  reference: -2,
};

/** "Review" may head the reviews that actions come from, by name. */
const noTitles = { medium: -6, title: -6 };

export const fieldWeights: Readonly<Record<Role, Weights>> = {
  reference: { reference: 3, ordered: 2, small: 1, distinct: 0.7, long: -5, medium: -3, verb: -4, few: -2, money: -2, blank: -1, ...noDate, ...noRating }, // prettier-ignore
  area: { few: 1, groups: 3.4, title: 1.5, distinct: -2, number: -4, person: -1.2, reference: -1.5, verb: -1.5, long: -0.3, ...noDate, ...noRating }, // prettier-ignore
  improvement: {
    few: 0.3,
    groups: 1,
    number: -4,
    person: -2,
    reference: -2,
    long: 0.3,
    ...noDate,
    ...noRating,
  },
  action: { ...prose, verb: 2.2, person: -3, organisation: -1, blank: -1.5, groups: -2 },
  lead: { person: 2.5, few: 0.4, organisation: 0.2, long: -2.5, number: -4, verb: -2.5, money: -3, reference: -2, ...noDate, ...noRating }, // prettier-ignore
  agencies: { organisation: 2.5, few: 0.5, person: -0.3, long: -1.5, number: -4, verb: -2.5, money: -3, reference: -2, ...noDate, ...noRating }, // prettier-ignore
  start: { date: 2, ...day },
  due: { base: -1.5, date: 5.3, blank: -0.7, ...day },
  revisedDue: { base: -2, date: 3.5, blank: 0.5, ...day },
  completed: { base: -2, date: 3.2, blank: 0.8, ...day },
  progress: { rating: 3.5, colour: 1.2, status: 2.2, few: 0.5, long: -4.5, medium: -2, distinct: -1.5, number: -2.5, date: -4, person: -3, verb: -3, money: -3, importance: -2.5, reference: -2, organisation: -2, percent: -3 }, // prettier-ignore
  impact: { rating: 3, colour: 1, status: 0.5, few: 0.5, groups: -2, long: -6, medium: -3.5, distinct: -1.5, number: -5, date: -4, person: -3, verb: -3, money: -3, importance: -2.5, reference: -2, organisation: -2, percent: -3 }, // prettier-ignore
  percent: { percent: 3, number: 0.5, small: -0.3, base: -0.5, long: -4, medium: -3, date: -4, person: -4, rating: -3, status: -3, verb: -4 }, // prettier-ignore
  update: { ...prose, verb: -1, blank: 0.3, person: -2.5 },
  evidence: { ...prose, verb: -1, blank: 0.5, person: -2 },
  budget: amount,
  actual: { ...amount, blank: 0.3 },
  forecast: amount,
  fundingSource: { few: 0.8, long: -1, number: -3, ...noDate, ...noRating },
  risk: { ...prose, verb: -1, person: -2.5, importance: -4 },
  escalation: { long: 0.5, few: 0.3, blank: 0.3, ...noDate, money: -3, rating: -5 },
  decision: { long: 0.5, blank: 0.3, ...noDate, money: -3, rating: -5 },
  importance: {
    importance: 4,
    few: 0.5,
    long: -4,
    ...noDate,
    rating: -3,
    person: -3,
    distinct: -1,
    base: -1,
  },
  success: { base: -1, groups: -1.5, ...prose, verb: -0.8, person: -2 },
  raised: { base: -2, date: 1.5, ...day, ...noTitles },
  reviewed: { base: -2, date: 1.5, ...day, ...noTitles },
  score: {
    small: 1.5,
    number: 1,
    long: -4,
    medium: -3,
    ...noDate,
    rating: -3,
    person: -4,
    base: -0.5,
    ordered: -1,
  },
  earlier: { base: -2, rating: 2, colour: 1, status: 1, long: -1, ...noDate, person: -3 },
  kind: { few: 1, long: -1.5, number: -2, ...noDate, rating: -4, verb: -1.5, importance: -2 },
  otherPerson: { base: -1, person: 2, long: -2, number: -3, ...noDate, rating: -3, verb: -2 },
  flag: { flag: 4, blank: 0.3, long: -3, ...noDate, rating: -2, person: -3, verb: -3 },
};
