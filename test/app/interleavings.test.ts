import { runInterleavings } from '../support/interleavings/commands';

test('with two officers at work and an Excel that fails at times, nothing that anybody typed is lost', async () => {
  expect(await runInterleavings({ runs: 12, length: 30, seed: 20250908 })).toBeGreaterThan(150);
}, 300_000);
