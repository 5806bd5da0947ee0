import fc from 'fast-check';
import { sharePence } from '../../../src/core/ledger/spend';

test.each<[number, number[], number[]]>([
  [100, [60, 40], [60, 40]],
  [1, [60, 40], [1, 0]],
  [100, [1, 1, 1], [34, 33, 33]],
  [-100, [1, 1, 1], [-34, -33, -33]],
  [0, [60, 40], [0, 0]],
  [1001, [0.6, 0.4], [601, 400]],
])('%s pence by %j are %j', (pence, parts, expected) => {
  expect(sharePence(pence, parts)).toEqual(expected);
});

test('shares add up to what they are of, whatever the parts', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: -1e10, max: 1e10 }),
      fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: 1, maxLength: 6 }),
      (pence, parts) => {
        const shares = sharePence(pence, parts);
        expect(shares.reduce((sum, share) => sum + share, 0)).toBe(pence);
      },
    ),
  );
});
