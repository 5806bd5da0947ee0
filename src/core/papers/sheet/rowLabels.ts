import type { CellValue } from '../../cells/sheetCells';
import { plain } from '../../cells/text';
import { stateNamed } from '../../plan/values/rating';
import { formerTitles } from './paperWords';
import type { CellContent, SheetModel } from './sheetModel';

/** A row is known by its first words; a rating's word says nothing about which row it is. */
function labelOf(texts: Iterable<string>): string {
  for (const text of texts) {
    const words = plain(text);
    if (words !== '' && stateNamed(words) === null) return words;
  }
  return '';
}

/** The words by which each row of a sheet as it stands is known; '' for a row without any. */
export const heldLabels = (values: readonly (readonly CellValue[])[]): string[] =>
  values.map((row) => {
    const label = labelOf(row.map((value) => (typeof value === 'string' ? value : '')));
    return todaysTitles.get(label) ?? label;
  });

/** A section goes on under its new title. */
const todaysTitles = new Map(formerTitles.map(([was, is]) => [plain(was), plain(is)]));

/** The rows of a model: the words by which each is known, and which begin a section. */
export interface WantedRows {
  /** null for a place in a list, which is another thing's at the next build. */
  readonly labels: readonly (string | null)[];
  readonly sections: readonly number[];
}

export function wantedRows({ cells, places, sections }: SheetModel): WantedRows {
  const labels: (string | null)[] = cells.map((row) =>
    labelOf(Array.from(row, (cell) => (cell === undefined ? '' : wordsIn(cell.content)))),
  );
  for (const { row, rows } of places) labels.fill(null, row, row + rows);
  return { labels, sections };
}

function wordsIn(content: CellContent): string {
  if (typeof content === 'string') return content;
  if (typeof content === 'number') return '';
  if ('words' in content) return content.words;
  return typeof content.expected === 'string' ? content.expected : '';
}
