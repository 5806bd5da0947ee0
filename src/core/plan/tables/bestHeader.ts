import type { SheetCells } from '../../cells/sheetCells';
import { isBlank, plain, textOf } from '../../cells/text';
import { valueAt } from '../../cells/sheetCells';
import { isAreaTitle } from './areaTitle';
import { fieldsOf } from '../columns/assignColumns';
import type { Header } from './sheetView';

/** A header that is understood as well has at least this part of the best one's score. */
const asWell = 0.8;

/**
 * Of blocks of rows that could be one header, the best understood. Of those that are understood as well,
 * the one that cuts through the fewest merged cells, and takes in the names of its groups; then the
 * first. null where there is none.
 */
export function bestHeader(sheet: SheetCells, blocks: readonly Header[]): Header | null {
  let top: Header | null = null;
  for (const block of blocks) if (top === null || block.score > top.score) top = block;
  if (top === null) return null;
  const { score, columns } = top;
  const fields = fieldsOf(columns).length;
  const merges = sheet.merges.filter(({ row, rows }) =>
    blocks.some((block) => row < block.row + block.rows && row + rows > block.row),
  );
  const [best] = blocks
    .filter((block) => block.score >= score * asWell && fieldsOf(block.columns).length >= fields)
    .map((block) => ({ block, cuts: cutMerges(merges, block), hasGroups: hasGroups(sheet, merges, block) }))
    .sort(
      (a, b) => a.cuts - b.cuts || Number(b.hasGroups) - Number(a.hasGroups) || b.block.score - a.block.score,
    );
  return best?.block ?? top;
}

type Merges = SheetCells['merges'];

/** Merged cells that a block holds only a part of. */
const cutMerges = (merges: Merges, { row, rows }: Header): number =>
  merges.filter(
    (area) =>
      area.row < row + rows &&
      area.row + area.rows > row &&
      (area.row < row || area.row + area.rows > row + rows),
  ).length;

/**
 * Whether the rows above a block's lowest name groups of columns, each in a cell merged over its group, or tell columns
 * of one name apart, as quarters over "RAG" and "RAG" do.
 */
function hasGroups(sheet: SheetCells, merges: Merges, { row, rows, headings }: Header): boolean {
  const first = sheet.column + headings.findIndex((levels) => levels.some((level) => level !== ''));
  const uppers = Array.from({ length: rows - 1 }, (_, level) => row + level);
  if (uppers.length === 0) return false;
  return uppers.every((upper, level) => {
    if (tellsApart(headings, level)) return true;
    const filled = (sheet.values[upper - sheet.row] ?? []).filter((value) => !isBlank(value)).length;
    return merges.some(
      (area) =>
        area.row === upper &&
        area.columns > 1 &&
        // A title of the table begins with its first columns, and has the row to itself.
        (filled > 1 || area.column > first + 1) &&
        !isAreaTitle(plain(textOf(valueAt(sheet, upper, area.column)))),
    );
  });
}

function tellsApart(headings: Header['headings'], level: number): boolean {
  const alike = new Map<string, string[]>();
  for (const levels of headings) {
    const name = levels.at(-1) ?? '';
    if (name !== '') alike.set(name, [...(alike.get(name) ?? []), levels[level] ?? '']);
  }
  return [...alike.values()].some(
    (names) => names.length > 1 && !names.includes('') && new Set(names).size === names.length,
  );
}
