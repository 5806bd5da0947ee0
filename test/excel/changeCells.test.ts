import { readFileSync } from 'node:fs';
import { applyFixes, undoFixes } from '../../src/app/applyFixes';
import type { CellChange } from '../../src/core/cells/cellChange';
import { samplePlan } from '../support/plans';
import { openPlan, type OpenPlan } from '../support/standIn';

const sample = readFileSync(samplePlan);
const sheet = 'SEND Improvement Plan';
const change = (cell: string, from: CellChange['from'], to: CellChange['to']): CellChange => ({
  sheet,
  cell,
  from,
  to,
});

const apply = ({ inWorkbook }: OpenPlan, changes: readonly CellChange[]) =>
  inWorkbook((workbook) => applyFixes(workbook, changes));
const undo = ({ inWorkbook }: OpenPlan, made: readonly CellChange[]) =>
  inWorkbook((workbook) => undoFixes(workbook, made));

/** Runs something on the plan sheet, as another officer would. */
const onSheet = <T>({ standIn }: OpenPlan, work: (plan: Excel.Worksheet) => T): Promise<T> =>
  standIn.Excel.run(async (context) => {
    const result = work(context.workbook.worksheets.getItem(sheet));
    await context.sync();
    return result;
  });
const valueOf = async (plan: OpenPlan, cell: string): Promise<unknown> =>
  (await onSheet(plan, (its) => its.getRange(cell).load('values'))).values[0]?.[0];

/** Office.js frees its references after a run, without waiting for it. */
const settled = () => new Promise(setImmediate);

const spelling = change('I32', 'Gren', 'Green');
const colourOnly = change('J52', '', 'Amber');

test('changes are made in one batch after one that reads, and nothing but values changes', async () => {
  const plan = await openPlan(sample);
  const looks = () =>
    onSheet(plan, (its) => its.getRange('I32').load('numberFormat,format/fill/color,format/font/bold'));
  const before = (await looks()).toJSON();
  await settled();
  const { batches } = plan.standIn.traffic;
  const outcome = await apply(plan, [spelling, colourOnly]);
  await settled();
  // One reads, one writes; with a third Office.js frees its references.
  expect(plan.standIn.traffic.batches - batches).toBe(3);
  expect(outcome).toEqual({ made: [spelling, colourOnly], refused: [] });
  expect([await valueOf(plan, 'I32'), await valueOf(plan, 'J52')]).toEqual(['Green', 'Amber']);
  expect((await looks()).toJSON()).toEqual(before);
});

test('fixing and undoing gives back the file, byte for byte', async () => {
  const plan = await openPlan(sample);
  const { made } = await apply(plan, [spelling, colourOnly, change('M45', 'TBC', 1200)]);
  expect(made).toHaveLength(3);
  expect(Buffer.from(await plan.standIn.save()).equals(sample)).toBe(false);
  expect((await undo(plan, made)).refused).toEqual([]);
  expect(Buffer.from(await plan.standIn.save()).equals(sample)).toBe(true);
});

test.each(['1/2', '£12k', '=1+1', '-', 'TRUE', '1.10', "o'clock"])(
  '%j, which Excel would read as something else, comes back as that text without an apostrophe',
  async (text) => {
    const plan = await openPlan(sample);
    // Typed while the format was Text, as in columns that were cleaned up later.
    await onSheet(plan, (its) => {
      const cell = its.getRange('M45');
      const format = cell.load('numberFormat');
      cell.numberFormat = [['@']];
      cell.values = [[text]];
      cell.numberFormat = [['General']];
      return format;
    });
    const before = await plan.standIn.save();
    const { made } = await apply(plan, [change('M45', text, 500)]);
    expect(await valueOf(plan, 'M45')).toBe(500);
    await undo(plan, made);
    expect(await valueOf(plan, 'M45')).toBe(text);
    expect(Buffer.from(await plan.standIn.save()).equals(Buffer.from(before))).toBe(true);
  },
);

describe('a cell is left alone, and the others are changed,', () => {
  test('where another officer has changed it since', async () => {
    const plan = await openPlan(sample);
    await onSheet(plan, (its) => void (its.getRange('I32').values = [['Red']]));
    const { made, refused } = await apply(plan, [spelling, colourOnly]);
    expect(made).toEqual([colourOnly]);
    expect(refused).toEqual([{ change: spelling, reason: 'changed' }]);
    expect(await valueOf(plan, 'I32')).toBe('Red');
  });

  test('where it holds a formula, even one that gives the same value', async () => {
    const plan = await openPlan(sample);
    await onSheet(plan, (its) => void (its.getRange('I32').formulas = [['="Gr"&"en"']]));
    const { refused } = await apply(plan, [spelling, colourOnly]);
    expect(refused).toEqual([{ change: spelling, reason: 'formula' }]);
    const { formulas } = await onSheet(plan, (its) => its.getRange('I32').load('formulas'));
    expect(formulas).toEqual([['="Gr"&"en"']]);
  });

  test('where its sheet is protected, unless the cell itself is unlocked', async () => {
    const plan = await openPlan(sample);
    await onSheet(plan, (its) => {
      its.getRange('J52').format.protection.locked = false;
      its.protection.protect();
    });
    const { made, refused } = await apply(plan, [spelling, colourOnly]);
    expect(made).toEqual([colourOnly]);
    expect(refused).toEqual([{ change: spelling, reason: 'protected' }]);
  });

  test('where a number would become text', async () => {
    const plan = await openPlan(sample);
    await onSheet(plan, (its) => void (its.getRange('M45').numberFormat = [['@']]));
    const amount = change('M45', 'TBC', 1200);
    expect((await apply(plan, [amount])).refused).toEqual([{ change: amount, reason: 'text-format' }]);
  });

  test('where its sheet is gone', async () => {
    const plan = await openPlan(sample);
    const gone = { ...spelling, sheet: 'Old plan' };
    const { made, refused } = await apply(plan, [gone, colourOnly]);
    expect(made).toEqual([colourOnly]);
    expect(refused).toEqual([{ change: gone, reason: 'no-sheet' }]);
  });
});

test('two fixes of one cell are one change: the last', async () => {
  const plan = await openPlan(sample);
  expect((await apply(plan, [spelling, { ...spelling, to: 'Red' }])).made).toEqual([
    { ...spelling, to: 'Red' },
  ]);
});

test('an undo leaves a cell alone that has been changed again', async () => {
  const plan = await openPlan(sample);
  const { made } = await apply(plan, [spelling, colourOnly]);
  await onSheet(plan, (its) => void (its.getRange('I32').values = [['Amber']]));
  const outcome = await undo(plan, made);
  expect(outcome.refused.map(({ reason }) => reason)).toEqual(['changed']);
  expect([await valueOf(plan, 'I32'), await valueOf(plan, 'J52')]).toEqual(['Amber', '']);
});

test.each([0, 1, 2, 3])('a batch that Excel refuses at action %d changes nothing', async (atAction) => {
  const plan = await openPlan(sample);
  plan.standIn.failNext({ code: 'GeneralException', atAction: Infinity });
  plan.standIn.failNext({ code: 'GeneralException', atAction });
  await expect(apply(plan, [spelling, colourOnly, change('M45', 'TBC', 12)])).rejects.toMatchObject({
    code: 'excel-refused',
  });
  expect(Buffer.from(await plan.standIn.save()).equals(sample)).toBe(true);
});
