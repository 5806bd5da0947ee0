import { settingsIn, settingsPrefix } from '../app/settingsIn';
import type { CellValue } from '../core/cells/sheetCells';
import type { HistoryChange } from '../core/papers/history/changeHistory';
import { bytesOf } from './bytesOf';
import type { OwnHistory, ReadWorkbook } from './readCells';
import { isSameRect, rectMembers, rectOf } from './rectOf';
import { bytesOfCall, type RequestBudget } from './requestBudget';
import { safeText } from './safeText';

type Row = readonly (CellValue | null)[];

/** Rows of the history sheet next to each other, small enough to share a request with others. */
export interface RowPart {
  readonly row: number;
  readonly values: readonly Row[];
  /** What they take in a request, and what they are known to hold in its answer. */
  readonly bytes: number;
}

/** Rows of one part, in bytes. */
const mostAtOnce = 1_000_000;

/** Rows in parts that are each written, or looked at, in one go. @param held what they hold, as far as that is known */
export function partsOf(rows: ReadonlyMap<number, Row>, held?: OwnHistory): RowPart[] {
  const parts: { row: number; values: Row[]; bytes: number }[] = [];
  for (const [row, values] of [...rows].sort(([a], [b]) => a - b)) {
    const bytes = bytesOf(values) + (held === undefined ? 0 : bytesOf(heldIn(held, row)));
    const last = parts.at(-1);
    if (last !== undefined && last.row + last.values.length === row && last.bytes + bytes <= mostAtOnce) {
      last.values.push(values);
      last.bytes += bytes;
    } else parts.push({ row, values: [values], bytes: bytes + bytesOfCall });
  }
  return parts;
}

/** What a row held when it was read; [] for one after the last. */
const heldIn = ({ row: first, values }: OwnHistory, row: number): readonly CellValue[] =>
  values[row - first] ?? [];

/** All rows that a change writes to, with what they are to hold: nothing, where they are no longer used. */
export const rowsToWrite = ({ rows, emptied, width }: HistoryChange): ReadonlyMap<number, Row> =>
  new Map([...rows, ...emptied.map((row): [number, Row] => [row, Array<CellValue>(width).fill('')])]);

/** Gives the rows of a change what they held. @param held by row; what is not in it was blank */
export const rowsBack = (
  change: HistoryChange,
  held: (row: number) => readonly CellValue[],
): ReadonlyMap<number, Row> =>
  new Map(
    [...rowsToWrite(change)].map(([row, written]) => {
      const before = held(row);
      return [row, written.map((value, index) => (value === null ? null : (before[index] ?? '')))];
    }),
  );

/** The same, where they get back what they held when they were read. */
export const rowsAsRead = (change: HistoryChange, read: OwnHistory): ReadonlyMap<number, Row> =>
  rowsBack(change, (row) => heldIn(read, row));

/** Queues the writing of rows. @param before is called for each part, right before it is queued in the same request */
export async function putRows(
  sheet: Excel.Worksheet,
  parts: readonly RowPart[],
  { column }: HistoryChange,
  budget: RequestBudget,
  before: (part: RowPart) => void = () => undefined,
): Promise<void> {
  for (const part of parts) {
    const { row, values, bytes } = part;
    await budget.take(bytes);
    before(part);
    sheet.getRangeByIndexes(row, column, values.length, values[0]?.length ?? 1).formulas = values.map(
      (cells) => cells.map((value) => (typeof value === 'string' ? safeText(value) : value)),
    ) as string[][];
  }
}

/** What somebody has put on the history sheet and into settings since they were read. */
export interface Theirs {
  /** What the rows of the change hold, which are about to be written over. */
  readonly held: ReadonlyMap<number, readonly CellValue[]>;
  readonly settings: ReadonlyMap<string, unknown>;
}

/**
 * A look at what is about to be written over: the rows of the change, the headings, how far the used cells go, which
 * tells of rows that were put in or taken out, and the settings. Not at all that is on the sheet, which grows with
 * every board beyond what Excel on the web gives at once.
 */
export class HistoryLook {
  private readonly rows: { readonly row: number; readonly range: Excel.Range }[] = [];
  private readonly used: Excel.Range;
  private readonly headings: Excel.Range;
  private readonly stored: readonly { readonly name: string; readonly item: Excel.Setting }[];

  /** Queues the look, but for the rows, whose reading is queued part by part. */
  constructor(
    { workbook }: Excel.RequestContext,
    private readonly read: ReadWorkbook,
    private readonly history: OwnHistory,
    private readonly change: HistoryChange,
    settings: readonly string[],
  ) {
    const { sheet } = history;
    const { headerRow, column, width } = change;
    this.used = sheet.getUsedRangeOrNullObject(true).load(rectMembers);
    this.headings = sheet.getRangeByIndexes(headerRow, column, 1, width).load('values');
    // Of their own: what is read of them is asked for once more than here.
    this.stored = settings.map((name) => ({
      name,
      item: workbook.settings.getItemOrNullObject(settingsPrefix + name).load('key,value'),
    }));
  }

  /** Queues the look at some rows. */
  at({ row, values }: RowPart): void {
    const { column, width } = this.change;
    const range = this.history.sheet.getRangeByIndexes(row, column, values.length, width).load('values');
    this.rows.push({ row, range });
  }

  /** What was found, after the sync; null where it is as it was read. */
  found(): Theirs | null {
    const { history, read, change } = this;
    const items = this.stored.flatMap(({ item }) =>
      item.isNullObject ? [] : [{ key: item.key, value: item.value as unknown }],
    );
    const settings = settingsIn(items);
    const looked = [{ row: change.headerRow, range: this.headings }, ...this.rows].flatMap(({ row, range }) =>
      (range.values as CellValue[][]).map((cells, index) => [row + index, cells] as const),
    );
    const isSame =
      !this.used.isNullObject &&
      history.used !== null &&
      isSameRect(rectOf(this.used), history.used) &&
      looked.every(([row, cells]) =>
        cells.every((cell, index) => cell === (heldIn(history, row)[index] ?? '')),
      ) &&
      this.stored.every(
        ({ name }) => JSON.stringify(settings.get(name)) === JSON.stringify(read.settings.get(name)),
      );
    return isSame ? null : { held: new Map(looked), settings };
  }
}

/** Queues the reading of rows that were written. @returns what gives those that do not hold it, after the sync */
export async function loadBack(
  sheet: Excel.Worksheet,
  { rows, column, width }: HistoryChange,
  budget: RequestBudget,
): Promise<() => number[]> {
  const read: { readonly part: RowPart; readonly range: Excel.Range }[] = [];
  for (const part of partsOf(rows)) {
    await budget.take(part.bytes);
    const range = sheet.getRangeByIndexes(part.row, column, part.values.length, width).load('values');
    read.push({ part, range });
  }
  return () =>
    read.flatMap(({ part: { row, values }, range }) =>
      values.flatMap((cells, index) => {
        const found = range.values[index] as CellValue[] | undefined;
        const isThere = cells.every((cell, at) => cell === null || isSame(cell, found?.[at]));
        return isThere ? [] : [row + index];
      }),
    );
}

/** Text may have lost marks that a workbook cannot hold. */
const isSame = (written: CellValue, found: CellValue | undefined): boolean =>
  typeof written === 'string'
    ? typeof found === 'string' && safeText(written) === safeText(found)
    : written === found;
