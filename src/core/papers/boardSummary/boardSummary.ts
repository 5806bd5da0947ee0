import { gapSentences } from '../../rollup/gaps';
import { impactShown, rollUpMatrix } from '../../rollup/rollUpMatrix';
import type { Steps } from '../../steps';
import { addAreaTable, areaTableColumns } from '../blocks/areaTable';
import type { BoardFigures } from '../blocks/boardFigures';
import { addBoardMovement } from './boardMovement';
import { addContents } from '../blocks/contents';
import { addHeadlines } from './headlines';
import { addKeptNotes } from '../blocks/keptNotes';
import { addMatrix } from './matrixTable';
import { addMoneyTable, moneyWidth } from './moneyTable';
import { addNotes } from '../blocks/notes';
import { addOfficerForm, formCells, formColumn, readForm } from '../blocks/officerForm';
import type { PackInput } from '../pack/packInput';
import { addRatingCharts } from '../blocks/ratingCharts';
import { addTop, finishSheet } from '../sheet/sheetFrame';
import { SheetGrid } from '../sheet/sheetGrid';
import type { SheetModel } from '../sheet/sheetModel';
import { styles } from '../sheet/styles';
import { addSection } from '../blocks/table';
import { plural } from '../words/words';

/** Widths in characters: areas' names, ratings and money, and counts. */
const nameWidth = { least: 30, most: 44 };
const ratingWidth = 10.5;
const countWidth = 7.7;
/** Columns that are as wide as a rating or money needs. */
const wideColumns = 7;

/**
 * Lays out the Board summary on A4 landscape: on the first page where the plan stands, in figures and charts; on
 * the second what moved, the officers' words and what lies behind it. With many areas there are more pages.
 */
export function* boardSummary(input: PackInput): Steps<SheetModel> {
  const { report, plan } = input;
  const columns = areaTableColumns;
  const wide = Math.max(ratingWidth, moneyWidth(report));
  const longest = Math.max(...report.areas.map(({ name }) => name.length));
  const grid = new SheetGrid([
    Math.min(nameWidth.most, Math.max(nameWidth.least, longest * 0.95)),
    ...Array.from({ length: columns - 2 }, (_, index) => (index < wideColumns ? wide : countWidth)),
    ratingWidth,
  ]);
  const { heading, formulas, asAt } = addTop(
    grid,
    input,
    'Board summary',
    `Built ${input.builtAt} by BRAG Board.`,
  );
  const form = readForm(input);

  grid.addParagraph(input.mainPoints.join(' '), styles.message);
  addContents(grid, input.contents);
  // The headlines stand above the tables that they point at, so their rows are kept free.
  const headlineRow = grid.addRow(32);
  grid.addRow(30);
  const areas = addAreaTable(grid, report, formulas, form.rated);
  yield;
  const charts = addRatingCharts(grid, report, areas);
  addSection(grid, `Progress by impact (number of actions, of ${report.total.actions.length})`);
  const untoldRatings = gapSentences(report.gaps, ['progress', 'impact']);
  if (untoldRatings.length > 0) {
    grid.addParagraph(untoldRatings.join(' '), styles.caption);
  } else {
    addMatrix(grid, plan, formulas, {
      corner: 'Progress, by impact',
      matrix: rollUpMatrix(plan.actions, () => 1),
      kind: 'count',
      live: (over, expected) => over.actions(plan.actions, expected),
    });
    grid.addParagraph(matrixCaption(report), styles.caption);
  }

  yield;
  grid.together(() => addBoardMovement(grid, input, asAt));
  yield;
  grid.together(() => addOfficerForm(grid, form, report.gaps));
  addKeptNotes(grid, 'Notes on areas no longer in the plan', form.left, formCells, formColumn);
  const money = grid.together(() => addMoneyTable(grid, report, formulas));
  yield;
  addHeadlines(grid, headlineRow, report, { areas, money });
  grid.together(() => addNotes(grid, report, plan, input.settings.areaRating));
  return finishSheet(grid, {
    key: 'board-summary',
    name: 'Board summary',
    heading,
    charts,
    kept: formCells,
    print: { titleRow: 0 },
  });
}

/** In words, what a board looks for in the matrix: work that is done or going well, without its effect. */
function matrixCaption({ total }: BoardFigures): string {
  const { all, without } = impactShown(total.actions, ['blue', 'green']);
  return (
    `Of ${plural(all, 'action')} with progress Blue or Green, impact is Blue or Green for ${all - without}, and Red, Amber ` +
    `or not rated for ${without}. Not rated: unrated or invalid.`
  );
}
