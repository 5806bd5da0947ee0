import { acceptIssue, reopenIssue } from '../../app/acceptIssue';
import type * as build from '../../app/buildSheets';
import { checkPlan } from '../../app/checkPlan';
import { fixAndCheck, undoAndCheck } from '../../app/fixAndCheck';
import { keepPosition } from '../../app/keepPosition';
import { addRatingAids, removeRatingAids } from '../../app/ratingAids';
import { recheckRows } from '../../app/recheckRows';
import { setMapping } from '../../app/setMapping';
import { setSettings } from '../../app/setSettings';
import { createRunStore } from './runStore';
import { turns } from './turns';

// What writes the sheets is as large as all else of ours, and not needed for a first look at the plan.
const buildCode = (): Promise<typeof build> =>
  import(/* webpackChunkName: "build" */ '../../app/buildSheets');

/** Fetches what a build needs; asking again costs nothing. */
export const fetchBuild = async (): Promise<void> => {
  await buildCode();
};

/** The run of this runtime: what a ribbon command does is seen in the pane. */
export const runs = createRunStore({
  acceptIssue,
  addRatingAids,
  buildSheets: async (workbook, options) => (await buildCode()).buildSheets(workbook, options),
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
  pause: turns(),
});
