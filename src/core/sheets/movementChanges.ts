import type { Change, ChangeKind } from '../history/movement';
import { ratingNames, type RatingState } from '../plan/rating';
import {
  addMovementHeads,
  addMovementRow,
  addMovementSection,
  addMovementWords,
  movementText,
} from './movementColumns';
import { changeNames, changeWords, shortDate } from './movementWords';
import type { SheetGrid } from './sheetGrid';
import { ratingStyle } from './styles';
import { plural } from './words';

/** Longer lists are for the plan itself; the sheet says how many there are. */
export const mostListed = 100;

const heads = [
  'Action',
  'Ref',
  'Progress was',
  'Progress now',
  'Impact was',
  'Impact now',
  'Was due',
  'Now due',
  'What changed',
  'Priority area',
];

/** Adds the actions that changed in one way, as a table of its own; nothing for none. */
export function addChanges(grid: SheetGrid, kind: ChangeKind, changes: readonly Change[]): void {
  if (changes.length === 0) return;
  addMovementSection(grid, `${changeNames[kind]}: ${plural(changes.length, 'action')}`);
  addMovementHeads(grid, heads, { from: 2, to: 5 });
  for (const change of changes.slice(0, mostListed)) addChange(grid, change);
  if (changes.length > mostListed) {
    const more = plural(changes.length - mostListed, 'more action');
    addMovementWords(grid, `And ${more}, which the plan and the history sheet show.`);
  }
}

function addChange(grid: SheetGrid, change: Change): void {
  const { before, after } = change;
  const action = after ?? before;
  if (action === null) return;
  const rating = (of: Change['before'], field: 'progress' | 'impact') =>
    of === null ? '–' : ratingNames[of[field]];
  const due = (of: Change['before']) => (of === null ? '–' : shortDate(of.due));
  const texts = [
    action.text,
    action.reference,
    rating(before, 'progress'),
    rating(after, 'progress'),
    rating(before, 'impact'),
    rating(after, 'impact'),
    due(before),
    due(after),
    changeWords(change),
    action.area,
  ];
  const row = addMovementRow(grid, texts);
  texts.forEach((text, column) => grid.set(row, column, text, movementText));
  for (const column of [2, 4]) grid.set(row, column, texts[column] ?? '', was);
  setRatingNow(grid, row, 3, after?.progress ?? null);
  setRatingNow(grid, row, 5, after?.impact ?? null);
}

const was = { ...movementText, align: 'Center' } as const;

/** A rating as it is now, on its colour; a dash for an action that is gone. */
export function setRatingNow(grid: SheetGrid, row: number, column: number, state: RatingState | null): void {
  if (state === null) grid.set(row, column, '–', was);
  else grid.set(row, column, ratingNames[state], ratingStyle(state, was));
}
