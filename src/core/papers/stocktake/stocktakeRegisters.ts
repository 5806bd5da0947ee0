import type { Measure, Risk } from '../../plan/plan';
import { ratingNames } from '../../plan/values/rating';
import { directionOf } from '../../measures/distanceToTarget';
import { figureCell, numberCell } from '../blocks/figureCell';
import type { SheetGrid } from '../sheet/sheetGrid';
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
        cells: [text, direction, reference, figureCell(baseline), figureCell(target), figureCell(latest), ratingNames[rating.state], sheet, area], // prettier-ignore
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
      cells: [
        risk.text,
        risk.owner,
        risk.reference,
        figureCell(risk.likelihood),
        figureCell(risk.impact),
        risk.score === null ? '–' : numberCell(risk.score, 'General'),
        ratingNames[risk.rating.state],
        risk.sheet,
        risk.mitigation,
        risk.area,
      ],
      ratings: new Map([[6, risk.rating.state]]),
    })),
  });
}
