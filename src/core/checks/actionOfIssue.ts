import { parseCellAddress } from '../cells/address';
import { isOwn } from '../plan/place';
import type { Action } from '../plan/plan';
import type { Issue } from './issue';

/** The action that an issue is about; undefined where it is about none. */
export type ActionOf = (issue: Pick<Issue, 'sheet' | 'cell'>) => Action | undefined;

/** Finds the action that an issue is about, by the row or the card that it stands in. */
export function actionOfIssue(actions: readonly Action[]): ActionOf {
  const byRow = new Map(actions.map((action) => [`${action.place.sheet} ${action.place.row}`, action]));
  const onCards = actions.filter(({ place }) => place.card !== undefined);
  return ({ sheet, cell }) => {
    const at = parseCellAddress(cell);
    const onCard = onCards.find(({ place }) => place.sheet === sheet && at !== null && isOwn(place, at));
    return onCard ?? byRow.get(`${sheet} ${at?.row ?? -1}`);
  };
}
