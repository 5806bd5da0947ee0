import { joined } from '../../cells/joined';
import type { Serial } from '../../cells/serialDate';
import { lastBoard } from '../../history/choosePositions';
import type { Movement } from '../../history/movement';
import { movementSince } from '../../history/movementBetween';
import { wholePlan } from '../../rollup/areas';
import { table, type Block } from '../blocks/block';
import { positionName } from '../movement/movementWords';
import type { PackInput } from '../pack/packInput';
import { plural } from '../words/words';
import type { BoardRow } from './boardAreas';

/** The changes that a board asks about first, under their headings. */
const kinds = [
  ['worsened', 'Worsened'],
  ['improved', 'Improved'],
  ['completed', 'Completed'],
  ['redated', 'Re-dated'],
  ['added', 'New'],
  ['removed', 'Removed'],
] as const;

/** How many actions of each area moved since the last board; in words alone where none is kept. */
export function movementBlocks(
  { history, past }: PackInput,
  rows: readonly BoardRow[],
  asAt: Serial,
): Block[] {
  const board = lastBoard(history.snapshots, asAt);
  const movement = board === null ? null : movementSince(board, past);
  // The title stands also without a table: by it the rows around are known again once there is one.
  const title = 'Movement since the last board (number of actions)';
  if (movement === null) return [{ kind: 'section', title, aside: noneKept }];
  return [
    { kind: 'section', title },
    table<BoardRow>({
      as: 'figures',
      rows,
      hasTotal: true,
      columns: [
        { head: 'Priority area', kind: 'name', of: ({ name }) => name, total: () => wholePlan },
        ...kinds.map(([kind, head]) => ({
          head,
          kind: 'figure' as const,
          of: ({ name }: BoardRow) => movement.areas.find((area) => area.name === name)?.counts[kind] ?? 0,
          total: () => movement.changes[kind].length,
        })),
      ],
    }),
    { kind: 'text', look: 'caption', text: captionOf(movement) },
  ];
}

const noneKept = 'No earlier board’s position is kept: keep this one, and the next shows what has moved';

function captionOf(movement: Movement): string {
  const { changes, from } = movement;
  const said = kinds.flatMap(([kind, head]) => {
    const count = changes[kind].length;
    return count === 0 ? [] : [`${plural(count, 'action')} ${head.toLowerCase()}`];
  });
  return `Compared with ${positionName(from)}: ${said.length === 0 ? 'no action has moved' : joined(said)}. An action can count under several headings: see Movement.`;
}
