import { longDate, type Serial } from '../cells/serialDate';
import type { Action, Plan } from '../plan/plan';
import { ratingNames } from '../plan/rating';
import { shortDate } from './movementWords';
import type { SheetGrid } from './sheetGrid';
import { wordsOf } from './stocktakePlan';
import { addStocktakeTable } from './stocktakeTable';

/** In days. */
const halfYear = 183;

const heads = [
  'Action',
  'Ref',
  'Progress now',
  'Impact now',
  'Days to go',
  'Spend (£)',
  'Due',
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
    centred: { from: 2, to: 5 },
    none: 'No action that is not Blue falls due in the next six months.',
    rows: due.map(({ action, day }) => ({
      texts: [
        action.text,
        action.reference,
        ratingNames[action.progress.state],
        ratingNames[action.impact.state],
        String(day - asAt),
        spendOf(action),
        shortDate(day),
        action.lead,
        wordsOf(action, 'update'),
        action.area,
      ],
      ratings: new Map([
        [2, action.progress.state],
        [3, action.impact.state],
      ]),
    })),
  });
}

const spendOf = ({ actual }: Action): string =>
  actual.kind === 'amount' ? Math.round(actual.pounds).toLocaleString('en-GB') : '–';
