import { columnsOf, putAction, putConditional, putHeadings } from '../layOut';
import { GridSheet } from '../gridSheet';
import { ofArea, type Layout } from './layout';

/** A sheet for each area, with or without its name above the table, and a contents sheet first. */
export const sheetPerArea: Layout = ({ random, plan }, first, top) => {
  const isTitled = random.chance(0.6);
  const columns = columnsOf(random, plan, ['area']);
  const sheets = plan.areas.map((name, area) => {
    const tab = name
      .replace(/[:\\/?*[\]]/g, ' ')
      .slice(0, 31)
      .trim();
    const sheet = new GridSheet(isTitled && random.chance(0.4) ? `Area ${area + 1}` : tab);
    let row = 0;
    if (isTitled || sheet.name !== tab) {
      sheet.put(0, 0, name);
      row = random.int(1, 2);
    }
    putHeadings(sheet, row, columns);
    const actions = ofArea(plan, area);
    actions.forEach((action, at) => putAction(sheet, row + 1 + at, columns, action));
    putConditional(sheet, plan, columns, row + 1, actions.length);
    return sheet;
  });
  // What stands on the first sheet already (a title, a key) must not be lost.
  const contents = first.end > 0 || random.chance(0.5);
  if (contents) {
    const counts = random.chance(0.5);
    first.putRow(top, ['Area', 'Tab', ...(counts ? ['Actions'] : [])]);
    sheets.forEach((sheet, area) =>
      first.putRow(top + 1 + area, [
        plan.areas[area]!,
        sheet.name,
        ...(counts ? [ofArea(plan, area).length] : []),
      ]),
    );
  }
  return {
    sheets: contents ? [first, ...sheets] : sheets,
    table: contents
      ? { top, end: top + 1 + sheets.length, right: 3 }
      : { top: 0, end: sheets[0]!.end, right: columns.length },
    areas: plan.areas.map((name, area) => [name, sheets[area]!.name]),
  };
};
