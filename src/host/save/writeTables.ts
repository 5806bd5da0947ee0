import { escapeXml } from '../file/escapeXml';
import { formatAddress } from '../workbook/address';
import type { Book } from '../workbook/book';
import type { Sheet } from '../workbook/sheet';
import type { Table } from '../workbook/sheetParts';
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

/** Adds the parts of a sheet's new tables. Tables of the file stay as they are. */
export function writeTables(edit: PackageEdit, book: Book, sheet: Sheet, sheetPart: string): void {
  const ns = namespaces(edit.strict);
  for (const table of sheet.tables) {
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
