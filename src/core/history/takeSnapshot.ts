import type { Action, Plan } from '../plan/plan';
import type { DateReading } from '../plan/values/readDate';
import { updateSign } from '../rollup/actionHistory';
import { countedState, judgeOf, standingOf, type Judge } from '../rollup/standing';
import type { KeptDate, Snapshot, SnapshotAction } from './snapshot';

/**
 * The position of a plan as it stands, judged at the day of its cycle.
 * @returns a snapshot with every action, in the plan's order
 */
export function takeSnapshot(
  plan: Pick<Plan, 'actions' | 'key'>,
  { cycleDate, label }: Pick<Snapshot, 'cycleDate' | 'label'>,
): Snapshot {
  const judge = judgeOf(plan.key, cycleDate);
  return { cycleDate, label, actions: plan.actions.map((action) => keptAction(action, judge)) };
}

function keptAction(action: Action, judge: Judge): SnapshotAction {
  const { reference, area, text, lead, agencies, actual, evidence, place } = action;
  return {
    reference,
    area,
    text,
    progress: countedState(action, 'progress'),
    impact: countedState(action, 'impact'),
    standing: standingOf(action, judge),
    due: keptDate(action.due),
    completed: keptDate(action.completed),
    spend: actual.kind === 'amount' ? actual.pounds : null,
    lead,
    agencies,
    evidence: place.columns.evidence === undefined ? null : evidence !== '',
    update: updateSign(action),
  };
}

function keptDate(date: DateReading): KeptDate {
  if (date.kind === 'date') return date.serial;
  return date.kind === 'blank' ? '' : date.text;
}
