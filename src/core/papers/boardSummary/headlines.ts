import { absoluteAddress } from '../../cells/address';
import { untold } from '../../rollup/gaps';
import type { RatingCounts } from '../../rollup/rollup';
import { dueSoonDays } from '../../rollup/due';
import { shareSpent } from '../../rollup/variance';
import { areaTableColumns, type AreaTable } from '../blocks/areaTable';
import type { BoardFigures } from '../blocks/boardFigures';
import type { MoneyTable } from './moneyTable';
import type { SheetGrid } from '../sheet/sheetGrid';
import type { LiveFigure } from '../sheet/sheetModel';
import { styles } from '../sheet/styles';
import { areasInWords, percent } from '../words/words';

/** A large figure with the words under it. */
interface Headline {
  readonly figure: LiveFigure | typeof untold;
  readonly label: LiveFigure | string;
  readonly numberFormat?: string;
}

/** Where each tile begins: the first has the wide column, the last ones narrower ones. */
const tileStarts = [0, 1, 4, 7, 11, 14] as const;

/** Adds the headline figures, each with what it is a share of. They point at the tables below. */
export function addHeadlines(
  grid: SheetGrid,
  row: number,
  report: BoardFigures,
  tables: { readonly areas: AreaTable; readonly money: MoneyTable },
): void {
  const { total, gaps } = report;
  const { areas, money } = tables;
  const cell = (column: number, inRow = areas.totalRow) =>
    absoluteAddress({ row: inRow, column, rows: 1, columns: 1 });
  const all = cell(areas.columns.actions);
  const actions = total.actions.length;
  const share = (formula: string, expected: number, words: string): Headline => ({
    figure: { formula: `=${formula}`, expected },
    label: shareLabel(formula, expected, all, actions, words),
  });
  /** A figure that cannot be told, with the reason: nobody takes it for none. */
  const unknown = (words: string, why: string): Headline => ({ figure: untold, label: `${words}. ${why}` });
  const good = (field: 'progress' | 'impact') =>
    gaps[field] === undefined
      ? share(
          `${cell(areas.columns[field])}+${cell(areas.columns[field] + 1)}`,
          goodCount(total[field]),
          `${field} Blue or Green`,
        )
      : unknown(`${field} Blue or Green`, shortReason[gaps[field].kind]);
  const dated = (field: 'overdue' | 'dueSoon', words: string) =>
    total[field] === null
      ? unknown(words, shortReason[gaps.overdue?.kind ?? 'not recorded'])
      : share(cell(areas.columns[field]), total[field], words);
  const tiles: Headline[] = [
    {
      figure: { formula: `=${all}`, expected: actions },
      label: `actions in ${areasInWords(report)}`,
    },
    good('progress'),
    gaps.progress === undefined
      ? share(cell(areas.columns.progress + 3), total.progress.red, 'progress Red')
      : unknown('progress Red', shortReason[gaps.progress.kind]),
    good('impact'),
    dated('overdue', 'overdue'),
    total.budget > 0 && shareSpent(total, gaps) !== null
      ? spend(cell(money.columns.actual, money.totalRow), cell(money.columns.budget, money.totalRow), total)
      : dated('dueSoon', `due in the next ${dueSoonDays} days`),
  ];
  tiles.forEach(({ figure, label, numberFormat }, index) => {
    const column = tileStarts[index] ?? 0;
    const columns = (tileStarts[index + 1] ?? areaTableColumns) - column;
    const format = numberFormat === undefined ? {} : { numberFormat };
    grid.setAcross(row, column, columns, figure, { ...styles.headline, ...format });
    grid.setAcross(row + 1, column, columns, label, styles.headlineLabel);
  });
}

/** Under a tile; the sentence in full stands under the table. */
const shortReason = {
  'not recorded': 'Not recorded in this plan',
  'not counted yet': 'Not counted yet',
} as const;

const goodCount = (counts: RatingCounts): number => counts.blue + counts.green;

/** `of 61 actions: progress Red (11%)`, as a formula, so that it stays true with its figure. */
function shareLabel(part: string, partIs: number, whole: string, wholeIs: number, words: string): LiveFigure {
  return {
    formula: `="of "&${whole}&" actions: ${words} ("&TEXT((${part})/MAX(1,${whole}),"0%")&")"`,
    expected: `of ${wholeIs} actions: ${words} (${percent(partIs, wholeIs)})`,
  };
}

/** In pounds. */
const inMillionsFrom = 1e8;

function spend(
  actual: string,
  budget: string,
  total: { readonly actual: number; readonly budget: number },
): Headline {
  return {
    figure: { formula: `=${actual}`, expected: total.actual },
    // Past this, the whole sum no longer fits its tile.
    numberFormat: Math.abs(total.actual) < inMillionsFrom ? '£#,##0' : '£#,##0,,"m"',
    label: {
      formula: `="spent of £"&TEXT(${budget},"#,##0")&" budget ("&TEXT(${actual}/${budget},"0%")&")"`,
      expected: `spent of £${Math.round(total.budget).toLocaleString('en-GB')} budget (${percent(total.actual, total.budget)})`,
    },
  };
}
