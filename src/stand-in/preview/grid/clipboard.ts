import type { Selection } from './selection';
import type { Cells } from './useCells';

/** Cells that can be copied at once; more are not all on the page. */
const MOST_ROWS = 500;

/** The selected cells as text, with tabs and line ends, as spreadsheets take it. Rows that were never in sight are blank. */
export function copySelection({ area }: Selection, sources: readonly Cells[]): string {
  const rows: string[] = [];
  for (let row = area.row; row < area.row + Math.min(area.rows, MOST_ROWS); row++) {
    const views = sources.map((cells) => cells.row(row)).find(({ length }) => length > 0) ?? [];
    const texts = Array.from({ length: area.columns }, (_, i) => {
      const text = views.find(({ column }) => column === area.column + i)?.text ?? '';
      return /[\t\n"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
    });
    rows.push(texts.join('\t'));
  }
  return rows.join('\n');
}

/** Text from a clipboard as a grid; rows are filled up to the longest one. Text without anything is no cell. */
export function pastedValues(text: string): string[][] {
  if (text === '') return [];
  const rows: string[][] = [[]];
  const token = /(?:"((?:[^"]|"")*)"|([^\t\n\r]*))(\t|\r?\n|$)/gy;
  while (token.lastIndex < text.length) {
    const [, quoted, plain = '', end] = token.exec(text) ?? [];
    if (end === undefined) break;
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain);
    if (end !== '\t' && token.lastIndex < text.length) rows.push([]);
  }
  const width = Math.max(...rows.map(({ length }) => length));
  return rows.map((row) => [...row, ...Array.from({ length: width - row.length }, () => '')]);
}
