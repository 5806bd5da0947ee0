import { CellError, type CellValue } from '../../workbook-file/model/cell';

/** Kind of a value by the names of Office.js: `Empty`, `Error`, `String`, `Double` or `Boolean`. */
export function valueType(value: CellValue): string {
  if (value === null) return 'Empty';
  if (value instanceof CellError) return 'Error';
  if (typeof value === 'string') return 'String';
  return typeof value === 'number' ? 'Double' : 'Boolean';
}
