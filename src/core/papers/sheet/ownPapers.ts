import type { CellValue, SheetCells, WorkbookCells } from '../../cells/sheetCells';
import { groupBy } from '../../cells/groupBy';
import { isBlank } from '../../cells/text';
import { historyColumns } from '../../history/historyColumns';
import { builtLine, footing, historyTitle, paperMarks, titleEnds } from './paperWords';

/**
 * Leaves out what is a copy of a paper of ours: copied by a person, renamed, pasted as values or moved from another
 * workbook, it has no marker, and its tables would be read as a plan. Only the paper's own rows are left out, so that a
 * plan above or under it is still read.
 * @param stated the sheets that a person has said to be read, which are left as they are
 */
export function leaveOwnPapers(cells: WorkbookCells, stated: ReadonlySet<string>): WorkbookCells {
  const sheets = cells.sheets.map((sheet) => {
    if (sheet.ours || sheet.hidden || stated.has(sheet.name)) return sheet;
    const papers = findPapers(sheet);
    const [first] = papers;
    return first === undefined ? sheet : { ...withoutRows(sheet, papers), copyOf: first.title };
  });
  return { ...cells, sheets };
}

interface Paper {
  /** `Board summary`. */
  readonly title: string;
  /** Rows of the values, from 0; `end` is the first that no longer belongs to it. */
  readonly first: number;
  readonly end: number;
}

function withoutRows(sheet: SheetCells, papers: readonly Paper[]): SheetCells {
  const isTaken = (row: number): boolean => papers.some(({ first, end }) => row >= first && row < end);
  const values = sheet.values.map((row, index) => (isTaken(index) ? row.map(() => '') : row));
  if (values.every((row) => row.every(isBlank))) return { ...sheet, values: [], merges: [], tables: [] };
  const isLeft = ({ row, rows }: { readonly row: number; readonly rows: number }): boolean =>
    !isTaken(row - sheet.row) || !isTaken(row - sheet.row + rows - 1);
  return {
    ...sheet,
    values,
    merges: sheet.merges.filter(isLeft),
    tables: sheet.tables.filter(({ area }) => isLeft(area)),
  };
}

/** What a row says of being ours. */
interface Sign {
  readonly row: number;
  readonly is: 'title' | 'built' | 'mark' | 'foot' | 'history';
  /** Whose title or mark it is. */
  readonly title: string;
}

/** The papers of ours on a sheet, from the top down. */
function findPapers(sheet: SheetCells): Paper[] {
  const signs = signsOf(sheet.values);
  const papers: Paper[] = [];
  for (let at = 0; at < signs.length;) {
    const own = signsOfOne(signs, at);
    const paper = paperOf(own, sheet.values);
    if (paper !== null) papers.push(paper);
    at += own.length;
  }
  return papers;
}

/** The signs of one paper: up to its foot, or to the top of the next. */
function signsOfOne(signs: readonly Sign[], from: number): Sign[] {
  const own: Sign[] = [];
  for (const sign of signs.slice(from)) {
    const isNext = sign.is === 'title' || sign.is === 'history';
    if (own.length > 0 && isNext && own.some(({ is }) => is !== 'title')) break;
    own.push(sign);
    if (sign.is === 'foot') break;
  }
  return own;
}

/**
 * A paper, where two kinds of sign say so and one of them is the line that says who built it, or from what: a section's
 * title, or such a line in a plan's notes, is not enough.
 */
function paperOf(signs: readonly Sign[], values: SheetCells['values']): Paper | null {
  const [first] = signs;
  if (first === undefined) return null;
  const isHistory = first.is === 'history';
  const kinds = new Set(signs.map(({ is }) => is));
  if (!isHistory && (kinds.size < 2 || !(kinds.has('built') || kinds.has('foot')))) return null;
  const foot = signs.find(({ is }) => is === 'foot');
  const last = signs[signs.length - 1] ?? first;
  const end = isHistory
    ? values.length
    : foot === undefined
      ? blockEnd(values, last.row)
      : notesEnd(values, foot.row);
  const isHeadless = first.is === 'mark';
  const top = isHistory
    ? topOfHistory(values, first.row)
    : isHeadless
      ? blockTop(values, first.row)
      : first.row;
  return { title: titleOf(signs), first: top, end };
}

/** By its title, else by most of its marks; where two have as many, the first that shows no more than those. */
function titleOf(signs: readonly Sign[]): string {
  const stated = signs.find(({ is }) => is === 'title' || is === 'history');
  if (stated !== undefined) return stated.title;
  const counts = new Map<string, number>();
  for (const { title } of signs) if (title !== '') counts.set(title, (counts.get(title) ?? 0) + 1);
  const [most] = [...counts].sort(([, a], [, b]) => b - a);
  return most?.[0] ?? 'a sheet';
}

/** Notes under the foot go along, as far as such notes go. */
const mostNotes = 6;

function notesEnd(values: SheetCells['values'], foot: number): number {
  const end = blockEnd(values, foot);
  return Math.min(end, foot + 1 + mostNotes);
}

/** The first blank row from a row on. */
function blockEnd(values: SheetCells['values'], from: number): number {
  const length = values.slice(from).findIndex((row) => row.every(isBlank));
  return length < 0 ? values.length : from + length;
}

/** Where a paper lost its first rows, a few may still stand above its first mark. */
const mostAboveMark = 5;

function blockTop(values: SheetCells['values'], mark: number): number {
  let top = mark;
  while (top > 0 && !(values[top - 1] ?? []).every(isBlank)) top--;
  return mark - top > mostAboveMark ? mark : top;
}

/** The title and the note above the headings of a history. */
function topOfHistory(values: SheetCells['values'], heading: number): number {
  const above = values.slice(0, heading).findIndex((row) => row.includes(historyTitle));
  return above >= 0 && heading - above <= 3 ? above : heading;
}

/** A line that ends like a title of ours counts only right above more that is ours: `Lead: Finance` is no title. */
const mostBelowTitle = 4;

function signsOf(values: SheetCells['values']): Sign[] {
  const signs = allSigns(values);
  return signs.filter(({ is, row }, index) => {
    const next = signs[index + 1];
    return is !== 'title' || (next !== undefined && next.row - row <= mostBelowTitle);
  });
}

function allSigns(values: SheetCells['values']): Sign[] {
  return values.flatMap((row, index) => {
    const signs: Sign[] = [];
    for (const cell of row) {
      if (typeof cell !== 'string' || cell === '') continue;
      const title = titleAtEnd(cell);
      if (title !== undefined) signs.push({ row: index, is: 'title', title });
      for (const mark of marksFrom.get(cell.charAt(0)) ?? [])
        if (cell.startsWith(mark.text)) signs.push({ row: index, is: 'mark', title: mark.title });
      if (cell.startsWith('Built ') && builtLine.test(cell))
        signs.push({ row: index, is: 'built', title: '' });
      if (cell.includes('Read from “') && footing.test(cell))
        signs.push({ row: index, is: 'foot', title: '' });
      if (cell === firstHead && isHistoryHead(row))
        signs.push({ row: index, is: 'history', title: historyTitle });
    }
    return signs;
  });
}

/** The days that a paper is about, at the end of its title: `, 10 March 2025 to 8 September 2025`. */
const betweenDates = /, \d{1,2} \p{L}+ \d{4} to \d{1,2} \p{L}+ \d{4}$/u;
const marksFrom = groupBy(paperMarks, ({ text }) => text.charAt(0));

function titleAtEnd(cell: string): string | undefined {
  if (!cell.includes(': ')) return undefined;
  const words = cell.replace(betweenDates, '');
  return titleEnds.find(([end]) => words.endsWith(`: ${end}`))?.[1];
}
const [[, firstHead]] = historyColumns;

/** Some headings may have been taken out, and columns of officers' put in. */
const fewestHeads = 10;

const isHistoryHead = (row: readonly CellValue[]): boolean =>
  historyColumns.filter(([, head]) => row.includes(head)).length >= fewestHeads;
