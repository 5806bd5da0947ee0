import { STANDARD, day, filled, heads } from '../describe';
import type { PlanDescription } from '../describe';

/**
 * Ratings by fill alone, in Excel's standard colours and in ours. Areas are merged down the side. There is
 * one rating column and so no impact; no reference, start, evidence or money either.
 */
export const plan: PlanDescription = {
  title: 'Inclusion priorities',
  sheets: [
    {
      name: 'Priorities',
      blocks: [
        { at: 'A1', rows: [['Inclusion priorities 2025/26']] },
        {
          at: 'A3',
          rows: [
            heads('Priority area', 'Action', 'Lead officer', 'Timescale', 'RAG status', 'Update'),
            [
              'Inclusive schools',
              'Launch the inclusion charter',
              'Inclusion Service Manager',
              day('2025-07-31'),
              filled(STANDARD.green),
              '58 schools have signed.',
            ],
            [
              null,
              'Offer each cluster a link adviser',
              'Inclusion Service Manager',
              day('2025-10-01'),
              filled(STANDARD.amber),
              'Two clusters have none.',
            ],
            [
              null,
              'Publish the ordinarily available provision guide',
              'Head of SEND',
              day('2025-12-19'),
              filled('00703C'),
              'Draft is with schools.',
            ],
            [
              null,
              'Run a network for SENCOs each half-term',
              'SENCO Network Lead',
              day('2026-03-31'),
              filled(STANDARD.green),
              'Dates are booked.',
            ],
            [
              'Timely assessment',
              'Issue plans within 20 weeks',
              'EHC Team Manager',
              day('2025-08-29'),
              filled(STANDARD.red),
              '41% were on time in July.',
            ],
            [
              null,
              'Clear overdue annual reviews',
              'EHC Team Manager',
              day('2025-09-19'),
              filled('B3261E'),
              '222 remain.',
            ],
            [
              null,
              'Agree a health advice template',
              'Designated Clinical Officer',
              day('2025-06-30'),
              filled(STANDARD.blue),
              'In use by all providers.',
            ],
            [
              null,
              'Improve social care advice',
              'Designated Social Care Officer',
              day('2026-02-27'),
              filled('FFBF47'),
              'Second audit is due in October.',
            ],
            [
              'Family confidence',
              'Survey families after each final plan',
              'Participation Officer',
              day('2025-11-28'),
              null,
              null,
            ],
            [
              null,
              'Answer every enquiry within five days',
              'EHC Team Manager',
              day('2025-09-01'),
              null,
              'No figures have been sent.',
            ],
            [
              null,
              'Hold termly listening events',
              'Parent Carer Forum Co-ordinator',
              day('2026-01-30'),
              null,
              null,
            ],
            [
              null,
              'Publish a termly report on what changed',
              'Local Offer Officer',
              day('2025-12-12'),
              filled('1D70B8'),
              'Three reports are out.',
            ],
          ],
        },
      ],
      merges: ['A4:A7', 'A8:A11', 'A12:A15'],
    },
  ],
};
