import type * as build from '../../app/buildSheets';
import { changingCode } from './changingCode';
import type * as reading from './reading';
import { createRunStore } from './runStore';
import { pauseForPage } from './pauseForPage';

const readingCode = (): Promise<typeof reading> => import(/* webpackChunkName: "plan" */ './reading');

// What writes the sheets is as large as all else of ours, and not needed for a first look at the plan.
const buildCode = (): Promise<typeof build> =>
  import(/* webpackChunkName: "build" */ '../../app/buildSheets');

/** Fetches what a first look at the plan needs, before it is asked for. One that fails is fetched again when it is. */
export const fetchReading = async (): Promise<void> => {
  await readingCode().catch(() => undefined);
};

/** Fetches what everything after the first look needs; asking again costs nothing. */
export const fetchLater = async (): Promise<void> => {
  await Promise.all([changingCode(), buildCode()]);
};

/** The run of this runtime: what a ribbon command does is seen in the pane. */
export const runs = createRunStore({
  acceptIssue: async (...given) => (await changingCode()).acceptIssue(...given),
  addRatingValidation: async (...given) => (await changingCode()).addRatingValidation(...given),
  buildSheets: async (...given) => (await buildCode()).buildSheets(...given),
  checkPlan: async (...given) => (await readingCode()).checkPlan(...given),
  fixAndCheck: async (...given) => (await changingCode()).fixAndCheck(...given),
  insertFigure: async (...given) => (await changingCode()).insertFigure(...given),
  keepPosition: async (...given) => (await changingCode()).keepPosition(...given),
  recheckRows: async (...given) => (await readingCode()).recheckRows(...given),
  removeRatingValidation: async (...given) => (await changingCode()).removeRatingValidation(...given),
  reopenIssue: async (...given) => (await changingCode()).reopenIssue(...given),
  setMapping: async (...given) => (await changingCode()).setMapping(...given),
  setSettings: async (...given) => (await changingCode()).setSettings(...given),
  undoAndCheck: async (...given) => (await changingCode()).undoAndCheck(...given),
  now: () => new Date(),
  pause: pauseForPage(),
});
