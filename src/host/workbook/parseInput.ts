import { CellError, type CellValue } from './cell';

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

const NUMBER = /^([+-]?)(£?)((?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d*)?|\.\d+)(e[+-]?\d+)?(%?)$/i;
const ERRORS = /^#(N\/A|REF!|NAME\?|DIV\/0!|NULL!|VALUE!|NUM!|SPILL!|CALC!)$/;
const UK_DATE = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4}|\d{2})$/;
const ISO_DATE = /^(\d{4})-(\d{1,2})-(\d{1,2})$/;

function asNumber(text: string): ParsedInput | undefined {
  const found = NUMBER.exec(text);
  if (!found) return undefined;
  const [, sign, currency, digits = '', exponent = '', percent] = found;
  const size = Number(digits.replaceAll(',', '') + exponent) / (percent ? 100 : 1);
  const decimals = digits.includes('.');
  const format = percent
    ? decimals
      ? '0.00%'
      : '0%'
    : currency
      ? decimals
        ? '"£"#,##0.00'
        : '"£"#,##0'
      : digits.includes(',')
        ? '#,##0'
        : undefined;
  return { value: sign === '-' ? -size : size, ...(format && { format }) };
}

function asDate(text: string, date1904: boolean): ParsedInput | undefined {
  const uk = UK_DATE.exec(text);
  const iso = ISO_DATE.exec(text);
  if (!uk && !iso) return undefined;
  const [year, month, day] = uk ? [uk[3] ?? '', uk[2], uk[1]] : [iso?.[1] ?? '', iso?.[2], iso?.[3]];
  const full = year.length === 2 ? Number(year) + (Number(year) < 30 ? 2000 : 1900) : Number(year);
  const date = new Date(Date.UTC(full, Number(month) - 1, Number(day)));
  if (date.getUTCMonth() !== Number(month) - 1 || full < 1900) return undefined;
  const serial = date.getTime() / 86_400_000 + (date1904 ? 24_107 : 25_569);
  return { value: serial, format: 'dd/mm/yyyy' };
}

/**
 * Reads what was written to a cell as Excel in the UK would: numbers, percentages, pounds, dates in day-month order,
 * TRUE and FALSE, error values, formulas. Text cells (`@`) take everything as it is, and an apostrophe makes text.
 * @param textFormat whether the cell's number format is `@`
 */
export function parseInput(
  input: string | number | boolean,
  textFormat: boolean,
  date1904: boolean,
): ParsedInput {
  if (typeof input !== 'string') return { value: input };
  if (input === '') return { value: null };
  if (input.startsWith("'")) return { value: input.slice(1), quoted: true };
  if (textFormat) return { value: input };
  const trimmed = input.trim();
  const number = asNumber(trimmed) ?? asDate(trimmed, date1904);
  if (number) return number;
  if (/^[=+-]./.test(input)) return { value: null, formula: input.startsWith('=') ? input.slice(1) : input };
  if (/^(true|false)$/i.test(trimmed)) return { value: trimmed.toLowerCase() === 'true' };
  return ERRORS.test(trimmed) ? { value: new CellError(trimmed) } : { value: input };
}
