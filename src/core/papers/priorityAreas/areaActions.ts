import type { Action } from '../../plan/plan';
import { untold } from '../../rollup/gaps';
import { daysOverdue } from '../../rollup/due';
import type { ActionHistory, HistoryOf } from '../../rollup/actionHistory';
import type { ShownReference } from '../../rollup/shownReference';
import { hasLeft, type Judge } from '../../rollup/standing';
import { nowhere, type Column } from '../blocks/block';
import { referenceColumn } from '../blocks/actionLink';
import { dueContent } from '../blocks/dueContent';
import { emptyColumn } from '../blocks/emptyColumn';
import { lateWords } from '../words/whyWords';
import { leadWords } from '../words/leadWords';
import { shownRating } from '../words/shownRating';

/** What a list of actions is made from. */
interface ListInput {
  readonly historyOf: HistoryOf | undefined;
  readonly judge: Judge;
  readonly shown: ShownReference;
  /** So many actions are listed in all. */
  readonly listed: number;
}

/** A column of the list, with its width in characters before it is fitted to the page. */
export type ActionColumn = Column<Action> & { readonly width: number };

/** The columns of a list of actions; movement only where earlier boards are kept. */
export function actionColumns({ historyOf, judge, shown, listed }: ListInput): readonly ActionColumn[] {
  const rating = (field: 'progress' | 'impact', head: string): ActionColumn => ({
    head,
    kind: 'rating',
    width: 9.5,
    of: (action) => (hasLeft(action) ? 'Left plan' : shownRating(action, field)),
  });
  const since: ActionColumn = {
    head: 'Since the last board',
    kind: 'text',
    width: 18,
    of: (action) => movementWords(historyOf?.(action)),
  };
  return [
    { ...referenceColumn<Action>(listed, shown, (action) => action), width: 9 },
    rating('progress', 'Progress'),
    rating('impact', 'Impact'),
    { head: 'Due', kind: 'date', width: 11.5, of: (action) => dueContent(action) },
    { head: 'Late', kind: 'text', width: 10.5, of: (action) => lateWords(daysOverdue(action, judge)) },
    { head: 'Action', kind: 'text', width: 42, of: ({ text }) => text },
    { head: 'Lead', kind: 'text', width: 19, of: leadWords },
    { head: 'Agencies', kind: 'text', width: 20, of: ({ agencies }) => agencies },
    {
      head: 'Latest update',
      kind: 'text',
      width: 42,
      of: (action) =>
        hasLeft(action) ? `Left the plan: ${action.left}. ${action.update}`.trim() : action.update,
    },
    ...(historyOf === undefined ? [] : [since]),
  ];
}

/** A column as it is; empty, without a heading, where it would have nothing to say of any action: others keep their place. */
export function sayingMore(column: ActionColumn, actions: readonly Action[]): ActionColumn {
  const isSilent = (action: Action): boolean => {
    const content = column.of(action, nowhere);
    return content === '' || content === untold || content === noChange;
  };
  return actions.every(isSilent) ? { ...column, ...emptyColumn(column) } : column;
}

/** Said of an action whose ratings are those of the last board. */
const noChange = 'No change';

function movementWords(history: ActionHistory | undefined): string {
  if (history === undefined) return 'New';
  const { worse, better } = history;
  const words = [worse === '' ? '' : `Worse: ${worse}`, better === '' ? '' : `Better: ${better}`];
  return words.filter((part) => part !== '').join('. ') || noChange;
}
