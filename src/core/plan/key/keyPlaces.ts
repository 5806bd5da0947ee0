import type { FoundTable, OtherTable } from '../tables/foundTable';

/** Where a workbook's plans stand, and what else in it may have a key. */
export interface KeyPlaces {
  /** The names of the sheets that hold plan tables. */
  readonly planSheets: ReadonlySet<string>;
  /** True where it has measures: a key that speaks of targets and percentages may be theirs. */
  readonly hasMeasures: boolean;
}

export const keyPlaces = (tables: readonly FoundTable[], others: readonly OtherTable[]): KeyPlaces => ({
  planSheets: new Set(tables.map(({ sheet }) => sheet.name)),
  hasMeasures: others.some(({ kind }) => kind.reads === 'measures'),
});
