import type { SheetCells } from '../cells/sheetCells';
import type { MoneyUnit } from '../plan/values/moneyUnit';
import type { HeadedColumn } from './financeHeader';

/** What an amount of a ledger is: money spent, ordered and not yet paid, set aside for it, or expected. */
export const amountKinds = ['actual', 'committed', 'budget', 'forecast'] as const;
export type AmountKind = (typeof amountKinds)[number];

/** A column of amounts. */
interface AmountColumn {
  readonly column: number;
  readonly kind: AmountKind;
  /** -1 for a column of credits, whose amounts are taken off. */
  readonly sign: 1 | -1;
  readonly unit: MoneyUnit;
}

/** A sheet of lines with amounts, found by its headings and by what stands under them. */
export interface LedgerTable {
  readonly sheet: SheetCells;
  readonly headerRow: number;
  readonly headerRows: number;
  /** As `plain` gives them, of every column of the sheet. */
  readonly headings: readonly string[];
  readonly amounts: readonly AmountColumn[];
  /** Columns that may say what a line was spent on, the surest first; at least one. */
  readonly leading: readonly HeadedColumn[];
  /** Sheet columns; what is not there is absent. */
  readonly date?: number;
  readonly period?: number;
  readonly year?: number;
  /** Says whether a line is an actual, a commitment, a budget. */
  readonly kind?: number;
  /** Says whether a line is a debit or a credit. */
  readonly side?: number;
  readonly fundingSource?: number;
}
