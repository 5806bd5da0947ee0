import { rectAddress, type Rect } from '../core/cells/address';
import type { GridArea } from './readGrids';
import { rectMembers, rectOf } from './rectOf';

/** A sheet's cells that are read, and those far away from them that are not. */
export interface NearArea extends GridArea {
  /** With its place and `rowHidden` loaded. */
  readonly range: Excel.Range;
  /** Addresses, such as `P900000`, of what is far from the rest. */
  readonly far: readonly string[];
}

/** Used cells up to this many, and this wide, are read as they are: a stray cell among them costs little. */
const mostCells = 400_000;
const mostColumns = 1_000;
/** Cells that are read of one sheet at all: as many as Excel gives at once. */
const mostRead = 5_000_000;

/** Where the parts of a sheet begin that are asked for their used cells: the farther out, the larger. */
const rowParts = [
  0, 1_024, 2_048, 4_096, 8_192, 16_384, 32_768, 65_536, 131_072, 262_144, 524_288, 1_048_576,
];
const columnParts = [0, 64, 128, 256, 1_024, 16_384];

/** Whether used cells are near enough to each other to be read as they are. */
export const isNear = ({ rows, columns }: Rect): boolean =>
  columns <= mostColumns && rows * columns <= mostCells;

const place = `${rectMembers},rowHidden`;

/** A part of a sheet with its used cells; `row` and `column` count parts. */
interface Part {
  readonly row: number;
  readonly column: number;
  readonly used: Rect;
}

/**
 * Parts the used cells of sheets into those that are together and those that are far off, such as a stray space in
 * P900000, between which Excel counts every blank cell as used. Takes two batches, and only where there are such sheets.
 * @param sheets with their used cells, and the ranges of these with place and `rowHidden` loaded
 */
export async function nearAreas(
  context: Excel.RequestContext,
  sheets: readonly (GridArea & { readonly range: Excel.Range })[],
): Promise<NearArea[]> {
  const asked = sheets.map((one) => ({ ...one, parts: isNear(one.area) ? [] : queueParts(one.sheet) }));
  if (asked.every(({ parts }) => parts.length === 0)) return sheets.map((one) => ({ ...one, far: [] }));
  await context.sync();
  const near = asked.map(({ parts, ...one }): NearArea => {
    const used = parts.flatMap(({ row, column, range }) =>
      range.isNullObject ? [] : [{ row, column, used: rectOf(range) }],
    );
    const together = joined(used);
    if (together === null) return { ...one, far: [] };
    const { area, left } = together;
    const range = one.sheet.getRangeByIndexes(area.row, area.column, area.rows, area.columns).load(place);
    return { sheet: one.sheet, area, range, far: left.map(rectAddress) };
  });
  await context.sync();
  return near;
}

function queueParts(sheet: Excel.Worksheet): { row: number; column: number; range: Excel.Range }[] {
  return rowParts.slice(0, -1).flatMap((top, row) =>
    columnParts.slice(0, -1).map((left, column) => {
      const rows = (rowParts[row + 1] ?? top) - top;
      const columns = (columnParts[column + 1] ?? left) - left;
      const range = sheet
        .getRangeByIndexes(top, left, rows, columns)
        .getUsedRangeOrNullObject(true)
        .load(place);
      return { row, column, range };
    }),
  );
}

/** The first part with all that touch it, as far as they can be read; null where nothing is used. */
function joined(parts: readonly Part[]): { area: Rect; left: Rect[] } | null {
  const [first, ...others] = parts;
  if (first === undefined) return null;
  let area = shortened(first.used);
  const inside = [first];
  let left = others;
  for (let next = touching(left, inside); next !== undefined; next = touching(left, inside)) {
    const part = next;
    left = left.filter((one) => one !== part);
    const wider = around(area, part.used);
    if (wider.rows * wider.columns > mostRead) continue;
    area = wider;
    inside.push(part);
  }
  const known = new Set(inside);
  const cut = first.used.rows > area.rows && inside.length === 1 ? [below(first.used, area)] : [];
  return { area, left: [...cut, ...parts.filter((part) => !known.has(part)).map(({ used }) => used)] };
}

const touching = (parts: readonly Part[], inside: readonly Part[]): Part | undefined =>
  parts.find((part) =>
    inside.some(({ row, column }) => Math.abs(row - part.row) <= 1 && Math.abs(column - part.column) <= 1),
  );

const shortened = (area: Rect): Rect => ({
  ...area,
  rows: Math.min(area.rows, Math.max(1, Math.floor(mostRead / area.columns))),
});

const below = (all: Rect, upper: Rect): Rect => ({
  ...all,
  row: upper.row + upper.rows,
  rows: all.rows - upper.rows,
});

function around(a: Rect, b: Rect): Rect {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  return {
    row,
    column,
    rows: Math.max(a.row + a.rows, b.row + b.rows) - row,
    columns: Math.max(a.column + a.columns, b.column + b.columns) - column,
  };
}
