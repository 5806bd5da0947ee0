import { absoluteAddress } from '../../cells/address';
import type { ActionMoney, LedgerFigures } from '../../ledger/ledgerFigures';
import { countsInWords, spendInWords } from '../../ledger/ledgerWords';
import { toPounds } from '../../ledger/readAmount';
import { spendOfArea } from '../../ledger/spend';
import type { Action } from '../../plan/plan';
import { areaKey } from '../../rollup/areas';
import type { AreaRollup } from '../../rollup/rollup';
import { shownReferences } from '../../rollup/shownReference';
import { untold } from '../../rollup/gaps';
import { addSection } from '../blocks/layOutBlocks';
import { addTable, sumBelow, type TableColumn } from '../blocks/table';
import type { LedgerFormulas } from '../figures/ledgerFormulas';
import type { SheetGrid } from '../sheet/sheetGrid';
import type { CellContent } from '../sheet/sheetModel';
import { styles } from '../sheet/styles';

const at = { lines: 1, budget: 2, plan: 3, ledger: 4, difference: 5, committed: 6 };

const columnsOf = (head: string): TableColumn[] => [
  { head, kind: 'text' },
  { head: 'Ledger lines', kind: 'count' },
  { head: 'Budget (£)', kind: 'pence' },
  { head: 'The plan says (£)', kind: 'pence' },
  { head: 'The ledger says (£)', kind: 'pence' },
  { head: 'Difference (£)', kind: 'pence' },
  { head: 'Committed (£)', kind: 'pence' },
];

/** Adds what the ledger says beside what the plan does: by area, with what no action claims, and by action. */
export function addPlanAndLedger(
  grid: SheetGrid,
  figures: LedgerFigures,
  areas: readonly AreaRollup[],
  actions: readonly Action[],
  formulas: LedgerFormulas,
): void {
  addSection(grid, 'Plan beside ledger, by priority area');
  grid.addParagraph(`${spendInWords(figures)} ${countsInWords(figures)}`, styles.caption);
  const rows = [...areas.map(({ name }) => areaRow(figures, name)), unclaimedRow(figures)];
  const firstRow = grid.nextRow + 1;
  const { spend, total } = figures;
  const sums: CellContent[] = ['The whole ledger', ...[at.lines, at.budget, at.plan].map((column) => sumOf(firstRow, rows, column)),
    sumBelow({ firstRow }, rows.length, at.ledger, total), '', sumBelow({ firstRow }, rows.length, at.committed, toPounds(spend.total.committed))]; // prettier-ignore
  addTable(grid, { columns: columnsOf('Priority area'), rows, total: sums });

  addSection(grid, 'Plan beside ledger, by action');
  const shown = shownReferences(actions);
  const first = grid.nextRow + 1;
  addTable(grid, {
    columns: columnsOf('Action'),
    rows: figures.byAction.map((money, index) => {
      const { action, lines, budget, plan, ledger, difference, committed } = money;
      const spent = formulas.onAction(action, ledger);
      const cell = (column: number) => absoluteAddress({ row: first + index, column, rows: 1, columns: 1 });
      const apart = difference === null ? untold : { formula: `=ROUND(${cell(at.ledger)}-${cell(at.plan)},2)`, expected: difference }; // prettier-ignore
      return [nameOf(money, shown(action)), lines, budget ?? untold, plan ?? untold, spent, apart, committed];
    }),
  });
}

const nameOf = ({ action }: ActionMoney, reference: string): string => `${reference}  ${action.text}`.trim();

/** The sum of a column, where a figure stands in each row that has any. */
function sumOf(firstRow: number, rows: readonly (readonly CellContent[])[], column: number): CellContent {
  const amounts = rows.flatMap((row) => (typeof row[column] === 'number' ? [row[column]] : []));
  const sum = amounts.reduce((all, amount) => all + amount, 0);
  return amounts.length === 0 ? untold : sumBelow({ firstRow }, rows.length, column, sum);
}

function areaRow({ byAction, spend }: LedgerFigures, name: string): CellContent[] {
  const own = byAction.filter(({ action }) => areaKey(action.area) === areaKey(name));
  const { onActions, onArea } = spendOfArea(spend, name);
  const said = (field: 'budget' | 'plan'): number | null => {
    const amounts = own.flatMap((money) => money[field] ?? []);
    return amounts.length === 0 ? null : pence(amounts.reduce((sum, amount) => sum + amount, 0));
  };
  const plan = said('plan');
  const ledger = toPounds(onActions.actual + onArea.actual);
  return [
    name,
    own.reduce((sum, { lines }) => sum + lines, 0),
    said('budget') ?? untold,
    plan ?? untold,
    ledger,
    plan === null ? untold : pence(ledger - plan),
    toPounds(onActions.committed + onArea.committed),
  ];
}

function unclaimedRow({ ledger, unclaimed, spend }: LedgerFigures): CellContent[] {
  const lines = ledger.unmatched.reduce((sum, one) => sum + one.lines, 0);
  return [
    'No action claims it',
    lines,
    untold,
    untold,
    unclaimed,
    untold,
    toPounds(spend.unclaimed.committed),
  ];
}

const pence = (pounds: number): number => Math.round(pounds * 100) / 100;
