import type { CellValue } from '../cells/sheetCells';
import { plain } from '../cells/text';
import type { MoneyUnit } from '../plan/values/moneyUnit';
import { readMoney } from '../plan/values/readMoney';

/** Whole pence: sums of these are exact. */
export type Pence = number;

/** An amount of a ledger; `unreadable` for what is there and is no amount. */
export type AmountReading = { readonly pence: Pence } | 'blank' | 'unreadable';

/** Credits as finance systems print them: `1,200.00 CR`. */
const marked = /^(.*\d\)?)\s*(cr|dr)\.?$/;

/** Reads one amount: as a plan's, in its column's unit, and with CR or DR behind it. */
export function readAmount(value: CellValue, unit: MoneyUnit): AmountReading {
  if (typeof value === 'number') return { pence: toPence(value * unit) };
  const [, text = value, side = ''] = (typeof value === 'string' ? marked.exec(plain(value)) : null) ?? [];
  const money = readMoney(text, unit);
  if (money.kind === 'blank') return 'blank';
  if (money.kind !== 'amount') return 'unreadable';
  return { pence: toPence(side === 'cr' ? -Math.abs(money.pounds) : money.pounds) };
}

export const toPence = (pounds: number): Pence => Math.round(pounds * 100);

/** Pence as the pounds that are shown. */
export const toPounds = (pence: Pence): number => pence / 100;
