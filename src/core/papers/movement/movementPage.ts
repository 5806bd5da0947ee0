import { longDate } from '../../cells/serialDate';
import type { BoardFigures } from '../blocks/boardFigures';
import { movementWidths } from './movementColumns';
import { finishSheet, planTitle, withDetails } from '../sheet/sheetFrame';
import { SheetGrid } from '../sheet/sheetGrid';
import type { ChartModel, SheetModel, SummarySheetKey } from '../sheet/sheetModel';
import { styles } from '../sheet/styles';

/** A sheet about movement while it is being laid out. */
export interface MovementPage {
  readonly grid: SheetGrid;
  readonly name: string;
  readonly title: string;
}

/** Begins a sheet with its title, the day of its figures and when it was built. */
export function beginMovement(report: BoardFigures, name: string, builtAt: string): MovementPage {
  const grid = new SheetGrid(movementWidths);
  const title = `${planTitle(report)}: ${name}`;
  grid.set(grid.addRow(27), 0, title, styles.title);
  const asAt = longDate(report.asAt);
  grid.set(grid.addRow(17), 0, `Position as at ${asAt}`, styles.subtitle);
  grid.set(grid.addRow(15), 0, withDetails(`Built ${builtAt} by BRAG Board.`, report.details), styles.quiet);
  return { grid, name, title };
}

/** The finished sheet: A4 landscape, one page wide, its title on every page. */
export const endMovement = (
  { grid, name, title }: MovementPage,
  { key, charts }: { readonly key: SummarySheetKey; readonly charts: readonly ChartModel[] },
): SheetModel => finishSheet(grid, { key, name, heading: title, charts, print: { titleRow: 0 } });
