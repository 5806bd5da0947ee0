import type { Action, Plan } from '../plan/plan';
import type { MoneyReading } from '../plan/readMoney';
import { ratingNames } from '../plan/rating';
import {
  noSpendRecorded,
  overBudget,
  poundsOf,
  spendWithoutImpact,
  type SpendQuestion,
} from '../rollup/spendQuestions';
import type { SheetGrid } from './sheetGrid';
import type { CellContent } from './sheetModel';
import { styles } from './styles';
import { addSection, addTable, sumBelow, type TableColumn } from './table';
import { plural } from './words';

interface SpendList {
  readonly title: string;
  readonly rule: string;
  readonly questions: readonly (SpendQuestion & { readonly over?: number })[];
  /** The last column of money. */
  readonly sum: {
    readonly head: string;
    readonly of: (question: SpendQuestion & { readonly over?: number }) => number;
  };
}

/** Where the sum of a list stands. */
const sumColumn = 6;

/** Adds the lists of actions that finance asks about, each with the rule that put them there. */
export function addSpendLists(grid: SheetGrid, plan: Plan): void {
  const { actions } = plan;
  addList(grid, plan, {
    title: 'Actions over budget',
    rule: 'More is spent or forecast than budgeted. Over by: the larger of the two.',
    questions: overBudget(actions),
    sum: { head: 'Over by (£)', of: ({ over }) => over ?? 0 },
  });
  addList(grid, plan, {
    title: 'Spend with no evidence of impact',
    rule: 'Money is spent, and impact is Red, not rated or not a rating, or the evidence cell is blank.',
    questions: spendWithoutImpact(plan),
    sum: { head: 'Spent (£)', of: ({ action }) => poundsOf(action.actual) },
  });
  addList(grid, plan, {
    title: 'Actions with no spend recorded',
    rule: 'There is a budget, or one to be confirmed, and the actual is £0, blank or no amount.',
    questions: noSpendRecorded(actions),
    sum: { head: 'Not spent (£)', of: ({ action }) => poundsOf(action.budget) },
  });
}

const nameOf = ({ reference, text }: Action): string => (reference === '' ? text : `${reference}  ${text}`);

/** An amount, or the words in its place. */
function amountContent(amount: MoneyReading): CellContent {
  if (amount.kind === 'amount') return amount.pounds;
  return amount.kind === 'blank' ? '–' : amount.text;
}

function addList(grid: SheetGrid, plan: Plan, { title, rule, questions, sum }: SpendList): void {
  addSection(grid, `${title}: ${questions.length === 0 ? 'none' : questions.length} of ${plural(plan.actions.length, 'action')}`); // prettier-ignore
  grid.addParagraph(questions.length === 0 ? `None. ${rule}` : rule, styles.caption);
  if (questions.length === 0) return;
  const columns: TableColumn[] = [
    { head: 'Action', kind: 'text' },
    { head: 'Progress', kind: 'rating' },
    { head: 'Impact', kind: 'rating' },
    { head: 'Budget (£)', kind: 'number' },
    { head: 'Actual (£)', kind: 'number' },
    { head: 'Forecast (£)', kind: 'number' },
    { head: sum.head, kind: 'number' },
    { head: 'Why', kind: 'text' },
  ];
  const firstRow = grid.nextRow + 1;
  const rows = questions.map((question): CellContent[] => {
    const { action, why } = question;
    return [
      nameOf(action),
      ratingNames[action.progress.state],
      ratingNames[action.impact.state],
      ...[action.budget, action.actual, action.forecast].map(amountContent),
      sum.of(question),
      `${why}${action.lead === '' ? '' : `. Lead: ${action.lead}`}`,
    ];
  });
  const all = questions.reduce((pounds, question) => pounds + sum.of(question), 0);
  const total: CellContent[] = ['All of these', '', '', '', '', '', sumBelow({ firstRow }, rows.length, sumColumn, all), '']; // prettier-ignore
  addTable(grid, { columns, rows, total, isList: true });
}
