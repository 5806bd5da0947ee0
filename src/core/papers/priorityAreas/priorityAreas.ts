import type { Steps } from '../../steps';
import { addAreaSection } from './areaSection';
import { actionColumns, actionHeads } from './areaActions';
import { readForm } from '../blocks/officerForm';
import type { PackInput } from '../pack/packInput';
import { addTop, finishSheet } from '../sheet/sheetFrame';
import { SheetGrid } from '../sheet/sheetGrid';
import { addSources } from '../blocks/sources';
import type { ChartModel, SheetModel } from '../sheet/sheetModel';
import { headStyle } from '../blocks/columnKind';
import { areasInWords, plural } from '../words/words';

/** Lays out Priority areas: a section for each, from its own page on, with its counts and every action. */
export function* priorityAreas(input: PackInput): Steps<SheetModel> {
  const { report } = input;
  const columns = actionColumns(input.historyOf !== undefined);
  const grid = new SheetGrid(columns.map(({ width }) => width));
  const { heading, basis, formulas } = addTop(
    grid,
    input,
    'Priority areas',
    `Built ${input.builtAt} by BRAG Board. ${plural(report.total.actions.length, 'action')} in ${areasInWords(report)}, the worst first in each.`,
  );
  // One header for the actions of every area: it stays in sight, and at the top of each printed page.
  const headerRow = grid.addRow(19);
  columns.forEach(({ kind }, column) => {
    grid.set(headerRow, column, actionHeads(columns)[column] ?? '', headStyle(kind, column));
  });
  const { rated } = readForm(input);
  const charts: ChartModel[] = [];
  for (const [index, area] of report.areas.entries()) {
    yield;
    if (index > 0) grid.breakPage();
    const rating = rated[index];
    charts.push(addAreaSection(grid, { input, area, rating, index, headerRow, columns, formulas, basis }));
  }
  addSources(grid, input);
  return finishSheet(grid, {
    key: 'priority-areas',
    name: 'Priority areas',
    heading,
    charts,
    frozenRows: headerRow + 1,
    print: { titleRow: headerRow },
  });
}
