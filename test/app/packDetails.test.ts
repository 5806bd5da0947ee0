import { readFileSync } from 'node:fs';
import { exportSettings, readSettingsFile } from '../../src/app/settingsFile';
import { setSettings } from '../../src/app/setSettings';
import type { PackDetails } from '../../src/core/papers/pack/packDetails';
import { gridOf } from '../support/answers';
import { packModels } from '../support/packModels';
import { plainWorkbook } from '../support/plainWorkbook';
import { samplePlan } from '../support/plans';
import { exampleDay, openPlan, type OpenPlan } from '../support/standIn';

const given: PackDetails = {
  title: 'Fenwick improvement plan',
  board: 'Improvement & Assurance Board',
  meeting: '2025-09-15',
  marking: '',
  contact: 'Jo Hill, 01234 567890',
  paper: '',
};
const open = () => openPlan(readFileSync(samplePlan));
const give = (plan: OpenPlan, details: PackDetails) =>
  plan.inWorkbook((workbook) =>
    setSettings(workbook, { asAt: exampleDay }, ({ pack }) => ({ pack: { ...pack, details } })),
  );

test('title, board, date and contact stand at the head of every paper, and the marking of the plan’s own footer', async () => {
  const plan = await open();
  const { details } = await give(plan, given);
  expect(details).toEqual({ ...given, marking: 'OFFICIAL' });
  const models = await packModels(plan);
  expect(models.length).toBeGreaterThan(5);
  for (const model of models) {
    const top = gridOf(model).flat().map(String).join('\n');
    expect(top).toContain('Fenwick improvement plan: ');
    expect(top).toContain('For: Improvement & Assurance Board, 15 September 2025.');
    expect(top).toContain('Jo Hill, 01234 567890');
    expect(model.print).toMatchObject({
      header: 'Improvement & Assurance Board, 15 September 2025',
      marking: 'OFFICIAL',
    });
  }
});

test('on A3 papers have wider columns and more rows on a page; the Members’ summary stays on A4', async () => {
  const plan = await open();
  const usual = await packModels(plan);
  await give(plan, { ...given, paper: 'A3' });
  const wide = await packModels(plan);
  const sizes = wide.map(({ key, print }) => [key, print.paper]);
  expect(sizes).toEqual(wide.map(({ key }) => [key, key === 'members-summary' ? 'A4' : 'A3']));
  const widthOf = ({ columnWidths }: (typeof wide)[number]) =>
    columnWidths.reduce((sum, one) => sum + one, 0);
  wide.forEach((model, index) => {
    const before = usual[index]!;
    expect(before.print.paper).toBe('A4');
    if (model.key === 'members-summary') return;
    expect([model.key, widthOf(model) / widthOf(before) > 1.35]).toEqual([model.key, true]);
    expect(model.pageBreaks.length).toBeLessThanOrEqual(before.pageBreaks.length);
  });
  await plan.build(undefined, undefined, ['finance', 'members-summary']);
  const printedOn = await plan.standIn.Excel.run(async (context) => {
    const layouts = ['Finance summary', 'Members’ summary'].map((name) =>
      context.workbook.worksheets.getItem(name).pageLayout.load('paperSize'),
    );
    await context.sync();
    return layouts.map(({ paperSize }) => paperSize);
  });
  expect(printedOn).toEqual(['A3', 'A4']);
});

test('they are printed at the head and foot of each page, and are gone again where they are taken away', async () => {
  const plan = await open();
  await give(plan, { ...given, marking: 'OFFICIAL - SENSITIVE' });
  const printed = () =>
    plan.standIn.Excel.run(async (context) => {
      const { pageLayout } = context.workbook.worksheets.getItem('Board summary');
      const texts = pageLayout.headersFooters.defaultForAllPages.load(
        'leftHeader,rightHeader,rightFooter,leftFooter',
      );
      await context.sync();
      return [texts.leftHeader, texts.rightHeader, texts.rightFooter, texts.leftFooter];
    });
  await plan.build(undefined, undefined, ['board-summary']);
  expect(await printed()).toEqual([
    'Improvement && Assurance Board, 15 September 2025',
    'OFFICIAL - SENSITIVE',
    'OFFICIAL - SENSITIVE  Page &P of &N',
    'Fenwick improvement plan: Board summary',
  ]);
  await give(plan, { ...given, board: '', meeting: '', marking: '' });
  await plan.build(undefined, undefined, ['board-summary']);
  expect((await printed()).slice(0, 3)).toEqual(['', 'OFFICIAL', 'OFFICIAL  Page &P of &N']);
});

test('they go along with the settings; what cannot be used is refused by its name', async () => {
  const plan = await open();
  await give(plan, given);
  const file = await plan.inWorkbook((workbook) => exportSettings(workbook, exampleDay));
  expect(readSettingsFile(file).pack?.details).toEqual(given);
  const wrong = (details: object) => () =>
    readSettingsFile(JSON.stringify({ bragBoardSettings: 1, pack: { details } }));
  expect(wrong({ meeting: '15/9/25' })).toThrow('pack.details.meeting is no date');
  expect(wrong({ chair: 'Jo' })).toThrow('pack.details.chair is no setting');
  await expect(give(plan, { ...given, board: 'x'.repeat(101) })).rejects.toThrow(
    'pack.details.board has up to 100',
  );
});

test('a plan without a title has the one of the workbook’s properties, else none', async () => {
  const rows = [
    ['Ref', 'Action', 'Lead', 'Due date', 'Progress BRAG'],
    ['1', 'Recruit', 'Head of SEND', '31/03/2027', 'Green'],
  ];
  const plan = await openPlan(plainWorkbook({ name: 'Plan', rows }));
  expect((await plan.check()).title).toBe('');
  await plan.standIn.Excel.run(async (context) => {
    context.workbook.properties.title = 'Written statement of action';
    await context.sync();
  });
  expect((await plan.check()).title).toBe('Written statement of action');
});
