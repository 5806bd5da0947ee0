/** The headings of the history sheet, in the order in which they are first written, with widths in characters. */
export const historyColumns = [
  ['cycleDate', 'Cycle date', 13],
  ['label', 'Cycle', 24],
  ['keptAt', 'Kept at', 17],
  ['reference', 'Reference', 11],
  ['area', 'Priority area', 34],
  ['text', 'Action', 64],
  ['progress', 'Progress', 10],
  ['impact', 'Impact', 10],
  ['due', 'Due', 13],
  ['completed', 'Completed', 13],
  ['spend', 'Spend (£)', 12],
  ['lead', 'Lead', 26],
  ['agencies', 'Agencies', 30],
  ['evidence', 'Evidence', 10],
] as const;

export type HistoryField = (typeof historyColumns)[number][0];

/** The sheet column (from 0) of each field; a field whose heading is gone is absent. */
export type HistoryLayout = Partial<Readonly<Record<HistoryField, number>>>;
