import { readFileSync } from 'node:fs';
import { keepPosition } from '../../src/app/keepPosition';
import { markerName } from '../../src/app/summarySheets';
import { historySheet } from '../../src/core/papers/history/historySheet';
import { takeSnapshot } from '../../src/core/history/takeSnapshot';
import type { CellValue } from '../../src/core/cells/sheetCells';
import { leaveOwnPapers } from '../../src/core/papers/sheet/ownPapers';
import { paperWords, summarySheetKeys } from '../../src/core/papers/sheet/paperWords';
import type { SheetModel } from '../../src/core/papers/sheet/sheetModel';
import { understandPlan } from '../../src/app/understandPlan';
import { valuesOn } from '../support/editPlan';
import { packModels } from '../support/packModels';
import { planCases, samplePlan } from '../support/plans';
import { plainWorkbook } from '../support/plainWorkbook';
import { sheetOf, workbookOf } from '../support/sheet';
import { exampleDay, openPlan, type OpenPlan } from '../support/standIn';

const sample = readFileSync(samplePlan);

/** The sample with every sheet of ours in it, the history too. */
async function built(): Promise<OpenPlan> {
  const plan = await openPlan(sample);
  await plan.inWorkbook((workbook) =>
    keepPosition(workbook, { cycleDate: '2025-06-08', label: '', today: exampleDay, timeOfDay: 0.5 }),
  );
  await plan.build();
  return plan;
}

/** Takes the markers away, as moving a sheet to another workbook does; gives the sheets' names by what they are. */
const orphan = ({ standIn }: OpenPlan): Promise<Map<string, string>> =>
  standIn.Excel.run(async (context) => {
    const { names, worksheets } = context.workbook;
    names.load('items/name,items/formula');
    worksheets.load('items/name');
    await context.sync();
    const own = new Map<string, string>();
    for (const key of summarySheetKeys) {
      const marker = names.getItem(markerName(key));
      const found = names.items.find(({ name }) => name === markerName(key));
      own.set(key, /^='?([^'!]+)'?!/.exec(String(found?.formula))?.[1] ?? '');
      marker.delete();
    }
    await context.sync();
    return own;
  });

const titleOf = (key: string) => paperWords.find((sheet) => sheet.key === key)?.title ?? 'BRAG history';
const whyOf = (
  report: { readonly sheets: readonly { readonly name: string; readonly why: string }[] },
  name: string,
) => report.sheets.find((sheet) => sheet.name === name)?.why;

test('without their markers all eleven sheets are known by what they say, and nothing of them is read', async () => {
  const plan = await built();
  const before = await plan.check();
  const own = await orphan(plan);
  expect(own.size).toBe(11);
  const report = await plan.check();
  expect(report.total.actions).toHaveLength(60);
  // Without its marker the history is not read either, so nothing looks back at an earlier board.
  const lookBack = ['impact.behind-progress', 'progress.same-update'];
  expect(report.issues).toEqual(before.issues.filter(({ code }) => !lookBack.includes(code)));
  expect(report.key).toEqual(before.key);
  for (const [key, name] of own)
    expect([name, whyOf(report, name)]).toEqual([name, `a copy of ${titleOf(key)} that BRAG Board made`]);
});

test.each([1, 2, 3, 4])('nor with %i of their first rows deleted and other names', async (rows) => {
  const plan = await built();
  const own = await orphan(plan);
  for (const [, name] of own) await plan.standIn.edit({ do: 'deleteRows', sheet: name, row: 1, count: rows });
  await plan.standIn.Excel.run(async (context) => {
    [...own.values()].forEach(
      (name, index) => (context.workbook.worksheets.getItem(name).name = `Papers for board ${index}`),
    );
    await context.sync();
  });
  const report = await plan.check();
  expect(report.total.actions).toHaveLength(60);
  [...own.keys()].forEach((key, index) => {
    // The history's headings are its fourth row; without them it is no table at all.
    if (key === 'history' && rows === 4) return;
    expect([key, whyOf(report, `Papers for board ${index}`)]).toEqual([
      key,
      `a copy of ${titleOf(key)} that BRAG Board made`,
    ]);
  });
});

/** Puts a sheet with just these values into a workbook, as a person pastes them. */
const paste = ({ standIn }: OpenPlan, name: string, values: readonly (readonly CellValue[])[], at = 'A1') =>
  standIn.Excel.run(async (context) => {
    const sheets = context.workbook.worksheets;
    const found = sheets.getItemOrNullObject(name);
    await context.sync();
    const sheet = found.isNullObject ? sheets.add(name) : found;
    const width = Math.max(...values.map((row) => row.length));
    sheet.getRange(at).getResizedRange(values.length - 1, width - 1).values = values.map((row) =>
      [...row, ...Array<string>(width - row.length).fill('')].map((cell) =>
        typeof cell === 'string' && cell !== '' ? `'${cell}` : cell,
      ),
    );
    await context.sync();
  });

async function papers(): Promise<[string, CellValue[][]][]> {
  const plan = await built();
  const own = [...(await orphan(plan))];
  return Promise.all(
    own.map(async ([key, name]) => [key, await valuesOn(plan, name)] as [string, CellValue[][]]),
  );
}

const heads = ['Ref', 'Priority area', 'Action', 'Lead', 'Due date', 'Progress', 'Impact'];
const body = [
  ['A1', 'Leadership', 'Agree the terms of reference', 'Ann', '31/03/2026', 'Blue', 'Green'],
  ['A2', 'Leadership', 'Publish the strategy', 'Bo', '31/03/2026', 'Green', 'Green'],
];

test('pasted as values into another council’s workbook they are left alone there too', async () => {
  const plan = await openPlan(plainWorkbook({ name: 'Actions', rows: [heads, ...body] }));
  for (const [key, values] of await papers()) await paste(plan, `Copy of ${key}`, values);
  const report = await plan.check();
  expect(report.total.actions.map(({ reference }) => reference)).toEqual(['A1', 'A2']);
  for (const key of summarySheetKeys)
    expect(whyOf(report, `Copy of ${key}`)).toBe(`a copy of ${titleOf(key)} that BRAG Board made`);
  await plan.build();
  // They are told, and the build is what it is without them.
  expect((await valuesOn(plan, 'Plan checks')).flat().join(' ')).toContain(
    '“Copy of finance”, a copy of Finance summary that BRAG Board made',
  );
});

test('a workbook with nothing but a copy has no plan, and it is said what was found', async () => {
  const [[, values] = ['', []]] = await papers();
  const plan = await openPlan(plainWorkbook({ name: 'Sheet1', rows: [] }));
  await paste(plan, 'Old board', values);
  await expect(plan.check()).rejects.toThrow('“Old board”: a copy of Board summary that BRAG Board made');
});

describe('a plan is never hidden', () => {
  test('where a whole paper was pasted above, below, or both', async () => {
    for (const [key, values] of await papers()) {
      const width = Math.max(...values.map((row) => row.length), heads.length);
      const wide = (rows: readonly (readonly CellValue[])[]) =>
        rows.map((row) => [...row, ...Array<string>(width - row.length).fill('')]);
      const blank = wide([[]]);
      const own = wide([heads, ...body]);
      for (const rows of [
        [...own, ...blank, ...values],
        ...(key === 'history'
          ? []
          : [
              [...values, ...blank, ...own],
              [...values, ...blank, ...own, ...blank, ...values],
            ]),
      ]) {
        const plan = await openPlan(plainWorkbook({ name: 'Sheet1', rows: [] }));
        await paste(plan, 'Plan', rows);
        const report = await plan.check();
        expect([key, report.total.actions.map(({ reference }) => reference)]).toEqual([key, ['A1', 'A2']]);
        expect(whyOf(report, 'Plan')).toContain(
          `the rows of a copy of ${titleOf(key)} that BRAG Board made are left out`,
        );
        plan.standIn.close();
      }
    }
  });

  test.each([
    ['Built 8 September 2025, 14:05 by BRAG Board.'],
    ['Fenwick plan: Board summary'],
    ['Issues by priority area'],
    ['Read from “Plan” (2 actions read, 0 rows set aside).'],
    ['Money by funding source'],
  ])('by the words “%s” above or below it', async (words) => {
    const pad = (text: string) => [text, ...Array<string>(6).fill('')];
    for (const rows of [
      [pad(words), heads, ...body],
      [heads, ...body, pad(''), pad(words)],
    ]) {
      const plan = await openPlan(plainWorkbook({ name: 'Plan', rows }));
      expect((await plan.check()).total.actions.slice(0, 2).map(({ text }) => text)).toEqual([
        'Agree the terms of reference',
        'Publish the strategy',
      ]);
    }
  });

  test.each(planCases.map(({ name, bytes }) => [name, bytes] as const))('in %s', async (_, bytes) => {
    const plan = await openPlan(bytes);
    await plan.inWorkbook(async (workbook) => {
      const cells = await workbook.readCells();
      expect(leaveOwnPapers(cells, new Set())).toEqual(cells);
    });
  });

  test('where a person says that the sheet is to be read', () => {
    const copy = sheetOf([['Plan: Board summary'], ['Built today by BRAG Board.'], ['x']]);
    expect(leaveOwnPapers(workbookOf(copy), new Set()).sheets[0]).toMatchObject({ copyOf: 'Board summary' });
    expect(leaveOwnPapers(workbookOf(copy), new Set(['Plan'])).sheets[0]).toBe(copy);
  });
});

/** What the cells of a model show. */
const shown = ({ cells }: SheetModel): CellValue[][] =>
  cells.map((row) =>
    row.map((cell) => {
      if (cell === undefined) return '';
      const { content } = cell;
      return typeof content === 'object' ? ('words' in content ? content.words : content.expected) : content;
    }),
  );

test('every one of the words stands on a sheet: none was forgotten when wording changed', async () => {
  const withHistory = await papers();
  const without = await packModels(await openPlan(sample));
  const texts = (key: string) => [
    ...withHistory.flatMap(([own, values]) => (own === key ? values.flat() : [])),
    ...without.flatMap((model) => (model.key === key ? shown(model).flat() : [])),
  ];
  const gone = paperWords.flatMap(({ key, marks }) =>
    marks.filter((mark) => !texts(key).some((text) => String(text).startsWith(mark))),
  );
  // What the sample has no need to say.
  expect(gone).toEqual([
    'What the figures mean',
    'Impact, and the evidence for it',
    'No risk register and no scorecard',
  ]);
});

test('a copy of a paper that an earlier version built is known by the titles of that version', () => {
  for (const paper of paperWords) {
    for (const was of Object.keys('former' in paper ? paper.former : {})) {
      const values = [[was], ['Read from “Plan” (60 actions read, 1 row set aside).']];
      const [sheet] = leaveOwnPapers(workbookOf(sheetOf(values)), new Set()).sheets;
      expect([was, sheet?.copyOf]).toEqual([was, paper.title]);
    }
  }
});

test.each(planCases.map(({ name, bytes }) => [name, bytes] as const))(
  'whatever the plan is, as %s, each of its sheets is known',
  async (_, bytes) => {
    const plan = await openPlan(bytes);
    const models = await packModels(plan);
    const history = await plan.inWorkbook(async (workbook) => {
      const { plan: own } = await understandPlan(workbook, exampleDay);
      return historySheet({
        snapshot: takeSnapshot(own, { cycleDate: 45000, label: '' }),
        keptAt: 45000,
        uses1904Dates: false,
      });
    });
    for (const model of [...models, history]) {
      for (const gone of [0, 1, 3]) {
        const [sheet] = leaveOwnPapers(workbookOf(sheetOf(shown(model).slice(gone))), new Set()).sheets;
        expect([model.key, gone, sheet?.copyOf]).toEqual([model.key, gone, titleOf(model.key)]);
      }
    }
  },
);
