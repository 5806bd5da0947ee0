import { shownReferences } from '../../rollup/shownReference';
import { worstFirst } from '../../rollup/worstFirst';
import type { Steps } from '../../steps';
import { table } from '../blocks/block';
import { layOutBlocks } from '../blocks/layOutBlocks';
import { readForm } from '../blocks/officerForm';
import { sources } from '../blocks/sources';
import type { PackInput } from '../pack/packInput';
import { addTop, finishSheet, landscapeGrid } from '../sheet/sheetFrame';
import type { SheetModel } from '../sheet/sheetModel';
import { planActionsInWords, areasInWords, capital } from '../words/words';
import { actionColumns, sayingMore } from './areaActions';
import { areaBlocks, at } from './areaSection';

/** Columns that are no wider have no room to give. In characters. */
const narrow = 11;
/** What is left of a column that is empty, in characters, and of one with the figures of areas. */
const [gapWidth, figureWidth] = [2, 13];

/** Of more actions, some sixty pages, the headings stand once in each area: each page's are rows and calls of their own. */
const mostOnPages = 600;

/** Lays out Priority areas: a section for each, from its own page on, with what its lead is asked about and every action. */
export function* priorityAreas(input: PackInput): Steps<SheetModel> {
  const { report, plan, historyOf } = input;
  const shown = shownReferences(plan.actions);
  const asked = { shown, historyOf, listed: plan.actions.length };
  const widthsFor = actionColumns({ ...asked, judge: { asAt: report.asAt, finished: new Set() } });
  const grid = landscapeGrid(
    input,
    widthsFor.map((column, index) => {
      const { width, kind, head } = sayingMore(column, plan.actions);
      // One without anything to say leaves its room to the others, but for the figures that stand in it.
      if (head === '') return { width: index === at.facts + 1 ? figureWidth : gapWidth, flexible: false };
      return { width, flexible: kind === 'text' && width > narrow };
    }),
  );
  const { heading, basis, formulas } = addTop(
    grid,
    input,
    'priority-areas',
    `Built ${input.builtAt} by BRAG Board. ${capital(planActionsInWords(report))} in ${areasInWords(report)}, the worst first in each.`,
  );
  const topRows = grid.nextRow;
  const columns = actionColumns({ ...asked, judge: basis }).map((column) => sayingMore(column, plan.actions));
  const { rated } = readForm(input);
  for (const [index, area] of report.areas.entries()) {
    yield;
    if (index > 0) grid.breakPage();
    const actions = table({
      as: 'list',
      isList: true,
      columns,
      rows: worstFirst(area.actions),
      isHeadedOnce: plan.actions.length > mostOnPages,
    });
    yield* layOutBlocks(grid, [
      ...areaBlocks({ input, area, rating: rated[index], formulas, basis, shown }),
      actions,
    ]);
  }
  yield* layOutBlocks(grid, sources(input));
  return finishSheet(grid, {
    key: 'priority-areas',
    heading,
    // The title and the date stay in sight; earlier versions kept headings there too.
    frozenRows: topRows,
  });
}
