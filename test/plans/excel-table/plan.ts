import { day, heads } from '../describe';
import type { PlanDescription } from '../describe';

/**
 * An Excel table from B3, its headers in small letters, the area on every row in scattered order, ratings as
 * letters without a fill. Due dates fall on each side of the as-at date (8 September 2025) and of its
 * thirtieth day (8 October).
 */
export const plan: PlanDescription = {
  title: 'Inclusion action tracker',
  sheets: [
    {
      name: 'Action Tracker',
      tables: [{ range: 'B3:N15', name: 'Actions' }],
      blocks: [
        { at: 'B1', rows: [['Inclusion action tracker 2025/26']] },
        {
          at: 'B3',
          rows: [
            // prettier-ignore
            heads('id', 'priority', 'action', 'owner', 'partners', 'start date', 'due date', 'progress brag', 'impact brag', 'evidence', 'budget', 'actual', 'forecast'),
            // prettier-ignore
            ['EC-01', 'EHC plans', 'Clear assessments which are over 20 weeks', 'EHC Team Manager', 'Council', day('2025-01-06'), day('2025-06-30'), 'A', 'A', 'Backlog report', 10000, 8000, 11000],
            // prettier-ignore
            ['GV-01', 'Governance', 'Appoint an independent chair', 'Director of Children\'s Services', 'Council; ICB', day('2024-11-04'), day('2025-03-31'), 'B', 'B', 'Appointment letter', 5000, 4800, 4800],
            // prettier-ignore
            ['EH-01', 'Early help', 'Open two family hubs with SEND advice', 'Early Help Service Manager', 'Council; NHS community provider', day('2025-02-03'), day('2025-09-08'), 'G', 'A', 'Opening plan', 12000, 6000, 12000],
            // prettier-ignore
            ['EC-02', 'EHC plans', 'Recruit two educational psychologists', 'Principal Educational Psychologist', 'Council', day('2025-01-06'), day('2025-10-08'), 'R', 'R', 'Recruitment log', 20000, 15000, 26000],
            // prettier-ignore
            ['GV-02', 'Governance', 'Publish board papers on the Local Offer', 'SEND Programme Manager', 'Council', day('2025-04-01'), day('2025-10-09'), 'G', 'G', null, 0, 0, 0],
            // prettier-ignore
            ['EH-02', 'Early help', 'Train early years staff in speech and language', 'Head of Early Years', 'Early years settings', day('2025-03-03'), day('2025-09-07'), 'G', 'G', 'Training register', 8000, 3000, 8000],
            // prettier-ignore
            ['EC-03', 'EHC plans', 'Issue a new plan template', 'EHC Team Manager', 'Council; ICB', day('2025-02-03'), day('2025-09-07'), 'B', 'A', 'Template', 4000, 3900, 3900],
            // prettier-ignore
            ['GV-03', 'Governance', 'Agree a shared data set', 'Data and Performance Manager', 'Council; ICB', day('2025-05-01'), day('2026-01-31'), 'G', 'A', 'Data set v1', 3000, 500, 3000],
            // prettier-ignore
            ['EC-04', 'EHC plans', 'Introduce a portal for families', 'Digital Programme Manager', 'Council', day('2025-10-01'), day('2026-03-31'), 'A', null, null, 6000, 0, 6000],
            // prettier-ignore
            ['EH-03', 'Early help', 'Extend the portage service', 'Head of Early Years', 'Council', day('2025-04-01'), day('2026-03-31'), 'A', 'A', null, 9000, 2000, 9500],
            // prettier-ignore
            ['EH-04', 'Early help', 'Run parenting courses in each locality', 'Early Help Service Manager', 'Voluntary sector partners', day('2025-05-12'), day('2025-12-31'), 'G', 'R', 'Course list', 7000, 1500, 7000],
            // prettier-ignore
            ['GV-04', 'Governance', 'Refresh the risk register each quarter', 'SEND Programme Manager', 'Council; ICB', day('2025-06-02'), day('2025-11-30'), 'A', 'G', null, 1000, 250, 1000],
          ],
        },
      ],
    },
  ],
};
