import { declareClass, method } from '../protocol/declareClass';
import { HostError } from '../protocol/hostError';
import { MAX_COLUMNS, MAX_ROWS } from '../../workbook-file/model/area';
import { rangeOfAddress } from './rangeAddress';
import { rangeClass } from './rangeClass';
import type { WorksheetTarget } from './worksheetTarget';

function freeze({ sheet }: WorksheetTarget, rows: number, columns: number): void {
  if (rows < 0 || columns < 0) throw new HostError('InvalidArgument');
  sheet.view = { ...sheet.view, frozen: { rows, columns } };
}

/** https://learn.microsoft.com/javascript/api/excel/excel.worksheetfreezepanes */
export const freezePanesClass = declareClass<WorksheetTarget>('WorksheetFreezePanes', {
  members: {
    FreezeRows: method((self, args) => freeze(self, args.integer(0, 1), 0), '1.7'),
    FreezeColumns: method((self, args) => freeze(self, 0, args.integer(0, 1)), '1.7'),
    FreezeAt: method((self, args) => {
      const object = args.object(0);
      const { area } = object ? rangeClass.from(object) : rangeOfAddress(self.book, self.sheet, args.text(0));
      freeze(
        self,
        area.rows === MAX_ROWS ? 0 : area.row + area.rows,
        area.columns === MAX_COLUMNS ? 0 : area.column + area.columns,
      );
    }, '1.7'),
    Unfreeze: method((self) => freeze(self, 0, 0), '1.7'),
    GetLocationOrNullObject: method(({ book, sheet }) => {
      const { rows, columns } = sheet.view.frozen;
      if (rows === 0 && columns === 0) return null;
      return rangeClass({
        book,
        sheet,
        area: { row: 0, column: 0, rows: rows || MAX_ROWS, columns: columns || MAX_COLUMNS },
      });
    }, '1.7'),
  },
});
