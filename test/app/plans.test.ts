import { rollupJson } from '../../src/cli/rollupJson';
import { planCases, type Expected } from '../support/plans';
import { openPlan } from '../support/standIn';

/** The part of the public JSON that a case expects: everything but the words. */
function withoutWords(json: string): unknown {
  const { sheets, areas, total, issues, ratingKey, asAt } = JSON.parse(json) as Expected;
  const figures = <T extends { rating: { suggested: string | null } }>({ rating, ...rest }: T) => ({ ...rest, rating: { suggested: rating.suggested } }); // prettier-ignore
  return {
    asAt,
    sheets: sheets.map(({ name, read, rowsRead, rowsSetAside }) => ({ name, read, rowsRead, rowsSetAside })),
    ratingKey,
    areas: areas.map(figures),
    total: figures(total),
    issues: sorted(issues),
  };
}

const sorted = (issues: Expected['issues']) =>
  issues.map(({ code, sheet, cell }) => `${sheet}!${cell} ${code}`).sort();

test.each(planCases)(
  '$name gives exactly the figures and issues worked out by hand',
  async ({ bytes, expected }) => {
    const plan = await openPlan(bytes);
    const report = await plan.check(expected.asAt);
    expect(withoutWords(rollupJson(report))).toEqual({ ...expected, issues: sorted(expected.issues) });
  },
);

test('reading changes nothing: the saved file is the opened one, byte for byte', async () => {
  for (const { bytes, expected } of planCases) {
    const plan = await openPlan(bytes);
    await plan.check(expected.asAt);
    expect(Buffer.from(await plan.standIn.save()).equals(Buffer.from(bytes))).toBe(true);
  }
});
