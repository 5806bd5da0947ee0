import { declareClass, link, method, property } from '../protocol/declareClass';
import { HostError } from '../protocol/hostError';
import type { Book } from '../../workbook-file/model/book';
import type { Area } from '../../workbook-file/model/area';
import type { Sheet } from '../../workbook-file/model/sheet';
import type { Table } from '../../workbook-file/model/sheetParts';
import { rangeClass } from './rangeClass';
import { worksheetClass } from './worksheetClass';

/** The workbook's side of a Table. */
export interface TableTarget {
  book: Book;
  sheet: Sheet;
  table: Table;
}

/** The rows between header and totals. */
function bodyArea({ area, showHeaders, showTotals }: Table): Area {
  const head = showHeaders ? 1 : 0;
  return { ...area, row: area.row + head, rows: Math.max(1, area.rows - head - (showTotals ? 1 : 0)) };
}

function rename({ book, table }: TableTarget, value: unknown): void {
  if (typeof value !== 'string' || !/^[\p{L}_\\][\p{L}\p{N}_.]{0,254}$/u.test(value))
    throw new HostError('InvalidArgument');
  const taken = book.sheets
    .flatMap(({ tables }) => tables)
    .some((other) => other !== table && other.name.toLowerCase() === value.toLowerCase());
  if (taken || book.names.some(({ name }) => name.toLowerCase() === value.toLowerCase()))
    throw new HostError('InvalidArgument');
  if (table.part)
    throw new HostError(
      'NotImplemented',
      'The stand-in Excel renames only tables that were added since the workbook was opened.',
    );
  table.name = value;
}

/** https://learn.microsoft.com/javascript/api/excel/excel.table */
export const tableClass = declareClass<TableTarget>('Table', {
  identity: ({ table }) => ({ Id: table.key }),
  members: {
    Id: property(({ table }) => table.key),
    Name: property(({ table }) => table.name, rename),
    ShowHeaders: property(({ table }) => table.showHeaders),
    ShowTotals: property(({ table }) => table.showTotals),
    Style: property(
      ({ table }) => table.styleName,
      ({ table }, value) => {
        if (typeof value !== 'string' || table.part)
          throw new HostError('NotImplemented', 'The stand-in Excel styles only new tables.');
        table.styleName = value;
      },
    ),
    Worksheet: link(({ book, sheet }) => worksheetClass({ book, sheet }), '1.2'),
    GetRange: method(({ book, sheet, table }) => rangeClass({ book, sheet, area: table.area })),
    GetHeaderRowRange: method(({ book, sheet, table }) => {
      if (!table.showHeaders) throw new HostError('InvalidOperation');
      return rangeClass({ book, sheet, area: { ...table.area, rows: 1 } });
    }),
    GetDataBodyRange: method(({ book, sheet, table }) => rangeClass({ book, sheet, area: bodyArea(table) })),
    GetTotalRowRange: method(({ book, sheet, table }) => {
      if (!table.showTotals) throw new HostError('InvalidOperation');
      const { area } = table;
      return rangeClass({ book, sheet, area: { ...area, row: area.row + area.rows - 1, rows: 1 } });
    }),
  },
});
