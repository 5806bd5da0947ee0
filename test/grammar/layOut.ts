import type { Cell, GridSheet } from './gridSheet';
import type { DrawnAction, DrawnPlan } from './drawPlan';
import type { Random } from './random';
import type { Field } from './words/headings';

/** A column of a table that is laid out. */
export interface LaidColumn {
  /** Absent for a column that holds nothing of the plan's. */
  readonly field?: Field;
  readonly heading: string;
  readonly cell: (action: DrawnAction) => Cell;
}

const order: readonly Field[] = [
  'reference',
  'area',
  'aim',
  'importance',
  'action',
  'success',
  'lead',
  'agencies',
  'start',
  'due',
  'revised',
  'progress',
  'percent',
  'impact',
  'update',
  'evidence',
  'completed',
  'budget',
  'actual',
  'forecast',
];

/** Other orders that plans have: the rating beside the reference, the update before the rating, the date before who. */
const moves: readonly (readonly [Field, Field])[] = [
  ['progress', 'area'],
  ['update', 'progress'],
  ['due', 'lead'],
  ['area', 'reference'],
  ['success', 'impact'],
  ['importance', 'lead'],
  ['budget', 'update'],
  ['evidence', 'progress'],
];

/** Headings with which another column of the same table could be confused even by a person. */
const clashes: Readonly<Record<string, readonly string[]>> = {
  Priority: ['Priority area', 'Priority theme'],
  Objective: ['Objective'],
  Outcome: ['Outcome area'],
  Progress: ['Progress rating', 'Progress status', 'Progress (RAG)', 'Progress RAG'],
  Target: ['KPI'],
  From: ['Start'],
  'Current position': ['Current position (RAG)'],
};

/**
 * The plan's columns in an order that plans have, each with a heading of its own.
 * @param without fields that stand elsewhere than in a column: areas in bands, for one
 */
export function columnsOf(random: Random, plan: DrawnPlan, without: readonly Field[] = []): LaidColumn[] {
  const fields = order.filter((field) => plan.fields.has(field) && !without.includes(field));
  for (const [field, before] of random.sample(moves, 2)) {
    const from = fields.indexOf(field);
    if (from < 0 || !fields.includes(before)) continue;
    fields.splice(from, 1);
    fields.splice(fields.indexOf(before), 0, field);
  }
  const taken = new Set<string>();
  const money = new Set<Field>(['budget', 'actual', 'forecast']);
  const type = plan.typeHeading ?? ((heading: string) => heading);
  const columns = fields.map((field): LaidColumn => {
    const free = plan.vocabulary.headings[field].filter((heading) => !taken.has(heading));
    const heading = random.pick(free);
    taken.add(heading);
    for (const clash of clashes[heading] ?? []) taken.add(clash);
    for (const [other, theirs] of Object.entries(clashes)) if (theirs.includes(heading)) taken.add(other);
    return {
      field,
      heading: type(money.has(field) ? plan.moneyStyle.heading(heading) : heading),
      cell: ({ cells }) => cells[field] ?? '',
    };
  });
  for (const { heading, cell, after } of plan.noise ?? []) {
    const at = columns.findIndex(({ field }) => field === after);
    columns.splice(at < 0 ? columns.length : at + 1, 0, { heading: type(heading), cell });
  }
  return columns;
}

/** Writes the row of headings. */
export const putHeadings = (sheet: GridSheet, row: number, columns: readonly LaidColumn[], left = 0) =>
  sheet.putRow(
    row,
    columns.map(({ heading, field }) => ({
      value: heading,
      fill: '#1F3864',
      font: '#FFFFFF',
      ...(field && { heads: field }),
    })),
    left,
  );

/** Writes an action in a row, and sees to what its ratings' conditional formats would show. */
export function putAction(
  sheet: GridSheet,
  row: number,
  columns: readonly LaidColumn[],
  action: DrawnAction,
  left = 0,
): void {
  sheet.putRow(
    row,
    columns.map(({ cell }) => cell(action)),
    left,
  );
}

/** Lays the conditional formats of a rating style over the columns of ratings. */
export function putConditional(
  sheet: GridSheet,
  plan: DrawnPlan,
  columns: readonly LaidColumn[],
  first: number,
  rows: number,
  left = 0,
): void {
  for (const { equals, fill } of plan.style.conditional ?? []) {
    columns.forEach(({ field }, at) => {
      if (field !== 'progress' && field !== 'impact') return;
      sheet.conditionalFills.push({
        area: { row: first, column: left + at, rows, columns: 1 },
        equals,
        fill,
      });
    });
  }
}
