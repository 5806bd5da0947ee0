import { isDeepStrictEqual } from 'node:util';
import { PlanProblem } from '../../src/app/planProblem';
import { recheckRows, type SheetChange } from '../../src/app/recheckRows';
import type { UnderstoodPlan } from '../../src/app/understandCells';
import { understandPlan } from '../../src/app/understandPlan';
import type { CellValue } from '../../src/core/cells/sheetCells';
import type { Random } from '../grammar/random';
import type { EditedWorkbook } from './editedWorkbook';

/** What became of some random edits, each checked again and, from nothing, in full. */
export interface EditsChecked {
  edits: number;
  /** Edits after which all of the workbook was read again. */
  whole: number;
  /** Of the other edits, actions that there were, and of them those that were thought of again. */
  actions: number;
  again: number;
  /** Edits after which there was no plan to read. */
  unread: number;
  /** Both are given where the two are not the same. */
  differing: { edit: string; again: unknown; full: unknown }[];
}

export const nothingChecked = (): EditsChecked => ({ edits: 0, whole: 0, actions: 0, again: 0, unread: 0, differing: [] }); // prettier-ignore

/** Edits a workbook so many times; after each edit a recheck is to give what a check of everything gives. */
export async function editAtRandom(
  workbook: EditedWorkbook,
  random: Random,
  edits: number,
  asAt: string,
  checked: EditsChecked,
): Promise<void> {
  let known = await readOr(() => understandPlan(workbook, asAt));
  for (let count = 0; count < edits; count++) {
    const { said, changes } = editOnce(workbook, random.pick(workbook.sheets), random);
    if (changes.length === 0) continue;
    checked.edits++;
    const { wholeReads } = workbook;
    const before = known;
    const again = await readOr(() =>
      before instanceof PlanProblem ? understandPlan(workbook, asAt) : recheckRows(workbook, before, changes),
    );
    const isWhole = workbook.wholeReads > wholeReads;
    if (isWhole) checked.whole++;
    else if (!(again instanceof PlanProblem) && !(before instanceof PlanProblem)) {
      const old = new Set(before.thought.actions);
      checked.actions += again.plan.actions.length;
      checked.again += again.thought.actions.filter((action) => !old.has(action)).length;
    }
    const full = await readOr(() => understandPlan(workbook, asAt));
    if (full instanceof PlanProblem) checked.unread++;
    if (!isDeepStrictEqual(factsOf(again), factsOf(full))) {
      checked.differing.push({ edit: said, again: factsOf(again), full: factsOf(full) });
    }
    // What was found from nothing is taken where both have failed; else what the pane would hold.
    known = again;
  }
}

/** All that the pane and the papers are made of. */
const factsOf = (read: UnderstoodPlan | PlanProblem): unknown =>
  read instanceof PlanProblem
    ? { code: read.code, message: read.message }
    : { report: read.report, plan: read.plan };

async function readOr(read: () => Promise<UnderstoodPlan>): Promise<UnderstoodPlan | PlanProblem> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof PlanProblem) return error;
    throw error;
  }
}

/** What people type into plans, and what they should not. */
const typed: readonly CellValue[] = [
  '', '', 'Blue', 'Green', 'Amber', 'Red', 'G', 'Rde', 'amber ', 'Amber/Green', '#N/A', 'Not started', 'N/A',
  'Superseded', 'Cancelled', 'Complete', 'TBC', '£12k', '-300', 1200, 0, 0.5, 45_700, 46_200, '31/03/2026',
  '31/02/2026', 'March 2027', 'Ongoing', 'May 25', 'Priority 1', 'Total', '1.1', 'A1', 'Head of SEND', true,
  '=1+1', 'A long text, which says what was done\nand what is to be done next. ', 'Action', 'Due date',
]; // prettier-ignore

const colours = ['#FF0000', '#00B050', '#FFC000', '#0070C0', '#FFFFFF', '#7030A0'];

interface EditMade {
  readonly said: string;
  readonly changes: readonly SheetChange[];
}

/** One thing that a person does; nothing on a sheet without cells. */
function editOnce(workbook: EditedWorkbook, name: string, random: Random): EditMade {
  const used = workbook.used(name);
  if (used === null) return { said: 'nothing', changes: [] };
  const row = random.int(used.row, used.row + used.rows - 1);
  const column = random.int(used.column, used.column + used.columns - 1);
  const any = (): CellValue =>
    random.chance(0.5)
      ? random.pick(typed)
      : workbook.at(name, random.int(used.row, used.row + used.rows - 1), column);
  const rowOf = (at: number): CellValue[] =>
    Array.from({ length: used.columns }, (_, index) => workbook.at(name, at, used.column + index));
  const type = (at: number, left: number, values: readonly (readonly CellValue[])[]): EditMade => ({
    said: `“${JSON.stringify(values)}” in ${name}, row ${at + 1}, column ${left + 1}`,
    changes: [workbook.type(name, at, left, values)],
  });
  const drawn = random.next();
  if (drawn < 0.6) return type(row, column, [[any()]]);
  if (drawn < 0.68) {
    workbook.paint(name, row, column, random.pick(colours));
    return type(row, column, [[any()]]);
  }
  if (drawn < 0.76) {
    const rows = random.int(1, Math.min(4, used.row + used.rows - row));
    return type(
      row,
      column,
      Array.from({ length: rows }, () => [any()]),
    );
  }
  if (drawn < 0.8) {
    const two = [
      type(row, column, [[any()]]),
      type(random.int(used.row, used.row + used.rows - 1), column, [[any()]]),
    ];
    return {
      said: two.map(({ said }) => said).join(' and '),
      changes: two.flatMap(({ changes }) => changes),
    };
  }
  if (drawn < 0.84) return type(row, used.column, [rowOf(row).map(() => '')]);
  if (drawn < 0.9) return type(row, used.column, [rowOf(random.int(used.row, used.row + used.rows - 1))]);
  if (drawn < 0.93) {
    // Sorted the other way round.
    const rows = random.int(1, Math.min(12, used.row + used.rows - row));
    return type(
      row,
      used.column,
      Array.from({ length: rows }, (_, index) => rowOf(row + rows - 1 - index)),
    );
  }
  if (drawn < 0.97) return type(used.row + used.rows + random.int(0, 1), used.column, [rowOf(row)]);
  const by = random.pick(['in', 'out'] as const);
  return { said: `a row ${by} at ${row + 1} of ${name}`, changes: [workbook.moveRows(name, row, by)] };
}
