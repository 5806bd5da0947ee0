import { cellAddress } from '../core/cells/address';
import type { CellValue } from '../core/cells/sheetCells';
import { isErrorValue } from '../core/cells/text';
import type { SheetModel } from '../core/papers/sheet/sheetModel';
import { endOfRows } from './bringRows';
import { followRows } from './followRows';
import type { OwnSheet } from './ownSheet';
import { safeText } from './safeText';

/** What Excel is given for a cell; null leaves the cell alone. */
export type CellInput = string | number | boolean | null;

/** Rows next to each other in which something changes. */
export interface CellBlock {
  readonly row: number;
  readonly column: number;
  readonly contents: CellInput[][];
}

/** What a cell is given, and what it held. */
interface Changed {
  readonly input: CellInput;
  readonly held: CellInput;
}

/** Everything that changes in the cells of a sheet of ours, and nothing that stays. */
export interface CellsChange {
  readonly there: readonly CellBlock[];
  /** What the same cells held. */
  readonly back: readonly CellBlock[];
  /** Cells whose format would make text of what is written to them: blank ones and those with text. */
  readonly general: readonly CellBlock[];
  /** Where officers' words stood, which would be written over, and where they stand now. */
  readonly moved: readonly { readonly from: string; readonly to: string }[];
}

/**
 * Compares a sheet of ours, as it was read, with what it is to hold. Cells that stay the same are left alone, so that
 * what somebody types there meanwhile stays; words that officers put beside or below ours stay too, or go
 * beside their row where the sheet has grown over them, or where they were typed on another row's cells.
 * @param wanted as Excel is to be given it, from A1
 * @param rows which row of before each row is, once rows have been brought; what is below goes on behind them.
 *   null where none is brought
 * @param isTyped whether a cell of ours holds what an officer has typed there
 */
export function changedCells(
  own: OwnSheet,
  wanted: readonly (readonly (string | number)[])[],
  { merges }: Pick<SheetModel, 'merges'>,
  origins: readonly (number | null)[] | null,
  isTyped: (row: number, column: number) => boolean,
): CellsChange {
  const { area } = own;
  const rows = origins ?? upTo(endOfRows(own));
  const isKnown = area.rows * area.columns > 1;
  const end = endOfRows(own);
  const used = own.contents === null ? 0 : own.contents.area.column + (own.contents.values[0]?.length ?? 0);
  const endColumn = isKnown ? area.column + area.columns : used;
  const isOurs = (row: number, column: number): boolean =>
    !isKnown ||
    (row >= area.row && row < end && column >= area.column && column < endColumn && !isTyped(row, column));
  const width = Math.max(endColumn, ...wanted.map((row) => row.length));
  const height = Math.max(rows.length, wanted.length);
  const beside = Math.max(width, used);
  const heldRow = (row: number): number | null =>
    row < rows.length ? (rows[row] ?? null) : end + row - rows.length;
  const hidden = new Set(merges.flatMap(innerCells));

  const changes = new Map<number, Map<number, Changed>>();
  const put = (row: number, column: number, input: CellInput, held: CellInput): void => {
    const cells = changes.get(row) ?? new Map<number, Changed>();
    changes.set(row, cells.set(column, { input, held }));
  };
  const placeOf = new Map(rows.flatMap((from, row) => (from === null ? [] : [[from, row]])));
  const rowAfter = (row: number): number | null =>
    row < end ? (placeOf.get(row) ?? null) : row - end + rows.length;
  const moved: { from: string; to: string }[] = [];
  const moveBeside = (from: number, column: number, row: number): void => {
    let free = beside;
    while (changes.get(row)?.has(free) === true) free++;
    const input = heldInput(own, from, column);
    put(row, free, isFormula(input) && origins !== null ? followRows(String(input), rowAfter) : input, '');
    moved.push({ from: cellAddress(from, column), to: cellAddress(row, free) });
  };
  for (let row = 0; row < height; row++) {
    const from = heldRow(row);
    const displaced: number[] = [];
    for (let column = 0; column < width; column++) {
      const held = from === null ? '' : heldInput(own, from, column);
      const input = wanted[row]?.[column] ?? '';
      // Formulas follow rows that are brought, and are no longer what they were.
      if (held === input && (origins === null || !isFormula(input))) continue;
      if (from !== null && held !== '' && !isOurs(from, column)) {
        const mayStay = !isTyped(from, column) || isSameRow(own, from, wanted[row] ?? [], isTyped);
        if (input === '' && !hidden.has(`${row}:${column}`) && mayStay) continue;
        displaced.push(column);
      }
      put(row, column, input, held);
    }
    if (from !== null) for (const column of displaced) moveBeside(from, column, row);
  }
  const staying = new Set(rows);
  const last = Math.max(height, lastUsed(own) - end + rows.length);
  let below = last;
  for (let from = 0; from < end; from++) {
    if (staying.has(from)) continue;
    for (let column = 0; column < used; column++) {
      if (!isOurs(from, column) && heldInput(own, from, column) !== '') moveBeside(from, column, below);
    }
    if (changes.has(below)) below++;
  }
  return { ...blocksOf(changes), moved };
}

/** Whether a row still says what it said: the longest of its texts that no other row has stands in the row to come too. */
function isSameRow(
  own: OwnSheet,
  row: number,
  wanted: readonly (string | number)[],
  isTyped: (row: number, column: number) => boolean,
): boolean {
  const { column: first, columns } = own.area;
  const isAlone = (text: string, column: number): boolean =>
    upTo(endOfRows(own)).every((other) => other === row || heldInput(own, other, column) !== text);
  const texts = upTo(columns).flatMap((across) => {
    const column = first + across;
    const text = heldInput(own, row, column);
    const isOurs = typeof text === 'string' && text !== '' && !isFormula(text) && !isTyped(row, column);
    return isOurs && isAlone(text, column) ? [{ text, column }] : [];
  });
  const [longest] = texts.sort((a, b) => b.text.length - a.text.length);
  return longest === undefined || wanted[longest.column] === longest.text;
}

const upTo = (end: number): number[] => Array.from({ length: end }, (_, index) => index);

const lastUsed = ({ contents }: OwnSheet): number =>
  contents === null ? 0 : contents.area.row + contents.values.length;

/** The cells of a merged area that it hides. */
const innerCells = ({ row, column, rows, columns }: SheetModel['merges'][number]): string[] =>
  Array.from({ length: rows * columns }, (_, index) => index)
    .slice(1)
    .map((index) => `${row + Math.floor(index / columns)}:${column + (index % columns)}`);

/** What a cell of a sheet held, as Excel must be given it to hold just that again. */
export function heldInput({ contents }: OwnSheet, row: number, column: number): string | number | boolean {
  if (contents === null) return '';
  const { area, formulas, values } = contents;
  const value: CellValue = values[row - area.row]?.[column - area.column] ?? '';
  const formula = formulas[row - area.row]?.[column - area.column] ?? '';
  if (typeof value !== 'string') return typeof formula === 'string' && formula !== '' ? formula : value;
  // Excel gives the same text for both where the cell holds no formula, whatever the text begins with.
  if (formula !== value && typeof formula === 'string') return formula;
  return isErrorValue(value) ? value : safeText(value);
}

function blocksOf(
  changes: ReadonlyMap<number, ReadonlyMap<number, Changed>>,
): Pick<CellsChange, 'there' | 'back' | 'general'> {
  const runs: { row: number; rows: number }[] = [];
  for (const row of [...changes.keys()].sort((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last !== undefined && last.row + last.rows === row) last.rows++;
    else runs.push({ row, rows: 1 });
  }
  const there: CellBlock[] = [];
  const back: CellBlock[] = [];
  const general: CellBlock[] = [];
  for (const { row, rows } of runs) {
    const cells = Array.from({ length: rows }, (_, index) => [...(changes.get(row + index) ?? [])]);
    const columns = cells.flatMap((one) => one.map(([column]) => column));
    const [first, last] = [Math.min(...columns), Math.max(...columns)];
    const grid = (of: (cell: Changed) => CellInput): CellInput[][] =>
      cells.map((one) => {
        const line = Array<CellInput>(last - first + 1).fill(null);
        for (const [column, cell] of one) line[column - first] = of(cell);
        return line;
      });
    const block = {
      there: grid(({ input }) => input),
      back: grid(({ held }) => held),
      general: grid(({ input, held }) => (needsGeneral(input) && !needsGeneral(held) ? 'General' : null)),
    };
    there.push({ row, column: first, contents: block.there });
    back.push({ row, column: first, contents: block.back });
    if (block.general.some((one) => one.some((cell) => cell !== null)))
      general.push({ row, column: first, contents: block.general });
  }
  return { there, back, general };
}

const needsGeneral = (input: CellInput): boolean => typeof input === 'number' || isFormula(input);

/** Text that begins so has an apostrophe in front of it. */
export const isFormula = (input: CellInput): boolean => typeof input === 'string' && input.startsWith('=');
