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
  readonly calls: number;
  readonly members: ReadonlyMap<string, number>;
  readonly sheets: ReadonlyMap<string, number>;
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
  // Office.js frees its references after a run, without waiting for it.
  await new Promise((freed) => setImmediate(freed));
  const saved = await timed(() => standIn.save());
  const { batches, bytesIn, bytesOut, actions, members, sheets } = standIn.traffic;
  standIn.close();
  return {
    open: open.ms,
    build: built.ms,
    save: saved.ms,
    batches,
    kilobytes: (bytesIn + bytesOut) / 1024,
    calls: actions,
    members,
    sheets,
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
        `${(((after.kilobytes - before.kilobytes) * 1024) / more).toFixed(0).padStart(6)} bytes ` +
        `${((after.calls - before.calls) / more).toFixed(2).padStart(6)} calls`,
    );
  }
}

/** So many of the members that are called most are listed; what the others come to is one line. */
const mostListed = 20;

/** Where the calls of a run go, the largest first: by sheet, and by member. */
function callsOf(name: string, { calls, members, sheets }: Run): void {
  const sorted = (counts: ReadonlyMap<string, number>) => [...counts].sort(([, a], [, b]) => b - a);
  const line = ([of, count]: readonly [string, number]) =>
    console.log(`${count.toLocaleString('en-GB').padStart(8)} ${of}`);
  console.log(`\n${calls.toLocaleString('en-GB')} calls for ${name}, by sheet`);
  sorted(sheets).forEach(line);
  const onSheets = [...sheets.values()].reduce((sum, count) => sum + count, 0);
  line(['of the workbook itself', calls - onSheets]);
  console.log('and by member');
  const all = sorted(members);
  all.slice(0, mostListed).forEach(line);
  const others = all.slice(mostListed);
  line([`of ${others.length} others`, others.reduce((sum, [, count]) => sum + count, 0)]);
}

async function main(): Promise<void> {
  await run(readFileSync(samplePlan));
  console.log(
    'Milliseconds of processor time\nplan             open ms  build ms  save ms  batches       KB    calls',
  );
  const print = (name: string, result: Run): void => {
    const figures = [result.open, result.build, result.save].map((ms) => ms.toFixed(0).padStart(8));
    console.log(
      `${name.padEnd(15)} ${figures.join(' ')} ${String(result.batches).padStart(8)} ` +
        `${result.kilobytes.toFixed(0).padStart(8)} ${result.calls.toLocaleString('en-GB').padStart(8)}`,
    );
  };
  const sample = await median(readFileSync(samplePlan), 5);
  print('sample plan', sample);
  const runs: Run[] = [];
  for (const size of sizes) {
    const result = await median(largePlan(size, 1), size > 2_000 ? 1 : 3);
    runs.push(result);
    print(`${size.toLocaleString('en-GB')} actions`, result);
  }
  growth(runs);
  callsOf('the sample plan', sample);
  const last = runs[runs.length - 1];
  if (last !== undefined) callsOf('the longest plan', last);
}

void main();
