import { acceptIssue, reopenIssue } from '../../app/acceptIssue';
import { buildSheets } from '../../app/buildSheets';
import { checkPlan } from '../../app/checkPlan';
import { fixAndCheck, undoAndCheck } from '../../app/fixAndCheck';
import { keepPosition } from '../../app/keepPosition';
import { addRatingAids, removeRatingAids } from '../../app/ratingAids';
import { recheckRows } from '../../app/recheckRows';
import { setMapping } from '../../app/setMapping';
import { setSettings } from '../../app/setSettings';
import { createRunStore } from './runStore';

/** The run of this runtime: what a ribbon command does is seen in the pane. */
export const runs = createRunStore({
  acceptIssue,
  addRatingAids,
  buildSheets,
  checkPlan,
  fixAndCheck,
  keepPosition,
  recheckRows,
  removeRatingAids,
  reopenIssue,
  setMapping,
  setSettings,
  undoAndCheck,
  now: () => new Date(),
});
