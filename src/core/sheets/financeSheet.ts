import type { PackInput } from './packInput';
import type { SheetModel } from './sheetModel';
export function financeSheet(_: PackInput): SheetModel { throw new Error(); }
