import { defaultCheckSettings } from '../../../../src/core/checks/checkSettings';
import { linkMeasures } from '../../../../src/core/measures/linkMeasures';
import { noDetails } from '../../../../src/core/papers/pack/packDetails';
import { readCycleSettings } from '../../../../src/core/history/cycleSettings';
import { pastPositions } from '../../../../src/core/history/pastPositions';
import type { Snapshot } from '../../../../src/core/history/snapshot';
import { rollUpPlan } from '../../../../src/core/rollup/rollUpPlan';
import type { MovementInput } from '../../../../src/core/papers/movement/movementPaper';
import { movementSheet } from '../../../../src/core/papers/movement/movementSheet';
import { defaultPackSettings } from '../../../../src/core/papers/pack/packSettings';
import type { SheetModel } from '../../../../src/core/papers/sheet/sheetModel';
import { stocktakeSheet } from '../../../../src/core/papers/stocktake/stocktakeSheet';
import { atOnce } from '../../../support/atOnce';
import { actionOf, planWith, measureOf } from '../../../support/actions';
import { day, kept, position } from '../../../support/positions';

const asAt = '2025-09-08';
const plan = planWith(
  actionOf({ reference: '1.1', progress: 'Blue', due: '31/05/2025' }),
  actionOf({ reference: '1.2', progress: 'Red', due: '30/06/2025' }),
  { ...actionOf({ reference: '1.3', progress: 'Amber', due: '31/12/2025' }), update: '' },
);
/** As the plan's actions are, but with texts of their own. */
const was = (reference: string, more: Parameters<typeof kept>[0] = {}) =>
  kept({ reference, text: 'Do it', spend: 50, agencies: 'Council', ...more });

function input(snapshots: readonly Snapshot[], more: Partial<MovementInput['plan']> = {}): MovementInput {
  const { workbook, sheets, key } = plan;
  const report = {
    workbook,
    title: 'Plan',
    details: noDetails,
    asAt: day(asAt),
    sheets,
    key,
    ...rollUpPlan(plan, day(asAt)),
    questions: plan.questions,
    limits: defaultCheckSettings,
    dates: plan.dates,
    measures: linkMeasures({ ...plan, ...more }),
    issues: [],
    accepted: [],
    checksOff: [],
  };
  const cells = { name: 'plan.xlsx', sheets: [], uses1904Dates: false };
  const past = atOnce(pastPositions({ ...plan, ...more }, snapshots, day(asAt)));
  return {
    report,
    plan: { ...plan, ...more },
    cells,
    past,
    settings: defaultPackSettings,
    history: { snapshots, damaged: [] },
    cycles: readCycleSettings(undefined),
    builtAt: 'today',
  };
}

const rowsOf = ({ cells }: SheetModel): string[][] =>
  cells.map((row) =>
    row.map((cell) => {
      const content = cell?.content ?? '';
      if (typeof content !== 'object') return String(content);
      return 'formula' in content ? String(content.expected) : content.words;
    }),
  );
/** The row whose cells hold all of some texts. */
const rowWith = (model: SheetModel, ...texts: string[]) =>
  rowsOf(model).find((row) => texts.every((text) => row.includes(text)));

const march = position(
  [
    was('1.1', { progress: 'amber', due: day('2025-05-31') }),
    was('1.2', { due: day('2025-06-30') }),
    was('1.3', { progress: 'amber', due: day('2025-07-31') }),
  ],
  '2025-03-10',
  'March stocktake',
);

test('without a history both sheets say so in words, and how to start', () => {
  for (const model of [atOnce(movementSheet(input([]))), atOnce(stocktakeSheet(input([])))]) {
    const words = rowsOf(model).flat().join('\n');
    expect(words).toContain('No position of this plan has been kept.');
    expect(words).toContain('choose Keep this position in the BRAG Board pane');
    expect(words).not.toContain('brag-board');
    expect(model.charts).toEqual([]);
  }
});

test('Movement gives old → new in words, on the row of each action that changed', () => {
  const model = atOnce(movementSheet(input([march])));
  expect(rowWith(model, '1.1', 'Completed')).toContain('Progress Amber → Blue.');
  expect(rowWith(model, '1.2', 'Worsened')).toContain('Progress Green → Red.');
  expect(rowWith(model, '1.3', 'Re-dated')).toContain('Due 31 July 2025 → 31 December 2025, 153 days later.');
  expect(rowWith(model, 'Whole plan')?.slice(0, 8)).toEqual([
    'Whole plan',
    '3',
    '1',
    '0',
    '1',
    '1',
    '0',
    '0',
  ]);
  const [chart] = model.charts;
  expect(chart?.categories.rows).toBe(2);
  expect(rowsOf(model)[chart!.categories.row]).toEqual(
    expect.arrayContaining([String(day('2025-03-10')), '3', '10 Mar 2025, March stocktake']),
  );
});

test('Movement tells what changed before how the ratings stood over all positions, and names a board by its date once', () => {
  const december = { ...march, cycleDate: day('2024-12-08'), label: 'December 2024 board' };
  const model = atOnce(movementSheet(input([december, march])));
  const titles = model.sections.map((row) => rowsOf(model)[row]?.[0]);
  expect(titles).toEqual([
    'Since the last board, 10 March 2025 (March stocktake): by priority area (number of actions)',
    'Since the last board: 3 actions changed',
    'Trend: progress ratings at each position that was kept',
    'Where the figures come from',
  ]);
  const [chart] = model.charts;
  const named = rowsOf(model)
    .slice(chart!.categories.row, chart!.categories.row + chart!.categories.rows)
    .map((row) => row[chart!.categories.column]);
  expect(named).toEqual([
    'December 2024 board',
    '10 Mar 2025, March stocktake',
    '8 Sep 2025, The plan as it stands',
  ]);
});

test('what would be said in every row of a list is said once', () => {
  const silent = {
    actions: plan.actions.map((action) => ({ ...action, update: '', completed: { kind: 'blank' as const } })),
  };
  const stocktake = rowsOf(atOnce(stocktakeSheet(input([march], silent)))).flat();
  expect(stocktake).not.toContain('No update in the plan.');
  expect(stocktake).not.toContain('Latest update in the plan');
  expect(stocktake.filter((words) => words === 'None of these has an update in the plan.')).toHaveLength(2);
  expect(stocktake).toContain('Evidence in the plan');
  expect(stocktake).not.toContain('Not given');
});

test('Stocktake tells what was delivered, what was not and why, and what comes next', () => {
  const model = atOnce(stocktakeSheet(input([march])));
  const titles = rowsOf(model).flatMap(([first = '']) => (/: \d+$/.test(first) ? [first] : []));
  expect(titles).toEqual([
    'Delivered, with evidence: 1',
    'Not delivered, and why: 2',
    'Due in the next six months, to 10 March 2026: 1',
  ]);
  const words = rowsOf(model).flat();
  expect(words[0]).toMatch(/: Stocktake, 10 March 2025 to 8 September 2025$/);
  expect(words).toContain(
    'Of three actions promised between 10 March 2025 and 8 September 2025, one was delivered with evidence and two were not.',
  );
  // Promised, delivered with evidence and without, not delivered, no longer there.
  expect(rowWith(model, 'Whole plan', '3')?.slice(0, 6)).toEqual(['Whole plan', '3', '1', '0', '2', '0']);
  expect(rowWith(model, '1.1', String(day('2025-05-31')))).toContain('Minutes');
  // Due in July when the half-year began, and put off since.
  expect(rowWith(model, '1.3', String(day('2025-07-31')), String(day('2025-12-31')))).toContain(
    'No update in the plan.',
  );
});

test('measures and risks are shown where the workbook has them', () => {
  const rating = plan.actions[1]!.progress;
  const common = { sheet: 'Register', row: 4, reference: 'R1', area: 'Leadership', rating };
  const model = atOnce(
    stocktakeSheet(
      input([march], {
        risks: [
          {
            ...common,
            text: 'Data is late',
            cause: '',
            likelihood: '2',
            impact: '2',
            score: 4,
            mitigation: '',
            owner: '',
            previous: '',
            direction: '',
          },
          {
            ...common,
            text: 'Staff leave',
            cause: '',
            likelihood: '4',
            impact: '3',
            score: 12,
            mitigation: 'Retention pay',
            owner: 'Head of HR',
            previous: '',
            direction: '',
          },
        ],
        measures: [
          measureOf({
            ...common,
            text: 'Plans in 20 weeks',
            unit: '%',
            baseline: '41%',
            target: '60%',
            latest: '52%',
            values: { baseline: 41, target: 60, latest: 52 },
            better: 'higher',
            direction: 'Up',
          }),
        ],
      }),
    ),
  );
  const texts = rowsOf(model).map(([first]) => first);
  expect(texts.indexOf('Staff leave')).toBeLessThan(texts.indexOf('Data is late'));
  expect(rowWith(model, 'Staff leave')).toEqual([
    'Staff leave',
    'Head of HR',
    'R1',
    '4',
    '3',
    '12',
    'Red',
    'Leadership',
    'Retention pay',
  ]);
  expect(rowWith(model, 'Plans in 20 weeks')).toEqual([
    'Plans in 20 weeks',
    'Up',
    'R1',
    '0.41',
    '0.6',
    '0.52',
    'Red',
    'Leadership',
    '8 points to gain: 58% of the way from the baseline',
  ]);
});

test('both sheets keep the rules for printing and reading', () => {
  for (const model of [atOnce(movementSheet(input([march]))), atOnce(stocktakeSheet(input([march])))]) {
    expect(model.cells[0]?.[0]?.style.size).toBe(18);
    expect(model.print).toMatchObject({ orientation: 'Landscape', pagesTall: 0, titleRow: 0 });
    for (const cell of model.cells.flat()) expect(cell?.style.size ?? 11).toBeGreaterThanOrEqual(10);
    // Merged are only rows of words and the headlines: nothing beside them in their row is text of a table.
    for (const { row, rows } of model.merges) {
      expect(rows).toBe(1);
      expect(model.cells[row]?.some((cell) => cell?.style.rowRules !== undefined)).toBe(false);
    }
  }
});
