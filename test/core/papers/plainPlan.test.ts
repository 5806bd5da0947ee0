import type { PackSheetKey } from '../../../src/core/papers/sheet/paperWords';
import { describeRows, papersOf, type RowsFound } from '../../support/papersOf';
import { day } from '../../support/positions';
import { sheetOf, workbookOf } from '../../support/sheet';

/** What a board finds where a plan has one rating column, no money, no updates and no earlier board; and with slips in it. */
const rows = [
  ['Ref', 'Priority area', 'Action', 'Lead', 'Due date', 'Progress BRAG'],
  ['1', 'Health', 'Recruit a nurse', 'Head of Health', day('2025-08-31'), 'Red'],
  ['2', 'Health', 'Open a clinic', 'Head of Health', day('2025-09-20'), 'Green'],
  ['3', 'Schools', 'Train staff', 'Head of Schools', 'when funded', 'Amber'],
  ['4', 'Schools', 'Buy books', '', day('2026-01-31'), 'Purple'],
  ['5', 'Transport', 'Buy a bus', 'Head of Transport', day('2025-05-31'), 'Blue'],
];
const papers = papersOf(workbookOf(sheetOf(rows)), { asAt: '2025-09-08' });

const found: Readonly<Record<PackSheetKey, readonly RowsFound[]>> = {
  'board-summary': [
    [
      'no impact, money or movement at a glance',
      [
        'One of three areas is Red, one is Amber and one is Blue. One action needs the board. Two actions are done or on track; this plan does not record impact.',
        'Priority areas, the worst first',
        'Priority area | Progress | Actions by progress rating | Overdue | Commentary',
        'Health | Red | 1',
        'Schools | Amber | 0',
        'Transport | Blue | 0',
        'Whole plan | Red | 1',
      ],
    ],
    [
      'a decision whose words are to be written',
      [
        'Decisions asked of the board | No decision is written down yet: see Escalations',
        'Priority area | Ref | Action | Why',
        'Health | 1 | Recruit a nurse | Progress Red; 8 days late',
      ],
    ],
    [
      'Amber as a headline in place of impact, and what is not recorded',
      [
        '5 | 2 | 1 | 1 | 1 | 1',
        'actions in 3 priority areas | of 5 actions: progress Blue or Green (40%) | of 5 actions: progress Red (20%) | of 5 actions: progress Amber (20%) | of 5 actions: overdue (20%) | of 5 actions: due in the next 30 days (20%)',
        'Priority area | Progress rating | Progress Blue | Progress Green | Progress Amber | Progress Red | Progress Not rated | Progress Not a rating | Actions | Overdue | Due in 30 days',
        'Health | Red | 0 | 1 | 0 | 1 | 0 | 0 | 2 | 1 | 1',
        'Schools | Amber | 0 | 0 | 1 | 0 | 0 | 1 | 2 | 0 | 0',
        'Transport | Blue | 1 | 0 | 0 | 0 | 0 | 0 | 1 | 0 | 0',
        'Whole plan | Red | 1 | 1 | 1 | 1 | 0 | 1 | 5 | 1 | 1',
        'Impact is not recorded in this plan: it has one rating column, which is progress. Nobody can say whether 1 open action is overdue: the due date cannot be read.',
      ],
    ],
    [
      'why each rating is suggested, with no money beside it',
      [
        'Suggested rating by priority area',
        'Priority area | Suggested rating | Why this rating is suggested',
        'Health | Red | 1 of 2 rated actions not yet Blue is Red: a third or more.',
        'Schools | Amber | 1 of 1 rated action not yet Blue is Red or Amber: a third or more.',
        'Transport | Blue | The one rated action is Blue.',
        'Whole plan | Red | 1 of 3 rated actions not yet Blue is Red: a third or more.',
      ],
    ],
    [
      'how movement begins',
      [
        'Movement since the last board (number of actions) | No earlier board’s position is kept: keep this one, and the next shows what has moved',
      ],
    ],
    [
      'no impact for officers to rate',
      [
        'Officers’ ratings | Not printed',
        'Priority area | Suggested rating | Your rating | Reason for your rating',
        'Health | Red',
        'Schools | Amber',
        'Transport | Blue',
        'Whole plan | Red',
      ],
    ],
  ],
  'priority-areas': [
    [
      'an area without impact, money and updates',
      [
        'Health',
        'Red | Progress. Suggested: Red. 1 of 2 rated actions not yet Blue is Red: a third or more.',
        'Rating | Progress | Due in the next 30 days: 2. / For the board to decide: 1. | Dates | Figure',
        'Blue | 0 | Overdue | 1',
        'Green | 1 | Due in the next 30 days | 1',
        'Amber | 0',
        'Red | 1',
        'Not rated | 0',
        'Not a rating | 0',
        'All | 2',
        'Impact is not recorded in this plan: it has one rating column, which is progress.',
        'Ref | Progress | Due | Late | Action | Lead',
        '1 | Red | 2025-08-31 | 8 days late | Recruit a nurse | Head of Health',
      ],
    ],
    [
      'a date that cannot be read as it is, and nobody who leads',
      [
        'Schools',
        'Amber | Progress. Suggested: Amber. 1 of 1 rated action not yet Blue is Red or Amber: a third or more.',
        'Rating | Progress | Due in the next 30 days: nothing. | Dates | Figure',
        'Blue | 0 | Overdue | 0',
        'Green | 0 | Due in the next 30 days | 0',
        'Amber | 1',
        'Red | 0',
        'Not rated | 0',
        'Not a rating | 1',
        'All | 2',
        'Impact is not recorded in this plan: it has one rating column, which is progress. Nobody can say whether 1 open action is overdue: the due date cannot be read.',
        'Ref | Progress | Due | Late | Action | Lead',
        '3 | Amber | when funded | Train staff | Head of Schools',
      ],
    ],
  ],
  escalations: [
    [
      'what no earlier board can tell',
      [
        '1 action of 5 is here for a decision.',
        'By reason: Progress Red (1). An action can have several.',
        'An action is brought to the board where its progress is Red; its impact is Red; it is more than 30 days overdue; its due date has moved 3 times or more, or by more than 270 days in all; it is worse than at the last board; or its progress is Blue or Green while its impact has been Red, Amber or blank for 2 boards. No earlier board is kept in this workbook yet, so what needs one is not judged.',
        'For decision: progress Red now, since no earlier board is kept, or more than 90 days overdue; at most 10% of the plan’s actions, the worst first.',
        'For decision: 1 action',
        'Ref | Action | Priority area | Due | Why it is here | Overdue | Lead | Progress',
        'Answer | Response | Owner | Decision needed | By when',
        '1 | Recruit a nurse | Health | 2025-08-31 | Progress Red | 8 days late | Head of Health | Red',
      ],
    ],
  ],
  finance: [
    [
      'that no money is recorded',
      ['Money by priority area', 'No column of money was found in this plan: no budget, actual or forecast.'],
    ],
  ],
  evidence: [
    [
      'that there is neither impact nor evidence',
      [
        'Impact, and the evidence for it',
        'Priority area | Impact | Evidence',
        'Health | No rating | The plan has no column of evidence for its actions.',
        'Schools | No rating | The plan has no column of evidence for its actions.',
        'Transport | No rating | The plan has no column of evidence for its actions.',
      ],
    ],
  ],
  movement: [
    [
      'how to start',
      [
        'There is no earlier position to compare with yet',
        'No position of this plan has been kept. Once one is, this sheet shows what has changed since.',
        'To start: choose Keep this position in the BRAG Board pane. To start from an earlier copy of the workbook, choose that file there, with the date of its board.',
      ],
    ],
  ],
  stocktake: [
    [
      'how to start, and what is due next all the same',
      [
        'There is no earlier position to compare with yet',
        'No position of this plan has been kept. Once one is, this sheet shows what has changed since.',
        'To start: choose Keep this position in the BRAG Board pane. To start from an earlier copy of the workbook, choose that file there, with the date of its board.',
        'Due in the next six months, to 10 March 2026: 2',
        'Action | Due | Ref | Progress now | Days to go | Lead | Priority area',
        'Open a clinic | 2025-09-20 | 2 | Green | 12 | Head of Health | Health',
        'Buy books | 2026-01-31 | 4 | Not a rating | 145 | No lead named | Schools',
      ],
    ],
  ],
  'members-summary': [
    [
      'the plan in plain words, with what nobody can say',
      [
        'In short',
        'One of three areas is Red, one is Amber and one is Blue. One action needs the board. Two actions are done or on track; this plan does not record impact.',
        'The plan promises 5 actions in 3 priority areas. Of these, 2 (40%) are done or on track, 1 is at risk and 1 is off track. 1 has no clear rating of progress. 1 is past the date set for it. Nobody can say whether 1 open action is overdue: the due date cannot be read.',
        'The three priorities: where we are',
        'Red | Health is rated Red (off track). Of 2 actions, 1 is done or on track, 1 off track and 1 is past the date set.',
        'Amber | Schools is rated Amber (at risk). Of 2 actions, none is done or on track and 1 at risk.',
        'Blue | Transport is rated Blue (complete and embedded). Of 1 action, 1 is done or on track.',
        'What is off track, and what is being done',
        '•  Recruit a nurse. Led by the Head of Health; due 31 August 2025.',
        'The plan has no update on how these stand now.',
        'What happens next',
        '•  By 20 September 2025: Open a clinic.',
        'What the colours mean',
        'Blue: Complete and embedded; Green: On track; Amber: At risk; Red: Off track.',
      ],
    ],
  ],
  'risk-performance': [
    ['that there is neither register nor scorecard', ['No risk register and no scorecard was found']],
  ],
  'plan-checks': [
    [
      'what the plan does not record, and how many issues there are',
      [
        'Impact is not recorded in this plan: it has one rating column, which is progress.',
        'Nobody can say whether 1 open action is overdue: the due date cannot be read.',
        '3 | 2 | 1 | 0',
        'open issues | errors: put these right first | warnings: look at these, they may be wrong | notes: good to know',
        'Issues by priority area',
        'Priority area | Errors | Warnings | Notes | All open issues',
        'Health | 0 | 0 | 0 | 0',
        'Schools | 2 | 1 | 0 | 3',
        'Transport | 0 | 0 | 0 | 0',
        'Whole plan | 2 | 1 | 0 | 3',
        'Issues by kind',
        'Kind of issue | How serious | Open | Fix offered',
        'Unreadable date | Error | 1 | 0',
        'Not a rating | Error | 1 | 0',
      ],
    ],
    [
      'the issues of nobody, last',
      [
        'Issues by lead: choose a name to go to them',
        'Lead | Errors | Warnings | Notes | All open issues | Actions',
        'Head of Schools | 1 | 0 | 0 | 1 | 3',
        'No lead named | 1 | 1 | 0 | 2 | 4',
        'Open issues: choose a cell to go to it',
        'By lead, the gravest first. To send a lead their own, choose the name with the button at Lead, and print or copy what is left.',
        'Lead | Ref | How serious | Due | Cell | Priority area | Action | What is wrong | What to do',
        'Head of Schools | 3 | Error | when funded | E4 | Schools | Train staff | The due date “when funded” cannot be read. | Type a date such as 31/03/2026, a month such as March 2026, or Ongoing.',
        'No lead named | 4 | Error | 2026-01-31 | F5 | Schools | Buy books | “Purple” is not a progress rating. | Type Blue, Green, Amber or Red.',
      ],
    ],
  ],
};

describeRows(papers, found);
