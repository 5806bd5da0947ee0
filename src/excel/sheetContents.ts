import { columnLetters, quoteSheetName } from '../core/cells/address';
import type {
  CellContent,
  PlanLink,
  SheetLink,
  SheetModel,
  SummarySheetKey,
} from '../core/papers/sheet/sheetModel';
import { safeText } from './safeText';

/**
 * The contents of a model as Excel takes them, every row as wide as the widest: formulas and numbers as they are,
 * text as text.
 * @param tabs names of our sheets' tabs, for links to them
 */
export function sheetContents(
  { cells }: SheetModel,
  tabs: ReadonlyMap<SummarySheetKey, string>,
): (string | number)[][] {
  const columns = widthOf(cells);
  return cells.map((row) =>
    Array.from({ length: columns }, (_, column) => given(row[column]?.content ?? '', tabs)),
  );
}

/** How many columns a model has; one at least. */
export const widthOf = (cells: SheetModel['cells']): number => Math.max(...cells.map((row) => row.length), 1);

function given(content: CellContent, tabs: ReadonlyMap<SummarySheetKey, string>): string | number {
  if (typeof content === 'number') return content;
  if (typeof content === 'string') return safeText(content);
  if ('formula' in content) return content.formula;
  return linkFormula(content, tabs);
}

/** Excel takes up to 255 letters of text in a formula, and a letter may be doubled. */
const longestWords = 120;

/** A link to a cell: one of the plan follows its row, and is only its words where that is gone, or there is no such tab. */
function linkFormula(link: SheetLink | PlanLink, tabs: ReadonlyMap<SummarySheetKey, string>): string {
  const name = 'sheet' in link ? link.sheet : tabs.get(link.linkTo);
  if (name === undefined) return safeText(link.words);
  const said = `"${link.words.slice(0, longestWords).replaceAll('"', '""')}"`;
  const tab = quoteSheetName(name);
  const place = `#${tab}!`.replaceAll('"', '""');
  if (!('sheet' in link)) return `=HYPERLINK("${place}A${(link.row ?? 0) + 1}",${said})`;
  const column = columnLetters(link.column ?? 0);
  return `=IFERROR(HYPERLINK("${place}${column}"&ROW(${tab}!${column}${link.row + 1}),${said}),${said})`;
}
