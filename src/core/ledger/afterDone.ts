import type { Action } from '../plan/plan';
import { monthOf } from '../plan/values/month';
import { noHistory, type HistoryOf } from '../rollup/actionHistory';
import { hasLeft, type Judge } from '../rollup/standing';
import type { AfterDone, LedgerFigures } from './ledgerFigures';
import { toPounds } from './readAmount';

/**
 * The figures with what was spent on actions after they were done, the most first. An action is done at its completion
 * date, where that has passed; else, where its rating means finished, at the first board in a row that had it. Without
 * either nobody can say when. What is of the month itself, or of none, is not after it.
 */
export function withAfterDone(
  figures: LedgerFigures,
  judge: Judge,
  historyOf: HistoryOf = noHistory,
): LedgerFigures {
  const afterDone = [...figures.spend.byAction].flatMap(([action, { byMonth }]): AfterDone[] => {
    const when = hasLeft(action) ? null : doneOn(action, judge, historyOf);
    if (when === null) return [];
    const month = monthOf(when.done);
    const pence = [...byMonth].reduce((sum, [of, own]) => (of > month ? sum + own : sum), 0);
    return pence > 0 ? [{ action, ...when, spent: toPounds(pence) }] : [];
  });
  return { ...figures, afterDone: afterDone.sort((a, b) => b.spent - a.spent) };
}

function doneOn(
  action: Action,
  { asAt, finished }: Judge,
  historyOf: HistoryOf,
): Pick<AfterDone, 'done' | 'isCompleted'> | null {
  const { completed, progress } = action;
  if (completed.kind === 'date') {
    return completed.serial <= asAt ? { done: completed.serial, isCompleted: true } : null;
  }
  if (!finished.has(progress.state)) return null;
  const boards = historyOf(action)?.boards ?? [];
  const other = boards.findIndex((board) => !finished.has(board.progress));
  const first = boards.slice(0, other === -1 ? boards.length : other).at(-1);
  return first === undefined ? null : { done: first.board, isCompleted: false };
}
