import { joined } from '../../cells/joined';
import { pounds } from '../../cells/pounds';
import { ratingNames, ratings } from '../../plan/values/rating';
import { wholePlan } from '../../rollup/areas';
import { gapSentences } from '../../rollup/gaps';
import type { AreaRollup, Rollup } from '../../rollup/rollup';
import { impactShown, matrixStates, rollUpMatrix, type MatrixState } from '../../rollup/rollUpMatrix';
import { poundsOf } from '../../rollup/spendQuestions';
import {
  caption,
  sumOf,
  table,
  type Block,
  type Column,
  type Here,
  type Series,
  type TableBlock,
} from '../blocks/block';
import type { BoardFigures } from '../blocks/boardFigures';
import type { PlanFormulas } from '../figures/planFormulas';
import type { CellContent } from '../sheet/sheetModel';
import { percent, poundsInWords } from '../words/words';

type Money = Pick<BoardFigures, 'total' | 'gaps'>;

/** What is spent, and how much of it is on actions whose impact is shown; null where it cannot be told. */
function spendShown({ total, gaps }: Money): { readonly all: number; readonly shown: number } | null {
  if (gaps.actual !== undefined || gaps.impact !== undefined) return null;
  const { all, without } = impactShown(total.actions, matrixStates, ({ actual }) => poundsOf(actual));
  // Spend on an area as a whole is on no action.
  return { all: total.actual, shown: Math.round((all - without) * 100) / 100 };
}

/** The one sentence that finance and the board are told first. */
export function spendHeadline(report: Money): string {
  const { total, gaps } = report;
  const { actual, budget } = total;
  const given = gaps.budget === undefined && budget > 0 ? `a budget of ${poundsInWords(budget)}` : '';
  if (gaps.actual !== undefined)
    return given === '' ? '' : `The plan has ${given}; what is spent of it is not known.`;
  if (actual <= 0) return `No spend is recorded yet${given === '' ? '' : `, of ${given}`}.`;
  const shown = spendShown(report);
  if (shown !== null) return `${shownInWords(shown)}.`;
  const of = given === '' ? '' : ` of ${given} (${percent(actual, budget)})`;
  const why =
    gaps.impact?.kind === 'not counted yet'
      ? 'its impact is not counted yet'
      : 'this plan does not record impact';
  return `${poundsInWords(actual)} is spent${of}; ${why}.`;
}

function shownInWords({ all, shown }: { readonly all: number; readonly shown: number }): string {
  const pence = Math.round((shown / all) * 100);
  const share = pence < 1 ? 'Less than 1p of each £1' : `${Math.min(99, pence)}p of each £1`;
  const which = 'spent is on actions with impact shown';
  if (shown <= 0) return `None of the ${poundsInWords(all)} ${which}`;
  // What came back on the others makes it more than all.
  if (shown > all)
    return `${poundsInWords(shown)} ${which}; on the others ${poundsInWords(shown - all)} more came back than was spent`;
  return shown === all ? `All of the ${poundsInWords(all)} ${which}` : `${share} ${which}`;
}

/** The figures of a chart of spend, the chart and what it shows in words: by area and impact, else by area alone. */
export function spendChart(report: BoardFigures, byArea: TableBlock, formulas: PlanFormulas): Block[] {
  const { areas, total } = report;
  const shown = spendShown(report);
  if (shown === null) return plainChart(report, byArea);
  const impact = impactTable(areas, total, formulas);
  const largest = Math.max(0, ...areas.map(({ actual }) => actual));
  const series = matrixStates.map((state): Series => ({
    column: state,
    state: state === 'not rated' ? 'unrated' : state,
    ...onBars(largest),
  }));
  return [
    { kind: 'section', title: 'Actual spend by priority area and impact (£)' },
    {
      kind: 'chart',
      name: 'BRAG Board spend by impact',
      title: 'Actual spend by impact rating (£)',
      of: impact,
      names: 'Priority area',
      series,
    },
    caption(impactInWords(report, shown)),
    impact,
  ];
}

function plainChart({ areas, gaps }: BoardFigures, byArea: TableBlock): Block[] {
  const field = (['actual', 'budget'] as const).find((one) => gaps[one] === undefined);
  if (field === undefined) return [];
  const largest = Math.max(0, ...areas.map((area) => area[field]));
  const name = field === 'actual' ? 'Actual spend' : 'Budget';
  const words = areas.map((area) => `${pounds(area[field])} on ${area.name}`);
  return [
    { kind: 'section', title: `${name} by priority area (£)` },
    {
      kind: 'chart',
      name: 'BRAG Board spend by impact',
      title: `${name} (£)`,
      of: byArea,
      names: 'Priority area',
      series: [{ column: field, ...onBars(largest) }],
    },
    caption(
      `${name}: ${joined(words)}. ${gapSentences(gaps, field === 'actual' ? ['impact'] : ['actual']).join(' ')}`,
    ),
  ];
}

/** Bars that are shorter than this part of the longest have no room for their figure. */
const leastLabel = 0.06;
const inThousandsFrom = 20_000;

/** How amounts stand on bars, by the longest. */
const onBars = (largest: number) => ({
  least: Math.max(1, Math.ceil(largest * leastLabel)),
  figure: largest < inThousandsFrom ? '"£"#,##0' : '"£"#,##0,"k"',
});

function impactInWords({ areas }: BoardFigures, { all, shown }: { all: number; shown: number }): string {
  const without = areas
    .map((area) => ({
      name: area.name,
      pounds: impactShown(area.actions, matrixStates, ({ actual }) => poundsOf(actual)).without,
    }))
    .sort((a, b) => b.pounds - a.pounds);
  const [most] = without;
  const where =
    most === undefined || most.pounds <= 0 || areas.length < 2
      ? ''
      : ` The most without it is in ${most.name}: ${pounds(most.pounds)}.`;
  return `Impact is shown, rated Blue or Green, for ${pounds(shown)} of ${pounds(all)} spent.${where}`;
}

/** Spend by the impact of actions; what is not rated is the rest. In pounds. */
function spendByImpact({ actions, actual }: Rollup): Readonly<Record<MatrixState, number>> {
  const matrix = rollUpMatrix(actions, (action) => poundsOf(action.actual));
  const sum = (state: MatrixState) =>
    matrixStates.reduce((all, progress) => all + matrix[progress][state], 0);
  const rated = ratings.reduce((all, rating) => all + sum(rating), 0);
  const of = (state: MatrixState) =>
    Math.round((state === 'not rated' ? actual - rated : sum(state)) * 100) / 100;
  return Object.fromEntries(matrixStates.map((state) => [state, of(state)])) as Record<MatrixState, number>;
}

interface ImpactRow {
  readonly area: AreaRollup;
  readonly spent: Readonly<Record<MatrixState, number>>;
}

/** Actual spend of each area by the impact of its actions. What is not rated is the rest, so that every cell is a formula. */
function impactTable(areas: readonly AreaRollup[], whole: Rollup, formulas: PlanFormulas): TableBlock {
  const all = spendByImpact(whole);
  const rest = (here: Here, expected: number): CellContent => ({
    formula: `=${here.cell('all')}-SUM(${here.cell('blue')}:${here.cell('red')})`,
    expected,
  });
  const columns = matrixStates.map((state): Column<ImpactRow> => ({
    head: `Impact ${state === 'not rated' ? state : ratingNames[state]}`,
    key: state,
    kind: 'pounds',
    tint: state === 'not rated' ? 'unrated' : state,
    of: ({ area, spent }, here) =>
      state === 'not rated'
        ? rest(here, spent[state])
        : formulas.moneyRated(area.actions, 'actual', 'impact', state, spent[state]),
    total: sumOf(state, all[state]),
  }));
  return table<ImpactRow>({
    as: 'figures',
    rows: areas.map((area) => ({ area, spent: spendByImpact(area) })),
    hasTotal: true,
    columns: [
      { head: 'Priority area', kind: 'text', of: ({ area }) => area.name, total: () => wholePlan },
      ...columns,
      {
        head: 'All spend (£)',
        key: 'all',
        kind: 'pounds',
        of: ({ area }) => formulas.money(area.actions, 'actual', area.actual),
        total: sumOf('all', whole.actual),
      },
    ],
  });
}
