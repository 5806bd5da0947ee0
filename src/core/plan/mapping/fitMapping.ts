import { columnLetters } from '../../cells/address';
import { mergedCells, type MergedCells } from '../../cells/mergedCells';
import type { SheetCells, WorkbookCells } from '../../cells/sheetCells';
import { isBlank, oneLine, plain, textOf, tidy } from '../../cells/text';
import { columnNumber } from '../../cells/columnNumber';
import type { Field } from '../columns/fields';
import { fieldNames } from '../columns/fieldNames';
import type { MappedColumn, Mapping, SheetUse, TableMapping } from './mapping';
import type { AreaSource } from '../plan';

/** A table as a mapping states it, found on the sheet as it is now. */
export interface FittedTable {
  readonly headerRow: number;
  readonly headerRows: number;
  readonly fixed: Partial<Readonly<Record<Field, number | null>>>;
  readonly areaSource?: AreaSource;
  /** What is to be said where the headings were found in another row. */
  readonly moved?: string;
}

export interface FittedMapping {
  /** The tables of each sheet for which any are stated. */
  readonly tables: ReadonlyMap<string, readonly FittedTable[]>;
  readonly use: ReadonlyMap<string, SheetUse>;
  /** Why the mapping no longer fits, a sentence each; empty where it does. */
  readonly problems: readonly string[];
}

/** Lays a mapping over a workbook, and notices every sheet, header row and column that is no longer there. */
export function fitMapping(cells: WorkbookCells, mapping: Mapping): FittedMapping {
  const tables = new Map<string, readonly FittedTable[]>();
  const use = new Map<string, SheetUse>();
  const problems: string[] = [];
  for (const { name, use: wanted, tables: stated } of mapping.sheets) {
    const sheet = cells.sheets.find((one) => one.name === name);
    if (sheet === undefined || (wanted !== 'ignore' && (sheet.hidden || sheet.ours))) {
      if (!mayGo.has(wanted)) problems.push(goneSentence(cells, name, sheet));
      continue;
    }
    use.set(name, wanted);
    if (wanted !== 'plan' || stated === undefined) continue;
    const merged = mergedCells(sheet);
    const fitted = stated.map((table) => fitTable(sheet, merged, table));
    problems.push(...fitted.flatMap((table) => table.problems));
    tables.set(
      name,
      fitted.map(({ table }) => table),
    );
  }
  return { tables, use, problems };
}

/** Finance puts a new extract in the place of last month's: the plan is what it was. */
const mayGo: ReadonlySet<SheetUse> = new Set(['ignore', 'ledger', 'budgets']);

function goneSentence(cells: WorkbookCells, name: string, sheet: SheetCells | undefined): string {
  if (sheet?.hidden === true) return `The sheet “${name}” is hidden now.`;
  if (sheet !== undefined) return `The sheet “${name}” is a summary sheet of BRAG Board.`;
  const seen = cells.sheets.filter(({ hidden, ours }) => !hidden && !ours).map((one) => `“${one.name}”`);
  return `The sheet “${name}” is gone or has a new name. The sheets now are ${seen.join(', ')}.`;
}

type Stated = readonly (readonly [Field, MappedColumn | null])[];

function fitTable(
  sheet: SheetCells,
  merged: MergedCells,
  table: TableMapping,
): { readonly table: FittedTable; readonly problems: readonly string[] } {
  const stated = Object.entries(table.columns ?? {}) as unknown as Stated;
  const rows = table.headerRows ?? 1;
  const top = table.headerRow - 1;
  const fixed = Object.fromEntries(
    stated.map(([field, column]) => [field, column === null ? null : columnNumber(column.column)]),
  ) as FittedTable['fixed'];
  const fitted = {
    headerRows: rows,
    fixed,
    ...(table.areas === undefined ? {} : { areaSource: table.areas }),
  };
  const missing = (row: number) => missingColumns(sheet, merged, stated, row, rows);
  const here = missing(top);
  if (here.length === 0) return { table: { ...fitted, headerRow: top }, problems: [] };
  // A row put in or taken out above the headings moves them, and changes nothing else.
  for (let row = sheet.row; row < sheet.row + sheet.values.length; row++) {
    if (row === top || missing(row).length > 0) continue;
    const moved = `the mapping has them in row ${table.headerRow}`;
    return { table: { ...fitted, headerRow: row, moved }, problems: [] };
  }
  const problems = here.map((found) => movedSentence(sheet, merged, found, top, rows));
  return { table: { ...fitted, headerRow: top }, problems };
}

interface MissingColumn {
  readonly field: Field;
  readonly column: number;
  readonly heading: string;
}

/** The stated columns whose headings do not stand above them in some rows. */
function missingColumns(
  sheet: SheetCells,
  merged: MergedCells,
  stated: Stated,
  top: number,
  rows: number,
): MissingColumn[] {
  return stated.flatMap(([field, mapped]) => {
    if (mapped?.heading === undefined) return [];
    const column = columnNumber(mapped.column);
    const wanted = plain(mapped.heading);
    return headingsOf(merged, column, top, rows).includes(wanted)
      ? []
      : [{ field, column, heading: mapped.heading }];
  });
}

const headingsOf = (merged: MergedCells, column: number, top: number, rows: number): string[] =>
  Array.from({ length: rows }, (_, level) => plain(textOf(merged.at(top + level, column))));

/** In characters, of a heading in a message. */
const longestHeading = 60;

function movedSentence(
  sheet: SheetCells,
  merged: MergedCells,
  { field, column, heading }: MissingColumn,
  top: number,
  rows: number,
): string {
  const width = sheet.values[0]?.length ?? 0;
  const columns = Array.from({ length: width }, (_, index) => sheet.column + index);
  const now = columns.find((one) => headingsOf(merged, one, top, rows).includes(plain(heading)));
  const letters = columnLetters(column);
  const which = `On “${sheet.name}”, the heading “${oneLine(tidy(heading), longestHeading)}” (${fieldNames[field]})`;
  if (now !== undefined) return `${which} has moved from column ${letters} to column ${columnLetters(now)}.`;
  const shown = Array.from({ length: rows }, (_, level) => merged.at(top + rows - 1 - level, column));
  const there = shown.find((value) => !isBlank(value));
  if (there === undefined)
    return `${which} is gone from column ${letters}, which has no heading in row ${top + 1}.`;
  return `${which} is gone: column ${letters} now says “${oneLine(tidy(textOf(there)), longestHeading)}”.`;
}
