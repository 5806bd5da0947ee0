import { declareClass, method, property } from '../protocol/declareClass';
import { HostError } from '../protocol/hostError';
import type { WorksheetTarget } from './worksheetTarget';

/** The file's attribute for each option of Office.js. In the file, `0` allows. */
const allowances: Record<string, string> = {
  allowFormatCells: 'formatCells',
  allowFormatColumns: 'formatColumns',
  allowFormatRows: 'formatRows',
  allowInsertColumns: 'insertColumns',
  allowInsertRows: 'insertRows',
  allowInsertHyperlinks: 'insertHyperlinks',
  allowDeleteColumns: 'deleteColumns',
  allowDeleteRows: 'deleteRows',
  allowSort: 'sort',
  allowAutoFilter: 'autoFilter',
  allowPivotTables: 'pivotTables',
};

/** https://learn.microsoft.com/javascript/api/excel/excel.worksheetprotection. Passwords are not supported. */
export const worksheetProtectionClass = declareClass<WorksheetTarget>('WorksheetProtection', {
  members: {
    Protected: property(({ sheet }) => sheet.protection.protected, undefined, '1.2'),
    Protect: method(({ sheet }, args) => {
      if (args.has(1))
        throw new HostError('NotImplemented', 'The stand-in Excel does not support passwords.');
      const chosen = (args.value(0) ?? {}) as Record<string, unknown>;
      const options: Record<string, string> = { sheet: '1', objects: '1', scenarios: '1' };
      for (const [option, attribute] of Object.entries(allowances)) {
        if (chosen[option] === true) options[attribute] = '0';
      }
      sheet.protection = { protected: true, options };
    }, '1.2'),
    Unprotect: method(({ sheet }, args) => {
      const { options } = sheet.protection;
      const locked = options['password'] !== undefined || options['hashValue'] !== undefined;
      if (locked && !args.has(0)) throw new HostError('AccessDenied');
      if (locked) throw new HostError('NotImplemented', 'The stand-in Excel does not support passwords.');
      sheet.protection = { protected: false, options: {} };
    }, '1.2'),
  },
});
