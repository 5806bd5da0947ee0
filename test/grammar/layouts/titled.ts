import { columnsOf, putAction, putConditional, putHeadings } from '../layOut';
import { ofArea, type Layout } from './layout';

/**
 * A title above the rows of each area, with a gap between.
 * @param repeats true where each has its headings, false where only the first has
 */
export function titled(repeats: boolean): Layout {
  return ({ random, plan }, sheet, top) => {
    const columns = columnsOf(random, plan, ['area']);
    const gap = random.int(1, 2);
    let row = top;
    plan.areas.forEach((name, area) => {
      const isHeaded = repeats || area === 0;
      if (!repeats && area === 0) {
        putHeadings(sheet, row++, columns);
        sheet.put(row++, 0, name);
      } else {
        sheet.put(row++, 0, name);
        if (isHeaded) putHeadings(sheet, row++, columns);
      }
      for (const action of ofArea(plan, area)) putAction(sheet, row++, columns, action);
      row += gap;
    });
    putConditional(sheet, plan, columns, top, row - top);
    return { sheets: [sheet], table: { top, end: row - gap, right: columns.length } };
  };
}
