import type { Action } from '../../plan/plan';
import { isRecorded, untold } from '../../rollup/gaps';
import { hasLeft } from '../../rollup/standing';
import type { DateReading } from '../../plan/values/readDate';
import type { ActionHistory, HistoryOf } from '../../rollup/findEscalations';
import type { CellContent } from '../sheet/sheetModel';
import type { TableColumn } from '../blocks/table';
import { shownRating } from '../words/shownRating';

interface ActionColumn extends TableColumn {
  /** In characters. */
  readonly width: number;
}

const ref: ActionColumn = { head: 'Ref', kind: 'text', width: 9.5 };
const others: readonly ActionColumn[] = [
  { head: 'Progress', kind: 'rating', width: 10.5 },
  { head: 'Impact', kind: 'rating', width: 10.5 },
  { head: 'Due', kind: 'date', width: 12 },
  { head: 'Action', kind: 'text', width: 42 },
  { head: 'Lead', kind: 'text', width: 20 },
  { head: 'Agencies', kind: 'text', width: 22 },
  { head: 'Latest update', kind: 'text', width: 46 },
];
const movement: ActionColumn = { head: 'Since the last board', kind: 'text', width: 20 };

/** The columns of a list of actions; movement only where earlier boards are kept. */
export const actionColumns = (withMovement: boolean): readonly ActionColumn[] =>
  withMovement ? [ref, ...others, movement] : [ref, ...others];

export const actionHeads = (columns: readonly TableColumn[]): string[] => columns.map(({ head }) => head);

/** The cells of an action, in the order of {@link actionColumns}. */
export function actionCells(action: Action, historyOf: HistoryOf | undefined): CellContent[] {
  const cells: CellContent[] = [
    action.reference,
    hasLeft(action) ? 'Left plan' : shownRating(action, 'progress'),
    hasLeft(action) ? 'Left plan' : shownRating(action, 'impact'),
    dueContent(action.due, isRecorded([action], 'overdue')),
    action.text,
    action.lead,
    action.agencies,
    hasLeft(action) ? [`Left the plan: ${action.left}.`, action.update].join(' ').trim() : action.update,
  ];
  if (historyOf === undefined) return cells;
  const moved = movementWords(historyOf(action));
  return [...cells, moved];
}

function movementWords(history: ActionHistory | undefined): string {
  if (history === undefined) return 'New';
  const { worse, better } = history;
  const words = [worse === '' ? '' : `Worse: ${worse}`, better === '' ? '' : `Better: ${better}`];
  return words.filter((part) => part !== '').join('. ') || 'No change';
}

/** A date as a date; other words as they stand; "No date" for a blank; a dash where the plan has no such column. */
function dueContent(due: DateReading, isThere: boolean): CellContent {
  if (due.kind === 'date') return due.serial;
  if (due.kind !== 'blank') return due.text;
  return isThere ? 'No date' : untold;
}
