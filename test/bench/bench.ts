import { readFileSync } from 'node:fs';
import { largePlan } from '../support/largePlan';
import { samplePlan } from '../support/plans';
import { openPlan } from '../support/standIn';

/** What one run took: milliseconds of the processor, which other work does not change, and what crossed to the host. */
interface Run {
  readonly open: number;
  readonly build: number;
  readonly save: number;
  readonly batches: number;
  readonly kilobytes: number;
}

async function timed<T>(work: () => Promise<T>): Promise<{ result: T; ms: number }> {
  const start = process.cpuUsage();
  const result = await work();
  const { user, system } = process.cpuUsage(start);
  return { result, ms: (user + system) / 1000 };
}

/** What Excel on the web takes at once, in bytes. */
const limitBytes = 5_000_000;

async function run(bytes: Uint8Array): Promise<Run> {
  const open = await timed(() => openPlan(bytes, { limitBytes }));
  const { standIn, build } = open.result;
  const built = await timed(() => build());
  const saved = await timed(() => standIn.save());
  const { batches, bytesIn, bytesOut } = standIn.traffic;
  standIn.close();
  return {
    open: open.ms,
    build: built.ms,
    save: saved.ms,
    batches,
    kilobytes: (bytesIn + bytesOut) / 1024,
  };
}

/** The run in the middle by the time of its build; of a long plan the only one. */
async function median(bytes: Uint8Array, times: number): Promise<Run> {
  const runs: Run[] = [];
  for (let i = 0; i < times; i++) runs.push(await run(bytes));
  return runs.sort((a, b) => a.build - b.build)[Math.floor(times / 2)]!;
}

const total = ({ open, build, save }: Run): number => open + build + save;
const sizes = [100, 1_000, 2_000, 4_000, 8_000, 12_000];

/** What each further action takes, from the size before on: where that stays the same, growth is linear. */
function growth(runs: readonly Run[]): void {
  console.log('\nEach further action takes');
  for (const [index, size] of sizes.entries()) {
    const [before, after, from] = [runs[index - 1], runs[index], sizes[index - 1]];
    if (before === undefined || after === undefined || from === undefined) continue;
    const more = size - from;
    console.log(
      `${`from ${from.toLocaleString('en-GB')} to ${size.toLocaleString('en-GB')}`.padEnd(22)} ` +
        `${((total(after) - total(before)) / more).toFixed(2).padStart(6)} ms ` +
        `${(((after.kilobytes - before.kilobytes) * 1024) / more).toFixed(0).padStart(6)} bytes`,
    );
  }
}

async function main(): Promise<void> {
  await run(readFileSync(samplePlan));
  console.log(
    'Milliseconds of processor time\nplan             open ms  build ms  save ms  batches       KB',
  );
  const print = (name: string, result: Run): void => {
    const figures = [result.open, result.build, result.save].map((ms) => ms.toFixed(0).padStart(8));
    console.log(
      `${name.padEnd(15)} ${figures.join(' ')} ${String(result.batches).padStart(8)} ${result.kilobytes.toFixed(0).padStart(8)}`,
    );
  };
  print('sample plan', await median(readFileSync(samplePlan), 5));
  const runs: Run[] = [];
  for (const size of sizes) {
    const result = await median(largePlan(size, 1), size > 2_000 ? 1 : 3);
    runs.push(result);
    print(`${size.toLocaleString('en-GB')} actions`, result);
  }
  growth(runs);
}

void main();
