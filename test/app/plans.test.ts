import { rollupJson } from '../../src/cli/rollupJson';
import { comparedCodes, longCase, planCases, withoutWords, type Expected } from '../support/plans';
import { openPlan } from '../support/standIn';

const everyCase = [...planCases, longCase()];

test.each(everyCase)(
  '$name gives exactly the figures and issues worked out by hand',
  async ({ bytes, expected }) => {
    const plan = await openPlan(bytes);
    const report = JSON.parse(rollupJson(await plan.check(expected.asAt))) as Expected;
    expect(withoutWords(report)).toEqual(withoutWords(expected));
  },
);

test('the cases list issues of the compared codes only, and each such code occurs', () => {
  const codes = new Set(planCases.flatMap(({ expected }) => expected.issues.map(({ code }) => code)));
  expect([...codes].sort()).toEqual([...comparedCodes].sort());
});

test('the figures of the areas of each case add up to its totals', () => {
  for (const { name, expected } of everyCase) {
    const sums = new Map<string, number>();
    for (const area of expected.areas) addNumbers(sums, area);
    const total = new Map<string, number>();
    addNumbers(total, expected.total);
    expect([name, ...sums]).toEqual([name, ...total]);
    // Lines of a ledger are no actions.
    const plans = expected.sheets.filter(({ as }) => as === undefined);
    const rows = plans.reduce((sum, { rowsRead }) => sum + rowsRead, 0);
    expect([name, rows]).toEqual([name, expected.total.actions]);
  }
});

function addNumbers(sums: Map<string, number>, figures: object, under = ''): void {
  for (const [name, value] of Object.entries(figures) as [string, unknown][]) {
    if (typeof value === 'number') sums.set(under + name, (sums.get(under + name) ?? 0) + value);
    else if (typeof value === 'object' && value !== null) addNumbers(sums, value, `${under}${name}.`);
  }
}

test('reading changes nothing: the saved file is the opened one, byte for byte', async () => {
  for (const { bytes, expected } of planCases) {
    const plan = await openPlan(bytes);
    await plan.check(expected.asAt);
    expect(Buffer.from(await plan.standIn.save()).equals(Buffer.from(bytes))).toBe(true);
  }
});
