import { columnsOf, putAction, putConditional, putHeadings } from '../layOut';
import { ofArea, type Layout } from './layout';

/** The table of each area beside the last, with an empty column between. */
export const sideBySide: Layout = ({ random, plan }, sheet, top) => {
  const columns = columnsOf(random, plan, ['area']);
  let left = 0;
  plan.areas.forEach((name, area) => {
    sheet.put(top, left, name);
    putHeadings(sheet, top + 1, columns, left);
    const actions = ofArea(plan, area);
    actions.forEach((action, at) => putAction(sheet, top + 2 + at, columns, action, left));
    putConditional(sheet, plan, columns, top + 2, actions.length, left);
    left += columns.length + 1;
  });
  return { sheets: [sheet], table: { top, end: sheet.end, right: left } };
};
