import { joined } from '../../cells/joined';
import type { AreaMovement, ChangeKind, Movement } from '../../history/movement';
import { wholePlan } from '../../rollup/areas';
import { sumOf, table, type Column, type TableBlock } from '../blocks/block';
import { changeNames } from './movementWords';

/** The kinds of change that have a column of their own. */
const counted = ['worsened', 'improved', 'completed', 'redated', 'added', 'removed'] as const;

const others: readonly (readonly [ChangeKind, string])[] = [
  ['rated', 'rated for the first time'],
  ['unrated', 'with a rating taken away'],
  ['reworded', 're-worded'],
  ['renumbered', 'renumbered'],
];

/** How many actions of each priority area changed in each way, with a total. */
export function movementAreas({ areas, to, changes }: Movement): TableBlock {
  const more: Column<AreaMovement> = {
    head: 'Other changes',
    kind: 'text',
    of: ({ counts }) => otherWords((kind) => counts[kind]),
    total: () => otherWords((kind) => changes[kind].length),
  };
  return table<AreaMovement>({
    as: 'figures',
    rows: areas,
    hasTotal: true,
    columns: [
      { head: 'Priority area', kind: 'name', of: ({ name }) => name, total: () => wholePlan },
      {
        head: 'Actions',
        kind: 'figure',
        of: ({ actions }) => actions,
        total: sumOf('Actions', to.actions.length),
      },
      ...counted.map((kind): Column<AreaMovement> => ({
        head: changeNames[kind],
        kind: 'figure',
        of: ({ counts }) => counts[kind],
        total: sumOf(changeNames[kind], changes[kind].length),
      })),
      ...(others.every(([kind]) => changes[kind].length === 0) ? [] : [more]),
    ],
  });
}

/** `2 re-worded and 1 renumbered`; nothing for none: a row of dashes says no more. */
function otherWords(countOf: (kind: ChangeKind) => number): string {
  const words = others.flatMap(([kind, name]) => (countOf(kind) === 0 ? [] : [`${countOf(kind)} ${name}`]));
  return joined(words);
}
