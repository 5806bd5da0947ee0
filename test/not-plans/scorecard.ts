import { amber, green, heads, red, title } from '../plans/describe';
import type { PlanDescription } from '../plans/describe';

/** A scorecard alone: measures with targets and ratings. */
export const plan: PlanDescription = {
  title: 'Scorecard',
  sheets: [
    {
      name: 'Scorecard',
      blocks: [
        { at: 'A1', rows: [[title('SEND scorecard, quarter 1')]] },
        // prettier-ignore
        { at: 'A3', rows: [
          heads('Performance indicator', 'Lead officer', 'Baseline', 'Target', 'Latest', 'RAG', 'Direction of travel', 'Comments'),
          ['Plans issued in 20 weeks (%)', 'EHC Team Manager', 23, 60, 41, amber(), 'Up', 'Better each month.'],
          ['Annual reviews in time (%)', 'EHC Team Manager', 31, 75, 30, red(), 'Down', 'Backlog.'],
          ['Complaints upheld', 'Complaints Manager', 14, 8, 7, green(), 'Up', null],
        ] },
      ],
    },
  ],
};
