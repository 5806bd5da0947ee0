import { parseCellAddress } from '../cells/address';
import { valueAt, type WorkbookCells } from '../cells/sheetCells';
import { textOf } from '../cells/text';
import type { Issue } from './issue';

/** Gives what an issue's cell says: '' for a blank cell, or one that is not there. */
export function textOfIssue(cells: WorkbookCells): (issue: Issue) => string {
  const sheets = new Map(cells.sheets.map((sheet) => [sheet.name, sheet]));
  return ({ sheet, cell }) => {
    const found = sheets.get(sheet);
    const place = parseCellAddress(cell);
    return found === undefined || place === null ? '' : textOf(valueAt(found, place.row, place.column));
  };
}
