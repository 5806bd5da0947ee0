import { headingMeanings } from '../columns/headingMeanings';

/** "KPI: 60% on time" and "Lead: head of service" tell of the heading above them. @param words as `plain` gives them */
export function tellsOfAbove(words: string): boolean {
  const [, label] = /^([^:]{2,40}):\s*\S/.exec(words) ?? [];
  const roles = label === undefined ? [] : headingMeanings(label).map(({ role }) => role);
  return roles.length > 0 && !roles.some((role) => role === 'area' || role === 'improvement');
}
