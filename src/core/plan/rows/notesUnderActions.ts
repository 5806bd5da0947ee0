import { plain } from '../../cells/text';
import type { FoundTable } from '../tables/foundTable';
import { filledCells } from '../tables/header';
import { isAreaTitle } from '../tables/areaTitle';
import { firstText } from './firstText';

const announces =
  /^(update|progress|latest|note|notes|comment|comments|commentary|position|diweddariad)\b.{0,20}[:\-–]/;

/** Bands are fewer than this for each action; what stands under more of them is a note. */
const notesForAction = 0.4;
const leastNotes = 2;
const shared = ['lead', 'due', 'progress'] as const;
/** An action has at least so many filled cells. */
const cellsOfAction = 3;

/**
 * The rows of one cell that are a note of the action above, as an update under each: they say so, or there are so
 * many of them that they cannot be the headings of groups.
 * @param isOther true for repeated headings and totals
 */
export function notesUnderActions(table: FoundTable, isOther: (row: number) => boolean): ReadonlySet<number> {
  const { sheet, body, columns } = table;
  const single: number[] = [];
  const saying: number[] = [];
  const filledOf = (row: number): number => filledCells(sheet, row, body.column, body.columns, cellsOfAction);
  let above = 0;
  for (let row = body.row; row < body.row + body.rows; row++) {
    const filled = filledOf(row);
    if (filled === 1 && above > 1 && !isOther(row) && !isOther(row - 1)) {
      const text = plain(firstText(table, row));
      if (announces.test(text)) saying.push(row);
      else if (!isAreaTitle(text) && !isStep(row)) single.push(row);
    }
    above = filled;
  }
  /** Of several lines that share the lead, the day or the rating of the one above each is a step of the same aim; one alone is its update. */
  function isStep(row: number): boolean {
    return shared.some((field) => {
      const column = columns[field];
      const area = column === undefined ? undefined : table.merged.area(row, column);
      return area !== undefined && area.row < row && area.rows > 2;
    });
  }
  if (single.length < leastNotes || columns.action === undefined) return new Set(saying);
  const rowsOf = (cells: number): number => {
    let rows = 0;
    for (let row = body.row; row < body.row + body.rows; row++) {
      if (filledOf(row) >= cells && !isOther(row)) rows++;
    }
    return rows;
  };
  // A plan of which little is filled in yet has no more than what is to be done and for how long.
  const actions = rowsOf(cellsOfAction) || rowsOf(2);
  return new Set(single.length >= actions * notesForAction ? [...saying, ...single] : saying);
}
