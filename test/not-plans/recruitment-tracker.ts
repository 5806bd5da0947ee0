import { day, heads } from '../plans/describe';
import type { PlanDescription } from '../plans/describe';

/** Posts and how far their filling is. */
export const plan: PlanDescription = {
  title: 'Vacancies',
  sheets: [
    {
      name: 'Vacancies',
      // prettier-ignore
      blocks: [
        { at: 'A1', rows: [
          heads('Post no.', 'Post title', 'Service', 'Recruiting manager', 'Advert closes', 'Interview date', 'Stage', 'Start date'),
          ['P-401', 'Educational psychologist', 'SEND', 'Head of SEND', day('2025-09-12'), day('2025-09-25'), 'Advertised', ''],
          ['P-402', 'Social worker', 'Care', 'Team Manager', day('2025-08-01'), day('2025-08-14'), 'Offer made', day('2025-10-06')],
          ['P-403', 'Highways inspector', 'Place', 'Asset Manager', day('2025-08-29'), day('2025-09-10'), 'Shortlisting', ''],
        ] },
      ],
    },
  ],
};
