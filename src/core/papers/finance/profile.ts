import { monthInWords, monthOf } from '../../plan/values/month';
import { toPounds } from '../../ledger/readAmount';
import { wholePlan } from '../../rollup/areas';
import { poundsOf } from '../../rollup/spendQuestions';
import { caption, sumOf, table, type Block, type Column } from '../blocks/block';
import type { BoardFigures } from '../blocks/boardFigures';
import { plural } from '../words/words';

interface ProfileRow {
  readonly name: string;
  readonly actions: number;
  /** By the end of the month, and spent so far; in pounds. */
  readonly planned: number;
  readonly spent: number;
}

/** Spend beside what finance's profile of the budget has by the end of the month, by area; nothing where there is no profile. */
export function profileBlocks({ areas, budgets, asAt, gaps }: BoardFigures): Block[] {
  if (budgets === undefined || gaps.actual !== undefined) return [];
  const month = monthOf(asAt);
  const rows = areas.flatMap(({ name, actions }): ProfileRow[] => {
    const own = actions.flatMap((action) => {
      const profile = [...(budgets.byAction.get(action)?.profile ?? [])];
      return profile.length === 0 ? [] : [{ action, profile }];
    });
    if (own.length === 0) return [];
    const pence = own
      .flatMap(({ profile }) => profile)
      .reduce((sum, [of, part]) => (of <= month ? sum + part : sum), 0);
    const spent = own.reduce((sum, { action }) => sum + poundsOf(action.actual), 0);
    return [{ name, actions: own.length, planned: toPounds(pence), spent: Math.round(spent * 100) / 100 }];
  });
  if (rows.length === 0) return [];
  const sum = (key: 'actions' | 'planned' | 'spent'): number => rows.reduce((all, row) => all + row[key], 0);
  const [count, planned, spent] = [sum('actions'), sum('planned'), sum('spent')];
  const money = (head: string, key: 'planned' | 'spent', all: number): Column<ProfileRow> => ({
    head,
    key,
    kind: 'pounds',
    of: (row) => row[key],
    total: sumOf(key, all),
  });
  const apart = ({ spent, planned }: Pick<ProfileRow, 'spent' | 'planned'>): number =>
    Math.round((spent - planned) * 100) / 100;
  return [
    {
      kind: 'together',
      blocks: [
        { kind: 'section', title: 'Spend against the profile of the budget' },
        table<ProfileRow>({
          as: 'figures',
          rows,
          hasTotal: true,
          columns: [
            { head: 'Priority area', kind: 'text', of: ({ name }) => name, total: () => wholePlan },
            { head: 'Actions', kind: 'count', of: ({ actions }) => actions, total: sumOf('Actions', count) },
            money('Planned by now (£)', 'planned', planned),
            money('Spent (£)', 'spent', spent),
            {
              head: 'Ahead or behind (£)',
              kind: 'change',
              of: (row, here) => ({
                formula: `=${here.cell('spent')}-${here.cell('planned')}`,
                expected: apart(row),
              }),
              total: (here) => ({
                formula: `=${here.cell('spent')}-${here.cell('planned')}`,
                expected: apart({ spent, planned }),
              }),
            },
          ],
        }),
        caption(
          `Of ${plural(count, 'action')} whose budget is spread over months: what the profile has by the end of ${monthInWords(month)}, and what is spent.`,
        ),
      ],
    },
  ];
}
