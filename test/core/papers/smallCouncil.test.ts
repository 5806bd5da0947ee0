import type { Rect } from '../../../src/core/cells/address';
import type { PackSheetKey } from '../../../src/core/papers/sheet/paperWords';
import type { SheetModel } from '../../../src/core/papers/sheet/sheetModel';
import { describeRows, papersOf, shownIn, type RowsFound } from '../../support/papersOf';
import { around, cells } from '../../support/smallCouncil';

/**
 * What a board finds on each paper of a plan that is small enough to count by hand: its figures, its words, what comes
 * first. A row is given as it is read, from left to right.
 */
const papers = papersOf(cells, around);

const found: Readonly<Record<PackSheetKey, readonly RowsFound[]>> = {
  'board-summary': [
    [
      'what matters, and the areas at a glance, the worst first',
      [
        'One of two areas is Red for progress and one is Amber. Two actions need the board. Three actions are done or on track, but for one of them no impact is shown yet.',
        'Priority areas, the worst first | Since the last board: ↑ better, ↓ worse, → the same. * its measures say otherwise, see Evidence',
        'Priority area | Progress | Impact | Actions by progress rating | Overdue | Spend of budget | Commentary',
        'Leadership | Red ↓ | Red → | 1 | £3,400 of £3,500 (97%)',
        'Early help | Amber → | No rating * | 0 | £15,500 of £46,000 (34%)',
        'Whole plan | Amber → | Amber ↑ | 1 | £18,900 of £49,500 (38%)',
        'Shaded cells are for you to type in. What is typed there stays with its row whenever the sheets are built. | Bars: 1 Blue, 2 Green, 1 Amber, 1 Red and 1 not rated.',
      ],
    ],
    [
      'what the board is asked to decide, with why',
      [
        'Decisions asked of the board | One more that meets the rule is for information: see Escalations',
        'Priority area | Ref | Action | Why | Decision needed',
        'Leadership | 1.2 | Agree the data protocol | Progress Red; Impact Red; Worse than at the last board; 39 days late | Whether to go on without the ICB',
      ],
    ],
    [
      'the gravest risks, with what is done about each',
      [
        'Top risks',
        'Priority area | Ref | Rating | Risk | Controls',
        'Leadership | R1 | Red | Staff leave | Retention pay',
        'Early help | R2 | Amber | The hub opens late | A second site',
        'Leadership | R3 | Green | Data is lost | New servers',
      ],
    ],
    [
      'the headline figures, each with its share',
      [
        'Ratings and dates by priority area (number of actions)',
        '6 | 3 | 1 | 2 | 1 | 18900',
        'actions in 2 priority areas | of 6 actions: progress Blue or Green (50%) | of 6 actions: progress Red (17%) | of 6 actions: impact Blue or Green (33%) | of 6 actions: overdue (17%) | spent of £49,500 budget (38%)',
      ],
    ],
    [
      'how many actions have which rating, area by area',
      [
        'Priority area | Progress rating | Progress Blue | Progress Green | Progress Amber | Progress Red | Progress Not rated | Progress Not a rating | Impact Blue | Impact Green | Impact Amber | Impact Red | Impact Not rated | Impact Not a rating | Actions | Overdue | Due in 30 days',
        'Leadership | Red | 1 | 1 | 0 | 1 | 0 | 0 | 0 | 1 | 1 | 1 | 0 | 0 | 3 | 1 | 1',
        'Early help | Amber | 0 | 1 | 1 | 0 | 1 | 0 | 0 | 1 | 0 | 0 | 2 | 0 | 3 | 0 | 0',
        'Whole plan | Amber | 1 | 2 | 1 | 1 | 1 | 0 | 0 | 2 | 1 | 1 | 2 | 0 | 6 | 1 | 1',
      ],
    ],
    [
      'progress by impact',
      [
        'Progress Blue | 0 | 1 | 0 | 0 | 0 | 1',
        'Progress Green | 0 | 1 | 1 | 0 | 0 | 2',
        'Progress Amber | 0 | 0 | 0 | 0 | 1 | 1',
        'Progress Red | 0 | 0 | 0 | 1 | 0 | 1',
        'Progress not rated | 0 | 0 | 0 | 0 | 1 | 1',
        'All | 0 | 2 | 1 | 1 | 2 | 6',
        'Of 3 actions with progress Blue or Green, impact is Blue or Green for 2, and Red, Amber or not rated for 1. Not rated here: blank, or not a rating.',
      ],
    ],
    [
      'money, and why each rating is suggested',
      [
        'Suggested rating and money by priority area',
        'Priority area | Suggested rating | Budget (£) | Actual (£) | Forecast (£) | Variance (£) | Why this rating is suggested',
        'Leadership | Red | 3500 | 3400 | 4400 | 900 | 1 of 2 rated actions not yet Blue is Red: a third or more.',
        'Early help | Amber | 46000 | 15500 | 51000 | 5000 | 1 of 2 rated actions not yet Blue is Red or Amber: a third or more.',
        'Whole plan | Amber | 49500 | 18900 | 55400 | 5900 | 2 of 4 rated actions not yet Blue are Red or Amber: a third or more.',
        'Spent to date: £19,000, £11,000 more than at the position of 14 July 2025 (July board). Since 10 March 2025 (March stocktake), £2,000 was spent on actions whose impact did not move and £13,000 was spent on actions whose impact is not rated.',
      ],
    ],
    [
      'what has moved since the last board',
      [
        'Movement since the last board (number of actions)',
        'Priority area | Worsened | Improved | Completed | Re-dated | New | Removed',
        'Leadership | 1 | 1 | 1 | 1 | 1 | 0',
        'Early help | 1 | 1 | 0 | 0 | 1 | 0',
        'Whole plan | 2 | 2 | 1 | 1 | 2 | 0',
        'Compared with 14 July 2025 (July board): 2 actions worsened, 2 actions improved, 1 action completed, 1 action re-dated and 2 actions new. An action can count under several headings: see Movement.',
      ],
    ],
    [
      'where officers put their own rating',
      [
        'Officers’ ratings | Not printed',
        'Priority area | Suggested rating | Your rating | Reason for your rating | Suggested impact | Your impact rating | Reason for your impact rating',
        'Leadership | Red | Red',
        'Early help | Amber | No rating',
        'Whole plan | Amber | Amber',
      ],
    ],
  ],
  'priority-areas': [
    [
      'an area’s ratings, changes, dates, decisions and risks',
      [
        'Leadership',
        'Red ↓ | Progress. Suggested: Red. 1 of 2 rated actions not yet Blue is Red: a third or more. Since the last board: ↑ better, ↓ worse, → the same.',
        'Red → | Impact. Suggested: Red. 1 of 3 rated actions not yet Blue is Red: a third or more.',
        'Rating | Progress | Impact | Since the last board: worse: 1.2; better: 1.1; new: 1.3. / Due in the next 30 days: 1.3. / Due dates: 1.2 moved twice, 2 months in all. / For the board to decide: 1.2. / Risks: R1 (Red) and R3 (Green). / Responsible bodies, with their number of actions: Council (3) and ICB (1). | Dates and money | Figure',
        'Blue | 1 | 0 | Overdue | 1',
        'Green | 1 | 1 | Due in the next 30 days | 1',
        'Amber | 0 | 1 | Budget (£) | 3500',
        'Red | 1 | 1 | Actual (£) | 3400',
        'Not rated | 0 | 0 | Forecast (£) | 4400',
        'Not a rating | 0 | 0 | Variance (£) | 900',
        'All | 3 | 3',
      ],
    ],
    [
      'its actions, the worst first, with what changed',
      [
        'Ref | Progress | Impact | Due | Late | Action | Lead | Agencies | Latest update | Since the last board',
        '1.2 | Red | Red | 2025-07-31 | 39 days late | Agree the data protocol | Head of Data | Council; ICB | The ICB has not signed. | Worse: progress was Amber',
        '1.3 | Green | Amber | 2025-09-30 | Publish the annual report | Head of Data | Council | Drafted. | New',
        '1.1 | Blue | Green | 2025-06-30 | Set up the improvement board | Director of Education | Council | Met six times. | Better: progress was Green and impact was Amber',
      ],
    ],
    [
      'the next area, whose impact nobody can rate',
      [
        'Early help',
        'Amber → | Progress. Suggested: Amber. 1 of 2 rated actions not yet Blue is Red or Amber: a third or more. Since the last board: ↑ better, ↓ worse, → the same.',
        'No rating | Impact. Suggested: No rating. 2 of 3 actions have no valid impact rating.',
        'Rating | Progress | Impact | Since the last board: worse: 2.1; better: 2.2; new: 2.3. / Due in the next 30 days: nothing. / Due dates: 2.1 moved once, by 3 months. / Risks: R2 (Amber). / Responsible bodies, with their number of actions: Council (2), ICB (1) and Schools (1). | Dates and money | Figure',
        'Blue | 0 | 0 | Overdue | 0',
        'Green | 1 | 1 | Due in the next 30 days | 0',
        'Amber | 1 | 0 | Budget (£) | 46000',
        'Red | 0 | 0 | Actual (£) | 15500',
        'Not rated | 1 | 2 | Forecast (£) | 51000',
        'Not a rating | 0 | 0 | Variance (£) | 5000',
        'All | 3 | 3',
        'Ref | Progress | Impact | Due | Late | Action | Lead | Agencies | Latest update | Since the last board',
        '2.1 | Amber | Not rated | 2026-03-31 | Open a hub in the north | Head of Early Help | Council; ICB | The lease is late. | Worse: progress was Green',
        '2.3 | Not rated | Not rated | 2026-02-28 | Write a guide for families | Head of Early Help | Council | New',
        '2.2 | Green | Green | 2025-12-31 | Train all schools | Head of Early Help | Schools | Half are trained. | Better: progress was Amber and impact was Amber',
        'Where the figures come from',
      ],
    ],
  ],
  escalations: [
    [
      'how many are here and why',
      [
        '1 action of 6 is here for a decision, and 1 more for information.',
        'By reason: Progress Red (1), Impact Red (1), More than 30 days overdue (1) and Worse than at the last board (2). An action can have several.',
        'By agency: Council (2) and ICB (2). An action with several agencies counts for each.',
        'An action is brought to the board where its progress is Red; its impact is Red; it is more than 30 days overdue; its due date has moved 3 times or more, or by more than 270 days in all; it is worse than at the last board; or its progress is Blue or Green while its impact has been Red, Amber or blank for 2 boards.',
        'For decision: progress Red for two boards or more, worse than at the last board, or more than 90 days overdue; at most 10% of the plan’s actions, the worst first.',
      ],
    ],
    [
      'what is for decision',
      [
        'For decision: 1 action',
        'Council: 1 action',
        'Ref | Action | What was tried (latest update) | Agency | Why it is here | Overdue | Lead | Progress | Impact',
        'Answer | Response | Owner | Decision needed | By when',
        '1.2 | Agree the data protocol | The ICB has not signed. | Council, with ICB | Progress Red; Impact Red; More than 30 days overdue; Worse than at the last board: progress was Amber | 39 days late | Head of Data | Red | Red',
      ],
    ],
    [
      'what is for information',
      [
        'For information: 1 action',
        'Council: 1 action',
        'Ref | Action | What was tried (latest update) | Agency | Why it is here | Overdue | Lead | Progress | Impact',
        'Answer | Response | Owner | Decision needed | By when',
        '2.1 | Open a hub in the north | The lease is late. | Council, with ICB | Worse than at the last board: progress was Green | Head of Early Help | Amber | Not rated',
      ],
    ],
  ],
  finance: [
    [
      'what the money has bought',
      [
        '21p of each £1 spent is on actions with impact shown.',
        '£18,900 of £49,500 is spent (38%). The forecast total is £55,400, £5,900 over budget.',
        'Actual spend by priority area and impact (£)',
        'Impact is shown, rated Blue or Green, for £3,900 of £18,900 spent. The most without it is in Early help: £12,500.',
        'Priority area | Impact Blue | Impact Green | Impact Amber | Impact Red | Impact not rated | All spend (£)',
        'Leadership | 0 | 900 | 0 | 2500 | 0 | 3400',
        'Early help | 0 | 3000 | 0 | 0 | 12500 | 15500',
        'Whole plan | 0 | 3900 | 0 | 2500 | 12500 | 18900',
      ],
    ],
    [
      'money area by area',
      [
        'Money by priority area',
        'Priority area | Actions | Budget (£) | Actual (£) | Forecast (£) | Variance (£) | Spent, of budget',
        'Leadership | 3 | 3500 | 3400 | 4400 | 900 | 97%',
        'Early help | 3 | 46000 | 15500 | 51000 | 5000 | 34%',
        'Whole plan | 6 | 49500 | 18900 | 55400 | 5900 | 38%',
      ],
    ],
    [
      'spend by progress and impact',
      [
        'Actual spend by progress and impact (£)',
        'Progress, by impact | Impact Blue | Impact Green | Impact Amber | Impact Red | Impact not rated | All',
        'Progress Blue | 0 | 900 | 0 | 0 | 0 | 900',
        'Progress Green | 0 | 3000 | 0 | 0 | 0 | 3000',
        'Progress Amber | 0 | 0 | 0 | 0 | 12500 | 12500',
        'Progress Red | 0 | 0 | 0 | 2500 | 0 | 2500',
        'Progress not rated | 0 | 0 | 0 | 0 | 0 | 0',
        'All | 0 | 3900 | 0 | 2500 | 12500 | 18900',
      ],
    ],
    [
      'spend by impact at each position, and since',
      [
        'Spend to date by impact rating, at each position that is kept (£)',
        'Since 10 March 2025 (March stocktake), £2,000 was spent on actions whose impact did not move and £13,000 was spent on actions whose impact is not rated.',
        'Position | Blue | Green | Amber | Red | Not rated | All (£)',
        '10 March 2025 (March stocktake) | 0 | 0 | 300 | 500 | 0 | 800',
        '14 July 2025 (July board) | 0 | 0 | 1400 | 1500 | 5000 | 7900',
        '8 September 2025 (The plan as it stands) | 0 | 3900 | 0 | 2500 | 12500 | 18900',
        'Spend is what the plan gave when each position was kept. Figures are as at the build. 1 action of that position is not in the plan any more: £300 had been spent on it by then, and nobody can say what was spent since.',
        'Spent since 10 March 2025 (March stocktake), by what impact did',
        'Impact | Number of actions | Spent (£)',
        'Impact did not move | 1 | 2000',
        'Impact is better | 1 | 900',
        'Impact is not rated | 1 | 12500',
        'New in the plan | 3 | 3000',
      ],
    ],
    [
      'money by lead agency',
      [
        'Money by lead agency',
        'Agency | Actions | Budget (£) | Actual (£) | Forecast (£) | Variance (£) | Spent, of budget',
        'Council | 5 | 43500 | 15900 | 49400 | 5900 | 37%',
        'Schools | 1 | 6000 | 3000 | 6000 | 0 | 50%',
        'All agencies | 6 | 49500 | 18900 | 55400 | 5900 | 38%',
        'An action counts once, for the agency that it names first. Named, and leading none: ICB.',
      ],
    ],
    [
      'actions over budget, by how much',
      [
        'Actions over budget: 2 of 6 actions',
        'Spend or forecast is more than 10% over the budget. No budget is not a budget of £0. In question: what it is over by.',
        'Action | Progress | Impact | Budget (£) | Actual (£) | Forecast (£) | In question (£) | Why | Ref',
        '2.1  Open a hub in the north | Amber | Not rated | 40000 | 12500 | 45000 | 5000 | Forecast is more than its budget. Lead: Head of Early Help | 2.1',
        '1.2  Agree the data protocol | Red | Red | 2000 | 2500 | 3000 | 1000 | Spent more than its budget. Lead: Head of Data | 1.2',
        'All of these | 6000',
      ],
    ],
    [
      'spend with no evidence of impact',
      [
        'Spend with no evidence of impact: 2 of 6 actions',
        'Money is spent, and impact is Red, not rated or not a rating, or the evidence cell is blank. What the plan has no column for is not counted. In question: what is spent.',
        'Action | Progress | Impact | Budget (£) | Actual (£) | Forecast (£) | In question (£) | Why | Ref',
        '2.1  Open a hub in the north | Amber | Not rated | 40000 | 12500 | 45000 | 12500 | Impact is not rated; No evidence is written down. Lead: Head of Early Help | 2.1',
        '1.2  Agree the data protocol | Red | Red | 2000 | 2500 | 3000 | 2500 | Impact is Red; No evidence is written down. Lead: Head of Data | 1.2',
        'All of these | 15000',
      ],
    ],
    [
      'plan beside ledger',
      [
        'Plan beside ledger, by priority area',
        'By the ledger on “Ledger”, £18,400 was spent in 2025/26: £18,400 on actions. Actual spend is what the plan says; the ledger stands beside it.',
        'Priority area | Ledger lines | Budget (£) | The plan says (£) | The ledger says (£) | Difference (£)',
        'Leadership | 2 | 3500 | 3400 | 3400 | 0',
        'Early help | 2 | 46000 | 15500 | 15000 | -500',
        'No action claims it | 0 | – | – | 0 | –',
        'The whole ledger | 4 | 49500 | 18900 | 18400',
        'Action by action, plan and ledger say the same for 4 of 5 actions. They differ for 2.1. Each action stands at the end of this sheet, on the screen.',
      ],
    ],
    [
      'where plan and ledger differ',
      [
        'Plan and ledger differ: 1 of 6 actions',
        'Plan and ledger differ by more than £100. In question: the ledger’s spend less the plan’s.',
        'Action | Progress | Impact | Budget (£) | Actual (£) | Forecast (£) | In question (£) | Why | Ref',
        '2.1  Open a hub in the north | Amber | Not rated | 40000 | 12500 | 45000 | -500 | The ledger says £12,000. Lead: Head of Early Help | 2.1',
        'All of these | -500',
      ],
    ],
    [
      'budgets without a line',
      [
        'Actions with a budget and no ledger line: 1 of 6 actions',
        'There is a budget, and no line of the ledger. In question: the budget.',
        'Action | Progress | Impact | Budget (£) | Actual (£) | Forecast (£) | In question (£) | Why | Ref',
        '1.3  Publish the annual report | Green | Amber | 500 | 0 | 500 | 500 | No line is for it. Lead: Head of Data | 1.3',
        'All of these | 500',
      ],
    ],
    [
      'spend off the year',
      [
        'Spend ahead of or behind the year: 2 of 6 actions',
        'The share of the budget that is spent is more than 25 percentage points from the share of 2025/26 that is gone, or from what is planned by now. In question: the ledger’s spend.',
        'Action | Progress | Impact | Budget (£) | Actual (£) | Forecast (£) | In question (£) | Why | Ref',
        '1.2  Agree the data protocol | Red | Red | 2000 | 2500 | 3000 | 2500 | 125% of the budget is spent with 44% of the year gone. Lead: Head of Data | 1.2',
        '1.1  Set up the improvement board | Blue | Green | 1000 | 900 | 900 | 900 | 90% of the budget is spent with 44% of the year gone. Lead: Director of Education | 1.1',
        'All of these | 3400',
      ],
    ],
    [
      'plan beside ledger by agency, and spend by month',
      [
        'Plan beside ledger, by lead agency',
        'An action counts once, for the agency that it names first. What is for an area as a whole, or for no action, is of no agency.',
        'Agency | Actions | The plan says (£) | The ledger says (£)',
        'Council | 4 | 15900 | 15400',
        'Schools | 1 | 3000 | 3000',
        'All agencies | 5 | 18900 | 18400',
        'Spend by month, by the ledger',
        'From May 2025 to August 2025; the most in July 2025, £12,000. The budget of £49,500 is spread evenly over 2025/26.',
        'Month | Spend (£) | To date (£) | Planned to date (£)',
        'May 2025 | 900 | 900 | 8250',
        'June 2025 | 2500 | 3400 | 12375',
        'July 2025 | 12000 | 15400 | 16500',
      ],
    ],
    [
      'plan beside ledger by action',
      [
        'Plan beside ledger, by action | Not printed',
        'Action | Ledger lines | Budget (£) | The plan says (£) | The ledger says (£) | Difference (£)',
        '1.1  Set up the improvement board | 1 | 1000 | 900 | 900 | 0',
        '1.2  Agree the data protocol | 1 | 2000 | 2500 | 2500 | 0',
        '1.3  Publish the annual report | 0 | 500 | 0 | 0 | 0',
        '2.1  Open a hub in the north | 1 | 40000 | 12500 | 12000 | -500',
        '2.2  Train all schools | 1 | 6000 | 3000 | 3000 | 0',
      ],
    ],
    [
      'what was looked for in vain',
      [
        'Looked for, and none found',
        'Spend that no action claims. Every line of the ledger is for an action or an area.',
        'Spend after an action was done. Lines of the ledger are of months after the one in which the action was completed, or in which a board first had it as finished; without either nobody can say, and it is not here. In question: what was spent since.',
        'Actions with more credits than spend. The ledger has more credits than spend. In question: the ledger’s spend.',
      ],
    ],
  ],
  evidence: [
    [
      'the areas whose rating the measures question, first',
      [
        'What the measures say',
        'Priority area | Impact | Spent (£) | What the measures say | Gap',
        'Early help | No rating | 15500 | Of 1 measure: 1 getting worse; none at target. Off target and getting worse: Families helped early. | Action 2.2 is Blue or Green for impact, but Families helped early is Red and getting worse.',
        'Leadership | Red | 3400 | Of 1 measure: 1 getting better; none at target. | The measures do not contradict the rating.',
      ],
    ],
    [
      'an area’s claim, its measures and its evidence',
      [
        'Red | The claim. Suggested: Red. 1 of 3 rated actions not yet Blue is Red: a third or more. It has been Red since the board of 10 March 2025, at least.',
        'The measures do not contradict the rating.',
        'Measure | Rating | Baseline | Target | Latest | Since the figure before | Since the board of 14 July 2025 | Where it leads',
        'Plans in 20 weeks | Amber | 41% | 60% | 52% | Up from 50% in June 2025 (better) | Up from 50% in June 2025 (better) | 8 points to gain: 58% of the way from the baseline. At this rate it reaches the target of 60% by October 2025.',
        'Plans in 20 weeks: from 43% in April 2025 to 52% in July 2025.',
        'Priority area | Officers’ answer | Who answers | By when',
        'Leadership',
        'Shaded cells are for you to type in. What is typed there stays with its row whenever the sheets are built.',
        'Evidence written down in the plan',
        'Written down for 2 of 3 actions; of 1 with impact Blue or Green, all have some.',
        'Action | Ref | Impact | Evidence',
        'Set up the improvement board | 1.1 | Green | Minutes of the board',
        'Publish the annual report | 1.3 | Amber | Draft report',
      ],
    ],
    [
      'the area whose measure speaks against it',
      [
        'No rating | The claim. Suggested: No rating. 2 of 3 actions have no valid impact rating.',
        'Action 2.2 is Blue or Green for impact, but Families helped early is Red and getting worse.',
        'Measure | Rating | Baseline | Target | Latest | Since the figure before | Since the board of 14 July 2025 | Where it leads',
        'Families helped early | Red | 100 | 200 | 90 | Down from 105 in June 2025 (worse) | Down from 105 in June 2025 (worse) | 110 to gain: further away than at the baseline. At this rate it does not reach the target of 200: it moves away from it.',
        'Families helped early: from 120 in April 2025 to 90 in July 2025.',
        'Priority area | Officers’ answer | Who answers | By when',
        'Early help',
        'Shaded cells are for you to type in. What is typed there stays with its row whenever the sheets are built.',
        'Evidence written down in the plan',
        'Written down for 1 of 3 actions; of 1 with impact Blue or Green, all have some.',
        'Action | Ref | Impact | Evidence',
        'Train all schools | 2.2 | Green | Register of training',
      ],
    ],
    [
      'the figures that the charts are of',
      [
        'Figures of the charts',
        'Measure | Apr 2025 | May 2025 | Jun 2025 | Jul 2025 | Aug 2025 | Sep 2025 | Oct 2025',
        'Plans in 20 weeks: figure | 43 | 47 | 50 | 52',
        'Plans in 20 weeks: target | 60 | 60 | 60 | 60 | 60 | 60 | 60',
        'Plans in 20 weeks: baseline | 41 | 41 | 41 | 41 | 41 | 41 | 41',
        'Plans in 20 weeks: at this rate | 43.5 | 46.5 | 49.5 | 52.5 | 55.5 | 58.5 | 61.5',
        'Families helped early: figure | 120 | 110 | 105 | 90',
        'Families helped early: target | 200 | 200 | 200 | 200 | 200 | 200 | 200',
        'Families helped early: baseline | 100 | 100 | 100 | 100 | 100 | 100 | 100',
        'Families helped early: at this rate | 120.5 | 111 | 101.5 | 92 | 82.5 | 73 | 63.5',
      ],
    ],
  ],
  movement: [
    [
      'what changed, in numbers',
      [
        'Actions since the last board, 14 July 2025 (July board): two got worse, two got better, one completed and one re-dated.',
        '2 | 2 | 1 | 1 | 2 | 0',
        'worsened since the last board, 14 July 2025 (July board) | improved | completed | re-dated | new | removed from the plan',
      ],
    ],
    [
      'what changed over time',
      [
        'Trend: progress ratings at each position that was kept',
        'Over 3 positions: on 10 March 2025 (March stocktake), of 4 actions, progress was 0 Blue, 2 Green, 2 Amber and 0 Red; on 8 September 2025 (The plan as it stands), of 6 actions, progress was 1 Blue, 2 Green, 1 Amber, 1 Red and 1 not rated. 1 more action is Blue or Green.',
        'Position | Actions | Blue | Green | Amber | Red | Not rated | Not a rating | Also | Cycle',
        '2025-03-10 | 4 | 0 | 2 | 2 | 0 | 0 | 0 | Impact: 0 Blue, 0 Green, 2 Amber, 1 Red and 1 not rated. Overdue: 0. Spend: £800. | 10 Mar 2025, March stocktake',
        '2025-07-14 | 4 | 0 | 2 | 2 | 0 | 0 | 0 | Impact: 0 Blue, 0 Green, 2 Amber, 1 Red and 1 not rated. Overdue: 2. Spend: £7,900. | 14 Jul 2025, July board',
        '2025-09-08 | 6 | 1 | 2 | 1 | 1 | 1 | 0 | Impact: 0 Blue, 2 Green, 1 Amber, 1 Red and 2 not rated. Overdue: 1. Spend: £18,900. | 8 Sep 2025, The plan as it stands',
      ],
    ],
    [
      'the changes since the last board, the worst first',
      [
        'Since the last board, 14 July 2025 (July board): by priority area (number of actions)',
        'Priority area | Actions | Worsened | Improved | Completed | Re-dated | New | Removed',
        'Leadership | 3 | 1 | 1 | 1 | 1 | 1 | 0',
        'Early help | 3 | 1 | 1 | 0 | 0 | 1 | 0',
        'Whole plan | 6 | 2 | 2 | 1 | 1 | 2 | 0',
        'Since the last board: 6 actions changed',
        'Action | Change | Ref | Progress was | Progress now | Impact was | Impact now | Due | What changed | Priority area',
        'Agree the data protocol | Worsened, re-dated | 1.2 | Amber | Red | Red | Red | 2025-07-31 | Progress Amber → Red. Due 30 June 2025 → 31 July 2025, 31 days later. Spend £1,500 → £2,500. Due date moved twice, 2 months in all. | Leadership',
        'Open a hub in the north | Worsened | 2.1 | Green | Amber | Not rated | Not rated | 2026-03-31 | Progress Green → Amber. Spend £5,000 → £12,500. | Early help',
        'Set up the improvement board | Improved, completed | 1.1 | Green | Blue | Amber | Green | 2025-06-30 | Progress Green → Blue. Impact Amber → Green. Spend £400 → £900. | Leadership',
        'Train all schools | Improved | 2.2 | Amber | Green | Amber | Green | 2025-12-31 | Progress Amber → Green. Impact Amber → Green. Spend £1,000 → £3,000. | Early help',
        'Publish the annual report | New | 1.3 | New | Green | New | Amber | 2025-09-30 | Due 30 September 2025. | Leadership',
        'Write a guide for families | New | 2.3 | New | Not rated | New | Not rated | 2026-02-28 | Due 28 February 2026. | Early help',
      ],
    ],
    [
      'the changes since the last stocktake',
      [
        'Since the last stocktake, 10 March 2025 (March stocktake): by priority area (number of actions)',
        'Priority area | Actions | Worsened | Improved | Completed | Re-dated | New | Removed',
        'Leadership | 3 | 1 | 1 | 1 | 1 | 1 | 0',
        'Early help | 3 | 1 | 0 | 0 | 1 | 2 | 1',
        'Whole plan | 6 | 2 | 1 | 1 | 2 | 3 | 1',
        'Since the last stocktake: 7 actions changed',
        'Action | Change | Ref | Progress was | Progress now | Impact was | Impact now | Due | What changed | Priority area',
        'Agree the data protocol | Worsened, re-dated | 1.2 | Amber | Red | Red | Red | 2025-07-31 | Progress Amber → Red. Due 31 May 2025 → 31 July 2025, 61 days later. Spend £500 → £2,500. Due date moved twice, 2 months in all. | Leadership',
        'Open a hub in the north | Worsened, re-dated | 2.1 | Green | Amber | Not rated | Not rated | 2026-03-31 | Progress Green → Amber. Due 31 December 2025 → 31 March 2026, 90 days later. Spend £0 → £12,500. | Early help',
        'Set up the improvement board | Improved, completed | 1.1 | Green | Blue | Amber | Green | 2025-06-30 | Progress Green → Blue. Impact Amber → Green. Spend £0 → £900. | Leadership',
        'Publish the annual report | New | 1.3 | New | Green | New | Amber | 2025-09-30 | Due 30 September 2025. | Leadership',
        'Train all schools | New | 2.2 | New | Green | New | Green | 2025-12-31 | Due 31 December 2025. | Early help',
        'Write a guide for families | New | 2.3 | New | Not rated | New | Not rated | 2026-02-28 | Due 28 February 2026. | Early help',
        'Survey all families | Removed | 2.9 | Amber | Amber | 2025-07-31 | Was due 31 July 2025. | Early help',
      ],
    ],
  ],
  stocktake: [
    [
      'what was promised, and what became of it',
      [
        'Of three actions promised between 10 March 2025 and 8 September 2025, one was delivered with evidence, one was not and one is no longer in the plan.',
        'From 10 March 2025 (March stocktake) to 8 September 2025 (The plan as it stands).',
        'What was promised: 3 actions',
        'Priority area | Promised | Delivered, with evidence | Delivered, no evidence | Not delivered | No longer in plan',
        'Leadership | 2 | 1 | 0 | 1 | 0',
        'Early help | 1 | 0 | 0 | 0 | 1',
        'Whole plan | 3 | 1 | 0 | 1 | 1',
      ],
    ],
    [
      'each action of it, with its evidence or why not',
      [
        'Delivered, with evidence: 1',
        'Action | Due | Ref | Progress was | Progress now | Impact was | Impact now | Evidence in the plan | Priority area',
        'Set up the improvement board | 2025-06-30 | 1.1 | Green | Blue | Amber | Green | Minutes of the board | Leadership',
        'Delivered, and no evidence recorded: none',
        'Every action that was delivered has its evidence recorded.',
        'Not delivered, and why: 1',
        'Action | Due was | Ref | Progress was | Progress now | Impact was | Impact now | Due now | Why: the latest update in the plan | Priority area',
        'Agree the data protocol | 2025-05-31 | 1.2 | Amber | Red | Red | Red | 2025-07-31 | The ICB has not signed. | Leadership',
        'Promised, and no longer in the plan: 1',
        'Action | Due was | Ref | Progress was | Progress now | Impact was | Impact now | Due now | Why: the latest update in the plan | Priority area',
        'Survey all families | 2025-07-31 | 2.9 | Amber | Amber | The action is no longer in the plan. | Early help',
      ],
    ],
    [
      'how impact was rated then and now',
      [
        'Impact ratings by priority area (number of actions)',
        'Priority area | Blue or Green was | Blue or Green now | Amber or Red was | Amber or Red now | Not rated was | Not rated now',
        'Leadership | 0 | 1 | 2 | 2 | 0 | 0',
        'Early help | 0 | 1 | 1 | 0 | 1 | 2',
        'Whole plan | 0 | 2 | 3 | 2 | 1 | 2',
        'Impact is shown, rated Blue or Green, for 2 of 6 actions; it was for 0 of 4.',
      ],
    ],
    [
      'movement, measures and risks',
      [
        'Movement by priority area (number of actions)',
        'Priority area | Actions | Worsened | Improved | Completed | Re-dated | New | Removed',
        'Leadership | 3 | 1 | 1 | 1 | 1 | 1 | 0',
        'Early help | 3 | 1 | 0 | 0 | 1 | 2 | 1',
        'Whole plan | 6 | 2 | 1 | 1 | 2 | 3 | 1',
        'What the measures say of the impact',
        'Leadership: Of 1 measure: 1 getting better; none at target. The measures do not contradict the rating.',
        'Early help: Of 1 measure: 1 getting worse; none at target. Off target and getting worse: Families helped early. Action 2.2 is Blue or Green for impact, but Families helped early is Red and getting worse.',
        'Performance measures: 2',
        'Measure | Direction | Ref | Baseline | Target | Latest | Rating | Priority area | Distance to target',
        'Plans in 20 weeks | Improving | M1 | 41% | 60% | 52% | Amber | Leadership | 8 points to gain: 58% of the way from the baseline',
        'Families helped early | Worsening | M2 | 100 | 200 | 90 | Red | Early help | 110 to gain: further away than at the baseline',
        'Risks: 3',
        'Risk | Owner | Ref | Likelihood | Impact | Score | Rating | Priority area | What is being done',
        'Staff leave | Head of HR | R1 | 4 | 5 | 20 | Red | Leadership | Retention pay',
        'The hub opens late | Head of Early Help | R2 | 3 | 3 | 9 | Amber | Early help | A second site',
        'Data is lost | Head of Data | R3 | 1 | 4 | 4 | Green | Leadership | New servers',
        'Due in the next six months, to 10 March 2026: 3',
      ],
    ],
    [
      'what is due next',
      [
        'Due in the next six months, to 10 March 2026: 3',
        'Action | Due | Ref | Progress now | Impact now | Days to go | Spend (£) | Lead | Latest update in the plan | Priority area',
        'Publish the annual report | 2025-09-30 | 1.3 | Green | Amber | 22 | 0 | Head of Data | Drafted. | Leadership',
        'Train all schools | 2025-12-31 | 2.2 | Green | Green | 114 | 3000 | Head of Early Help | Half are trained. | Early help',
        'Write a guide for families | 2026-02-28 | 2.3 | Not rated | Not rated | 173 | 0 | Head of Early Help | No update in the plan. | Early help',
      ],
    ],
  ],
  'members-summary': [
    [
      'the plan in plain words',
      [
        'In short',
        'One of two areas is Red for progress and one is Amber. Two actions need the board. Three actions are done or on track, but for one of them no impact is shown yet.',
        'The plan promises 6 actions in 2 priority areas. Of these, 3 (50%) are done or on track, 1 is at risk and 1 is off track. 1 has no clear rating of progress. 1 is past the date set for it. For 2 (33%) there is evidence that they are making the difference that was hoped for.',
        'The two priorities: where we are',
        'Red ↓ | Leadership is rated Red (off track). Of 3 actions, 2 are done or on track, 1 off track and 1 is past the date set.',
        'Amber → | Early help is rated Amber (at risk). Of 3 actions, 1 is done or on track and 1 at risk.',
        'Since the last board: ↑ better, ↓ worse, → the same.',
      ],
    ],
    [
      'what has changed, what is off track, what comes next',
      [
        'What has changed since 14 July 2025',
        'Actions: 1 finished, 2 better, 2 worse, 1 given another date and 2 new.',
        '•  Worse: Agree the data protocol',
        '•  Worse: Open a hub in the north',
        'What is off track, and what is being done',
        '•  Agree the data protocol. Led by the Head of Data; due 31 July 2025. Now: The ICB has not signed.',
        'What happens next',
        '•  By 30 September 2025: Publish the annual report.',
        'Money',
        'The budget for the plan is £50,000. £19,000 has been spent (38% of the budget). The forecast total is £55,000, £5,900 more than the budget.',
        'What the colours mean',
        'Blue: Complete and embedded; Green: On track; Amber: At risk; Red: Off track.',
        'Short forms',
        'ICB: integrated care board, which plans health services.',
      ],
    ],
  ],
  'risk-performance': [
    [
      'the register in short',
      [
        'Risk register',
        'By rating, of 3 risks: 1 Green, 1 Amber and 1 Red.',
        'By area: 2 Leadership and 1 Early help.',
        'Changed since last time: not known yet. It is shown once a board’s position is kept.',
        'Without controls written down: none of 3.',
      ],
    ],
    [
      'where each risk stands on the map',
      [
        'Likelihood and impact',
        'The references of 3 of 3 risks, where the register places them: likelihood up, impact across. A place has the colour of its gravest risk. | Likelihood | Impact 1 | Impact 2 | Impact 3 | Impact 4 | Impact 5',
        'Likelihood 5',
        'Likelihood 4 | R1',
        'Likelihood 3 | R2',
        'Likelihood 2',
        'Likelihood 1 | R3',
      ],
    ],
    [
      'the risks, the gravest first',
      [
        'Risks, the gravest first',
        'Ref | Risk | Priority area | Likelihood | Impact | Score | Rating | Controls in place, and who owns the risk',
        'R1 | Staff leave | Leadership | 4 | 5 | 20 | Red | Retention pay. Owner: Head of HR',
        'R2 | The hub opens late | Early help | 3 | 3 | 9 | Amber | A second site. Owner: Head of Early Help',
        'R3 | Data is lost | Leadership | 1 | 4 | 4 | Green | New servers. Owner: Head of Data',
      ],
    ],
    [
      'how far each measure is from its target',
      [
        'Performance: how far each measure is from its target',
        'Of 2 measures: 1 Amber and 1 Red.',
        'Rating | Measure | Priority area | Baseline | Target | Latest | Direction | At this rate | Distance to target',
        'Amber | Plans in 20 weeks | Leadership | 41% | 60% | 52% | Improving | By October 2025 | 8 points to gain: 58% of the way from the baseline',
        'Red | Families helped early | Early help | 100 | 200 | 90 | Worsening | Not reached | 110 to gain: further away than at the baseline',
      ],
    ],
  ],
  'plan-checks': [
    [
      'how many issues there are, of which kind and where',
      [
        '12 | 0 | 5 | 7',
        'open issues | errors: put these right first | warnings: look at these, they may be wrong | notes: good to know',
        'Issues by priority area',
        'Priority area | Errors | Warnings | Notes | All open issues',
        'Leadership | 0 | 2 | 6 | 8',
        'Early help | 0 | 3 | 1 | 4',
        'Whole plan | 0 | 5 | 7 | 12',
        'Issues by kind',
        'Kind of issue | How serious | Open | Fix offered',
        'Over budget | Warning | 3 | 0',
        'Plan and ledger differ | Warning | 1 | 0',
        'Impact above its measures | Warning | 1 | 0',
        'Spend ahead or behind | Note | 2 | 0',
        'Spend and no move of impact | Note | 1 | 0',
        'Due date that moved | Note | 1 | 0',
        'Spend without impact | Note | 2 | 0',
      ],
    ],
    [
      'issues by lead, the one with the gravest first',
      [
        'Issues by lead: choose a name to go to them',
        'Lead | Errors | Warnings | Notes | All open issues | Actions',
        'Head of Data | 0 | 2 | 5 | 7 | 1.2 and 1.3',
        'Head of Early Help | 0 | 3 | 1 | 4 | 2.1 and 2.2',
        'Director of Education | 0 | 0 | 1 | 1 | 1.1',
        'Open issues: choose a cell to go to it',
      ],
    ],
    [
      'each issue, by lead, the gravest first',
      [
        'Open issues: choose a cell to go to it',
        'By lead, the gravest first. To send a lead their own, choose the name with the button at Lead, and print or copy what is left.',
        'Lead | Ref | How serious | Due | Cell | Priority area | Action | What is wrong | What to do',
        'Head of Data | 1.2 | Warning | 2025-07-31 | N3 | Leadership | Agree the data protocol | The actual spend of £2,500 is over the budget of £2,000. | Check the amounts, and tell finance if they are right.',
        'Head of Data | 1.2 | Warning | 2025-07-31 | O3 | Leadership | Agree the data protocol | The forecast of £3,000 is over the budget of £2,000. | Check the amounts, and tell finance if they are right.',
        'Head of Data | 1.2 | Note | 2025-07-31 | H3 | Leadership | Agree the data protocol | Impact has been Red for 3 boards, while £2,000 was spent. | Look at what the money has changed, and whether the rating still holds.',
        'Head of Data | 1.2 | Note | 2025-07-31 | F3 | Leadership | Agree the data protocol | The due date was 31 May 2025 at first, and has moved twice, 2 months in all. | Look at what holds it up, and whether the date now is one that can be kept.',
        'Head of Data | 1.2 | Note | 2025-07-31 | H3 | Leadership | Agree the data protocol | £2,500 has been spent, but impact is Red. | Say what the money has changed, and rate the impact.',
        'Head of Data | 1.2 | Note | 2025-07-31 | M3 | Leadership | Agree the data protocol | By the ledger, 125% of the budget is spent with 44% of the year gone. | Check whether the budget will last, and tell finance.',
        'Head of Data | 1.3 | Note | 2025-09-30 | M4 | Leadership | Publish the annual report | The budget is £500, and no line of the ledger is for this action. | Ask finance where its spend is posted.',
        'Head of Early Help | 2.1 | Warning | 2026-03-31 | O5 | Early help | Open a hub in the north | The forecast of £45,000 is over the budget of £40,000. | Check the amounts, and tell finance if they are right.',
        'Head of Early Help | 2.1 | Warning | 2026-03-31 | N5 | Early help | Open a hub in the north | The actual spend is £12,500, but the ledger says £12,000. | Ask finance which is right, and bring the plan up to date.',
        'Head of Early Help | 2.2 | Warning | 2025-12-31 | H6 | Early help | Train all schools | Impact is Green, but “Families helped early” is Red and getting worse. | Look at both, and write down what the rating of impact rests on.',
        'Head of Early Help | 2.1 | Note | 2026-03-31 | H5 | Early help | Open a hub in the north | £12,500 has been spent, but impact is not rated. | Say what the money has changed, and rate the impact.',
        'Director of Education | 1.1 | Note | 2025-06-30 | M2 | Leadership | Set up the improvement board | By the ledger, 90% of the budget is spent with 44% of the year gone. | Check whether the budget will last, and tell finance.',
      ],
    ],
  ],
};

describeRows(papers, found);

describe.each([...papers])('%s', (_, { cells: rows, columnWidths, print }) => {
  test('has a column of its own width for every cell', () => {
    expect(columnWidths).toHaveLength(Math.max(...rows.map((row) => row.length)));
    expect(Math.min(...columnWidths)).toBeGreaterThan(2);
  });

  test('prints on A4, its title on every page', () => {
    expect(print).toMatchObject({ paper: 'A4', pagesTall: 0 });
  });
});

/** What a chart draws: the name of each bar or point, and every series with its figures. */
const drawn = ({ cells: rows, charts }: SheetModel): string[] => {
  const inRect = ({ row, column, rows: high, columns: wide }: Rect): string =>
    rows
      .slice(row, row + high)
      .flatMap((own) => Array.from({ length: wide }, (_, at) => own[column + at]))
      .map((cell) => (cell === undefined ? '' : shownIn(cell)))
      .join(', ');
  return charts.flatMap(({ title, categories, series }) => [
    `${title}: ${inRect(categories)}`,
    ...series.map(({ name, values }) => `${name}: ${inRect(values)}`),
  ]);
};

test.each<[PackSheetKey, readonly string[]]>([
  [
    'board-summary',
    [
      'Actions by progress rating: Leadership, Early help',
      'Blue: 1, 0',
      'Green: 1, 1',
      'Amber: 0, 1',
      'Red: 1, 0',
      'Not rated: 0, 1',
      'Not a rating: 0, 0',
    ],
  ],
  [
    'finance',
    [
      'Actual spend by impact rating (£): Leadership, Early help',
      'Blue: 0, 0',
      'Green: 900, 3000',
      'Amber: 0, 0',
      'Red: 2500, 0',
      'Not rated: 0, 12500',
      'Spend by month (£): May 2025, June 2025, July 2025, August 2025',
      'Spend (£): 900, 2500, 12000, 3000',
    ],
  ],
  [
    'movement',
    [
      'Progress ratings at each position (number of actions): 10 Mar 2025, March stocktake, 14 Jul 2025, July board, 8 Sep 2025, The plan as it stands',
      'Blue: 0, 0, 1',
      'Green: 2, 2, 2',
      'Amber: 2, 2, 1',
      'Red: 0, 0, 1',
      'Not rated: 0, 0, 1',
      'Not a rating: 0, 0, 0',
    ],
  ],
  [
    'evidence',
    [
      'Plans in 20 weeks (%): Apr 2025, May 2025, Jun 2025, Jul 2025, Aug 2025, Sep 2025, Oct 2025',
      'Target: 60, 60, 60, 60, 60, 60, 60',
      'Baseline: 41, 41, 41, 41, 41, 41, 41',
      'At this rate: 43.5, 46.5, 49.5, 52.5, 55.5, 58.5, 61.5',
      'Figure: 43, 47, 50, 52, , , ',
      'Families helped early: Apr 2025, May 2025, Jun 2025, Jul 2025, Aug 2025, Sep 2025, Oct 2025',
      'Target: 200, 200, 200, 200, 200, 200, 200',
      'Baseline: 100, 100, 100, 100, 100, 100, 100',
      'At this rate: 120.5, 111, 101.5, 92, 82.5, 73, 63.5',
      'Figure: 120, 110, 105, 90, , , ',
    ],
  ],
])('%s draws what its tables say', (key, lines) => {
  expect(drawn(papers.get(key)!)).toEqual(lines);
});

test('the axis of a chart has room for every figure on it', () => {
  const [plans, families] = papers.get('evidence')!.charts.map(({ lines }) => lines!);
  for (const [axis, least, most] of [
    [plans, 41, 61.5],
    [families, 63.5, 200],
  ] as const) {
    expect(axis!.lowest).toBeLessThan(least);
    expect(axis!.highest).toBeGreaterThan(most);
    expect(axis!.highest - axis!.lowest).toBeLessThanOrEqual(3 * (most - least));
  }
  expect(papers.get('finance')!.charts[1]?.upright).toEqual({ tallest: 12000 });
  expect(papers.get('movement')!.charts[0]?.upright).toEqual({ tallest: 6 });
});
