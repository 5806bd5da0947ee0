import { readFileSync } from 'node:fs';
import { acceptIssue } from '../../src/app/acceptIssue';
import { addRatingValidation } from '../../src/app/ratingValidation';
import { buildSheets } from '../../src/app/buildSheets';
import { checkPlan } from '../../src/app/checkPlan';
import { fixAndCheck, undoAndCheck } from '../../src/app/fixAndCheck';
import { keepPosition } from '../../src/app/keepPosition';
import { recheckRows } from '../../src/app/recheckRows';
import { setMapping } from '../../src/app/setMapping';
import { setSettings } from '../../src/app/setSettings';
import { inExcel } from '../../src/excel/inExcel';
import type { Patience } from '../../src/excel/patience';
import { createRunStore } from '../../src/taskpane/run/runStore';
import { interruptedRun } from '../support/interrupted';
import { samplePlan } from '../support/plans';
import { exampleDay, openPlan } from '../support/standIn';

const sample = readFileSync(samplePlan);
const options = { asAt: exampleDay };

/** A clock that goes only as it is told, and an Excel that keeps an answer back until it is let go. */
async function waiting(heldBatch: number) {
  const plan = await openPlan(sample);
  const { issues } = await plan.check();
  const fixes = issues.flatMap(({ fix }) => (fix?.safe === true ? [fix] : []));
  const due = new Map<number, () => void>();
  const patience: Patience = {
    limit: 60_000,
    usual: 3_000,
    after(milliseconds, callBack) {
      due.set(milliseconds, callBack);
      return () => {
        if (due.get(milliseconds) === callBack) due.delete(milliseconds);
      };
    },
  };
  let letGo = (): void => undefined;
  let held = (): void => undefined;
  const isHeld = new Promise<void>((resolve) => (held = resolve));
  const run = interruptedRun(plan.standIn, (batch) => {
    if (batch !== heldBatch) return;
    held();
    return new Promise<void>((resolve) => (letGo = resolve));
  });
  const inWorkbook = inExcel(run, false, patience);
  return {
    plan,
    fixes,
    inWorkbook,
    isHeld,
    timeIsUp: () => due.get(60_000)?.(),
    takesLong: () => due.get(3_000)?.(),
    answer: () => letGo(),
    save: () => plan.standIn.save(),
  };
}

/** Everything that was answered has been acted on. */
const settled = async () => {
  for (let turn = 0; turn < 50; turn++) await new Promise(setImmediate);
};

test('an Excel that does not answer a question is given up with what to do, and a late answer leads to nothing', async () => {
  const { fixes, inWorkbook, isHeld, timeIsUp, answer, save } = await waiting(2);
  const late = jest.fn();
  const fixing = inWorkbook((workbook) => fixAndCheck(workbook, options, fixes), { onLate: late });
  const refused = expect(fixing).rejects.toMatchObject({
    code: 'no-answer',
    message: expect.stringMatching(
      /not answered for 60 seconds\. It was only being read, so nothing was changed.*press Esc/,
    ) as string,
  });
  await isHeld;
  timeIsUp();
  await refused;
  answer();
  await settled();
  expect(late).not.toHaveBeenCalled();
  expect(Buffer.from(await save()).equals(sample)).toBe(true);
});

test('one that is only slow is waited for, with each answer a new minute', async () => {
  const { fixes, inWorkbook, isHeld, answer } = await waiting(2);
  const fixing = inWorkbook((workbook) => fixAndCheck(workbook, options, fixes));
  await isHeld;
  answer();
  expect((await fixing).outcome.made).toHaveLength(3);
});

test('an answer that takes longer than usual is told, and so is that it has come', async () => {
  const { fixes, inWorkbook, isHeld, takesLong, answer } = await waiting(2);
  const told: boolean[] = [];
  const onWait = (isWaiting: boolean) => void told.push(isWaiting);
  const fixing = inWorkbook((workbook) => fixAndCheck(workbook, options, fixes), { onWait });
  await isHeld;
  expect(told).toEqual([]);
  takesLong();
  expect(told).toEqual([true]);
  answer();
  await fixing;
  expect(told).toEqual([true, false]);
});

test('Stop ends a run that is not answered at once, and nothing is changed later', async () => {
  const { fixes, inWorkbook, isHeld, answer, save } = await waiting(1);
  const stop = new AbortController();
  const fixing = inWorkbook((workbook) => fixAndCheck(workbook, options, fixes), { signal: stop.signal });
  const stopped = expect(fixing).rejects.toThrow('enough');
  await isHeld;
  stop.abort(new Error('enough'));
  await stopped;
  answer();
  await settled();
  expect(Buffer.from(await save()).equals(sample)).toBe(true);
});

/** The batch in which fixes are written: the plan is read in some before, and one looks. */
async function writingBatch(): Promise<number> {
  const plan = await openPlan(sample);
  const { issues } = await plan.check();
  const fixes = issues.flatMap(({ fix }) => (fix?.safe === true ? [fix] : []));
  let found = 0;
  let isChanged = false;
  const run = interruptedRun(plan.standIn, async (batch) => {
    const now = Buffer.from(await plan.standIn.save());
    if (!isChanged && !now.equals(sample)) [isChanged, found] = [true, batch];
  });
  await inExcel(run)((workbook) => fixAndCheck(workbook, options, fixes));
  return found;
}

test('one that does not answer a change: it is said that it may still be done, Stop does nothing, and its end is given', async () => {
  const { fixes, inWorkbook, isHeld, timeIsUp, answer } = await waiting(await writingBatch());
  const stop = new AbortController();
  let end: Promise<unknown> | undefined;
  const fixing = inWorkbook((workbook) => fixAndCheck(workbook, options, fixes), {
    signal: stop.signal,
    onLate: (its) => {
      end = its;
    },
  });
  const refused = expect(fixing).rejects.toThrow(/may still be done once it answers/);
  await isHeld;
  stop.abort(new Error('enough'));
  timeIsUp();
  await refused;
  answer();
  expect(await end).toMatchObject({ outcome: { made: [{ to: 'Green' }, { to: 'Red' }, { to: 'Green' }] } });
});

const store = () =>
  createRunStore({
    acceptIssue,
    addRatingValidation,
    buildSheets,
    checkPlan,
    fixAndCheck,
    insertFigure: () => Promise.reject(new Error('Nobody asked for this.')),
    keepPosition,
    recheckRows,
    removeRatingValidation: () => Promise.reject(new Error('Nobody asked for this.')),
    reopenIssue: () => Promise.reject(new Error('Nobody asked for this.')),
    setMapping,
    setSettings,
    undoAndCheck,
    now: () => new Date(2025, 8, 8, 14, 5),
    pause: () => Promise.resolve(),
  });

describe('the pane', () => {
  test('goes on with the next press after a question that was not answered', async () => {
    const { plan, inWorkbook, isHeld, timeIsUp } = await waiting(1);
    const runs = store();
    const first = runs.start('check', inWorkbook);
    await isHeld;
    timeIsUp();
    await first;
    expect(runs.get().run).toMatchObject({
      state: 'failed',
      problem: { message: expect.stringContaining('Excel has not answered') as string },
    });
    await runs.start('check', plan.inWorkbook);
    expect(runs.get().run.state).toBe('checked');
  });

  test('takes a change that was answered late: it is shown, and can be undone', async () => {
    const { plan, fixes, inWorkbook, isHeld, timeIsUp, answer, save } = await waiting(await writingBatch());
    const runs = store();
    const fixing = runs.start({ do: 'fix', fixes }, inWorkbook);
    await isHeld;
    timeIsUp();
    await fixing;
    expect(runs.get()).toMatchObject({ made: [], run: { state: 'failed' } });
    // Nothing else is begun meanwhile, and it does not wait in silence either.
    await runs.start('build', plan.inWorkbook);
    expect(runs.get().run).toMatchObject({
      state: 'failed',
      problem: { message: expect.stringContaining('nothing else was begun') as string },
    });
    answer();
    await settled();
    expect(runs.get()).toMatchObject({
      run: { state: 'done', said: '3 cells changed.' },
      made: [{}, {}, {}],
    });
    await runs.start({ do: 'undo' }, plan.inWorkbook);
    expect(runs.get()).toMatchObject({ run: { state: 'done', said: '3 cells put back.' }, made: [] });
    expect(Buffer.from(await save()).equals(sample)).toBe(true);
  });

  test('after an answer that never comes, a check that is answered lets the work go on', async () => {
    const { plan, fixes, inWorkbook, isHeld, timeIsUp } = await waiting(await writingBatch());
    const runs = store();
    const fixing = runs.start({ do: 'fix', fixes }, inWorkbook);
    await isHeld;
    timeIsUp();
    await fixing;
    await runs.start('check', plan.inWorkbook);
    await runs.start({ do: 'fix', fixes: [] }, plan.inWorkbook);
    expect(runs.get().run.state).toBe('done');
  });

  test('is stopped at once by its button', async () => {
    const { inWorkbook, isHeld } = await waiting(1);
    const runs = store();
    const checking = runs.start('check', inWorkbook);
    await isHeld;
    runs.stop();
    await checking;
    expect(runs.get().run).toEqual({ state: 'stopped' });
  });
});
