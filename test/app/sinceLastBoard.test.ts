import { readFileSync } from 'node:fs';
import { keepPosition } from '../../src/app/keepPosition';
import { columnLetters } from '../../src/core/cells/address';
import { clear, typeInto, valuesOn } from '../support/editPlan';
import { largePlan } from '../support/largePlan';
import { day } from '../support/positions';
import { samplePlan } from '../support/plans';
import { openPlan, type OpenPlan } from '../support/standIn';

const planSheet = 'SEND Improvement Plan';
const open = () => openPlan(readFileSync(samplePlan));

const keep = (plan: OpenPlan) =>
  plan.inWorkbook((workbook) =>
    keepPosition(workbook, {
      cycleDate: '2025-08-11',
      label: 'August board',
      today: '2025-08-11',
      timeOfDay: 0.5,
    }),
  );

/** The rows of a sheet as texts, cut after the last one with words. */
const rowsOn = async (plan: OpenPlan, sheet: string): Promise<string[][]> =>
  (await valuesOn(plan, sheet)).map((row) => row.map(String));

/** The rows under a section's heading. */
function under(rows: readonly string[][], title: string): string[][] {
  const at = rows.findIndex(([first]) => first?.startsWith(title));
  expect(at).toBeGreaterThan(0);
  return rows.slice(at + 1);
}

test('Board summary counts what moved since the last board, by area and in words', async () => {
  const plan = await open();
  await keep(plan);
  // 1.8: Green to Red. 2.3: Amber to Blue. 3.1: another date.
  await typeInto(plan, planSheet, { I17: 'Red', I26: 'Blue', H37: '30/11/2025' });
  const { report } = await plan.build(undefined, undefined, ['board-summary']);
  expect(report.sinceBoard).toEqual({
    board: day('2025-08-11'),
    improved: 0,
    completed: 1,
    worsened: 1,
    added: 0,
  });
  const [head, ...rows] = under(await rowsOn(plan, 'Board summary'), 'Movement since the last board');
  expect(head?.slice(0, 7)).toEqual([
    'Priority area',
    'Worsened',
    'Improved',
    'Completed',
    'Re-dated',
    'New',
    'Removed',
  ]);
  expect(rows.slice(0, 6).map((row) => row.slice(0, 7))).toEqual([
    // The worst area first.
    ['2. Timely, high-quality EHC plans', '0', '0', '1', '0', '0', '0'],
    ['1. Strategic leadership and governance', '1', '0', '0', '0', '0', '0'],
    ['3. Health provision and waiting times', '0', '0', '0', '1', '0', '0'],
    ['4. Inclusion and specialist sufficiency', '0', '0', '0', '0', '0', '0'],
    ['5. Preparation for adulthood and transitions', '0', '0', '0', '0', '0', '0'],
    ['Whole plan', '1', '0', '1', '1', '0', '0'],
  ]);
  expect(rows[6]?.[0]).toBe(
    'Compared with 11 August 2025 (August board): 1 action worsened, 1 action completed and 1 action re-dated. An action can count under several headings: see Movement.',
  );
});

test('both ratings of an area have an arrow since the last board, with its words on the page', async () => {
  const plan = await open();
  await keep(plan);
  const rows = async () => under(await rowsOn(plan, 'Board summary'), 'Priority areas, the worst first');
  const rated = (given: readonly string[][], name: string): Record<string, string | undefined> => {
    const heads = given[0] ?? [];
    const row = given.find(([first]) => first === name);
    return Object.fromEntries(['Progress', 'Impact'].map((head) => [head, row?.[heads.indexOf(head)]]));
  };
  // Every action of the first area off track in progress, and of the last on track in impact.
  const ratings: Record<string, string> = {};
  for (let row = 0; row < 12; row++) {
    ratings[`I${10 + row}`] = 'Red';
    ratings[`J${58 + row}`] = 'Blue';
  }
  await typeInto(plan, planSheet, ratings);
  await plan.build(undefined, undefined, ['board-summary', 'priority-areas']);
  const now = await rows();
  expect(rated(now, '1. Strategic leadership and governance')).toEqual({
    Progress: 'Red ↓',
    Impact: 'Amber →',
  });
  expect(rated(now, '5. Preparation for adulthood and transitions')['Impact']).toBe('Blue ↑');
  const words = 'Since the last board: ↑ better, ↓ worse, → the same';
  for (const sheet of ['Board summary', 'Priority areas']) {
    expect((await rowsOn(plan, sheet)).flat().join('\n')).toContain(words);
  }
  expect((await plan.check()).areaRatings[0]).toMatchObject({ moved: 'worse', impact: { moved: 'same' } });
});

test('without an earlier board no rating has an arrow', async () => {
  const plan = await open();
  await plan.build(undefined, undefined, ['board-summary', 'priority-areas']);
  for (const sheet of ['Board summary', 'Priority areas']) {
    expect((await rowsOn(plan, sheet)).flat().join('\n')).not.toMatch(/[↑↓→]/);
  }
});

test('Board summary says in words that no earlier board is kept', async () => {
  const plan = await open();
  const { report } = await plan.build(undefined, undefined, ['board-summary']);
  expect(report.sinceBoard).toBeNull();
  const title = (await rowsOn(plan, 'Board summary')).find(([first]) => String(first).startsWith('Movement'));
  expect(title?.at(-1)).toContain('No earlier board’s position is kept');
});

test('the risk register shows which risks moved, came and went since the last board', async () => {
  const plan = await open();
  await keep(plan);
  // R1 up, R2 down; R3 gone, and R11 in its place.
  await typeInto(plan, 'Risk register', {
    E5: 5,
    F5: 30,
    F6: 12,
    A7: 'R11',
    B7: 'New duties come without funding',
  });
  await plan.build(undefined, undefined, ['risk-performance']);
  const rows = await rowsOn(plan, 'Risk and performance');
  const words = rows.map(([first]) => first);
  expect(words).toContain(
    'Changed since 11 August 2025, when there were 10 risks: 1 worse, 1 better, 1 new and 1 gone. No longer in the register: R3 “Case management system is late and over budget”.',
  );
  const since = (reference: string) => rows.find(([first]) => first === reference)?.at(-2);
  expect(['R1', 'R2', 'R11', 'R4'].map(since)).toEqual(['Up from 25', 'Down from 20', 'New', 'No change']);
});

test('what the register itself says of a risk’s way counts; without it and a kept board it is not known', async () => {
  const plan = await open();
  await plan.build(undefined, undefined, ['risk-performance']);
  const all = async () => (await rowsOn(plan, 'Risk and performance')).flat().join('\n');
  expect(await all()).toContain('Changed since last time: not known yet.');
  await clear(plan, 'Risk register', 'I4:I14');
  await typeInto(plan, 'Risk register', { I4: 'Direction of travel', I5: 'Getting worse' });
  await plan.build(undefined, undefined, ['risk-performance']);
  expect(await all()).toContain('Changed since last time: as the register says');
  expect(await all()).toContain('Getting worse');
});

test('formulas of the user’s at our sheets keep their figures when actions come and go and a board is kept', async () => {
  const plan = await openPlan(largePlan(60, 1));
  await plan.build();
  const cellOf = async (sheet: string, row: string, heading: string): Promise<string> => {
    const rows = await rowsOn(plan, sheet);
    const head = rows.findIndex((cells) => cells.includes(heading));
    const down = rows.findIndex((cells, index) => index > head && cells[0] === row);
    return `'${sheet}'!${columnLetters(rows[head]!.indexOf(heading))}${down + 1}`;
  };
  const cells = [
    await cellOf('Board summary', 'Whole plan', 'Actions'),
    await cellOf('Board summary', 'Whole plan', 'Actual (£)'),
    await cellOf('Finance summary', 'Whole plan', 'Actual (£)'),
  ];
  await plan.standIn.Excel.run(async (context) => {
    const mine = context.workbook.worksheets.add('Mine').getRange('A1:C1');
    mine.formulas = [cells.map((cell) => `=${cell}`)];
    await context.sync();
  });
  expect(await valuesOn(plan, 'Mine')).toEqual([[60, 8850, 8850]]);
  await keep(plan);
  // Three rows more in the first area, with £1,000 each, and one of £150 gone from the third.
  await plan.standIn.edit({ do: 'insertRows', sheet: 'Plan 1', row: 5, count: 3 });
  for (const row of [5, 6, 7]) {
    await typeInto(plan, 'Plan 1', {
      [`A${row}`]: `N${row}`,
      [`B${row}`]: 'Priority 1',
      [`C${row}`]: `Ask family ${row} how it went`,
      [`G${row}`]: 'Green',
      [`K${row}`]: 1000,
    });
  }
  await plan.standIn.edit({ do: 'deleteRows', sheet: 'Plan 1', row: 35 });
  const { report } = await plan.build();
  expect(report.total.actions).toHaveLength(62);
  expect(await valuesOn(plan, 'Mine')).toEqual([[62, 8850 + 3000 - 150, 8850 + 3000 - 150]]);
});
