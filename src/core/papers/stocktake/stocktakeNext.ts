import { grouped } from '../../cells/grouped';
import { longDate } from '../../cells/serialDate';
import type { Action, Plan } from '../../plan/plan';
import { isDueWithin } from '../../rollup/due';
import { isRecorded, untold } from '../../rollup/gaps';
import type { Judge } from '../../rollup/standing';
import { actionLink } from '../blocks/actionLink';
import { caption, type Block, type Column } from '../blocks/block';
import { whereRecorded } from '../blocks/emptyColumn';
import { wordsOf } from '../movement/planNow';
import { leadWords } from '../words/leadWords';
import { shownRating } from '../words/shownRating';
import { cutList, noneWritten } from './promisedList';

/** In days. */
const halfYear = 183;

interface DueAction {
  readonly action: Action;
  readonly day: number;
}

/** The open actions that fall due in the six months from the as-at date, the soonest first. */
export function dueNext({ actions }: Pick<Plan, 'actions'>, judge: Judge): Block[] {
  const { asAt } = judge;
  const due = actions
    .filter((action) => isDueWithin(action, judge, halfYear))
    .flatMap((action) => (action.due.kind === 'date' ? [{ action, day: action.due.serial }] : []))
    .sort((a, b) => a.day - b.day);
  const title = `Due in the next six months, to ${longDate(asAt + halfYear)}`;
  if (due.length === 0) {
    const none = isRecorded(actions, 'overdue')
      ? 'No open action falls due in the next six months.'
      : 'The plan has no due date column, so nobody can say what falls due in the next six months.';
    return [{ kind: 'section', title }, caption(none)];
  }
  const recorded = (field: 'impact' | 'actual', column: Column<DueAction>): Column<DueAction> =>
    whereRecorded(isRecorded(actions, field), column);
  const hasUpdates = due.some(({ action }) => action.update !== '');
  const columns: Column<DueAction>[] = [
    { head: 'Action', kind: 'text', of: ({ action }) => action.text },
    { head: 'Due', kind: 'date', of: ({ day }) => day },
    { head: 'Ref', kind: 'link', of: ({ action }) => actionLink(action, ({ reference }) => reference) },
    { head: 'Progress now', kind: 'rating', of: ({ action }) => shownRating(action, 'progress') },
    recorded('impact', {
      head: 'Impact now',
      kind: 'rating',
      of: ({ action }) => shownRating(action, 'impact'),
    }),
    { head: 'Days to go', kind: 'figure', of: ({ day }) => day - asAt },
    recorded('actual', {
      head: 'Spend (£)',
      kind: 'figure',
      of: ({ action: { actual } }) => (actual.kind === 'amount' ? actual.pounds : untold),
    }),
    { head: 'Lead', kind: 'text', of: ({ action }) => leadWords(action) },
    whereRecorded(hasUpdates, {
      head: 'Latest update in the plan',
      kind: 'text',
      of: ({ action }) => wordsOf(action, 'update'),
    }),
    { head: 'Priority area', kind: 'text', of: ({ action }) => action.area },
  ];
  return [
    { kind: 'section', title: `${title}: ${grouped(due.length)}` },
    ...cutList(due, columns),
    ...(hasUpdates ? [] : [caption(noneWritten('update'))]),
  ];
}
