import { oneLine } from '../../cells/text';
import type { PastPositions } from '../../history/pastPositions';
import type { Snapshot, SnapshotAction } from '../../history/snapshot';
import type { Action, Plan } from '../../plan/plan';
import { actionLink } from '../blocks/actionLink';
import type { CellContent } from '../sheet/sheetModel';

/** The most of an update or a piece of evidence that is shown, in characters. */
const longestText = 400;

/** What the plan says today of the actions of a position: where they are, and what is not kept in the history. */
export class PlanNow {
  private readonly actions: ReadonlyMap<SnapshotAction, Action>;

  /** @param position a kept one, or the plan's own */
  constructor({ actions }: Pick<Plan, 'actions'>, position: Snapshot, past: PastPositions) {
    const own = new Map(
      past.position.actions.flatMap((kept, index): [SnapshotAction, Action][] => {
        const action = actions[index];
        return action === undefined ? [] : [[kept, action]];
      }),
    );
    this.actions =
      position === past.position
        ? own
        : new Map(
            past.matchingFrom(position).matches.flatMap(({ before, after }) => {
              const action = own.get(after);
              return action === undefined ? [] : [[before, action] as const];
            }),
          );
  }

  /** The action itself; undefined where it is no longer in the plan. */
  action(action: SnapshotAction): Action | undefined {
    return this.actions.get(action);
  }

  /** The reference, as a link to the action's row; as words where it is no longer in the plan. */
  reference(action: SnapshotAction): CellContent {
    const found = this.actions.get(action);
    return found === undefined ? action.reference : actionLink(found, ({ reference }) => reference);
  }

  /** The update or the evidence as the plan has it now, or that there is none. */
  words(action: SnapshotAction, field: 'update' | 'evidence'): string {
    const found = this.actions.get(action);
    if (found === undefined) return 'The action is no longer in the plan.';
    return wordsOf(found, field);
  }

  /** Whether there is anything else to say of any of the actions than that nothing is written down. */
  hasWords(actions: readonly SnapshotAction[], field: 'update' | 'evidence'): boolean {
    return actions.some((action) => this.actions.get(action)?.[field] !== '');
  }
}

/** An action's update or evidence, cut where it is very long; that there is none for a blank. */
export const wordsOf = (action: Action, field: 'update' | 'evidence'): string =>
  action[field] === '' ? `No ${field} in the plan.` : oneLine(action[field], longestText);
