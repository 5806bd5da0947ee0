import type { Action } from '../../plan/plan';
import { isRecorded } from '../../rollup/gaps';
import { hasLeft } from '../../rollup/standing';

/** A missing lead is said where the plan has leads. */
export const leadWords = (action: Action): string =>
  action.lead === '' && isRecorded([action], 'leads') && !hasLeft(action) ? 'No lead named' : action.lead;
