import type { Sheet } from '../../workbook-file/model/sheet';

/** What is said of a cell in a comment or a note, of the file or added since; undefined where nothing is. */
export function commentOn(sheet: Sheet, row: number, column: number): string | undefined {
  const said = [...sheet.keptComments, ...sheet.comments].filter(
    ({ area }) => area.row === row && area.column === column,
  );
  return said.length === 0 ? undefined : said.map(({ text }) => text).join('\n');
}
