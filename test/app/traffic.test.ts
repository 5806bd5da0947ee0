import { samplePlan } from '../support/plans';
import { readFileSync } from 'node:fs';
import { largePlan } from '../support/largePlan';
import { openPlan } from '../support/standIn';

const mostBatches = 5;

test.each([
  ['the sample', () => readFileSync(samplePlan)],
  ['2,000 actions on one sheet', () => largePlan(2000, 1)],
  ['40 sheets', () => largePlan(800, 40)],
])('a build of %s takes at most five batches, the second time too', async (_, bytes) => {
  const { standIn, build } = await openPlan(bytes());
  for (let time = 1; time <= 2; time++) {
    const before = standIn.traffic.batches;
    await build();
    await settled();
    expect(standIn.traffic.batches - before).toBeLessThanOrEqual(mostBatches);
  }
});

/** Office.js frees its references after a run, without waiting for it. */
const settled = () => new Promise((resolve) => setImmediate(resolve));

test('a pack beyond what Excel on the web takes at once is written in pieces, and read again so', async () => {
  const limitBytes = 5_000_000;
  const { standIn, build } = await openPlan(largePlan(7000, 1), { limitBytes });
  for (const builtAt of ['8 September 2025, 14:05', '9 September 2025, 08:30']) {
    const before = { ...standIn.traffic };
    const { report, sheets } = await build(builtAt);
    expect(report.total.actions).toHaveLength(7000);
    // More than one request may hold, and so more than the five that a smaller pack takes: it was cut.
    // Later, only what changes is written.
    if (builtAt.startsWith('8')) {
      expect(standIn.traffic.bytesIn - before.bytesIn).toBeGreaterThan(limitBytes * 1.1);
      expect(standIn.traffic.batches - before.batches).toBeGreaterThan(mostBatches);
    }
    expect(sheets.flatMap(({ differences }) => differences)).toEqual([]);
  }
});

test('a plan beyond the limit of Excel on the web is read in pieces, to the same figures', async () => {
  const bytes = largePlan(3000, 3);
  const whole = await (await openPlan(bytes)).check();
  const limited = await openPlan(bytes, { limitBytes: 200_000 });
  const pieces = await limited.check();
  expect(pieces.areas).toEqual(whole.areas);
  expect(pieces.issues).toEqual(whole.issues);
});
