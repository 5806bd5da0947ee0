import { parseCellAddress } from '../cells/address';
import type { Action } from '../plan/plan';
import type { Issue } from './issue';

/** The action that an issue is about; undefined where it is about none. */
export type ActionOf = (issue: Pick<Issue, 'sheet' | 'cell'>) => Action | undefined;

/** Finds the action that an issue is about, by the row that it stands in. */
export function actionOfIssue(actions: readonly Action[]): ActionOf {
  const byRow = new Map(actions.map((action) => [`${action.place.sheet} ${action.place.row}`, action]));
  return ({ sheet, cell }) => byRow.get(`${sheet} ${parseCellAddress(cell)?.row ?? -1}`);
}
