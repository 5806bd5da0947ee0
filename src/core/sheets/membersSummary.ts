import type { PackInput } from './packInput';
import type { SheetModel } from './sheetModel';
export function membersSummary(_: PackInput): SheetModel { throw new Error(); }
