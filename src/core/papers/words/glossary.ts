import type { CellValue, WorkbookCells } from '../../cells/sheetCells';
import { plain, tidy } from '../../cells/text';

const termHead = /^(term|acronym|abbreviation|short form|word|phrase)/;
const meaningHead = /means?|meaning|definition|description|stands for|in full/;

/** A glossary's headings stand near the top of its sheet; a long plan is not searched through. */
const rowsForHeads = 30;

/** The terms that the workbook explains itself, on any sheet but ours, each as it is written there. */
export function glossaryOf({ sheets }: Pick<WorkbookCells, 'sheets'>): ReadonlyMap<string, string> {
  const terms = new Map<string, string>();
  for (const { ours, values } of sheets) {
    if (!ours) for (const [term, meaning] of termsIn(values)) terms.set(term, meaning);
  }
  return terms;
}

function termsIn(values: readonly (readonly CellValue[])[]): [term: string, meaning: string][] {
  const textAt = (row: readonly CellValue[], column: number): string => tidy(String(row[column] ?? ''));
  for (const [index, row] of values.slice(0, rowsForHeads).entries()) {
    const heads = row.map((value) => (typeof value === 'string' ? plain(value) : ''));
    const term = heads.findIndex((head) => termHead.test(head));
    const meaning = heads.findIndex((head, column) => column > term && meaningHead.test(head));
    if (term < 0 || meaning < 0) continue;
    return values
      .slice(index + 1)
      .map((own): [string, string] => [textAt(own, term), textAt(own, meaning).replace(/\.$/, '')])
      .filter(([name, words]) => name !== '' && words !== '');
  }
  return [];
}
