import { mkdir } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { isoDate } from '../app/now';
import { build, guarded } from './main';
import { printIssues, printRollup } from './printReport';
import { readStartArguments } from './readArguments';
import { surroundings } from './surroundings';

/** The plan that is used where none is given, and the day that its figures are for. */
const sample = { plan: join(__dirname, '..', 'assets', 'sample-plan.xlsx'), asAt: '2025-09-08' };
const folder = 'out';

/** `npm start [-- PLAN.xlsx]`: the whole job on a plan, with the result under `out/`. */
async function start(): Promise<number> {
  const given = readStartArguments(process.argv.slice(2));
  const plan = given.plan ?? sample.plan;
  const asAt = given.asAt ?? (given.plan === undefined ? sample.asAt : undefined);
  await mkdir(folder, { recursive: true });
  const day = asAt ?? isoDate(surroundings.now());
  const { report } = await build(
    plan,
    resultPath(plan),
    { asAt: day },
    {
      ...surroundings,
      // Said last here, under the figures.
      print: (text) => void lines.push(text),
    },
  );
  surroundings.print(['', printRollup(report), '', printIssues(report.issues), '', ...lines].join('\n'));
  return 0;
}

const lines: string[] = [];

/** Never over the input, even where that lies under `out/` itself. */
function resultPath(plan: string): string {
  const path = join(folder, basename(plan));
  if (resolve(path) !== resolve(plan)) return path;
  return join(folder, basename(plan).replace(/(\.[^.]*)?$/, ' (board)$1'));
}

void guarded(start, surroundings).then((status) => {
  process.exitCode = status;
});
