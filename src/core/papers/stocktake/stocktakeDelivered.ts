import { keptStanding } from '../../history/keptStanding';
import type { Change, Movement } from '../../history/movement';
import { ratingNames } from '../../plan/values/rating';
import { dateCell } from '../movement/movementWords';
import type { SheetGrid } from '../sheet/sheetGrid';
import type { SpanHeads } from './stocktakeHeads';
import type { PlanNow } from './stocktakePlan';
import { addStocktakeTable } from './stocktakeTable';

const headsOf = ({ progress, impact }: SpanHeads): string[] => [
  'Action',
  'Due',
  'Ref',
  ...progress,
  ...impact,
  'Completed',
  'Evidence in the plan',
  'Priority area',
];

/** Adds the actions that were finished between two positions: those with evidence, and those without. */
export function addDelivered(
  grid: SheetGrid,
  { changes }: Movement,
  planNow: PlanNow,
  span: SpanHeads,
): void {
  const heads = headsOf(span);
  const delivered = [
    ...changes.completed,
    ...changes.added.filter(({ after }) => after !== null && keptStanding(after) === 'finished'),
  ];
  const rows = (evidence: boolean) =>
    delivered
      .filter(({ after }) => (after?.evidence === true) === evidence)
      .map((change) => deliveredRow(change, planNow));
  addStocktakeTable(grid, {
    heads,
    title: 'Delivered, with evidence',
    rows: rows(true),
    none: 'No action was delivered with evidence between these two positions.',
  });
  addStocktakeTable(grid, {
    heads,
    title: 'Delivered, and no evidence recorded',
    rows: rows(false),
    none:
      delivered.length === 0
        ? 'No action was delivered between these two positions.'
        : 'Every action that was delivered has its evidence recorded.',
  });
}

function deliveredRow({ before, after }: Change, planNow: PlanNow) {
  const cells =
    after === null
      ? []
      : [
          after.text,
          dateCell(after.due),
          after.reference,
          before === null ? 'New' : ratingNames[before.progress],
          ratingNames[after.progress],
          before === null ? 'New' : ratingNames[before.impact],
          ratingNames[after.impact],
          after.completed === '' ? 'Not given' : dateCell(after.completed),
          after.evidence === null ? 'The plan has no evidence column.' : planNow.words(after, 'evidence'),
          after.area,
        ];
  return {
    cells,
    ratings: new Map([
      [4, after?.progress ?? 'unrated'],
      [6, after?.impact ?? 'unrated'],
    ]),
  };
}
