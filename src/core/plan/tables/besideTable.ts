import type { CellValue, SheetCells } from '../../cells/sheetCells';
import { isBlank, plain, textOf } from '../../cells/text';
import { headingMeanings, isListed } from '../columns/headingMeanings';
import { isTotal } from '../values/isTotal';
import { otherColours, ratings } from '../values/rating';
import { usualRating } from '../values/ratingWords';

/** A key beside a table is among so many rows from its headings on. */
const rowsOfKey = 12;
const leastLines = 3;
/** Of a key in nothing but coloured cells only the words are seen: an empty column more parts them from the table. */
const gapBeforeSwatches = 2;

const colourNames = [...ratings, ...otherColours].join('|');
const ofKey = new RegExp(
  `^(?:(?:[a-z/]+ ){0,3}(?:key|legend)(?: to (?:the )?.*)?:?|(?:[a-z/]+ )?(?:ratings?|colours?|status|b?rag) (?:key|definitions?|scale|guide|coding|codes?|criteria):?|guide to .*|what the .* means?|how we rate|(?:${colourNames})(?:\\s*[-–—:=(].+)?)$`,
);
const colourFirst = new RegExp(`^\\W*(${colourNames})\\b`);

/** True for words that stand over a rating key or in one, and head no column of a plan. @param text as {@link plain} gives it */
export const isOfKey = (text: string): boolean => ofKey.test(text);

interface Block {
  readonly first: number;
  /** The one after its last. */
  readonly end: number;
}

/**
 * How many of a sheet's columns, from the left, may belong to the table whose headings begin in a row: a rating key that
 * stands to the right of it, behind an empty column, does not.
 * @returns the width of the sheet where nothing stands beside the table
 */
export function widthOfTable(sheet: SheetCells, row: number): number {
  const rows = sheet.values.slice(row - sheet.row, row - sheet.row + rowsOfKey);
  const width = sheet.values[0]?.length ?? 0;
  const [table, ...others] = blocksOf(sheet, row, width);
  if (table === undefined) return width;
  let last = table.end;
  for (const block of others) {
    const wordsAt = (index: number): boolean =>
      areWordsOfKey(
        rows.map((cells) => cells[index] ?? ''),
        sheet,
        row,
        index,
      );
    const isSwatches =
      block.end - block.first === 1
        ? block.first - last >= gapBeforeSwatches && wordsAt(block.first)
        : block.end - block.first === 2 && isTitleAlone(sheet, row, block.first) && wordsAt(block.first + 1);
    if (isSwatches || holdsKey(rows, block) || isOwnTable(sheet, row, table, block)) return last;
    last = block.end;
  }
  return width;
}

/** A table beside another has so many columns and rows, and of the other's rows no more than this part. */
const leastColumns = 2;
const leastRows = 2;
const mostRows = 0.5;

/**
 * The tables that stand behind an empty column right of the one whose headings begin in a row, and are no part of it: each
 * with its first column and the one after its last.
 */
export function tablesBeside(sheet: SheetCells, row: number): { first: number; end: number }[] {
  const [table, ...others] = blocksOf(sheet, row, sheet.values[0]?.length ?? 0);
  return table === undefined ? [] : others.filter((block) => isOwnTable(sheet, row, table, block));
}

/**
 * A block with headings whose rows are all filled and end long before the table's do, as a budget by area does: a column of
 * it says again what one of the table says, or its last row is a total.
 */
function isOwnTable({ values, row: top }: SheetCells, row: number, table: Block, block: Block): boolean {
  const ownOf = (cells: readonly CellValue[] = []) => cells.slice(block.first, block.end);
  const heads = ownOf(values[row - top]);
  if (heads.length < leastColumns || !heads.every((value) => typeof value === 'string' && !isBlank(value)))
    return false;
  const rows = values.slice(row - top + 1);
  const under = rows.map(ownOf);
  const filledOf = (cells: readonly CellValue[]): number => cells.filter((value) => !isBlank(value)).length;
  const end = under.findIndex((cells) => filledOf(cells) < leastColumns);
  const own = under.slice(0, Math.max(0, end));
  const beside = rows.map((cells) => cells.slice(table.first, table.end));
  const besideRows = beside.filter((cells) => filledOf(cells) >= leastColumns).length;
  const isShort = own.length >= leastRows && own.length <= besideRows * mostRows;
  if (!isShort || under.slice(own.length).some((cells) => filledOf(cells) > 0)) return false;
  const firstOf = (cells: readonly CellValue[]): string => plain(textOf(cells[0] ?? ''));
  const names = own.map(firstOf);
  if (new Set(names).size < names.length) return false;
  const said = new Set(beside.flatMap((cells) => cells.map((value) => plain(textOf(value)))));
  const again = names.filter((name) => name !== '' && said.has(name)).length;
  return again >= leastRows || isTotal(names[names.length - 1] ?? '');
}

/** A title over nothing but coloured cells, with words beside these. */
const isTitleAlone = ({ values, row: top }: SheetCells, row: number, index: number): boolean =>
  !isFilledFrom(values, row - top + 1, index);

/** Runs of columns with something in them from a row on. */
function blocksOf({ values, row: top }: SheetCells, row: number, width: number): Block[] {
  const blocks: Block[] = [];
  let first = -1;
  for (let index = 0; index <= width; index++) {
    const isFilled = index < width && isFilledFrom(values, row - top, index);
    if (isFilled && first < 0) first = index;
    if (isFilled || first < 0) continue;
    blocks.push({ first, end: index });
    first = -1;
  }
  return blocks;
}

function isFilledFrom(values: SheetCells['values'], first: number, index: number): boolean {
  for (let row = first; row < values.length; row++) if (!isBlank(values[row]?.[index] ?? '')) return true;
  return false;
}

/** Three colours, each once, in one column, under the title of a key or nothing; or under any words that head no ratings, with nothing else. */
function holdsKey(rows: readonly (readonly CellValue[])[], { first, end }: Block): boolean {
  for (let index = first; index < end; index++) {
    const head = rows[0]?.[index] ?? '';
    const title = typeof head === 'string' ? plain(head) : '';
    if (!isBlank(head) && (title === '' || (!isOfKey(title) && headsRatings(title)))) continue;
    const below = rows.filter((cells, at) => at > 0 && !isBlank(cells[index] ?? '')).length;
    const colours = rows.flatMap((cells) => {
      const value = cells[index];
      return typeof value === 'string' ? (colourFirst.exec(plain(value))?.[1] ?? []) : [];
    });
    const isAll = isBlank(head) || isOfKey(title) || colours.length === below;
    if (isAll && colours.length >= leastLines && new Set(colours).size === colours.length) return true;
  }
  return false;
}

const headsRatings = (title: string): boolean =>
  isListed(title) && headingMeanings(title).some(({ role }) => role === 'progress' || role === 'impact');

/** A few texts one below the other, of which the first is no heading, and nothing below them. */
function areWordsOfKey(
  cells: readonly CellValue[],
  { values, row: top }: SheetCells,
  row: number,
  index: number,
): boolean {
  const filled = cells.flatMap((value, at) => (isBlank(value) ? [] : [at]));
  const [start = 0] = filled;
  const isRun = filled.every((at, position) => at === start + position);
  const hasMore = isFilledFrom(values, row - top + cells.length, index);
  const [first] = filled.map((at) => cells[at]);
  return (
    filled.length >= leastLines &&
    filled.length < cells.length &&
    isRun &&
    !hasMore &&
    cells.every((value) => typeof value === 'string') &&
    !(typeof first === 'string' && isListed(plain(first)) && usualRating(first) === null)
  );
}
