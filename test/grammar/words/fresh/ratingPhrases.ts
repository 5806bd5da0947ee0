/*
 * Not to be opened by anybody who changes the reader, nor shown to them: a figure over these words only says something
 * as long as the reader was not made for them. See `wordSet.ts`.
 */
import type { Four } from '../ratingPhrases';

/** Council plans’ and improvement boards’ reports, and trackers of projects. */
export const plainPhrases: readonly Four[] = [
  ['Complete and closed', 'On time', 'Slightly late', 'Very late'],
  [
    'Fully delivered',
    'Delivery on schedule',
    'Delayed by less than 3 months',
    'Delayed by more than 3 months',
  ],
  ['Work finished', 'Making good progress', 'Progress slower than planned', 'No progress'],
  ['Action complete', 'On plan', 'Off plan but recoverable', 'Off plan, not recoverable'],
  ['Completed on time', 'On programme', 'Behind programme', 'Well behind programme'],
  ['Concluded', 'Good progress', 'Limited progress', 'Unsatisfactory progress'],
  ['All milestones achieved', 'On time and within budget', 'Risk of delay', 'Will not meet deadline'],
  ['Task completed', 'Progress as expected', 'Some delays', 'Serious delays'],
];

/** Inspectors’ grades, auditors’ opinions, results against targets, maturity scales, weather in highlight reports. */
export const keyedPhrases: readonly Four[] = [
  ['Outstanding', 'Good', 'Requires improvement', 'Inadequate'],
  ['Substantial', 'Reasonable', 'Limited', 'Minimal'],
  ['Exceeded', 'Met', 'Nearly met', 'Missed'],
  ['Optimised', 'Managed', 'Defined', 'Initial'],
  ['Exemplar', 'Secure', 'Working towards', 'Below'],
  ['Sunny', 'Bright spells', 'Overcast', 'Stormy'],
  ['Band 1', 'Band 2', 'Band 3', 'Band 4'],
];

/** Keys of audit trackers, boards’ plans, programme offices and reviews of major projects. */
export const meanings: readonly Four[] = [
  [
    'Action delivered and evidence accepted by the panel',
    'Expected to finish by the target date',
    'Target date may be missed; mitigation in place',
    'Target date will be missed; no agreed way back',
  ],
  ['Finished and now business as usual', 'Progressing well', 'Progressing, with obstacles', 'Blocked'],
  ['100% complete', 'Over 75% complete', 'Between 25% and 75% complete', 'Less than 25% complete'],
  [
    'Implemented and verified by audit',
    'On course, no slippage',
    'Slippage of up to one quarter',
    'Slippage of more than one quarter',
  ],
  [
    'Closed',
    'No significant issues',
    'Issues that the lead can resolve',
    'Issues that the lead cannot resolve alone',
  ],
  [
    'All work complete and impact seen',
    'Within agreed tolerances',
    'At the edge of tolerances',
    'Breach of tolerances',
  ],
  [
    'Delivered and outcome secured',
    'Delivery highly likely',
    'Delivery feasible but needs management attention',
    'Delivery appears unachievable',
  ],
];

/** Audit committees’ trackers and case reviews. */
export const greenIsComplete: readonly (readonly [string, string, string])[] = [
  ['Closed, no more to do', 'Open and moving', 'Open, nothing done yet'],
  ['Finished', 'Part finished', 'Not begun'],
  ['Implementation complete', 'Implementation begun', 'Implementation yet to begin'],
  ['Action discharged', 'Action being discharged', 'Action not discharged and overdue'],
  ['100% done', '1% to 99% done', '0% done'],
];

/** Columns that say the status in prose. */
export const remarks = [
  'tender closes on 14 October',
  'head of service to review',
  'new lead starts on Monday',
  'funding agreed by Schools Forum',
  'form sent to all wards',
  'tenants’ panel consulted',
  'needs a decision from commissioners',
  'two of the five sites left',
] as const;

/** Council plans’ reports and logs of boards. */
export const leftWords = [
  'Rescinded',
  'Descoped',
  'Out of scope',
  'Terminated',
  'Not proceeding',
  'Deliverable no longer proceeding',
  'Closed – no longer relevant',
  'Absorbed into 2.4',
  'Rolled into 3.1',
  'Transferred to public health',
  'Handed over to the trust',
  'Dropped at the June board',
] as const;

/** Council plans’ reports and boards of tasks. */
export const waitingWords = [
  'Planned',
  'Upcoming',
  'Queued',
  'Backlog',
  'On pause',
  'Waiting to start',
  'Not yet commenced',
  'Scheduled for next year',
  'Starts in quarter 4',
  'Held over to 2026/27',
] as const;

/** Trackers that a programme office collects. */
export const silences = [
  'Lead did not respond',
  'Return not submitted',
  'Nothing reported this period',
  'Awaiting information from the service',
] as const;
