import { joined } from '../../cells/joined';
import { absoluteAddress } from '../../cells/address';
import type { ChangeKind, Movement } from '../../history/movement';
import { wholePlan } from '../../rollup/areas';
import { addMovementHeads, addMovementTexts, movementNumber, movementText } from './movementColumns';
import { ink } from '../sheet/palette';
import type { SheetGrid } from '../sheet/sheetGrid';

/** The kinds of change that have a column of their own, from the third on. */
const counted = ['worsened', 'improved', 'completed', 'redated', 'added', 'removed'] as const;
const heads = [
  'Priority area',
  'Actions',
  'Worsened',
  'Improved',
  'Completed',
  'Re-dated',
  'New',
  'Removed',
  'Other changes',
];

const others: readonly (readonly [ChangeKind, string])[] = [
  ['rated', 'rated for the first time'],
  ['unrated', 'with a rating taken away'],
  ['reworded', 're-worded'],
  ['renumbered', 'renumbered'],
];

/** Adds how many actions of each priority area changed in each way, with a total. */
export function addMovementAreas(grid: SheetGrid, { areas, to }: Movement): void {
  const headerRow = addMovementHeads(grid, heads);
  const firstRow = grid.nextRow;
  for (const { name, actions, counts } of areas) {
    const words = otherWords(counts);
    const row = addMovementTexts(grid, [name, ...Array<string>(counted.length + 1).fill(''), words]);
    [actions, ...counted.map((kind) => counts[kind])].forEach((count, index) =>
      grid.set(row, index + 1, count, movementNumber),
    );
  }
  const totals = Object.fromEntries(
    [...counted, ...others.map(([kind]) => kind)].map((kind) => [
      kind,
      areas.reduce((sum, { counts }) => sum + counts[kind], 0),
    ]),
  ) as Record<ChangeKind, number>;
  const words = otherWords(totals);
  const row = addMovementTexts(grid, [wholePlan, ...Array<string>(counted.length + 1).fill(''), words]);
  const bold = { bold: true, ruleAbove: ink };
  grid.set(row, 0, wholePlan, { ...movementText, ...bold });
  [to.actions.length, ...counted.map((kind) => totals[kind])].forEach((expected, index) => {
    const cells = absoluteAddress({ row: firstRow, column: index + 1, rows: areas.length, columns: 1 });
    grid.set(row, index + 1, { formula: `=SUM(${cells})`, expected }, { ...movementNumber, ...bold });
  });
  grid.set(row, heads.length - 1, words, { ...movementText, indent: 1, ...bold });
  grid.endTable(headerRow);
}

/** `2 re-worded and 1 renumbered`; a dash for none. */
function otherWords(counts: Readonly<Record<ChangeKind, number>>): string {
  const words = others.flatMap(([kind, name]) => (counts[kind] === 0 ? [] : [`${counts[kind]} ${name}`]));
  return words.length === 0 ? '–' : joined(words);
}
