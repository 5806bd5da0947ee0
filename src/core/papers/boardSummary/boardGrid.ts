import { grouped } from '../../cells/grouped';
import { moneyFields } from '../../plan/values/moneyFields';
import { varianceOf } from '../../rollup/variance';
import type { BoardFigures } from '../blocks/boardFigures';
import { paperOf } from '../pack/packDetails';
import type { PackInput } from '../pack/packInput';
import { landscapeGrid } from '../sheet/sheetFrame';
import type { SheetGrid } from '../sheet/sheetGrid';

/**
 * The columns of the Board summary, in characters: names, a rating, four of money, and counts down to the narrowest
 * that its heading allows. Every table of the sheet stands on them, and officers' formulas point at them.
 */
const names = 24;
const rating = 8.4;
const leastMoney = 9.6;
const counts = [8.4, 7.6, 6.2, 6.2, 6.4, 6.2, 7.2, 6.2, 7, 7.4, 6];

export function boardGrid(input: Pick<PackInput, 'report'>): SheetGrid {
  const { report } = input;
  // With more room all are wider, so that officers' words have their part of it.
  const isWide = paperOf(report.details) === 'A3';
  const money = Math.max(leastMoney, moneyWidth(report));
  const fixed = [rating, money, money, money, money, ...counts];
  return landscapeGrid(input, [
    { width: names, flexible: true },
    ...fixed.map((width) => ({ width, flexible: isWide })),
  ]);
}

/** How wide the columns of money must be for every amount to show, in characters. */
function moneyWidth({ total, areas, gaps }: BoardFigures): number {
  const amounts = [total, ...areas].flatMap((rollup) => [
    ...moneyFields.map((field) => rollup[field]),
    varianceOf(rollup, gaps) ?? 0,
  ]);
  const longest = Math.max(...amounts.map((pounds) => grouped(Math.round(Math.abs(pounds))).length));
  // A sign and the mark; digits of 10 points are narrower than those that columns are measured in, bold ones wider.
  return (longest + 1.3) * 0.93;
}
