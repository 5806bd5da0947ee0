import { endOfMonth, serialOf, yearOf, type Serial } from '../../cells/serialDate';
import { endOfQuarter, endOfTerm } from './dateForms';
import type { DateSettings, PlanSpan } from './dateSettings';
import { christmas, easter } from './feasts';
import { month, monthNumber } from './monthNames';

type InYear = (year: number, settings: DateSettings) => Serial | null;

const lead =
  '(?:(?:by|due|due by|in|on|during|for|the|end of|end|late|late in|w/c|week commencing|erbyn|mis|diwedd|erbyn diwedd) )*';
const weekday = '(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?,? )?';
const forms: readonly (readonly [RegExp, (parts: readonly string[]) => InYear])[] = [
  [
    new RegExp(`^${lead}${weekday}(\\d{1,2})(?:st|nd|rd|th)?[ -]*(?:of )?${month}$`),
    ([d, m]) =>
      (year) =>
        serialOf(year, monthNumber(m), Number(d)),
  ],
  [
    new RegExp(`^${lead}${month} (\\d(?=$)|\\d{1,2}(?=st|nd|rd|th))(?:st|nd|rd|th)?$`),
    ([m, d]) =>
      (year) =>
        serialOf(year, monthNumber(m), Number(d)),
  ],
  [
    new RegExp(`^${lead}(\\d{1,2})[./](\\d{1,2})$`),
    ([d, m]) =>
      (year) =>
        serialOf(year, Number(m), Number(d)),
  ],
  [
    new RegExp(`^${lead}(?:early|beginning of|start of|(mid|middle of))[ -]+${month}$`),
    ([mid, m]) =>
      (year) =>
        serialOf(year, monthNumber(m), mid === undefined ? 10 : 15),
  ],
  [
    new RegExp(`^${lead}${month}$`),
    ([m]) =>
      (year) =>
        endOfMonth(year, monthNumber(m)),
  ],
  [
    new RegExp(`^${lead}q(?:uarter ?)?([1-4])$`),
    ([q]) =>
      (year, settings) =>
        endOfQuarter(Number(q), year, settings.quarters === 'financial', settings),
  ],
  [
    new RegExp(`^${lead}(autumn|spring|summer)(?: term)?$`),
    ([term]) =>
      (year, settings) =>
        endOfTerm(term, year, false, settings),
  ],
  [new RegExp(`^${lead}(easter|christmas|xmas)$`), ([feast]) => (feast === 'easter' ? easter : christmas)],
];

/**
 * Reads a date that names no year, by the days that the plan is for.
 * @param text as `plain` gives it
 * @returns null for other texts, and where the plan's days hold the date in no year or in several
 */
export function yearlessDate(text: string, span: PlanSpan, settings: DateSettings): Serial | null {
  for (const [form, read] of forms) {
    const match = form.exec(text);
    if (match === null) continue;
    const inYear = read(match.slice(1));
    const days: Serial[] = [];
    for (let year = yearOf(span.first) - 1; year <= yearOf(span.last); year++) {
      const day = inYear(year, settings);
      if (day !== null && day >= span.first && day <= span.last) days.push(day);
    }
    return days.length === 1 ? (days[0] ?? null) : null;
  }
  return null;
}
