import { pounds } from '../../cells/pounds';
import type { LedgerFigures } from '../../ledger/ledgerFigures';
import {
  differing,
  ledgerRules,
  offProfile,
  offProfileInWords,
  withoutLine,
  type LedgerLimits,
} from '../../ledger/ledgerQuestions';
import { toPounds } from '../../ledger/readAmount';
import type { Judge } from '../../rollup/standing';
import { addSection } from '../blocks/layOutBlocks';
import { addTable, type TableColumn } from '../blocks/table';
import type { LedgerFormulas } from '../figures/ledgerFormulas';
import type { SheetGrid } from '../sheet/sheetGrid';
import type { CellContent } from '../sheet/sheetModel';
import { styles } from '../sheet/styles';
import { plural, quoted } from '../words/words';
import type { SpendList } from './spendLists';

/** The lists of actions that finance asks about by the ledger: what differs, what has no line, what is ahead or behind. */
export function ledgerLists(figures: LedgerFigures, judge: Judge, limits: LedgerLimits): SpendList[] {
  const rules = ledgerRules(limits, figures);
  const list = <T extends LedgerFigures['byAction'][number]>(
    title: string,
    rule: string,
    found: readonly T[],
    why: (money: T) => string,
    asked: (money: T) => number,
  ): SpendList => {
    const amounts = new Map(found.map((money) => [money.action, asked(money)]));
    return {
      title,
      rule,
      questions: found.map((money) => ({ action: money.action, why: why(money) })),
      asked: ({ action }) => amounts.get(action) ?? 0,
    };
  };
  return [
    list(
      'Plan and ledger differ',
      `${rules.differing} In question: the ledger’s spend less the plan’s.`,
      differing(figures, limits),
      ({ ledger }) => `The ledger says ${pounds(ledger)}`,
      ({ difference }) => difference ?? 0,
    ),
    list(
      'Actions with a budget and no ledger line',
      `${rules.withoutLine} In question: the budget.`,
      withoutLine(figures),
      () => 'No line is for it',
      ({ budget }) => budget ?? 0,
    ),
    list(
      'Spend ahead of or behind the year',
      `${rules.offProfile} In question: the ledger’s spend.`,
      offProfile(figures, judge, limits),
      offProfileInWords,
      ({ ledger }) => ledger,
    ),
  ];
}

const columns: readonly TableColumn[] = [
  { head: 'Code', kind: 'text' },
  { head: 'Ledger lines', kind: 'number' },
  { head: 'Spend (£)', kind: 'pence' },
  { head: 'Committed (£)', kind: 'pence' },
];

/** Adds the codes of the ledger that lead to nothing; where there are none, it says so. */
export function addUnclaimed(grid: SheetGrid, { ledger }: LedgerFigures, formulas: LedgerFormulas): void {
  const { unmatched } = ledger;
  addSection(
    grid,
    `Spend that no action claims: ${unmatched.length === 0 ? 'none' : plural(unmatched.length, 'code')}`,
  );
  if (unmatched.length === 0) {
    grid.addParagraph('Every line of the ledger is for an action or an area.', styles.caption);
    return;
  }
  grid.addParagraph(
    'Say what a code is for in the pane, or in a table of codes in the workbook.',
    styles.caption,
  );
  const rows = unmatched.map(({ code, lines, sums }): CellContent[] => [
    code === '' ? '(Lines without a code)' : quoted(code),
    lines,
    formulas.unclaimed(code, toPounds(sums.actual)),
    toPounds(sums.committed),
  ]);
  addTable(grid, { columns, rows, isList: true });
}
