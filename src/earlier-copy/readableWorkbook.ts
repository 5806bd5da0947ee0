import { settingsIn } from '../app/settingsIn';
import { areaAround, areaOf, summarySheetOwners } from '../app/summarySheets';
import type { ReadableWorkbook } from '../app/workbook';
import { cellAddress, rectAddress, type Rect } from '../core/cells/address';
import { isNear, nearParts, sheetParts } from '../core/cells/nearParts';
import type { AreaFills, CellValue, ColourArea, SheetCells, WorkbookCells } from '../core/cells/sheetCells';
import { printedTexts } from '../core/cells/printedTexts';
import { isSmallSheet } from '../core/cells/isSmallSheet';
import { MAX_COLUMNS } from '../workbook-file/model/area';
import type { Book } from '../workbook-file/model/book';
import { sides, splitHeader } from '../workbook-file/model/headerTexts';
import { wireValue } from '../workbook-file/model/cell';
import type { Sheet } from '../workbook-file/model/sheet';
import { formatRulesOn } from './formatRules';

/** A workbook that was read from its file, as use cases read Excel's own: the same cells, looks and settings. */
export function readableWorkbook(book: Book): ReadableWorkbook {
  const names = book.names.map(({ name, formula }) => ({ name, formula: `=${formula}` }));
  const owners = summarySheetOwners(names);
  const history = book.sheets.find((sheet) => owners.get(sheet.name) === 'history');
  const ownCells = book.sheets.flatMap((sheet): [string, CellValue[][]][] => {
    const key = owners.get(sheet.name);
    if (key === undefined || key === 'history') return [];
    const area = sheet.usedArea(false, areaAround(areaOf(key, names)) ?? undefined);
    return [[key, area === undefined ? [] : valuesIn(sheet, area)]];
  });
  const cells: WorkbookCells = {
    name: book.fileName,
    title: book.properties.title,
    uses1904Dates: book.date1904,
    sheets: book.sheets.map((sheet) => cellsOf(sheet, owners.get(sheet.name))),
    own: new Map(ownCells),
  };
  const settings = settingsIn([...book.settings].map(([key, value]) => ({ key, value })));
  return {
    readCells: () => Promise.resolve(cells),
    readFills: (areas) => Promise.resolve(areas.flatMap((area) => fillsOf(book, area))),
    readSettings: () => Promise.resolve(settings),
    readHistory: () =>
      Promise.resolve(history === undefined ? null : { name: history.name, ...gridOf(history) }),
  };
}

type Grid = Pick<SheetCells, 'row' | 'column' | 'values' | 'far'>;

const nothing: Grid = { row: 0, column: 0, values: [] };

/** As Excel's own sheets are read: ours are only named, and of hidden ones only small ones are read. */
function cellsOf(sheet: Sheet, paper: string | undefined): SheetCells {
  const ours = paper !== undefined;
  const hidden = sheet.visibility !== 'Visible';
  const grid = ours ? nothing : hidden ? smallGrid(sheet) : gridOf(sheet);
  const isRead = !hidden && grid.values.length > 0;
  const texts = [sheet.page.header, sheet.page.footer].flatMap((code) => {
    const parts = splitHeader(code);
    return sides.map((side) => parts[side]);
  });
  const end = grid.row + grid.values.length;
  const noResult = ours ? [] : [...sheet.notComputed].sort((a, b) => a - b).map(addressOf);
  return {
    ...grid,
    ...(noResult.length > 0 && { noResult }),
    name: sheet.name,
    hidden,
    ours,
    ...(ours ? { paper } : {}),
    printed: hidden || ours ? [] : printedTexts(texts),
    merges: isRead ? sheet.merges : [],
    hiddenRows: [...sheet.rows].flatMap(([row, { hidden: isHidden }]) =>
      isRead && isHidden === true && row >= grid.row && row < end ? [row] : [],
    ),
    tables: isRead
      ? sheet.tables.map(({ name, area, showHeaders, showTotals }) => ({
          name,
          area,
          hasHeaders: showHeaders,
          hasTotals: showTotals,
        }))
      : [],
  };
}

function smallGrid(sheet: Sheet): Grid {
  const used = sheet.usedArea(true);
  return used !== undefined && isSmallSheet(used)
    ? { row: used.row, column: used.column, values: valuesIn(sheet, used) }
    : nothing;
}

function gridOf(sheet: Sheet): Grid {
  const used = sheet.usedArea(true);
  if (used === undefined) return nothing;
  if (isNear(used)) return { row: used.row, column: used.column, values: valuesIn(sheet, used) };
  const parts = sheetParts().flatMap(({ row, column, area }) => {
    const within = sheet.usedArea(true, area);
    return within === undefined ? [] : [{ row, column, used: within }];
  });
  const { area, left } = nearParts(parts) ?? { area: used, left: [] };
  const far = left.map(rectAddress);
  return {
    row: area.row,
    column: area.column,
    values: valuesIn(sheet, area),
    ...(far.length > 0 && { far }),
  };
}

const addressOf = (key: number): string => cellAddress(Math.floor(key / MAX_COLUMNS), key % MAX_COLUMNS);

const valuesIn = (sheet: Sheet, { row, column, rows, columns }: Rect): CellValue[][] =>
  Array.from({ length: rows }, (_, down) =>
    Array.from({ length: columns }, (_, across) =>
      wireValue(sheet.cell(row + down, column + across)?.value ?? null),
    ),
  );

function fillsOf(book: Book, { sheet: name, area, fonts, struck, rules, formats }: ColourArea): AreaFills[] {
  const sheet = book.sheets.find((one) => one.name === name);
  if (sheet === undefined) return [];
  const looks = Array.from({ length: area.rows }, (_, down) =>
    Array.from({ length: area.columns }, (_, across) =>
      book.styles.style(sheet.styleAt(area.row + down, area.column + across)),
    ),
  );
  return [
    {
      sheet: name,
      area,
      colours: looks.map((row) => row.map(({ fill }) => fill ?? '#FFFFFF')),
      ...(fonts && { fonts: looks.map((row) => row.map(({ fontColor }) => fontColor)) }),
      ...(struck && { struck: looks.map((row) => row.map(({ strikethrough }) => strikethrough)) }),
      ...(formats && { formats: looks.map((row) => row.map(({ numberFormat }) => numberFormat)) }),
      ...(rules && { rules: formatRulesOn(sheet, area) }),
    },
  ];
}
