import { cellOf } from '../../plan/place';
import { absoluteAddress, quoteSheetName } from '../../cells/address';
import { joined } from '../../cells/joined';
import { oneLine } from '../../cells/text';
import { valueAt, type WorkbookCells } from '../../cells/sheetCells';
import type { ActionMoney, LedgerFigures } from '../../ledger/ledgerFigures';
import { countsInWords, spendInWords } from '../../ledger/ledgerWords';
import { toPounds } from '../../ledger/readAmount';
import { spendOfArea } from '../../ledger/spend';
import { areaKey } from '../../rollup/areas';
import type { AreaRollup } from '../../rollup/rollup';
import { untold } from '../../rollup/gaps';
import type { ShownReference } from '../../rollup/shownReference';
import {
  caption,
  sumOf,
  table,
  type Block,
  type Column,
  type Content,
  type Here,
  type TableBlock,
} from '../blocks/block';
import type { LedgerFormulas } from '../figures/ledgerFormulas';
import type { CellContent } from '../sheet/sheetModel';
import { plural, quoted } from '../words/words';

/** The columns of money of both tables, in pounds. null for what nobody says. */
type Field = 'budget' | 'plan' | 'ledger' | 'committed';

/** A row of either table. */
interface LedgerRow extends Readonly<Record<Field, number | null>> {
  readonly name: string;
  readonly lines: number;
  /** How an amount is written: as a formula wherever it can be. */
  readonly content: (field: Field, amount: number) => Content;
}

interface PlanAndLedger {
  /** By area, with what no action claims; every line of the ledger is in one of its rows. */
  readonly byArea: TableBlock;
  /** What all budgets come to; null where there is none. */
  readonly budget: number | null;
  readonly blocks: readonly Block[];
  /** Every action beside its lines: for who looks one up, since most rows say the same of both. */
  readonly actionBlocks: readonly Block[];
}

/** What the ledger says beside what the plan does: by area, and by action. */
export function planAndLedger(
  figures: LedgerFigures,
  areas: readonly AreaRollup[],
  shown: ShownReference,
  cells: WorkbookCells,
  formulas: LedgerFormulas,
): PlanAndLedger {
  const { spend, byAction } = figures;
  const hasCommitted = spend.total.committed !== 0;
  const actions = byAction.map((money): LedgerRow => ({
    ...money,
    name: `${shown(money.action)}  ${money.action.text}`.trim(),
    content: (field, amount) => {
      if (field === 'ledger') return formulas.onAction(money.action, amount);
      return field === 'committed' ? amount : inPlan(money, field, amount, cells);
    },
  }));
  const byActionTable = table({
    as: 'list',
    rows: actions,
    // It is on the screen only.
    isHeadedOnce: true,
    columns: columnsOf('Action', hasCommitted),
  });
  const rows = [...areas.map(({ name }) => areaRow(figures, name, byActionTable)), unclaimedRow(figures)];
  const byArea = table({
    as: 'figures',
    rows,
    hasTotal: true,
    columns: columnsOf('Priority area', hasCommitted, rows),
  });
  return {
    byArea,
    budget: sumIn(rows, 'budget'),
    blocks: [
      { kind: 'section', title: 'Plan beside ledger, by priority area' },
      caption(`${spendInWords(figures)} ${countsInWords(figures)}`),
      byArea,
      ...byActionInWords(figures, shown),
    ],
    actionBlocks: [
      { kind: 'section', title: 'Plan beside ledger, by action', aside: 'Not printed' },
      byActionTable,
    ],
  };
}

/** Actions that differ are named up to so many; past this, they are counted. */
const mostNamed = 8;

/** How many actions the plan and the ledger say the same of and which not, and where each can be looked up. */
function byActionInWords({ byAction }: LedgerFigures, shown: ShownReference): Block[] {
  if (byAction.length === 0) return [];
  const both = byAction.filter(({ plan }) => plan !== null);
  const differing = both.filter(({ plan, ledger }) => pence(ledger - (plan ?? 0)) !== 0);
  const names = differing.map(({ action }) => shown(action) || quoted(oneLine(action.text, 40)));
  const same = both.length - differing.length;
  const sentences = [
    ...(both.length === 0
      ? []
      : [
          `Action by action, plan and ledger say the same for ${same === both.length ? 'all' : `${same} of`} ${plural(both.length, 'action')}.`,
        ]),
    ...(names.length === 0 || names.length > mostNamed ? [] : [`They differ for ${joined(names)}.`]),
    'Each action stands at the end of this sheet, on the screen.',
  ];
  return [caption(sentences.join(' '))];
}

/** The columns; what is committed only where anything is. @param summed the rows that the last adds up */
function columnsOf(
  head: string,
  hasCommitted: boolean,
  summed: readonly LedgerRow[] = [],
): Column<LedgerRow>[] {
  const money = (title: string, field: Field): Column<LedgerRow> => {
    const all = sumIn(summed, field);
    return {
      head: title,
      key: field,
      kind: 'pence',
      of: (row) => {
        const amount = row[field];
        return amount === null ? untold : row.content(field, amount);
      },
      total: all === null ? () => untold : sumOf(field, all),
    };
  };
  const lines = summed.reduce((sum, row) => sum + row.lines, 0);
  return [
    { head, kind: 'text', of: ({ name }) => name, total: () => 'The whole ledger' },
    { head: 'Ledger lines', kind: 'number', of: (row) => row.lines, total: sumOf('Ledger lines', lines) },
    money('Budget (£)', 'budget'),
    money('The plan says (£)', 'plan'),
    money('The ledger says (£)', 'ledger'),
    {
      head: 'Difference (£)',
      kind: 'pence',
      of: ({ plan, ledger }, here: Here): CellContent =>
        plan === null || ledger === null
          ? untold
          : {
              formula: `=ROUND(${here.cell('ledger')}-${here.cell('plan')},2)`,
              expected: pence(ledger - plan),
            },
    },
    ...(hasCommitted ? [money('Committed (£)', 'committed')] : []),
  ];
}

/** The sum of what rows say; null where none says anything. */
function sumIn(rows: readonly LedgerRow[], field: Field): number | null {
  const amounts = rows.flatMap((row) => row[field] ?? []);
  return amounts.length === 0 ? null : pence(amounts.reduce((sum, amount) => sum + amount, 0));
}

/** An amount of the plan's own, as a link to its cell where that holds just this number. */
function inPlan(
  { action }: ActionMoney,
  field: 'budget' | 'plan',
  amount: number,
  { sheets }: WorkbookCells,
): CellContent {
  const { sheet: name } = action.place;
  const sheet = sheets.find((one) => one.name === name);
  const at = cellOf(action.place, field === 'plan' ? 'actual' : field);
  if (sheet === undefined || at === undefined || valueAt(sheet, at.row, at.column) !== amount) return amount;
  const cell = absoluteAddress({ ...at, rows: 1, columns: 1 });
  return { formula: `=${quoteSheetName(name)}!${cell}`, expected: amount };
}

/** An area's sums: over its actions in the other table where these stand together, and else values. */
function areaRow({ byAction, spend }: LedgerFigures, name: string, actions: TableBlock): LedgerRow {
  const own = byAction.flatMap((money, index) =>
    areaKey(money.action.area) === areaKey(name) ? [{ money, index }] : [],
  );
  const [first, last] = [own[0]?.index ?? 0, own.at(-1)?.index ?? 0];
  const isTogether = own.length > 0 && last - first === own.length - 1;
  const said = (field: 'budget' | 'plan'): number | null => {
    const amounts = own.flatMap(({ money }) => money[field] ?? []);
    return amounts.length === 0 ? null : pence(amounts.reduce((sum, amount) => sum + amount, 0));
  };
  const { onActions, onArea } = spendOfArea(spend, name);
  // What is for the area as a whole is no action's.
  const elsewhere = { budget: 0, plan: 0, ledger: onArea.actual, committed: onArea.committed };
  return {
    name,
    lines: own.reduce((sum, { money }) => sum + money.lines, 0),
    budget: said('budget'),
    plan: said('plan'),
    ledger: toPounds(onActions.actual + onArea.actual),
    committed: toPounds(onActions.committed + onArea.committed),
    content: (field, amount) =>
      isTogether && elsewhere[field] === 0
        ? {
            later: ({ cell }) => ({
              formula: `=SUM(${cell(actions, field, first)}:${cell(actions, field, last)})`,
              expected: amount,
            }),
          }
        : amount,
  };
}

const unclaimedRow = ({ ledger, unclaimed, spend }: LedgerFigures): LedgerRow => ({
  name: 'No action claims it',
  lines: ledger.unmatched.reduce((sum, one) => sum + one.lines, 0),
  budget: null,
  plan: null,
  ledger: unclaimed,
  committed: toPounds(spend.unclaimed.committed),
  content: (_, amount) => amount,
});

const pence = (pounds: number): number => Math.round(pounds * 100) / 100;
