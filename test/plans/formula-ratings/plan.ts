import { day, formula, heads, title } from '../describe';
import type { CellDescription, PlanDescription } from '../describe';

const progress = (row: number, shows: string): CellDescription =>
  formula(`IF(F${row}="","",IF(F${row}>=100,"Blue",IF(E${row}<$B$2,"Red",IF(F${row}>=50,"Green","Amber"))))`, shows); // prettier-ignore
const outcome = (row: number, shows: string | { error: string }): CellDescription =>
  formula(`IF(H${row}="","",VLOOKUP(H${row},Lists!$A$2:$B$5,2,FALSE))`, shows);

/**
 * Both ratings are formulas: progress from the percentage and the date, the outcome looked up from a score.
 * One looks up a score that is not listed, one divides by zero, and one shows nothing.
 */
export const plan: PlanDescription = {
  title: 'Sufficiency plan',
  sheets: [
    {
      name: 'Sufficiency plan',
      blocks: [
        { at: 'A1', rows: [[title('Sufficiency plan')], ['Reporting date', day('2025-09-08')]] },
        {
          at: 'A4',
          // prettier-ignore
          rows: [
            heads('Ref', 'Area', 'Action', 'Lead', 'Due', '% complete', 'Progress RAG', 'Outcome score', 'Outcome RAG', 'Budget', 'Actual'),
            ['F1', 'Special schools', 'Add sixty places', 'Head of Place Planning', day('2025-07-31'), 100, progress(5, 'Blue'), 3, outcome(5, 'Green'), 5000, 4800],
            ['F2', 'Special schools', 'Refit two blocks', 'Head of Property', day('2025-12-31'), 60, progress(6, 'Green'), 2, outcome(6, 'Amber'), 3000, 1000],
            ['F3', 'Special schools', 'Find a site for a free school', 'Head of Property', day('2025-08-31'), 20, progress(7, 'Red'), 1, outcome(7, 'Red'), 2000, 2500],
            ['F4', 'Special schools', 'Agree places with neighbours', 'SEND Commissioning Manager', day('2026-01-31'), 30, progress(8, 'Amber'), 9, outcome(8, { error: '#N/A' }), 1500, formula('SUM(100,300)', 400)],
            ['F5', 'Resource bases', 'Open a base for autism', 'Head of SEND', day('2025-10-08'), 40, formula('IF(F9/0>=100,"Blue","Green")', { error: '#DIV/0!' }), 4, outcome(9, 'Blue'), 800, 0],
            ['F6', 'Resource bases', 'Write a service agreement', 'Head of SEND', day('2025-09-05'), null, progress(10, ''), null, outcome(10, ''), 0, 0],
            ['F7', 'Resource bases', 'Train base leaders', 'Workforce Development Lead', day('2026-03-31'), 80, progress(11, 'Green'), null, formula('"On "&"track"', 'On track'), 700, 350],
            ['F8', 'Resource bases', 'Visit each base', 'Head of Inclusion', day('2025-09-30'), 50, progress(12, 'Green'), 3, outcome(12, 'Green'), 100, 20],
          ],
        },
      ],
    },
    {
      name: 'Lists',
      blocks: [
        {
          at: 'A1',
          // prettier-ignore
          rows: [heads('Score', 'Outcome'), [4, 'Blue'], [3, 'Green'], [2, 'Amber'], [1, 'Red']],
        },
      ],
    },
  ],
};
