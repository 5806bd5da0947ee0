import type { WrittenPack } from '../app/workbook';
import { markerName } from '../app/summarySheets';
import { bytesOf } from './bytesOf';
import { bringRows } from './bringRows';
import { markArea } from './markArea';
import { loadFigures } from './loadFigures';
import { loadOwn } from './ownChanges';
import type { Place, Writing } from './planWriting';
import { isSameRect } from './rectOf';
import type { RequestBudget } from './requestBudget';
import { bytesOfCall } from './requestBudget';
import { passingRange } from './passingRange';
import { queueSetting } from './settings';
import { widthOf } from './sheetContents';
import { writeBlocks, type ChangedSheet } from './takeBack';
import { writeContents } from './writeContents';

/**
 * Queues the contents of all sheets, and what they need: sheets that are new, and rows where they are to stand.
 * @returns what tells, after the sync, how the sheets now stand
 */
export async function queueContents(
  context: Excel.RequestContext,
  { mark, read, places, changed, settings, looksInside }: Writing,
  budget: RequestBudget,
): Promise<() => Omit<WrittenPack, 'notes'>> {
  const { workbook } = context;
  const meanwhile = looksInside ? loadOwn(changed.map(({ own }) => own)) : () => null;
  mark.begin();
  for (const name of read.stale) workbook.names.getItemOrNullObject(name).delete();
  const added = places.filter(({ own }) => own === undefined);
  for (const { name, model } of added) {
    const sheet = workbook.worksheets.add(name);
    const cells =
      model.print.grows === true
        ? sheet.getCell(0, 0)
        : passingRange(sheet, { row: 0, column: 0, rows: model.cells.length, columns: widthOf(model.cells) });
    workbook.names.add(markerName(model.key), cells, mark.token).visible = false;
  }
  for (const sheet of changed) await makeRoom(sheet, budget);
  for (const [index, sheet] of changed.entries()) {
    mark.reach(index + 1);
    for (const { row, column, contents } of sheet.cells.general) {
      await budget.take(contents.length * bytesOfFormat);
      sheet.own.sheet.getRangeByIndexes(row, column, contents.length, contents[0]?.length ?? 1).numberFormat =
        contents;
    }
    await writeBlocks(sheet.own.sheet, sheet.cells.there, budget);
  }
  mark.reach(changed.length + 1);
  for (const place of added) {
    await writeContents(sheetAt(context, place), place.contents, budget);
  }
  await budget.take(places.length * 4 * bytesOfCall);
  for (const { own, model, rows } of changed) {
    const area = { row: 0, column: 0, rows: model.cells.length, columns: widthOf(model.cells) };
    if (rows !== null || !isSameRect(own.area, area)) markArea(context, own, area);
  }
  for (const [name, value] of settings) {
    await budget.take(bytesOf(value) + bytesOfCall);
    queueSetting(context, name, value);
  }
  mark.reach('written');
  const written = places.map((place) => {
    const sheet = sheetAt(context, place).load('name');
    return { place, sheet, figures: loadFigures(sheet, place.model) };
  });
  return () => ({
    sheets: written.map(({ place, sheet, figures }) => ({
      name: sheet.name,
      created: place.own === undefined,
      differences: figures(),
    })),
    meanwhile: meanwhile(),
  });
}

/** About what the format of a row of cells takes, in bytes. */
const bytesOfFormat = 60;

const madeSheets = new WeakMap<Place, Excel.Worksheet>();

/** The sheet of a place: by its id where it was there, by its name, and the same each time, where this run has made it. */
export function sheetAt(context: Excel.RequestContext, place: Place): Excel.Worksheet {
  const sheet = place.own?.sheet ?? madeSheets.get(place) ?? context.workbook.worksheets.getItem(place.name);
  madeSheets.set(place, sheet);
  return sheet;
}

/** Takes off a sheet of ours what binds its rows together, and brings them where they are to stand. */
async function makeRoom({ own, rows, keepsMerges }: ChangedSheet, budget: RequestBudget): Promise<void> {
  const { sheet, area, contents } = own;
  const rowCount = Math.max(
    area.row + area.rows,
    contents === null ? 1 : contents.area.row + contents.area.rows,
  );
  const columnCount = Math.max(
    area.column + area.columns,
    contents === null ? 1 : contents.area.column + contents.area.columns,
  );
  if (!keepsMerges)
    passingRange(sheet, { row: 0, column: 0, rows: rowCount, columns: columnCount }).unmerge();
  sheet.autoFilter.remove();
  if (rows !== null) await bringRows(sheet, rows.steps, budget);
}
