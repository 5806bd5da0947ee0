import { ratingNames } from '../plan/rating';
import type { RatingReading } from '../plan/readRating';
import type { SheetGrid } from './sheetGrid';
import { addStocktakeTable } from './stocktakeTable';

/** A line of the risk register, as far as it is shown. Texts; '' for blank. */
interface RiskLine {
  readonly sheet: string;
  readonly reference: string;
  readonly area: string;
  readonly text: string;
  readonly likelihood: string;
  readonly impact: string;
  readonly score: number | null;
  readonly rating: RatingReading;
  readonly mitigation: string;
  readonly owner: string;
}

/** A line of the performance scorecard, as far as it is shown. Texts; '' for blank. */
interface MeasureLine {
  readonly sheet: string;
  readonly reference: string;
  readonly area: string;
  readonly text: string;
  readonly baseline: string;
  readonly target: string;
  readonly latest: string;
  readonly rating: RatingReading;
  readonly direction: string;
}

/** The registers beside the plan, where they were read. */
export interface Registers {
  readonly risks?: readonly RiskLine[];
  readonly measures?: readonly MeasureLine[];
}

/** Adds the performance measures; nothing where the workbook has none. */
export function addMeasures(grid: SheetGrid, measures: readonly MeasureLine[]): void {
  if (measures.length === 0) return;
  addStocktakeTable(grid, {
    title: 'Performance measures',
    heads: [
      'Measure',
      'Direction',
      'Ref',
      'Baseline',
      'Target',
      'Latest',
      'Rating',
      'Sheet',
      'Priority area',
    ],
    none: '',
    rows: measures.map(({ text, direction, reference, baseline, target, latest, rating, sheet, area }) => ({
      texts: [text, direction, reference, baseline, target, latest, ratingNames[rating.state], sheet, area],
      ratings: new Map([[6, rating.state]]),
    })),
  });
}

/** Adds the risks; nothing where the workbook has none. */
export function addRisks(grid: SheetGrid, risks: readonly RiskLine[]): void {
  if (risks.length === 0) return;
  addStocktakeTable(grid, {
    title: 'Risks',
    heads: [
      'Risk',
      'Owner',
      'Ref',
      'Likelihood',
      'Impact',
      'Score',
      'Rating',
      'Sheet',
      'What is being done',
      'Priority area',
    ],
    none: '',
    rows: risks.map((risk) => ({
      texts: [
        risk.text,
        risk.owner,
        risk.reference,
        risk.likelihood,
        risk.impact,
        risk.score === null ? '–' : String(risk.score),
        ratingNames[risk.rating.state],
        risk.sheet,
        risk.mitigation,
        risk.area,
      ],
      ratings: new Map([[6, risk.rating.state]]),
    })),
  });
}
