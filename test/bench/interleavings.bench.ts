import { runInterleavings } from '../support/interleavings/commands';

/**
 * `npm run bench:interleavings [-- STEPS [SEED]]`: two officers at one workbook, 10,000 steps unless another number is
 * given, in pieces of a seed each, so that one that fails can be run again by `-- 1 SEED`.
 */
const [wanted = 10_000, first = 1] = process.argv.slice(2).map(Number);
/** Small enough that something is told every minute or so. */
const piece = { runs: 2, length: 40 };

async function bench(): Promise<void> {
  console.log(`${wanted} steps of two officers at one workbook, from seed ${first} on`);
  const started = Date.now();
  let steps = 0;
  for (let seed = first; steps < wanted; seed++) {
    try {
      steps += await runInterleavings({ ...piece, seed });
    } catch (error) {
      console.log(`Seed ${seed} fails after ${steps} steps.`);
      throw error;
    }
    console.log(`${steps} steps in ${Math.round((Date.now() - started) / 1000)} s (seed ${seed})`);
  }
}

void bench();
