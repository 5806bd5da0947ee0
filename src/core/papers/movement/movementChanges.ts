import { joined } from '../../cells/joined';
import { changeKinds, type Change, type ChangeKind, type Movement } from '../../history/movement';
import type { SnapshotAction } from '../../history/snapshot';
import { ratingNames } from '../../plan/values/rating';
import { addSection } from '../blocks/layOutBlocks';
import {
  addMovementHeads,
  addMovementTexts,
  addMovementWords,
  headsOver,
  leaveRoomForList,
  setMovementRating,
} from './movementColumns';
import { type FigureCell } from '../blocks/figureCell';
import { dateCell } from './movementWords';
import { changeNames, changeWords } from './movementWords';
import type { SheetGrid } from '../sheet/sheetGrid';
import { plural } from '../words/words';

/** Longer lists are for the plan itself; the sheet says how many more there are. */
export const mostListed = 100;

const heads = [
  'Action',
  'Change',
  'Ref',
  'Progress was',
  'Progress now',
  'Impact was',
  'Impact now',
  'Due',
  'What changed',
  'Priority area',
];

interface ChangedAction {
  readonly change: Change;
  readonly kinds: ChangeKind[];
}

/** Gives, of an action as it stands, how far its due date has moved over all boards. */
export type RedatedInAll = (after: SnapshotAction) => string;

/** Adds every action that changed, once, under the gravest of its changes; in words where none did. */
export function addChanges(grid: SheetGrid, since: string, movement: Movement, inAll: RedatedInAll): void {
  const changed = changedActions(movement);
  leaveRoomForList(grid);
  addSection(grid, `${since}: ${plural(changed.length, 'action')} changed`);
  if (changed.length === 0) {
    addMovementWords(grid, 'Every action is as it was.');
    return;
  }
  let headerRow = addMovementHeads(grid, heads);
  for (const action of changed.slice(0, mostListed)) headerRow = addChange(grid, headerRow, action, inAll);
  grid.endTable(headerRow, true);
  if (changed.length > mostListed) {
    const more = plural(changed.length - mostListed, 'more action');
    addMovementWords(grid, `And ${more}, which the plan and the history sheet show.`);
  }
  const none = changeKinds.filter((kind) => movement.changes[kind].length === 0);
  const words = joined(none.map((kind) => changeNames[kind].toLowerCase()));
  if (none.length > 0) addMovementWords(grid, `None of these: ${words}.`);
}

function changedActions({ changes }: Movement): ChangedAction[] {
  const found = new Map<SnapshotAction | null, ChangedAction>();
  for (const kind of changeKinds) {
    for (const change of changes[kind]) {
      const key = change.after ?? change.before;
      const same = found.get(key);
      if (same === undefined) found.set(key, { change, kinds: [kind] });
      else same.kinds.push(kind);
    }
  }
  return [...found.values()];
}

/** @returns the header that the change stands under */
function addChange(
  grid: SheetGrid,
  over: number,
  { change, kinds }: ChangedAction,
  inAll: RedatedInAll,
): number {
  const { before, after } = change;
  const action = after ?? before;
  if (action === null) return over;
  const [first = '', ...more] = kinds.map((kind) => changeNames[kind]);
  const rating = (field: 'progress' | 'impact') => (before === null ? '–' : ratingNames[before[field]]);
  const cells: FigureCell[] = [
    action.text,
    [first, ...more.map((name) => name.toLowerCase())].join(', '),
    action.reference,
    rating('progress'),
    '',
    rating('impact'),
    '',
    dateCell(action.due),
    after !== null && kinds.includes('redated')
      ? `${changeWords(change)} ${inAll(after)}`.trim()
      : changeWords(change),
    action.area,
  ];
  const headerRow = headsOver(grid, heads, over, cells);
  const row = addMovementTexts(grid, cells);
  setMovementRating(grid, row, 4, after?.progress ?? null);
  setMovementRating(grid, row, 6, after?.impact ?? null);
  return headerRow;
}
