import { absoluteAddress, quoteSheetName } from '../../cells/address';
import { valueAt, type WorkbookCells } from '../../cells/sheetCells';
import type { ActionMoney, LedgerFigures } from '../../ledger/ledgerFigures';
import { countsInWords, spendInWords } from '../../ledger/ledgerWords';
import { toPounds } from '../../ledger/readAmount';
import { spendOfArea } from '../../ledger/spend';
import type { Action } from '../../plan/plan';
import type { MoneyField } from '../../plan/values/moneyFields';
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

interface PlanAndLedger {
  readonly figures: LedgerFigures;
  readonly areas: readonly AreaRollup[];
  /** All of the plan's. */
  readonly actions: readonly Action[];
  readonly cells: WorkbookCells;
  readonly formulas: LedgerFormulas;
}

/**
 * Adds what the ledger says beside what the plan does: by area, with what no action claims, and by action.
 * @returns the address of the sum of all budgets; null where there is none
 */
export function addPlanAndLedger(
  grid: SheetGrid,
  { figures, areas, actions, cells, formulas }: PlanAndLedger,
): string | null {
  const { spend, byAction, total } = figures;
  const kinds = columnKinds(spend.total.committed !== 0);
  addSection(grid, 'Plan beside ledger, by priority area');
  grid.addParagraph(`${spendInWords(figures)} ${countsInWords(figures)}`, styles.caption);
  const firstRow = grid.nextRow + 1;
  const groups = areas.length + 1;
  // The actions' own table comes after this one: its sums, a section's title with the room above it, and its header.
  const firstAction = firstRow + groups + 1 + sectionRows + 1;
  const rows = [
    ...areas.map(({ name }, index) => areaRow(figures, name, { row: firstRow + index, firstAction })),
    unclaimedRow(figures),
  ];
  const sums: CellContent[] = [
    'The whole ledger',
    sumOf(firstRow, rows, at.lines),
    sumOf(firstRow, rows, at.budget),
    sumOf(firstRow, rows, at.plan),
    sumBelow({ firstRow }, groups, at.ledger, total),
    '',
    sumBelow({ firstRow }, groups, at.committed, toPounds(spend.total.committed)),
  ];
  const { totalRow } = addTable(grid, {
    columns: kinds('Priority area'),
    rows: rows.map((row) => row.slice(0, kinds('').length)),
    total: sums.slice(0, kinds('').length),
  });

  addSection(grid, 'Plan beside ledger, by action');
  const shown = shownReferences(actions);
  addTable(grid, {
    columns: kinds('Action'),
    rows: byAction.map((money, index) =>
      actionRow(
        money,
        shown(money.action),
        formulas.onAction(money.action, money.ledger),
        firstAction + index,
        cells,
      ).slice(0, kinds('').length),
    ),
  });
  return typeof sums[at.budget] === 'object' ? address(totalRow, at.budget) : null;
}

/** A row of room and one of the title. */
const sectionRows = 2;

const address = (row: number, column: number): string =>
  absoluteAddress({ row, column, rows: 1, columns: 1 });

/** The columns of both tables; what is committed only where anything is. */
const columnKinds =
  (hasCommitted: boolean) =>
  (head: string): TableColumn[] => [
    { head, kind: 'text' },
    { head: 'Ledger lines', kind: 'number' },
    { head: 'Budget (£)', kind: 'pence' },
    { head: 'The plan says (£)', kind: 'pence' },
    { head: 'The ledger says (£)', kind: 'pence' },
    { head: 'Difference (£)', kind: 'pence' },
    ...(hasCommitted ? [{ head: 'Committed (£)', kind: 'pence' } as const] : []),
  ];

function actionRow(
  { action, lines, budget, plan, difference, committed }: ActionMoney,
  reference: string,
  spent: CellContent,
  row: number,
  cells: WorkbookCells,
): CellContent[] {
  const apart = difference === null ? untold : { formula: `=ROUND(${address(row, at.ledger)}-${address(row, at.plan)},2)`, expected: difference }; // prettier-ignore
  return [
    `${reference}  ${action.text}`.trim(),
    lines,
    inPlan(action, 'budget', budget, cells),
    inPlan(action, 'actual', plan, cells),
    spent,
    apart,
    committed,
  ];
}

/** An amount of the plan's own, as a link to its cell where that holds just this number. */
function inPlan(
  action: Action,
  field: MoneyField,
  amount: number | null,
  { sheets }: WorkbookCells,
): CellContent {
  if (amount === null) return untold;
  const { sheet: name, row, columns } = action.place;
  const sheet = sheets.find((one) => one.name === name);
  const column = columns[field];
  if (sheet === undefined || column === undefined || valueAt(sheet, row, column) !== amount) return amount;
  return { formula: `=${quoteSheetName(name)}!${address(row, column)}`, expected: amount };
}

const amountOf = (content: CellContent | undefined): number | null =>
  typeof content === 'number' ? content : typeof content === 'object' && 'expected' in content && typeof content.expected === 'number' ? content.expected : null; // prettier-ignore

/** The sum of a column, where a figure stands in a row of it. */
function sumOf(firstRow: number, rows: readonly (readonly CellContent[])[], column: number): CellContent {
  const amounts = rows.flatMap((row) => amountOf(row[column]) ?? []);
  const sum = amounts.reduce((all, amount) => all + amount, 0);
  return amounts.length === 0 ? untold : sumBelow({ firstRow }, rows.length, column, sum);
}

/** An area's sums: over its actions in the table below where these stand together, and else values. */
function areaRow(
  { byAction, spend }: LedgerFigures,
  name: string,
  { row, firstAction }: { readonly row: number; readonly firstAction: number },
): CellContent[] {
  const own = byAction.flatMap((money, index) => (areaKey(money.action.area) === areaKey(name) ? [{ money, index }] : [])); // prettier-ignore
  const [first, last] = [own[0]?.index ?? 0, own.at(-1)?.index ?? 0];
  const isTogether = own.length > 0 && last - first === own.length - 1;
  const over = (column: number, pounds: number | null): CellContent =>
    pounds === null
      ? untold
      : isTogether
        ? sumBelow({ firstRow: firstAction + first }, own.length, column, pounds)
        : pounds;
  const said = (field: 'budget' | 'plan'): number | null => {
    const amounts = own.flatMap(({ money }) => money[field] ?? []);
    return amounts.length === 0 ? null : pence(amounts.reduce((sum, amount) => sum + amount, 0));
  };
  const plan = said('plan');
  const { onActions, onArea } = spendOfArea(spend, name);
  const ledger = toPounds(onActions.actual + onArea.actual);
  const committed = toPounds(onActions.committed + onArea.committed);
  return [
    name,
    own.reduce((sum, { money }) => sum + money.lines, 0),
    over(at.budget, said('budget')),
    over(at.plan, plan),
    // What is for the area as a whole is no action's.
    onArea.actual === 0 ? over(at.ledger, ledger) : ledger,
    plan === null ? untold : { formula: `=ROUND(${address(row, at.ledger)}-${address(row, at.plan)},2)`, expected: pence(ledger - plan) }, // prettier-ignore
    onArea.committed === 0 ? over(at.committed, committed) : committed,
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
