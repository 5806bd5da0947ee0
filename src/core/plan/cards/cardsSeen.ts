import { valueAt, type SheetCells } from '../../cells/sheetCells';
import { isBlank } from '../../cells/text';
import type { Field } from '../columns/fields';
import { headingMeanings, isListed } from '../columns/headingMeanings';
import { isField } from '../columns/roles';
import { labelWords } from './findCards';

/** What a person can do about cards that are not read. */
export const asRows =
  'put their labels in one row of a new sheet, and copy each card’s values under them, pasted with Transpose';

const cards = 'cards of labels and values';

/** Why a sheet was left alone, where that is for its cards. */
export const saysCards = (why: string): boolean => why.includes(cards);

/** A card has so many labels that a plan's columns have, and tells one action by them. */
const leastLabels = 4;
const rowsSearched = 200;
/** A label with fewer points may head many things beside an action. */
const surelyAction = 7;

/** A word with more headings beside it, over a column that goes on, is no label of a card: a Gantt chart has such under its own labels. */
function headsColumn(sheet: SheetCells, row: number, column: number): boolean {
  const right = labelWords(valueAt(sheet, row, column + 1));
  return (
    headingMeanings(right).length > 0 &&
    Array.from({ length: rowsOfColumn }, (_, index) => valueAt(sheet, row + 1 + index, column)).every(
      (value) => !isBlank(value) && !isListed(labelWords(value)),
    )
  );
}
const rowsOfColumn = 2;

/**
 * Why a sheet is no plan that seems to hold its actions on cards, one below the other in some column; null for one that
 * does not. Cards of one shape are read: these differ, or there is one alone.
 */
export function cardsSeen(sheet: SheetCells): string | null {
  const width = Math.min(sheet.values[0]?.length ?? 0, 6);
  for (let column = sheet.column; column < sheet.column + width; column++) {
    const fields = new Map<Field, number>();
    for (let row = sheet.row; row < sheet.row + Math.min(sheet.values.length, rowsSearched); row++) {
      const value = valueAt(sheet, row, column);
      const words = value === '' ? '' : labelWords(value);
      if (words === '') continue;
      const [best] = [...headingMeanings(words)].sort((a, b) => b.score - a.score);
      const beside = [valueAt(sheet, row, column + 1), valueAt(sheet, row + 1, column)];
      if (best === undefined || !isField(best.role) || beside.every(isBlank)) continue;
      if (best.role === 'action' && (best.score < surelyAction || headsColumn(sheet, row, column))) continue;
      fields.set(best.role, (fields.get(best.role) ?? 0) + 1);
    }
    const count = fields.get('action') ?? 0;
    const isRated =
      fields.has('progress') || fields.has('impact') || (fields.has('lead') && fields.has('due'));
    if (count === 0 || fields.size < leastLabels || !isRated) continue;
    return count === 1
      ? `it holds one action on a card, and not a row for each; ${cards} are read where several stand on one sheet and have one shape: ${asRows}`
      : `it holds about ${count} ${cards}, of different shapes, and only those of one shape are read: ${asRows}`;
  }
  return null;
}
