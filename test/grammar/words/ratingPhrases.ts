import * as fresh from './fresh/ratingPhrases';
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
  fresh: fresh.plainPhrases,
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
  fresh: fresh.keyedPhrases,
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
  fresh: fresh.meanings,
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
  fresh: fresh.greenIsComplete,
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
  fresh: fresh.remarks,
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
  fresh: fresh.leftWords,
};

/** States of an action that waits. */
export const waitingWords: Parts = {
  train: ['On hold', 'Not due yet'],
  held: ['Paused', 'Deferred', 'Not yet due', 'Suspended', 'Parked', 'Awaiting start'],
  fresh: fresh.waitingWords,
};

/** What Blue means in plans in which it says that the lead said nothing. */
export const silences: Parts = {
  train: ['No update received'],
  held: ['No update provided this month', 'Lead has not reported', 'Update awaited'],
  fresh: fresh.silences,
};
