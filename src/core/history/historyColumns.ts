/** The headings of the history sheet, in the order in which they are first written, with widths in characters. */
export const historyColumns = [
  ['cycleDate', 'Cycle date', 12],
  ['label', 'Cycle', 18],
  ['keptAt', 'Kept at', 17],
  ['reference', 'Reference', 10],
  ['area', 'Priority area', 26],
  ['text', 'Action', 50],
  ['progress', 'Progress', 9],
  ['impact', 'Impact', 9],
  ['due', 'Due', 12],
  ['completed', 'Completed', 12],
  ['spend', 'Spend (£)', 11],
  ['lead', 'Lead', 20],
  ['agencies', 'Agencies', 22],
  ['evidence', 'Evidence', 9],
  ['standing', 'Standing', 12],
  ['update', 'Update sign', 12],
] as const;

/** Fields that history sheets of before had no column for: where it is not there, what is kept says enough. */
export const laterFields: ReadonlySet<HistoryField> = new Set<HistoryField>(['standing', 'update']);

export type HistoryField = (typeof historyColumns)[number][0];

/** The sheet column (from 0) of each field; a field whose heading is gone is absent. */
export type HistoryLayout = Partial<Readonly<Record<HistoryField, number>>>;
