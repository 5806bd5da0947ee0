import type { CellValue } from '../../cells/sheetCells';
import { plain } from '../../cells/text';
import { datesIn } from './dateForms';
import type { DateSettings } from './dateSettings';
import { isOfBefore, isUndated, readDate, type DateReading } from './readDate';

/**
 * Reads the day by which an action is to be done. A day on which it begins ("from May 2025", "Sept 2025 onwards"), or after
 * which it falls, is none, and neither is one that no longer counts with no other in its place ("TBC (was May 2025)").
 */
export function readDue(value: CellValue, uses1904Dates: boolean, settings: DateSettings): DateReading {
  const reading = readDate(value, uses1904Dates, settings);
  if (reading.kind !== 'date' || typeof value !== 'string') return reading;
  const { text } = reading;
  const typed = plain(text);
  const { dates, after } = datesIn(typed, settings);
  if (dates.length === 0) return reading;
  const runsOn = onwards.test(after);
  const isBeginning = dates.every(
    ({ before }, index) => beginning.test(before) || (runsOn && index === dates.length - 1),
  );
  if (isBeginning) {
    const rest = [...dates.map(({ before }) => before.replace(beginning, '')), after].join(' ');
    const isMeant = /\p{L}/u.test(rest) && isUndated(rest.replace(/\bonwards?\b/, 'ongoing'));
    return { kind: isMeant ? 'undated' : 'unreadable', text };
  }
  const isGone = dates.every(({ before }) => isOfBefore.test(before));
  const beside = [...dates.map(({ before }) => before.replace(isOfBefore, '')), after].join(' ');
  return isGone && toCome.test(beside) ? { kind: 'unreadable', text } : reading;
}

/** Right before the day on which something begins, or from which its end is reckoned: "starting Sept 2025", "6 months from". */
const beginning =
  /\b(?:from|since|after|following|not before|(?:no|not) (?:earlier|sooner) than|(?:start(?:s|ed|ing)?|begin(?:s|ning)?|began|begun|commenc(?:es?|ed|ing))\b(?! of\b)|within \d+ [a-z]+ of)\b[^\d;),]*$/;
/** Right after such a day. */
const onwards =
  /^ ?[([,-]* ?(?:onwards?\b|start(?:s|ing)?\b(?! of\b)|(?:-|to|until) ?(?:ongoing|present|tbc|tba|tbd)\b|-?>|→)/;
/** The day in place of one that no longer counts is not there yet. */
const toCome = /\b(?:tbc|tba|tbd|to be (?:confirmed|agreed|determined|advised|set))\b/;
