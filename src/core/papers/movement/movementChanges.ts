import { joined } from '../../cells/joined';
import { changeKinds, type Change, type ChangeKind, type Movement } from '../../history/movement';
import type { SnapshotAction } from '../../history/snapshot';
import { ratingNames } from '../../plan/values/rating';
import type { HistoryOf } from '../../rollup/actionHistory';
import { redatedInWords, redatingOf } from '../../rollup/redating';
import { caption, table, type Block, type Column } from '../blocks/block';
import { whereRecorded } from '../blocks/emptyColumn';
import { plural } from '../words/words';
import { mostListed } from './movementPaper';
import { changeNames, changeWords, dateContent } from './movementWords';
import type { PlanNow } from './planNow';

/** What is said of actions as the plan stands. */
export interface ListedNow {
  readonly planNow: PlanNow;
  /** What earlier boards say of each action; absent where none is kept. */
  readonly historyOf: HistoryOf | undefined;
  /** Whether impact is counted. */
  readonly hasImpact: boolean;
}

interface ChangedAction {
  readonly change: Change;
  /** As it is now; as it was, for one that was removed. */
  readonly action: SnapshotAction;
  readonly kinds: ChangeKind[];
}

/** Every action that changed, once, under the gravest of its changes; nothing where none did, which the counts say. */
export function movementChanges(since: string, movement: Movement, now: ListedNow): Block[] {
  const changed = changedActions(movement);
  const title: Block = { kind: 'section', title: `${since}: ${plural(changed.length, 'action')} changed` };
  if (changed.length === 0) return [];
  const none = changeKinds.filter((kind) => movement.changes[kind].length === 0);
  const words = joined(none.map((kind) => changeNames[kind].toLowerCase()));
  const more = changed.length - mostListed;
  return [
    title,
    table({ as: 'list', isList: true, rows: changed.slice(0, mostListed), columns: columnsOf(now) }),
    ...(more > 0
      ? [caption(`And ${plural(more, 'more action')}, which the plan and the history sheet show.`)]
      : []),
    ...(none.length > 0 ? [caption(`None of these: ${words}.`)] : []),
  ];
}

function changedActions({ changes }: Movement): ChangedAction[] {
  const found = new Map<SnapshotAction, ChangedAction>();
  for (const kind of changeKinds) {
    for (const change of changes[kind]) {
      const action = change.after ?? change.before;
      if (action === null) continue;
      const same = found.get(action);
      if (same === undefined) found.set(action, { change, action, kinds: [kind] });
      else same.kinds.push(kind);
    }
  }
  return [...found.values()];
}

/** A rating as it was, in words, and as it is now, on its colour. */
export const ratingThenAndNow = (
  field: 'progress' | 'impact',
  [was, now]: readonly [was: string, now: string],
): Column<Pick<Change, 'before' | 'after'>>[] => [
  { head: was, kind: 'figure', of: ({ before }) => (before === null ? 'New' : ratingNames[before[field]]) },
  { head: now, kind: 'rating', of: ({ after }) => (after === null ? '' : ratingNames[after[field]]) },
];

function columnsOf({ planNow, historyOf, hasImpact }: ListedNow): Column<ChangedAction>[] {
  const ratings = (field: 'progress' | 'impact', name: string): Column<ChangedAction>[] =>
    ratingThenAndNow(field, [`${name} was`, `${name} now`]).map(({ of, head, kind }) => ({
      head,
      kind,
      of: ({ change }, here) => of(change, here),
    }));
  /** How far a due date has moved over all boards, where it has more than once. */
  const redatedInAll = ({ change: { after }, kinds }: ChangedAction): string => {
    const action = after === null || !kinds.includes('redated') ? undefined : planNow.action(after);
    const redating = action === undefined ? null : redatingOf(action, historyOf?.(action));
    return redating !== null && redating.times > 1 ? `Due date ${redatedInWords(redating)}.` : '';
  };
  return [
    { head: 'Action', kind: 'text', of: ({ action }) => action.text },
    {
      head: 'Change',
      kind: 'text',
      of: ({ kinds: [first, ...more] }) =>
        [
          first === undefined ? '' : changeNames[first],
          ...more.map((kind) => changeNames[kind].toLowerCase()),
        ].join(', '),
    },
    { head: 'Ref', kind: 'link', of: ({ action }) => planNow.reference(action) },
    ...ratings('progress', 'Progress'),
    ...ratings('impact', 'Impact').map((column) => whereRecorded(hasImpact, column)),
    { head: 'Due', kind: 'date', of: ({ action }) => dateContent(action.due) },
    {
      head: 'What changed',
      kind: 'text',
      of: (changed) =>
        [changeWords(changed.change), redatedInAll(changed)].filter((words) => words !== '').join(' '),
    },
    { head: 'Priority area', kind: 'text', of: ({ action }) => action.area },
  ];
}
