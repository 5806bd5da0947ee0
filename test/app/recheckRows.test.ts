import { readFileSync } from 'node:fs';
import { checkPlan } from '../../src/app/checkPlan';
import { recheckRows, type SheetChange } from '../../src/app/recheckRows';
import type { UnderstoodPlan } from '../../src/app/understandCells';
import { understandPlan } from '../../src/app/understandPlan';
import { watchChanges } from '../../src/excel/watchChanges';
import type { Edit } from '../../src/stand-in/edits/edit';
import { expectSame } from '../support/expectSame';
import { editedAt, plansToEdit } from '../support/editedPlans';
import { largePlan } from '../support/largePlan';
import { samplePlan } from '../support/plans';
import { exampleDay, openPlan, type OpenPlan } from '../support/standIn';

const sample = readFileSync(samplePlan);
const sheet = 'SEND Improvement Plan';

async function watched(bytes: Uint8Array) {
  const plan = await openPlan(bytes);
  const heard: SheetChange[] = [];
  await watchChanges(plan.standIn.Excel.run, (change) => heard.push(change));
  return { plan, heard, known: await understood(plan) };
}

async function understood({ inWorkbook }: OpenPlan): Promise<UnderstoodPlan> {
  let known: UnderstoodPlan | undefined;
  const onUnderstood = (plan: UnderstoodPlan) => void (known = plan);
  await inWorkbook((workbook) => checkPlan(workbook, { asAt: exampleDay, onUnderstood }));
  return known!;
}

const recheck = ({ inWorkbook }: OpenPlan, known: UnderstoodPlan, changes: readonly SheetChange[]) =>
  inWorkbook((workbook) => recheckRows(workbook, known, changes));
const settled = () => new Promise(setImmediate);

const edits: [string, Edit[]][] = [
  ['one rating', [{ do: 'type', sheet, at: 'I13', value: 'Rde' }]],
  ['a mended rating', [{ do: 'type', sheet, at: 'I32', value: 'Green' }]],
  ['several cells of several rows', [{ do: 'type', sheet, at: 'I20:J22', value: 'Amber' }]],
  [
    'two edits',
    [
      { do: 'type', sheet, at: 'E20', value: '' },
      { do: 'type', sheet, at: 'M30', value: 'TBC' },
    ],
  ],
  ['cleared cells', [{ do: 'clear', sheet, at: 'H14:I16' }]],
  ['a row cleared', [{ do: 'clear', sheet, at: 'A69:R69' }]],
  [
    'a new row at the end',
    [
      { do: 'type', sheet, at: 'A71', value: '5.13' },
      { do: 'type', sheet, at: 'D71', value: 'Do more' },
    ],
  ],
  [
    'a cell with a formula above it all',
    [
      { do: 'type', sheet, at: 'O20', value: '=N20*2' },
      { do: 'type', sheet, at: 'N20', value: 99 },
    ],
  ],
  ['another sheet', [{ do: 'type', sheet: 'Glossary', at: 'A2', value: 'x' }]],
];

describe.each(edits)('after %s', (_, done) => {
  test.each(['you', 'a co-author'])('by %s, the plan is what a full check finds', async (person) => {
    const { plan, heard, known } = await watched(sample);
    for (const edit of done) await plan.standIn.edit(edit, person);
    expect(heard.length).toBeGreaterThan(0);
    expectSame((await recheck(plan, known, heard)).report, await plan.check());
  });
});

const moves: [string, Edit][] = [
  ['sorted rows', { do: 'sort', sheet: 'Plan 1', at: 'A12:L30', by: 'G' }],
  ['a row put in', { do: 'insertRows', sheet: 'Plan 1', row: 12 }],
  ['a row taken out', { do: 'deleteRows', sheet: 'Plan 1', row: 12 }],
];

test.each(moves)('after %s the plan is what a full check finds', async (_, edit) => {
  const { plan, heard, known } = await watched(largePlan(60, 1));
  await plan.standIn.edit(edit, 'a co-author');
  expect(heard).toHaveLength(1);
  expectSame((await recheck(plan, known, heard)).report, await plan.check());
});

test('one edited cell of 3,000 rows is one batch, of less than a hundredth of the bytes of a full check', async () => {
  const { plan, heard, known } = await watched(largePlan(3000, 1));
  const { traffic } = plan.standIn;
  await settled();
  const start = { ...traffic };
  await plan.check();
  await settled();
  const full = traffic.bytesOut - start.bytesOut;
  await plan.standIn.edit({ do: 'type', sheet: 'Plan 1', at: 'G500', value: 'Rde' });
  await settled();
  const before = { ...traffic };
  const { report } = await recheck(plan, known, heard);
  await settled();
  // With a second, Office.js frees its references.
  expect(traffic.batches - before.batches).toBeLessThanOrEqual(2);
  expect((traffic.bytesOut - before.bytesOut) * 100).toBeLessThan(full);
  expectSame(report, await plan.check());
});

test('a rating that a formula works out is read again when its source changes, on another sheet too', async () => {
  const { plan, heard } = await watched(sample);
  await plan.standIn.edit({ do: 'type', sheet, at: 'I20', value: '=Glossary!H1' });
  const known = await understood(plan);
  heard.length = 0;
  await plan.standIn.edit({ do: 'type', sheet, at: 'R20', value: 'Red' });
  await plan.standIn.edit({ do: 'type', sheet, at: 'I20', value: '=R20' });
  await plan.standIn.edit({ do: 'type', sheet, at: 'R20', value: 'Rde' });
  const { report } = await recheck(plan, known, heard.slice(-1));
  expect(report.issues.some(({ cell, code }) => cell === 'I20' && code === 'rating.unrecognised')).toBe(true);
});

test('a key on a hidden sheet that somebody edits counts at once', async () => {
  const made = plansToEdit(1).find(({ name }) => name === 'key on a hidden sheet')!;
  const workbook = await made.open();
  const known = await understandPlan(workbook, editedAt);
  const [hidden] = known.cells.sheets.filter((one) => one.hidden);
  const row = hidden!.values.findIndex((cells) => cells.includes(known.report.key.amber));
  const column = hidden!.values[row]!.indexOf(known.report.key.amber);
  const change = workbook.type(hidden!.name, hidden!.row + row, hidden!.column + column, [['A little late']]);
  const { report } = await recheckRows(workbook, known, [change]);
  expect(report.key.amber).toBe('A little late');
});

test('what the add-in itself writes is not told: no circles', async () => {
  const { plan, heard } = await watched(sample);
  await plan.build();
  await plan.standIn.edit({ do: 'select', sheet, at: 'A1' });
  expect(heard).toEqual([]);
});

test('it stops when asked', async () => {
  const plan = await openPlan(sample);
  const heard: SheetChange[] = [];
  const stop = await watchChanges(plan.standIn.Excel.run, (change) => heard.push(change));
  await stop();
  await plan.standIn.edit({ do: 'type', sheet, at: 'I13', value: 'Red' });
  expect(heard).toEqual([]);
});
