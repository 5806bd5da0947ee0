import type { RatingReading } from '../plan/readRating';

/** A line of the workbook's risk register. Texts are tidy; '' where the cell or column is blank. */
export interface RegisterRisk {
  readonly reference: string;
  readonly area: string;
  readonly text: string;
  readonly likelihood: string;
  readonly impact: string;
  /** null where it is no number. */
  readonly score: number | null;
  readonly rating: RatingReading;
  readonly mitigation: string;
  readonly owner: string;
}

/** A line of the workbook's scorecard of measures. Texts are tidy; '' where the cell or column is blank. */
export interface ScorecardMeasure {
  readonly area: string;
  readonly text: string;
  readonly baseline: string;
  readonly target: string;
  readonly latest: string;
  readonly rating: RatingReading;
  readonly direction: string;
}
