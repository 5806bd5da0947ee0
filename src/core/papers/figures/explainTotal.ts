import { parseRectAddress } from '../../cells/address';
import { joined } from '../../cells/joined';
import { plural } from '../words/words';

const cell = String.raw`\$?[A-Z]{1,3}\$?\d{1,7}`;
const sumOfArea = new RegExp(`^=SUM\\((${cell}:${cell})\\)$`);
const sumOfCells = new RegExp(`^=${cell}(?:\\+${cell})*$`);
const cellOfSheet = new RegExp(`^='((?:[^']|'')+)'!(${cell})$`);

/**
 * Says what a formula of ours adds up, or repeats, where the figures that it leads to are told where they stand themselves:
 * `=SUM($G$92:$G$98)`, `=$C$179+$B$180`, `='Plan'!$M$70`.
 * @returns null for any other formula
 */
export function explainTotal(formula: string): string | null {
  const [, area] = sumOfArea.exec(formula) ?? [];
  const rect = area === undefined ? null : parseRectAddress(area);
  if (area !== undefined && rect !== null)
    return `The sum of the ${plural(rect.rows * rect.columns, 'figure')} in ${plainAddress(area).replace(':', ' to ')}.`;
  if (sumOfCells.test(formula)) {
    const [only = '', ...others] = formula.slice(1).split('+').map(plainAddress);
    return others.length === 0
      ? `The figure in ${only}.`
      : `The sum of the figures in ${joined([only, ...others])}.`;
  }
  const [, sheet, at] = cellOfSheet.exec(formula) ?? [];
  return sheet === undefined || at === undefined
    ? null
    : `The figure in ${plainAddress(at)} of “${sheet.replaceAll("''", "'")}”.`;
}

const plainAddress = (address: string): string => address.replaceAll('$', '');
