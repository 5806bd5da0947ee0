import { escapeXml } from '../read/escapeXml';
import { formatAddress } from '../model/address';
import type { Book } from '../model/book';
import type { Sheet } from '../model/sheet';
import type { Table } from '../model/sheetParts';
import { appendToList } from './editChildren';
import { childElements } from './childElements';
import { namespaces } from './namespaces';
import type { PackageEdit } from './packageEdit';
import { sheetOrder } from './sheetShell';
import { element } from './xmlText';

const TABLE_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml';

function tableXml({ name, area, columns, styleName }: Table, id: number, main: string): string {
  const ref = formatAddress(area);
  // Line breaks of a header stand in the name as escapes.
  const list = columns.map((column, index) =>
    element('tableColumn', { id: index + 1, name: column.replaceAll('\n', '_x000a_') }),
  );
  return element(
    'table',
    { xmlns: main, id, name, displayName: name, ref, totalsRowShown: false },
    element('autoFilter', { ref }) +
      element('tableColumns', { count: columns.length }, list.join('')) +
      element('tableStyleInfo', {
        name: escapeXml(styleName),
        showFirstColumn: false,
        showLastColumn: false,
        showRowStripes: true,
        showColumnStripes: false,
      }),
  );
}

/** A table of the file in its new place, with the filter that it may have; where it has not moved, it stays as it is. */
function moveTable(edit: PackageEdit, { part = '', area }: Table): void {
  const text = edit.text(part) ?? '';
  const before = /<(?:\w+:)?table\b[^>]*?\sref="([^"]+)"/.exec(text)?.[1];
  const after = formatAddress(area);
  if (before === undefined || before === after) return;
  const totals = /\stotalsRowCount="1"/.test(text) ? { ...area, rows: area.rows - 1 } : area;
  const filtered = text.replace(
    /(<(?:\w+:)?autoFilter\b[^>]*?\sref=")[^"]+/,
    (_, start: string) => start + formatAddress(totals),
  );
  edit.set(
    part,
    filtered.replace(/(<(?:\w+:)?table\b[^>]*?\sref=")[^"]+/, (_, start: string) => start + after),
  );
}

/** Adds the parts of a sheet's new tables; tables of the file change only where they moved with their rows. */
export function writeTables(edit: PackageEdit, book: Book, sheet: Sheet, sheetPart: string): void {
  const ns = namespaces(edit.strict);
  for (const table of sheet.tables) {
    if (table.part !== undefined) moveTable(edit, table);
    if (table.part !== undefined || table.id !== 0) continue;
    const used = book.sheets.flatMap(({ tables }) => tables.map(({ id }) => id));
    const added = [...edit.changes.keys()].filter((name) => /^xl\/tables\/table\d+\.xml$/.test(name));
    const id = Math.max(0, ...used) + 1 + added.length;
    const part = edit.freeName('xl/tables/table');
    edit.add(part, tableXml(table, id, ns.main), TABLE_TYPE);
    const relationship = edit.relate(sheetPart, 'table', part);
    const text = edit.text(sheetPart) ?? '';
    const { prefix } = childElements(text);
    const entry = element(`${prefix}tablePart`, { 'xmlns:r': ns.relationships, 'r:id': relationship });
    edit.set(sheetPart, appendToList(text, 'tableParts', [entry], sheetOrder));
  }
}
