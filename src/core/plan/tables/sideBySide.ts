import type { SheetCells } from '../../cells/sheetCells';
import { isBlank } from '../../cells/text';
import type { FittedTable } from '../mapping/fitMapping';
import { isSurelyPlan, viewOf } from './findTables';
import { planHeaders } from './header';

/**
 * The parts of a sheet that are read as if each were alone: where plans stand beside each other with a blank
 * column between, one part for each; else the sheet itself. What stands right of a plan and is none belongs to it.
 * @param stated the tables that a person has stated: the sheet stays whole where one of them is on no part
 */
export function sideBySide(sheet: SheetCells, stated: readonly FittedTable[] = []): readonly SheetCells[] {
  const blocks = filledBlocks(sheet);
  if (blocks.length < 2) return [sheet];
  const starts = blocks
    .filter(({ first, end }) => planHeaders(viewOf(columnsOf(sheet, first, end))).some(isSurelyPlan))
    .map(({ first }) => first);
  if (starts.length < 2) return [sheet];
  const width = sheet.values[0]?.length ?? 0;
  const parts = starts.map((start, index) =>
    columnsOf(sheet, index === 0 ? 0 : start, starts[index + 1] ?? width),
  );
  return stated.every((table) => parts.some((part) => isOn(part, table))) ? parts : [sheet];
}

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

/** Runs of columns with something in them, parted by columns with nothing at all. */
function filledBlocks({ values }: SheetCells): Block[] {
  const blocks: Block[] = [];
  let first = -1;
  const width = values[0]?.length ?? 0;
  for (let index = 0; index <= width; index++) {
    const isFilled = index < width && values.some((cells) => !isBlank(cells[index] ?? ''));
    if (isFilled && first < 0) first = index;
    if (isFilled || first < 0) continue;
    blocks.push({ first, end: index });
    first = -1;
  }
  return blocks;
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
