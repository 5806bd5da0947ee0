import { absoluteAddress, quoteSheetName } from '../../cells/address';
import { valueAt, type CellValue } from '../../cells/sheetCells';
import { isBlank, isErrorValue, plain, textOf } from '../../cells/text';
import type { Ledger, LedgerGroup, LedgerSheet } from '../../ledger/ledger';
import type { LedgerTable } from '../../ledger/ledgerTable';
import { daysOf, type Month } from '../../plan/values/month';
import type { Action } from '../../plan/plan';
import type { CellContent } from '../sheet/sheetModel';
import { textCriterion } from './criterion';

/** Past this many terms nobody could check a formula by reading it. */
const mostTerms = 12;
/** Half a penny. */
const tolerance = 0.005;
/** So many comparisons of lines are worked out at once without keeping anybody waiting. */
const mostComparisons = 2_000_000;

/** Rows of a ledger that one term of a formula adds up: those with a text in a column, or a date from a day to another. */
type Rows = { readonly column: number } & (
  { readonly text: CellValue } | { readonly from: number; readonly to: number }
);

/**
 * Writes figures of a ledger as formulas over its own columns. Each is worked out over the cells as they were read, just
 * as Excel would; where the result is not the figure (amounts typed as text, a share of a code, credits told by a
 * letter), the figure is given as a value instead.
 */
export class LedgerFormulas {
  private readonly spellings = new Map<string, ReadonlyMap<string, readonly CellValue[]>>();
  private readonly isShort: boolean;

  /** @param figures how many figures are asked for: a long ledger with many of them is given in values */
  constructor(
    private readonly ledger: Ledger,
    figures: number,
  ) {
    const lines = ledger.sheets.reduce((sum, { lines }) => sum + lines, 0);
    this.isShort = lines * figures <= mostComparisons;
  }

  /** The actual spend on an action, in pounds. */
  onAction(action: Action, expected: number): CellContent {
    const groups = this.ledger.groups.filter(
      ({ lead }) =>
        'shares' in lead && lead.shares.some(({ target }) => 'action' in target && target.action === action),
    );
    return this.overGroups(groups, expected);
  }

  /** The actual spend of the lines that lead to nothing by a code. */
  unclaimed(code: string, expected: number): CellContent {
    const groups = this.ledger.groups.filter(
      ({ lead }) => !('shares' in lead) && lead.code !== '' && lead.code.toLowerCase() === code.toLowerCase(),
    );
    return this.overGroups(groups, expected);
  }

  /** The actual spend of a month. */
  inMonth(month: Month, expected: number): CellContent {
    const { first, last } = daysOf(month);
    const terms = this.ledger.sheets.flatMap(({ table }) =>
      table.date === undefined || table.period !== undefined
        ? [null]
        : this.terms(table, { column: table.date, from: first, to: last + 1 }),
    );
    return this.figure(terms, expected);
  }

  private overGroups(groups: readonly LedgerGroup[], expected: number): CellContent {
    const asked = new Set<string>();
    const terms = groups.flatMap(({ sheet, lead, codes }) => {
      const index = 'shares' in lead ? lead.index : codes.values.findIndex((value) => !isBlank(value));
      const column = sheet.table.leading[index]?.column;
      const value = codes.values[index];
      if (column === undefined || value === undefined) return [null];
      return this.spelled(sheet, column, value).flatMap((text) => {
        const key = `${sheet.name} ${column} ${typeof text} ${textOf(text).toLowerCase()}`;
        if (asked.has(key)) return [];
        asked.add(key);
        return this.terms(sheet.table, { column, text });
      });
    });
    return this.figure(terms, expected);
  }

  /** Every way in which a code stands in its column: Excel compares all of a cell. */
  private spelled({ name, table }: LedgerSheet, column: number, value: CellValue): readonly CellValue[] {
    const key = `${column} ${name}`;
    const known = this.spellings.get(key) ?? spellingsIn(table, column);
    this.spellings.set(key, known);
    return known.get(plain(textOf(value))) ?? [];
  }

  /** One term for each column of actual amounts; null where no formula can say which rows are meant. */
  private terms(table: LedgerTable, rows: Rows): (Term | null)[] {
    if (table.kind !== undefined || table.side !== undefined) return [null];
    return table.amounts
      .filter(({ kind }) => kind === 'actual')
      .map(({ column, sign, unit }) => termOf(table, rows, column, sign * unit));
  }

  private figure(terms: readonly (Term | null)[], expected: number): CellContent {
    const known = terms.filter((term) => term !== null);
    if (!this.isShort || known.length === 0 || known.length < terms.length || known.length > mostTerms) {
      return expected;
    }
    const result = known.reduce((sum, term) => sum + term.result, 0);
    if (!(Math.abs(result - expected) < tolerance)) return expected;
    return { formula: `=${known.map(({ formula }) => formula).join('')}`.replace(/^=\+/, '='), expected };
  }
}

interface Term {
  readonly formula: string;
  readonly result: number;
}

function termOf(table: LedgerTable, rows: Rows, amounts: number, times: number): Term | null {
  const test = testOf(table, rows);
  if (test === null) return null;
  const { sheet, headerRow, headerRows } = table;
  let result = 0;
  for (let row = headerRow + headerRows; row < sheet.row + sheet.values.length; row++) {
    if (!test.matches(valueAt(sheet, row, rows.column))) continue;
    const amount = valueAt(sheet, row, amounts);
    if (typeof amount === 'number') result += amount;
    else if (isErrorValue(amount)) result = NaN;
  }
  const sign = times < 0 ? '-' : '+';
  const unit = Math.abs(times) === 1 ? '' : `${Math.abs(times)}*`;
  return { formula: `${sign}${unit}${test.over(rangeOf(table, amounts))}`, result: result * times };
}

/**
 * Which rows match, and the sum over them. A criterion of SUMIFS takes "1.1" for a number that "1.10" is, too: what begins
 * with no letter is compared as a whole.
 */
function testOf(table: LedgerTable, rows: Rows) {
  const range = rangeOf(table, rows.column);
  if ('from' in rows) {
    const { from, to } = rows;
    return {
      matches: (value: CellValue) => typeof value === 'number' && value >= from && value < to,
      over: (amounts: string) => `SUMIFS(${amounts},${range},">=${from}",${range},"<${to}")`,
    };
  }
  const { text } = rows;
  if (typeof text === 'string' && text.length > longestText) return null;
  const criterion = typeof text === 'string' ? textCriterion(text) : null;
  if (criterion !== null) {
    return {
      matches: criterion.matches,
      over: (amounts: string) => `SUMIFS(${amounts},${range},${criterion.text})`,
    };
  }
  const same = typeof text === 'string' ? `"${text.replaceAll('"', '""')}"` : String(text);
  return {
    matches: (value: CellValue) =>
      typeof value === typeof text && textOf(value).toLowerCase() === textOf(text).toLowerCase(),
    over: (amounts: string) => `SUMPRODUCT((${range}=${same})*1,${amounts})`,
  };
}

/** Excel's limit on a text inside a formula. https://support.microsoft.com/office/1672b34d-7043-467e-8e27-269d656771c3 */
const longestText = 255;

/** All rows under the headings of a ledger, in one column. */
function rangeOf({ sheet, headerRow, headerRows }: LedgerTable, column: number): string {
  const row = headerRow + headerRows;
  const rows = sheet.row + sheet.values.length - row;
  return `${quoteSheetName(sheet.name)}!${absoluteAddress({ row, column, rows, columns: 1 })}`;
}

function spellingsIn(
  { sheet, headerRow, headerRows }: LedgerTable,
  column: number,
): ReadonlyMap<string, readonly CellValue[]> {
  const found = new Map<string, Map<string, CellValue>>();
  for (let row = headerRow + headerRows; row < sheet.row + sheet.values.length; row++) {
    const value = valueAt(sheet, row, column);
    if (value === '') continue;
    const key = plain(textOf(value));
    const known = found.get(key) ?? new Map<string, CellValue>();
    const own = `${typeof value} ${textOf(value).toLowerCase()}`;
    if (!known.has(own)) known.set(own, value);
    found.set(key, known);
  }
  return new Map([...found].map(([key, values]) => [key, [...values.values()]]));
}
