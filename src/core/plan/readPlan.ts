import type { AreaFills, SheetArea, SheetCells, WorkbookCells } from '../cells/sheetCells';
import { textOf, tidy } from '../cells/text';
import { fieldsOf } from './assignColumns';
import type { Field } from './columnWords';
import { findTable, type FoundTable } from './findTable';
import type { Plan, SheetAccount } from './plan';
import { fillAreas, readActions } from './readActions';
import { readKey, type FoundKey } from './readKey';
import { defaultKey, ratingWords } from './ratingWords';

/** Where the plan is in a workbook, before its rows are read. */
export interface PlanOutline {
  readonly cells: WorkbookCells;
  readonly tables: readonly FoundTable[];
  readonly key: FoundKey | null;
  /** Why each sheet that holds no plan was left alone, by the sheet's name. */
  readonly leftAlone: ReadonlyMap<string, string>;
}

/** Finds the plan tables and the rating key of a workbook. */
export function outlinePlan(cells: WorkbookCells): PlanOutline {
  const tables: FoundTable[] = [];
  const leftAlone = new Map<string, string>();
  /** Cells in which a colour's name is a rating or prose, never a line of the key. */
  const taken: SheetArea[] = [];
  for (const sheet of cells.sheets) {
    const reason = unreadReason(sheet);
    if (reason !== null) {
      leftAlone.set(sheet.name, reason);
      continue;
    }
    const search = findTable(sheet);
    if (search.found !== null) {
      tables.push(search.found);
      taken.push(...columnsNotOverKey(search.found));
    } else {
      leftAlone.set(sheet.name, search.why);
      if (search.otherHeaderRow !== undefined) taken.push(rowsFrom(sheet, search.otherHeaderRow));
    }
  }
  return { cells, tables, key: readKey(cells.sheets, taken), leftAlone };
}

/** A key often stands right under its table, in the first columns; nobody writes "Blue" for an action. */
const mayStandOverKey: ReadonlySet<Field> = new Set(['reference', 'area', 'improvement', 'action']);

/** Why a summary sheet of ours is left alone. */
export const ownSheetReason = 'a summary sheet of BRAG Board';

const columnsNotOverKey = ({ sheet, columns, body }: FoundTable): SheetArea[] =>
  fieldsOf(columns)
    .filter((field) => !mayStandOverKey.has(field))
    .map((field) => ({
      sheet: sheet.name,
      area: { ...body, column: columns[field] ?? body.column, columns: 1 },
    }));

const rowsFrom = (sheet: SheetCells, row: number): SheetArea => ({
  sheet: sheet.name,
  area: {
    row,
    column: sheet.column,
    rows: sheet.row + sheet.values.length - row,
    columns: sheet.values[0]?.length ?? 0,
  },
});

function unreadReason(sheet: SheetCells): string | null {
  if (sheet.ours) return ownSheetReason;
  return sheet.hidden ? 'it is hidden' : null;
}

/** The cells whose fills are needed to read the plan. */
export const fillsNeeded = (outline: PlanOutline): SheetArea[] => outline.tables.flatMap(fillAreas);

/** Reads every row of every plan table. */
export function readPlan(outline: PlanOutline, fills: readonly AreaFills[]): Plan {
  const { cells, tables, key } = outline;
  const words = ratingWords(key?.key ?? defaultKey);
  const read = tables.map((table) =>
    readActions(table, {
      words,
      uses1904Dates: cells.uses1904Dates,
      fillAt: fillReader(fills.filter(({ sheet }) => sheet === table.sheet.name)),
      keyRows: new Set(key?.sheet === table.sheet.name ? key.cells.map(({ row }) => row) : []),
    }),
  );
  return {
    workbook: cells.name,
    title: tables[0] === undefined ? '' : titleAbove(tables[0]),
    sheets: cells.sheets.map((sheet) =>
      account(
        sheet,
        read.find(({ table }) => table.sheet === sheet.name),
        outline.leftAlone,
      ),
    ),
    tables: read.map(({ table }) => table),
    key: key?.key ?? defaultKey,
    actions: read.flatMap(({ actions }) => actions),
  };
}

function account(
  sheet: SheetCells,
  read: ReturnType<typeof readActions> | undefined,
  leftAlone: ReadonlyMap<string, string>,
): SheetAccount {
  if (read === undefined) {
    const why = leftAlone.get(sheet.name) ?? '';
    return { name: sheet.name, read: false, why, rowsRead: 0, rowsSetAside: 0 };
  }
  const { headerRow, headerRows, rowsRead, setAside } = read.table;
  const first = headerRow + 1;
  const rows = headerRows > 1 ? `rows ${first}–${first + headerRows - 1}` : `row ${first}`;
  const why = `a plan, with its headings in ${rows}`;
  return { name: sheet.name, read: true, why, rowsRead, rowsSetAside: setAside.length };
}

function fillReader(fills: readonly AreaFills[]): (row: number, column: number) => string {
  return (row, column) => {
    for (const { area, colours } of fills) {
      if (column < area.column || column >= area.column + area.columns) continue;
      const colour = colours[row - area.row]?.[column - area.column];
      if (colour !== undefined) return colour;
    }
    return '#FFFFFF';
  };
}

/** A title longer than this is a paragraph. In characters. */
const longestTitle = 100;

/** The first words above a table that say "plan", else the first words at all. */
function titleAbove({ sheet, headerRow }: FoundTable): string {
  const texts = sheet.values
    .slice(0, headerRow - sheet.row)
    .flatMap((row) => row.filter((value) => typeof value === 'string').map((value) => tidy(textOf(value))))
    .filter((text) => text !== '' && text.length <= longestTitle);
  return texts.find((text) => /\bplan\b/i.test(text)) ?? texts[0] ?? '';
}
