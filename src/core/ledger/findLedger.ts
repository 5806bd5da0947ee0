import { mergedCells } from '../cells/mergedCells';
import { valueAt, type CellValue, type SheetCells } from '../cells/sheetCells';
import { isBlank, plain, textOf } from '../cells/text';
import { moneyUnit } from '../plan/values/moneyUnit';
import { readDate } from '../plan/values/readDate';
import { financeHeader, type FinanceHeader, type HeadedColumn } from './financeHeader';
import { leadingRoles, otherFinanceSheet, type Role } from './headingRoles';
import type { AmountKind, LedgerTable } from './ledgerTable';
import { readAmount } from './readAmount';
import { readPeriod } from '../plan/values/readPeriod';

/** What is made of a sheet: a ledger, or why it is none, as a sentence goes on; null where it is not like one at all. */
type LedgerSearch = LedgerTable | { readonly why: string } | null;

/** Says whether a cell leads to an action or an area of the plan, by the heading that it stands under. */
export type Leads = (value: CellValue, heading: string) => boolean;

/** A ledger has lines; one alone is a note. */
const leastLines = 2;
/** So many lines, spread over the sheet, tell what a column holds. */
const linesLookedAt = 400;
/** A column of these holds mostly what its heading says. */
const most = 0.6;
/** Numbers of documents differ from line to line; codes come again. */
const mostlyDifferent = 0.9;
/** A code is no sentence. In characters. */
const longestCode = 60;

/**
 * Looks for a ledger on a sheet: lines with an amount, a date or period, and a reference or code, by headings and contents.
 * @param leads tells references of the plan from numbers of documents
 * @param isStated whether a person has said that it is one; codes need not come again then
 */
export function findLedger(sheet: SheetCells, leads: Leads, isStated = false): LedgerSearch {
  const merged = mergedCells(sheet);
  const header = financeHeader(sheet, merged);
  if (header === null) return null;
  const has = (...roles: readonly Role[]) => header.columns.some(({ role }) => roles.includes(role));
  const isDated = has('date', 'period');
  const isPaid = has('amount', 'debit', 'credit');
  // A table of budgets or of sums by area, or a list without money, is not like one.
  if (!isPaid || !(isDated || has('reference', 'code', 'account'))) return null;
  const other = otherFinanceSheet(header.headings, isDated);
  if (other !== undefined) return { why: other };
  if (!isDated) return { why: 'it has amounts, and no dates or periods' };
  return tableUnder(sheet, header, leads, isStated);
}

function tableUnder(sheet: SheetCells, header: FinanceHeader, leads: Leads, isStated: boolean): LedgerSearch {
  const rows = linesToLookAt(sheet, header.row + header.rows);
  const contents = (column: number): CellValue[] =>
    rows.map((row) => valueAt(sheet, row, column)).filter((value) => !isBlank(value));
  const holds = (column: number, is: (value: CellValue) => boolean, part = most): boolean => {
    const values = contents(column);
    return values.length > 0 && values.filter(is).length >= values.length * part;
  };
  const ofRole = (...roles: readonly Role[]) => header.columns.filter(({ role }) => roles.includes(role));
  const first = (role: Role, is: (value: CellValue) => boolean) =>
    ofRole(role).find(({ column }) => holds(column, is));

  const amounts = ofRole('amount', 'debit', 'credit', 'committed', 'budget', 'forecast').filter(
    ({ column }) => holds(column, isAmount),
  );
  if (!amounts.some(({ role }) => role === 'amount' || role === 'debit' || role === 'credit')) {
    return { why: 'what stands under its heading of amounts is mostly no amount' };
  }
  const date = first('date', isDay);
  const period = first('period', (value) => readPeriod(value, false) !== null);
  if (date === undefined && period === undefined) {
    return { why: 'what stands under its heading of dates is mostly no date' };
  }
  if (rows.length < leastLines) return { why: 'it has fewer than two lines' };
  const mayBe = leadingRoles.flatMap((role) =>
    ofRole(role).filter(({ column, heading }) =>
      mayLead(contents(column), (value) => leads(value, heading), isStated),
    ),
  );
  const leading = surestFirst(mayBe, contents, leads);
  if (leading.length === 0) {
    return { why: 'it has amounts and dates, and no reference or code that says which action they are for' };
  }
  const texts = sheet.values
    .slice(0, header.row - sheet.row)
    .flatMap((cells) => cells.filter((value) => typeof value === 'string'));
  const named = (role: Role) => ofRole(role)[0]?.column;
  const [kind, side, year, fundingSource] = [
    named('kind'),
    named('side'),
    named('year'),
    named('fundingSource'),
  ];
  return {
    sheet,
    headerRow: header.row,
    headerRows: header.rows,
    headings: header.headings,
    amounts: amounts.map(({ role, column, heading }) => ({
      column,
      kind: kindOf[role] ?? 'actual',
      sign: role === 'credit' ? -1 : 1,
      unit: moneyUnit([heading], texts),
    })),
    leading,
    ...(date === undefined ? {} : { date: date.column }),
    ...(period === undefined ? {} : { period: period.column }),
    ...(year === undefined ? {} : { year }),
    ...(kind === undefined ? {} : { kind }),
    ...(side === undefined ? {} : { side }),
    ...(fundingSource === undefined ? {} : { fundingSource }),
  };
}

const kindOf: Partial<Readonly<Record<Role, AmountKind>>> = {
  committed: 'committed',
  budget: 'budget',
  forecast: 'forecast',
};

/** Rows with something in at least two cells, spread over the sheet below its headings. */
function linesToLookAt(sheet: SheetCells, from: number): number[] {
  const last = sheet.row + sheet.values.length;
  const step = Math.max(1, Math.floor((last - from) / linesLookedAt));
  const rows: number[] = [];
  for (let row = from; row < last; row += step) {
    const filled = (sheet.values[row - sheet.row] ?? []).filter((value) => !isBlank(value)).length;
    if (filled > 1) rows.push(row);
  }
  return rows;
}

const isAmount = (value: CellValue): boolean => typeof readAmount(value, 1) === 'object';
const isDay = (value: CellValue): boolean => readDate(value, false).kind === 'date';

/** Whether a column says what lines were spent on: its values lead to the plan, or come again as codes do. */
function mayLead(
  values: readonly CellValue[],
  leads: (value: CellValue) => boolean,
  isStated: boolean,
): boolean {
  if (values.length === 0 || values.some((value) => textOf(value).length > longestCode)) return false;
  const different = new Set(values.map((value) => plain(textOf(value))));
  const leading = values.filter(leads).length;
  if (leading * 2 >= values.length) return true;
  // A journal's number that happens to be an action's is none.
  if (values.length >= leastToRepeat && different.size > values.length * mostlyDifferent) return false;
  return leading > 0 || isStated || different.size < values.length;
}

/** A project says more than the cost centre that it is in, and what all lines have in common says nothing. */
function surestFirst(
  columns: readonly HeadedColumn[],
  contents: (column: number) => readonly CellValue[],
  leads: Leads,
): HeadedColumn[] {
  const rank = ({ role, heading }: HeadedColumn): number =>
    leadingRoles.indexOf(role) + (role === 'code' && !ofProject.test(heading) ? 0.5 : 0);
  const saysNothing = ({ column, heading }: HeadedColumn): boolean => {
    const values = contents(column);
    const [first = ''] = values;
    const different = new Set(values.map((value) => plain(textOf(value))));
    return values.length >= leastToRepeat && different.size === 1 && !leads(first, heading);
  };
  const sorted = [...columns].sort((a, b) => rank(a) - rank(b));
  const telling = sorted.filter((column) => !saysNothing(column));
  return telling.length === 0 ? sorted : telling;
}

const ofProject = /project|proj|activity|action|work ?stream|scheme|job|wbs|programme/;

/** Of fewer lines nobody can say whether their codes come again. */
const leastToRepeat = 8;
