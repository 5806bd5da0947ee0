import type { SheetModel } from '../core/sheets/sheetModel';
import { longestTabName } from '../core/sheets/tabName';
import { markerName } from '../app/summarySheets';

/** A new sheet under its own name or, where an officer has a sheet of that name, the next free one, which is then taken. */
export function addSheet(
  context: Excel.RequestContext,
  model: SheetModel,
  taken: Set<string>,
): { sheet: Excel.Worksheet; name: string } {
  let name = model.name;
  for (let n = 2; taken.has(name.toLowerCase()); n++) {
    name = `${model.name.slice(0, longestTabName - ` ${n}`.length)} ${n}`;
  }
  taken.add(name.toLowerCase());
  const sheet = context.workbook.worksheets.add(name);
  context.workbook.names.add(markerName(model.key), sheet.getCell(0, 0)).visible = false;
  return { sheet, name };
}
