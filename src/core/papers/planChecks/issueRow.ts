import { quoteSheetName } from '../../cells/address';
import type { Issue } from '../../checks/issue';
import { kindOfIssue } from '../../checks/kindOfIssue';
import { heightOf, insetOf } from './checkColumns';
import { accent, ink, ratingColours, rule } from '../sheet/palette';
import { severityWords } from '../words/severityWords';
import type { SheetGrid } from '../sheet/sheetGrid';
import type { CellStyle, LiveFigure } from '../sheet/sheetModel';

const text: CellStyle = { size: 10, colour: ink, align: 'Left', vertical: 'Top', wrap: true, rowRules: rule };
const link: CellStyle = { ...text, colour: accent, bold: true };
const grave: CellStyle = { ...text, colour: ratingColours.red.fill, bold: true };

/** Adds one issue as a row of a table, its cell as a link. */
export function addIssueRow(grid: SheetGrid, issue: Issue, last: string): void {
  const { code, severity, sheet, cell, reference, area, message } = issue;
  const texts = [kindOfIssue(code), severityWords[severity], cell, reference, sheet, area, message, last];
  const row = grid.addRow(heightOf(texts));
  texts.forEach((content, column) => grid.set(row, column, content, { ...text, ...insetOf(column) }));
  grid.set(row, 1, severityWords[severity], severity === 'error' ? grave : text);
  grid.set(row, 2, linkTo(sheet, cell), link);
}

/** A link within the workbook that shows the cell's address. */
function linkTo(sheet: string, cell: string): LiveFigure {
  const place = `#${quoteSheetName(sheet)}!${cell}`.replaceAll('"', '""');
  return { formula: `=HYPERLINK("${place}","${cell}")`, expected: cell };
}
