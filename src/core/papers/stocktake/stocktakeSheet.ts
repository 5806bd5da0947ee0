import { stocktakeSpan } from '../../history/choosePositions';
import { movementBetween } from '../../history/movementBetween';
import { takeSnapshot } from '../../history/takeSnapshot';
import { judgeOf } from '../../rollup/standing';
import type { Steps } from '../../steps';
import { addMovementAreas } from '../movement/movementAreas';
import { addSection } from '../blocks/layOutBlocks';
import { addMovementWords } from '../movement/movementColumns';
import { addMovementNotes, addNoHistory } from '../movement/movementNotes';
import { beginMovement, endMovement } from '../movement/movementPage';
import type { MovementInput } from '../movement/movementSheet';
import { positionName } from '../movement/movementWords';
import type { SheetModel } from '../sheet/sheetModel';
import { addSources } from '../blocks/sources';
import { addDelivered } from './stocktakeDelivered';
import { addNextMonths } from './stocktakeNext';
import { PlanNow } from './stocktakePlan';
import { addMeasures, addRisks } from './stocktakeRegisters';
import { spanHeads } from './stocktakeHeads';
import { addNotDelivered } from './stocktakeUndelivered';

/** Lays out Stocktake: what was delivered between two positions, what was not and why, and what comes next. */
export function* stocktakeSheet({
  report,
  plan,
  history,
  cycles,
  builtAt,
}: MovementInput): Steps<SheetModel> {
  const { asAt } = report;
  const now = takeSnapshot(plan, { cycleDate: asAt, label: 'The plan as it stands' });
  const page = beginMovement(report, 'Stocktake', builtAt);
  const { grid } = page;
  const span = stocktakeSpan(history.snapshots, cycles, now);
  if (span === null) {
    addNoHistory(grid, history.snapshots);
  } else {
    const { from, to } = span;
    const movement = movementBetween(from, to);
    yield;
    const planNow = new PlanNow(plan, to, now);
    addSection(grid, 'Movement by priority area (number of actions)');
    addMovementWords(grid, `From ${positionName(from)} to ${positionName(to)}.`);
    addMovementAreas(grid, movement);
    const heads = spanHeads(span, now);
    addDelivered(grid, movement, planNow, heads);
    addNotDelivered(grid, movement, planNow, heads);
  }
  yield;
  addMeasures(grid, plan.measures);
  addRisks(grid, plan.risks);
  addNextMonths(grid, plan, judgeOf(plan.key, asAt));
  addMovementNotes(grid, history);
  addSources(grid, { report, plan });
  return endMovement(page, { key: 'stocktake', charts: [] });
}
