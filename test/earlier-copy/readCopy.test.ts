import { PlanProblem } from '../../src/app/planProblem';
import { understandPlan } from '../../src/app/understandPlan';
import { readCopy } from '../../src/earlier-copy/readCopy';
import { badFiles } from '../support/badFiles';
import { planCases } from '../support/plans';
import { exampleDay, openPlan } from '../support/standIn';

test('summary sheets of an earlier build are not read for a plan', async () => {
  const sample = planCases.find(({ name }) => name === 'sample-plan')!;
  const open = await openPlan(sample.bytes);
  const built = await open.build();
  const { plan } = await understandPlan(readCopy(await open.standIn.save(), 'built.xlsx'), exampleDay);
  expect(plan.actions).toHaveLength(built.report.total.actions.length);
});

test.each(badFiles.map(({ name, bytes }) => [name, bytes] as const))(
  '%s is refused in words',
  async (_name, bytes) => {
    const read = async () => understandPlan(readCopy(await bytes(), 'copy.xlsx'), exampleDay);
    await expect(read()).rejects.toBeInstanceOf(PlanProblem);
  },
);
