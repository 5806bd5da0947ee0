import { runOnDamaged } from '../support/damagedRun';

// `npm run bench:fuzz` does the same on 2,000.
const seeds = Array.from({ length: 150 }, (_, index) => index);

test('a damaged workbook is read, or refused in one line: never a stack trace', async () => {
  const statuses = new Map<number, number>();
  for (const seed of seeds) {
    const { what, status, error } = await runOnDamaged(seed);
    const seen = { seed, what, status, error };
    expect({ ...seen, status: status === 0 || status === 3 ? 'fine' : status }).toEqual({
      ...seen,
      status: 'fine',
    });
    if (status === 3)
      expect(seen).toEqual({ ...seen, error: expect.stringMatching(/^(brag-board: [^\n]+\n)+$/) as string });
    statuses.set(status ?? 1, (statuses.get(status ?? 1) ?? 0) + 1);
  }
  // Neither is all of the damage harmless, nor all of it fatal.
  expect(statuses.get(0)).toBeGreaterThan(10);
  expect(statuses.get(3)).toBeGreaterThan(30);
});
