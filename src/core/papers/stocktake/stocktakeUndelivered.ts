import type { Serial } from '../../cells/serialDate';
import { keptStanding } from '../../history/keptStanding';
import type { Movement } from '../../history/movement';
import type { SnapshotAction } from '../../history/snapshot';
import { ratingNames } from '../../plan/values/rating';
import { dateCell } from '../movement/movementWords';
import { positionName } from '../movement/movementWords';
import type { SheetGrid } from '../sheet/sheetGrid';
import type { SpanHeads } from './stocktakeHeads';
import type { PlanNow } from './stocktakePlan';
import { addStocktakeTable } from './stocktakeTable';

const headsOf = ({ progress, impact, due }: SpanHeads): string[] => [
  'Action',
  due[0],
  'Ref',
  ...progress,
  ...impact,
  due[1],
  'Why: the latest update in the plan',
  'Priority area',
];

/**
 * Adds the actions that were due by the later position and are still open: by the due date that they have
 * then, or by the one that they had at the earlier position.
 */
export function addNotDelivered(
  grid: SheetGrid,
  { matches, changes, to }: Movement,
  planNow: PlanNow,
  span: SpanHeads,
): void {
  const all = [...matches, ...changes.added];
  const late = all.flatMap(({ before, after }) => {
    if (after === null || keptStanding(after) !== 'open') return [];
    return isDueBy(after, to.cycleDate) || isDueBy(before, to.cycleDate) ? [{ before, after }] : [];
  });
  const order = new Map(to.actions.map((action, index) => [action, index]));
  late.sort((a, b) => (order.get(a.after) ?? 0) - (order.get(b.after) ?? 0));
  addStocktakeTable(grid, {
    title: `Due by ${positionName(to)}, and not delivered`,
    heads: headsOf(span),
    none: 'Every action that was due by the later position has been delivered.',
    rows: late.map(({ before, after }) => ({
      cells: [
        after.text,
        before === null ? 'New' : dateCell(before.due),
        after.reference,
        before === null ? 'New' : ratingNames[before.progress],
        ratingNames[after.progress],
        before === null ? 'New' : ratingNames[before.impact],
        ratingNames[after.impact],
        dateCell(after.due),
        planNow.words(after, 'update'),
        after.area,
      ],
      ratings: new Map([
        [4, after.progress],
        [6, after.impact],
      ]),
    })),
  });
}

const isDueBy = (action: SnapshotAction | null, day: Serial): boolean =>
  typeof action?.due === 'number' && action.due <= day;
