import { recordsMoney } from '../../rollup/figureNotes';
import type { Gaps } from '../../rollup/gaps';
import { table, type Column, type TableBlock } from '../blocks/block';
import { moneyColumns, type MoneyRow } from '../blocks/moneyColumns';
import type { PlanFormulas } from '../figures/planFormulas';
import { ratingWord } from '../words/words';
import type { BoardRow } from './boardAreas';

/** The suggested rating of each area with its reason, and its money. */
export function moneyTable(
  rows: readonly BoardRow[],
  total: BoardRow | undefined,
  gaps: Gaps,
  formulas: PlanFormulas,
  allColumns: number,
): TableBlock {
  const none = { budget: 0, actual: 0, forecast: 0 };
  // Without any money the reasons have its columns.
  const money = recordsMoney(gaps) ? moneyColumns(gaps, total?.figures ?? none) : [];
  const columns: Column<MoneyRow>[] = [
    { head: 'Priority area', kind: 'name', of: ({ name }) => name, total: () => total?.name ?? '' },
    {
      head: 'Suggested rating',
      kind: 'rating',
      of: ({ figures }) => ratingWord(figures.rating.suggested),
      total: () => ratingWord(total?.figures.rating.suggested ?? null),
    },
    ...money,
    {
      head: 'Why this rating is suggested',
      kind: 'text',
      span: allColumns - 2 - money.length,
      of: ({ figures }) => figures.rating.why,
      total: () => total?.figures.rating.why ?? '',
    },
  ];
  // The reasons run over several columns of counts.
  return table({
    as: 'form',
    rows: rows.map((row) => ({ ...row, over: formulas })),
    hasTotal: true,
    columns,
  });
}
