import { moneyFields } from '../../plan/values/moneyFields';
import { untold, type Gaps } from '../../rollup/gaps';
import type { Rollup } from '../../rollup/rollup';
import { varianceOf } from '../../rollup/variance';
import { table, sumOf, type Column, type Here, type TableBlock } from '../blocks/block';
import type { PlanFormulas } from '../figures/planFormulas';
import type { CellContent } from '../sheet/sheetModel';
import { ratingWord } from '../words/words';
import type { BoardRow } from './boardAreas';

const heads = { budget: 'Budget (£)', actual: 'Actual (£)', forecast: 'Forecast (£)' } as const;

/** The suggested rating of each area with its reason, and its money. */
export function moneyTable(
  rows: readonly BoardRow[],
  total: BoardRow | undefined,
  gaps: Gaps,
  formulas: PlanFormulas,
  whyColumns: number,
): TableBlock {
  const variance =
    (figures: Rollup | undefined) =>
    (here: Here): CellContent => {
      const expected = figures === undefined ? null : varianceOf(figures, gaps);
      return expected === null
        ? untold
        : { formula: `=${here.cell('forecast')}-${here.cell('budget')}`, expected };
    };
  return table<BoardRow>({
    // The reasons run over several columns of counts.
    as: 'form',
    rows,
    hasTotal: true,
    columns: [
      { head: 'Priority area', kind: 'name', of: ({ name }) => name, total: () => total?.name ?? '' },
      {
        head: 'Suggested rating',
        kind: 'rating',
        of: ({ figures }) => ratingWord(figures.rating.suggested),
        total: () => ratingWord(total?.figures.rating.suggested ?? null),
      },
      ...moneyFields.map((field): Column<BoardRow> => ({
        head: heads[field],
        key: field,
        kind: 'pounds',
        of: ({ figures }) =>
          gaps[field] === undefined ? formulas.money(figures.actions, field, figures[field]) : untold,
        total: gaps[field] === undefined ? sumOf(field, total?.figures[field] ?? 0) : () => untold,
      })),
      {
        head: 'Variance (£)',
        key: 'variance',
        kind: 'change',
        of: ({ figures }, here) => variance(figures)(here),
        total: variance(total?.figures),
      },
      {
        head: 'Why this rating is suggested',
        kind: 'text',
        span: whyColumns,
        of: ({ figures }) => figures.rating.why,
        total: () => total?.figures.rating.why ?? '',
      },
    ],
  });
}
