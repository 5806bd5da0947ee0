import { isBlank } from '../../src/core/cells/text';
import type { Rect } from '../../src/core/cells/address';
import type { HistoryCells } from '../../src/core/history/readHistory';
import type { SheetChange } from '../../src/app/recheckRows';
import type { ReadableWorkbook, RowsRead } from '../../src/app/workbook';
import type {
  AreaFills,
  CellValue,
  ColourArea,
  SheetArea,
  SheetCells,
  WorkbookCells,
} from '../../src/core/cells/sheetCells';

/** A workbook as it was read, with the fills of any area that may be asked for. */
export interface FirstRead {
  readonly cells: WorkbookCells;
  readonly readFills: (areas: readonly ColourArea[]) => Promise<readonly AreaFills[]>;
  readonly settings: ReadonlyMap<string, unknown>;
  readonly history: HistoryCells | null;
}

/**
 * A workbook in memory that somebody edits, read by the same members as Excel's own: what is typed is told with its
 * area, as Excel tells it, and the used cells are those that are used now.
 */
export class EditedWorkbook implements ReadableWorkbook {
  /** How often all of it was read. */
  wholeReads = 0;
  private readonly grids: Map<string, CellValue[][]>;
  private readonly painted = new Map<string, string>();

  constructor(private readonly first: FirstRead) {
    this.grids = new Map(
      first.cells.sheets.map((sheet) => [
        sheet.name,
        [
          ...Array.from({ length: sheet.row }, (): CellValue[] => []),
          ...sheet.values.map((row) => [...Array<CellValue>(sheet.column).fill(''), ...row]),
        ],
      ]),
    );
  }

  /** Those that people edit: not ours. */
  get sheets(): string[] {
    return this.first.cells.sheets.flatMap(({ name, ours }) => (ours ? [] : [name]));
  }

  /** Types values into a block of cells. @returns what Excel tells of it */
  type(name: string, row: number, column: number, values: readonly (readonly CellValue[])[]): SheetChange {
    values.forEach((cells, r) => cells.forEach((value, c) => this.put(name, row + r, column + c, value)));
    const area = { row, column, rows: values.length, columns: values[0]!.length };
    return { sheetId: this.idOf(name), area };
  }

  /** Puts in a blank row, or takes one out. @returns what Excel tells of it: rows have moved */
  moveRows(name: string, row: number, by: 'in' | 'out'): SheetChange {
    this.grids.get(name)!.splice(row, by === 'out' ? 1 : 0, ...(by === 'in' ? [[]] : []));
    return { sheetId: this.idOf(name), area: null };
  }

  /** Fills a cell with a colour. Excel tells nobody. */
  paint(name: string, row: number, column: number, colour: string): void {
    this.painted.set(`${name}!${row},${column}`, colour);
  }

  at(name: string, row: number, column: number): CellValue {
    return this.grids.get(name)![row]?.[column] ?? '';
  }

  /** The used cells of a sheet; null for none. */
  used(name: string): Rect | null {
    const rows = [...this.grids.get(name)!.entries()].filter(([, cells]) =>
      cells.some((value) => !isBlank(value)),
    );
    const columns = rows.flatMap(([, cells]) =>
      [...cells.entries()].flatMap(([at, value]) => (isBlank(value) ? [] : [at])),
    );
    if (rows.length === 0) return null;
    const [row, column] = [rows[0]![0], Math.min(...columns)];
    return {
      row,
      column,
      rows: rows[rows.length - 1]![0] - row + 1,
      columns: Math.max(...columns) - column + 1,
    };
  }

  readCells(): Promise<WorkbookCells> {
    this.wholeReads++;
    const { cells } = this.first;
    return Promise.resolve({ ...cells, sheets: cells.sheets.map((sheet) => this.sheetNow(sheet)) });
  }

  async readFills(areas: readonly ColourArea[]): Promise<readonly AreaFills[]> {
    const fills = await this.first.readFills(areas);
    return fills.map((fill) => ({
      ...fill,
      colours: fill.colours.map((row, r) =>
        row.map(
          (colour, c) =>
            this.painted.get(`${fill.sheet}!${fill.area.row + r},${fill.area.column + c}`) ?? colour,
        ),
      ),
    }));
  }

  async readRows(values: readonly SheetArea[], fills: readonly ColourArea[]): Promise<RowsRead> {
    const read = values.map(({ sheet, area }) => ({ sheet, area, values: this.valuesIn(sheet, area) }));
    return { values: read, fills: await this.readFills(fills) };
  }

  readSettings = (): Promise<ReadonlyMap<string, unknown>> => Promise.resolve(this.first.settings);
  readHistory = (): Promise<HistoryCells | null> => Promise.resolve(this.first.history);

  private sheetNow(sheet: SheetCells): SheetCells {
    const used = this.used(sheet.name);
    const id = this.idOf(sheet.name);
    if (used === null) return { ...sheet, id, row: 0, column: 0, values: [] };
    return { ...sheet, id, row: used.row, column: used.column, values: this.valuesIn(sheet.name, used) };
  }

  private valuesIn(name: string, { row, column, rows, columns }: Rect): CellValue[][] {
    return Array.from({ length: rows }, (_, r) =>
      Array.from({ length: columns }, (__, c) => this.at(name, row + r, column + c)),
    );
  }

  private put(name: string, row: number, column: number, value: CellValue): void {
    const grid = this.grids.get(name)!;
    while (grid.length <= row) grid.push([]);
    const cells = grid[row]!;
    while (cells.length < column) cells.push('');
    cells[column] = value;
  }

  private readonly idOf = (name: string): string => `id of ${name}`;
}
