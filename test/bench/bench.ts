import { readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { largePlan } from '../support/largePlan';
import { samplePlan } from '../support/plans';
import { openPlan } from '../support/standIn';

/** What one run took: milliseconds, and what crossed to the host. */
interface Run {
  readonly open: number;
  readonly build: number;
  readonly save: number;
  readonly batches: number;
  readonly kilobytes: number;
}

async function timed<T>(work: () => Promise<T>): Promise<{ result: T; ms: number }> {
  const start = performance.now();
  const result = await work();
  return { result, ms: performance.now() - start };
}

async function run(bytes: Uint8Array): Promise<Run> {
  const open = await timed(() => openPlan(bytes));
  const { standIn, build } = open.result;
  const built = await timed(() => build());
  const saved = await timed(() => standIn.save());
  const { batches, bytesIn, bytesOut } = standIn.traffic;
  return {
    open: open.ms,
    build: built.ms,
    save: saved.ms,
    batches,
    kilobytes: (bytesIn + bytesOut) / 1024,
  };
}

/** The run in the middle by the time of its build, of five after one to warm up. */
async function median(bytes: Uint8Array): Promise<Run> {
  await run(bytes);
  const runs: Run[] = [];
  for (let i = 0; i < 5; i++) runs.push(await run(bytes));
  return runs.sort((a, b) => a.build - b.build)[2]!;
}

async function main(): Promise<void> {
  const sizes = [1_000, 2_000, 4_000];
  const plans: [string, Uint8Array][] = [['sample plan', readFileSync(samplePlan)]];
  for (const size of sizes) {
    plans.push([`${size.toLocaleString('en-GB')} actions`, largePlan(size, 1)]);
  }
  const runs: Run[] = [];
  console.log('plan             open ms  build ms  save ms  batches       KB');
  for (const [name, bytes] of plans) {
    const result = await median(bytes);
    runs.push(result);
    const figures = [result.open, result.build, result.save].map((ms) => ms.toFixed(0).padStart(8));
    console.log(
      `${name.padEnd(15)} ${figures.join(' ')} ${String(result.batches).padStart(8)} ${result.kilobytes.toFixed(0).padStart(8)}`,
    );
  }
  const [, thousand, two, four] = runs;
  const ratio = (a: Run, b: Run): string =>
    ((a.open + a.build + a.save) / (b.open + b.build + b.save)).toFixed(2);
  console.log(
    `Twice the actions take ${ratio(two!, thousand!)} and ${ratio(four!, two!)} times as long (2 is linear).`,
  );
}

void main();
