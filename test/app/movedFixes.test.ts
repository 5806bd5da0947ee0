import { fixAndCheck, undoAndCheck } from '../../src/app/fixAndCheck';
import type { ChangeOutcome } from '../../src/core/cells/cellChange';
import { joinChanges } from '../../src/core/cells/joinChanges';
import type { Edit } from '../../src/stand-in/edits/edit';
import { valuesOn } from '../support/editPlan';
import { interrupted } from '../support/interrupted';
import { plainWorkbook } from '../support/plainWorkbook';
import { exampleDay, openPlan, type OpenPlan } from '../support/standIn';

const options = { asAt: exampleDay };
const heads = ['Ref', 'Priority area', 'Action', 'Lead', 'Due date', 'Progress', 'Impact'];
type Row = [string, string, string, string, string, string, string];
const rows: Row[] = [
  ['A1', 'Leadership', 'Agree the terms of reference', 'Ann', '31/03/2026', 'Blue', 'Green'],
  ['A2', 'Leadership', 'Publish the strategy', 'Bo', '31/03/2026', 'Gren', 'Green'],
  ['A3', 'Voice', 'Set up a parents’ forum', 'Cy', '30/04/2026', 'Green', 'Amber'],
  ['A4', 'Voice', 'Report on the survey', 'Di', '31/05/2026', 'Green', 'Green'],
  ['A5', 'Voice', 'Review the local offer', 'Ed', '31/05/2026', 'Ambr', 'Red'],
];

const open = (given: readonly Row[] = rows) =>
  openPlan(plainWorkbook({ name: 'Plan', rows: [heads, ...given] }));

/** Each action's progress by its reference and words. */
async function progress(plan: OpenPlan, sheet = 'Plan'): Promise<Record<string, unknown>> {
  const [first = [], ...body] = await valuesOn(plan, sheet);
  const at = first.indexOf('Progress');
  return Object.fromEntries(
    body
      .filter((row) => row[first.indexOf('Action')] !== '')
      .map((row) => [
        `${String(row[first.indexOf('Ref')])} ${String(row[first.indexOf('Action')])}`.trim(),
        row[at],
      ]),
  );
}

async function fixAll(plan: OpenPlan) {
  const { issues } = await plan.check();
  const fixes = issues.flatMap(({ fix }) => (fix === undefined ? [] : [fix]));
  const { outcome } = await plan.inWorkbook((workbook) => fixAndCheck(workbook, options, fixes));
  return outcome;
}
const undo = async (plan: OpenPlan, { made }: ChangeOutcome): Promise<ChangeOutcome> =>
  (await plan.inWorkbook((workbook) => undoAndCheck(workbook, options, made))).outcome;

const moves: [string, Edit][] = [
  ['a row was put in above', { do: 'insertRows', sheet: 'Plan', row: 3 }],
  ['a row above was deleted', { do: 'deleteRows', sheet: 'Plan', row: 2 }],
  ['the plan was sorted', { do: 'sort', sheet: 'Plan', at: 'A2:G6', by: 'D', descending: true }],
  ['rows were put in at the top', { do: 'insertRows', sheet: 'Plan', row: 1, count: 4 }],
];

describe.each(moves)('where %s since,', (_, edit) => {
  test('fixes are undone at their own actions, and no other action is touched', async () => {
    const plan = await open();
    const before = await progress(plan);
    const done = await fixAll(plan);
    expect(done.made).toHaveLength(2);
    await plan.standIn.edit(edit, 'a co-author');
    const outcome = await undo(plan, done);
    expect(outcome.refused).toEqual([]);
    const after = await progress(plan);
    for (const [action, rating] of Object.entries(after))
      expect([action, rating]).toEqual([action, before[action]]);
  });

  test('fixes that were found before are made at their own actions', async () => {
    const plan = await open();
    const { issues } = await plan.check();
    await plan.standIn.edit(edit, 'a co-author');
    const fixes = issues.flatMap(({ fix }) => (fix === undefined ? [] : [fix]));
    const { outcome } = await plan.inWorkbook((workbook) => fixAndCheck(workbook, options, fixes));
    expect(outcome.refused).toEqual([]);
    const after = await progress(plan);
    expect(after['A2 Publish the strategy']).toBe('Green');
    expect(after['A5 Review the local offer']).toBe('Amber');
    expect(after['A3 Set up a parents’ forum']).toBe('Green');
  });
});

test('a column that was put in before the ratings is found past', async () => {
  const plan = await open();
  const done = await fixAll(plan);
  const held = await valuesOn(plan, 'Plan');
  await plan.standIn.edit({
    do: 'type',
    sheet: 'Plan',
    at: 'A1:H6',
    value: held.map((row, index) => [...row.slice(0, 3), index === 0 ? 'Theme' : 'x', ...row.slice(3)]),
  });
  expect((await undo(plan, done)).refused).toEqual([]);
  expect(await progress(plan)).toMatchObject({
    'A2 Publish the strategy': 'Gren',
    'A5 Review the local offer': 'Ambr',
    'A4 Report on the survey': 'Green',
  });
});

test('the sheet may have been renamed', async () => {
  const plan = await open();
  const done = await fixAll(plan);
  await plan.standIn.Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Plan').name = 'Plan 2025';
    await context.sync();
  });
  expect((await undo(plan, done)).refused).toEqual([]);
  expect((await progress(plan, 'Plan 2025'))['A2 Publish the strategy']).toBe('Gren');
});

describe('nothing is done, and it is said,', () => {
  const reasons = ({ refused }: ChangeOutcome) =>
    refused.map(({ change, reason }) => [change.action?.reference, reason]);

  test('where the action has other words by now', async () => {
    const plan = await open();
    const done = await fixAll(plan);
    await plan.standIn.edit({ do: 'type', sheet: 'Plan', at: 'C3', value: 'Something else' });
    expect(reasons(await undo(plan, done))).toEqual([['A2', 'action-gone']]);
    expect((await progress(plan))['A2 Something else']).toBe('Green');
  });

  test('where the row was deleted, and another one stands at its address', async () => {
    const plan = await open();
    const done = await fixAll(plan);
    await plan.standIn.edit({ do: 'deleteRows', sheet: 'Plan', row: 3 });
    expect(reasons(await undo(plan, done))).toEqual([['A2', 'action-gone']]);
    expect((await progress(plan))['A3 Set up a parents’ forum']).toBe('Green');
  });

  test('where the row was copied, so that two could be meant', async () => {
    const plan = await open();
    const done = await fixAll(plan);
    await plan.standIn.edit({
      do: 'type',
      sheet: 'Plan',
      at: 'A7:G7',
      value: [[...rows[1]!.slice(0, 5), 'Green', 'Green']],
    });
    expect(reasons(await undo(plan, done))).toEqual([['A2', 'action-unclear']]);
    expect((await valuesOn(plan, 'Plan')).map((row) => row[5])).not.toContain('Gren');
  });

  test('where two actions without a reference have the same words, unless their rows tell them apart', async () => {
    const same = (lead: string, rating: string): Row => [
      '',
      'Voice',
      'Meet monthly',
      lead,
      '31/05/2026',
      rating,
      'Green',
    ];
    const apart = await open([...rows, same('Flo', 'Gren'), same('Gus', 'Green')]);
    const done = await fixAll(apart);
    await apart.standIn.edit({ do: 'sort', sheet: 'Plan', at: 'A2:G8', by: 'D', descending: true });
    expect((await undo(apart, done)).refused).toEqual([]);
    const held = await valuesOn(apart, 'Plan');
    expect(held.filter((row) => row[2] === 'Meet monthly').map((row) => [row[3], row[5]])).toEqual([
      ['Gus', 'Green'],
      ['Flo', 'Gren'],
    ]);

    const alike = await open([...rows, same('Flo', 'Gren'), same('Flo', 'Green')]);
    const outcome = await fixAll(alike);
    expect(outcome.refused.map(({ reason }) => reason)).toEqual(['action-unclear']);
    expect((await valuesOn(alike, 'Plan'))[6]![5]).toBe('Gren');
  });
});

test('one action fixed twice, with rows put in between, goes back to what it held first', async () => {
  const plan = await open();
  const first = await fixAll(plan);
  await plan.standIn.edit({ do: 'insertRows', sheet: 'Plan', row: 2, count: 2 });
  const again = first.made.map((change) => ({ ...change, from: change.to, to: 'Red' }));
  const second = await plan.inWorkbook((workbook) => fixAndCheck(workbook, options, again));
  const made = joinChanges(first.made, second.outcome.made);
  expect(made).toHaveLength(2);
  await undo(plan, { made, refused: [] });
  expect(await progress(plan)).toMatchObject({
    'A2 Publish the strategy': 'Gren',
    'A5 Review the local offer': 'Ambr',
  });
});

// The batches: two or three read the plan, then one looks, then one looks again and writes.
const meanwhile: [string, () => Edit][] = [
  ['a row is put in above', () => ({ do: 'insertRows', sheet: 'Plan', row: 2 })],
  ['another rating is typed', () => ({ do: 'type', sheet: 'Plan', at: 'F3', value: 'Red' })],
];

const everyBatch = meanwhile.flatMap(([what, edit]) =>
  [1, 2, 3, 4, 5, 6].map((at) => [what, at, edit] as const),
);

test.each(everyBatch)('where %s right after batch %i, nothing of it is lost', async (_, at, edit) => {
  const plan = await open();
  const { issues } = await plan.check();
  const fixes = issues.flatMap(({ fix }) => (fix === undefined ? [] : [fix]));
  const inWorkbook = interrupted(plan, async (batch) => {
    if (batch === at) await plan.standIn.edit(edit(), 'a co-author');
  });
  const { outcome } = await inWorkbook((workbook) => fixAndCheck(workbook, options, fixes));
  const after = await progress(plan);
  const wasFixed = outcome.made.some(({ action }) => action?.reference === 'A2');
  const typed = edit().do === 'type';
  // Its own account is true, and what was typed stays.
  expect(after['A2 Publish the strategy']).toBe(typed ? 'Red' : wasFixed ? 'Green' : 'Gren');
  expect([
    after['A1 Agree the terms of reference'],
    after['A3 Set up a parents’ forum'],
    after['A4 Report on the survey'],
  ]).toEqual(['Blue', 'Green', 'Green']);
});
