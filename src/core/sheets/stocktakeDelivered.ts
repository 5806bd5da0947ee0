import type { Change, Movement } from '../history/movement';
import { ratingNames } from '../plan/values/rating';
import { shortDate } from './movementWords';
import type { SheetGrid } from './sheetGrid';
import type { PlanNow } from './stocktakePlan';
import { addStocktakeTable } from './stocktakeTable';

const heads = [
  'Action',
  'Due',
  'Ref',
  'Progress was',
  'Progress now',
  'Impact was',
  'Impact now',
  'Completed',
  'Evidence in the plan',
  'Priority area',
];

/** Adds the actions that became Blue between two positions: those with evidence, and those without. */
export function addDelivered(grid: SheetGrid, { changes }: Movement, planNow: PlanNow): void {
  const delivered = [
    ...changes.completed,
    ...changes.added.filter(({ after }) => after?.progress === 'blue'),
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
  const texts =
    after === null
      ? []
      : [
          after.text,
          shortDate(after.due),
          after.reference,
          before === null ? 'New' : ratingNames[before.progress],
          ratingNames[after.progress],
          before === null ? 'New' : ratingNames[before.impact],
          ratingNames[after.impact],
          after.completed === '' ? 'Not given' : shortDate(after.completed),
          after.evidence === null ? 'The plan has no evidence column.' : planNow.words(after, 'evidence'),
          after.area,
        ];
  return {
    texts,
    ratings: new Map([
      [4, after?.progress ?? 'unrated'],
      [6, after?.impact ?? 'unrated'],
    ]),
  };
}
