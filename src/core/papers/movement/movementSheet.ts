import { joined } from '../../cells/joined';
import { lastBoard, lastStocktake } from '../../history/choosePositions';
import type { Movement } from '../../history/movement';
import { movementSince } from '../../history/movementBetween';
import type { Steps } from '../../steps';
import type { Block, Tile } from '../blocks/block';
import { layOutBlocks } from '../blocks/layOutBlocks';
import { sources } from '../blocks/sources';
import { addTop, finishSheet } from '../sheet/sheetFrame';
import type { SheetModel } from '../sheet/sheetModel';
import { numberWord } from '../words/words';
import { movementAreas } from './movementAreas';
import { movementChanges, type ListedNow } from './movementChanges';
import { movementNotes, noHistory, notCountedYet } from './movementNotes';
import { movementGrid, type MovementInput } from './movementPaper';
import { movementTrend } from './movementTrend';
import { positionName } from './movementWords';
import { PlanNow } from './planNow';

/** Lays out Movement: what has changed since the last board and the last stocktake, and the trend over all. */
export function* movementSheet(input: MovementInput): Steps<SheetModel> {
  const { report, plan, history, cycles, past } = input;
  const { position: now } = past;
  const { snapshots } = history;
  const grid = movementGrid(input);
  const { heading, asAt } = addTop(grid, input, 'movement', `Built ${input.builtAt} by BRAG Board.`);
  const board = lastBoard(snapshots, asAt);
  const blocks: Block[] = [];
  if (board === null) blocks.push(...noHistory(snapshots));
  else {
    const sinceBoard = movementSince(board, past);
    const redated = {
      planNow: new PlanNow(plan, now, past),
      historyOf: input.historyOf,
      hasImpact: report.gaps.impact === undefined,
    };
    yield;
    const later = snapshots.some(({ cycleDate }) => cycleDate >= asAt);
    blocks.push(
      { kind: 'text', look: 'message', text: headline(sinceBoard) },
      ...notCountedYet(report.gaps),
      { kind: 'tiles', tiles: tilesOf(sinceBoard) },
      ...since('Since the last board', sinceBoard, redated),
    );
    yield;
    const stocktake = lastStocktake(snapshots, cycles, asAt);
    blocks.push(
      ...(stocktake !== null && stocktake !== board
        ? since('Since the last stocktake', movementSince(stocktake, past), redated)
        : []),
      ...movementTrend(later ? snapshots : [...snapshots, now], report.gaps),
    );
  }
  yield;
  const charts = yield* layOutBlocks(grid, [...blocks, ...sources(input, movementNotes(history))]);
  return finishSheet(grid, { key: 'movement', heading, charts });
}

/** How many actions changed in each way, in a sentence. */
function headline({ changes, from }: Movement): string {
  const kinds = [
    [changes.worsened.length, 'got worse'],
    [changes.improved.length, 'got better'],
    [changes.completed.length, 'completed'],
    [changes.redated.length, 're-dated'],
  ] as const;
  const parts = kinds.flatMap(([count, words]) => (count === 0 ? [] : [`${numberWord(count)} ${words}`]));
  const since = `since the last board, ${positionName(from)}`;
  if (parts.length === 0) return `No action got worse or better, was completed or re-dated ${since}.`;
  return `Actions ${since}: ${joined(parts)}.`;
}

/** How many columns of the sheet each tile has. */
const spans = [1, 2, 2, 2, 1, 1] as const;

function tilesOf({ changes, from }: Movement): Tile[] {
  const tiles: [number, string][] = [
    [changes.worsened.length, `worsened since the last board, ${positionName(from)}`],
    [changes.improved.length, 'improved'],
    [changes.completed.length, 'completed'],
    [changes.redated.length, 're-dated'],
    [changes.added.length, 'new'],
    [changes.removed.length, 'removed from the plan'],
  ];
  return tiles.map(([figure, label], index) => ({ figure, label, span: spans[index] ?? 1 }));
}

const since = (title: string, movement: Movement, now: ListedNow): Block[] => [
  {
    kind: 'together',
    blocks: [
      {
        kind: 'section',
        title: `${title}, ${positionName(movement.from)}: by priority area (number of actions)`,
      },
      movementAreas(movement),
    ],
  },
  ...movementChanges(title, movement, now),
];
