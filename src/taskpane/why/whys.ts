import type * as explain from '../../app/why/explainCell';
import { runs } from '../run/runs';
import { pauseForPage } from '../run/pauseForPage';
import { createWhyStore } from './whyStore';

/** Fetches what explains a cell; asking again costs nothing. */
export const explainCode = (): Promise<typeof explain> =>
  import(/* webpackChunkName: "why" */ '../../app/why/explainCell');

/** What stands behind the selection of this runtime: the command in a cell's menu asks, and the pane shows it. */
export const whys = createWhyStore({
  plan: runs.plan,
  settled: runs.settled,
  code: explainCode,
  pause: pauseForPage(),
});
