import { checkPlan } from '../../src/app/checkPlan';
import { recheckRows, type SheetChange } from '../../src/app/recheckRows';
import type { UnderstoodPlan } from '../../src/app/understandCells';
import { watchChanges } from '../../src/excel/watchChanges';
import { largePlan } from '../support/largePlan';
import { exampleDay, openPlan } from '../support/standIn';

/**
 * Checking a plan of 12,000 rows again after one edited cell, beside a full check: time (the least of several, of the
 * processor), batches and bytes.
 */
async function bench(): Promise<void> {
  const { standIn, inWorkbook } = await openPlan(largePlan(12_000, 1), { limitBytes: 5_000_000 });
  const heard: SheetChange[] = [];
  await watchChanges(standIn.Excel.run, (change) => heard.push(change));
  let known: UnderstoodPlan | undefined;
  const onUnderstood = (plan: UnderstoodPlan) => void (known = plan);
  const full = await least(() =>
    measured(() => inWorkbook((workbook) => checkPlan(workbook, { asAt: exampleDay, onUnderstood }))),
  );
  const again = await least(async () => {
    await standIn.edit({ do: 'type', sheet: 'Plan 1', at: 'G500', value: 'Rde' });
    const changes = heard.splice(0);
    return measured(() => inWorkbook((workbook) => recheckRows(workbook, known!, changes)));
  });
  console.log('12,000 rows: one edited cell checked again, beside a full check');
  console.log(
    `  time     ${again.ms.toFixed(0)} ms of ${full.ms.toFixed(0)} ms, ratio ${(again.ms / full.ms).toFixed(2)}`,
  );
  console.log(`  batches  ${again.batches} of ${full.batches}`);
  console.log(
    `  bytes    ${again.bytes.toLocaleString('en-GB')} of ${full.bytes.toLocaleString('en-GB')}, ratio ${(again.bytes / full.bytes).toFixed(4)}`,
  );
  standIn.close();

  async function measured(work: () => Promise<unknown>): Promise<Run> {
    const before = { ...standIn.traffic };
    const start = process.cpuUsage();
    await work();
    const { user, system } = process.cpuUsage(start);
    // Office.js frees its references in a batch of its own, which is part of the run.
    await new Promise(setImmediate);
    const { batches, bytesIn, bytesOut } = standIn.traffic;
    return {
      ms: (user + system) / 1000,
      batches: batches - before.batches,
      bytes: bytesIn + bytesOut - before.bytesIn - before.bytesOut,
    };
  }
}

interface Run {
  readonly ms: number;
  readonly batches: number;
  readonly bytes: number;
}

async function least(run: () => Promise<Run>): Promise<Run> {
  const runs: Run[] = [];
  for (let i = 0; i < 5; i++) runs.push(await run());
  return runs.sort((a, b) => a.ms - b.ms)[0]!;
}

void bench();
