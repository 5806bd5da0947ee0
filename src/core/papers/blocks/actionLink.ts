import type { Action } from '../../plan/plan';
import type { ShownReference } from '../../rollup/shownReference';
import type { CellContent } from '../sheet/sheetModel';
import type { Column } from './block';

/** Longer lists have words and no links, since each link is a formula. */
const mostLinks = 2000;

/** The column in which a list of so many actions names each: a link to its row of the plan, or words. */
export const referenceColumn = <Row>(
  listed: number,
  shown: ShownReference,
  actionOf: (row: Row) => Action,
): Column<Row> =>
  listed <= mostLinks
    ? { head: 'Ref', kind: 'link', of: (row) => actionLink(actionOf(row), shown) }
    : { head: 'Ref', kind: 'text', of: (row) => referenceWords(actionOf(row), shown) };

/** An action's reference as a link to its row of the plan; the row's number where it has none. */
export const actionLink = (action: Action, shown: ShownReference): CellContent => {
  const { sheet, row } = action.place;
  return { sheet, row, words: referenceWords(action, shown) };
};

/** An action's reference; the row of its sheet where it has none. */
export const referenceWords = (action: Action, shown: ShownReference): string =>
  shown(action) || `Row ${action.place.row + 1}`;
