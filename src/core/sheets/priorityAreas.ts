import type { PackInput } from './packInput';
import type { SheetModel } from './sheetModel';
export function priorityAreas(_: PackInput): SheetModel { throw new Error(); }
