import { rollUpMatrix } from '../rollup/rollUpMatrix';
import { addAreaTable, areaTableColumns, commentaryCells, wholePlan } from './areaTable';
import { areaRating } from './areaRatings';
import type { BoardFigures } from './boardFigures';
import { addContents } from './contents';
import { addHeadlines } from './headlines';
import { matchKept } from './kept';
import { addKeptNotes, typedOn } from './keptNotes';
import { addMatrix } from './matrixTable';
import { addMoneyTable, moneyWidth, overrideCells, overrideHeads } from './moneyTable';
import { addNotes } from './notes';
import type { PackInput } from './packInput';
import { addRatingCharts } from './ratingCharts';
import { addTop, finishSheet } from './sheetFrame';
import { SheetGrid } from './sheetGrid';
import type { SheetModel } from './sheetModel';
import { styles } from './styles';
import { addSection } from './table';
import { plural } from './words';

/** Widths in characters: areas' names, ratings and money, counts, and what officers type. */
const nameWidth = 32;
const countWidth = 8.3;
const wordsWidth = 46;
/** Columns that are as wide as money needs. */
const moneyColumns = 6;

/**
 * Lays out the Board summary on A4 landscape: on the first page where the plan stands, in figures, charts
 * and the officers' words; on the second what lies behind it.
 */
export function boardSummary(input: PackInput): SheetModel {
  const { report, plan } = input;
  const columns = areaTableColumns;
  const wide = Math.max(10.5, moneyWidth(report));
  const grid = new SheetGrid([
    nameWidth,
    ...Array.from({ length: columns - 2 }, (_, index) => (index < moneyColumns ? wide : countWidth)),
    wordsWidth,
  ]);
  const read = plan.tables.reduce((sum, { rowsRead }) => sum + rowsRead, 0);
  const aside = plan.tables.reduce((sum, { setAside }) => sum + setAside.length, 0);
  const { heading, formulas } = addTop(
    grid,
    input,
    'Board summary',
    `Built ${input.builtAt} by BRAG Board. Rows of the plan: ${read} read, ${aside} set aside. ${plural(report.issues.length, 'issue')} found in it.`,
  );
  const names = [...report.areas.map(({ name }) => [name]), [wholePlan]];
  const typed = matchKept(typedOn(input, 'board-summary', overrideCells), names);
  const rated = {
    areas: report.areas.map((area, index) => areaRating(area.rating, typed.rows[index])),
    total: areaRating(report.total.rating, typed.rows[report.areas.length]),
  };

  addContents(grid, input.contents);
  // The headlines stand above the tables that they point at, so their rows are kept free.
  const headlineRow = grid.addRow(32);
  grid.addRow(30);
  const areas = addAreaTable(grid, report, formulas, rated, typedOn(input, 'board-summary', commentaryCells));
  const charts = addRatingCharts(grid, report, areas, plan);
  grid.breakPage();
  const money = addMoneyTable(grid, report, formulas, plan, rated);
  addHeadlines(grid, headlineRow, report, { areas, money });

  addSection(grid, `Progress by impact (number of actions, of ${report.total.actions.length})`);
  addMatrix(grid, plan, formulas, {
    corner: 'Progress, by impact',
    matrix: rollUpMatrix(plan.actions, () => 1),
    kind: 'count',
    live: (over, expected) => over.actions(plan.actions, expected),
  });
  grid.addParagraph(matrixCaption(report), styles.caption);
  addNotes(grid, report, plan);
  addKeptNotes(grid, 'Commentary on areas no longer in the plan', areas.left, commentaryCells, (head) => commentaryCells.keys.includes(head) ? 0 : columns - 1); // prettier-ignore
  addKeptNotes(grid, 'Ratings of areas no longer in the plan', typed.left, overrideCells, (head) => head === overrideHeads.rating ? 2 : overrideCells.keys.includes(head) ? 0 : columns - 1); // prettier-ignore
  return finishSheet(grid, { key: 'board-summary', name: 'Board summary', heading, charts });
}

/** In words, what a board looks for in the matrix: work that is done or going well, without its effect. */
function matrixCaption({ total }: BoardFigures): string {
  const matrix = rollUpMatrix(total.actions, () => 1);
  const good = total.progress.blue + total.progress.green;
  const shown = (['blue', 'green'] as const).reduce((sum, state) => sum + matrix[state].blue + matrix[state].green, 0);
  return (
    `Of ${plural(good, 'action')} with progress Blue or Green, impact is Blue or Green for ${shown}, and Red, Amber or not ` +
    `rated for ${good - shown}. Not rated: unrated or invalid.`
  );
}
