import type { CellValue } from '../../cells/sheetCells';
import { isBlank, plain, textOf } from '../../cells/text';
import type { MoneyUnit } from './moneyUnit';

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
const multiples: Readonly<Record<string, MoneyUnit>> = {
  k: 1_000,
  thousand: 1_000,
  m: 1_000_000,
  mn: 1_000_000,
  million: 1_000_000,
};

/**
 * Reads one money cell: a number, or text such as "£1,200", "£12k", "£1.2m" and "(300)" (minus £300).
 * "Within existing resources" and "nil" are £0.
 * @param unit how many pounds 1 is in the column; a cell with a unit of its own ("£12k") keeps it
 */
export function readMoney(value: CellValue, unit: MoneyUnit = 1): MoneyReading {
  if (typeof value === 'number') return { kind: 'amount', pounds: inPounds(value, unit) };
  if (isBlank(value)) return noMoney;
  const text = textOf(value).trim();
  const known = knownIn[unit];
  let reading = known.get(text);
  if (reading === undefined) {
    if (known.size >= mostKnown) known.clear();
    known.set(text, (reading = readText(text, unit)));
  }
  return reading;
}

/** To a hundredth of a penny: 1.1 thousand pounds are 1,100, not 1,100.0000000000002. */
const inPounds = (amount: number, unit: MoneyUnit): number =>
  unit === 1 ? amount : Math.round(amount * unit * 1e4) / 1e4;

/** The same few texts stand in row after row; past this many the memory is started anew. */
const mostKnown = 5000;
const knownIn: Readonly<Record<MoneyUnit, Map<string, MoneyReading>>> = {
  1: new Map(),
  1_000: new Map(),
  1_000_000: new Map(),
};

function readText(text: string, unit: MoneyUnit): MoneyReading {
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
  // No pounds have a tenth of a penny: "£1.200" is 1,200 as written abroad, or a slip.
  if (unit === 1 && multiple === '' && part.length > 3) return { kind: 'unreadable', text };
  const amount = inPounds(Number(whole.replaceAll(',', '') + part), multiples[multiple] ?? unit);
  const minus = bracket !== undefined || sign === '-' || innerSign === '-' || match[8] !== undefined;
  return { kind: 'amount', pounds: minus ? -amount : amount };
}
