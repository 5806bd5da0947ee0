import { MAX_COLUMNS, MAX_ROWS } from '../../workbook-file/model/area';
import type { Style } from '../../workbook-file/model/style';
import { requireFormattable } from './requireWritable';
import { eachCell, walked, type RangeTarget } from './rangeTarget';

/** The look that a cell with a look is to have, by their indexes. */
type Next = (index: number, row: number, column: number) => number;

/** Changes some facets of every cell's look, the same for all cells that look the same. */
export function restyle(
  target: RangeTarget,
  facets: Partial<Style> | ((style: Style) => Partial<Style>),
): void {
  const { styles } = target.book;
  // A range has few looks and many cells, so each look is worked out once.
  const known = new Map<number, number>();
  restyleCells(target, (index) => {
    const found = known.get(index);
    if (found !== undefined) return found;
    const next = styles.change(index, typeof facets === 'function' ? facets(styles.style(index)) : facets);
    known.set(index, next);
    return next;
  });
}

/** Changes some facets of each cell's look by where the cell is. */
export function restyleEach(
  target: RangeTarget,
  facets: (style: Style, row: number, column: number) => Partial<Style>,
): void {
  const { styles } = target.book;
  restyleCells(target, (index, row, column) =>
    styles.change(index, facets(styles.style(index), row, column)),
  );
}

/** Gives every cell another look; whole rows and columns also the cells that do not exist yet. */
function restyleCells(target: RangeTarget, next: Next): void {
  requireFormattable(target);
  const { sheet, area } = target;
  const setCell = (row: number, column: number) => {
    const cell = sheet.cell(row, column);
    const before = cell === undefined ? sheet.styleAt(row, column) : cell.style;
    const style = next(before, row, column);
    if (style !== before || (!cell && style !== 0))
      sheet.replace(row, column, { ...(cell ?? { value: null }), style });
  };
  if (area.rows === MAX_ROWS) {
    for (let column = area.column; column < area.column + area.columns; column++) {
      const format = sheet.columns.get(column) ?? {};
      sheet.columns.set(column, { ...format, style: next(format.style ?? 0, 0, column) });
    }
  } else if (area.columns === MAX_COLUMNS) {
    for (let row = area.row; row < area.row + area.rows; row++) {
      const format = sheet.rows.get(row) ?? {};
      sheet.rows.set(row, { ...format, style: next(format.style ?? 0, row, 0) });
    }
  } else {
    eachCell(area, setCell);
    return;
  }
  for (const key of sheet.keysIn(area)) {
    const column = key % MAX_COLUMNS;
    setCell((key - column) / MAX_COLUMNS, column);
  }
}

/** A facet that all cells share, or null where they differ. */
export function uniform<T>(
  target: RangeTarget,
  facet: (style: Style, row: number, column: number) => T,
): T | null {
  const { book, sheet } = target;
  const seen = new Set<T>();
  eachCell(walked(target), (row, column) => {
    if (seen.size < 2) seen.add(facet(book.styles.style(sheet.styleAt(row, column)), row, column));
  });
  const [first] = seen;
  return seen.size === 1 ? (first ?? null) : null;
}
