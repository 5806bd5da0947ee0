import { valueAt } from '../../cells/sheetCells';
import { joined } from '../../cells/joined';
import { longDate, type Serial } from '../../cells/serialDate';
import { textOf, tidy } from '../../cells/text';
import type { Ledger } from '../../ledger/ledger';
import type { LedgerTable } from '../../ledger/ledgerTable';
import { daysOf } from '../../plan/values/month';
import type { Action } from '../../plan/plan';
import { readCriterion, type CriterionRead } from './readCriterion';
import type { FormulaTerm } from './readTerms';

/** A term in words, the actions behind it, and what it comes to. */
export interface TermRead {
  /** @param within which rows of the plan it is over: ` in “Health”`, or nothing */
  readonly words: (within: string) => string;
  /** The actions in the rows of the plan that it is over; none for a term over other cells. */
  readonly over: readonly Action[];
  readonly found: readonly Action[];
  readonly comesTo: number;
}

type Condition = CriterionRead & { readonly column: number };

/**
 * Reads a sum over the columns of a ledger: of the lines with a code, or of some days. The actions are those that such
 * lines are led to.
 * @returns null for a term that is not over one ledger
 */
export function explainLedgerTerm(term: FormulaTerm, ledger: Ledger, asAt: Serial): TermRead | null {
  const { sum, times } = term;
  const own = ledger.sheets.find(({ name }) => name === sum?.sheet);
  if (sum === undefined || own === undefined || term.conditions.length === 0) return null;
  const { table } = own;
  const conditions: Condition[] = [];
  for (const { cells, criterion } of term.conditions) {
    const { row, rows, column, columns } = cells.area;
    const isBeside =
      cells.sheet === own.name && row === sum.area.row && rows === sum.area.rows && columns === 1;
    const read = isBeside ? readCondition(table, column, criterion, asAt) : null;
    if (read === null) return null;
    conditions.push({ ...read, column });
  }
  const { row: first, rows, column } = sum.area;
  let comesTo = 0;
  for (let row = first; row < first + rows; row++) {
    const isMet = conditions.every((one) => one.matches(valueAt(table.sheet, row, one.column)));
    const amount = isMet ? valueAt(table.sheet, row, column) : '';
    if (typeof amount === 'number') comesTo += amount * times;
  }
  const groups = ledger.groups.filter(
    ({ sheet, codes, byMonth }) =>
      sheet.name === own.name &&
      conditions.every((one) =>
        one.column === table.date
          ? [...byMonth.keys()].some((month) => one.matches(daysOf(month).first))
          : one.matches(codes.values[table.leading.findIndex((lead) => lead.column === one.column)] ?? ''),
      ),
  );
  const found = groups.flatMap(({ lead }) =>
    'shares' in lead ? lead.shares.flatMap(({ target }) => ('action' in target ? [target.action] : [])) : [],
  );
  const where = joined(conditions.map((one) => `“${headingOf(table, one.column)}” ${one.words}`));
  return {
    words: () => `the “${headingOf(table, column)}” of the lines on “${own.name}” whose ${where}`,
    over: [],
    found: [...new Set(found)],
    comesTo,
  };
}

/** A condition on a column; days stand in formulas as numbers. */
function readCondition(
  table: LedgerTable,
  column: number,
  criterion: string,
  asAt: Serial,
): CriterionRead | null {
  const read = readCriterion(criterion, asAt);
  const [, operator, day] = /^"(>=|<)(\d+)"$/.exec(criterion) ?? [];
  if (read === null || column !== table.date || day === undefined) return read;
  return { ...read, words: `is ${operator === '<' ? 'before' : 'from'} ${longDate(Number(day))}` };
}

function headingOf({ sheet, headerRow, headerRows }: LedgerTable, column: number): string {
  return tidy(textOf(valueAt(sheet, headerRow + headerRows - 1, column)));
}
