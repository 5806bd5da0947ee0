/** What reads and checks the plan: fetched on its own, while the pane is drawn and Office.js answers. */
export { checkPlan } from '../../app/checkPlan';
export { recheckRows } from '../../app/recheckRows';
