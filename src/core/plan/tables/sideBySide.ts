import { atOnce } from '../../steps';
import { valueAt, type CellValue, type SheetCells } from '../../cells/sheetCells';
import { isBlank, plain } from '../../cells/text';
import { longestHeading } from '../columns/headingMeanings';
import type { FittedTable } from '../mapping/fitMapping';
import { isSurelyPlan, viewOf } from './findTables';
import { likelyHeaderRows, planHeaders } from './header';
import type { Header } from './sheetView';

/**
 * The parts of a sheet that are read as if each were alone: where plans stand beside each other with a blank
 * column between, one part for each; else the sheet itself. What stands right of a plan and is none belongs to it.
 * @param stated the tables that a person has stated: the sheet stays whole where one of them is on no part
 */
export function sideBySide(whole: SheetCells, stated: readonly FittedTable[] = []): readonly SheetCells[] {
  const sheet = stated.length === 0 ? withoutInstructions(whole) : whole;
  const blocks = filledBlocks(sheet);
  if (blocks.length < 2) return [sheet];
  const starts = blocks
    .filter(({ first, end }) => atOnce(planHeaders(viewOf(columnsOf(sheet, first, end)))).some(standsAlone))
    .map(({ first }) => first);
  if (starts.length < 2) return [sheet];
  const width = sheet.values[0]?.length ?? 0;
  const parts = starts.map((start, index) =>
    columnsOf(sheet, index === 0 ? 0 : start, starts[index + 1] ?? width),
  );
  return stated.every((table) => parts.some((part) => isOn(part, table))) ? parts : [sheet];
}

/**
 * A sheet without its first column where a paragraph stands in it beside the headings: templates tell there, row by row and
 * in letters without a colour, how the sheet is used, for those who hear it.
 */
function withoutInstructions(sheet: SheetCells): SheetCells {
  const [top] = likelyHeaderRows(sheet);
  const beside = top === undefined ? '' : valueAt(sheet, top, sheet.column);
  return typeof beside === 'string' && beside.length > longestHeading
    ? columnsOf(sheet, 1, sheet.values[0]?.length ?? 1)
    : sheet;
}

/** Next steps with an owner and a date beside a plan are part of it; what is rated by itself is not. */
const standsAlone = (header: Header): boolean =>
  isSurelyPlan(header) || header.columns.progress !== undefined;

/** True where a part of a sheet has all columns that are stated of a table. */
export function isOn({ column, values }: SheetCells, { fixed }: FittedTable): boolean {
  const columns = Object.values(fixed).filter((at) => at !== null);
  const end = column + (values[0]?.length ?? 0);
  return columns.length > 0 && columns.every((at) => at >= column && at < end);
}

interface Block {
  /** Counted from the sheet's first used column. */
  readonly first: number;
  /** The one after its last. */
  readonly end: number;
}

/**
 * Runs of columns with something in them from the headings down, parted by columns with nothing, or where the same
 * headings begin again. What stands above the headings, over a gap, parts nothing.
 */
function filledBlocks(sheet: SheetCells): Block[] {
  const [top] = likelyHeaderRows(sheet);
  if (top === undefined) return [];
  const rows = sheet.values.slice(top - sheet.row);
  const again = new Set(beginningsOf(rows[0] ?? []));
  const blocks: Block[] = [];
  let first = -1;
  const width = rows[0]?.length ?? 0;
  for (let index = 0; index <= width; index++) {
    const isFilled = index < width && rows.some((cells) => !isBlank(cells[index] ?? ''));
    if (first >= 0 && (!isFilled || again.has(index))) {
      blocks.push({ first, end: index });
      first = -1;
    }
    if (isFilled && first < 0) first = index;
  }
  return blocks;
}

/** Headings are the same again where so many in a row are. */
const leastAlike = 3;

/** Where a row of headings begins anew with those that it began with. */
function beginningsOf(headings: readonly CellValue[]): number[] {
  const names = headings.map((value) => (typeof value === 'string' ? plain(value) : ''));
  const first = names.findIndex((name) => name !== '');
  const starts: number[] = [];
  for (let index = first + leastAlike; first >= 0 && index < names.length; index++) {
    const isAlike = Array.from({ length: leastAlike }, (_, step) => step).every(
      (step) => names[first + step] !== '' && names[index + step] === names[first + step],
    );
    if (isAlike) starts.push(index);
  }
  return starts;
}

function columnsOf(sheet: SheetCells, first: number, end: number): SheetCells {
  const column = sheet.column + first;
  const isInside = (area: { readonly column: number; readonly columns: number }): boolean =>
    area.column < sheet.column + end && area.column + area.columns > column;
  return {
    ...sheet,
    column,
    values: sheet.values.map((cells) => cells.slice(first, end)),
    merges: sheet.merges.filter(isInside),
    tables: sheet.tables.filter(({ area }) => isInside(area)),
  };
}
