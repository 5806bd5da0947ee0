import { PlanProblem } from '../app/planProblem';
import { settingsIn } from '../app/settingsIn';
import { summarySheetOwners } from '../app/summarySheets';
import type { ReadableWorkbook } from '../app/workbook';
import type { AreaFills, CellValue, ColourArea, SheetCells } from '../core/cells/sheetCells';
import { readWorkbook } from '../workbook-file/read/readWorkbook';
import { UnusableWorkbook } from '../workbook-file/errors';
import type { Book } from '../workbook-file/model/book';
import { wireValue } from '../workbook-file/model/cell';
import type { Sheet } from '../workbook-file/model/sheet';

/**
 * A workbook in a file, such as an earlier copy of the plan, to be read beside the one that is open in Excel.
 * Figures are those that were saved with it; nothing of it can be changed.
 * @throws PlanProblem where it is no workbook that can be read
 */
export function readCopy(bytes: Uint8Array, fileName: string): ReadableWorkbook {
  const { book } = opened(bytes, fileName);
  const owners = summarySheetOwners(
    book.names.map(({ name, formula }) => ({ name, formula: `=${formula}` })),
  );
  const cells = {
    name: fileName,
    uses1904Dates: book.date1904,
    sheets: book.sheets.map((sheet) => cellsOf(sheet, owners.has(sheet.name))),
  };
  const settings = settingsIn([...book.settings].map(([key, value]) => ({ key, value })));
  const history = book.sheets.find((sheet) => owners.get(sheet.name) === 'history');
  return {
    readCells: () => Promise.resolve(cells),
    readFills: (areas) => Promise.resolve(areas.flatMap((area) => fillsOf(book, area))),
    readSettings: () => Promise.resolve(settings),
    readHistory: () => Promise.resolve(history === undefined ? null : gridOf(history)),
  };
}

function opened(bytes: Uint8Array, fileName: string): { readonly book: Book } {
  try {
    return readWorkbook(bytes, fileName);
  } catch (error) {
    if (!(error instanceof UnusableWorkbook)) throw error;
    throw new PlanProblem('copy-unusable', error.message, { cause: error });
  }
}

/** As Excel's own sheets are read: hidden ones, and ours, are only named. */
function cellsOf(sheet: Sheet, ours: boolean): SheetCells {
  const hidden = sheet.visibility !== 'Visible';
  const grid = hidden || ours ? { row: 0, column: 0, values: [] } : gridOf(sheet);
  const end = grid.row + grid.values.length;
  return {
    ...grid,
    name: sheet.name,
    hidden,
    ours,
    merges: grid.values.length === 0 ? [] : sheet.merges,
    hiddenRows: [...sheet.rows].flatMap(([row, { hidden: isHidden }]) =>
      isHidden === true && row >= grid.row && row < end ? [row] : [],
    ),
    tables: sheet.tables.map(({ name, area, showHeaders, showTotals }) => ({
      name,
      area,
      hasHeaders: showHeaders,
      hasTotals: showTotals,
    })),
  };
}

function gridOf(sheet: Sheet): Pick<SheetCells, 'name' | 'row' | 'column' | 'values'> {
  const { name } = sheet;
  const used = sheet.usedArea(true);
  if (used === undefined) return { name, row: 0, column: 0, values: [] };
  const values = Array.from({ length: used.rows }, (_, down) =>
    Array.from({ length: used.columns }, (_, across): CellValue =>
      wireValue(sheet.cell(used.row + down, used.column + across)?.value ?? null),
    ),
  );
  return { name, row: used.row, column: used.column, values };
}

function fillsOf(book: Book, { sheet: name, area, fonts }: ColourArea): AreaFills[] {
  const sheet = book.sheets.find((one) => one.name === name);
  if (sheet === undefined) return [];
  const looks = Array.from({ length: area.rows }, (_, down) =>
    Array.from({ length: area.columns }, (_, across) =>
      book.styles.style(sheet.styleAt(area.row + down, area.column + across)),
    ),
  );
  const colours = looks.map((row) => row.map(({ fill }) => fill ?? '#FFFFFF'));
  return fonts === true
    ? [{ sheet: name, area, colours, fonts: looks.map((row) => row.map(({ fontColor }) => fontColor)) }]
    : [{ sheet: name, area, colours }];
}
