import type { CellValue } from '../../cells/sheetCells';
import { isBlank, plain, textOf } from '../../cells/text';

/** So many cells, and this part of those under a heading, tell what is to be written in their columns. */
const leastTold = 3;
const mostTold = 0.6;
/** So many of these begin as such instructions do. */
const mostBegin = 0.5;
/** In words: what is shorter may be a state or a name. */
const leastWords = 2;

const begins =
  /^(?:\(|\[)?(?:an?|the|any|all|who|what|when|where|which|how|why|is|are|has|unique|date|day|name|names|describe|description|detail|details|enter|insert|add|type|list|select|choose|state|give|provide|explain|indicate|include|please|brief|briefly|short|current|planned|expected|actual|reason|number|use|completion|level|person|role)\b/;

/**
 * True for a row under headings that tells, column by column, what is to be written there, as templates do: no cell of
 * it is a number or a day, and most are longer than the heading over them.
 * @param headings the cells of the row above
 */
export function tellsHow(headings: readonly CellValue[], cells: readonly CellValue[]): boolean {
  let headed = 0;
  let told = 0;
  let begun = 0;
  for (const [index, value] of cells.entries()) {
    if (isBlank(value)) continue;
    if (typeof value !== 'string') return false;
    const heading = plain(textOf(headings[index] ?? ''));
    const text = plain(value);
    if (heading === '') return false;
    headed++;
    if (text.length <= heading.length || text.split(' ').length < leastWords) continue;
    told++;
    if (begins.test(text)) begun++;
  }
  return told >= leastTold && told >= headed * mostTold && begun >= told * mostBegin;
}

/** So many columns are numbered, at least. */
const leastNumbered = 4;

/** True for a row under headings that numbers their columns: 1, 2, 3 and so on, or (a), (b), (c), and nothing else. */
export function numbersColumns(cells: readonly CellValue[]): boolean {
  const marks = cells.flatMap((value) =>
    isBlank(value) ? [] : [plain(textOf(value)).replace(/[^a-z\d]/g, '')],
  );
  const [first = ''] = marks;
  const letters = 'abcdefghijklmnopqrstuvwxyz';
  const markAt = first === '1' ? (at: number) => String(at + 1) : (at: number) => letters[at] ?? '';
  return marks.length >= leastNumbered && marks.every((mark, at) => mark !== '' && mark === markAt(at));
}
