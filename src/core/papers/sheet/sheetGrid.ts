import type { Rect } from '../../cells/address';
import { isErrorValue } from '../../cells/text';
import type { CellContent, CellStyle, ModelCell, TableModel } from './sheetModel';
import { landscapeHeight } from './pageSize';
import { linesIn } from './textHeight';

/** Room above and under the lines of a cell, and the height of a line of 10 points. In points. */
const rowRoom = 5;
const lineHeight = 13.5;
/** What stands for a cell of the plan that shows an error: a board paper shows none. */
const errorWords = 'An error in the plan';
/** Excel's limit on a row. https://support.microsoft.com/office/1672b34d-7043-467e-8e27-269d656771c3 */
const highestRow = 409;

/** A summary sheet while it is being laid out, from the top row down. */
export class SheetGrid {
  readonly cells: (ModelCell | undefined)[][] = [];
  readonly rowHeights = new Map<number, number>();
  readonly merges: Rect[] = [];
  readonly tables: TableModel[] = [];
  /** Rows that hold a section's title. */
  readonly sections: number[] = [];
  readonly pageBreaks: number[] = [];

  private readonly pageHeight: number;

  /** @param widths of the sheet's columns, in characters */
  constructor(readonly widths: readonly number[]) {
    this.pageHeight = landscapeHeight(widths);
  }

  /** The next free row, from 0. */
  get nextRow(): number {
    return this.cells.length;
  }

  /**
   * Adds a row.
   * @param height in points; more than Excel takes is cut to that
   * @returns the row's number
   */
  addRow(height: number): number {
    this.cells.push([]);
    this.rowHeights.set(this.cells.length - 1, Math.min(highestRow, height));
    return this.cells.length - 1;
  }

  /**
   * How high a row must be for some texts to show in full, each over its columns, less an inset. In points.
   * @param larger how many times as large as 10 points the letters are
   */
  heightFor(
    texts: readonly {
      readonly text: string;
      readonly column: number;
      readonly columns?: number;
      readonly inset?: number;
    }[],
    larger = 1,
  ): number {
    const lines = texts.map(({ text, column, columns = 1, inset = 0 }) => {
      const width = this.widths.slice(column, column + columns).reduce((sum, one) => sum + one, 0);
      return linesIn(text, (width - inset) / larger);
    });
    return Math.max(1, ...lines) * lineHeight * larger + rowRoom;
  }

  /** The rows since a header are its table, as wide as the header; or a list, which has no row of its own for anything. */
  endTable(headerRow: number, isList = false): void {
    const row = headerRow + 1;
    const columns = this.cells[headerRow]?.length ?? 0;
    const rows = this.nextRow - row;
    this.tables.push({
      headerRow,
      rows: { row, column: 0, rows, columns },
      ...(isList ? { listed: rows } : {}),
    });
  }

  /** How much of its page is taken before a row, in points; the first row is repeated on every page. */
  private takenBefore(row: number): number {
    const heightOf = (at: number) => this.rowHeights.get(at) ?? 0;
    let taken = 0;
    for (let at = 0; at < row; at++) {
      const isNew = this.pageBreaks.includes(at) || taken + heightOf(at) > this.pageHeight;
      taken = (isNew ? heightOf(0) : taken) + heightOf(at);
    }
    return taken;
  }

  /** True where so many points more do not fit on the page of the last row. */
  isPageFull(height: number): boolean {
    return this.takenBefore(this.nextRow) + height > this.pageHeight;
  }

  /** The next row begins a new page where so many points more do not fit on this one. */
  leaveRoom(height: number): void {
    if (this.isPageFull(height)) this.breakPage();
  }

  /** Adds rows that begin a new page, where they would run over the end of theirs and fit on one. */
  together<T>(add: () => T): T {
    const first = this.nextRow;
    const added = add();
    let height = 0;
    for (let row = first; row < this.nextRow; row++) height += this.rowHeights.get(row) ?? 0;
    const whole = this.pageHeight - (this.rowHeights.get(0) ?? 0);
    if (height <= whole && this.takenBefore(first) + height > this.pageHeight) this.pageBreaks.push(first);
    return added;
  }

  /** The next row begins a new printed page. */
  breakPage(): void {
    this.pageBreaks.push(this.nextRow);
  }

  set(
    row: number,
    column: number,
    content: CellContent,
    style: CellStyle,
    choices?: readonly string[],
  ): void {
    while (this.cells.length <= row) this.cells.push([]);
    const cells = this.cells[row] ?? [];
    while (cells.length < column) cells.push(undefined);
    const said = typeof content === 'string' && isErrorValue(content) ? errorWords : content;
    cells[column] = { content: said, style, ...(choices === undefined ? {} : { choices }) };
  }

  /** What may be chosen in a cell that is set already. */
  offer(row: number, column: number, choices: readonly string[]): void {
    const cell = this.cells[row]?.[column];
    if (cell !== undefined) this.set(row, column, cell.content, cell.style, choices);
  }

  /** One style over an area without content, under what is set later. */
  fill(area: Rect, style: CellStyle): void {
    for (let row = area.row; row < area.row + area.rows; row++) {
      for (let column = area.column; column < area.column + area.columns; column++) {
        this.set(row, column, '', style);
      }
    }
  }

  /** Text that runs over several columns. Not for tables. */
  setAcross(row: number, column: number, columns: number, content: CellContent, style: CellStyle): void {
    this.fill({ row, column, rows: 1, columns }, style);
    this.set(row, column, content, style);
    if (columns > 1) this.merges.push({ row, column, rows: 1, columns });
  }

  /** A paragraph over several columns, in a row of its own that is as high as it needs. */
  addParagraph(text: string, style: CellStyle, column = 0, columns = this.widths.length - column): number {
    const larger = (style.size ?? 10) / 10;
    const row = this.addRow(this.heightFor([{ text, column, columns }], larger));
    this.setAcross(row, column, columns, text, style);
    return row;
  }
}
