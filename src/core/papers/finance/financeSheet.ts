import type { LedgerFigures } from '../../ledger/ledgerFigures';
import { agenciesOf } from '../../rollup/agenciesOf';
import { rollUpBy } from '../../rollup/rollUpBy';
import { rollUpMatrix } from '../../rollup/rollUpMatrix';
import { moneyFigures } from '../../rollup/figureNotes';
import { gapSentences } from '../../rollup/gaps';
import type { Basis } from '../../rollup/rollUpPlan';
import { poundsOf } from '../../rollup/spendQuestions';
import type { Steps } from '../../steps';
import { addMoneyGroups } from '../blocks/moneyGroups';
import { addMatrix } from '../boardSummary/matrixTable';
import type { PackInput } from '../pack/packInput';
import { LedgerFormulas } from '../figures/ledgerFormulas';
import { addUnclaimed, ledgerLists } from './ledgerLists';
import { addLedgerMonths } from './ledgerMonths';
import { addPlanAndLedger } from './planAndLedger';
import { addReconciliation } from './reconciliation';
import { pageWidths } from '../sheet/pageSize';
import { addTop, finishSheet } from '../sheet/sheetFrame';
import { SheetGrid } from '../sheet/sheetGrid';
import { addSources } from '../blocks/sources';
import type { ChartModel, SheetModel } from '../sheet/sheetModel';
import { addSpendLists } from './spendLists';
import { styles, valueMark } from '../sheet/styles';
import { addSection, layOutBlocks } from '../blocks/layOutBlocks';
import { spendAndImpactBlocks } from './spendAndImpact';
import { areasInWords, plural } from '../words/words';

/** In characters: names, then counts, ratings and money, then words. */
const wanted = [40, 12, 13, 13, 13, 13, 13, 36];
/** Those of words. */
const flexible = [0, 7];
const widths = pageWidths(wanted.map((width, column) => ({ width, flexible: flexible.includes(column) })));

/** The section that stands on every Finance sheet, whatever of the money can be told. */
const byArea = 'Money by priority area';

/** Lays out Finance: money by area, agency and funding source, what finance asks about, and the plan's own totals. */
export function* financeSheet(input: PackInput): Steps<SheetModel> {
  const { report, plan } = input;
  const grid = new SheetGrid(widths);
  const { heading, basis, formulas } = addTop(
    grid,
    input,
    'Finance',
    `Built ${input.builtAt} by BRAG Board, from ${plural(plan.actions.length, 'action')} in ${areasInWords(report)}.`,
  );
  const { gaps, ledger } = report;
  const charts: ChartModel[] = [];
  const end = (titleRow = 0): SheetModel => {
    addSources(grid, input);
    return finishSheet(grid, {
      key: 'finance',
      name: 'Finance summary',
      heading,
      charts,
      print: { titleRow },
    });
  };
  const isUntold = moneyFigures.every((field) => gaps[field] !== undefined);
  if (isUntold) addSection(grid, byArea);
  for (const sentence of gapSentences(gaps, moneyFigures)) grid.addParagraph(sentence, styles.caption);
  const ledgerFormulas = ledger === undefined ? undefined : ledgerFormulasOf(ledger);
  const addLedger = function* (): Steps<void> {
    if (ledger === undefined || ledgerFormulas === undefined) return;
    const budgetCell = addPlanAndLedger(grid, {
      figures: ledger,
      areas: report.areas,
      actions: report.total.actions,
      cells: input.cells,
      formulas: ledgerFormulas,
    });
    yield;
    charts.push(...addLedgerMonths(grid, ledger, ledgerFormulas, budgetCell));
    addUnclaimed(grid, ledger, ledgerFormulas);
    yield;
  };
  if (isUntold) {
    yield* addLedger();
    return end();
  }

  addMoneyGroups(grid, gaps, {
    title: byArea,
    head: 'Priority area',
    groups: report.areas.map((group) => ({ group, over: formulas })),
    total: report.total,
  });
  yield;
  addSection(grid, 'Actual spend by progress and impact (£)');
  const whyNot = gapSentences(gaps, ['progress', 'impact', 'actual']);
  if (whyNot.length > 0) {
    grid.addParagraph(whyNot.join(' '), styles.caption);
  } else {
    addMatrix(grid, plan, formulas, {
      corner: 'Progress, by impact',
      matrix: rollUpMatrix(plan.actions, ({ actual }) => poundsOf(actual)),
      kind: 'pounds',
      live: (over, expected) => over.money(plan.actions, 'actual', expected),
    });
  }
  yield;
  layOutBlocks(grid, spendAndImpactBlocks(report));
  addFundingSources(grid, input, basis, formulas);
  yield;
  grid.together(() => {
    addReconciliation(grid, input);
  });
  yield* addLedger();
  const agencies = rollUpBy(plan.actions, basis, agenciesOf);
  grid.together(() =>
    addMoneyGroups(grid, gaps, {
      title: 'Money by responsible agency',
      head: 'Agency',
      groups: agencies.map((group) => ({ group, over: formulas.withText('agencies', group.name, 'part') })),
      note: `An action with several agencies counts in full for each, so the rows add up to more than the plan: ${plural(plan.actions.length, 'action')} in all.`,
    }),
  );
  const listHead = yield* addSpendLists(
    grid,
    plan,
    report.limits,
    ledger === undefined ? [] : ledgerLists(ledger, basis, report.limits),
  );
  grid.addParagraph(
    `Figures are live formulas over the plan, except those marked ${valueMark}: values from the build, where the plan has colours without words or amounts typed as text. ` +
      'Variance: forecast less budget; plus is over budget. The lists of actions are as at the build.',
    { ...styles.caption, vertical: 'Center' },
  );
  return end(listHead);
}

const ledgerFormulasOf = ({ ledger, byAction }: LedgerFigures): LedgerFormulas =>
  new LedgerFormulas(ledger, byAction.length + ledger.byMonth.length + ledger.unmatched.length);

function addFundingSources(
  grid: SheetGrid,
  { plan }: PackInput,
  basis: Basis,
  formulas: ReturnType<typeof addTop>['formulas'],
): void {
  if (plan.tables.every(({ columns }) => columns.fundingSource === undefined)) {
    addSection(grid, 'Money by funding source');
    grid.addParagraph('The plan has no column of funding sources.', styles.caption);
    return;
  }
  const none = '(No funding source named)';
  const sources = rollUpBy(plan.actions, basis, ({ fundingSource }) => [fundingSource === '' ? none : fundingSource]); // prettier-ignore
  addMoneyGroups(grid, basis.gaps, {
    title: 'Money by funding source',
    head: 'Funding source',
    groups: sources.map((group) => ({
      group,
      over: formulas.withText('fundingSource', group.name, 'whole'),
    })),
  });
}
