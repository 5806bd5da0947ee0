import { longDate, type Serial } from '../cells/serialDate';
import type { Action, Plan } from '../plan/plan';
import { ratingNames } from '../plan/values/rating';
import { shortDate } from './movementWords';
import type { SheetGrid } from './sheetGrid';
import { wordsOf } from './stocktakePlan';
import { addStocktakeTable } from './stocktakeTable';

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

/** Adds the actions that fall due in the six months from the as-at date and are not Blue, the soonest first. */
export function addNextMonths(grid: SheetGrid, { actions }: Pick<Plan, 'actions'>, asAt: Serial): void {
  const last = asAt + halfYear;
  const due = actions
    .flatMap((action) =>
      action.due.kind === 'date' && action.progress.state !== 'blue'
        ? [{ action, day: action.due.serial }]
        : [],
    )
    .filter(({ day }) => day >= asAt && day <= last)
    .sort((a, b) => a.day - b.day);
  addStocktakeTable(grid, {
    title: `Due in the next six months, to ${longDate(last)}`,
    heads,
    none: 'No action that is not Blue falls due in the next six months.',
    rows: due.map(({ action, day }) => ({
      texts: [
        action.text,
        shortDate(day),
        action.reference,
        ratingNames[action.progress.state],
        ratingNames[action.impact.state],
        String(day - asAt),
        spendOf(action),
        action.lead,
        wordsOf(action, 'update'),
        action.area,
      ],
      ratings: new Map([
        [3, action.progress.state],
        [4, action.impact.state],
      ]),
    })),
  });
}

const spendOf = ({ actual }: Action): string =>
  actual.kind === 'amount' ? Math.round(actual.pounds).toLocaleString('en-GB') : '–';
