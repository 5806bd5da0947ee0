import { readFileSync } from 'node:fs';
import { acceptIssue, reopenIssue } from '../../src/app/acceptIssue';
import type { PlanReport } from '../../src/app/planReport';
import { setMapping } from '../../src/app/setMapping';
import { setSettings } from '../../src/app/setSettings';
import type { InWorkbook } from '../../src/app/workbook';
import type { WorkbookSettings } from '../../src/app/workbookSettings';
import { withColumn } from '../../src/core/plan/mapping/correctMapping';
import { inExcel } from '../../src/excel/inExcel';
import { interrupted } from '../support/interrupted';
import { planCases, samplePlan } from '../support/plans';
import { exampleDay, openPlan, type OpenPlan } from '../support/standIn';

const sample = readFileSync(samplePlan);
const options = { asAt: exampleDay };
/** The other officer’s pane on the same workbook. */
const other = ({ standIn }: OpenPlan): InWorkbook => inExcel(standIn.join('a co-author').Excel.run);

const accept = (inWorkbook: InWorkbook, report: PlanReport, code: string, who: string) =>
  inWorkbook((workbook) =>
    acceptIssue(
      workbook,
      options,
      report.issues.find((issue) => issue.code === code)!,
      { who, reason: `${who} knows.`, on: exampleDay },
    ),
  );

/** Runs one piece of work with another done between any two of its batches, each in a workbook of its own. */
async function atEveryPause(
  work: (inWorkbook: InWorkbook, report: PlanReport) => Promise<unknown>,
  meanwhile: (inWorkbook: InWorkbook, report: PlanReport) => Promise<unknown>,
  check: (report: PlanReport, batch: number) => void,
): Promise<void> {
  for (const batch of [1, 2, 3, 4, 5]) {
    const plan = await openPlan(sample);
    const report = await plan.check();
    await work(
      interrupted(plan, async (at) => {
        if (at === batch) await meanwhile(other(plan), report);
      }),
      report,
    );
    check(await plan.check(), batch);
    plan.standIn.close();
  }
}

test('both acceptances stay, whenever they are given', async () => {
  await atEveryPause(
    (mine, report) => accept(mine, report, 'lead.missing', 'Jo'),
    (theirs, report) => accept(theirs, report, 'rating.unrecognised', 'Sam'),
    ({ accepted }, batch) => {
      const who = accepted.map(({ acceptance }) => acceptance.who).sort();
      // After the last batch of ours nothing is between any more.
      if (who.length === 1) expect([batch, who]).toEqual([batch, ['Jo']]);
      else expect([batch, who]).toEqual([batch, ['Jo', 'Sam']]);
    },
  );
});

test('an issue that two accept at once keeps both reasons, and is open again after one press', async () => {
  const plan = await openPlan(sample);
  const report = await plan.check();
  const mine = interrupted(plan, async (at) => {
    if (at === 3) await accept(other(plan), report, 'lead.missing', 'Sam');
  });
  await accept(mine, report, 'lead.missing', 'Jo');
  const kept = await plan.inWorkbook((workbook) => workbook.readSettings());
  expect((kept.get('accepted') as { reason: string }[]).map(({ reason }) => reason)).toEqual([
    'Sam knows.',
    'Jo knows.',
  ]);
  const { accepted } = await plan.check();
  expect(accepted).toHaveLength(1);
  const open = await plan.inWorkbook((workbook) => reopenIssue(workbook, options, accepted[0]!.acceptance));
  expect(open.issues).toEqual(report.issues);
});

test('reopening one leaves what another officer accepted meanwhile', async () => {
  const plan = await openPlan(sample);
  const report = await plan.check();
  const { accepted } = await accept(plan.inWorkbook, report, 'lead.missing', 'Jo');
  const mine = interrupted(plan, async (at) => {
    if (at === 3) await accept(other(plan), report, 'rating.unrecognised', 'Sam');
  });
  await mine((workbook) => reopenIssue(workbook, options, accepted[0]!.acceptance));
  expect((await plan.check()).accepted.map(({ acceptance }) => acceptance.who)).toEqual(['Sam']);
});

const set = (
  inWorkbook: InWorkbook,
  shown: PlanReport,
  to: (settings: WorkbookSettings) => Partial<WorkbookSettings>,
  notes: string[] = [],
) =>
  inWorkbook((workbook) =>
    setSettings(
      workbook,
      { ...options, onNote: (note) => notes.push(note) },
      () => to(shown.settings),
      shown.settings,
    ),
  );

describe('two panes that were opened before either changed anything', () => {
  test('both keep what they set: other parts, other fields of one part, and other names', async () => {
    const plan = await openPlan(sample);
    const shown = await plan.check();
    const notes: string[] = [];
    await set(
      other(plan),
      shown,
      ({ pack, checks }) => ({
        pack: { ...pack, names: { finance: 'Money' } },
        checks: { ...checks, overdueDays: 14 },
      }),
      notes,
    );
    await set(
      plan.inWorkbook,
      shown,
      ({ pack }) => ({ pack: { ...pack, names: { movement: 'What moved' } } }),
      notes,
    );
    await set(plan.inWorkbook, shown, ({ checks }) => ({ checks: { ...checks, yearsBack: 7 } }), notes);
    const { settings } = await plan.check();
    expect(settings.pack.names).toEqual({ finance: 'Money', movement: 'What moved' });
    expect(settings.checks).toMatchObject({ overdueDays: 14, yearsBack: 7 });
    expect(notes).toEqual([]);
  });

  test('both add their board dates, and one that is taken out is gone', async () => {
    const plan = await openPlan(sample);
    await set(plan.inWorkbook, await plan.check(), ({ cycles }) => ({
      cycles: { ...cycles, boards: [45900, 46000] },
    }));
    const shown = await plan.check();
    await set(other(plan), shown, ({ cycles }) => ({ cycles: { ...cycles, boards: [46000, 46100] } }));
    await set(plan.inWorkbook, shown, ({ cycles }) => ({
      cycles: { ...cycles, boards: [45900, 46000, 46200] },
    }));
    expect((await plan.check()).settings.cycles.boards).toEqual([46000, 46100, 46200]);
  });

  test('what both changed is as the later one set it, and that is said', async () => {
    const plan = await openPlan(sample);
    const shown = await plan.check();
    const notes: string[] = [];
    await set(other(plan), shown, ({ checks, pack }) => ({
      checks: { ...checks, overdueDays: 14, rules: { 'lead.missing': 'off' } },
      pack: { ...pack, names: { finance: 'Money' } },
    }));
    await set(
      plan.inWorkbook,
      shown,
      ({ checks, pack }) => ({
        checks: { ...checks, overdueDays: 30, rules: { 'lead.missing': 'error' } },
        pack: { ...pack, names: { finance: 'Cash' } },
      }),
      notes,
    );
    const { checks, pack } = (await plan.check()).settings;
    expect([checks.overdueDays, checks.rules, pack.names]).toEqual([
      30,
      { 'lead.missing': 'error' },
      { finance: 'Cash' },
    ]);
    expect(notes).toEqual([
      expect.stringContaining('changed the check “Lead missing” since'),
      expect.stringContaining('changed the days overdue since'),
      expect.stringContaining('changed the name of Finance summary since'),
    ]);
  });

  test('two names that are alike together are refused, and the first stays', async () => {
    const plan = await openPlan(sample);
    const shown = await plan.check();
    await set(other(plan), shown, ({ pack }) => ({ pack: { ...pack, names: { finance: 'Papers' } } }));
    await expect(
      set(plan.inWorkbook, shown, ({ pack }) => ({ pack: { ...pack, names: { movement: 'PAPERS' } } })),
    ).rejects.toThrow('has this name already');
    expect((await plan.check()).settings.pack.names).toEqual({ finance: 'Papers' });
  });
});

test('settings that are set while another officer’s are being written both stay', async () => {
  await atEveryPause(
    (mine, report) => set(mine, report, ({ checks }) => ({ checks: { ...checks, yearsBack: 7 } })),
    (theirs, report) =>
      set(theirs, report, ({ pack }) => ({ pack: { ...pack, names: { finance: 'Money' } } })),
    ({ settings }) => expect(settings.checks.yearsBack).toBe(7),
  );
});

const twoSheets = planCases.find(({ name }) => name === 'two-sheets')!;

describe('how the plan is read', () => {
  test('is as both officers said, each of a sheet of its own', async () => {
    const plan = await openPlan(twoSheets.bytes);
    const shown = await plan.check();
    const [first, second] = shown.tables;
    const without = (table: (typeof shown.tables)[number]) => withColumn(shown.mapping, table, 'lead', null);
    const notes: string[] = [];
    const say = (inWorkbook: InWorkbook, mapping: typeof shown.mapping) =>
      inWorkbook((workbook) =>
        setMapping(workbook, { ...options, onNote: (note) => notes.push(note) }, mapping, shown.mapping),
      );
    expect(first!.sheet).not.toBe(second!.sheet);
    await say(other(plan), without(first!));
    await say(plan.inWorkbook, without(second!));
    const { tables } = await plan.check();
    expect(tables.map(({ columns }) => columns.lead)).toEqual([undefined, undefined]);
    expect(notes).toEqual([]);
    await say(plan.inWorkbook, withColumn(shown.mapping, first!, 'due', null));
    expect(notes).toEqual([
      `Another officer had also said how to read the sheet “${first!.sheet}”. What you said now counts.`,
    ]);
  });

  test('is not written over what another officer says at that moment', async () => {
    const plan = await openPlan(twoSheets.bytes);
    const shown = await plan.check();
    const [first, second] = shown.tables;
    const theirs = withColumn(shown.mapping, first!, 'lead', null);
    const mine = interrupted(plan, async (at) => {
      if (at === 3) await other(plan)((workbook) => setMapping(workbook, options, theirs, shown.mapping));
    });
    await expect(
      mine((workbook) =>
        setMapping(workbook, options, withColumn(shown.mapping, second!, 'lead', null), shown.mapping),
      ),
    ).rejects.toThrow('Another officer has just said');
    expect((await plan.check()).tables.map(({ columns }) => columns.lead === undefined)).toEqual([
      true,
      false,
    ]);
  });
});
