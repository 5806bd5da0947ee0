import { columnLetters } from '../../src/core/cells/address';
import { isoDate } from '../../src/core/cells/serialDate';
import { valueOf, type Cell, type GridSheet } from './gridSheet';
import type { GrammarCase } from './truth';

/** In characters as they are seen. */
const lengthOf = (text: string) => Array.from(text).length;

/** The widest that a column is shown, in characters. */
const widest = 34;

function shown(cell: Cell): string {
  const value = valueOf(cell);
  const { format, fill, font } = typeof cell === 'object' ? cell : {};
  const text =
    typeof value === 'number' && format !== undefined && /[dmy]/i.test(format) && value > 30000
      ? isoDate(value)
      : String(value);
  const looks = [fill, font].filter((look) => look !== undefined && look !== '#FFFFFF' && look !== '#1F3864');
  const all = `${text}${looks.length > 0 && format === undefined ? ` {${looks.join(' ')}}` : ''}`.replace(
    /\n/g,
    '⏎',
  );
  return all.length > widest ? `${all.slice(0, widest - 1)}…` : all;
}

function showSheet(sheet: GridSheet): string[] {
  const { row, column, rows, columns } = sheet.used;
  const cells = Array.from({ length: rows }, (_, r) =>
    Array.from({ length: columns }, (__, c) => shown(sheet.at(row + r, column + c))),
  );
  const widths = Array.from({ length: columns }, (_, c) =>
    Math.max(2, ...cells.map((line) => lengthOf(line[c]!))),
  );
  const merges = sheet.merges.map(
    (one) => `${columnLetters(one.column)}${one.row + 1}+${one.rows}×${one.columns}`,
  );
  return [
    `— ${sheet.name}${sheet.hidden ? ' (hidden)' : ''}${merges.length > 0 ? `   merged: ${merges.join(' ')}` : ''}`,
    `     ${widths.map((width, c) => columnLetters(column + c).padEnd(width)).join(' │ ')}`,
    ...cells.map(
      (line, r) =>
        `${String(row + r + 1).padStart(4)} ${line.map((text, c) => text + ' '.repeat(widths[c]! - lengthOf(text))).join(' │ ')}`,
    ),
  ];
}

/** A case as text: each sheet as a grid, then what it says. */
export function showCase({ family, seed, words, sheets, truth }: GrammarCase): string {
  const due = (one: (typeof truth.actions)[number]['due']) =>
    typeof one === 'object' ? `${isoDate(one.from)}${one.to === one.from ? '' : `…${isoDate(one.to)}`}` : one;
  return [
    `${family}, seed ${seed}, ${words} words`,
    ...sheets.flatMap(showSheet),
    `Truth: ${truth.areas.map((names) => names.join(' = ')).join(' | ')}; key ${JSON.stringify(truth.key)}`,
    ...truth.actions.map(
      (action) =>
        `  ${action.area} ${action.reference} “${action.text}” ${action.lead} due ${due(action.due)} ${action.progress.join('/')} · ${action.impact.join('/')}${action.finished ? ' finished' : ''}${action.left ? ' left' : ''} £${action.budget ?? '–'} ${action.actual ?? '–'} ${action.forecast ?? '–'}`,
    ),
  ].join('\n');
}
