/* global afterAll, expect */
const { appendFileSync } = require('node:fs');

/** Which mutants' places a test file runs, for `mutants.bench.ts`. */
const ids = new Set();
globalThis.reached = (id) => ids.add(id);
afterAll(() => {
  const { testPath } = expect.getState();
  appendFileSync(process.env.REACHED, `${JSON.stringify({ testPath, ids: [...ids] })}\n`);
});
