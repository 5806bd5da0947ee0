import { readFileSync } from 'node:fs';
import { understandPlan } from '../../src/app/understandPlan';
import type { UnderstoodPlan } from '../../src/app/understandCells';
import { explainFormula } from '../../src/core/papers/figures/explainFormula';
import { cellsBeside, type CellBeside } from '../../src/core/cells/cellsBeside';
import type { SheetModel } from '../../src/core/papers/sheet/sheetModel';
import { packModels } from '../support/packModels';
import { samplePlan } from '../support/plans';
import { exampleDay, openPlan } from '../support/standIn';

let understood: UnderstoodPlan;
let live: { readonly formula: string; readonly expected: number | string }[];
let models: SheetModel[];

beforeAll(async () => {
  const plan = await openPlan(readFileSync(samplePlan));
  understood = await plan.inWorkbook((workbook) => understandPlan(workbook, exampleDay));
  models = await packModels(plan);
  live = models.flatMap(({ cells }) =>
    cells
      .flat()
      .flatMap((cell) =>
        typeof cell?.content === 'object' && 'formula' in cell.content ? [cell.content] : [],
      ),
  );
});

const explain = (formula: string, beside?: CellBeside) =>
  explainFormula(
    formula,
    {
      plan: understood.plan,
      cells: understood.cells,
      asAt: understood.report.asAt,
      ledger: understood.report.ledger?.ledger,
    },
    beside,
  );

test('every live figure over the plan is explained, and comes to what stands in its cell', () => {
  const overPlan = live.filter(
    ({ formula }) => /(COUNTIFS?|SUMIFS|SUM)\('/.test(formula) && !formula.includes("'Ledger extract'!"),
  );
  expect(overPlan.length).toBeGreaterThan(100);
  for (const { formula, expected } of overPlan) {
    const found = explain(formula);
    expect([
      formula,
      found?.result === undefined || found.result === null ? null : Math.round(found.result * 100) / 100,
    ]).toEqual([formula, expected]);
  }
});

/** What stands in the cells of a paper, as Excel gives it. */
const besideOf =
  ({ cells }: SheetModel): CellBeside =>
  (row, column) => {
    const content = cells[row]?.[column]?.content ?? '';
    if (typeof content !== 'object') return content;
    return 'formula' in content ? content.formula : '';
  };

/** Whether a figure leads to formulas over the plan at all, and not to values from the build alone. */
const leadsToPlan = (formula: string, beside: CellBeside): boolean =>
  formula.includes('!') ||
  cellsBeside(formula).some(({ row, column, rows, columns }) =>
    Array.from({ length: rows * columns }, (_, at) =>
      beside(row + Math.floor(at / columns), column + (at % columns)),
    ).some((content) => typeof content === 'string' && leadsToPlan(content, beside)),
  );

test('a figure that leads to others on its paper is explained by what stands behind them', () => {
  const kinds = { sum: 0, share: 0 };
  const silent: string[] = [];
  for (const model of models) {
    for (const { content } of model.cells.flat().flatMap((cell) => cell ?? [])) {
      if (typeof content !== 'object' || !('formula' in content) || content.formula.includes('!')) continue;
      const found = explain(content.formula, besideOf(model));
      if (!leadsToPlan(content.formula, besideOf(model))) expect(found).toBeNull();
      else if (found === null) silent.push(`${model.key} ${content.formula}`);
      else if (found.result === null) kinds.share++;
      else {
        kinds.sum++;
        expect([content.formula, Math.round(found.result * 100) / 100]).toEqual([
          content.formula,
          content.expected,
        ]);
      }
    }
  }
  expect(kinds.sum).toBeGreaterThan(100);
  expect(kinds.share).toBeGreaterThan(20);
  // What one action has over its budget is its row's own.
  expect(silent.filter((formula) => !formula.startsWith('finance =ROUND('))).toEqual([]);
});

test('what is counted alike in several areas is said once', () => {
  const parts = understood.report.areas.map(
    ({ actions: [first, ...more] }) =>
      `=COUNTIF(${sheet}$I$${first!.place.row + 1}:$I$${(more.at(-1) ?? first)!.place.row + 1},"Red")`,
  );
  const beside: CellBeside = (row) => parts[row];
  expect(explain(`=SUM(A1:A${parts.length})`, beside)?.rule).toEqual([
    'Actions whose progress rating is “Red”.',
  ]);
  const [one = '', two = ''] = understood.report.areas.map(({ name }) => name);
  expect(explain('=A1+A2', beside)?.rule).toEqual([
    `Actions in “${one}” and “${two}” whose progress rating is “Red”.`,
  ]);
  expect(explain('=A1&" of "&A2', beside)?.rule).toEqual([
    expect.stringMatching(/^\d+: Actions in “[^”]+” whose progress rating is “Red”\.$/),
    expect.stringMatching(/^\d+: Actions in “[^”]+” whose progress rating is “Red”\.$/),
  ]);
});

test('a circle of figures is not followed round', () => {
  expect(explain('=A1', () => '=A1')).toBeNull();
});

test('every live figure over the ledger is explained, with the actions that its lines are for', () => {
  const overLedger = live.filter(({ formula }) => /(SUMIFS|SUMPRODUCT)\(.*'Ledger extract'!/.test(formula));
  expect(overLedger.length).toBeGreaterThan(50);
  for (const { formula, expected } of overLedger) {
    const found = explain(formula);
    expect([
      formula,
      found?.result === undefined || found.result === null ? null : Math.round(found.result * 100) / 100,
    ]).toEqual([formula, expected]);
    expect(found?.rule.join(' ')).toMatch(/^The “[^”]+” of the lines on “Ledger extract” whose “/);
  }
  const ofAction = understood.report.ledger?.byAction.find(({ ledger, lines }) => lines > 1 && ledger > 0);
  const figure = overLedger
    .map(({ formula }) => explain(formula))
    .find(
      (found) => found?.actions.length === 1 && found.actions[0]?.place.row === ofAction?.action.place.row,
    );
  expect(figure?.result).toBeCloseTo(ofAction?.ledger ?? NaN, 2);
});

test('a count has as many actions behind it as it comes to', () => {
  const counts = live.filter(({ formula }) => /^=COUNTIFS?\('/.test(formula));
  for (const { formula, expected } of counts)
    expect([formula, explain(formula)?.actions.length]).toEqual([formula, expected]);
});

const sheet = "'SEND Improvement Plan'!";
const ratings = `${sheet}$I$10:$I$69`;

test('the rule is said in the words of the plan, each way of being counted once', () => {
  expect(explain(`=COUNTIF(${ratings},"Red")`)?.rule).toEqual(['Actions whose progress rating is “Red”.']);
  expect(
    explain(`=COUNTIF(${ratings},"Red")-COUNTIFS(${ratings},"Red",${sheet}$E$10:$E$69,"*Health*")`)?.rule,
  ).toEqual([
    'Actions whose progress rating is “Red”.',
    expect.stringMatching(/^Less actions whose progress rating is “Red” and .* names “Health”\.$/),
  ]);
});

test.each([
  ['no formula', 'Red'],
  ['a formula over its own sheet', '=SUM(B2:B9)'],
  ['a function that the sheets never use', `=AVERAGE(${ratings})`],
  ['a figure of another sheet among its own', '=A1/COUNTIF(Glossary!A1:A9,"Red")'],
  ['a part that is not a sum', `=COUNTIF(${ratings},"Red")/60`],
  ['a criterion in a cell', `=COUNTIF(${ratings},B2)`],
  ['a wildcard', `=COUNTIF(${ratings},"R?d")`],
  ['brackets that do not close', `=COUNTIF(${ratings},"Red"`],
  ['a sheet that is no plan', '=COUNTIF(Glossary!A1:A9,"Red")'],
  ['columns of different rows', `=COUNTIFS(${ratings},"Red",${sheet}$J$11:$J$70,"Red")`],
])('%s is not explained', (_what, formula) => {
  expect(explain(formula)).toBeNull();
});

test('a criterion with its wildcards written out matches the text itself', () => {
  const actions = understood.plan.actions.map((action) => action.place.row);
  expect(actions.length).toBe(60);
  expect(explain(`=COUNTIF(${ratings},"=Red~*")`)?.result).toBe(0);
});
