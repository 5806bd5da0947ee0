import { valueAt, type SheetCells } from '../../cells/sheetCells';
import { isBlank, plain, textOf } from '../../cells/text';
import type { FittedTable } from '../mapping/fitMapping';
import type { FoundTable } from './foundTable';

/** Fewer headings stand over other tables as well. */
const leastHeadings = 4;
/** The headings of a sheet stand in its first rows. */
const rowsSearched = 60;

/**
 * Where a sheet has the headings of a plan that was found on another, its own rows may be too few to tell what they
 * are: they are what they are there.
 * @returns null where no table's headings stand on the sheet, in the same columns
 */
export function headedAlike(sheet: SheetCells, tables: readonly FoundTable[]): FittedTable | null {
  for (const table of tables) {
    const wanted = headingsOf(table);
    if (wanted.length < leastHeadings) continue;
    const last = Math.min(sheet.values.length, rowsSearched) - table.headerRows;
    for (let index = 0; index <= last; index++) {
      const row = sheet.row + index;
      const isSame = wanted.every(
        ({ level, column, text }) => plain(textOf(valueAt(sheet, row + level, column))) === text,
      );
      if (isSame) return { headerRow: row, headerRows: table.headerRows, fixed: withoutSeries(table) };
    }
  }
  return null;
}

const headingsOf = ({ sheet, headerRow, headerRows, body }: FoundTable) =>
  Array.from({ length: headerRows }, (_, level) =>
    Array.from({ length: body.columns }, (__, index) => {
      const column = body.column + index;
      const value = valueAt(sheet, headerRow + level, column);
      return isBlank(value) ? [] : [{ level, column, text: plain(textOf(value)) }];
    }).flat(),
  ).flat();

/** Which of its months a series has reached, each sheet tells by itself. */
const withoutSeries = ({ columns, series }: FoundTable): FittedTable['fixed'] =>
  Object.fromEntries(Object.entries(columns).filter(([field]) => !(field in series)));
