import { grouped } from '../../cells/grouped';
import { untold } from '../../rollup/gaps';
import type { RatingCounts } from '../../rollup/rollup';
import { dueSoonDays } from '../../rollup/due';
import { shareSpent } from '../../rollup/variance';
import type { Known, Places, TableBlock, Tile } from '../blocks/block';
import type { BoardFigures } from '../blocks/boardFigures';
import type { LiveFigure } from '../sheet/sheetModel';
import { areasInWords, percent } from '../words/words';
import { countKey } from './countsTable';

/** A large figure with the words under it. */
interface Headline {
  readonly figure: Known;
  readonly label: Known;
  readonly numberFormat?: string;
}

/** How many columns of the sheet each tile has. */
const spans = [1, 3, 3, 3, 4, 3] as const;

/** The headline figures, each with what it is a share of. They point at the tables below. */
export function headlines(report: BoardFigures, counts: TableBlock, money: TableBlock): Tile[] {
  const { total, gaps } = report;
  const actions = total.actions.length;
  const live = (make: (places: Places) => LiveFigure): Known => ({ later: make });
  const cells = (places: Places, columns: readonly string[]): string =>
    columns.map((column) => places.cell(counts, column)).join('+');
  const share = (columns: readonly string[], expected: number, words: string): Headline => ({
    figure: live((places) => ({ formula: `=${cells(places, columns)}`, expected })),
    label: live((places) =>
      shareLabel(cells(places, columns), expected, cells(places, ['actions']), actions, words),
    ),
  });
  /** A figure that cannot be told, with the reason: nobody takes it for none. */
  const unknown = (words: string, why: string): Headline => ({ figure: untold, label: `${words}. ${why}` });
  const good = (field: 'progress' | 'impact') =>
    gaps[field] === undefined
      ? share(
          [countKey(field, 'blue'), countKey(field, 'green')],
          goodCount(total[field]),
          `${field} Blue or Green`,
        )
      : unknown(`${field} Blue or Green`, shortReason[gaps[field].kind]);
  const dated = (field: 'overdue' | 'dueSoon', words: string) =>
    total[field] === null
      ? unknown(words, shortReason[gaps.overdue?.kind ?? 'not recorded'])
      : share([field], total[field], words);
  const tiles: Headline[] = [
    gaps.actions === undefined
      ? {
          figure: live((places) => ({ formula: `=${cells(places, ['actions'])}`, expected: actions })),
          label: `actions in ${areasInWords(report)}`,
        }
      : unknown('actions', shortReason[gaps.actions.kind]),
    good('progress'),
    gaps.progress === undefined
      ? share([countKey('progress', 'red')], total.progress.red, 'progress Red')
      : unknown('progress Red', shortReason[gaps.progress.kind]),
    gaps.impact?.kind === 'not recorded' && gaps.progress === undefined
      ? share([countKey('progress', 'amber')], total.progress.amber, 'progress Amber')
      : good('impact'),
    dated('overdue', 'overdue'),
    total.budget > 0 && shareSpent(total, gaps) !== null
      ? spend(money, total)
      : dated('dueSoon', `due in the next ${dueSoonDays} days`),
  ];
  return tiles.map((tile, index) => ({ ...tile, span: spans[index] ?? 1 }));
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

function spend(money: TableBlock, total: { readonly actual: number; readonly budget: number }): Headline {
  return {
    figure: { later: (places) => ({ formula: `=${places.cell(money, 'actual')}`, expected: total.actual }) },
    // Past this, the whole sum no longer fits its tile.
    numberFormat: Math.abs(total.actual) < inMillionsFrom ? '£#,##0' : '£#,##0,,"m"',
    label: {
      later: (places) => {
        const [actual, budget] = [places.cell(money, 'actual'), places.cell(money, 'budget')];
        return {
          formula: `="spent of £"&TEXT(${budget},"#,##0")&" budget ("&TEXT(${actual}/${budget},"0%")&")"`,
          expected: `spent of £${grouped(Math.round(total.budget))} budget (${percent(total.actual, total.budget)})`,
        };
      },
    },
  };
}
