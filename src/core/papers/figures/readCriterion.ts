import type { CellValue } from '../../cells/sheetCells';
import { isErrorValue } from '../../cells/text';
import { longDate, serialOf, type Serial } from '../../cells/serialDate';

/** A criterion of a formula, in words and as Excel matches with it. */
export interface CriterionRead {
  /** `is “Green”`, `is before 8 September 2025`. */
  readonly words: string;
  readonly matches: (value: CellValue) => boolean;
}

/**
 * Reads a criterion as the board sheets write them: a text, a number, any text, a part or the beginning of a text, or a comparison with a number,
 * a date or the cell of the as-at date.
 * @returns null for any other
 */
export function readCriterion(criterion: string, asAt: Serial): CriterionRead | null {
  const compared = /^"(<=|>=|<|>)"&(.+?)(?:\+(\d+))?$/.exec(criterion);
  if (compared !== null) {
    const day = dayOf(compared[2] ?? '', asAt);
    const limit = day === null ? null : day + Number(compared[3] ?? 0);
    return limit === null ? null : comparison(compared[1] ?? '', limit, longDate(limit));
  }
  if (/^-?\d+(?:\.\d+)?$/.test(criterion)) {
    return { words: `is ${criterion}`, matches: (value) => value === Number(criterion) };
  }
  const literal = /^"((?:[^"]|"")*)"$/.exec(criterion);
  if (literal === null) return null;
  const text = (literal[1] ?? '').replaceAll('""', '"');
  const number = /^(<=|>=|<|>)(-?\d+(?:\.\d+)?)$/.exec(text);
  if (number !== null) return comparison(number[1] ?? '', Number(number[2]), String(number[2]));
  if (text === '?*') return { words: 'is filled in', matches: (value) => isText(value) };
  const isPart = text.startsWith('*') && text.endsWith('*');
  const isBegin = !isPart && /(^|[^~])(~~)*\*$/.test(text);
  const wanted = plainOf(isPart ? text.slice(1, -1) : isBegin ? text.slice(0, -1) : text.replace(/^=/, ''));
  if (wanted === null) return null;
  const lower = wanted.toLowerCase();
  const [verb, isMatch] = ((): [string, (value: string) => boolean] => {
    if (isPart) return ['names', (value) => value.includes(lower)];
    if (isBegin) return ['begins with', (value) => value.startsWith(lower)];
    return ['is', (value) => value === lower];
  })();
  return {
    words: `${verb} “${wanted}”`,
    matches: (value) => isText(value) && isMatch(value.toLowerCase()),
  };
}

const isText = (value: CellValue): value is string =>
  typeof value === 'string' && value !== '' && !isErrorValue(value);

/** Without the marks that take their meaning from wildcards; null where one has it still. */
function plainOf(text: string): string | null {
  return /(^|[^~])(~~)*[*?]/.test(text) ? null : text.replace(/~([~*?])/g, '$1');
}

/** A date that is written out, or a cell of the sheet, which is that of its as-at date. */
function dayOf(text: string, asAt: Serial): Serial | null {
  const date = /^DATE\((\d{4}),(\d{1,2}),(\d{1,2})\)$/i.exec(text);
  if (date !== null) return serialOf(Number(date[1]), Number(date[2]), Number(date[3]));
  return /^\$?[A-Z]{1,3}\$?\d+$/i.test(text) ? asAt : null;
}

const operators = {
  '<': ['is before', 'is below', (a: number, b: number) => a < b],
  '<=': ['is up to', 'is at most', (a: number, b: number) => a <= b],
  '>': ['is after', 'is above', (a: number, b: number) => a > b],
  '>=': ['is from', 'is at least', (a: number, b: number) => a >= b],
} as const;

function comparison(operator: string, limit: number, words: string): CriterionRead | null {
  if (!(operator in operators)) return null;
  const [ofDays, ofNumbers, compare] = operators[operator as keyof typeof operators];
  return {
    words: `${/^[\d.-]+$/.test(words) ? ofNumbers : ofDays} ${words}`,
    matches: (value) => typeof value === 'number' && compare(value, limit),
  };
}
