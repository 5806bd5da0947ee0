import { grouped } from '../../cells/grouped';
import type { Action, Plan } from '../../plan/plan';
import type { MoneyField } from '../../plan/values/moneyFields';
import type { MoneyReading } from '../../plan/values/readMoney';
import { isRecorded } from '../../rollup/gaps';
import { shownReferences } from '../../rollup/shownReference';
import {
  noSpendRecorded,
  overBudget,
  poundsOf,
  spendRules,
  spendWithoutImpact,
  type SpendLimits,
  type SpendQuestion,
} from '../../rollup/spendQuestions';
import { referenceColumn } from '../blocks/actionLink';
import { caption, sumOf, table, type Block, type Column } from '../blocks/block';
import { whereRecorded } from '../blocks/emptyColumn';
import type { CellContent } from '../sheet/sheetModel';
import { shownRating } from '../words/shownRating';
import { plural } from '../words/words';

/** Actions that are asked about, with the rule that put them there. */
export interface SpendList {
  readonly title: string;
  readonly rule: string;
  readonly questions: readonly (SpendQuestion & { readonly over?: number })[];
  /** What each is asked about, in pounds. */
  readonly asked: (question: SpendQuestion & { readonly over?: number }) => number;
}

/** The lists of actions that finance and the board ask about. */
export function spendLists(actions: readonly Action[], limits: SpendLimits): SpendList[] {
  const rules = spendRules(limits);
  return [
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
}

/** An amount, or the words in its place. */
function amountContent(amount: MoneyReading): CellContent {
  if (amount.kind === 'amount') return amount.pounds;
  return amount.kind === 'blank' ? '–' : amount.text;
}

/** What was looked for, by what rule, and not found. */
export type NoneFound = Pick<SpendList, 'title' | 'rule'>;

/** What was looked for and not found, a line each; nothing where everything was. */
export const noneFound = (looked: readonly NoneFound[]): Block[] =>
  looked.length === 0
    ? []
    : [
        {
          kind: 'together',
          blocks: [
            { kind: 'section', title: 'Looked for, and none found' },
            ...looked.map(({ title, rule }) => caption(`${title}. ${rule}`)),
          ],
        },
      ];

/** A list under its title and its rule; nothing where it is empty. Each reference leads to its row. */
export function spendList(
  { title, rule, questions, asked }: SpendList,
  { actions }: Pick<Plan, 'actions'>,
): Block[] {
  if (questions.length === 0) return [];
  const section: Block = {
    kind: 'section',
    title: `${title}: ${grouped(questions.length)} of ${plural(actions.length, 'action')}`,
  };
  const shown = shownReferences(actions);
  const all = questions.reduce((pounds, question) => pounds + asked(question), 0);
  const recorded = (field: 'progress' | 'impact' | MoneyField, column: Column<SpendQuestion>) =>
    whereRecorded(isRecorded(actions, field), column);
  const amount = (head: string, field: MoneyField) =>
    recorded(field, { head, kind: 'number', of: ({ action }) => amountContent(action[field]) });
  const rating = (head: string, field: 'progress' | 'impact') =>
    recorded(field, { head, kind: 'rating', of: ({ action }) => shownRating(action, field) });
  return [
    section,
    caption(rule),
    table<SpendQuestion & { readonly over?: number }>({
      as: 'list',
      isList: true,
      rows: questions,
      hasTotal: true,
      columns: [
        {
          head: 'Action',
          kind: 'text',
          of: ({ action }) => `${shown(action)}  ${action.text}`.trim(),
          total: () => 'All of these',
        },
        rating('Progress', 'progress'),
        rating('Impact', 'impact'),
        amount('Budget (£)', 'budget'),
        amount('Actual (£)', 'actual'),
        amount('Forecast (£)', 'forecast'),
        {
          head: 'In question (£)',
          kind: 'number',
          of: asked,
          total: sumOf('In question (£)', Math.round(all * 100) / 100),
        },
        {
          head: 'Why',
          kind: 'text',
          of: ({ action, why }) => `${why}${action.lead === '' ? '' : `. Lead: ${action.lead}`}`,
        },
        referenceColumn(questions.length, shown, ({ action }) => action),
      ],
    }),
  ];
}
