import { loadSheets } from './loadSheets';
import { settingsIn } from '../app/settingsIn';
import { summarySheetOwners } from '../app/summarySheets';
import type { RatingValidation } from '../app/workbook';
import { rectAddress } from '../core/cells/address';
import type { SheetArea } from '../core/cells/sheetCells';
import { isOurColour, ofColours } from './ratingColour';
import {
  isOurList,
  replacedLists,
  replacedName,
  setTypingRule,
  type ReplacedList,
  type TypingRule,
} from './ratingList';
import { listCells, oneByOne, type ListCells } from './readRatingRules';
import { requireEditable, requireUnprotected } from './requireWritable';
import { queueSetting } from './settings';

/**
 * Takes our lists and colours off, wherever they are by now: rules go along with cells that are moved, so every sheet
 * but our own is looked through. Puts back what the lists replaced.
 * @throws PlanProblem, before anything is changed, where a sheet that has some is protected
 */
export async function removeRatingValidation(context: Excel.RequestContext): Promise<RatingValidation> {
  const notes: string[] = [];
  let cells = 0;
  // A row that somebody puts in between the looking and the taking off takes a list of ours along, or moves one.
  for (let tries = 1; tries <= mostTries; tries++) {
    const taken = await takeOff(context);
    cells += taken.cells;
    notes.push(...taken.notes);
    if (taken.cells === 0) break;
  }
  return { cells, notes };
}

/** So often it is looked whether anything is left. */
const mostTries = 3;

async function takeOff(context: Excel.RequestContext): Promise<RatingValidation> {
  const { sheets, ours, settings } = await readAll(context);
  const withOurs = new Set(ours.map(({ sheet }) => sheet));
  const colours = sheets.map(({ formats }) => formats.items.filter(isOurColour));
  requireUnprotected(
    sheets.flatMap(({ name, isProtected }, index) =>
      isProtected && (withOurs.has(name) || (colours[index] ?? []).length > 0) ? [name] : [],
    ),
  );
  const replaced = replacedLists(settings);
  const notes: string[] = [];
  const unplaced = new Map<string, number>();
  for (const cells of ours) {
    const before = ruleBefore(cells, replaced);
    if (before === 'unclear') unplaced.set(cells.sheet, (unplaced.get(cells.sheet) ?? 0) + cells.area.rows);
    setTypingRule(cells.validation, before === 'unclear' ? null : before);
    if (before !== null && before !== 'unclear')
      notes.push(`“${cells.sheet}”, ${cells.address}: its own rule is back.`);
  }
  for (const [sheet, count] of unplaced) {
    notes.push(
      `“${sheet}”: rows have moved, so which of ${count} cells had which rule of their own is not certain. They have none now; put it back under Data > Data Validation.`,
    );
  }
  for (const formats of colours) for (const format of formats) format.delete();
  if (replaced.length > 0) queueSetting(context, replacedName, undefined);
  await context.sync();
  return { cells: ours.reduce((sum, { area }) => sum + area.rows, 0), notes };
}

/** What a list of ours took the place of: by its address, or where rows have moved by the only rule of its column. */
function ruleBefore(
  { sheet, area, address }: ListCells,
  replaced: readonly ReplacedList[],
): TypingRule | null | 'unclear' {
  const onSheet = replaced.filter((one) => one.sheet === sheet);
  const same = onSheet.find((one) => one.address === address);
  if (same !== undefined || onSheet.length === 0) return same ?? null;
  const column = rectAddress({ ...area, row: 0, rows: 1 }).replace(/\d+.*$/, '');
  const inColumn = onSheet.filter((one) => one.address.replace(/\d+.*$/, '') === column);
  const [first] = inColumn;
  if (first === undefined) return null;
  return inColumn.every((one) => JSON.stringify(one.rule) === JSON.stringify(first.rule)) ? first : 'unclear';
}

/** Rows that were emptied at the end of a plan are no longer in use, and keep their lists: so many are looked at too. */
const emptied = 1000;

/** The rules of every sheet but our own, in a constant number of batches: of each used column, or of its cells. */
async function readAll(context: Excel.RequestContext) {
  const { workbook } = context;
  const loaded = await loadSheets(context, () => {
    workbook.load('readOnly');
    workbook.names.load('items/name,items/formula');
    workbook.settings.load('items/key,items/value');
  });
  requireEditable(workbook.readOnly);
  const own = summarySheetOwners(workbook.names.items);
  const sheets = loaded.sheets
    .filter(({ name }) => !own.has(name))
    .map((sheet) => {
      const used = sheet.getUsedRangeOrNullObject(false);
      used.load('rowIndex,columnIndex,rowCount,columnCount');
      const formats = sheet.getRange().conditionalFormats;
      formats.load(ofColours);
      return { name: sheet.name, sheet, used, formats, isProtected: sheet.protection.protected };
    });
  await context.sync();
  const rangeOf = ({ sheet, area }: SheetArea): Excel.Range =>
    workbook.worksheets.getItem(sheet).getRangeByIndexes(area.row, area.column, area.rows, area.columns);
  const columns = sheets.flatMap(({ name, used }) => {
    if (used.isNullObject) return [];
    return Array.from({ length: used.columnIndex + used.columnCount }, (_, column) => {
      const area = { row: 0, column, rows: used.rowIndex + used.rowCount + emptied, columns: 1 };
      return listCells({ sheet: name, area }, rangeOf({ sheet: name, area }));
    });
  });
  await context.sync();
  const cells = await oneByOne(context, columns, rangeOf);
  return { sheets, ours: joined(cells, rangeOf), settings: settingsIn(workbook.settings.items) };
}

/** Cells of ours under each other as one, so that what they replaced is found by its address. */
function joined(cells: readonly ListCells[], rangeOf: (cells: SheetArea) => Excel.Range): ListCells[] {
  const runs: SheetArea[] = [];
  for (const { sheet, area, validation } of cells) {
    if (!isOurList(validation)) continue;
    const last = runs[runs.length - 1];
    const isNext =
      last?.sheet === sheet &&
      last.area.column === area.column &&
      last.area.row + last.area.rows === area.row;
    if (isNext) runs[runs.length - 1] = { sheet, area: { ...last.area, rows: last.area.rows + area.rows } };
    else runs.push({ sheet, area });
  }
  return runs.map((run) => ({
    ...run,
    address: rectAddress(run.area),
    validation: rangeOf(run).dataValidation,
  }));
}
