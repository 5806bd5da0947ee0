import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { planCases, type Expected } from '../support/plans';
import { typeInto, valuesOn } from '../support/editPlan';
import { openPlan, type OpenPlan } from '../support/standIn';
import { cellAddress } from '../../src/core/cells/address';
import { packSheetKeys } from '../../src/core/papers/sheet/paperWords';
import type { SheetModel } from '../../src/core/papers/sheet/sheetModel';
import { recalculated } from '../support/libreOffice';
import { packModels } from '../support/packModels';

/** Moves a sheet as an officer would, and saves: by a program that is not ours. */
const movedToFront = (bytes: Uint8Array, name: string): Uint8Array =>
  execFileSync(process.execPath, [join(__dirname, '..', 'support', 'moveSheet.js'), name], {
    input: bytes,
    maxBuffer: 50_000_000,
  });

type Cells = readonly (readonly string[])[];

/** The figures of each row of a table on the sheet, by the row's name and the column's heading. */
function tableOf(cells: Cells, heading: string): Map<string, Map<string, string>> {
  const top = cells.findIndex((row) => row[0] === 'Priority area' && row.includes(heading));
  const heads = cells[top] ?? [];
  const rows = new Map<string, Map<string, string>>();
  for (const row of cells.slice(top + 1)) {
    const name = row[0] ?? '';
    rows.set(name, new Map(heads.map((head, column) => [head, row[column] ?? ''])));
    if (name === 'Whole plan') break;
  }
  return rows;
}

/** A cell of a CSV as the number that it is; a share is written with its sign. */
const numberOf = (text: string): number =>
  text === '' ? NaN : text.endsWith('%') ? Number(text.slice(0, -1)) / 100 : Number(text);

const states = {
  blue: 'Blue',
  green: 'Green',
  amber: 'Amber',
  red: 'Red',
  unrated: 'Not rated',
  invalid: 'Not a rating',
};

/** The sheet's headings for the figures of the public JSON, with what they must come to. */
function figuresOf(figures: Expected['total']): [heading: string, expected: number | null][] {
  const counts = (field: 'progress' | 'impact', word: string) =>
    Object.entries(states).map(([state, name]): [string, number] => [
      `${word} ${name}`,
      figures[field][state] ?? NaN,
    ]);
  return [
    ...counts('progress', 'Progress'),
    ...counts('impact', 'Impact'),
    ['Actions', figures.actions],
    ['Overdue', figures.overdue],
    ['Due in 30 days', figures.dueSoon],
  ];
}

/** Whether a plan without the column would have this figure: every action unrated, and no date. */
const isNothing = (heading: string, { actions, progress, impact, overdue }: Expected['total']): boolean => {
  const field = heading.startsWith('Progress') ? progress : heading.startsWith('Impact') ? impact : null;
  return field === null ? overdue === null : field['unrated'] === actions;
};

/** LibreOffice takes long over so many workbooks where other work runs beside it. In milliseconds. */
const longWait = 400_000;

describe('recalculated by LibreOffice from the saved file', () => {
  let sheets: Map<string, string[][]>;
  let before: typeof sheets;
  const models = new Map<string, { readonly tab: string; readonly model: SheetModel }[]>();
  beforeAll(async () => {
    const files: Record<string, Uint8Array> = {};
    for (const { name, bytes } of planCases) {
      const plan = await openPlan(bytes);
      const pack = await packModels(plan);
      const built = await plan.build(undefined, undefined, packSheetKeys);
      models.set(
        name,
        pack.map((model, index) => ({ model, tab: built.sheets[index]!.name })),
      );
      files[`${name}.xlsx`] = await plan.standIn.save();
    }
    sheets = await recalculated(files);
  }, longWait);
  beforeAll(async () => {
    before = await recalculated(
      Object.fromEntries(planCases.map(({ name, bytes }) => [`${name}.xlsx`, bytes])),
    );
  }, longWait);

  test.each(planCases)('every live figure of every sheet of $name comes to our own', ({ name }) => {
    let figures = 0;
    for (const { tab, model } of models.get(name)!) {
      const cells = sheets.get(`${name}/${tab}`)!;
      model.cells.forEach((row, index) =>
        row.forEach((cell, column) => {
          const content = cell?.content;
          if (typeof content !== 'object' || !('formula' in content)) return;
          figures++;
          const found = cells[index]?.[column] ?? '';
          const where = [tab, cellAddress(index, column), content.formula];
          if (typeof content.expected === 'string')
            expect([...where, found]).toEqual([...where, content.expected]);
          else
            expect([...where, Math.abs(numberOf(found) - content.expected) < 0.005]).toEqual([
              ...where,
              true,
            ]);
        }),
      );
    }
    // The fewest are of a plan with one rating column and no money.
    expect(figures).toBeGreaterThan(40);
  });

  test.each(planCases)('every figure of $name is the one worked out by hand', ({ name, expected }) => {
    const cells = sheets.get(`${name}/Board summary`) ?? [];
    const counts = tableOf(cells, 'Actions');
    const money = tableOf(cells, 'Why this rating is suggested');
    for (const area of [...expected.areas, { ...expected.total, name: 'Whole plan' }]) {
      for (const [heading, figure] of figuresOf(area)) {
        const shown = counts.get(area.name)?.get(heading);
        // No heading where the plan has no such column: nothing is rated then, and no date is late.
        const isUntold = shown === undefined || shown === '–';
        expect([area.name, heading, isUntold && isNothing(heading, area) ? figure : Number(shown)]).toEqual([
          area.name,
          heading,
          figure,
        ]);
      }
      const pounds = (heading: string) => money.get(area.name)?.get(heading);
      for (const [heading, figure] of [
        ['Budget (£)', area.budget],
        ['Actual (£)', area.actual],
        ['Forecast (£)', area.forecast],
      ] as const) {
        // A dash where the plan has no such column, and no heading where it has no money at all.
        const shown = pounds(heading) ?? '–';
        if (shown !== '–') expect(Number(shown)).toBeCloseTo(figure, 2);
        else expect(figure).toBe(0);
      }
      expect(pounds('Suggested rating')?.toLowerCase()).toBe(area.rating.suggested ?? 'no rating');
    }
  });

  test('no cell of any sheet shows an error that was not there before', () => {
    for (const [sheet, rows] of sheets) {
      const errors = (cells: Cells = []) => cells.flat().filter((cell) => /^#|^Err:/.test(cell)).length;
      expect([sheet, errors(rows)]).toEqual([sheet, errors(before.get(sheet))]);
    }
  });

  test('the plan’s own sheets still come to the same, cell for cell', () => {
    for (const [sheet, rows] of before) expect(sheets.get(sheet)).toEqual(rows);
  });
});

const sample = planCases.find(({ name }) => name === 'sample-plan')!;

/** The parts of a workbook file, as text. */
const partsOf = (bytes: Uint8Array): Record<string, string> =>
  Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]));

async function saved(plan: OpenPlan): Promise<Uint8Array> {
  await plan.build('8 September 2025, 14:05');
  return plan.standIn.save();
}

const packTabs = [
  'Board summary',
  'Priority areas',
  'Escalations',
  'Finance summary',
  'Evidence',
  'Members’ summary',
  'Risk and performance',
  'Plan checks',
];

describe('building again', () => {
  test('in the same session changes nothing but the time', async () => {
    const plan = await openPlan(sample.bytes);
    const first = await saved(plan);
    const second = await saved(plan);
    expect(Buffer.from(second).equals(Buffer.from(first))).toBe(true);
  });

  test('in the saved and reopened workbook changes no part', async () => {
    const first = await saved(await openPlan(sample.bytes));
    const again = await openPlan(first);
    const result = await again.build();
    expect(result.sheets.map(({ name }) => name)).toEqual(packTabs);
    expect(result.sheets).toEqual(packTabs.map((name) => ({ name, created: false, differences: [] })));
    expect(partsOf(await again.standIn.save())).toEqual(partsOf(first));
  });

  test('at another time changes only the cells that say when', async () => {
    const first = await saved(await openPlan(sample.bytes));
    const again = await openPlan(first);
    await again.build('9 September 2025, 08:30');
    const before = partsOf(first);
    const after = partsOf(await again.standIn.save());
    const changed = Object.keys(after).filter((part) => after[part] !== before[part]);
    const texts = [before, after].map((parts) => changed.map((part) => parts[part]).join(''));
    expect(texts[1]!.replaceAll('9 September 2025, 08:30', '8 September 2025, 14:05')).toBe(texts[0]);
  });
});

describe('where the workbook has its own ideas', () => {
  test('a sheet of the user’s with the same name is left alone; ours takes the next free one', async () => {
    const plan = await openPlan(sample.bytes);
    const { Excel } = plan.standIn;
    await Excel.run(async (context) => {
      context.workbook.worksheets.add('board SUMMARY').getRange('A1').values = [['Mine']];
      context.workbook.worksheets.add('Board summary 2');
      await context.sync();
    });
    const { sheets } = await plan.build();
    expect(sheets[0]).toMatchObject({ name: 'Board summary 3', created: true });
    await Excel.run(async (context) => {
      const mine = context.workbook.worksheets.getItem('board SUMMARY').getUsedRange().load('values,address');
      await context.sync();
      expect(mine.values).toEqual([['Mine']]);
    });
  });

  test('ours stays ours, and where it is, when another program has moved it to the front', async () => {
    const plan = await openPlan(sample.bytes);
    await plan.build();
    const again = await openPlan(movedToFront(await plan.standIn.save(), 'Board summary'));
    const { sheets } = await again.build();
    expect(sheets[0]).toEqual({ name: 'Board summary', created: false, differences: [] });
    await again.standIn.Excel.run(async (context) => {
      const first = context.workbook.worksheets.getFirst().load('name');
      await context.sync();
      expect(first.name).toBe('Board summary');
    });
  });

  test('ours stays ours when it is renamed, saved and reopened', async () => {
    const plan = await openPlan(sample.bytes);
    await plan.build();
    await plan.standIn.Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Board summary').name = "Chair's view";
      await context.sync();
    });
    const again = await openPlan(await plan.standIn.save());
    const { sheets } = await again.build();
    expect(sheets[0]).toEqual({ name: "Chair's view", created: false, differences: [] });
    expect((await again.check()).sheets.filter(({ name }) => name === "Chair's view")).toEqual([
      {
        name: "Chair's view",
        read: false,
        why: 'a summary sheet of BRAG Board',
        rowsRead: 0,
        rowsSetAside: 0,
      },
    ]);
  });
});

test('the decisions of the first page have a column for what is to be decided once any is written', async () => {
  const plan = await openPlan(sample.bytes);
  const headings = async () => {
    await plan.build(undefined, undefined, ['board-summary', 'escalations']);
    const rows = await valuesOn(plan, 'Board summary');
    const title = rows.findIndex(([first]) => first === 'Decisions asked of the board');
    return { aside: rows[title]?.at(-1), heads: rows[title + 1] ?? [], rows: rows.flat() };
  };
  const before = await headings();
  expect(before.aside).toMatch(
    /^Three more are for a decision\. No decision is written down yet: see Escalations$/,
  );
  expect(before.heads).toContain('Why');
  expect(before.heads).not.toContain('Decision needed');

  const lists = await valuesOn(plan, 'Escalations');
  const answer = lists.findIndex(
    ([, second], index) => second === 'Answer' && lists[index - 1]?.[1] !== 'Action',
  );
  const column = lists.find((row) => row.includes('Decision needed'))!.indexOf('Decision needed');
  await typeInto(plan, 'Escalations', { [cellAddress(answer, column)]: 'Fund two more posts' });
  const after = await headings();
  expect(after.heads).toContain('Decision needed');
  expect(after.rows).toContain('Fund two more posts');
  expect(after.aside).not.toContain('No decision is written down yet');
});

test('text of the plan that looks like a formula is text on our sheet', async () => {
  const plan = await openPlan(sample.bytes);
  const hostile = [
    '=HYPERLINK("http://x.example","1. Lead")',
    '+1+1',
    '-2',
    '@SUM(1)',
    '1/2',
    'TRUE',
    "'quoted",
  ];
  await plan.standIn.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('SEND Improvement Plan');
    const column = sheet.getRange('B10:B69').load('values');
    await context.sync();
    let next = 0;
    column.values.forEach((row, index) => {
      if (row[0] !== '') sheet.getRange(`B${10 + index}`).values = [[`'${hostile[next++] ?? ''}`]];
    });
    await context.sync();
  });
  const { report } = await plan.build();
  expect(report.areas.map(({ name }) => name)).toEqual(hostile.slice(0, 5));
  await plan.standIn.Excel.run(async (context) => {
    const used = context.workbook.worksheets.getItem('Board summary').getUsedRange().load('values,formulas');
    await context.sync();
    const names = used.values.flatMap((row, index): unknown[] =>
      hostile.includes(String(row[0])) ? [used.formulas[index]![0]] : [],
    );
    // At least on the first page, in the counts, in the form and in the table of money.
    const areas = hostile.slice(0, 5);
    expect([...new Set(names)].sort()).toEqual([...areas].sort());
    for (const area of areas) expect(names.filter((name) => name === area).length).toBeGreaterThanOrEqual(4);
  });
});
