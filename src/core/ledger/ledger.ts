import type { HeadedColumn } from './financeHeader';
import type { AmountKind, LedgerTable } from './ledgerTable';
import type { Lead } from './leadCodes';
import type { Month } from '../plan/values/month';
import type { Pence } from './readAmount';
import type { LedgerLines, LineCodes, LineSetAside } from './readLines';

/** Why a row of a ledger does not count. */
export type SetAsideReason = LineSetAside | 'other work' | 'other year';

/** One sheet that was read as a ledger. */
export interface LedgerSheet {
  readonly name: string;
  readonly table: LedgerTable;
  /** Rows that count. With `setAside` they are all rows under its headings that have something on them. */
  readonly lines: number;
  readonly setAside: ReadonlyMap<SetAsideReason, number>;
  readonly unreadable: LedgerLines['unreadable'];
  readonly repeated: LedgerLines['repeated'];
  readonly totals: LedgerLines['totals'];
}

/** Lines of a sheet that have the same codes, and what they come to. */
export interface LedgerGroup {
  readonly sheet: LedgerSheet;
  readonly codes: LineCodes;
  readonly lead: Exclude<Lead, 'other'>;
  readonly lines: number;
  /** The sheet's row of the first, from 0. */
  readonly firstRow: number;
  readonly sums: Readonly<Record<AmountKind, Pence>>;
  /** Actual spend by month, without what is of none. */
  readonly byMonth: ReadonlyMap<Month, Pence>;
}

/** What was spent in a month, or without one that can be read. */
interface MonthSpend {
  readonly month: Month | null;
  readonly pence: Pence;
}

/** A code that leads to nothing yet. */
export interface UnmatchedCode {
  /** As the ledger writes it; '' for lines without any. */
  readonly code: string;
  readonly column: HeadedColumn | null;
  readonly sheet: string;
  readonly firstRow: number;
  readonly lines: number;
  readonly sums: LedgerGroup['sums'];
}

/** Finance's own lines of spend, and where they lead. */
export interface Ledger {
  /** At least one. */
  readonly sheets: readonly LedgerSheet[];
  readonly groups: readonly LedgerGroup[];
  readonly unmatched: readonly UnmatchedCode[];
  /** In the order of the calendar; what has no month comes last. */
  readonly byMonth: readonly MonthSpend[];
  /** By the ledger's own column of funding sources, the most first; none where it has no such column. */
  readonly byFundingSource: readonly { readonly name: string; readonly pence: Pence }[];
  /** The financial years of the lines that count, the first first. */
  readonly years: readonly number[];
  /** Those of all its lines, also of lines set aside for their year. */
  readonly allYears: readonly number[];
  /** Codes that a person has said something of which no longer fits the plan. */
  readonly staleAnswers: readonly string[];
}
