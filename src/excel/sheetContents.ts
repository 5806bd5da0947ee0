import { quoteSheetName } from '../core/cells/address';
import type { CellContent, SheetModel, SummarySheetKey } from '../core/papers/sheet/sheetModel';
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
  return 'row' in content ? rowFormula(content) : linkFormula(content.words, tabs.get(content.linkTo));
}

/** Excel takes up to 255 letters of text in a formula, and a letter may be doubled. */
const longestWords = 120;

/** A link to a row, which follows it; only its words where the row is gone. */
function rowFormula({ sheet, row, words }: { sheet: string; row: number; words: string }): string {
  const tab = quoteSheetName(sheet);
  const said = `"${words.slice(0, longestWords).replaceAll('"', '""')}"`;
  return `=IFERROR(HYPERLINK("#${tab.replaceAll('"', '""')}!A"&ROW(${tab}!A${row + 1}),${said}),${said})`;
}

/** A link to the first cell of a sheet; only its words where there is no such sheet. */
function linkFormula(words: string, tab: string | undefined): string {
  if (tab === undefined) return safeText(words);
  const place = `#${quoteSheetName(tab)}!A1`.replaceAll('"', '""');
  return `=HYPERLINK("${place}","${words.replaceAll('"', '""')}")`;
}
