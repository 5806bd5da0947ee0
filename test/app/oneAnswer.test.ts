import fc from 'fast-check';
import { understandPlan } from '../../src/app/understandPlan';
import { understandCells } from '../../src/app/understandCells';
import type { PlanReport } from '../../src/app/planReport';
import type { CellValue, WorkbookCells } from '../../src/core/cells/sheetCells';
import { parseIsoDate } from '../../src/core/cells/serialDate';
import { findIssues } from '../../src/core/checks/findIssues';
import { pastPositions } from '../../src/core/history/pastPositions';
import { readHistory } from '../../src/core/history/readHistory';
import type { Snapshot } from '../../src/core/history/snapshot';
import { takeSnapshot } from '../../src/core/history/takeSnapshot';
import { emptyMapping } from '../../src/core/plan/mapping/mapping';
import { outlinePlan } from '../../src/core/plan/outlinePlan';
import type { Plan } from '../../src/core/plan/plan';
import { readForm } from '../../src/core/papers/blocks/officerForm';
import { rollUpPlan } from '../../src/core/rollup/rollUpPlan';
import { boardPack } from '../../src/core/papers/pack/boardPack';
import { defaultPackSettings } from '../../src/core/papers/pack/packSettings';
import { answersOfReport, answersOfSheets, disagreements, gridOf } from '../support/answers';
import { atOnce } from '../support/atOnce';
import { packModels } from '../support/packModels';
import { planCases } from '../support/plans';
import { sheetOf, workbookOf } from '../support/sheet';
import { exampleDay, openPlan } from '../support/standIn';

const asAt = parseIsoDate(exampleDay) ?? 0;

/** All that every place says of a plan. */
function allAnswers(report: PlanReport, plan: Plan, cells: WorkbookCells, snapshots: readonly Snapshot[]) {
  const { cycles } = report.settings;
  const history = { snapshots, damaged: [] };
  const past = atOnce(pastPositions(plan, snapshots, report.asAt));
  const models = atOnce(
    boardPack({ report, plan, cells, builtAt: 'now', settings: defaultPackSettings, history, past, cycles }),
  );
  return [
    ...answersOfSheets(
      models,
      report.areas.map(({ name }) => name),
    ),
    ...answersOfReport(report),
  ];
}

test.each(planCases)(
  'what matters most of $name is said in the same words on the sheets and in the pane',
  async ({ bytes }) => {
    const plan = await openPlan(bytes);
    const { mainPoints } = await plan.check();
    expect(mainPoints.length).toBeGreaterThan(0);
    for (const model of (await packModels(plan)).filter(
      ({ key }) => key === 'board-summary' || key === 'members-summary',
    ))
      expect(gridOf(model).flat()).toContain(mainPoints.join(' '));
  },
);

test.each(planCases)('no two places disagree on a figure of $name', async ({ bytes }) => {
  const { inWorkbook } = await openPlan(bytes);
  const { report, plan, cells } = await inWorkbook((workbook) => understandPlan(workbook, exampleDay));
  const march = takeSnapshot(
    { ...plan, actions: plan.actions.slice(1) },
    { cycleDate: asAt - 182, label: 'March' },
  );
  for (const snapshots of [[], [march]]) {
    const answers = allAnswers(report, plan, cells, snapshots);
    expect(disagreements(answers)).toEqual([]);
    // Every place was asked, or the test would be silent.
    const places = new Set(answers.map(({ place }) => place.split(',')[0]));
    expect([...places]).toEqual(
      expect.arrayContaining([
        'Board summary',
        'Priority areas',
        'Members’ summary',
        'Plan checks',
        'JSON',
        'Pane',
        'Terminal',
      ]),
    );
    expect(places.has('movement') && places.has('stocktake')).toBe(snapshots.length > 0);
  }
});

const heads = [
  'Ref',
  'Priority area',
  'Action',
  'Lead',
  'Due date',
  'Date completed',
  'Progress BRAG',
  'Impact BRAG',
  'Evidence',
  'Budget (£)',
  'Actual spend (£)',
  'Forecast (£)',
  '% complete',
];
const dates = fc.constantFrom<CellValue>(
  asAt - 400,
  asAt - 1,
  asAt,
  asAt + 30,
  asAt + 31,
  'Ongoing',
  'see Bob',
  '',
);
const money = fc.oneof(
  fc.constantFrom<CellValue>('', 'TBC', '£12k', 0, -5, 'see finance'),
  fc.integer({ min: 0, max: 99999 }).map((pence) => pence / 100),
);
const row = fc
  .tuple(
    fc.constantFrom('Health', 'health ', 'Schools', 'Homes', ''),
    dates,
    fc.constantFrom<CellValue>('', asAt - 10, asAt, asAt + 5, 'Yes'),
    fc.constantFrom('Blue', 'Green', 'amber', 'Red', 'Gren', 'Not started', ''),
    fc.constantFrom('Blue', 'Green', 'Amber', 'Red', 'A/R', ''),
    fc.constantFrom('Minutes', ''),
    fc.tuple(money, money, money),
    fc.constantFrom<CellValue>('', 0, 0.5, 1),
  )
  .map(([area, due, completed, progress, impact, evidence, amounts, percent]) => [
    '',
    area,
    '',
    'Head of SEND',
    due,
    completed,
    progress,
    impact,
    evidence,
    ...amounts,
    percent,
  ]);

/** A plan of some rows, with some of its columns left out. */
const generated = fc.record({
  rows: fc.array(row, { minLength: 2, maxLength: 14 }),
  without: fc.subarray([
    'Due date',
    'Date completed',
    'Impact BRAG',
    'Evidence',
    'Budget (£)',
    'Forecast (£)',
    '% complete',
  ]),
  left: fc.array(fc.nat({ max: 13 }), { maxLength: 3 }),
  greenIsDone: fc.boolean(),
});

test('no two places disagree on a figure of any plan, whatever its columns, its key and what left it', () => {
  fc.assert(
    fc.property(generated, ({ rows, without, left, greenIsDone }) => {
      const kept = heads.flatMap((head, column) => (without.includes(head) ? [] : [column]));
      const numbered = rows.map((cells, index) =>
        cells.map((cell, column) =>
          column === 0 ? `1.${index + 1}` : column === 2 ? `Do the thing number ${index + 1}` : cell,
        ),
      );
      const sheet = sheetOf([heads, ...numbered].map((cells) => kept.map((column) => cells[column] ?? '')));
      const cells = workbookOf(sheet);
      const read = {
        outline: outlinePlan(cells),
        mapping: emptyMapping,
        fills: [],
        settings: new Map(),
        history: readHistory(null, false),
      };
      const understood = atOnce(understandCells(read, asAt));
      const plan: Plan = {
        ...understood.plan,
        key: greenIsDone
          ? { ...understood.plan.key, green: 'Complete', blue: 'No update received' }
          : understood.plan.key,
        actions: understood.plan.actions.map((action, index) =>
          left.includes(index) ? { ...action, left: 'Superseded' } : action,
        ),
      };
      const { checks } = understood.report.settings;
      const issues = atOnce(findIssues(plan, { asAt, settings: checks }));
      const rolled = { ...understood.report, key: plan.key, ...rollUpPlan(plan, asAt), issues };
      const { names, rated } = readForm({ report: rolled, cells });
      const report = {
        ...rolled,
        areaRatings: rated.map((rating, index) => ({ ...rating, area: names[index] ?? '' })),
      };
      const march = takeSnapshot(
        { ...plan, actions: plan.actions.slice(1) },
        { cycleDate: asAt - 182, label: 'March' },
      );
      expect(disagreements(allAnswers(report, plan, cells, [march]))).toEqual([]);
    }),
    { numRuns: 60 },
  );
});
