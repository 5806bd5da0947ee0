import { isFormula } from '../../workbook-file/formulas/isFormula';
import { HostError } from '../protocol/hostError';
import { CellError, type CellValue } from '../../workbook-file/model/cell';
import { parseDate } from './parseDate';

/** What Excel makes of something that is typed, or written through `values`. */
export interface ParsedInput {
  value: CellValue;
  /** Without `=`. */
  formula?: string;
  /** The number format that typing gives to a cell in General. */
  format?: string;
  /** Typed behind an apostrophe. */
  quoted?: boolean;
}

const DIGITS = String.raw`(?<digits>(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d*)?|\.\d+)`;
/** `-£5`, `£-5` and `£5`, `10 %`, `1E5`; brackets are taken off before. */
const NUMBER = new RegExp(
  String.raw`^(?<sign>[+-]?) *(?<pound>£?) *(?<sign2>[+-]?)${DIGITS}(?<exponent>e[+-]?\d+)?(?<percent> *%)?$`,
  'i',
);
const FRACTION = /^([+-]?)(\d+) (\d{1,3})\/(\d{1,3})$/;
const ERRORS = /^#(N\/A|REF!|NAME\?|DIV\/0!|NULL!|VALUE!|NUM!|SPILL!|CALC!)$/;
/** Figures that Excel keeps of a number that is typed. */
const PRECISION = 15;

/** https://support.microsoft.com/office/1672b34d-7043-467e-8e27-269d656771c3 */
const LONGEST_TEXT = 32_767;
const LONGEST_FORMULA = 8192;

function formatOf(digits: string, percent: boolean, pound: boolean, exponent: boolean): string | undefined {
  const decimals = digits.includes('.');
  if (percent) return decimals ? '0.00%' : '0%';
  if (pound) return decimals ? '"£"#,##0.00' : '"£"#,##0';
  if (exponent) return '0.00E+00';
  return digits.includes(',') ? (decimals ? '#,##0.00' : '#,##0') : undefined;
}

/** A number in brackets is a negative one, as accountants write it. */
function asNumber(text: string): ParsedInput | undefined {
  const inBrackets = /^(£?)\((£?[^()+-]+)\)$/.exec(text);
  const found = NUMBER.exec(inBrackets ? (inBrackets[1] ?? '') + (inBrackets[2] ?? '') : text)?.groups;
  if (!found) return asFraction(text);
  const { sign = '', sign2 = '', pound = '', digits = '', exponent = '', percent } = found;
  if (sign !== '' && sign2 !== '') return undefined;
  const size = Number(digits.replaceAll(',', '') + exponent);
  // A number that is too large for Excel stays text.
  if (!(size < 1e308)) return undefined;
  const exact = Number(size.toPrecision(PRECISION)) / (percent === undefined ? 1 : 100);
  const isNegative = sign === '-' || sign2 === '-' || inBrackets !== null;
  const format = formatOf(digits, percent !== undefined, pound !== '', exponent !== '');
  return { value: isNegative && exact !== 0 ? -exact : exact, ...(format && { format }) };
}

function asFraction(text: string): ParsedInput | undefined {
  const [, sign, whole, above, below] = FRACTION.exec(text) ?? [];
  if (whole === undefined || Number(below) === 0) return undefined;
  const size = Number(whole) + Number(above) / Number(below);
  return { value: sign === '-' ? -size : size, format: (below ?? '').length > 1 ? '# ??/??' : '# ?/?' };
}

/**
 * The formula that was typed, without the mark that begins it; undefined for a mark alone, which is text.
 * @throws InvalidArgument for what begins like a formula and is none; after `@` only a function is one
 */
function formulaIn(input: string): string | undefined {
  const mark = input.charAt(0);
  if (!['=', '+', '-', '@'].includes(mark) || input.length === 1) return undefined;
  const formula = mark === '=' || mark === '@' ? input.slice(1) : input;
  const isCall = mark !== '@' || /^[\p{L}_][\p{L}\p{N}_.]*\(/u.test(formula);
  if (!isCall || formula.length > LONGEST_FORMULA || !isFormula(formula))
    throw new HostError('InvalidArgument', `Excel cannot read “${input.slice(0, 60)}” as a formula.`);
  return formula;
}

/**
 * Reads what was written to a cell as Excel in the UK would when it is typed: numbers, percentages, pounds, dates in
 * day-month order, times, fractions, TRUE and FALSE, error values, formulas. Text cells (`@`) take everything as it
 * is, and an apostrophe makes text.
 * @param textFormat whether the cell's number format is `@`
 * @param thisYear of a day that is typed without one
 * @throws InvalidArgument for what begins like a formula and is none, and for what is too long
 */
export function parseInput(
  input: string | number | boolean,
  textFormat: boolean,
  date1904: boolean,
  thisYear?: number,
): ParsedInput {
  if (typeof input !== 'string') return { value: input };
  if (input === '') return { value: null };
  if (input.length > LONGEST_TEXT) throw new HostError('InvalidArgument');
  if (input.startsWith("'")) return { value: input.slice(1), quoted: true };
  if (textFormat) return { value: input };
  const trimmed = input.trim();
  const number = asNumber(trimmed) ?? parseDate(trimmed, date1904, thisYear);
  if (number) return number;
  const formula = formulaIn(input);
  if (formula !== undefined) return { value: null, formula };
  if (/^(true|false)$/i.test(trimmed)) return { value: trimmed.toLowerCase() === 'true' };
  const error = trimmed.toUpperCase();
  return ERRORS.test(error) ? { value: new CellError(error) } : { value: input };
}
