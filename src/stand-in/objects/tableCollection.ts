import type { Args } from '../protocol/hostObject';
import { declareClass, method } from '../protocol/declareClass';
import { HostError } from '../protocol/hostError';
import { contains, overlaps } from '../../workbook-file/model/area';
import type { Book } from '../../workbook-file/model/book';
import { wireValue } from '../../workbook-file/model/cell';
import type { Sheet } from '../../workbook-file/model/sheet';
import type { Table } from '../../workbook-file/model/sheetParts';
import { collectionMembers, countMember, placeMember } from './collectionMembers';
import { rangeOfAddress, rangeOfReference } from './rangeAddress';
import { rangeClass } from './rangeClass';
import type { RangeTarget } from './rangeTarget';
import { tableClass, type TableTarget } from './tableClass';
import { writeCells } from './writeCells';

interface Tables {
  book: Book;
  /** The sheet whose tables these are; undefined for all of the workbook. */
  sheet?: Sheet;
}

const list = ({ book, sheet }: Tables): TableTarget[] =>
  (sheet ? [sheet] : book.sheets).flatMap((home) =>
    home.tables.map((table) => ({ book, sheet: home, table })),
  );
const items = (self: Tables) => list(self).map(tableClass);

function find(self: Tables, key: string) {
  const found = list(self).find(
    ({ table }) => table.key === key || table.name.toLowerCase() === key.toLowerCase(),
  );
  return found && tableClass(found);
}

/** Header texts of a new table, made unique and never empty, as Excel does. */
function headers(range: RangeTarget, hasHeaders: boolean): string[] {
  const names: string[] = [];
  for (let i = 0; i < range.area.columns; i++) {
    const cell = hasHeaders ? range.sheet.cell(range.area.row, range.area.column + i) : undefined;
    const wanted = String(wireValue(cell?.value ?? null)) || `Column${i + 1}`;
    let name = wanted;
    for (let n = 2; names.some((other) => other.toLowerCase() === name.toLowerCase()); n++)
      name = `${wanted}${n}`;
    names.push(name);
  }
  return names;
}

function add(self: Tables, args: Args) {
  const object = args.object(0);
  const home = self.sheet ?? self.book.active;
  const range = object
    ? rangeClass.from(object)
    : (rangeOfReference(self.book, args.text(0), home) ??
      (home && rangeOfAddress(self.book, home, args.text(0))));
  if (!range || (self.sheet && range.sheet !== self.sheet)) throw new HostError('InvalidArgument');
  if (!args.boolean(1))
    throw new HostError('NotImplemented', 'The stand-in Excel does not add tables without headers.');
  const { sheet, area } = range;
  const others = self.book.sheets.flatMap(({ tables }) => tables);
  if (
    sheet.tables.some((table) => overlaps(table.area, area)) ||
    sheet.merges.some((merge) => overlaps(merge, area))
  ) {
    throw new HostError('InvalidOperation');
  }
  let number = others.length + 1;
  while (others.some(({ name }) => name.toLowerCase() === `table${number}`)) number++;
  const columns = headers(range, true);
  writeCells({ ...range, area: { ...area, rows: 1 } }, [columns]);
  const table: Table = {
    id: 0,
    key: self.book.newId(),
    name: `Table${number}`,
    // Excel gives a table that is only a header one empty row.
    area: contains(area, { ...area, rows: 2 }) ? area : { ...area, rows: 2 },
    showHeaders: true,
    showTotals: false,
    columns,
    styleName: 'TableStyleMedium2',
  };
  sheet.tables.push(table);
  return tableClass({ book: self.book, sheet, table });
}

/** https://learn.microsoft.com/javascript/api/excel/excel.tablecollection */
export const tableCollection = declareClass<Tables>('TableCollection', {
  items,
  members: {
    ...collectionMembers(items, find),
    ...placeMember(items),
    ...countMember(items),
    Add: method(add),
  },
});
