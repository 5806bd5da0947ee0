import { planCases } from '../support/plans';
import { openPlan } from '../support/standIn';

test('in the sample, ten impact ratings are better than what the measures say, and nothing else is said of impact', async () => {
  const { check } = await openPlan(planCases.find(({ name }) => name === 'sample-plan')!.bytes);
  const { issues } = await check();
  const of = (code: string) => issues.filter((issue) => issue.code === code);
  // Appeals, waits for a neurodevelopmental assessment and suspensions are Red and have got worse since April.
  expect(of('evidence.impact-above').map(({ reference }) => reference)).toEqual(['2.3', '2.13', '3.2', '3.4', '3.6', '3.10', '3.11', '4.1', '4.2', '4.5']); // prettier-ignore
  expect(of('evidence.impact-below')).toEqual([]);
  expect(of('evidence.impact-bare')).toEqual([]);
  expect(of('evidence.figure-doubt')).toEqual([]);
  expect(of('evidence.figure-unread').map(({ cell, message }) => `${cell} ${message}`)).toEqual(['J8 “c. 53” cannot be read as a figure, so it is left out.']); // prettier-ignore
  expect(of('evidence.measure-late').map(({ cell, message }) => `${cell} ${message}`)).toEqual(['B16 The newest figure of “16 to 17 year olds with SEND in educati…” is of May 2025.']); // prettier-ignore
});
