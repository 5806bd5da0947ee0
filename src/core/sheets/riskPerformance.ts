import type { PackInput } from './packInput';
import type { SheetModel } from './sheetModel';
export function riskPerformance(_: PackInput): SheetModel { throw new Error(); }
