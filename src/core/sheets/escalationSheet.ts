import type { PackInput } from './packInput';
import type { SheetModel } from './sheetModel';
export function escalationSheet(_: PackInput): SheetModel { throw new Error(); }
