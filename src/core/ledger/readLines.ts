import { valueAt, type CellValue } from '../cells/sheetCells';
import { isBlank, plain, textOf, tidy } from '../cells/text';
import { isTotal } from '../plan/values/isTotal';
import { defaultDateSettings } from '../plan/values/dateSettings';
import { orderOf } from '../plan/values/dateForms';
import { readDate } from '../plan/values/readDate';
import type { Steps } from '../steps';
import type { AmountKind, LedgerTable } from './ledgerTable';
import { monthOf, monthOfPeriod, type Month } from '../plan/values/month';
import { totalsChecker, type LedgerTotal } from './checkTotals';
import { readAmount, type Pence } from './readAmount';
import { nearestMonth, readPeriod, readYear } from '../plan/values/readPeriod';
import { yearOfTitles } from './yearOfTitles';

/** What the leading columns of a line hold, in their order: lines of the same are led alike. */
export interface LineCodes {
  readonly values: readonly CellValue[];
}

/** A line of a ledger that counts. What it was for, and who was paid, is not read. */
export interface LedgerLine {
  /** The sheet's row, from 0. */
  readonly row: number;
  /** The same object for every line of the same codes. */
  readonly codes: LineCodes;
  readonly kind: AmountKind;
  readonly pence: Pence;
  /** null where nothing on the line can be read as one. */
  readonly month: Month | null;
  readonly fundingSource: string;
}

/** Why a row is no line that counts. */
export type LineSetAside = 'heading' | 'total' | 'balance' | 'note' | 'unreadable';

/** What is no amount, or no date, on a row that looks like a line. */
interface UnreadableCell {
  readonly row: number;
  readonly column: number;
  readonly of: 'amount' | 'date';
}

/** Every row of a ledger with something on it: `lines` and `setAside` together. */
export interface LedgerLines {
  readonly lines: readonly LedgerLine[];
  readonly setAside: readonly { readonly row: number; readonly reason: LineSetAside }[];
  readonly unreadable: readonly UnreadableCell[];
  /** Rows that say in every cell what a row above says. */
  readonly repeated: readonly number[];
  /** Every total of actuals that the sheet itself gives. */
  readonly totals: readonly LedgerTotal[];
}

/** A ledger's sheet with its rows read. */
export interface ReadTable {
  readonly table: LedgerTable;
  readonly read: LedgerLines;
}

/** Rows read between two pauses. */
const rowsInStep = 5000;

/** Reads every row under a ledger's headings. */
export function* readLines(table: LedgerTable, uses1904Dates: boolean): Steps<LedgerLines> {
  const { sheet } = table;
  const reader = lineReader(table, uses1904Dates);
  const last = sheet.row + sheet.values.length;
  for (let row = table.headerRow + table.headerRows; row < last; row++) {
    reader.read(row);
    if ((row - table.headerRow) % rowsInStep === 0) yield;
  }
  return reader.result;
}

function lineReader(table: LedgerTable, uses1904Dates: boolean) {
  const { sheet, leading, amounts, headings } = table;
  const lines: LedgerLine[] = [];
  const setAside: { row: number; reason: LineSetAside }[] = [];
  const unreadable: UnreadableCell[] = [];
  const repeated: number[] = [];
  const totals: LedgerTotal[] = [];
  const checker = totalsChecker();
  const known = new Map<string, LineCodes>();
  const seen = new Set<string>();
  const kindOf = kindReader(table);
  const monthAt = monthReader(table, uses1904Dates);
  const at = (row: number, column: number | undefined): CellValue =>
    column === undefined ? '' : valueAt(sheet, row, column);

  function codesAt(row: number): LineCodes {
    const values = leading.map(({ column }) => valueAt(sheet, row, column));
    const key = values.map((value) => `${typeof value}${plain(textOf(value))}`).join('\u0000');
    const codes = known.get(key) ?? { values };
    known.set(key, codes);
    return codes;
  }

  function read(row: number): void {
    const cells = sheet.values[row - sheet.row] ?? [];
    const filled = cells.filter((value) => !isBlank(value));
    if (filled.length === 0) return;
    const reason = filled.length === 1 ? loneCell(filled[0]) : takeLine(row, cells);
    if (reason !== null) setAside.push({ row, reason });
  }

  /** Takes a line; else says why it is none. */
  function takeLine(row: number, cells: readonly CellValue[]): LineSetAside | null {
    if (repeatsHeadings(cells, headings)) return 'heading';
    const readings = amounts.map((amount) => ({
      ...amount,
      reading: readAmount(at(row, amount.column), amount.unit),
    }));
    const given = readings.filter(({ reading }) => reading !== 'blank');
    const month = monthAt(row);
    const codesGiven = leading.map(({ column }) => at(row, column)).filter((value) => !isBlank(value));
    const isSumOfCode = codesGiven.some((value) => isTotal(plain(textOf(value))));
    const sum = sumRow(cells, month.month !== null && codesGiven.length > 0 && !isSumOfCode);
    const own = sum === null ? null : sumShown(readings);
    if (own !== null && sum === 'total') totals.push(checker.check(row, own.column, own.pence));
    if (own !== null && sum === 'balance') checker.addBalance(own.pence);
    if (sum !== null) return sum;
    if (given.length === 0) return 'note';
    const bad = given.find(({ reading }) => reading === 'unreadable');
    if (bad !== undefined) {
      unreadable.push({ row, column: bad.column, of: 'amount' });
      return 'unreadable';
    }
    if (month.unreadable !== null) unreadable.push({ row, column: month.unreadable, of: 'date' });
    const whole = cells.map((value) => `${typeof value}${textOf(value)}`).join('\u0000');
    if (seen.has(whole)) repeated.push(row);
    seen.add(whole);
    const side = plain(textOf(at(row, table.side)));
    const fundingSource = tidy(textOf(at(row, table.fundingSource)));
    const sums = new Map<AmountKind, Pence>();
    for (const { kind: ofColumn, sign, reading } of given) {
      if (typeof reading !== 'object') continue;
      const kind = ofColumn === 'actual' ? kindOf(row) : ofColumn;
      const pence =
        sign === -1
          ? -Math.abs(reading.pence)
          : isCredit.test(side)
            ? -Math.abs(reading.pence)
            : reading.pence;
      sums.set(kind, (sums.get(kind) ?? 0) + pence);
    }
    const codes = codesAt(row);
    for (const [kind, pence] of sums) {
      checker.addLine(pence, kind === 'actual');
      lines.push({ row, codes, kind, pence, month: month.month, fundingSource });
    }
    return null;
  }

  return {
    read,
    get result(): LedgerLines {
      return { lines, setAside, unreadable, repeated, totals };
    },
  };
}

const loneCell = (value: CellValue | undefined): LineSetAside =>
  typeof value === 'string' ? 'heading' : 'note';

const isCredit = /^c(?:r|redit)?$/;

/** A row that says what the headings say, as exports that run over pages repeat them. */
function repeatsHeadings(cells: readonly CellValue[], headings: readonly string[]): boolean {
  let same = 0;
  for (const [index, value] of cells.entries()) {
    if (typeof value !== 'string' || isBlank(value)) continue;
    const heading = headings[index] ?? '';
    if (heading === '' || !(heading === plain(value) || heading.endsWith(` ${plain(value)}`))) return false;
    same++;
  }
  return same >= 2;
}

/** What was there before the lines, or is left after them, in words of its own or in short: "B/fwd", "Balance c/f". */
const balance =
  /^(?:(?:opening|closing) balances?|(?:balances? )?(?:brought forward|carried forward|[bc]\/f(?:wd)?))\b/;

/** What stands in the first words of a row: sums and balances are of other lines. One with a month and a code is a line. */
function sumRow(cells: readonly CellValue[], isCoded: boolean): 'total' | 'balance' | null {
  for (const value of cells) {
    if (typeof value !== 'string' || isBlank(value)) continue;
    const text = plain(value);
    if (balance.test(text)) return 'balance';
    if (!isCoded && isTotal(text)) return 'total';
  }
  return null;
}

/** The actuals that a row of totals or balances shows; null where it shows none. */
function sumShown(
  readings: readonly (LedgerTable['amounts'][number] & { readonly reading: ReturnType<typeof readAmount> })[],
): { readonly column: number; readonly pence: Pence } | null {
  const shown = readings.flatMap(({ kind, column, sign, reading }) =>
    kind === 'actual' && typeof reading === 'object'
      ? [{ column, pence: sign === -1 ? -Math.abs(reading.pence) : reading.pence }]
      : [],
  );
  const [first] = shown;
  if (first === undefined) return null;
  return { column: first.column, pence: shown.reduce((sum, { pence }) => sum + pence, 0) };
}

const kindWords: readonly (readonly [AmountKind, RegExp])[] = [
  ['committed', /^(?:commit|encumb|purchase order|order|requisition|p\/?o\b|on order)/],
  ['budget', /^(?:budget|virement|original budget|revised budget)/],
  ['forecast', /^(?:forecast|fcst|projection|outturn forecast)/],
];
const letters: Readonly<Record<string, AmountKind>> = {
  a: 'actual',
  b: 'budget',
  c: 'committed',
  f: 'forecast',
  j: 'actual',
  p: 'actual',
};

/** By what a line's own column says; letters count only where all of the column are such. */
function kindReader({ sheet, kind, headerRow, headerRows }: LedgerTable): (row: number) => AmountKind {
  if (kind === undefined) return () => 'actual';
  const words = new Set<string>();
  for (let row = headerRow + headerRows; row < sheet.row + sheet.values.length; row++) {
    const text = plain(textOf(valueAt(sheet, row, kind)));
    if (text !== '') words.add(text);
  }
  const isLetters = [...words].every((word) => Object.hasOwn(letters, word));
  const meaning = new Map(
    [...words].map((word) => [
      word,
      isLetters
        ? (letters[word] ?? 'actual')
        : (kindWords.find(([, pattern]) => pattern.test(word))?.[0] ?? 'actual'),
    ]),
  );
  return (row) => meaning.get(plain(textOf(valueAt(sheet, row, kind)))) ?? 'actual';
}

interface MonthAt {
  readonly month: Month | null;
  /** The column of what is there and cannot be read; null where all can, or nothing is there. */
  readonly unreadable: number | null;
}

/** The month of a line: that of its period, in the year nearest to its date; else that of its date. */
function monthReader(table: LedgerTable, uses1904Dates: boolean): (row: number) => MonthAt {
  const { sheet, date, period, year } = table;
  const settings = isMonthFirst(table)
    ? { ...defaultDateSettings, monthFirst: true as const }
    : defaultDateSettings;
  const ofSheet = yearOfSheet(table);
  return (row) => {
    const dayCell = date === undefined ? '' : valueAt(sheet, row, date);
    const day = readDate(dayCell, uses1904Dates, settings);
    const dated = day.kind === 'date' ? monthOf(day.serial) : null;
    const periodCell = period === undefined ? '' : valueAt(sheet, row, period);
    const posted = period === undefined ? null : readPeriod(periodCell, uses1904Dates);
    const inYear = year === undefined ? null : readYear(valueAt(sheet, row, year));
    const month =
      posted === null
        ? dated
        : 'month' in posted
          ? posted.month
          : monthIn(posted.period, dated, inYear ?? ofSheet);
    if (month !== null) return { month, unreadable: null };
    const isUnread = (value: CellValue) => !isBlank(value);
    return {
      month,
      unreadable: isUnread(dayCell)
        ? (date ?? null)
        : isUnread(periodCell) && posted === null
          ? (period ?? null)
          : null,
    };
  };
}

const monthIn = (period: number, dated: Month | null, year: number | null): Month | null =>
  dated !== null ? nearestMonth(period, dated) : year === null ? null : monthOfPeriod(year, period);

/** The financial year that the titles above the lines, or the tab, name. */
const yearOfSheet = ({ sheet, headerRow }: LedgerTable): number | null =>
  yearOfTitles([
    ...sheet.values
      .slice(0, headerRow - sheet.row)
      .flatMap((cells) => cells.filter((value) => typeof value === 'string')),
    sheet.name,
  ]);

/** Dates in figures that can only give the month first, and none that can only give the day. */
function isMonthFirst({ sheet, date, headerRow, headerRows }: LedgerTable): boolean {
  if (date === undefined) return false;
  let isFirst = false;
  for (let row = headerRow + headerRows; row < sheet.row + sheet.values.length; row++) {
    const value = valueAt(sheet, row, date);
    const order = typeof value === 'string' ? orderOf(value) : null;
    if (order === 'day') return false;
    if (order === 'month') isFirst = true;
  }
  return isFirst;
}
