import { planSpan } from '../plan/values/planSpan';
import { financialYear, monthOf } from '../plan/values/month';
import { readYear } from '../plan/values/readPeriod';

const pairOfYears = /\b(?:20)?\d\d ?[/-] ?(?:20)?\d\d\b/g;

/** The year in which the financial year begins that titles above a table, or its tab, name; null where they name none. */
export function yearOfTitles(titles: readonly string[]): number | null {
  const span = planSpan(titles);
  if (span !== undefined) return financialYear(monthOf(span.first));
  const years = titles.flatMap((title) => [...title.matchAll(pairOfYears)].map(([text]) => readYear(text)));
  return years.find((year) => year !== null) ?? null;
}
