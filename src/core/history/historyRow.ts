import { days1904, type Serial } from '../cells/serialDate';
import { ratingNames } from '../plan/values/rating';
import type { Standing } from '../rollup/standing';
import type { HistoryField } from './historyColumns';
import { keptStanding } from './keptStanding';
import type { KeptDate, Snapshot, SnapshotAction } from './snapshot';

/** A position that is to be kept. */
export interface Keeping {
  readonly snapshot: Snapshot;
  /** When it is kept: a day with the time of day as its fraction. */
  readonly keptAt: Serial;
  readonly uses1904Dates: boolean;
}

/** The words for where an action stands, as the history sheet has them. */
export const standingWords: Readonly<Record<Standing, string>> = {
  open: 'Open',
  finished: 'Finished',
  left: 'Left the plan',
};

/** What one action's row of the history sheet holds. */
export function historyRow(
  action: SnapshotAction,
  { snapshot, keptAt, uses1904Dates }: Keeping,
): Record<HistoryField, string | number> {
  const date = (kept: KeptDate) => (typeof kept === 'number' ? kept - (uses1904Dates ? days1904 : 0) : kept);
  return {
    cycleDate: date(snapshot.cycleDate),
    label: snapshot.label,
    keptAt: date(keptAt),
    reference: action.reference,
    area: action.area,
    text: action.text,
    progress: ratingNames[action.progress],
    impact: ratingNames[action.impact],
    due: date(action.due),
    completed: date(action.completed),
    spend: action.spend ?? '',
    lead: action.lead,
    agencies: action.agencies,
    evidence: action.evidence === null ? '' : action.evidence ? 'Yes' : 'No',
    standing: standingWords[keptStanding(action)],
    update: action.update ?? '',
  };
}
