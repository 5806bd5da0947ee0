import { fork, type ChildProcess } from 'node:child_process';
import { runOnDamaged, type DamagedRun } from '../support/damagedRun';

/**
 * `npm run bench:fuzz [-- COUNT [FROM]]`: the command line on that many damaged workbooks, each bounded in time by a
 * process around it. Prints what ended with a stack trace or not at all, with its seed.
 */
const [count = 2000, from = 0] = process.argv.slice(2).map(Number);
/** Nothing that is read ends later than this, in milliseconds. */
const bound = 20_000;
const isChild = process.send !== undefined;

async function work(first: number): Promise<void> {
  for (let seed = first; seed < from + count; seed++) {
    process.send?.({ begun: seed });
    process.send?.({ run: await runOnDamaged(seed) });
  }
  process.disconnect();
}

const secondsSince = (started: number): number => Math.round((Date.now() - started) / 1000);

function watch(): void {
  const statuses = new Map<string, number>();
  let bad = 0;
  const tell = (line: string) => {
    bad++;
    console.log(line);
  };
  const started = Date.now();
  console.log(`${count} damaged workbooks, from seed ${from} on`);
  const add = (status: string) => statuses.set(status, (statuses.get(status) ?? 0) + 1);
  const go = (first: number): void => {
    const child: ChildProcess = fork(__filename, [String(count), String(from)], {
      env: { ...process.env, FIRST: String(first) },
    });
    let seed = first;
    let timer: NodeJS.Timeout | undefined;
    let isOver = false;
    const giveUp = (why: string) => {
      isOver = true;
      clearTimeout(timer);
      add(why);
      tell(`seed ${seed}: ${why}`);
      child.kill('SIGKILL');
      if (seed + 1 < from + count) go(seed + 1);
      else finish();
    };
    child.on('message', (message: { begun?: number; run?: DamagedRun }) => {
      if (isOver) return;
      clearTimeout(timer);
      if (message.begun !== undefined) {
        seed = message.begun;
        timer = setTimeout(() => giveUp('without end'), bound);
      }
      const { run } = message;
      if (!run) return;
      add(run.status === undefined ? 'stack trace' : `status ${run.status}`);
      if (run.status === undefined) tell(`seed ${run.seed} (${run.what}): ${run.error}`);
      const done = seed + 1 - from;
      if (done % 100 === 0 && done < count) console.log(`${done} of ${count} in ${secondsSince(started)} s`);
    });
    child.on('exit', (status) => {
      if (isOver) return;
      if (status === 0) finish();
      else giveUp('ended by itself');
    });
  };
  const finish = (): void => {
    const list = [...statuses].map(([status, number]) => `${number} ${status}`).join(', ');
    console.log(`${count} damaged workbooks in ${secondsSince(started)} s: ${list}`);
    if (bad > 0) process.exitCode = 1;
  };
  go(from);
}

if (isChild) void work(Number(process.env['FIRST']));
else watch();
