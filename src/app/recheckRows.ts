import type { Rect } from '../core/cells/address';
import { patchCells, patchFills } from '../core/cells/patchCells';
import type { SheetArea, SheetCells } from '../core/cells/sheetCells';
import { isoDate } from '../core/cells/serialDate';
import { looksNeeded } from '../core/measures/findScorecards';
import { outlineInSteps } from '../core/plan/outlinePlan';
import { inTurns, noPause, type Pause } from './pause';
import { understandCells, type UnderstoodPlan } from './understandCells';
import { understandPlan } from './understandPlan';
import type { ReadableWorkbook, Workbook } from './workbook';

/** Somebody changed some cells of a sheet. */
export interface SheetChange {
  /** Excel's id of the sheet. */
  readonly sheetId: string;
  /** null where rows or columns have moved, or nobody can say. */
  readonly area: Rect | null;
}

/** What it takes to read a plan again. */
type RereadableWorkbook = ReadableWorkbook & Pick<Workbook, 'readRows'>;

/** More touched rows than this are read no faster than the whole plan. */
const mostRows = 2000;

/**
 * Checks a plan again after changes. Where cells were only edited or sorted, just the rows touched and
 * the cells with formulas are read, in one batch; otherwise everything.
 * @param known the plan as it was understood before
 * @throws PlanProblem where there is no plan any more
 */
export async function recheckRows(
  workbook: RereadableWorkbook,
  known: UnderstoodPlan,
  changes: readonly SheetChange[],
  pause: Pause = noPause,
): Promise<UnderstoodPlan> {
  return (
    (await patched(workbook, known, changes, pause)) ??
    understandPlan(workbook, isoDate(known.report.asAt), { pause, asAtSource: known.report.asAtSource })
  );
}

async function patched(
  workbook: RereadableWorkbook,
  known: UnderstoodPlan,
  changes: readonly SheetChange[],
  pause: Pause,
): Promise<UnderstoodPlan | null> {
  const { read, report, cells, plan, thought } = known;
  const rows = touchedRows(cells.sheets, changes);
  if (rows === null) return null;
  if (rows.length === 0) return known;
  const needed = looksNeeded(read.outline);
  const fills = needed.flatMap((place) => rows.flatMap((touched) => inBoth(place, touched)));
  const planSheets = [...new Set(plan.tables.map(({ sheet }) => sheet))];
  const now = await workbook.readRows(rows, fills, planSheets);
  const current = now === null ? null : patchCells(cells, now.values);
  if (now === null || current === null) return null;
  await pause();
  const outline = await inTurns(outlineInSteps(current, read.mapping), pause);
  // Where the table or its columns are not what they were, other fills count.
  if (outline.mappingProblems.length > 0) return null;
  if (JSON.stringify(looksNeeded(outline)) !== JSON.stringify(needed)) return null;
  await pause();
  const changed = { ...read, outline, fills: patchFills(read.fills, now.fills) };
  return inTurns(understandCells(changed, report.asAt, report.asAtSource, thought), pause);
}

/** The whole rows that were touched on sheets that are read; null where everything must be read again. */
function touchedRows(sheets: readonly SheetCells[], changes: readonly SheetChange[]): SheetArea[] | null {
  const rows: SheetArea[] = [];
  for (const { sheetId, area } of changes) {
    const sheet = sheets.find(({ id }) => id === sheetId);
    if (sheet === undefined) return null;
    if (sheet.ours) continue;
    // A copy of a paper of ours is known by all of it, and whether a hidden sheet is read by how large it is.
    if (sheet.copyOf !== undefined || sheet.hidden) return null;
    const columns = sheet.values[0]?.length ?? 0;
    if (area === null || area.rows > mostRows || columns === 0) return null;
    const isInside =
      area.row >= sheet.row &&
      area.column >= sheet.column &&
      area.column + area.columns <= sheet.column + columns;
    if (!isInside) return null;
    rows.push({ sheet: sheet.name, area: { row: area.row, rows: area.rows, column: sheet.column, columns } });
  }
  return rows;
}

function inBoth(place: SheetArea, touched: SheetArea): SheetArea[] {
  const row = Math.max(place.area.row, touched.area.row);
  const end = Math.min(place.area.row + place.area.rows, touched.area.row + touched.area.rows);
  if (place.sheet !== touched.sheet || end <= row) return [];
  return [{ sheet: place.sheet, area: { ...place.area, row, rows: end - row } }];
}
