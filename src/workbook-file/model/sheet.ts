import { MAX_COLUMNS, holdsCell, type Area } from './area';
import type { Cell } from './cell';
import type { Chart } from './chart';
import type {
  ColumnFormat,
  Comment,
  ConditionalFormat,
  FilterColumn,
  Hyperlink,
  PageSetup,
  Protection,
  RowFormat,
  SheetView,
  Table,
  Validation,
  Visibility,
} from './sheetParts';

const plainPage = (): PageSetup => ({
  fitToPage: false,
  fitToWidth: 1,
  fitToHeight: 1,
  margins: { left: 0.7, right: 0.7, top: 0.75, bottom: 0.75, header: 0.3, footer: 0.3 },
  marginsGiven: false,
  centerHorizontally: false,
  centerVertically: false,
  printGridlines: false,
  header: '',
  footer: '',
});

/** The key of a cell in {@link Sheet.cells}. */
export function cellKey(row: number, column: number): number {
  return row * MAX_COLUMNS + column;
}

/** One worksheet. Cells are held sparsely; what an edit replaces is remembered, so that only differences are saved. */
export class Sheet {
  visibility: Visibility = 'Visible';
  /** `#RRGGBB`, or empty. */
  tabColor = '';
  readonly cells = new Map<number, Cell>();
  /** Cells as they were in the file, for those that were written since; undefined where there was none. */
  readonly replaced = new Map<number, Cell | undefined>();
  /**
   * Cells whose formula is computed here: it was written since the workbook was opened, or reads what was, or the file
   * keeps no result of it.
   */
  readonly computed = new Set<number>();
  /**
   * Those of them that could not be: a name or function in them is not known here, or they are too many. They show an
   * earlier value, or `#N/A` where the file keeps none.
   */
  readonly notComputed = new Set<number>();
  readonly rows = new Map<number, RowFormat>();
  readonly columns = new Map<number, ColumnFormat>();
  /** In characters, with padding. */
  defaultColumnWidth = 9.140625;
  /** In points. */
  defaultRowHeight = 15;
  merges: Area[] = [];
  tables: Table[] = [];
  charts: Chart[] = [];
  conditionalFormats: ConditionalFormat[] = [];
  validations: Validation[] = [];
  hyperlinks: Hyperlink[] = [];
  view: SheetView = { showGridlines: true, showHeadings: true, frozen: { rows: 0, columns: 0 } };
  page: PageSetup = plainPage();
  /** Rows above which a printed page ends, ascending. */
  rowBreaks: number[] = [];
  /** The range of the sheet's own filter, where it has one. */
  filter: Area | undefined;
  /** What that filter asks for; while there is any, rows are hidden by it. */
  filterColumns: FilterColumn[] = [];
  /** Comments that were added since the workbook was opened; those of the file are only kept. */
  comments: Comment[] = [];
  /** Those of the file, to be looked at. */
  keptComments: Comment[] = [];
  /** The sheet has pictures or shapes, which are kept and not read. */
  hasPictures = false;
  /** What the stand-in cannot move with its rows, in words, such as `comments`. */
  fixed: string[] = [];
  protection: Protection = { protected: false, options: {} };
  /** The part in the file; undefined for a new sheet. */
  part: string | undefined;
  /** The name in the file; undefined for a new sheet. */
  originalName: string | undefined;

  constructor(
    /** `{GUID}`, for as long as the workbook is open. */
    readonly id: string,
    public name: string,
  ) {}

  cell(row: number, column: number): Cell | undefined {
    return this.cells.get(cellKey(row, column));
  }

  /** The style of a cell: its own, else its row's, else its column's. */
  styleAt(row: number, column: number): number {
    return (
      this.cells.get(cellKey(row, column))?.style ??
      this.rows.get(row)?.style ??
      this.columns.get(column)?.style ??
      0
    );
  }

  /** Replaces a cell; undefined removes it. */
  replace(row: number, column: number, cell: Cell | undefined): void {
    const key = cellKey(row, column);
    if (!this.replaced.has(key)) this.replaced.set(key, this.cells.get(key));
    if (cell) this.cells.set(key, cell);
    else this.cells.delete(key);
  }

  /** The smallest area around all cells, or around those with a value or formula only. */
  usedArea(valuesOnly: boolean, within?: Area): Area | undefined {
    let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
    for (const [key, cell] of this.cells) {
      if (valuesOnly && cell.value === null && cell.formula === undefined) continue;
      const column = key % MAX_COLUMNS;
      const row = (key - column) / MAX_COLUMNS;
      if (within && !holdsCell(within, row, column)) continue;
      if (row < top) top = row;
      if (row > bottom) bottom = row;
      if (column < left) left = column;
      if (column > right) right = column;
    }
    return bottom < 0
      ? undefined
      : { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
  }

  /** Keys of the cells that exist in an area; walks whichever is smaller, the area or the sheet. */
  *keysIn(area: Area): Generator<number> {
    if (area.rows * area.columns <= this.cells.size) {
      for (let row = area.row; row < area.row + area.rows; row++) {
        for (let column = area.column; column < area.column + area.columns; column++) {
          const key = cellKey(row, column);
          if (this.cells.has(key)) yield key;
        }
      }
      return;
    }
    for (const key of [...this.cells.keys()]) {
      const column = key % MAX_COLUMNS;
      if (holdsCell(area, (key - column) / MAX_COLUMNS, column)) yield key;
    }
  }
}
