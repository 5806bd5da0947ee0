import type { Book } from '../model/book';
import { parseAddress } from '../model/address';
import type { Sheet } from '../model/sheet';
import type { Parts } from './openParts';
import type { Relationship } from './relationships';
import { attribute, child, children, numeric, parseXml, type XmlNode } from './xmlTree';

/** Reads the tables that a sheet's relationships lead to. */
export function readTables(
  book: Book,
  sheet: Sheet,
  parts: Parts,
  relationships: readonly Relationship[],
): void {
  for (const { kind, target } of relationships) {
    if (kind === 'table') parts.read(target, (text) => readTable(book, sheet, target, parseXml(text)));
  }
}

function readTable(book: Book, sheet: Sheet, part: string, root: XmlNode): void {
  const area = parseAddress(attribute(root, 'ref') ?? '');
  if (!area) throw new Error('The table has no place.');
  sheet.tables.push({
    id: numeric(root, 'id') ?? 0,
    key: book.newId(),
    name: attribute(root, 'displayName') ?? attribute(root, 'name') ?? '',
    area,
    showHeaders: (numeric(root, 'headerRowCount') ?? 1) > 0,
    showTotals: (numeric(root, 'totalsRowCount') ?? 0) > 0,
    columns: children(child(root, 'tableColumns'), 'tableColumn').map(
      (column) => attribute(column, 'name') ?? '',
    ),
    styleName: attribute(child(root, 'tableStyleInfo'), 'name') ?? '',
    part,
  });
}
