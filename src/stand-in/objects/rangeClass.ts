import { nameClass } from '../protocol/declareClass';
import type { RangeTarget } from './rangeTarget';

/** https://learn.microsoft.com/javascript/api/excel/excel.range */
export const rangeClass = nameClass<RangeTarget>('Range');
