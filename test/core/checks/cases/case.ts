import type { CheckSettings } from '../../../../src/core/checks/checkSettings';
import type { CellValue } from '../../../../src/core/cells/sheetCells';
import type { MappedLedger } from '../../../../src/core/plan/mapping/mapping';
import type { Columns, Measure, PlanTable } from '../../../../src/core/plan/plan';
import type { RatingKey } from '../../../../src/core/plan/values/rating';
import type { Row } from '../../../support/actions';

/** What a case changes besides the rows themselves. */
export interface Surroundings {
  readonly settings?: Partial<CheckSettings>;
  readonly columns?: Columns;
  readonly key?: RatingKey;
  readonly table?: Partial<PlanTable>;
  /** The same rows as they stood at earlier boards, each 28 days before the next, the earliest first. */
  readonly earlier?: readonly (Row | readonly Row[])[];
  /** The rows of a sheet “Ledger” beside the plan, from A1. */
  readonly ledger?: readonly (readonly CellValue[])[];
  /** What a person has said of it. */
  readonly said?: MappedLedger;
  /** The measures of a sheet “Scorecard”. */
  readonly measures?: readonly Measure[];
}

/**
 * Rows that are well kept but for what they say, the first on row 2 of the sheet; and the cells at which
 * the rule finds something, '' for none.
 */
export type Case = readonly [name: string, rows: Row | readonly Row[], cells: string, more?: Surroundings];

/** Cases by the code of the rule that they are about. */
export type Cases = Readonly<Record<string, readonly Case[]>>;
