import type { Measure, Risk } from '../plan/plan';
import { ratingNames } from '../plan/values/rating';
import { directionOf } from './distanceToTarget';
import type { SheetGrid } from './sheetGrid';
import { addStocktakeTable } from './stocktakeTable';

/** Adds the performance measures; nothing where the workbook has none. */
export function addMeasures(grid: SheetGrid, measures: readonly Measure[]): void {
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
    rows: measures.map((measure) => {
      const { text, reference, baseline, target, latest, rating, sheet, area } = measure;
      const direction = measure.direction === '' ? directionOf(measure) : measure.direction;
      return {
        texts: [text, direction, reference, baseline, target, latest, ratingNames[rating.state], sheet, area],
        ratings: new Map([[6, rating.state]]),
      };
    }),
  });
}

/** Adds the risks; nothing where the workbook has none. */
export function addRisks(grid: SheetGrid, risks: readonly Risk[]): void {
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
