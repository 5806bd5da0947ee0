import type { CellDescription, PlanDescription, SheetDescription } from '../../plans/describe';
import type { Rect } from '../../../src/core/cells/address';
import { parseAddress } from './parseAddress';

/** Where a plan table is on its sheet, from the description of the workbook: rows and columns from 0. */
export interface TableFacts {
  readonly sheet: string;
  /** From the first row of the header to the last row of the table, over all columns with a heading. */
  readonly area: Rect;
  readonly headerRows: number;
  /** Every row that holds headings: those of the header, and where it is repeated. */
  readonly headingRows: readonly number[];
}

/** This many blank rows in a row end a table. */
const blankRowsThatEnd = 3;

/** Tables with a key so close below that only their description tells the last action. Rows from 0. */
const lastRows: Readonly<Record<string, number>> = { 'key-other-colours': 10 };

/** The tables of the sheets that are to be read. */
export function tableFacts(name: string, plan: PlanDescription, read: ReadonlySet<string>): TableFacts[] {
  return plan.sheets
    .filter((sheet) => read.has(sheet.name))
    .flatMap((sheet) => tablesOfSheet(sheet, lastRows[name]));
}

function tablesOfSheet(sheet: SheetDescription, lastRow: number | undefined): TableFacts[] {
  const grid = gridOf(sheet);
  const merges = (sheet.merges ?? []).map(parseAddress);
  const headers = headersOf(grid);
  return headers.flatMap((header, index): TableFacts[] => {
    if (headers.slice(0, index).some((earlier) => earlier.words === header.words)) return [];
    const repeats = headers.filter(({ words }) => words === header.words);
    const next = headers.find(({ top, words }) => top > header.top && words !== header.words);
    // The title of the next table stands right above its header.
    const end = next === undefined ? grid.length : next.top - 1;
    const rows = Array.from({ length: header.rows }, (_, level) => header.top + level);
    const across = merges.filter(({ row }) => rows.includes(row));
    const columns = rows.flatMap((row) => headColumns(grid[row] ?? []));
    const first = Math.min(...columns);
    const last = Math.max(...columns, ...across.map((area) => area.column + area.columns - 1));
    const bottom = lastRow ?? lastFilledRow(grid, header.top, end);
    return [
      {
        sheet: sheet.name,
        area: { row: header.top, column: first, rows: bottom - header.top + 1, columns: last - first + 1 },
        headerRows: header.rows,
        headingRows: repeats.flatMap(({ top, rows: height }) =>
          Array.from({ length: height }, (_, level) => top + level),
        ),
      },
    ];
  });
}

type Grid = CellDescription[][];

function gridOf(sheet: SheetDescription): Grid {
  const grid: (CellDescription[] | undefined)[] = [];
  for (const { at, rows } of sheet.blocks) {
    const { row, column } = parseAddress(at);
    rows.forEach((cells, down) => {
      const line = (grid[row + down] ??= []);
      cells.forEach((cell, across) => (line[column + across] = cell));
    });
  }
  return Array.from(grid, (line) => Array.from(line ?? [], (cell) => cell ?? null));
}

const headColumns = (line: readonly CellDescription[]): number[] =>
  line.flatMap((cell, column) => (typeof cell === 'object' && cell?.kind === 'head' ? [column] : []));

interface Header {
  readonly top: number;
  readonly rows: number;
  /** To know the same header again. */
  readonly words: string;
}

/** Runs of rows with two headings or more, and a row of group names above them. */
function headersOf(grid: Grid): Header[] {
  const headers: Header[] = [];
  for (let row = 0; row < grid.length; row++) {
    if (headColumns(grid[row] ?? []).length < 2) continue;
    let top = row;
    const above = headColumns(grid[row - 1] ?? []);
    // A name in the first column is the title of a block, not of a group of columns.
    if (above.length > 0 && above[0] !== headColumns(grid[row] ?? [])[0]) top--;
    while (headColumns(grid[row + 1] ?? []).length >= 2) row++;
    headers.push({ top, rows: row - top + 1, words: JSON.stringify(grid.slice(top, row + 1)) });
  }
  return headers;
}

function lastFilledRow(grid: Grid, top: number, end: number): number {
  let last = top;
  for (let row = top; row < end && row - last <= blankRowsThatEnd; row++) {
    if ((grid[row] ?? []).some((cell) => cell !== null)) last = row;
  }
  return last;
}
