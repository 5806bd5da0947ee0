import { parseCellAddress } from './address';
import { endOfMonth } from './serialDate';
import type { CellValue } from './sheetCells';
import { isErrorValue } from './text';

/** A formula's error, whatever its kind. */
const failed = Symbol('error');
type Result = CellValue | typeof failed;

/** Thrown and caught in this file alone, at the first thing that is not worked out. */
class Unknown extends Error {}

/** The value of a cell, by its place as it is written in the formula; null where that cannot be told. */
export type ReadCell = (sheet: string | null, row: Reference, column: Reference) => CellValue | null;

/** A row or a column of a reference, from 0. */
export interface Reference {
  readonly at: number;
  /** False for one that moves with the cell that the formula is for. */
  readonly fixed: boolean;
}

const token =
  /\s*("(?:[^"]|"")*"|\d+(?:\.\d+)?%?|(?:'(?:[^']|'')+'!|[A-Za-z_][\w.]*!)?\$?[A-Za-z]{1,3}\$?[1-9]\d*(?![\w(])|[A-Za-z][A-Za-z.]*|<>|<=|>=|[=<>(),&+*/-])/y;

/**
 * What a formula comes to: comparisons and sums of cells and constants with AND, OR, NOT, IF, IFERROR, ISBLANK, ISNUMBER,
 * ISTEXT, ISERROR, DATE, SEARCH, FIND, LEFT, RIGHT, TRIM, UPPER, LOWER, LEN and EXACT, as conditional formats use them.
 * @returns null for a formula that does more; TODAY is among it, since it comes to something else every day
 */
export function formulaResult(formula: string, readCell: ReadCell): CellValue | null {
  try {
    const tokens = tokensOf(formula.replace(/^=/, ''));
    const reader = { tokens, at: 0, readCell };
    const result = comparison(reader);
    if (reader.at < tokens.length) return null;
    return result === failed ? '#N/A' : result;
  } catch (error) {
    if (error instanceof Unknown) return null;
    throw error;
  }
}

interface Reader {
  readonly tokens: readonly string[];
  at: number;
  readonly readCell: ReadCell;
}

function tokensOf(formula: string): string[] {
  const tokens: string[] = [];
  token.lastIndex = 0;
  while (token.lastIndex < formula.trimEnd().length) {
    const match = token.exec(formula);
    if (match === null) throw new Unknown();
    tokens.push(match[1] ?? '');
  }
  return tokens;
}

const compare: Readonly<Record<string, (order: number) => boolean>> = {
  '=': (order) => order === 0,
  '<>': (order) => order !== 0,
  '<': (order) => order < 0,
  '>': (order) => order > 0,
  '<=': (order) => order <= 0,
  '>=': (order) => order >= 0,
};

function comparison(reader: Reader): Result {
  const left = joined(reader);
  const test = compare[reader.tokens[reader.at] ?? ''];
  if (test === undefined) return left;
  reader.at++;
  const right = joined(reader);
  return left === failed || right === failed ? failed : test(orderOf(left, right));
}

const arithmetic: Readonly<Record<string, (left: number, right: number) => number>> = {
  '+': (left, right) => left + right,
  '-': (left, right) => left - right,
  '*': (left, right) => left * right,
  '/': (left, right) => left / right,
};

/** Terms that are added or, within them, multiplied. */
function worked(reader: Reader, signs: string, part: (reader: Reader) => Result): Result {
  let left = part(reader);
  for (;;) {
    const sign = reader.tokens[reader.at] ?? '';
    const work = arithmetic[sign];
    if (work === undefined || !signs.includes(sign)) return left;
    reader.at++;
    const [a, b] = [numberOf(left), numberOf(part(reader))];
    const result = a === null || b === null ? NaN : work(a, b);
    left = Number.isFinite(result) ? result : failed;
  }
}

/** As Excel reckons with it: blank is 0, and no other text is a number; null for an error too. */
function numberOf(value: Result): number | null {
  if (value === failed) return null;
  if (typeof value === 'string') return value === '' ? 0 : null;
  return Number(value);
}

const product = (reader: Reader): Result => worked(reader, '*/', signed);
const sum = (reader: Reader): Result => worked(reader, '+-', product);

function signed(reader: Reader): Result {
  if (reader.tokens[reader.at] !== '-') return atom(reader);
  reader.at++;
  const value = numberOf(signed(reader));
  return value === null ? failed : -value;
}

function joined(reader: Reader): Result {
  let left = sum(reader);
  while (reader.tokens[reader.at] === '&') {
    reader.at++;
    const right = sum(reader);
    left = left === failed || right === failed ? failed : `${textOf(left)}${textOf(right)}`;
  }
  return left;
}

/** As Excel orders: blank is 0 and no text, numbers come before texts, case does not matter. */
function orderOf(left: CellValue, right: CellValue): number {
  const a = left === '' && typeof right === 'number' ? 0 : left;
  const b = right === '' && typeof left === 'number' ? 0 : right;
  if (typeof a !== typeof b) return rank(a) - rank(b);
  if (typeof a === 'string' && typeof b === 'string') {
    const [one, other] = [a.toLowerCase(), b.toLowerCase()];
    return one === other ? 0 : one < other ? -1 : 1;
  }
  return Number(a) - Number(b);
}

const rank = (value: CellValue): number => ['number', 'string', 'boolean'].indexOf(typeof value);
const textOf = (value: CellValue): string =>
  typeof value === 'boolean' ? String(value).toUpperCase() : String(value);

function atom(reader: Reader): Result {
  const next = reader.tokens[reader.at++];
  if (next === undefined) throw new Unknown();
  if (next === '(') {
    const inside = comparison(reader);
    if (reader.tokens[reader.at++] !== ')') throw new Unknown();
    return inside;
  }
  if (next.startsWith('"')) return next.slice(1, -1).replaceAll('""', '"');
  if (/^\d/.test(next)) return next.endsWith('%') ? Number(next.slice(0, -1)) / 100 : Number(next);
  if (reader.tokens[reader.at] === '(') return call(next.toUpperCase(), reader);
  if (/^(true|false)$/i.test(next)) return /^true$/i.test(next);
  return cell(next, reader.readCell);
}

function cell(text: string, readCell: ReadCell): Result {
  const mark = text.lastIndexOf('!');
  const sheet = mark < 0 ? null : text.slice(0, mark).replace(/^'|'$/g, '').replaceAll("''", "'");
  const address = text.slice(mark + 1);
  const place = parseCellAddress(address);
  if (place === null) throw new Unknown();
  const value = readCell(
    sheet,
    { at: place.row, fixed: /\$\d/.test(address) },
    { at: place.column, fixed: address.startsWith('$') },
  );
  if (value === null) throw new Unknown();
  return isErrorValue(value) ? failed : value;
}

function call(name: string, reader: Reader): Result {
  reader.at++;
  const args: Result[] = [];
  while (reader.tokens[reader.at] !== ')') {
    if (args.length > 0 && reader.tokens[reader.at++] !== ',') throw new Unknown();
    args.push(comparison(reader));
  }
  reader.at++;
  const work = functions[name];
  if (work === undefined || args.length === 0) throw new Unknown();
  return work(args);
}

const isTrue = (value: Result): boolean => value === true || (typeof value === 'number' && value !== 0);
/** For functions of texts: an error stays one. */
const ofTexts =
  (work: (texts: readonly string[]) => Result) =>
  (args: readonly Result[]): Result =>
    args.includes(failed) ? failed : work(args.map((value) => textOf(value as CellValue)));
const place = (at: number): Result => (at < 0 ? failed : at + 1);

/** 31 December 9999, after which Excel has no days. */
const lastDay = 2_958_465;

/** A day by its year, month and day, which may run on into other months. */
function dateOf(...parts: readonly Result[]): Result {
  const [year = null, month = null, day = null] = parts.map(numberOf);
  if (year === null || month === null || day === null || year < 1901 || year > 9999) return failed;
  const serial = endOfMonth(year, month - 1) + Math.trunc(day);
  return serial >= 0 && serial <= lastDay ? serial : failed;
}

const functions: Readonly<Record<string, (args: readonly Result[]) => Result>> = {
  AND: (args) => (args.includes(failed) ? failed : args.every(isTrue)),
  OR: (args) => (args.includes(failed) ? failed : args.some(isTrue)),
  NOT: ([value = failed]) => (value === failed ? failed : !isTrue(value)),
  IF: ([test = failed, yes = true, no = false]) => (test === failed ? failed : isTrue(test) ? yes : no),
  IFERROR: ([value = failed, other = '']) => (value === failed ? other : value),
  DATE: ([year = failed, month = failed, day = failed]) => dateOf(year, month, day),
  ISBLANK: ([value]) => value === '',
  ISERROR: ([value]) => value === failed,
  ISNUMBER: ([value]) => typeof value === 'number',
  ISTEXT: ([value]) => typeof value === 'string' && value !== '',
  SEARCH: ofTexts(([sought = '', within = '']) => place(within.toLowerCase().indexOf(sought.toLowerCase()))),
  FIND: ofTexts(([sought = '', within = '']) => place(within.indexOf(sought))),
  LEFT: ofTexts(([text = '', length = '1']) => text.slice(0, Number(length))),
  RIGHT: ofTexts(([text = '', length = '1']) => (Number(length) > 0 ? text.slice(-Number(length)) : '')),
  TRIM: ofTexts(([text = '']) => text.trim().replace(/ +/g, ' ')),
  UPPER: ofTexts(([text = '']) => text.toUpperCase()),
  LOWER: ofTexts(([text = '']) => text.toLowerCase()),
  LEN: ofTexts(([text = '']) => text.length),
  EXACT: ofTexts(([one, other]) => one === other),
};
