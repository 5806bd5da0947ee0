import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { ReadableWorkbook } from '../../src/app/workbook';
import type { WorkbookCells } from '../../src/core/cells/sheetCells';
import { parseIsoDate } from '../../src/core/cells/serialDate';
import { takeSnapshot } from '../../src/core/history/takeSnapshot';
import { textOfIssue } from '../../src/core/checks/textOfIssue';
import { historySheet } from '../../src/core/papers/history/historySheet';
import { PlanProblem } from '../../src/app/planProblem';
import { understandPlan } from '../../src/app/understandPlan';
import { readableWorkbook } from '../../src/earlier-copy/readableWorkbook';
import { readWorkbook } from '../../src/workbook-file/read/readWorkbook';
import { families } from '../grammar/families';
import { cellsOf, fillsOf } from '../grammar/readCase';
import { EditedWorkbook } from './editedWorkbook';
import { samplePlan } from './plans';

/** The day that plans are judged at while they are edited. */
export const editedAt = '2025-09-08';

/** A workbook to be edited, by a name that finds it again. */
export interface PlanToEdit {
  readonly name: string;
  readonly open: () => Promise<EditedWorkbook>;
}

const testFiles = join(__dirname, '..');

/** Every plan with finance's ledgers beside it, and the sample, which has all that a workbook may have. */
const files = [
  samplePlan,
  ...['ledgers', 'plans'].flatMap((folder) =>
    readdirSync(join(testFiles, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.xlsx'))
      .sort()
      .map((name) => join(testFiles, folder, name)),
  ),
];

/** Workbooks of every kind that there is in the tests: one of each family of made-up ones, and those in files. */
export const plansToEdit = (seed: number): PlanToEdit[] => [
  ...[...families].map(([family, make]) => ({
    name: family,
    open: () => {
      const { sheets } = make(seed, 'held');
      const cells: WorkbookCells = { name: 'plan.xlsx', uses1904Dates: false, sheets: sheets.map(cellsOf) };
      const kept = new Map<string, unknown>();
      return opened({
        readCells: () => Promise.resolve(cells),
        readFills: (areas) => Promise.resolve(fillsOf(sheets, areas)),
        readSettings: () => Promise.resolve(kept),
        readHistory: () => Promise.resolve(null),
      });
    },
  })),
  ...files.map((file) => ({
    name: relative(testFiles, file),
    open: () => opened(readableWorkbook(readWorkbook(readFileSync(file), 'plan.xlsx').book)),
  })),
];

/** A workbook with what others have kept in it: a position of an earlier board, accepted issues, and limits of its own. */
async function opened(workbook: ReadableWorkbook): Promise<EditedWorkbook> {
  const cells = await workbook.readCells();
  const first = {
    cells,
    readFills: workbook.readFills,
    settings: await workbook.readSettings(),
    history: await workbook.readHistory(),
  };
  const plan = await understandPlan(new EditedWorkbook(first), editedAt).catch((error: unknown) => {
    if (error instanceof PlanProblem) return null;
    throw error;
  });
  if (plan === null) return new EditedWorkbook(first);
  const cycleDate = parseIsoDate('2025-06-09')!;
  const snapshot = takeSnapshot(plan.plan, { cycleDate, label: 'June' });
  // Half of the actions were Amber then.
  const actions = snapshot.actions.map((action, index) =>
    index % 2 === 0 ? { ...action, progress: 'amber' as const } : action,
  );
  const sheet = historySheet({
    snapshot: { ...snapshot, actions },
    keptAt: cycleDate,
    uses1904Dates: cells.uses1904Dates,
  });
  const history = {
    name: sheet.name,
    row: 0,
    column: 0,
    values: sheet.cells.map((row) =>
      Array.from(row, (cell) => (typeof cell?.content === 'object' ? '' : (cell?.content ?? ''))),
    ),
  };
  const textOf = textOfIssue(plan.cells);
  const accepted = plan.report.issues
    .filter((_, index) => index % 5 === 0)
    .map((issue) => ({
      code: issue.code,
      sheet: issue.sheet,
      cell: issue.cell,
      reference: issue.reference,
      text: textOf(issue),
      who: 'An officer',
      on: editedAt,
      reason: 'As agreed',
    }));
  const checks = { rules: { 'rating.untidy': 'warning', 'lead.missing': 'off' }, overdueDays: 7 };
  const settings = new Map([...first.settings, ['accepted', accepted], ['checks', checks]]);
  return new EditedWorkbook({ ...first, settings, history: first.history ?? history });
}
