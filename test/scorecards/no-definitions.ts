import { heads } from '../plans/describe';
import { besidePlan, sheet } from '../ledgers/describeLedger';

/** What measures mean, without figures. */
export const plan = besidePlan('No scorecard', [
  sheet('KPI definitions', [
    heads('Measure', 'Definition', 'Latest update', 'Owner'),
    ['Plans in 20 weeks', 'Share of new plans issued within 20 weeks', 'Agreed', 'EHC Team Manager'],
    ['Appeals', 'Appeals registered in 12 months', 'Draft', 'Head of SEND'],
  ]),
]);
