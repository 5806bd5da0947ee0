import { nameClass } from '../protocol/declareClass';
import type { WorksheetTarget } from './worksheetTarget';

/** https://learn.microsoft.com/javascript/api/excel/excel.worksheet */
export const worksheetClass = nameClass<WorksheetTarget>('Worksheet');
