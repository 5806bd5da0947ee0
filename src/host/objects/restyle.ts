import { MAX_COLUMNS, MAX_ROWS } from '../workbook/area';
import type { Style } from '../workbook/style';
import { requireFormattable } from './requireWritable';
import { eachCell, walked, type RangeTarget } from './rangeTarget';

type Facets = Partial<Style> | ((style: Style, row: number, column: number) => Partial<Style>);

/** Changes some facets of every cell's look; whole rows and columns also of the cells that do not exist yet. */
export function restyle(target: RangeTarget, facets: Facets): void {
  requireFormattable(target);
  const { book, sheet, area } = target;
  const next = (index: number, row: number, column: number) =>
    book.styles.change(
      index,
      typeof facets === 'function' ? facets(book.styles.style(index), row, column) : facets,
    );
  const setCell = (row: number, column: number) => {
    const cell = sheet.cell(row, column);
    const before = sheet.styleAt(row, column);
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
