import { escapeCellText, escapeXml } from '../read/escapeXml';
import { cellName, formatAddress } from '../model/address';
import { CellError, type Cell } from '../model/cell';
import { storedFormula } from './storedFormula';
import { element } from './xmlText';

/** Text content keeps its spaces only where the file says so. */
function textElement(name: string, text: string): string {
  const preserve = /^\s|\s$|\n|\t/.test(text) ? ' xml:space="preserve"' : '';
  return `<${name}${preserve}>${escapeCellText(text)}</${name}>`;
}

/** A cell's XML, with a formula's computed value. Text stands in the cell itself, so no other part has to change. */
export function cellXml(prefix: string, row: number, column: number, cell: Cell, style: number): string {
  const { value, formula, array } = cell;
  const type =
    typeof value === 'string'
      ? formula === undefined
        ? 'inlineStr'
        : 'str'
      : typeof value === 'boolean'
        ? 'b'
        : value instanceof CellError
          ? 'e'
          : undefined;
  // Put together by hand: most of what is saved are cells.
  const attributes =
    ` r="${cellName(row, column)}"` +
    (style === 0 ? '' : ` s="${style}"`) +
    (type === undefined ? '' : ` t="${type}"`) +
    (array?.mark === undefined ? '' : ` cm="${escapeXml(array.mark)}"`);
  const several = array && {
    t: 'array',
    ref: formatAddress({ row, column, rows: array.rows, columns: array.columns }),
  };
  const f = formula === undefined ? '' : element(`${prefix}f`, several, escapeXml(storedFormula(formula)));
  let v = '';
  if (typeof value === 'string' && formula === undefined)
    v = `<${prefix}is>${textElement(`${prefix}t`, value)}</${prefix}is>`;
  else if (typeof value === 'string') v = `<${prefix}v>${escapeCellText(value)}</${prefix}v>`;
  else if (value instanceof CellError) v = `<${prefix}v>${escapeXml(value.code)}</${prefix}v>`;
  else if (value !== null)
    v = `<${prefix}v>${typeof value === 'boolean' ? Number(value) : value}</${prefix}v>`;
  return f === '' && v === ''
    ? `<${prefix}c${attributes}/>`
    : `<${prefix}c${attributes}>${f}${v}</${prefix}c>`;
}
