import type { Action, Plan } from '../plan/plan';
import type { DateReading } from '../plan/values/readDate';
import type { KeptDate, Snapshot, SnapshotAction } from './snapshot';

/**
 * The position of a plan as it stands.
 * @returns a snapshot with every action, in the plan's order
 */
export function takeSnapshot(
  plan: Pick<Plan, 'actions'>,
  { cycleDate, label }: Pick<Snapshot, 'cycleDate' | 'label'>,
): Snapshot {
  return { cycleDate, label, actions: plan.actions.map(keptAction) };
}

function keptAction(action: Action): SnapshotAction {
  const { reference, area, text, lead, agencies, actual, evidence, place } = action;
  return {
    reference,
    area,
    text,
    progress: action.progress.state,
    impact: action.impact.state,
    due: keptDate(action.due),
    completed: keptDate(action.completed),
    spend: actual.kind === 'amount' ? actual.pounds : null,
    lead,
    agencies,
    evidence: place.columns.evidence === undefined ? null : evidence !== '',
  };
}

function keptDate(date: DateReading): KeptDate {
  if (date.kind === 'date') return date.serial;
  return date.kind === 'blank' ? '' : date.text;
}
