import { understandPlan } from '../../src/app/understandPlan';
import { PlanProblem } from '../../src/app/planProblem';
import { openPlan } from '../support/standIn';
import { families } from './families';
import { factsOf, readCase, type Reading } from './readCase';
import type { GrammarCase } from './truth';
import { writeCase } from './writeCase';

/** Families of which each shows something else that a file must keep: fills, fonts, merges, hidden sheets, dates. */
const sample = [
  'area column, merged',
  'bands',
  'sheet per area',
  'update row under each action',
  'months across',
  'ratings by fill',
  'ratings in symbols',
  'ratings by conditional colour',
  'key on a hidden sheet',
  'dates in officers’ words',
  'money in pounds',
  'blank templates',
] as const;

/** Reads a case as the add-in does: written as a file, opened in the stand-in, through genuine Office.js. */
async function readThroughFile({ sheets, truth }: GrammarCase): Promise<Reading> {
  const { inWorkbook } = await openPlan(writeCase(sheets));
  const understood = await inWorkbook((workbook) => understandPlan(workbook, truth.asAt)).catch(
    (error: unknown) => {
      if (error instanceof PlanProblem && error.code === 'no-plan') return null;
      throw error;
    },
  );
  return understood === null
    ? { kind: 'refused' }
    : factsOf(understood.plan, understood.read.outline, truth.asAt);
}

test.each(sample)('%s: read from a file as it is read from its cells', async (family) => {
  const made = families.get(family)!(3, 'train');
  const read = readCase(made);
  expect(await readThroughFile(made)).toEqual(read);
  expect(read.kind).toBe(family === 'blank templates' ? 'refused' : 'read');
});
