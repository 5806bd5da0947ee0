import type { CellValue } from '../../cells/sheetCells';
import { isBlank, plain, textOf } from '../../cells/text';

/** A money cell as it was understood. */
export type MoneyReading =
  | { readonly kind: 'amount'; readonly pounds: number }
  | { readonly kind: 'blank' }
  /** "TBC": an amount is meant and is not there yet. */
  | { readonly kind: 'missing'; readonly text: string }
  | { readonly kind: 'unreadable'; readonly text: string };

/** The column is not in the plan. */
export const noMoney: MoneyReading = { kind: 'blank' };

const nothing = new Set(['-', 'nil', 'none', 'no cost', 'zero', 'n/a', 'na', 'not applicable']);
const missing = new Set([
  'tbc',
  'tba',
  'tbd',
  'to be confirmed',
  'to be determined',
  '?',
  'pending',
  'unknown',
]);
const multiples: Readonly<Record<string, number>> = {
  k: 1e3,
  thousand: 1e3,
  m: 1e6,
  mn: 1e6,
  million: 1e6,
};

/**
 * Reads one money cell: a number, or text such as "£1,200", "£12k", "£1.2m" and "(300)" (minus £300).
 * "Within existing resources" and "nil" are £0.
 */
export function readMoney(value: CellValue): MoneyReading {
  if (typeof value === 'number') return { kind: 'amount', pounds: value };
  if (isBlank(value)) return noMoney;
  const text = textOf(value).trim();
  let reading = known.get(text);
  if (reading === undefined) {
    if (known.size >= mostKnown) known.clear();
    known.set(text, (reading = readText(text)));
  }
  return reading;
}

/** The same few texts stand in row after row; past this many the memory is started anew. */
const mostKnown = 5000;
const known = new Map<string, MoneyReading>();

function readText(text: string): MoneyReading {
  const typed = plain(text);
  if (nothing.has(typed) || /^(met )?(with)?in existing (resources?|budgets?)$/.test(typed)) {
    return { kind: 'amount', pounds: 0 };
  }
  if (missing.has(typed.replace(/^£\s*/, ''))) return { kind: 'missing', text };
  const match =
    /^(\()?([-+])?\s*(?:£|gbp)?\s*([-+])?(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?\s*(k|thousand|mn?|million)?(?: gbp)?(\))?(-)?$/.exec(
      typed,
    );
  if (match === null || (match[1] === undefined) !== (match[7] === undefined)) {
    return { kind: 'unreadable', text };
  }
  const [, bracket, sign, innerSign, whole = '', part = '', multiple = ''] = match;
  const amount = Number(whole.replaceAll(',', '') + part) * (multiples[multiple] ?? 1);
  const minus = bracket !== undefined || sign === '-' || innerSign === '-' || match[8] !== undefined;
  return { kind: 'amount', pounds: minus ? -amount : amount };
}
