import { MAX_COLUMNS } from '../../workbook-file/model/area';
import type { Book } from '../../workbook-file/model/book';
import { rewriteOn } from '../behaviour/rewriteFormulas';
import { Sheet } from '../../workbook-file/model/sheet';
import { renameInFormula, splitReference } from '../../workbook-file/model/sheetReference';
import { LONGEST_NAME } from './sheetNames';

/** `Plan (2)`, or the next number that is free, with as much of the name as there is room for. */
function copyName(book: Book, name: string): string {
  for (let number = 2; ; number++) {
    const end = ` (${number})`;
    const copy = name.slice(0, LONGEST_NAME - end.length) + end;
    if (!book.sheet(copy)) return copy;
  }
}

/** The first free name of a table's copy: Excel puts a number behind the name. */
function tableName(book: Book, name: string): string {
  const taken = new Set(book.sheets.flatMap(({ tables }) => tables.map((table) => table.name.toLowerCase())));
  for (let number = 2; ; number++)
    if (!taken.has(`${name}${number}`.toLowerCase())) return `${name}${number}`;
}

/**
 * Copies a sheet, behind the last one. What referred to the sheet by its name on it refers to the copy there. Names
 * of the workbook that point at the sheet become names of the copy, as in Excel (OfficeDev/office-js issue 1011).
 */
export function copySheet(book: Book, from: Sheet): Sheet {
  const copy = new Sheet(book.newId(), copyName(book, from.name));
  // Replaced and not only set: what a new sheet holds is all to be saved.
  for (const [key, cell] of from.cells) copy.replace(Math.floor(key / MAX_COLUMNS), key % MAX_COLUMNS, cell);
  for (const key of from.computed) copy.computed.add(key);
  for (const [row, format] of from.rows) copy.rows.set(row, format);
  for (const [column, format] of from.columns) copy.columns.set(column, format);
  const {
    defaultColumnWidth,
    defaultRowHeight,
    tabColor,
    view,
    page,
    filter,
    hasPictures,
    fixed,
    protection,
  } = from;
  Object.assign(copy, {
    defaultColumnWidth,
    defaultRowHeight,
    tabColor,
    view,
    page,
    filter,
    hasPictures,
    fixed,
  });
  copy.protection = protection;
  copy.filterColumns = [...from.filterColumns];
  copy.merges = [...from.merges];
  copy.rowBreaks = [...from.rowBreaks];
  copy.hyperlinks = from.hyperlinks.map((link) => ({ ...link }));
  copy.comments = from.comments.map((comment) => ({ ...comment, id: book.newId() }));
  copy.keptComments = from.keptComments.map((comment) => ({ ...comment, id: book.newId() }));
  copy.conditionalFormats = from.conditionalFormats.map((format) => ({ ...format, id: book.newId() }));
  copy.validations = from.validations.map((validation) => ({ ...validation }));
  copy.charts = from.charts.map((chart) => ({
    ...structuredClone(chart),
    key: book.newId(),
    source: undefined,
  }));
  book.sheets.push(copy);
  for (const table of from.tables)
    copy.tables.push({
      ...table,
      id: 0,
      key: book.newId(),
      name: tableName(book, table.name),
      part: undefined,
    });
  rewriteOn(copy, (formula) => renameInFormula(formula, from.name, copy.name));
  book.names.push(...copiedNames(book, from, copy));
  book.changes.push({ kind: 'added', sheet: copy });
  book.touch();
  return copy;
}

/** Own names of the copy: those of the sheet, and those of the workbook that point there. */
function copiedNames(book: Book, from: Sheet, copy: Sheet): Book['names'] {
  const pointsThere = ({ scope, formula }: Book['names'][number]) =>
    scope === undefined && splitReference(formula).sheet?.toLowerCase() === from.name.toLowerCase();
  const own = book.names.filter(({ scope }) => scope === from);
  const known = new Set(own.map(({ name }) => name.toLowerCase()));
  const ofWorkbook = book.names.filter((item) => pointsThere(item) && !known.has(item.name.toLowerCase()));
  return [...own, ...ofWorkbook].map(({ name, formula, visible, comment }) => ({
    name,
    formula: renameInFormula(formula, from.name, copy.name),
    scope: copy,
    visible,
    comment,
  }));
}
