import { readFileSync } from 'node:fs';
import { keepPosition } from '../../src/app/keepPosition';
import { setCycles } from '../../src/app/setCycles';
import { rollupJson } from '../../src/cli/rollupJson';
import { typeInto, valuesOn } from '../support/editPlan';
import { day } from '../support/positions';
import { samplePlan } from '../support/plans';
import { openPlan } from '../support/standIn';

const planSheet = 'SEND Improvement Plan';

/** The rows of a sheet from a section's title on, each cut to some columns. */
async function section(
  plan: Awaited<ReturnType<typeof openPlan>>,
  sheet: string,
  title: string,
  columns: number,
) {
  const rows = await valuesOn(plan, sheet);
  const at = rows.findIndex(([first]) => String(first).startsWith(title));
  expect(at).toBeGreaterThan(0);
  return rows.slice(at).map((row) => row.slice(0, columns));
}

test('what was spent since the stocktake stands beside what impact did, in every place the same', async () => {
  const plan = await openPlan(readFileSync(samplePlan));
  await plan.inWorkbook(async (workbook) => {
    await setCycles(workbook, (cycles) => ({ ...cycles, stocktakes: [day('2025-03-10')] }));
    await keepPosition(workbook, {
      cycleDate: '2025-03-10',
      label: 'March stocktake',
      today: '2025-03-10',
      timeOfDay: 0.5,
    });
  });
  // 1.1: impact Blue to Green, £450 more. 1.3, impact Amber: £10,000 more. 1.7, impact not rated: £1,000 more.
  await typeInto(plan, planSheet, { J10: 'Green', N10: 17900, N12: 108700, N16: 12400 });
  const { report } = await plan.build(undefined, undefined, ['board-summary', 'finance']);
  expect(report.issues.filter(({ code }) => code === 'money.unreadable')).toHaveLength(2);
  const sentence =
    'Since the stocktake of 10 March 2025, £10,000 was spent on actions whose impact did not move and £1,000 was spent on actions whose impact is not rated.';
  const positions = await section(plan, 'Finance summary', 'Spend to date by impact rating', 7);
  expect(positions.slice(1, 5)).toEqual([
    [sentence, '', '', '', '', '', ''],
    ['Position', 'Blue', 'Green', 'Amber', 'Red', 'Not rated', 'All (£)'],
    ['10 March 2025 (March stocktake)', 59350, 439350, 1000800, 428900, 819300, 2747700],
    ['8 September 2025 (The plan as it stands)', 41900, 457250, 1010800, 428900, 820300, 2759150],
  ]);
  const since = await section(plan, 'Finance summary', 'Spent since the stocktake of 10 March 2025', 3);
  expect(since.slice(1, 6)).toEqual([
    ['Impact', 'Number of actions', 'Spent (£)'],
    ['Impact did not move', 47, 10000],
    ['Impact is worse', 1, 450],
    ['Impact is not rated', 12, 1000],
    ['All actions', 60, 11450],
  ]);
  const board = (await valuesOn(plan, 'Board summary')).map(([first]) => first).join('\n');
  for (const words of [
    'Spent to date: £2.8 million, £11,000 more than at the position of 10 March 2025 (March stocktake).',
    sentence,
  ])
    expect(board).toContain(words);
  expect(JSON.parse(rollupJson(report))).toMatchObject({
    spendAndImpact: {
      positions: [
        { date: '2025-03-10', total: 2747700 },
        { date: '2025-09-08', total: 2759150, byImpact: { blue: 41900, red: 428900 } },
      ],
      since: {
        date: '2025-03-10',
        label: 'March stocktake',
        stocktake: true,
        spent: 11450,
        byImpact: [
          { impact: 'same', actions: 47, spent: 10000 },
          { impact: 'worse', actions: 1, spent: 450 },
          { impact: 'none', actions: 12, spent: 1000 },
        ],
        gone: { actions: 0, spent: 0 },
      },
    },
  });
});

test('without an earlier position nothing is said of it', async () => {
  const plan = await openPlan(readFileSync(samplePlan));
  const { report } = await plan.build(undefined, undefined, ['finance']);
  expect(report.spendAndImpact).toBeUndefined();
  expect((await valuesOn(plan, 'Finance summary')).flat().join(' ')).not.toContain('at each position');
  expect(JSON.parse(rollupJson(report))).not.toHaveProperty('spendAndImpact');
});
