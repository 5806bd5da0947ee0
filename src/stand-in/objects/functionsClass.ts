import { declareClass, method, property } from '../protocol/declareClass';
import type { Book } from '../../workbook-file/model/book';

/** https://learn.microsoft.com/javascript/api/excel/excel.functionresult */
const functionResultClass = declareClass<number>('FunctionResult', {
  members: {
    Value: property((value) => value, undefined, '1.2'),
    Error: property(() => null, undefined, '1.2'),
  },
});

/** Days between the two date systems, and the serial of 1 January 1970 in the usual one. */
const DAYS_1904 = 1462;
const SERIAL_1970 = 25_569;
const MS_PER_DAY = 86_400_000;

/** https://learn.microsoft.com/javascript/api/excel/excel.functions */
export const functionsClass = declareClass<Book>('Functions', {
  members: {
    // The serial depends on the workbook's date system, which Office.js tells in no other way.
    Date: method((book, args) => {
      const [year, month, day] = [args.integer(0), args.integer(1), args.integer(2)];
      const serial = Date.UTC(year, month - 1, day) / MS_PER_DAY + SERIAL_1970;
      return functionResultClass(book.date1904 ? serial - DAYS_1904 : serial);
    }, '1.2'),
  },
});
