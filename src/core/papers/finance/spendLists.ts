import type { Action, Plan } from '../../plan/plan';
import type { MoneyReading } from '../../plan/values/readMoney';
import {
  noSpendRecorded,
  overBudget,
  poundsOf,
  spendRules,
  spendWithoutImpact,
  type SpendLimits,
  type SpendQuestion,
} from '../../rollup/spendQuestions';
import { shownReferences, type ShownReference } from '../../rollup/shownReference';
import type { Steps } from '../../steps';
import type { SheetGrid } from '../sheet/sheetGrid';
import type { CellContent } from '../sheet/sheetModel';
import { styles } from '../sheet/styles';
import { addSection } from '../blocks/layOutBlocks';
import { addTable, sumBelow, type TableColumn } from '../blocks/table';
import { plural } from '../words/words';
import { shownRating } from '../words/shownRating';

/** Actions that are asked about, with the rule that put them there. */
export interface SpendList {
  readonly title: string;
  readonly rule: string;
  readonly questions: readonly (SpendQuestion & { readonly over?: number })[];
  /** What each is asked about, in pounds. */
  readonly asked: (question: SpendQuestion & { readonly over?: number }) => number;
}

/** Where the sum of a list stands. */
const sumColumn = 6;

/** Every list has the same columns, so that the header of the first can be printed on each page. */
const columns: readonly TableColumn[] = [
  { head: 'Action', kind: 'text' },
  { head: 'Progress', kind: 'rating' },
  { head: 'Impact', kind: 'rating' },
  { head: 'Budget (£)', kind: 'number' },
  { head: 'Actual (£)', kind: 'number' },
  { head: 'Forecast (£)', kind: 'number' },
  { head: 'In question (£)', kind: 'number' },
  { head: 'Why', kind: 'text' },
];

/**
 * Adds the lists of actions that finance asks about, each with the rule that put them there. A step is a list.
 * @param more lists that stand after the usual ones
 * @returns the header row of the first; undefined where no action is asked about
 */
export function* addSpendLists(
  grid: SheetGrid,
  plan: Plan,
  limits: SpendLimits,
  more: readonly SpendList[] = [],
): Steps<number | undefined> {
  const { actions } = plan;
  const rules = spendRules(limits);
  const shown = shownReferences(actions);
  const lists: SpendList[] = [
    {
      title: 'Actions over budget',
      rule: `${rules.overBudget} In question: what it is over by.`,
      questions: overBudget(actions, limits),
      asked: ({ over }) => over ?? 0,
    },
    {
      title: 'Spend with no evidence of impact',
      rule: `${rules.spendWithoutImpact} In question: what is spent.`,
      questions: spendWithoutImpact(actions, limits),
      asked: ({ action }) => poundsOf(action.actual),
    },
    {
      title: 'Actions with no spend recorded',
      rule: `${rules.noSpend} In question: the budget.`,
      questions: noSpendRecorded(actions),
      asked: ({ action }) => poundsOf(action.budget),
    },
  ];
  let first: number | undefined;
  for (const list of [...lists, ...more]) {
    yield;
    const headerRow = addList(grid, plan, list, shown);
    first ??= headerRow;
  }
  return first;
}

const nameOf = (action: Action, shown: ShownReference): string => `${shown(action)}  ${action.text}`.trim();

/** An amount, or the words in its place. */
function amountContent(amount: MoneyReading): CellContent {
  if (amount.kind === 'amount') return amount.pounds;
  return amount.kind === 'blank' ? '–' : amount.text;
}

function addList(
  grid: SheetGrid,
  plan: Plan,
  { title, rule, questions, asked }: SpendList,
  shown: ShownReference,
): number | undefined {
  grid.leaveRoom(questions.length === 0 ? leastOfNone : leastOfList);
  addSection(grid, `${title}: ${questions.length === 0 ? 'none' : questions.length} of ${plural(plan.actions.length, 'action')}`); // prettier-ignore
  grid.addParagraph(questions.length === 0 ? `None. ${rule}` : rule, styles.caption);
  if (questions.length === 0) return undefined;
  const firstRow = grid.nextRow + 1;
  const rows = questions.map((question): CellContent[] => {
    const { action, why } = question;
    return [
      nameOf(action, shown),
      shownRating(action, 'progress'),
      shownRating(action, 'impact'),
      ...[action.budget, action.actual, action.forecast].map(amountContent),
      asked(question),
      `${why}${action.lead === '' ? '' : `. Lead: ${action.lead}`}`,
    ];
  });
  const all = questions.reduce((pounds, question) => pounds + asked(question), 0);
  const total: CellContent[] = ['All of these', '', '', '', '', '', sumBelow({ firstRow }, rows.length, sumColumn, all), '']; // prettier-ignore
  return addTable(grid, { columns, rows, total, isList: true }).headerRow;
}

/** A title, its rule, a header and two rows, in points; and a title with its rule alone. */
const leastOfList = 140;
const leastOfNone = 60;
