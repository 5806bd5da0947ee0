import { isBlank, plain, textOf, tidy } from '../cells/text';
import type { FoundTable } from './findTable';
import type { RowKind } from './classifyRow';

/**
 * The priority area of each row of a table, as the plan writes it: from its column (merged, or written
 * once and blank below), else from the heading row above, else from the sheet's name.
 * @returns one text for each row of `kinds`; '' where an area is missing
 */
export function areaOfRows(table: FoundTable, kinds: readonly RowKind[]): string[] {
  const column = table.columns.area;
  const own = kinds.map((_, index) =>
    column === undefined ? '' : shown(table, table.body.row + index, column),
  );
  const actions = own.filter((_, index) => kinds[index] === 'action');
  const filled = actions.filter((area) => area !== '').length;
  // Written once and blank below, unless most actions have their own: then a blank is a gap.
  const carriesDown = filled * 2 < actions.length;
  const names = new Map<string, string>();
  let above = column === undefined ? tidy(table.sheet.name) : '';
  return kinds.map((kind, index) => {
    const text = own[index] ?? '';
    if (kind === 'heading' && column === undefined) above = headingText(table, table.body.row + index);
    if (column !== undefined && text !== '' && (kind === 'action' || kind === 'heading')) above = text;
    const area = column === undefined || (text === '' && carriesDown) ? above : text;
    // The first spelling names the area for all.
    const known = names.get(plain(area)) ?? area;
    names.set(plain(area), known);
    return known;
  });
}

const shown = (table: FoundTable, row: number, column: number): string =>
  tidy(textOf(table.merged.at(row, column)));

function headingText(table: FoundTable, row: number): string {
  const { body } = table;
  for (let column = body.column; column < body.column + body.columns; column++) {
    const value = table.merged.at(row, column);
    if (!isBlank(value)) return tidy(textOf(value));
  }
  return '';
}
