import { runInterleavings } from '../support/interleavings/commands';

/** Ten thousand steps of two officers at one workbook, in pieces of a seed each, so that one that fails can be run again. */
async function bench(): Promise<void> {
  const wanted = 10_000;
  let steps = 0;
  for (let seed = 1; steps < wanted; seed++) {
    try {
      steps += await runInterleavings({ runs: 20, length: 40, seed });
    } catch (error) {
      console.log(`Seed ${seed} fails after ${steps} steps.`);
      throw error;
    }
    console.log(`${steps} steps`);
  }
}

void bench();
