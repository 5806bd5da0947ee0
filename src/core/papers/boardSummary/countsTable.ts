import { ratingNames, ratings, ratingStates } from '../../plan/values/rating';
import { untold } from '../../rollup/gaps';
import { table, sumOf, type Column, type TableBlock } from '../blocks/block';
import type { BoardFigures } from '../blocks/boardFigures';
import { whereRecorded } from '../blocks/emptyColumn';
import type { PlanFormulas } from '../figures/planFormulas';
import { ratingWord } from '../words/words';
import type { BoardRow } from './boardAreas';

type Counts = 'progress' | 'impact';

/** Keys of the columns that other parts of the sheet point at. */
export const countKey = (field: Counts, state: (typeof ratingStates)[number]): string => `${field} ${state}`;

/** How many actions of each area have each rating, are overdue or due soon. */
export function countsTable(
  rows: readonly BoardRow[],
  total: BoardRow | undefined,
  { gaps }: BoardFigures,
  formulas: PlanFormulas,
): TableBlock {
  const all = total?.figures;
  const dated = (key: 'overdue' | 'dueSoon', head: string): Column<BoardRow> =>
    whereRecorded(gaps.overdue?.kind !== 'not recorded', datedColumn(key, head));
  const datedColumn = (key: 'overdue' | 'dueSoon', head: string): Column<BoardRow> => ({
    head,
    key,
    kind: 'count',
    of: ({ figures }) => {
      const expected = figures[key];
      return expected === null ? untold : formulas[key](figures.actions, expected);
    },
    total: all?.[key] === null ? () => untold : sumOf(key, all?.[key] ?? 0),
  });
  return table<BoardRow>({
    as: 'figures',
    rows,
    hasTotal: true,
    columns: [
      { head: 'Priority area', kind: 'name', of: ({ name }) => name, total: () => total?.name ?? '' },
      {
        head: 'Progress rating',
        kind: 'rating',
        of: ({ rated }) => ratingWord(rated.inForce),
        total: () => ratingWord(total?.rated.inForce ?? null),
      },
      ...counts('progress'),
      ...counts('impact'),
      {
        head: 'Actions',
        key: 'actions',
        kind: 'count',
        of: ({ figures }) => (gaps.actions === undefined ? formulas.actions(figures.actions) : untold),
        total: gaps.actions === undefined ? sumOf('actions', all?.actions.length ?? 0) : () => untold,
      },
      dated('overdue', 'Overdue'),
      dated('dueSoon', 'Due in 30 days'),
    ],
  });

  function counts(field: Counts): Column<BoardRow>[] {
    return ratingStates.map((state) => {
      const key = countKey(field, state);
      const others = [...ratings, 'unrated' as const];
      const column: Column<BoardRow> = {
        head: `${field === 'progress' ? 'Progress' : 'Impact'} ${ratingNames[state]}`,
        key,
        kind: 'count',
        tint: state,
        of: ({ figures }, here) => {
          if (gaps[field] !== undefined) return untold;
          const expected = figures[field][state];
          if (state !== 'invalid') return formulas.rated(figures.actions, field, state, expected);
          // Whatever is not a rating and not blank is invalid: a slip typed later is counted here at once.
          const counted = others.map((other) => here.cell(countKey(field, other)));
          return { formula: `=${here.cell('actions')}-SUM(${counted[0]}:${counted.at(-1)})`, expected };
        },
        total: gaps[field] === undefined ? sumOf(key, all?.[field][state] ?? 0) : () => untold,
      };
      return whereRecorded(gaps[field]?.kind !== 'not recorded', column);
    });
  }
}
