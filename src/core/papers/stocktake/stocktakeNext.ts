import { longDate } from '../../cells/serialDate';
import type { Action, Plan } from '../../plan/plan';
import { isDueWithin } from '../../rollup/due';
import { isRecorded } from '../../rollup/gaps';
import type { Judge } from '../../rollup/standing';
import { numberCell, type FigureCell } from '../blocks/figureCell';
import { dateCell } from '../movement/movementWords';
import type { SheetGrid } from '../sheet/sheetGrid';
import { wordsOf } from './stocktakePlan';
import { addStocktakeTable } from './stocktakeTable';
import { shownRating } from '../words/shownRating';

/** In days. */
const halfYear = 183;

const heads = [
  'Action',
  'Due',
  'Ref',
  'Progress now',
  'Impact now',
  'Days to go',
  'Spend (£)',
  'Lead',
  'Latest update in the plan',
  'Priority area',
];

/** Columns of {@link heads} that hold a rating. */
const ratedCells = [
  [3, 'progress'],
  [4, 'impact'],
] as const;

/** Adds the open actions that fall due in the six months from the as-at date, the soonest first. */
export function addNextMonths(grid: SheetGrid, { actions }: Pick<Plan, 'actions'>, judge: Judge): void {
  const { asAt } = judge;
  const last = asAt + halfYear;
  const due = actions
    .filter((action) => isDueWithin(action, judge, halfYear))
    .flatMap((action) => (action.due.kind === 'date' ? [{ action, day: action.due.serial }] : []))
    .sort((a, b) => a.day - b.day);
  addStocktakeTable(grid, {
    title: `Due in the next six months, to ${longDate(last)}`,
    heads,
    none: isRecorded(actions, 'overdue')
      ? 'No open action falls due in the next six months.'
      : 'The plan has no due date column, so nobody can say what falls due in the next six months.',
    rows: due.map(({ action, day }) => ({
      cells: [
        action.text,
        dateCell(day),
        action.reference,
        shownRating(action, 'progress'),
        shownRating(action, 'impact'),
        numberCell(day - asAt),
        spendOf(action),
        action.lead,
        wordsOf(action, 'update'),
        action.area,
      ],
      ratings: new Map(
        ratedCells.flatMap(([column, field]) =>
          isRecorded([action], field) ? [[column, action[field].state]] : [],
        ),
      ),
    })),
  });
}

const spendOf = ({ actual }: Action): FigureCell =>
  actual.kind === 'amount' ? numberCell(actual.pounds) : '–';
