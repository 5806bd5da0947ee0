import { buildSheets } from '../app/buildSheets';
import { checkPlan } from '../app/checkPlan';
import { createRunStore } from './runStore';

/** The run of this runtime: what a ribbon command does is seen in the pane. */
export const runs = createRunStore({ buildSheets, checkPlan, now: () => new Date() });
