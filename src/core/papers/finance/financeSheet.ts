import { pounds } from '../../cells/pounds';
import { wholePlan } from '../../rollup/areas';
import { moneyFigures } from '../../rollup/figureNotes';
import { fundingSourceOf, noFundingSource } from '../../rollup/fundingSourceOf';
import { gapSentences } from '../../rollup/gaps';
import { rollUpBy } from '../../rollup/rollUpBy';
import { rollUpMatrix } from '../../rollup/rollUpMatrix';
import type { Basis } from '../../rollup/rollUpPlan';
import { shownReferences } from '../../rollup/shownReference';
import { poundsOf } from '../../rollup/spendQuestions';
import { shareSpent, varianceOf } from '../../rollup/variance';
import type { Steps } from '../../steps';
import { caption, type Block } from '../blocks/block';
import type { BoardFigures } from '../blocks/boardFigures';
import { layOutBlocks } from '../blocks/layOutBlocks';
import { matrixTable } from '../blocks/matrixTable';
import { sources } from '../blocks/sources';
import { LedgerFormulas } from '../figures/ledgerFormulas';
import type { PlanFormulas } from '../figures/planFormulas';
import type { PackInput } from '../pack/packInput';
import { addTop, finishSheet, landscapeGrid } from '../sheet/sheetFrame';
import type { SheetModel } from '../sheet/sheetModel';
import { valueMark } from '../sheet/styles';
import { withValueNotes } from '../blocks/valueNote';
import { planActionsInWords, areasInWords, percent } from '../words/words';
import { leadAgencies } from './leadAgencies';
import { ledgerGroups } from './ledgerGroups';
import { ledgerLists, noneUnclaimed, unclaimed } from './ledgerLists';
import { ledgerMonths } from './ledgerMonths';
import { moneyGroups } from './moneyGroups';
import { planAndLedger } from './planAndLedger';
import { profileBlocks } from './profile';
import { reconciliation } from './reconciliation';
import { spendAndImpactBlocks } from './spendAndImpact';
import { spendChart, spendHeadline } from './spendByImpact';
import { noneFound, spendList, spendLists, type SpendList } from './spendLists';

/** In characters: names, then counts, ratings and money, then words, and a link. */
const wanted = [40, 12, 12, 12, 12.5, 14.5, 14.5, 30, 8];
/** Those of words. */
const flexible = [0, 7];
const columns = wanted.map((width, column) => ({ width, flexible: flexible.includes(column) }));

/** Lays out Finance: what the spend achieves, money by area, agency and funding source, what is asked about, the ledger. */
export function* financeSheet(input: PackInput): Steps<SheetModel> {
  const { report, plan, cells } = input;
  const { gaps, ledger, limits, areas } = report;
  const grid = landscapeGrid(input, columns);
  const { heading, basis, formulas } = addTop(
    grid,
    input,
    'finance',
    `Built ${input.builtAt} by BRAG Board, from ${planActionsInWords(report)} in ${areasInWords(report)}.`,
  );
  const isUntold = moneyFigures.every((field) => gaps[field] !== undefined);
  const blocks: Block[] = [];
  const lists: SpendList[] = [];
  /** What is on the screen only. */
  const onScreen: Block[] = [];
  if (isUntold) {
    blocks.push({ kind: 'section', title: byArea }, ...captions(gapSentences(gaps, moneyFigures)));
  } else {
    blocks.push(...spendBlocks(report, formulas));
    yield;
    blocks.push(...groupBlocks(input, basis, formulas));
    yield;
    lists.push(...spendLists(plan.actions, limits));
    blocks.push(...lists.flatMap((list) => spendList(list, plan)));
    yield;
  }
  if (ledger !== undefined) {
    const { byAction, ledger: lines } = ledger;
    const asked = byAction.length + lines.byMonth.length + lines.unmatched.length;
    const live = new LedgerFormulas(lines, asked);
    const beside = planAndLedger(ledger, areas, shownReferences(plan.actions), cells, live);
    yield;
    const byLedger = isUntold ? [] : ledgerLists(ledger, basis, limits);
    lists.push(...byLedger);
    blocks.push(
      { kind: 'together', blocks: beside.blocks },
      ...unclaimed(ledger, live),
      ...byLedger.flatMap((list) => spendList(list, plan)),
      ...ledgerGroups(ledger),
      { kind: 'together', blocks: ledgerMonths(ledger, live, beside.budget === null ? null : beside.byArea) },
    );
    onScreen.push({ kind: 'not printed' }, ...beside.actionBlocks);
  }
  blocks.push(
    ...noneFound([
      ...(ledger?.ledger.unmatched.length === 0 ? [noneUnclaimed] : []),
      ...lists.filter(({ questions }) => questions.length === 0),
    ]),
  );
  const charts = yield* layOutBlocks(grid, [
    ...withValueNotes(blocks),
    ...sources(input, isUntold ? [] : [notes], onScreen),
  ]);
  return finishSheet(grid, { key: 'finance', heading, charts });
}

/** The section that stands on every Finance sheet, whatever of the money can be told. */
const byArea = 'Money by priority area';

const notes =
  `Figures are live formulas over the plan, except those marked ${valueMark}: values from the build, where the plan has ` +
  'colours without words or amounts typed as text. Variance: forecast less budget; plus is over budget. The lists of ' +
  'actions are as at the build.';

const captions = (sentences: readonly string[]): Block[] => sentences.map(caption);

/** The first page: what the spend achieves, in a sentence and a chart, and the money of each area. */
function spendBlocks(report: BoardFigures, formulas: PlanFormulas): Block[] {
  const { areas, gaps } = report;
  const rows = areas.map((area) => ({ name: area.name, figures: area, over: formulas }));
  const money = moneyGroups(gaps, 'Priority area', rows, wholePlan);
  const headline = spendHeadline(report);
  return [
    ...(headline === '' ? [] : [{ kind: 'text', look: 'message', text: headline } as const]),
    ...captions([
      ...totalsInWords(report),
      // A column that the plan does not have is not in the tables either.
      ...gapSentences(
        gaps,
        moneyFigures.filter((field) => gaps[field]?.kind === 'not counted yet'),
      ),
    ]),
    { kind: 'together', blocks: spendChart(report, money, formulas) },
    { kind: 'together', blocks: [{ kind: 'section', title: byArea }, money] },
  ];
}

/** What is spent of the budget, and by how much the forecast is over it. */
function totalsInWords({ total, gaps }: BoardFigures): string[] {
  const variance = varianceOf(total, gaps);
  const over =
    variance === null || variance === 0
      ? ''
      : `, ${pounds(Math.abs(variance))} ${variance > 0 ? 'over' : 'under'} budget`;
  const spent = shareSpent(total, gaps);
  return [
    ...(spent === null
      ? []
      : [
          `${pounds(total.actual)} of ${pounds(total.budget)} is spent (${percent(total.actual, total.budget)}).`,
        ]),
    ...(gaps.forecast === undefined ? [`The forecast total is ${pounds(total.forecast)}${over}.`] : []),
  ].reduce<string[]>(([all = ''], sentence) => [`${all} ${sentence}`.trim()], []);
}

/** The same money in other groups: by progress and impact, by funding source and by the agency that leads. */
function groupBlocks({ report, plan, cells }: PackInput, basis: Basis, formulas: PlanFormulas): Block[] {
  const { gaps } = report;
  const { tables } = plan;
  const totals = reconciliation({ plan, cells });
  const whyNot = gapSentences(gaps, ['progress', 'impact', 'actual']);
  const matrix = matrixTable(formulas, {
    corner: 'Progress, by impact',
    matrix: rollUpMatrix(plan.actions, ({ actual }) => poundsOf(actual)),
    kind: 'pounds',
    live: (over, expected) => over.money(plan.actions, 'actual', expected),
  });
  const together = (title: string, ...blocks: readonly Block[]): Block => ({
    kind: 'together',
    blocks: [{ kind: 'section', title }, ...blocks],
  });
  return [
    together(
      'Actual spend by progress and impact (£)',
      whyNot.length > 0 ? caption(whyNot.join(' ')) : matrix,
    ),
    ...spendAndImpactBlocks(report),
    ...(tables.some(({ columns: own }) => own.fundingSource !== undefined)
      ? [together('Money by funding source', fundingSources(plan, basis, formulas))]
      : []),
    ...profileBlocks(report),
    ...(totals.length === 0 ? [] : [{ kind: 'together' as const, blocks: totals }]),
    ...(gaps.agencies === undefined
      ? [together('Money by lead agency', ...leadAgencies({ plan, cells }, basis, formulas))]
      : []),
  ];
}

function fundingSources({ actions }: PackInput['plan'], basis: Basis, formulas: PlanFormulas): Block {
  const sources = rollUpBy(actions, basis, (action) => [fundingSourceOf(action)]);
  const isNone = ({ name }: { readonly name: string }): boolean => name === noFundingSource;
  const rows = [...sources.filter((one) => !isNone(one)), ...sources.filter(isNone)].map((group) => ({
    name: group.name,
    figures: group,
    over: formulas.withText('fundingSource', group.name),
  }));
  return moneyGroups(basis.gaps, 'Funding source', rows, 'All sources');
}
