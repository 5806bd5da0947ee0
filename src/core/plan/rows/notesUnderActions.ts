import { valueAt } from '../../cells/sheetCells';
import { isBlank, plain, textOf } from '../../cells/text';
import { month } from '../values/monthNames';
import type { FoundTable } from '../tables/foundTable';
import { filledCells } from '../tables/header';
import { isAreaTitle } from '../tables/areaTitle';
import { firstText } from './firstText';

const announces =
  /^(update|progress|latest|note|notes|comment|comments|commentary|position|diweddariad)\b.{0,20}[:\-–]/;

/** "12/06/25: met", "Jun 25: met and agreed": a day before what was done by then. */
const dated = new RegExp(
  `^(?:\\d{1,2}[./-]\\d{1,2}(?:[./-]\\d{2,4})?|(?:\\d{1,2}(?:st|nd|rd|th)? )?${month}[ -]?(?:\\d{2,4})?|q[1-4](?: \\d\\d(?:\\d\\d)?(?:[/-]\\d\\d)?)?) ?: ?\\S+ \\S+ \\S`,
);
const isUpdate = (text: string): boolean => announces.test(text) || dated.test(text);

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
      if (isUpdate(text)) saying.push(row);
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

/**
 * The rows that are an update of the action above with the rating that it had by then: a text and ratings, and nothing
 * that an action's row has. They say so, or stand under most actions and under the last one, where no heading stands.
 * @param isOther true for repeated headings and totals
 */
export function ratedNotes(table: FoundTable, isOther: (row: number) => boolean): ReadonlySet<number> {
  const { sheet, body, columns } = table;
  const { action, reference, lead, due } = columns;
  if (action === undefined || [reference, lead, due].every((column) => column === undefined))
    return new Set();
  const holds = (row: number, column: number | undefined): boolean =>
    column !== undefined && !isBlank(valueAt(sheet, row, column));
  const ratings = [columns.progress, columns.impact];
  const usual = [action, columns.area, columns.improvement, ...ratings];
  const saying: number[] = [];
  const single: number[] = [];
  let [actions, above, isLast] = [0, false, false];
  for (let row = body.row; row < body.row + body.rows; row++) {
    const filled = filledCells(sheet, row, body.column, body.columns);
    if (filled === 0 || isOther(row)) continue;
    const isOwn = [reference, lead, due].some((column) => holds(row, column));
    if (isOwn && holds(row, action)) {
      actions++;
      [above, isLast] = [true, false];
      continue;
    }
    const isNote =
      above &&
      holds(row, action) &&
      ratings.some((column) => holds(row, column)) &&
      filled === usual.filter((column) => holds(row, column)).length;
    isLast = isNote;
    if (!isNote) continue;
    if (isUpdate(plain(textOf(valueAt(sheet, row, action))))) saying.push(row);
    else single.push(row);
  }
  const areMany = isLast && single.length >= leastNotes && single.length >= actions * notesForAction;
  return new Set(areMany ? [...saying, ...single] : saying);
}
