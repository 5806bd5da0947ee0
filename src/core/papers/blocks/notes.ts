import type { Plan } from '../../plan/plan';
import { ratingNames, ratings } from '../../plan/values/rating';
import { areaRatingRuleInWords, type AreaRatingRule } from '../../rollup/areaRatingRule';
import { areaTableColumns } from './areaTable';
import type { BoardFigures } from './boardFigures';
import type { SheetGrid } from '../sheet/sheetGrid';
import { sourceNote } from './sourceNote';
import { ratingStyle, styles, valueMark } from '../sheet/styles';

/** Adds the rating key in force and, beside it, where the figures come from. */
export function addNotes(grid: SheetGrid, report: BoardFigures, plan: Plan, rule: AreaRatingRule): void {
  grid.addRow(6);
  const section = grid.addRow(19);
  grid.fill({ row: section, column: 0, rows: 1, columns: areaTableColumns }, styles.section);
  const source = report.key.source === 'workbook' ? 'the key in this workbook' : 'the usual key';
  grid.set(section, 0, `Rating key (${source})`, styles.section);
  grid.sections.push(section);
  grid.set(section, 1, 'Where the figures come from', styles.section);

  const notes = notesOn(report, plan, rule);
  for (const [index, note] of notes.entries()) {
    const columns = areaTableColumns - 1;
    const row = grid.addRow(Math.max(16, grid.heightFor([{ text: note, column: 1, columns }])));
    const rating = ratings[index];
    if (rating !== undefined) {
      const words = `${ratingNames[rating]}: ${report.key[rating]}`;
      grid.set(row, 0, words, { ...ratingStyle(rating), size: 10, align: 'Left', wrap: true });
    }
    grid.setAcross(row, 1, columns, note, styles.note);
  }
}

function notesOn(report: BoardFigures, plan: Plan, rule: AreaRatingRule): string[] {
  return [
    `${plan.keyWarning === '' ? '' : `${plan.keyWarning} `}${sourceNote(plan)}`,
    'Overdue: open, and due before the as-at date. Open: not finished (by the key, a completion date or 100%), and not ' +
      'out of the plan. Due in 30 days counts from the as-at date. Unrated: blank, or a word such as “Not started”. ' +
      'Invalid: not a rating, so not counted as one. Variance: forecast less budget; plus is over budget.',
    `Suggested rating, from progress: ${areaRatingRuleInWords(rule)}`,
    `Figures are live formulas over the plan, except those marked ${valueMark}: ` +
      'values from the build, where the plan has colours without words, or dates or amounts typed as text. ' +
      'Ratings, movement, reasons, captions and the sentences at the top are as at the build.',
  ];
}
