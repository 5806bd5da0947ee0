import type { CellValue } from '../../cells/sheetCells';
import { isBlank, plain, textOf } from '../../cells/text';
import { fieldsOf } from './assignColumns';
import { headersAround } from '../tables/header';
import type { Header, SheetView } from '../tables/sheetView';
import { isListed, longestHeading } from './headingMeanings';
import type { Columns } from '../plan';

/** What a row of headings names of a plan. */
export interface Closest {
  readonly row: number;
  readonly columns: Columns;
}

/** Headings that are most like a plan's are looked for in so many rows. */
const rowsSearched = 30;

/** The row of a sheet that names the most of a plan's columns, one at least; null where there is none. */
export function closestHeadings(view: SheetView): Closest | null {
  const { likely } = view;
  const unsure = likely.length > 0 ? [] : widestOfWords(view);
  let best: Closest | null = null;
  let most = 0;
  for (const row of [...likely.slice(0, rowsSearched), ...unsure]) {
    for (const header of headersAround(view, row)) {
      const columns = surelyNamed(header);
      const points = fieldsOf(columns).reduce((sum, field) => sum + (header.headed[field] ?? 0), 0);
      if (points <= most) continue;
      most = points;
      best = { row: header.row + header.rows - 1, columns };
    }
  }
  return best;
}

/** Of a plan's headings those count that are its own words, and not only near to them. */
const ownWord = 4;

const surelyNamed = ({ columns, headed }: Header): Columns =>
  Object.fromEntries(
    fieldsOf(columns)
      .filter((field) => (headed[field] ?? 0) >= ownWord)
      .map((field) => [field, columns[field]]),
  );

/** The widest row that has nothing but words, the first of such, if one of them is a known heading. */
function widestOfWords({ sheet }: SheetView): number[] {
  let widest: readonly CellValue[] = [];
  let most = 1;
  let at = 0;
  for (const [index, cells] of sheet.values.slice(0, rowsSearched).entries()) {
    const filled = cells.filter((value) => !isBlank(value));
    if (filled.length <= most || !filled.every(mayBeHeading)) continue;
    widest = filled;
    most = filled.length;
    at = sheet.row + index;
  }
  return widest.some((value) => isListed(plain(textOf(value)))) ? [at] : [];
}

const mayBeHeading = (value: CellValue): boolean =>
  typeof value === 'string' && value.length <= longestHeading;
