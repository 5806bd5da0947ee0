import type { CellValue } from '../../cells/sheetCells';
import { plain } from '../../cells/text';
import type { CellStyle } from '../sheet/sheetModel';
import { groupBy } from '../../cells/groupBy';
import { historyColumns, laterFields, type HistoryField } from '../../history/historyColumns';
import { historyHeight } from './historyHeight';
import { historyRow, type Keeping } from '../../history/historyRow';
import { headingStyle, historyStyle } from './historyStyles';
import type { HistoryCells, ReadHistory } from '../../history/readHistory';

/** What is to be written on the history sheet that is there. Everything else on it stays as it is. */
export interface HistoryChange {
  /** The sheet's row of the headings, which say what each column holds. */
  readonly headerRow: number;
  /** Contents of whole rows, by the sheet's row; null leaves a cell alone. */
  readonly rows: ReadonlyMap<number, readonly (CellValue | null)[]>;
  /** The columns that they span, with those of new headings. */
  readonly column: number;
  readonly width: number;
  /** Heights in points of the rows that are new. */
  readonly heights: ReadonlyMap<number, number>;
  /** Rows at the end that are no longer used. */
  readonly emptied: readonly number[];
  /** Looks for the rows from here on, which are new. */
  readonly newFrom: number;
  readonly looks: readonly { readonly column: number; readonly style: CellStyle }[];
  /** Headings that the sheet, begun by an earlier version, gets on its right; their width in characters. */
  readonly newHeadings: readonly {
    readonly column: number;
    readonly style: CellStyle;
    readonly width: number;
  }[];
}

/**
 * Puts a position into the history: in place of the rows that its cycle has, an action's new row where
 * its old one was, and the others at the end. Rows that are left over are filled from the end, so that
 * the table has no gaps.
 * @param sheet with all its headings
 * @param read of that sheet
 */
export function changeHistory(sheet: HistoryCells, read: ReadHistory, keeping: Keeping): HistoryChange {
  const oldWidth = sheet.values[0]?.length ?? 0;
  const later = historyColumns
    .filter(([field]) => laterFields.has(field) && read.layout[field] === undefined)
    .map(([field, heading, width], index) => ({
      field,
      heading,
      column: sheet.column + oldWidth + index,
      style: headingStyle(field),
      width,
    }));
  const width = oldWidth + later.length;
  const { cycleDate, actions } = keeping.snapshot;
  const spare = new OldRows(read, cycleDate);
  const rows = new Map<number, readonly (CellValue | null)[]>();
  let end = sheet.row + sheet.values.length;
  const newFrom = end;
  const found = historyColumns.flatMap(([field]) => {
    const column = read.layout[field];
    return column === undefined ? [] : [{ field, column }];
  });
  const columns = [...found, ...later];
  const headerRow = read.headerRow ?? sheet.row;
  if (later.length > 0) {
    const headings = Array<CellValue | null>(oldWidth).fill(null);
    rows.set(headerRow, [...headings, ...later.map(({ heading }) => heading)]);
  }
  const heights = new Map<number, number>();
  const put = (row: number, contents: ReturnType<typeof historyRow>): void => {
    rows.set(row, rowValues(columns, contents, sheet.column, width));
    if (row >= newFrom) heights.set(row, historyHeight(contents));
  };
  const late = actions.flatMap((action) => {
    const contents = historyRow(action, keeping);
    const own = spare.of(action.reference, action.text);
    if (own === undefined) return [contents];
    put(own, contents);
    return [];
  });
  for (const contents of late) put(spare.any() ?? end++, contents);

  const emptied: number[] = [];
  const gaps = spare.rest();
  while (gaps.length > 0) {
    end--;
    emptied.push(end);
    const last = gaps.indexOf(end);
    if (last !== -1) {
      gaps.splice(last, 1);
      continue;
    }
    const gap = gaps.shift() ?? end;
    rows.set(gap, merged(sheet.values[end - sheet.row] ?? [], rows.get(end), width));
    rows.delete(end);
  }
  return {
    headerRow,
    rows,
    column: sheet.column,
    width,
    heights,
    emptied,
    newFrom,
    looks: columns.map(({ field, column }) => ({ column, style: historyStyle(field) })),
    newHeadings: later.map(({ column, style, width: characters }) => ({ column, style, width: characters })),
  };
}

/** The rows that a cycle has on the sheet, handed out one by one. */
class OldRows {
  private readonly byKey: Map<string, number[]>;
  private readonly free: Set<number>;

  constructor({ rows, damaged }: ReadHistory, cycle: number) {
    const own = rows.filter(({ cycleDate }) => cycleDate === cycle);
    const keyed = groupBy(own, ({ action }) => keyOf(action.reference, action.text));
    this.byKey = new Map([...keyed].map(([key, group]) => [key, group.map(({ row }) => row)]));
    const spoilt = damaged.filter(({ cycleDate }) => cycleDate === cycle);
    this.free = new Set([...own, ...spoilt].map(({ row }) => row).sort((a, b) => a - b));
  }

  /** The row that an action has, not given out before. */
  of(reference: string, text: string): number | undefined {
    const row = this.byKey.get(keyOf(reference, text))?.shift();
    if (row !== undefined) this.free.delete(row);
    return row;
  }

  /** Any other row. Called once every action has been asked for its own. */
  any(): number | undefined {
    const [row] = this.free;
    if (row !== undefined) this.free.delete(row);
    return row;
  }

  rest(): number[] {
    return [...this.free];
  }
}

const keyOf = (reference: string, text: string): string =>
  reference === '' ? `text ${plain(text)}` : `reference ${plain(reference)}`;

function rowValues(
  columns: readonly { readonly field: HistoryField; readonly column: number }[],
  contents: Record<HistoryField, string | number>,
  firstColumn: number,
  width: number,
): (CellValue | null)[] {
  const values = Array<CellValue | null>(width).fill(null);
  for (const { field, column } of columns) values[column - firstColumn] = contents[field];
  return values;
}

/** A row that moves: what it holds, but for what is being written into it. */
const merged = (
  values: readonly CellValue[],
  written: readonly (CellValue | null)[] | undefined,
  width: number,
): CellValue[] => Array.from({ length: width }, (_, index) => written?.[index] ?? values[index] ?? '');
