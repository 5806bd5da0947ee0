import { readFileSync } from 'node:fs';
import { acceptIssue, reopenIssue } from '../../src/app/acceptIssue';
import type { Issue } from '../../src/core/checks/issue';
import { expectSame } from '../support/expectSame';
import { samplePlan } from '../support/plans';
import { exampleDay, openPlan, type OpenPlan } from '../support/standIn';

const sample = readFileSync(samplePlan);
const given = { who: 'Jo Smith', reason: 'The post is being filled.', on: '2025-09-08' };
const options = { asAt: exampleDay };

const issueAt = async (plan: OpenPlan, code: string): Promise<Issue> =>
  (await plan.check()).issues.find((issue) => issue.code === code)!;
const accept = (plan: OpenPlan, issue: Issue) =>
  plan.inWorkbook((workbook) => acceptIssue(workbook, options, issue, given));
const type = (plan: OpenPlan, cell: string, text: string) =>
  plan.standIn.Excel.run(async (context) => {
    context.workbook.worksheets.getItem('SEND Improvement Plan').getRange(cell).values = [[text]];
    await context.sync();
  });

test('an accepted issue is kept in the workbook, apart from the open ones', async () => {
  const plan = await openPlan(sample);
  const before = await plan.check();
  const issue = await issueAt(plan, 'lead.missing');
  const report = await accept(plan, issue);
  expect(report.issues).toEqual(before.issues.filter(({ cell }) => cell !== issue.cell));
  const acceptance = {
    code: 'lead.missing',
    sheet: issue.sheet,
    cell: 'E44',
    reference: issue.reference,
    text: '',
    ...given,
  };
  expect(report.accepted).toEqual([{ issue, acceptance }]);
  const again = await openPlan(await plan.standIn.save());
  expect((await again.check()).accepted).toEqual([{ issue, acceptance }]);
});

test('it comes back once its cell changes, and goes again if the cell goes back', async () => {
  const plan = await openPlan(sample);
  await accept(plan, await issueAt(plan, 'rating.unrecognised'));
  await type(plan, 'I32', 'Grenn');
  expect((await plan.check()).accepted).toEqual([]);
  expect(await issueAt(plan, 'rating.unrecognised')).toMatchObject({ cell: 'I32' });
  await type(plan, 'I32', 'Gren');
  expect((await plan.check()).accepted).toHaveLength(1);
});

test('what somebody has mended meanwhile is not accepted', async () => {
  const plan = await openPlan(sample);
  const issue = await issueAt(plan, 'rating.unrecognised');
  await type(plan, 'I32', 'Green');
  expect((await accept(plan, issue)).accepted).toEqual([]);
});

test('taking the acceptance back opens the issue and leaves the file as it was', async () => {
  const plan = await openPlan(sample);
  const { accepted } = await accept(plan, await issueAt(plan, 'lead.missing'));
  const report = await plan.inWorkbook((workbook) => reopenIssue(workbook, options, accepted[0]!.acceptance));
  expectSame(report, await plan.check());
  expect(report.accepted).toEqual([]);
});
