import { amber, blue, day, green, heads, red, title } from '../describe';
import type { PlanDescription } from '../describe';

/**
 * Parent and child milestones in one table. A parent with nothing but its number and text is a heading; one
 * with a date and a rating of its own is an action. "Sep-24" could be a day or a year.
 */
export const plan: PlanDescription = {
  title: 'Quality improvement plan',
  sheets: [
    {
      name: 'Milestones',
      merges: ['B4:B8', 'B9:B13', 'B14:B15'],
      blocks: [
        { at: 'A1', rows: [[title('Quality and SEND improvement plan: milestones')]] },
        {
          at: 'A3',
          // prettier-ignore
          rows: [
            heads('Number', 'Theme', 'Description', 'Baseline finish date', 'BRAG', 'Evidence key milestone has been achieved', 'Lead'),
            ['QS1', 'Governance', 'Leaders oversee SEND together'],
            ['QS1.1', null, 'Set up the assurance board'],
            ['QS1.1.1', null, 'Agree terms of reference', 'Sep-24', blue(), 'Terms of reference v2', 'Board Secretary'],
            ['QS1.1.2', null, 'Appoint an independent chair', day('2025-05-30'), blue(), null, "Director of Children's Services"],
            ['QS1.2', null, 'Publish an annual report', '31/12/2025', green(), null, 'Head of SEND'],
            ['QS2', 'Timeliness', 'Plans are written on time', day('2026-03-31'), amber(), null, 'Head of SEND'],
            ['QS2.1', null, 'Triage within six weeks', 'Jun-25', red(), 'Weekly report', 'EHC Team Manager'],
            ['QS2.1.1', null, 'Publish a guide to triage', day('2025-08-31'), green(), null, 'EHC Team Manager'],
            ['QS2.2', null, 'Cut late advice'],
            ['QS2.2.1', null, 'Agree a weekly tracker with health', day('2025-09-20'), amber(), null, 'Designated Clinical Officer'],
            ['QS3', 'Voice', 'Families shape the plan'],
            ['QS4', null, 'Answer complaints within 15 days', day('2026-02-28'), green(), null, 'Complaints Manager'],
          ],
        },
      ],
    },
  ],
};
