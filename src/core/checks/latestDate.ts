import type { Serial } from '../cells/serialDate';
import { readDate } from '../plan/values/readDate';

/** The latest date that a text names; null for none. Each sentence is read by itself, since a date cell gives only its last date. */
export function latestDate(text: string): Serial | null {
  const dates = text.split(/;|[.!?](?=\s|$)/).flatMap((sentence) => {
    // A year takes two digits at least, and most sentences have none.
    if (!/\d\d/.test(sentence)) return [];
    const date = readDate(sentence, false);
    return date.kind === 'date' ? [date.serial] : [];
  });
  return dates.length === 0 ? null : Math.max(...dates);
}
