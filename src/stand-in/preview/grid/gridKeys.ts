import type { KeyboardEvent } from 'react';
import { step, type Axis } from './axis';
import { selectCell, stretch, type Selection } from './selection';
import type { Area } from '../../../workbook-file/model/area';

export interface GridKeys {
  rows: Axis;
  columns: Axis;
  /** Last row and column with anything in it. */
  used: { rows: number; columns: number };
  merges: readonly Area[];
  /** Rows that a page holds. */
  page: number;
  selection: Selection;
  onSelect: (selection: Selection) => void;
  /** Begins editing, with a first letter or with what is in the cell. */
  onEdit: (typed: string | undefined) => void;
  onClear: () => void;
  onChoices: () => void;
  onFollow: () => void;
  /** Says what Excel would do for a key, and the preview does not. */
  onMissing: (words: string) => void;
}

/** What people's fingers do of themselves, with Ctrl. */
const missing: Readonly<Record<string, string>> = {
  z: 'The preview has no undo. Excel has; here, open the workbook again to begin anew.',
  y: 'The preview has no undo or redo. Excel has.',
  b: 'The preview does not change how cells look. Excel does.',
  i: 'The preview does not change how cells look. Excel does.',
  u: 'The preview does not change how cells look. Excel does.',
};

const arrows: Readonly<Record<string, readonly [down: number, right: number]>> = {
  ArrowDown: [1, 0],
  ArrowUp: [-1, 0],
  ArrowRight: [0, 1],
  ArrowLeft: [0, -1],
};

/** Where a key leads from a cell; undefined for a key that leads nowhere. */
function target(
  event: KeyboardEvent,
  { rows, columns, used, page, selection }: GridKeys,
): [number, number] | undefined {
  const { area } = selection;
  const isJump = event.ctrlKey || event.metaKey;
  // From the far edge of a merged cell or a stretched selection.
  const far = event.shiftKey
    ? {
        row: area.row === selection.row ? area.row + area.rows - 1 : area.row,
        column: area.column === selection.column ? area.column + area.columns - 1 : area.column,
      }
    : selection;
  const arrow = arrows[event.key];
  if (arrow) {
    const [down, right] = arrow;
    if (isJump) {
      const row = down === 0 ? far.row : down > 0 ? Math.max(0, used.rows - 1) : 0;
      const column = right === 0 ? far.column : right > 0 ? Math.max(0, used.columns - 1) : 0;
      return [row, column];
    }
    const edge = event.shiftKey
      ? far
      : {
          row: down > 0 ? area.row + area.rows - 1 : far.row,
          column: right > 0 ? area.column + area.columns - 1 : far.column,
        };
    return [step(rows, edge.row, down), step(columns, edge.column, right)];
  }
  switch (event.key) {
    case 'PageDown':
      return [step(rows, far.row, page), far.column];
    case 'PageUp':
      return [step(rows, far.row, -page), far.column];
    case 'Home':
      return [isJump ? 0 : far.row, 0];
    case 'End':
      return [isJump ? Math.max(0, used.rows - 1) : far.row, Math.max(0, used.columns - 1)];
    case 'Enter':
      return [step(rows, far.row, event.shiftKey ? -1 : 1), far.column];
    default:
      return undefined;
  }
}

/** What the keys of the grid do, as in Excel. Tab is left alone: it leads out of the grid, which Excel's does not. */
export function gridKeys(event: KeyboardEvent, keys: GridKeys): void {
  const { selection, merges } = keys;
  const isCommand = event.ctrlKey || event.metaKey;
  const words = missing[event.key];
  if (event.key === 'F2') keys.onEdit(undefined);
  else if (event.key === 'Delete' || event.key === 'Backspace') keys.onClear();
  else if (event.altKey && event.key === 'ArrowDown') keys.onChoices();
  else if (isCommand && event.key === 'Enter') keys.onFollow();
  else if (isCommand && words !== undefined) keys.onMissing(words);
  else if (event.key.length === 1 && !isCommand && !event.altKey) keys.onEdit(event.key);
  else {
    const to = target(event, keys);
    if (!to) return;
    const isStretch = event.shiftKey && event.key !== 'Enter';
    keys.onSelect(isStretch ? stretch(selection, to[0], to[1], merges) : selectCell(to[0], to[1], merges));
  }
  event.preventDefault();
}
