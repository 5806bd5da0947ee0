import { readFileSync } from 'node:fs';
import { addRatingValidation, removeRatingValidation } from '../../src/app/ratingValidation';
import { columnLetters } from '../../src/core/cells/address';
import { interrupted } from '../support/interrupted';
import { largePlan } from '../support/largePlan';
import { samplePlan } from '../support/plans';
import { exampleDay, openPlan, type OpenPlan } from '../support/standIn';

const sample = readFileSync(samplePlan);
const options = { asAt: exampleDay };
const sheet = 'SEND Improvement Plan';

const add = ({ inWorkbook }: OpenPlan) => inWorkbook((workbook) => addRatingValidation(workbook, options));
const remove = ({ inWorkbook }: OpenPlan) => inWorkbook((workbook) => removeRatingValidation(workbook));
const onSheet = <T>({ standIn }: OpenPlan, work: (plan: Excel.Worksheet) => T): Promise<T> =>
  standIn.Excel.run(async (context) => {
    const result = work(context.workbook.worksheets.getItem(sheet));
    await context.sync();
    return result;
  });

/** A workbook without rules of its own on the ratings. */
async function bare(): Promise<OpenPlan> {
  const plan = await openPlan(sample);
  await onSheet(plan, (its) => {
    its.getRange('I10:J69').dataValidation.clear();
    its.getRange('I10:J69').conditionalFormats.clearAll();
  });
  return plan;
}
const listOf = async (plan: OpenPlan, cell: string) =>
  (await onSheet(plan, (its) => its.getRange(cell).dataValidation.load('rule,errorAlert'))).rule.list?.source;
const formatsOf = async (plan: OpenPlan, cell: string) => {
  const formats = await onSheet(plan, (its) =>
    its
      .getRange(cell)
      .conditionalFormats.load(
        'items/type,items/stopIfTrue,items/cellValueOrNullObject/rule,items/cellValueOrNullObject/format/fill/color,items/cellValueOrNullObject/format/font/color',
      ),
  );
  return formats.items.map(({ cellValueOrNullObject: { rule, format } }) => [
    rule.formula1,
    format.fill.color,
    format.font.color,
  ]);
};

test('ratings are chosen from the words of the key, and coloured with words, on every action', async () => {
  const plan = await bare();
  const { cells, notes } = await add(plan);
  expect(cells).toBe(120);
  expect(notes).toEqual([]);
  expect(await listOf(plan, 'I13')).toBe('Blue,Green,Amber,Red,N/A,Not started');
  expect(await formatsOf(plan, 'J52')).toEqual([
    ['="Blue"', '#1D70B8', '#FFFFFF'],
    ['="Green"', '#00703C', '#FFFFFF'],
    ['="Amber"', '#FFBF47', '#0B0C0C'],
    ['="Red"', '#B3261E', '#FFFFFF'],
  ]);
});

test('once more changes nothing, and they come off without a trace but for an empty setting', async () => {
  const plan = await bare();
  const before = await plan.standIn.save();
  await add(plan);
  const once = await plan.standIn.save();
  await add(plan);
  expect(Buffer.from(await plan.standIn.save()).equals(Buffer.from(once))).toBe(true);
  const again = await openPlan(once);
  expect(await remove(again)).toEqual({ cells: 120, notes: [] });
  expect(await listOf(again, 'I13')).toBeUndefined();
  expect(await formatsOf(again, 'I13')).toEqual([]);
  await remove(plan);
  expect(Buffer.from(await plan.standIn.save()).equals(Buffer.from(before))).toBe(true);
});

test('a list of its own on the cells is replaced, told, and put back', async () => {
  const plan = await bare();
  await onSheet(plan, (its) => {
    const { dataValidation } = its.getRange('I10:I69');
    dataValidation.rule = { list: { inCellDropDown: true, source: 'R,A,G' } };
    dataValidation.errorAlert = { title: 'Plan', message: 'R, A or G', showAlert: true, style: 'Warning' };
  });
  const before = await onSheet(plan, (its) =>
    its.getRange('I13').dataValidation.load('rule,errorAlert,prompt'),
  );
  const { notes } = await add(plan);
  expect(notes.join('\n')).toContain(`“${sheet}”, I`);
  expect(notes.join('\n')).toContain('its list (R,A,G) was replaced.');
  const again = await openPlan(await plan.standIn.save());
  expect((await remove(again)).notes.join('\n')).toContain('its own rule is back.');
  const after = await onSheet(again, (its) =>
    its.getRange('I13').dataValidation.load('rule,errorAlert,prompt'),
  );
  expect(after.toJSON()).toEqual(before.toJSON());
});

test('a list with the same words, and rules of another kind on the cells, stay', async () => {
  const plan = await bare();
  await add(plan);
  const words = await listOf(plan, 'I13');
  await remove(plan);
  await onSheet(plan, (its) => {
    its.getRange('I10:I69').dataValidation.rule = {
      list: { inCellDropDown: true, source: (words as string).split(',').reverse().join(', ') },
    };
    const format = its.getRange('I10:J69').conditionalFormats.add('Custom');
    format.custom.rule.formula = '=$A10=""';
    format.custom.format.fill.color = '#EEEEEE';
  });
  const { cells, notes } = await add(plan);
  expect(cells).toBe(60);
  expect(notes.filter((note) => note.includes('its own list has the same words')).length).toBeGreaterThan(0);
  expect(notes.filter((note) => note.includes('1 rule of its own stays'))).toHaveLength(2);
  await remove(plan);
  const left = await onSheet(plan, (its) => its.getRange('I13').conditionalFormats.load('items/type'));
  expect(left.items.map(({ type }) => type)).toEqual(['Custom']);
});

test('cells with different rules are left alone, and told', async () => {
  const plan = await bare();
  await onSheet(plan, (its) => {
    its.getRange('I14').dataValidation.rule = { list: { inCellDropDown: true, source: 'Yes,No' } };
  });
  const { notes } = await add(plan);
  expect(notes.filter((note) => note.includes('left alone'))).toHaveLength(1);
  expect(await listOf(plan, 'I14')).toBe('Yes,No');
});

test('a protected sheet is named, and nothing is written', async () => {
  const plan = await bare();
  await onSheet(plan, (its) => its.protection.protect());
  const before = await plan.standIn.save();
  await expect(add(plan)).rejects.toThrow(`The sheet “${sheet}” is protected.`);
  expect(Buffer.from(await plan.standIn.save()).equals(Buffer.from(before))).toBe(true);
});

describe('a batch that Excel refuses half-way', () => {
  test.each([0, 1, 3, 5, 8, 12, 17, 24, 40, 60])(
    'at action %i leaves no list and no colour, and no rule of the plan’s own is lost',
    async (atAction) => {
      const plan = await openPlan(sample);
      await onSheet(plan, (its) => {
        const { dataValidation } = its.getRange('I10:I69');
        dataValidation.rule = { list: { inCellDropDown: true, source: 'R,A,G' } };
      });
      const rules = async () => [
        await listOf(plan, 'I13'),
        await listOf(plan, 'I60'),
        await listOf(plan, 'J13'),
        await formatsOf(plan, 'I13'),
        await formatsOf(plan, 'J52'),
      ];
      const before = await rules();
      const failing = plan.inWorkbook((workbook) =>
        addRatingValidation(
          {
            ...workbook,
            addRatingValidation: (choices) => {
              // The batch that reads is answered.
              plan.standIn.failNext({ code: 'GeneralException', atAction: Infinity });
              plan.standIn.failNext({ code: 'GeneralException', atAction });
              return workbook.addRatingValidation(choices);
            },
          },
          options,
        ),
      );
      await expect(failing).rejects.toMatchObject({ code: 'excel-refused' });
      expect(await rules()).toEqual(before);
      // And once more goes well, and comes off.
      await add(plan);
      await remove(plan);
      expect(await rules()).toEqual(before);
    },
  );
});

describe('where rows have moved since', () => {
  const name = 'Plan 1';
  const listsOn = (plan: OpenPlan, cells: readonly string[]) =>
    plan.standIn.Excel.run(async (context) => {
      const its = context.workbook.worksheets.getItem(name);
      const read = cells.map((cell) => ({
        validation: its.getRange(cell).dataValidation.load('type'),
        formats: its.getRange(cell).conditionalFormats.load('items/id'),
      }));
      await context.sync();
      return read.map(({ validation, formats }) => `${validation.type} ${formats.items.length}`);
    });

  test('take off finds all that is ours, also where the plan ends by now', async () => {
    const plan = await openPlan(largePlan(60, 1));
    const { columns, body } = (await plan.check()).tables[0]!;
    const [letter] = [columnLetters(columns.progress!)];
    const cells = [2, 9, 14, 20, 33, 47, 58].map((down) => `${letter}${body.row + down}`);
    await add(plan);
    expect(new Set(await listsOn(plan, cells))).toEqual(new Set(['List 4']));
    await plan.standIn.edit({ do: 'insertRows', sheet: name, row: body.row + 12, count: 2 });
    await plan.standIn.edit({ do: 'deleteRows', sheet: name, row: body.row + 30, count: 3 });
    // The last rows are no actions any more: the plan ends before them.
    await plan.standIn.edit({ do: 'clear', sheet: name, at: `A${body.row + 50}:L${body.row + 59}` });
    expect((await remove(plan)).cells).toBeGreaterThan(100);
    const every = Array.from({ length: 62 }, (_, down) => `${letter}${body.row + 1 + down}`);
    expect(new Set(await listsOn(plan, every))).toEqual(new Set(['None 0']));
  });

  test.each([2, 3, 4, 5])(
    'lists that were refused half-way leave none behind where a row is put in at answer %i of that run',
    async (at) => {
      const plan = await openPlan(largePlan(60, 1));
      const { columns, body } = (await plan.check()).tables[0]!;
      let answers = -Infinity;
      const inWorkbook = interrupted(plan, async () => {
        answers++;
        if (answers !== at) return;
        await plan.standIn.edit(
          { do: 'insertRows', sheet: name, row: body.row + 12, count: 1 },
          'a co-author',
        );
      });
      const failing = inWorkbook((workbook) =>
        addRatingValidation(
          {
            ...workbook,
            addRatingValidation: (choices) => {
              // What is there is answered; what is written is refused once the lists are on.
              plan.standIn.failNext({ code: 'GeneralException', atAction: Infinity });
              plan.standIn.failNext({ code: 'GeneralException', atAction: 60 });
              answers = 0;
              return workbook.addRatingValidation(choices);
            },
          },
          options,
        ),
      );
      await expect(failing).rejects.toMatchObject({ code: 'excel-refused' });
      const letter = columnLetters(columns.progress!);
      const every = Array.from({ length: 62 }, (_, down) => `${letter}${body.row + 1 + down}`);
      expect(new Set(await listsOn(plan, every))).toEqual(new Set(['None 0']));
    },
  );

  test.each([1, 2, 3, 4, 5])(
    'take off leaves none behind where a row is put in right after batch %i of it',
    async (at) => {
      const plan = await openPlan(largePlan(60, 1));
      const { columns, body } = (await plan.check()).tables[0]!;
      await add(plan);
      const inWorkbook = interrupted(plan, async (batch) => {
        if (batch !== at) return;
        await plan.standIn.edit(
          { do: 'insertRows', sheet: name, row: body.row + 12, count: 1 },
          'a co-author',
        );
      });
      await inWorkbook((workbook) => removeRatingValidation(workbook));
      const letter = columnLetters(columns.progress!);
      const every = Array.from({ length: 62 }, (_, down) => `${letter}${body.row + 1 + down}`);
      expect(new Set(await listsOn(plan, every))).toEqual(new Set(['None 0']));
    },
  );

  test('rows that were put in are given a list with one press', async () => {
    const plan = await openPlan(largePlan(60, 1));
    const { columns, body } = (await plan.check()).tables[0]!;
    const cell = `${columnLetters(columns.progress!)}${body.row + 10}`;
    await add(plan);
    await plan.standIn.Excel.run(async (context) => {
      context.workbook.worksheets.getItem(name).getRange(cell).dataValidation.clear();
      await context.sync();
    });
    expect((await add(plan)).notes).toEqual([]);
    expect(await listsOn(plan, [cell])).toEqual(['List 4']);
  });
});
