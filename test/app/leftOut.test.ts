import { readFileSync } from 'node:fs';
import { keepPosition } from '../../src/app/keepPosition';
import { gridOf } from '../support/answers';
import { packModels } from '../support/packModels';
import { plainWorkbook } from '../support/plainWorkbook';
import { samplePlan } from '../support/plans';
import { openPlan, type OpenPlan } from '../support/standIn';

const bare = () =>
  openPlan(
    plainWorkbook({
      name: 'Plan',
      rows: [
        ['Ref', 'Priority area', 'Action', 'Lead', 'Due date', 'Progress BRAG'],
        ['1', 'Health', 'Recruit', 'Head of SEND', '31/03/2027', 'Green'],
      ],
    }),
  );
const keep = (plan: OpenPlan) =>
  plan.inWorkbook((workbook) =>
    keepPosition(workbook, { cycleDate: '2025-08-11', label: '', today: '2025-08-11', timeOfDay: 0.5 }),
  );
const built = async (plan: OpenPlan, sheets?: readonly string[]) =>
  (await plan.build(undefined, undefined, sheets)).sheets.map(({ name }) => name);

test('papers without anything to say are not made, and it is known why', async () => {
  const plan = await bare();
  expect(await built(plan)).toEqual([
    'Board summary',
    'Priority areas',
    'Escalations',
    'Members’ summary',
    'Plan checks',
  ]);
  expect((await plan.check()).leftOut).toEqual([
    { key: 'finance', why: 'The plan has no column of money.' },
    { key: 'evidence', why: 'The plan has no impact ratings, and no scorecard was found in the workbook.' },
    { key: 'movement', why: 'No position of an earlier board is kept.' },
    { key: 'stocktake', why: 'No position of an earlier board is kept.' },
    { key: 'risk-performance', why: 'No risk register and no scorecard was found in the workbook.' },
  ]);
});

test('they are made once they have something to say', async () => {
  const plan = await openPlan(readFileSync(samplePlan));
  expect((await plan.check()).leftOut.map(({ key }) => key)).toEqual(['movement', 'stocktake']);
  await keep(plan);
  expect((await plan.check()).leftOut).toEqual([]);
});

test('one that is named is made all the same; one that stands there already is brought up to date', async () => {
  const plan = await bare();
  expect(await built(plan, ['movement'])).toEqual(['Movement']);
  expect(await built(plan)).toContain('Movement');
});

test('where none of those that are chosen would say anything, it says so', async () => {
  const plan = await bare();
  await plan.standIn.Excel.run(async (context) => {
    context.workbook.settings.add('BragBoard.pack', JSON.stringify({ sheets: ['finance'] }));
    await context.sync();
  });
  await expect(plan.build()).rejects.toThrow('The plan has no column of money. Choose other sheets');
});

test('no paper speaks of the command line, and only Plan checks of sheets that were left alone', async () => {
  for (const plan of [await bare(), await openPlan(readFileSync(samplePlan))]) {
    for (const model of await packModels(plan)) {
      const words = gridOf(model).flat().map(String).join('\n');
      expect([model.key, /brag-board|--[a-z]|\.xlsx/.exec(words)?.[0]]).toEqual([model.key, undefined]);
      if (model.key !== 'plan-checks')
        expect([model.key, words.includes('Left alone')]).toEqual([model.key, false]);
    }
  }
});
