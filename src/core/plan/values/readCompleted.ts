import type { CellValue } from '../../cells/sheetCells';
import { tidy } from '../../cells/text';
import type { DateSettings } from './dateSettings';
import { readDate, type DateReading } from './readDate';
import { readDone } from './readPercent';
import { saysFinished } from './standingWords';

/** What is done is told with its day at the end: "Approved by the board on 19/01/2026". */
const dayAtEnd = /^\p{L}[\s\S]*?\b(?:on|in|at|by|:|-)?\s*(\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4})\W*$/u;
/** What is still to come has its day in the same place. */
const isToCome =
  /\b(?:not|to be|will|due|expected|planned|scheduled|target|aim|until|awaiting|pending|review|next)\b|\bby \d/i;

/** "Not done: looked at again on 19/01/2026" has a day, and not that. */
const saysNotDone = /^\W*(?:not|no)\b/i;

/** "Yes" and "Complete" in place of a day: it is done, and nobody wrote when. */
export const saysItIsDone = (value: CellValue): boolean =>
  readDone(value, 1) === 1 || (typeof value === 'string' && saysFinished(value));

/** Reads the day on which an action was done: a day, or a sentence that ends with one. */
export function readCompleted(value: CellValue, uses1904Dates: boolean, dates: DateSettings): DateReading {
  if (typeof value === 'string' && saysNotDone.test(value)) return { kind: 'undated', text: tidy(value) };
  const reading = readDate(value, uses1904Dates, dates);
  if (reading.kind === 'unreadable' && saysItIsDone(value)) return { kind: 'undated', text: reading.text };
  if (reading.kind !== 'unreadable' || typeof value !== 'string') return reading;
  const [, day = ''] = dayAtEnd.exec(value) ?? [];
  if (day === '' || isToCome.test(value)) return reading;
  const told = readDate(day, uses1904Dates, dates);
  return told.kind === 'date' ? { ...told, text: reading.text } : reading;
}
