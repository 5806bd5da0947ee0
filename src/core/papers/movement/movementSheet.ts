import { lastBoard, lastStocktake } from '../../history/choosePositions';
import type { CycleSettings } from '../../history/cycleSettings';
import type { Movement } from '../../history/movement';
import { movementBetween } from '../../history/movementBetween';
import type { History, Snapshot } from '../../history/snapshot';
import { takeSnapshot } from '../../history/takeSnapshot';
import type { Plan } from '../../plan/plan';
import type { HistoryOf } from '../../rollup/actionHistory';
import { redatedInWords, redatingOf } from '../../rollup/redating';
import type { Steps } from '../../steps';
import type { BoardFigures } from '../blocks/boardFigures';
import { addMovementAreas } from './movementAreas';
import { addChanges, type RedatedInAll } from './movementChanges';
import { addSection } from '../blocks/layOutBlocks';
import { addMovementWords } from './movementColumns';
import { addMovementNotes, addNoHistory } from './movementNotes';
import { beginMovement, endMovement } from './movementPage';
import { addMovementTiles } from './movementTiles';
import { addMovementTrend } from './movementTrend';
import { positionName } from './movementWords';
import type { SheetGrid } from '../sheet/sheetGrid';
import { addSources } from '../blocks/sources';
import type { SheetModel } from '../sheet/sheetModel';

/** What the sheets about movement are made from. */
export interface MovementInput {
  readonly report: BoardFigures;
  readonly plan: Plan;
  readonly history: History;
  /** What earlier boards say of each action; absent where none is kept. */
  readonly historyOf?: HistoryOf;
  readonly cycles: CycleSettings;
  /** When the sheet is built, as it is to be shown. */
  readonly builtAt: string;
}

/** Lays out Movement: what has changed since the last board and the last stocktake, and the trend over all. */
export function* movementSheet(input: MovementInput): Steps<SheetModel> {
  const { report, plan, history, cycles, builtAt } = input;
  const { asAt, gaps } = report;
  const now = takeSnapshot(plan, { cycleDate: asAt, label: 'The plan as it stands' });
  const page = beginMovement(report, 'Movement', builtAt);
  const { grid } = page;
  const { snapshots } = history;
  const board = lastBoard(snapshots, asAt);
  const stocktake = lastStocktake(snapshots, cycles, asAt);
  if (board === null) {
    addNoHistory(grid, snapshots);
    addMovementNotes(grid, history);
    addSources(grid, { report, plan });
    return endMovement(page, { key: 'movement', charts: [] });
  }
  const sinceBoard = movementBetween(board, now);
  yield;
  addMovementTiles(grid, sinceBoard);
  const later = snapshots.some(({ cycleDate }) => cycleDate >= asAt);
  const charts = grid.together(() => addMovementTrend(grid, later ? snapshots : [...snapshots, now], gaps));
  const inAll = redatedInAll(input, now);
  addSince(grid, 'Since the last board', sinceBoard, inAll);
  yield;
  addSinceStocktake(grid, { board, stocktake, now, inAll });
  addMovementNotes(grid, history);
  addSources(grid, { report, plan });
  return endMovement(page, { key: 'movement', charts });
}

/** Gives, of an action as it stands, how far its due date has moved over all boards; '' where once or never. */
function redatedInAll({ plan, historyOf }: MovementInput, now: Snapshot): RedatedInAll {
  const words = new Map(
    plan.actions.map((action, index) => {
      const redating = redatingOf(action, historyOf?.(action));
      const isMore = redating !== null && redating.times > 1;
      return [now.actions[index], isMore ? `Due date ${redatedInWords(redating)}.` : ''] as const;
    }),
  );
  return (after) => words.get(after) ?? '';
}

interface SinceStocktake {
  readonly board: Snapshot;
  readonly stocktake: Snapshot | null;
  readonly now: Snapshot;
  readonly inAll: RedatedInAll;
}

function addSinceStocktake(grid: SheetGrid, { board, stocktake, now, inAll }: SinceStocktake): void {
  if (stocktake !== null && stocktake !== board) {
    addSince(grid, 'Since the last stocktake', movementBetween(stocktake, now), inAll);
    return;
  }
  addSection(grid, 'Since the last stocktake');
  addMovementWords(
    grid,
    `The position to compare with is the one of the last board, ${positionName(board)}, so the changes are those above.`,
  );
}

function addSince(grid: SheetGrid, title: string, movement: Movement, inAll: RedatedInAll): void {
  grid.together(() => {
    addSection(grid, `${title}, ${positionName(movement.from)}: by priority area (number of actions)`);
    addMovementAreas(grid, movement);
  });
  addChanges(grid, title, movement, inAll);
}
