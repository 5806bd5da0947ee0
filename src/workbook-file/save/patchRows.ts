import { MAX_COLUMNS } from '../model/area';
import { cellName, columnIndex } from '../model/address';
import type { RowFormat } from '../model/sheetParts';
import { openingTag, setAttribute } from './xmlText';

/** What becomes of a cell: new XML, none, or its own with another style. */
export type CellChange = { xml: string } | { style: number };

/** Changes to a sheet's rows, by row and column. */
export interface RowChanges {
  cells: Map<number, Map<number, CellChange>>;
  /** Rows whose height, hiding or style changed, as they shall be. */
  formats: Map<number, RowFormat>;
  /** The file's number of a style. */
  styleNumber: (style: number) => number;
}

interface Piece {
  /** Row, or column, counted from 0. */
  at: number;
  xml: string;
}

/** Cuts rows, or the cells of a row, apart; what stands between them is white space. */
function cut(text: string, name: string, indexOf: (reference: string) => number): Piece[] {
  const pieces: Piece[] = [];
  const open = `<${name}`;
  const close = `</${name}>`;
  let at = text.indexOf(open);
  let last = -1;
  while (at >= 0) {
    const after = text.charCodeAt(at + open.length);
    // Only this name, not a longer one that begins like it: space, `>` or `/` must follow.
    if (after !== 62 && after !== 47 && after > 32) {
      at = text.indexOf(open, at + open.length);
      continue;
    }
    const tagEnd = text.indexOf('>', at) + 1;
    const end = text.charCodeAt(tagEnd - 2) === 47 ? tagEnd : text.indexOf(close, tagEnd) + close.length;
    const reference = /\sr\s*=\s*["']([^"']+)["']/.exec(text.slice(at, tagEnd))?.[1];
    last = reference === undefined ? last + 1 : indexOf(reference);
    pieces.push({ at: last, xml: text.slice(at, end) });
    at = text.indexOf(open, end);
  }
  return pieces;
}

const rowOf = (reference: string) => Number(reference) - 1;
const columnOf = (reference: string) => columnIndex(reference.replace(/\d+$/, ''));

/** Pieces with changes put in, in order. */
function merged(
  pieces: readonly Piece[],
  changes: ReadonlyMap<number, (before: string | undefined) => string>,
): string {
  const result: Piece[] = [];
  const seen = new Set<number>();
  for (const piece of pieces) {
    seen.add(piece.at);
    const change = changes.get(piece.at);
    result.push(change ? { at: piece.at, xml: change(piece.xml) } : piece);
  }
  let added = false;
  for (const [at, change] of changes) {
    if (seen.has(at)) continue;
    result.push({ at, xml: change(undefined) });
    added = true;
  }
  if (added) result.sort((a, b) => a.at - b.at);
  return result.map(({ xml }) => xml).join('');
}

function patchRow(prefix: string, row: number, before: string | undefined, changes: RowChanges): string {
  const name = `${prefix}row`;
  let tag = (before === undefined ? `<${name} r="${row + 1}">` : openingTag(before)).replace(/\s*\/>$/, '>');
  const inner =
    before === undefined || openingTag(before).endsWith('/>')
      ? ''
      : before.slice(tag.length, before.lastIndexOf('</'));
  const cells = changes.cells.get(row);
  const format = changes.formats.get(row);
  if (format) {
    tag = setAttribute(tag, 'ht', format.height);
    tag = setAttribute(tag, 'customHeight', format.height === undefined ? undefined : true);
    tag = setAttribute(tag, 'hidden', format.hidden ? true : undefined);
    tag = setAttribute(tag, 's', format.style === undefined ? undefined : changes.styleNumber(format.style));
    tag = setAttribute(tag, 'customFormat', format.style === undefined ? undefined : true);
  }
  if (!cells) return `${tag}${inner}</${name}>`;
  const edits = new Map(
    [...cells].map(([column, change]) => [
      column,
      (own: string | undefined): string => {
        if ('xml' in change) return change.xml;
        const style = change.style || undefined;
        if (own === undefined)
          return `<${prefix}c r="${cellName(row, column)}"${style ? ` s="${style}"` : ''}/>`;
        const ownTag = openingTag(own);
        return setAttribute(ownTag, 's', style) + own.slice(ownTag.length);
      },
    ]),
  );
  // The hint about the row's first and last cell may be wrong now, and Excel does without it.
  return `${setAttribute(tag, 'spans', undefined)}${merged(cut(inner, `${prefix}c`, columnOf), edits)}</${name}>`;
}

/** `sheetData` with changes to its rows; rows that are not concerned keep their text. */
export function patchRows(data: string, prefix: string, changes: RowChanges): string {
  const rows = new Set([...changes.cells.keys(), ...changes.formats.keys()]);
  if (rows.size === 0) return data;
  const name = `${prefix}sheetData`;
  const tag = openingTag(data);
  const inner = tag.endsWith('/>') ? '' : data.slice(tag.length, data.lastIndexOf('</'));
  const edits = new Map(
    [...rows].map((row) => [row, (before: string | undefined) => patchRow(prefix, row, before, changes)]),
  );
  return `${tag.replace(/\s*\/>$/, '>')}${merged(cut(inner, `${prefix}row`, rowOf), edits)}</${name}>`;
}

/** The key's row and column. */
export function placeOf(key: number): { row: number; column: number } {
  const column = key % MAX_COLUMNS;
  return { row: (key - column) / MAX_COLUMNS, column };
}
