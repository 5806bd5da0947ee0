import { formatValue } from '../../workbook-file/formulas/formatValue';
import { contains, type Area } from '../../workbook-file/model/area';
import type { Book } from '../../workbook-file/model/book';
import type { CellValue } from '../../workbook-file/model/cell';
import type { Sheet } from '../../workbook-file/model/sheet';
import type { Style } from '../../workbook-file/model/style';
import { conditionalLooks } from './conditionalLooks';
import { commentOn } from './commentOn';
import type { CellBlock, CellView } from './shapes';

/** Columns that are shown beyond the last one used have only the look of their row or column. */
const MOST_COLUMNS = 1000;

function kindOf(value: CellValue): CellView['kind'] {
  if (value === null || typeof value === 'string') return 'text';
  return typeof value === 'number' ? 'number' : 'middle';
}

/** Cells of some rows as they are shown: texts in their number formats, looks, and what rules lay over them. */
export function cellBlock(book: Book, sheet: Sheet, from: number, rows: number): CellBlock {
  book.calculate();
  const used = sheet.usedArea(false);
  const width = Math.min(MOST_COLUMNS, used ? used.column + used.columns : 0);
  const area: Area = { row: from, column: 0, rows, columns: Math.max(1, width) };
  const over = conditionalLooks(book, sheet, area);
  const styles = new Map<number, Style>();
  const block: CellBlock = { from, rows: [], styles: [] };
  for (let row = from; row < from + rows; row++) {
    const views: CellView[] = [];
    for (let column = 0; column < width; column++) {
      const cell = sheet.cell(row, column);
      const number = sheet.styleAt(row, column);
      const value = cell?.value ?? null;
      const laid = over.get(row * MOST_COLUMNS + column);
      const comment = commentOn(sheet, row, column);
      if (value === null && number === 0 && !laid && comment === undefined) continue;
      const style = book.styles.style(number);
      styles.set(number, style);
      const place = { row, column, rows: 1, columns: 1 };
      const isLink = sheet.hyperlinks.some((link) => contains(link.area, place));
      views.push({
        column,
        text: formatValue(value, style.numberFormat, book.date1904),
        kind: kindOf(value),
        style: number,
        ...(laid && { over: laid }),
        ...(isLink && { link: true }),
        ...(comment !== undefined && { comment }),
      });
    }
    block.rows.push(views);
  }
  block.styles = [...styles];
  return block;
}
