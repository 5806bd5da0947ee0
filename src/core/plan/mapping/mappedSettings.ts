import { defaultDateSettings, type DateSettings } from '../values/dateSettings';
import type { MappedDates, MappedKey } from './mapping';
import { notInKey, type RatingKey } from '../values/rating';

/** The date settings that a mapping states, over the usual ones; those themselves where it states none. */
export function mappedDates(dates: MappedDates | undefined): DateSettings {
  if (dates === undefined) return defaultDateSettings;
  const { termEnds } = defaultDateSettings;
  const day = (term: keyof typeof termEnds): readonly [number, number] => {
    const [month, last] = (dates.terms?.[term] ?? '').split('-').map(Number);
    return month !== undefined && last !== undefined ? [month, last] : termEnds[term];
  };
  return {
    quarters: dates.quarters ?? defaultDateSettings.quarters,
    termEnds: { autumn: day('autumn'), spring: day('spring'), summer: day('summer') },
  };
}

/** Date settings as a mapping states them. */
export function datesForMapping({ quarters, termEnds }: DateSettings): MappedDates {
  const two = (n: number): string => String(n).padStart(2, '0');
  const day = ([month, last]: readonly [number, number]): string => `${two(month)}-${two(last)}`;
  return {
    quarters,
    terms: { autumn: day(termEnds.autumn), spring: day(termEnds.spring), summer: day(termEnds.summer) },
  };
}

/** The key that a mapping states, over the one that was found; the found one where it states none. */
export function mappedKey(stated: MappedKey | undefined, found: RatingKey): RatingKey {
  if (stated === undefined) return found;
  const own = (rating: 'blue' | 'green' | 'amber' | 'red'): string =>
    stated[rating] ?? (found.source === 'workbook' ? found[rating] : notInKey);
  const others = stated.others ?? found.others ?? [];
  const key = { blue: own('blue'), red: own('red'), amber: own('amber'), green: own('green') };
  return { ...key, source: 'workbook', ...(others.length === 0 ? {} : { others }) };
}
