import type { Rect } from '../../cells/address';
import { isErrorValue } from '../../cells/text';
import type { CellContent, CellStyle, ModelCell, RowRun, TableModel } from './sheetModel';
import { pageHeight, type Paper } from './pageSize';
import { fewestRows, mostPages, rowsAtEnd, type Room } from './pageStarts';
import { heightOfTexts, linesIn } from './textHeight';

/** What stands for a cell of the plan that shows an error: a board paper shows none. */
const errorWords = 'An error in the plan';
/** A line of no more of the width than this is one in every program. */
const surely = 0.85;
/** A page is there for more rows than these, spacing among them. */
const fewestOnPage = 7;
/** Excel's limit on a row. https://support.microsoft.com/office/1672b34d-7043-467e-8e27-269d656771c3 */
const highestRow = 409;

/** A summary sheet while it is being laid out, from the top row down. */
export class SheetGrid {
  readonly cells: (ModelCell | undefined)[][] = [];
  readonly rowHeights = new Map<number, number>();
  readonly merges: Rect[] = [];
  readonly tables: TableModel[] = [];
  /** Rows that are places in a list: another thing's at the next build. */
  readonly places: RowRun[] = [];
  /** Rows that hold a section's title. */
  readonly sections: number[] = [];
  private readonly breaks = new Set<number>();

  private readonly pageHeight: number;

  /** @param widths of the sheet's columns, in characters */
  constructor(
    readonly widths: readonly number[],
    readonly paper: Paper,
    private readonly orientation: 'Landscape' | 'Portrait' = 'Landscape',
  ) {
    this.pageHeight = pageHeight(widths, orientation, paper);
  }

  /** An empty one of the same columns and pages, to try out what goes on them. */
  trial(): SheetGrid {
    return new SheetGrid(this.widths, this.paper, this.orientation);
  }

  /** Rows that begin a new printed page, in their order. */
  get pageBreaks(): number[] {
    const { printedRows = this.nextRow } = this;
    return [...this.breaks].filter((row) => row < printedRows).sort((a, b) => a - b);
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
   * @param size of the letters, in points
   */
  heightFor(
    texts: readonly {
      readonly text: string;
      readonly column: number;
      readonly columns?: number;
      readonly inset?: number;
    }[],
    size?: number,
  ): number {
    const placed = texts.map(({ text, column, columns = 1, inset = 0 }) => ({
      text,
      width: this.widthOf(column, columns) - inset,
    }));
    return heightOfTexts(placed, size);
  }

  /** How wide some columns are together, in characters. */
  widthOf(column: number, columns: number): number {
    return this.widths.slice(column, column + columns).reduce((sum, one) => sum + one, 0);
  }

  /** How much of its page is taken before a row, in points: worked out once for each, until a page begins before it. */
  private readonly taken: number[] = [0];

  private takenBefore(row: number): number {
    for (let at = this.taken.length - 1; at < row; at++) {
      const height = this.rowHeights.get(at) ?? 0;
      this.taken.push((this.startsPage(at) ? this.repeatedHeight : (this.taken[at] ?? 0)) + height);
    }
    return this.taken[row] ?? 0;
  }

  /** What is repeated at the top of each later page: the first row unless it is set. */
  repeated: RowRun = { row: 0, rows: 1 };

  /** A table with buttons to filter it by, its header row first. */
  filter: Rect | undefined;

  private get repeatedHeight(): number {
    let height = 0;
    for (let at = 0; at < this.repeated.rows; at++)
      height += this.rowHeights.get(this.repeated.row + at) ?? 0;
    return height;
  }

  /** Whether a row is the first of its page, under what is repeated there. */
  startsPage(row: number): boolean {
    return this.breaks.has(row) || this.takenBefore(row) + (this.rowHeights.get(row) ?? 0) > this.pageHeight;
  }

  /** What the page of the last row has for the next. */
  get room(): Room {
    const whole = this.pageHeight - this.repeatedHeight;
    const taken = (row: number): number => this.takenBefore(row);
    const above = taken(this.nextRow) - taken(this.titleAbove);
    return { left: this.pageHeight - taken(this.nextRow), whole, above };
  }

  /** The title that the next row stands under, with nothing but words between; the next row itself where there is none. */
  get titleAbove(): number {
    const title = this.sections.at(-1) ?? -1;
    const { row = -1, rows = 0 } = this.tables.at(-1)?.rows ?? {};
    return title >= row + rows ? this.topTitle(title) : this.nextRow;
  }

  /** The first of titles that stand one under the other. */
  private topTitle(row: number): number {
    const above = this.sections.find((title) => title < row && row - title <= 2);
    return above === undefined ? row : this.topTitle(above);
  }

  /** The next row begins a new printed page. */
  breakPage(): void {
    this.breakBefore(this.nextRow);
  }

  /** How many rows are printed; all where it is not set. */
  printedRows: number | undefined;

  /** The next row and those after it are not printed. */
  endPrint(): void {
    this.printedRows ??= this.nextRow;
    this.breakPage();
  }

  /** A row begins a new printed page. */
  breakBefore(row: number): void {
    this.breaks.add(row);
    this.taken.length = Math.min(this.taken.length, row + 1);
  }

  /** Makes a row so high, in points. */
  setHeight(row: number, height: number): void {
    this.rowHeights.set(row, height);
    this.taken.length = Math.min(this.taken.length, row + 1);
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

  /** Text over several columns and rows. Not for tables. */
  setBlock(area: Rect, content: CellContent, style: CellStyle): void {
    this.fill(area, style);
    this.set(area.row, area.column, content, style);
    this.merges.push(area);
  }

  /**
   * Says where each page begins, so that every program breaks where it was laid out to: a section's title stands on the
   * page of its headings and their first row, and no page is there for the last few rows. Sheets of very many pages are
   * left to the program, since each break is a call.
   */
  settlePages(): void {
    const { printedRows = this.nextRow } = this;
    const sections = this.sections.filter((row) => row < printedRows);
    for (const row of sections) {
      const isCut = this.startsPage(row + 1) || (this.startsPage(row + 2) && !this.breaks.has(row + 2));
      if (isCut) this.breakBefore(this.topTitle(row));
    }
    const starts = this.cells.slice(0, printedRows).flatMap((_, row) => (this.startsPage(row) ? [row] : []));
    if (starts.length > mostPages) return;
    for (const row of starts) this.breakBefore(row);
    const last = starts.at(-1);
    if (last === undefined || printedRows - last >= fewestOnPage) return;
    const before = starts.at(-2) ?? 0;
    const section = sections.filter((row) => row > before + fewestOnPage && row < last).at(-1);
    if (section === undefined || this.heightFrom(section, printedRows) > this.pageHeight) return;
    this.breaks.delete(last);
    this.breakBefore(this.topTitle(section));
  }

  /** What all of its rows take, in points. */
  get height(): number {
    return [...this.rowHeights.values()].reduce((sum, height) => sum + height, 0);
  }

  /** What rows from one up to another take of a page, in points, with what is repeated above them. */
  private heightFrom(row: number, end: number): number {
    let height = this.repeatedHeight;
    for (let at = row; at < end; at++) height += this.rowHeights.get(at) ?? 0;
    return height;
  }

  /** Sees to it that no page ends a list with less than a few of its rows, where it has more. */
  leaveNoneAlone(first: number, rows: number): void {
    const end = first + rows;
    let last = end - 1;
    while (last > first && !this.startsPage(last)) last--;
    const few = rowsAtEnd(Array.from({ length: rows }, (_, row) => this.rowHeights.get(first + row) ?? 0));
    if (last > first && end - last < few && rows > fewestRows) this.breakBefore(end - few);
  }

  /** A paragraph over several columns, in a row of its own that is as high as it needs. */
  addParagraph(text: string, style: CellStyle, column = 0, columns = this.widths.length - column): number {
    const row = this.addRow(this.heightFor([{ text, column, columns }], style.size));
    this.setText(row, column, columns, text, style);
    return row;
  }

  /**
   * Words over several columns, with nothing to their right. A line that surely fits runs on over the empty cells beside
   * it: merged cells are three calls.
   */
  setText(row: number, column: number, columns: number, text: string, style: CellStyle): void {
    const isFree = column + columns === this.widths.length && style.fill === undefined;
    if (
      isFree &&
      style.align === 'Left' &&
      linesIn(text, this.widthOf(column, columns) * surely, style.size) === 1
    ) {
      this.fill({ row, column, rows: 1, columns }, { ...style, wrap: false });
      this.set(row, column, text, { ...style, wrap: false });
    } else this.setAcross(row, column, columns, text, style);
  }
}
