import fc from 'fast-check';
import { spendAndImpact as spendAndImpactSince } from '../../../src/core/history/spendAndImpact';
import type { Snapshot, SnapshotAction } from '../../../src/core/history/snapshot';
import { matchActions } from '../../../src/core/history/matchActions';
import { ratingStates } from '../../../src/core/plan/values/rating';
import { day, kept, position } from '../../support/positions';

const none: { stocktakes: number[] } = { stocktakes: [] };
const spendAndImpact = (snapshots: readonly Snapshot[], now: Snapshot, cycles: typeof none) =>
  spendAndImpactSince(
    snapshots,
    { position: now, matchingFrom: (from) => matchActions(from.actions, now.actions) },
    cycles,
  );
const texts = [
  'Appoint a lead',
  'Clear the backlog',
  'Open a hub',
  'Train schools',
  'Fund the forum',
  'Audit plans',
  'Hire writers',
  'Publish the offer',
];
const action = (
  at: number,
  impact: SnapshotAction['impact'],
  spend: number | null,
  more: Partial<SnapshotAction> = {},
) => kept({ reference: `1.${at}`, text: texts[at] ?? '', impact, spend, ...more });

test('without an earlier position there is nothing to set beside', () => {
  const now = position([action(0, 'red', 10)], '2025-09-08');
  expect(spendAndImpact([], now, none)).toBeNull();
  // The position of the day itself is no earlier one.
  expect(spendAndImpact([now], now, none)).toBeNull();
});

test('a position that was kept today is the plan as it stands, and stands once', () => {
  const march = position([action(0, 'red', 10)], '2025-03-10', 'March');
  const kept = position([action(0, 'red', 20)], '2025-09-08', 'Kept');
  const now = position([action(0, 'red', 30)], '2025-09-08', 'Now');
  const labels = spendAndImpact([march, kept], now, none)?.positions.map(({ label }) => label);
  expect(labels).toEqual(['March', 'Now']);
});

test('spend at each position stands under the impact rating that it had then', () => {
  const march = position(
    [action(0, 'red', 100.1), action(1, 'red', 0.2), action(2, 'green', null), action(3, 'unrated', 7)],
    '2025-03-10',
    'March',
  );
  const now = position(
    [action(0, 'amber', 250), action(1, 'red', 1), action(2, 'green', 30.5), action(3, 'invalid', 7)],
    '2025-09-08',
    'Now',
  );
  expect(spendAndImpact([march], now, none)?.positions).toEqual([
    {
      cycleDate: day('2025-03-10'),
      label: 'March',
      total: 107.3,
      byImpact: { blue: 0, green: 0, amber: 0, red: 100.3, unrated: 7, invalid: 0 },
    },
    {
      cycleDate: day('2025-09-08'),
      label: 'Now',
      total: 288.5,
      byImpact: { blue: 0, green: 30.5, amber: 250, red: 1, unrated: 0, invalid: 7 },
    },
  ]);
});

test('what was spent since the stocktake is parted by what impact did, and adds up', () => {
  const march = position(
    [
      action(0, 'red', 100), // stays Red, 400 more
      action(1, 'amber', null), // to Green, 50 more
      action(2, 'green', 500), // to Amber, 20 credited
      action(3, 'unrated', 0), // first rated, 5 more
      action(4, 'unrated', 10), // still not rated, 30 more
      action(5, 'blue', 60), // left, 1 more
      action(6, 'green', 70), // gone
    ],
    '2025-03-10',
    'Stocktake',
  );
  const later = position([action(0, 'red', 300)], '2025-08-04', 'August');
  const now = position(
    [
      action(0, 'red', 500),
      action(1, 'green', 50),
      action(2, 'amber', 480),
      action(3, 'red', 5),
      action(4, 'invalid', 40),
      action(5, 'unrated', 61, { standing: 'left', progress: 'unrated' }),
      kept({ reference: '9.9', text: 'Something else altogether', impact: 'red', spend: 1000 }),
    ],
    '2025-09-08',
  );
  expect(spendAndImpact([march, later], now, { stocktakes: [day('2025-03-10')] })?.since).toEqual({
    from: { cycleDate: day('2025-03-10'), label: 'Stocktake' },
    isStocktake: true,
    spent: 1466,
    byMove: [
      { move: 'same', actions: 1, spent: 400 },
      { move: 'worse', actions: 1, spent: -20 },
      { move: 'better', actions: 1, spent: 50 },
      { move: 'given', actions: 1, spent: 5 },
      { move: 'none', actions: 1, spent: 30 },
      { move: 'new', actions: 1, spent: 1000 },
      { move: 'left', actions: 1, spent: 1 },
    ],
    gone: { actions: 1, spent: 70 },
  });
});

test('a position that holds no spend is not one of £0', () => {
  const march = position([action(0, 'red', null)], '2025-03-10');
  const now = position([action(0, 'red', 500)], '2025-09-08');
  expect(spendAndImpact([march], now, none)).toMatchObject({
    positions: [{ byImpact: null, total: null }, { total: 500 }],
    since: null,
  });
});

test('whatever the positions hold, the parts are the whole to the penny, and the order of rows does not matter', () => {
  const one = fc.record({
    impact: fc.constantFrom(...ratingStates),
    pence: fc.option(fc.integer({ min: -5000, max: 900000 })),
  });
  const list = fc.array(one, { minLength: 1, maxLength: 8 });
  const actionsOf = (rows: readonly { impact: SnapshotAction['impact']; pence: number | null }[]) =>
    rows.map(({ impact, pence }, at) => action(at, impact, pence === null ? null : pence / 100));
  fc.assert(
    fc.property(list, list, (before, after) => {
      const from = position(actionsOf(before), '2025-03-10');
      const now = position(actionsOf(after), '2025-09-08');
      const found = spendAndImpact([from], now, none);
      const sum = (pounds: readonly number[]) => Math.round(pounds.reduce((all, own) => all + own, 0) * 100);
      for (const { byImpact, total } of found?.positions ?? []) {
        if (byImpact !== null) expect(sum(Object.values(byImpact))).toBe(Math.round((total ?? 0) * 100));
      }
      const since = found?.since;
      if (since !== null && since !== undefined) {
        const spent = (rows: typeof before) => rows.reduce((all, { pence }) => all + (pence ?? 0), 0);
        expect(sum(since.byMove.map((own) => own.spent))).toBe(Math.round(since.spent * 100));
        expect(Math.round(since.spent * 100)).toBe(
          spent(after) - spent(before) + Math.round(since.gone.spent * 100),
        );
      }
      const turned = spendAndImpact(
        [{ ...from, actions: [...from.actions].reverse() }],
        { ...now, actions: [...now.actions].reverse() },
        none,
      );
      expect(turned).toEqual(found);
    }),
  );
});
