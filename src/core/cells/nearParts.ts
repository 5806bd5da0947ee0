import type { Rect } from './address';

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

/** A part of a sheet; `row` and `column` count parts. */
export interface SheetPart {
  readonly row: number;
  readonly column: number;
  readonly area: Rect;
}

/** A part of a sheet with its used cells. */
export interface UsedPart extends Pick<SheetPart, 'row' | 'column'> {
  readonly used: Rect;
}

/** All parts of a sheet. */
export const sheetParts = (): SheetPart[] =>
  rowParts.slice(0, -1).flatMap((top, row) =>
    columnParts.slice(0, -1).map((left, column) => {
      const rows = (rowParts[row + 1] ?? top) - top;
      const columns = (columnParts[column + 1] ?? left) - left;
      return { row, column, area: { row: top, column: left, rows, columns } };
    }),
  );

/**
 * Parts the used cells of a sheet into those that are together and those that are far off, such as a stray space in
 * P900000, between which Excel counts every blank cell as used: the first part with all that touch it, as far as they
 * can be read.
 * @returns null where nothing is used
 */
export function nearParts(parts: readonly UsedPart[]): { area: Rect; left: Rect[] } | null {
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

const touching = (parts: readonly UsedPart[], inside: readonly UsedPart[]): UsedPart | undefined =>
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
