import type { CellValue, SheetCells } from '../cells/sheetCells';
import { isBlank, plain, textOf } from '../cells/text';
import { groupBy } from '../cells/groupBy';
import { historyColumns, laterFields, type HistoryField, type HistoryLayout } from './historyColumns';
import { readHistoryRow, type HistoryRow } from './readHistoryRow';
import type { DamagedRow, History } from './snapshot';

/** The cells of the history sheet, as they stand. */
export type HistoryCells = Pick<SheetCells, 'name' | 'row' | 'column' | 'values'>;

/** The history as it was read, with where it lies. */
export interface ReadHistory extends History {
  /** The sheet's row of the headings, from 0; null where they cannot be found. */
  readonly headerRow: number | null;
  readonly layout: HistoryLayout;
  /** Headings that are gone, as they should read. One that sheets of before did not have is no loss. */
  readonly missing: readonly string[];
  /** Rows that can be used, in the order of the sheet. */
  readonly rows: readonly HistoryRow[];
}

/** A workbook in which no position was kept. */
const noHistory: ReadHistory = {
  snapshots: [],
  damaged: [],
  headerRow: null,
  layout: {},
  missing: [],
  rows: [],
};

/** With fewer of the headings than this a row is not the header. */
const fewestHeadings = 4;

/**
 * Reads the history from its sheet's cells. Rows may have been sorted, filtered or deleted, and columns
 * moved or added. A row that cannot be read is reported and left out; nothing is guessed.
 * @param sheet null where there is none
 */
export function readHistory(sheet: HistoryCells | null, uses1904Dates: boolean): ReadHistory {
  if (sheet === null) return noHistory;
  const header = sheet.values.findIndex((row) => Object.keys(layoutOf(row, 0)).length >= fewestHeadings);
  if (header === -1) {
    const why = `No row of headings such as ${historyColumns.map(([, head]) => head).join(', ')} was found.`;
    return { ...noHistory, damaged: [{ row: sheet.row, why }] };
  }
  const headerRow = sheet.row + header;
  const layout = layoutOf(sheet.values[header] ?? [], sheet.column);
  const missing = historyColumns.flatMap(([field, head]) =>
    layout[field] === undefined && !laterFields.has(field) ? [head] : [],
  );
  const rows: HistoryRow[] = [];
  const damaged: DamagedRow[] = [];
  sheet.values.forEach((values, index) => {
    const row = sheet.row + index;
    const value = (field: HistoryField): CellValue => {
      const column = layout[field];
      return column === undefined ? '' : (values[column - sheet.column] ?? '');
    };
    // Above the header stand the sheet's title and notes.
    if (row <= headerRow || historyColumns.every(([field]) => isBlank(value(field)))) return;
    const read = readHistoryRow(row, value, uses1904Dates);
    if ('why' in read) damaged.push(read);
    else rows.push(read);
  });
  return { snapshots: snapshotsOf(rows), damaged, headerRow, layout, missing, rows };
}

/** Where each heading stands in a row; of two with the same words the first counts. */
function layoutOf(row: SheetCells['values'][number], firstColumn: number): HistoryLayout {
  const layout: Partial<Record<HistoryField, number>> = {};
  row.forEach((value, index) => {
    const found = historyColumns.find(([, head]) => plain(head) === plain(textOf(value)));
    if (found !== undefined) layout[found[0]] ??= firstColumn + index;
  });
  return layout;
}

const snapshotsOf = (rows: readonly HistoryRow[]): History['snapshots'] =>
  [...groupBy(rows, ({ cycleDate }) => cycleDate)]
    .sort(([a], [b]) => a - b)
    .map(([cycleDate, ofCycle]) => ({
      cycleDate,
      label: ofCycle.find(({ label }) => label !== '')?.label ?? '',
      actions: ofCycle.map(({ action }) => action),
    }));
