import { settingsIn } from '../app/settingsIn';
import { rectAddress } from '../core/cells/address';
import type { SheetArea } from '../core/cells/sheetCells';
import type { RatingChoices } from '../core/plan/rows/ratingChoices';
import { ofColours } from './ratingColour';
import { isMixed, ofTypingRule } from './ratingList';
import { requireEditable, requireUnprotected } from './requireWritable';

/** Cells of a rating column with the validation that they have. */
export interface ListCells extends SheetArea {
  readonly address: string;
  readonly validation: Excel.DataValidation;
}

/** The rules that lie on the rating columns, as read. */
export interface RatingRules {
  readonly lists: readonly ListCells[];
  readonly columns: readonly {
    readonly whole: SheetArea;
    readonly range: Excel.Range;
    readonly formats: readonly Excel.ConditionalFormat[];
  }[];
  readonly settings: ReadonlyMap<string, unknown>;
}

/**
 * Reads the validations and conditional formats of rating columns in one batch; where the cells of a run differ, as
 * after rows were put in, theirs one by one in two more. @throws PlanProblem where a sheet is protected
 */
export async function readRatingRules(
  context: Excel.RequestContext,
  { columns }: RatingChoices,
): Promise<RatingRules> {
  const { workbook } = context;
  workbook.load('readOnly');
  workbook.settings.load('items/key,items/value');
  const sheets = new Map(
    [...new Set(columns.map(({ whole }) => whole.sheet))].map((name) => {
      const sheet = workbook.worksheets.getItem(name);
      sheet.protection.load('protected');
      return [name, sheet] as const;
    }),
  );
  const rangeOf = ({ sheet, area }: SheetArea): Excel.Range =>
    (sheets.get(sheet) ?? workbook.worksheets.getItem(sheet)).getRangeByIndexes(
      area.row,
      area.column,
      area.rows,
      area.columns,
    );
  const read = columns.map(({ whole, runs }) => {
    const range = rangeOf(whole);
    const formats = range.conditionalFormats;
    formats.load(ofColours);
    return { whole, range, formats, lists: runs.map((run) => listCells(run, rangeOf(run))) };
  });
  await context.sync();
  requireEditable(workbook.readOnly);
  requireUnprotected([...sheets].flatMap(([name, { protection }]) => (protection.protected ? [name] : [])));
  const lists = read.flatMap((column) => column.lists);
  return {
    lists: await oneByOne(context, lists, rangeOf),
    columns: read.map(({ whole, range, formats }) => ({ whole, range, formats: formats.items })),
    settings: settingsIn(workbook.settings.items),
  };
}

export function listCells(cells: SheetArea, range: Excel.Range): ListCells {
  const validation = range.dataValidation;
  validation.load(ofTypingRule);
  return { ...cells, address: rectAddress(cells.area), validation };
}

/** Rows of a piece that is looked at before its cells are. */
const piece = 64;

/** The same, with single cells in place of those whose rules differ: by way of pieces, so that a long column is not read cell by cell. */
export async function oneByOne(
  context: Excel.RequestContext,
  lists: readonly ListCells[],
  rangeOf: (cells: SheetArea) => Excel.Range,
): Promise<ListCells[]> {
  const pieces = await parted(context, lists, rangeOf, piece);
  return parted(context, pieces, rangeOf, 1);
}

async function parted(
  context: Excel.RequestContext,
  lists: readonly ListCells[],
  rangeOf: (cells: SheetArea) => Excel.Range,
  rows: number,
): Promise<ListCells[]> {
  const parts = lists.flatMap((cells) => {
    const { sheet, area, validation } = cells;
    if (!isMixed(validation) || area.rows <= rows) return [cells];
    return Array.from({ length: Math.ceil(area.rows / rows) }, (_, index) => {
      const first = index * rows;
      const part = { ...area, row: area.row + first, rows: Math.min(rows, area.rows - first) };
      return listCells({ sheet, area: part }, rangeOf({ sheet, area: part }));
    });
  });
  await context.sync();
  return parts;
}
