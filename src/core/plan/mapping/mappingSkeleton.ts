import { columnLetters } from '../../cells/address';
import type { SheetCells } from '../../cells/sheetCells';
import { isBlank, oneLine, textOf, tidy } from '../../cells/text';
import { fieldsOf } from '../columns/assignColumns';
import { fields, type Field } from '../columns/fields';
import type { PlanOutline } from '../outlinePlan';
import type { Columns } from '../plan';
import { viewOf } from '../tables/findTables';
import { filledCells, headersAround } from '../tables/header';
import type { MappedColumn, Mapping, SheetUse, TableMapping } from './mapping';
import { sheetChoices, type SheetChoice } from './sheetChoices';

/**
 * A mapping to fill in for a workbook in which no plan was found: the sheet and the row of headings that are most like
 * a plan's, the columns that could be guessed, null for each other field, and the headings that no field has.
 */
export function mappingSkeleton(outline: PlanOutline): Mapping {
  const { cells, others } = outline;
  const likely = likeliest(outline);
  const useOf = (name: string): SheetUse =>
    others.find(({ sheet }) => sheet.name === name)?.kind.reads ?? 'ignore';
  return {
    version: 1,
    sheets: cells.sheets
      .filter(({ ours }) => !ours)
      .map(({ name }) =>
        name === likely?.name ? { name, use: 'plan', tables: [likely.table] } : { name, use: useOf(name) },
      ),
  };
}

interface Likeliest {
  readonly name: string;
  readonly table: TableMapping;
}

/** A table without actions comes first, then the row that names the most of a plan's columns, then the widest row of words. */
function likeliest(outline: PlanOutline): Likeliest | null {
  const { cells, tables, closest } = outline;
  const [found] = tables;
  if (found !== undefined) {
    const { sheet, headerRow, headerRows, columns } = found;
    return { name: sheet.name, table: tableMapping(sheet, headerRow, headerRows, columns) };
  }
  const [best] = [...closest].sort(([, a], [, b]) => fieldsOf(b.columns).length - fieldsOf(a.columns).length);
  const choice = best === undefined ? widest(sheetChoices(outline)) : { name: best[0], row: best[1].row };
  const sheet = cells.sheets.find(({ name, hidden, ours }) =>
    choice === null ? !hidden && !ours : name === choice.name,
  );
  if (sheet === undefined) return null;
  return { name: sheet.name, table: guessedTable(sheet, choice?.row ?? 0) };
}

/** The sheet and row with the most headings, the first of such; null where no row has two. */
function widest(choices: readonly SheetChoice[]): { readonly name: string; readonly row: number } | null {
  const rows = choices.flatMap(({ name, rows }) => rows.map((one) => ({ name, ...one })));
  const most = Math.max(...rows.map(({ headings }) => headings.length));
  return rows.find(({ headings }) => headings.length === most) ?? null;
}

/** What contents alone tell less surely is left for a person to say. */
const leastGuess = 2;

/** The table under a row, as the lowest of its headings, with the columns that headings and contents together tell. */
function guessedTable(sheet: SheetCells, row: number): TableMapping {
  const view = viewOf(sheet);
  const width = sheet.values[0]?.length ?? 0;
  // A row above with one filled cell is a title.
  const blocks = headersAround(view, row).filter(
    (block) =>
      block.row + block.rows - 1 === row &&
      (block.rows === 1 || filledCells(sheet, block.row, sheet.column, width) > 1),
  );
  const guessed = blocks.map(({ row: top, rows, columns, scores }) => ({
    top,
    rows,
    columns: Object.fromEntries(
      Object.entries(columns).filter(([field]) => (scores[field as Field] ?? 0) >= leastGuess),
    ),
  }));
  const [best] = guessed.sort(
    (a, b) => fieldsOf(b.columns).length - fieldsOf(a.columns).length || a.rows - b.rows,
  );
  return tableMapping(sheet, best?.top ?? row, best?.rows ?? 1, best?.columns ?? {});
}

/** In characters: enough to know a heading by. */
const longestShown = 50;

function tableMapping(
  sheet: SheetCells,
  headerRow: number,
  headerRows: number,
  known: Columns,
): TableMapping {
  const { merged } = viewOf(sheet);
  const headingOf = (column: number): string => {
    const levels = Array.from({ length: headerRows }, (_, level) => merged.at(headerRow + level, column));
    return tidy(textOf(levels.filter((value) => !isBlank(value)).at(-1) ?? ''));
  };
  const columns = Object.fromEntries(
    fields.map((field) => [field, mappedColumn(known[field], headingOf)]),
  ) as Record<Field, MappedColumn | null>;
  const taken = new Set(Object.values(known));
  const free = (sheet.values[0] ?? []).flatMap((_, index) => {
    const column = sheet.column + index;
    const heading = headingOf(column);
    return taken.has(column) || heading === ''
      ? []
      : [[columnLetters(column), oneLine(heading, longestShown)] as const];
  });
  return { headerRow: headerRow + 1, headerRows, columns, unused: Object.fromEntries(free) };
}

function mappedColumn(
  column: number | undefined,
  headingOf: (column: number) => string,
): MappedColumn | null {
  if (column === undefined) return null;
  const heading = headingOf(column);
  return { column: columnLetters(column), ...(heading === '' ? {} : { heading }) };
}
