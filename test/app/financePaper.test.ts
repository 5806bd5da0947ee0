import { readFileSync } from 'node:fs';
import { valuesOn } from '../support/editPlan';
import { samplePlan } from '../support/plans';
import { openPlan } from '../support/standIn';

type Rows = Awaited<ReturnType<typeof valuesOn>>;

/** The rows of the table under a section's title, by the first cell of each. */
function tableUnder(rows: Rows, title: string, head: string): Map<string, Rows[number]> {
  const section = rows.findIndex(([first]) => String(first).startsWith(title));
  const top = rows.findIndex(([first], index) => index > section && first === head);
  expect([title, section >= 0, top >= 0]).toEqual([title, true, true]);
  const below = rows.slice(top + 1);
  const end = below.findIndex(
    ([first], index) => first === '' || below[index]?.slice(1).every((cell) => cell === ''),
  );
  return new Map(below.slice(0, end).map((row) => [String(row[0]), row]));
}

test('Finance says first what the spend achieves, charts it, and counts each pound once', async () => {
  const plan = await openPlan(readFileSync(samplePlan));
  const { sheets } = await plan.build(undefined, undefined, ['finance', 'board-summary']);
  expect(sheets.flatMap(({ differences }) => differences)).toEqual([]);
  const rows = await valuesOn(plan, 'Finance summary');
  // 59,350 with impact Blue and 439,350 with Green, of 2,747,700.
  expect(rows.map(([first]) => first).slice(0, 4)).toContain(
    '18p of each £1 spent is on actions with impact shown.',
  );
  const byImpact = tableUnder(rows, 'Actual spend by priority area and impact', 'Priority area');
  expect(byImpact.get('Whole plan')?.slice(1, 7)).toEqual([
    59_350, 439_350, 1_000_800, 428_900, 819_300, 2_747_700,
  ]);
  const chart = await plan.standIn.Excel.run(async (context) => {
    const { charts } = context.workbook.worksheets.getItem('Finance summary');
    const found = charts.getItem('BRAG Board spend by impact');
    found.series.load('items/name');
    await context.sync();
    return found.series.items.map(({ name }) => name);
  });
  expect(chart).toEqual(['Blue', 'Green', 'Amber', 'Red', 'Not rated']);
  const agencies = tableUnder(rows, 'Money by lead agency', 'Agency');
  const actions = [...agencies].filter(([name]) => name !== 'All agencies').map(([, row]) => Number(row[1]));
  expect(actions.reduce((sum, one) => sum + one, 0)).toBe(60);
  expect(agencies.get('All agencies')?.slice(1, 4)).toEqual([60, 6_320_400, 2_747_700]);
});

test('where the plan’s own total is not what its actions come to, the Board summary says so beside the money', async () => {
  const plan = await openPlan(readFileSync(samplePlan));
  await plan.build(undefined, undefined, ['board-summary']);
  const said = (await valuesOn(plan, 'Board summary'))
    .flat()
    .filter((cell) => String(cell).includes('own total of'));
  expect(said).toHaveLength(2);
  for (const words of said) {
    // £12k, typed as words, is not in the plan's own sum.
    expect(words).toContain(
      'The plan’s own total of budget (M70) is £12,000 less than its actions come to: see Finance summary.',
    );
  }
});
