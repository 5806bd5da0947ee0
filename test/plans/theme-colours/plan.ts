import { day, filled, heads, themed, title } from '../describe';
import type { CellDescription, PlanDescription } from '../describe';

// The accents of Office's theme: 4 light blue, 5 orange, 7 gold, 8 blue, 9 green.
const BAND = 'E2EFDA';
const band = (text: string): CellDescription => filled(BAND, text);

/**
 * Ratings by fill alone, in theme colours, lighter and darker. The key above the table is coloured cells
 * beside their meanings. One row is shaded pale green from end to end: that is no rating.
 */
export const plan: PlanDescription = {
  title: 'Wellbeing and attendance plan',
  sheets: [
    {
      name: 'Plan',
      blocks: [
        { at: 'A1', rows: [[title('Wellbeing and attendance plan')]] },
        {
          at: 'C3',
          // prettier-ignore
          rows: [
            [themed(8, -0.25), 'Done and making a difference'],
            [themed(9, 0), 'Going well'],
            [themed(7, 0.4), 'Slipping'],
            [filled('C00000'), 'Stuck'],
          ],
        },
        {
          at: 'A8',
          // prettier-ignore
          rows: [
            heads('Ref', 'Area', 'Action', 'Lead', 'Due', 'BRAG (progress)', 'BRAG (impact)'),
            ['T1', 'Wellbeing', 'Put a worker in each school', 'Head of Early Help', day('2025-12-31'), themed(9, 0), themed(9, 0.4)],
            ['T2', 'Wellbeing', 'Train mental health leads', 'Workforce Development Lead', day('2025-08-31'), themed(7, 0), themed(7, 0.6)],
            ['T3', 'Wellbeing', 'Publish a referral guide', 'CAMHS Service Manager', day('2025-07-31'), themed(8, -0.25), themed(8, 0.4)],
            ['T4', 'Wellbeing', 'Hold drop-ins for parents', 'Parent Carer Forum Co-ordinator', day('2026-03-31'), themed(9, -0.25), themed(4, 0)],
            ['T5', 'Attendance', 'Meet schools each term', 'Attendance Manager', day('2025-10-08'), filled('C00000'), filled('FF7C80')],
            ['T6', 'Attendance', 'Share daily figures', 'Performance Manager', day('2025-09-01'), themed(5, 0), null],
            [band('T7'), band('Attendance'), band('Review part-time timetables'), band('Head of Inclusion'), band('30/06/2026'), band(''), band('')],
            ['T8', 'Attendance', 'Support moves into Year 7', 'Head of Inclusion', day('2026-02-28'), themed(9, 0.8), themed(7, 0.8)],
          ],
        },
      ],
    },
  ],
};
