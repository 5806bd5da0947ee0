import type { Parts } from './wordSet';

/** Blue, green, amber, red. */
export type Four = readonly [string, string, string, string];

/** Phrases that say by themselves which light they are. */
export const plainPhrases: Parts<Four> = {
  train: [
    ['Completed', 'On track', 'At risk', 'Off track'],
    ['Complete', 'On target', 'Slightly behind', 'Overdue'],
  ],
  held: [
    ['Delivered', 'On schedule', 'Some slippage', 'Not on schedule'],
    ['Finished', 'Proceeding as planned', 'Minor delay', 'Major delay'],
    ['Achieved', 'Going to plan', 'Some concerns', 'Serious concerns'],
    ['Fully implemented', 'Progressing well', 'Behind schedule', 'Seriously behind schedule'],
    ['Done', 'All well', 'Needs attention', 'Critical'],
  ],
  // Special measures reports, corporate plans’ progress reports, programme offices
  fresh: [
    ['Delivered', 'On track to deliver', 'Some issues', 'Not on track to deliver'],
    ['Action completed', 'On course', 'Slightly behind schedule', 'Significantly behind schedule'],
    ['Completed', 'No concerns', 'Minor concerns', 'Major concerns'],
    ['Implemented', 'Progressing to plan', 'Slight delay', 'Significant delay'],
    ['Closed – complete', 'Within timescale', 'Slipping', 'Deadline missed'],
  ],
};

/** Phrases that only the workbook's key explains. */
export const keyedPhrases: Parts<Four> = {
  train: [
    ['Embedded', 'Progressing', 'Delayed', 'Stalled'],
    ['Closed', 'Active', 'Watch', 'Escalate'],
  ],
  held: [
    ['Banked', 'Sailing', 'Choppy', 'Becalmed'],
    ['Signed off', 'Moving', 'Wobbling', 'Stuck'],
    ['Tier 4', 'Tier 3', 'Tier 2', 'Tier 1'],
    ['Assured', 'Delivering', 'Emerging', 'Concern'],
    ['Phase D', 'Phase C', 'Phase B', 'Phase A'],
  ],
  // Maturity and assurance scales, which plans explain in a key of their own
  fresh: [
    ['Platinum', 'Gold', 'Silver', 'Bronze'],
    ['Sustained', 'Developing', 'Fragile', 'Dormant'],
    ['Verified', 'Live', 'Monitor', 'Intervene'],
    ['Stage four', 'Stage three', 'Stage two', 'Stage one'],
    ['Mature', 'Established', 'Early', 'Basic'],
  ],
};

/** What keys say of the four colours. */
export const meanings: Parts<Four> = {
  train: [
    ['Complete', 'On track', 'At risk of delay', 'Off track'],
    ['Completed and embedded', 'On target', 'Some issues', 'Significant issues'],
  ],
  held: [
    [
      'Action finished and tested with families',
      'Going as planned',
      'Slipping, with a plan to recover',
      'Will miss its date without help',
    ],
    [
      'Complete – evidence seen',
      'No concerns',
      'Some concerns, being managed',
      'Serious concerns, escalated',
    ],
    ['Delivered in full', 'Delivery to time and cost', 'Minor variance', 'Major variance'],
    ['Done and signed off by the sponsor', 'Expected on time', 'Up to a month late', 'Over a month late'],
    ['Closed by the board', 'Progress is good', 'Progress is slow', 'Progress has stopped'],
  ],
  // Keys of councils’ action plans, health trusts’ plans after inspections, reviews of projects
  fresh: [
    [
      'Complete, with evidence of it in practice',
      'No issues or risks to delivery',
      'Issues or risks identified',
      'Significant issues or risks',
    ],
    ['Delivered', 'On track to deliver', 'Some issues, see the narrative', 'Not on track to deliver'],
    ['Completed and closed', 'On target', 'One month behind', 'More than one month behind'],
    [
      'Complete',
      'Successful delivery is likely',
      'Successful delivery is in doubt',
      'Successful delivery is unlikely',
    ],
    [
      'Action complete and checked by peers',
      'Due to finish by the agreed date',
      'Date will slip, outcome not affected',
      'Date will slip and the outcome is affected',
    ],
    [
      'Finished',
      'In hand and within tolerance',
      'Outside tolerance, recovery agreed',
      'Outside tolerance, no recovery agreed',
    ],
  ],
};

/** A key without Blue, in which Green is complete: what it says of green, amber, red. */
export const greenIsComplete: Parts<readonly [string, string, string]> = {
  train: [['Complete', 'In progress', 'Not started']],
  held: [
    ['Action completed', 'Under way', 'Work not begun'],
    ['Fully implemented', 'Partly implemented', 'Not implemented'],
    ['Done', 'Being done', 'Still to do'],
    ['Recommendation closed', 'Recommendation in hand', 'Recommendation outstanding past its date'],
  ],
  // Scrutiny and audit trackers
  fresh: [
    ['Completed in full', 'Ongoing', 'Outstanding'],
    ['Recommendation met', 'Recommendation partially met', 'Recommendation not met'],
    ['Action complete', 'Action in progress', 'Action not yet started'],
    ['Achieved, stop monitoring', 'Acceptable progress', 'Unacceptable progress'],
  ],
};

/** What is said after the colour. */
export const remarks: Parts = {
  train: ['on track', 'awaiting partner', 'delayed by recruitment', 'see update'],
  held: [
    'expected by half term',
    'waiting for the trust',
    'board told in June',
    'two posts still vacant',
    'schools have agreed',
    'data not yet in',
  ],
  // Status columns in prose
  fresh: [
    'on course for March',
    'out to tender',
    'awaiting sign-off',
    'paper going to Cabinet',
    'training dates booked',
    'dependent on the ICB',
  ],
};

/** States of an action that is no longer in the plan. */
export const leftWords: Parts = {
  train: ['Cancelled', 'Superseded'],
  held: [
    'Withdrawn',
    'Merged with 1.2',
    'Transferred to the ICB',
    'Superseded by 2.1',
    'No longer required',
    'Removed from plan',
    'Moved to business as usual plan',
    'Discontinued',
  ],
  // Corporate plans’ progress reports and audit trackers
  fresh: [
    'Abandoned',
    'Deleted',
    'Combined with 1.4',
    'Replaced by 2.3',
    'Now part of 3.2',
    'No longer applicable',
    'Action withdrawn',
    'Moved to the workforce strategy',
    'Not being taken forward',
  ],
};

/** States of an action that waits. */
export const waitingWords: Parts = {
  train: ['On hold', 'Not due yet'],
  held: ['Paused', 'Deferred', 'Not yet due', 'Suspended', 'Parked', 'Awaiting start'],
  // Corporate plans’ progress reports and action logs
  fresh: [
    'Pending',
    'Postponed',
    'Yet to commence',
    'Future action',
    'In abeyance',
    'Not scheduled to start yet',
  ],
};

/** What Blue means in plans in which it says that the lead said nothing. */
export const silences: Parts = {
  train: ['No update received'],
  held: ['No update provided this month', 'Lead has not reported', 'Update awaited'],
  // Trackers that a programme office collects
  fresh: ['No return from the lead officer', 'Nil return', 'No information supplied'],
};
