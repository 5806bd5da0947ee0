import { valueAt } from '../../cells/sheetCells';
import { plain, textOf, tidy } from '../../cells/text';
import { kindsOfText } from '../columns/kindsOfText';
import { isAreaTitle } from '../tables/areaTitle';
import type { FoundTable } from '../tables/foundTable';
import { saysStanding } from '../values/standingWords';
import type { RowKind } from './rowKind';

/** Rows that hold a text where the actions are, and nothing else, and that need not be headings. */
export interface TextsAlone {
  /** Actions that are not filled in yet. */
  readonly actions: ReadonlySet<number>;
  /** Rows that may be either. */
  readonly doubtful: readonly number[];
}

/** What stands over a table's first action without saying what is below it. */
const overBands: ReadonlySet<RowKind> = new Set(['blank', 'note', 'total', 'repeated header', 'rating key']);

/**
 * Headings part a table from its first row on: a text alone between the actions of one that begins with an action, or
 * one that says what is to be done among headings that do not, is an action of which no more is known.
 * @param kindOf what each row is, where a text alone is a heading
 * @param alone the rows, from the top down, of which that is not sure
 */
export function textsAlone(
  table: FoundTable,
  kindOf: (row: number) => RowKind,
  alone: readonly number[],
): TextsAlone {
  const { body, columns, titleArea, sheet } = table;
  const end = body.row + body.rows;
  const textAt = (row: number): string => tidy(textOf(valueAt(sheet, row, columns.action ?? body.column)));
  let first = body.row;
  while (first < end && overBands.has(kindOf(first))) first++;
  const isParted = titleArea !== '' || kindOf(first) !== 'action';
  const open = alone.filter((row) => {
    const isOverHeadings = row + 1 < end && kindOf(row + 1) === 'repeated header';
    return !isOverHeadings && !saysHeading(textAt(row));
  });
  const saysWhat = (row: number): boolean => kindsOfText(textAt(row)).includes('verb');
  const isMixed = !alone.every(saysWhat);
  const headsActions = (row: number): boolean => {
    let next = row + 1;
    while (next < end && kindOf(next) === 'blank') next++;
    return next < end && kindOf(next) === 'action';
  };
  const isAfterGap = (row: number): boolean => kindOf(row - 1) === 'blank';
  const isAction = (row: number): boolean => !isParted && saysWhat(row) && !isAfterGap(row);
  const isHeading = (row: number): boolean => kindOf(row) === 'heading' || kindOf(row) === 'rated heading';
  const rows = Array.from({ length: body.rows }, (_, index) => body.row + index);
  // What alone stands over all rows parts nothing.
  const isOnly = open.length === 1 && rows.filter(isHeading).length === 1;
  const isDoubtful = (row: number): boolean =>
    isParted
      ? (isMixed || isOnly) && saysWhat(row)
      : !isAction(row) && headsActions(row) && (saysWhat(row) || !isAfterGap(row));
  return { actions: new Set(open.filter(isAction)), doubtful: open.filter(isDoubtful) };
}

/** "Priority 2: Homes", "HOMES", "Homes:" and "Completed actions" head what is below them. */
export const saysHeading = (text: string): boolean =>
  isAreaTitle(plain(text)) || saysStanding(text) || text.endsWith(':') || text === text.toUpperCase();
