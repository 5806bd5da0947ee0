import { readFileSync } from 'node:fs';
import { checkPlan } from '../../src/app/checkPlan';
import { keepPosition } from '../../src/app/keepPosition';
import { reasonInWords } from '../../src/core/rollup/escalationReason';
import { rollupJson } from '../../src/cli/rollupJson';
import { typeInto, valuesOn } from '../support/editPlan';
import { samplePlan } from '../support/plans';
import { openPlan, type OpenPlan } from '../support/standIn';

const planSheet = 'SEND Improvement Plan';
let plan: OpenPlan;

const lines = async (sheet: string): Promise<string[]> => (await valuesOn(plan, sheet)).flat().map(String);

/** 3.1, Green in progress and impact: due at the end of March at the first board, of June, of September, of December now. */
beforeAll(async () => {
  plan = await openPlan(readFileSync(samplePlan));
  const boards = [
    ['2025-02-10', '31/03/2025'],
    ['2025-04-14', '30/06/2025'],
    ['2025-07-14', '30/09/2025'],
  ] as const;
  await typeInto(plan, planSheet, { I37: 'Green', J37: 'Green' });
  for (const [cycleDate, due] of boards) {
    await typeInto(plan, planSheet, { H37: due });
    await plan.inWorkbook((workbook) =>
      keepPosition(workbook, { cycleDate, label: '', today: cycleDate, timeOfDay: 0.5 }),
    );
  }
  await typeInto(plan, planSheet, { H37: '31/12/2025' });
  await plan.build(undefined, undefined, ['escalations', 'priority-areas', 'movement']);
});

test('an action that was re-dated again and again is brought to the board, and no other for that', async () => {
  const { escalations } = await plan.check();
  const moved = escalations.filter(({ reasons }) => reasons.some(({ kind }) => kind === 're-dated'));
  expect(moved.map(({ action, reasons }) => [action.reference, ...reasons.map(reasonInWords)])).toEqual([
    ['3.1', 'Due date moved 3 times, 9 months in all'],
  ]);
  expect(await lines('Escalations')).toContain('Due date moved 3 times, 9 months in all');
  expect((await lines('Escalations')).find((text) => text.startsWith('By reason:'))).toContain(
    'Due date moved (1)',
  );
});

test('Priority areas and Movement say so where the action stands', async () => {
  const areas = (await lines('Priority areas')).join('\n');
  expect(areas).toContain('Due dates: 3.1 moved 3 times, 9 months in all.');
  const movement = await lines('Movement');
  // From 30 September to 31 December are 92 days.
  expect(movement).toContain(
    'Due 30 September 2025 → 31 December 2025, 92 days later. Due date moved 3 times, 9 months in all.',
  );
});

test('the JSON of each action has its first date, how often it moved, and the days', async () => {
  const report = await plan.inWorkbook((workbook) => checkPlan(workbook, { asAt: '2025-09-08' }));
  const { actions } = JSON.parse(rollupJson(report, { actions: true })) as {
    actions: { reference: string; redated: unknown }[];
  };
  expect(actions.filter(({ redated }) => redated !== null)).toMatchObject([
    { reference: '3.1', redated: { original: '2025-03-31', times: 3, days: 275 } },
  ]);
});
