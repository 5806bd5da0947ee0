import { ratingNames } from '../plan/rating';
import type { RatingReading } from '../plan/readRating';
import type { SheetGrid } from './sheetGrid';
import { addStocktakeTable } from './stocktakeTable';

/** A line of the risk register, as far as it is shown. Texts; '' for blank. */
interface RiskLine {
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

const centred = { from: 2, to: 5 };

/** Adds the performance measures; nothing where the workbook has none. */
export function addMeasures(grid: SheetGrid, measures: readonly MeasureLine[]): void {
  if (measures.length === 0) return;
  addStocktakeTable(grid, {
    title: 'Performance measures',
    heads: ['Measure', 'Ref', 'Baseline', 'Target', 'Latest', 'Rating', 'Direction', 'Priority area'],
    centred,
    none: '',
    rows: measures.map(({ text, reference, baseline, target, latest, rating, direction, area }) => ({
      texts: [text, reference, baseline, target, latest, ratingNames[rating.state], direction, area],
      ratings: new Map([[5, rating.state]]),
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
      'Ref',
      'Likelihood',
      'Impact',
      'Score',
      'Rating',
      'Owner',
      'Priority area',
      'What is being done',
    ],
    centred,
    none: '',
    rows: risks.map(({ text, reference, likelihood, impact, score, rating, owner, area, mitigation }) => ({
      texts: [
        text,
        reference,
        likelihood,
        impact,
        score === null ? '–' : String(score),
        ratingNames[rating.state],
        owner,
        area,
        mitigation,
      ],
      ratings: new Map([[5, rating.state]]),
    })),
  });
}
