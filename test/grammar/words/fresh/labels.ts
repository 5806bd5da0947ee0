/*
 * Not to be opened by anybody who changes the reader, nor shown to them: a figure over these words only says something
 * as long as the reader was not made for them. See `wordSet.ts`.
 *
 * What stands around a plan's rows in published plans, trackers and reports to boards.
 */

/** Names of sheets. */
export const sheetNames = [
  'Actions',
  'Action log',
  'Improvement plan',
  'Live plan',
  'Monitoring',
  'Sheet2',
] as const;

/** Lines under a plan’s title. */
export const frontLines = [
  'Draft 3 – not for circulation',
  'Position at 31 August 2025',
  'Prepared by the transformation team',
  'Improvement Board, 16 September 2025',
] as const;

/** Titles of what is finished. */
export const finishedTitles = [
  'Actions now complete',
  'Archive of delivered actions',
  'Completed since the last board',
  'Done and closed',
] as const;

/** Titles of what has left the plan. */
export const leftTitles = [
  'Actions no longer being pursued',
  'Discontinued actions',
  'Deleted from the plan',
  'Actions moved to other plans',
] as const;

/** Titles of keys. */
export const keyTitles = [
  'RAG definitions',
  'How we rate progress',
  'Rating guide',
  'What the colours mean',
  'Status legend',
] as const;

/** Labels of totals, and of those of blocks. */
export const totals = ['Overall total', 'Total (all actions)', 'Plan total', 'TOTAL COSTS', 'Sum'] as const;
export const subtotals = ['Sub total', 'Area total', 'Total for this priority'] as const;

/** Beginnings of rows that say how an action goes. */
export const updateBeginnings = ['Latest: ', 'Position: ', 'Narrative – ', 'Q2 update: ', ''] as const;

/** Notes among the rows. */
export const notes = [
  'Rows in italics were carried over from last year.',
  'Actions with a # are led by the trust',
  'Please do not delete hidden rows',
  'Shaded rows were added after the September board',
] as const;
