import type { PlanReport } from '../../../src/app/planReport';
import { summarySheetOwners } from '../../../src/app/summarySheets';
import type { CellChange } from '../../../src/core/cells/cellChange';
import { readAcceptances, type Acceptance } from '../../../src/core/checks/acceptance';
import { readWorkbookSettings } from '../../../src/app/workbookSettings';
import { inExcel } from '../../../src/excel/inExcel';
import { listTitle } from '../../../src/excel/ratingList';
import type { InWorkbook } from '../../../src/app/workbook';
import type { StandInExcel } from '../../../src/stand-in/node/openStandInExcel';
import { interruptedRun } from '../interrupted';
import { plainWorkbook } from '../plainWorkbook';
import { openPlan } from '../standIn';

export const heads = ['Ref', 'Priority area', 'Action', 'Lead', 'Due date', 'Progress', 'Impact', 'Update'];
export const progress = 5;
export const update = 7;

const first: readonly (readonly string[])[] = [
  ['A1', 'Leadership', 'Agree the terms of reference', 'Ann', '31/03/2026', 'Blue', 'Green', 'Done.'],
  ['A2', 'Leadership', 'Publish the strategy', 'Bo', '31/03/2026', 'Gren', 'Green', ''],
  ['A3', 'Voice', 'Set up a parents’ forum', 'Cy', '30/04/2026', 'green ', 'Amber', 'Two met.'],
  ['A4', 'Voice', 'Report on the survey', '', '31/05/2026', 'Red', 'Red', ''],
  ['A5', 'Voice', 'Review the local offer', 'Ed', '31/05/2026', 'Ambr', 'Red', 'Begun.'],
  ['', 'Money', 'Meet monthly', 'Flo', '30/06/2026', 'Green', 'Green', ''],
  ['', 'Money', 'Meet monthly', 'Gus', '30/06/2026', 'Gren', 'Green', ''],
];

/** One officer’s pane. */
export interface Pane {
  readonly who: string;
  readonly standIn: StandInExcel;
  /** What the pane shows, which may be old. */
  report: PlanReport | null;
  /** The fixes that it can undo. */
  made: readonly CellChange[];
}

/** The workbook with both officers at it. */
export interface Office {
  readonly panes: readonly [Pane, Pane];
}

/** What must be in the workbook: everything that somebody typed, set or was told is done. */
export interface Model {
  planName: string;
  /** The plan’s rows under its headings. */
  rows: string[][];
  /** The officers’ own sheets. */
  sheets: Set<string>;
  acceptances: Acceptance[];
  names: Record<string, string>;
  numbers: Record<string, number>;
  /** The dates of the positions that are kept. */
  positions: Set<string>;
  comments: Set<string>;
  built: boolean;
  listsOn: boolean;
  /** Counts up, so that what is typed is never the same twice. */
  next: number;
}

export async function openOffice(): Promise<{ model: Model; real: Office }> {
  const bytes = plainWorkbook({ name: 'Plan', rows: [heads, ...first] }, { name: 'Notes', rows: [['Ours']] });
  const { standIn } = await openPlan(bytes);
  const pane = (who: string, its: StandInExcel): Pane => ({ who, standIn: its, report: null, made: [] });
  return {
    model: {
      planName: 'Plan',
      rows: first.map((row) => [...row]),
      sheets: new Set(['Notes']),
      acceptances: [],
      names: {},
      numbers: {},
      positions: new Set(),
      comments: new Set(),
      built: false,
      listsOn: false,
      next: 1,
    },
    real: { panes: [pane('Jo', standIn), pane('Sam', standIn.join('a co-author'))] },
  };
}

/** What comes between a job’s batches: a fault of Excel’s, or the other officer. */
export interface Meanwhile {
  /** After which batch, from 1. */
  readonly at: number;
  readonly act: () => Promise<void> | void;
}

export const wayOf = ({ standIn }: Pane, meanwhile: readonly Meanwhile[]): InWorkbook =>
  inExcel(
    interruptedRun(standIn, async (batch) => {
      for (const { at, act } of meanwhile) if (at === batch) await act();
    }),
  );

type Cell = string | number | boolean;

/** Everything that a person could see of the workbook. */
export async function look({ panes: [{ standIn }] }: Office, model: Model) {
  return standIn.Excel.run(async (context) => {
    const { workbook } = context;
    workbook.worksheets.load('items/name');
    workbook.names.load('items/name,items/formula');
    workbook.settings.load('items/key,items/value');
    await context.sync();
    const sheets = workbook.worksheets.items.map(({ name }) => name);
    const owners = summarySheetOwners(workbook.names.items);
    const own = [...owners].filter(([name]) => sheets.includes(name));
    const plan = sheets.includes(model.planName) ? workbook.worksheets.getItem(model.planName) : null;
    const rows = model.rows.length + 4;
    const cells = plan?.getRange(`A1:H${rows}`).load('values');
    const lists = Array.from({ length: rows }, (_, index) =>
      plan?.getRange(`F${index + 1}`).dataValidation.load('type,errorAlert'),
    );
    const texts = own.map(
      ([name, key]) =>
        [key, workbook.worksheets.getItem(name).getUsedRangeOrNullObject(true).load('values')] as const,
    );
    await context.sync();
    const kept = new Map(
      workbook.settings.items.flatMap(({ key, value }): [string, unknown][] => {
        const text = String(value);
        return key.startsWith('BragBoard.') && text !== '' ? [[key.slice(10), JSON.parse(text)]] : [];
      }),
    );
    return {
      sheets,
      own: own.map(([, key]) => key).sort(),
      plan: (cells?.values ?? []) as Cell[][],
      lists: lists.map((list) => list?.type === 'List' && list.errorAlert.title === listTitle),
      texts: new Map(
        texts.map(([key, range]) => [key, range.isNullObject ? [] : (range.values as Cell[][]).flat()]),
      ),
      acceptances: readAcceptances(kept.get('accepted')),
      settings: readWorkbookSettings(kept),
    };
  });
}

/** Holds after every step, whoever did what and whatever failed. @throws an error that says what does not */
export async function requireWhole(model: Model, real: Office): Promise<void> {
  const seen = await look(real, model);
  for (const name of [model.planName, ...model.sheets])
    require(seen.sheets.includes(name), `the sheet ${name} is gone`);
  const blank = heads.map(() => '');
  const wanted = [heads, ...model.rows, blank, blank, blank];
  require(JSON.stringify(seen.plan) ===
    JSON.stringify(wanted), `the plan is not what was typed:\n${diff(wanted, seen.plan)}`);
  for (const one of model.acceptances) {
    const { code, sheet, cell, reference, reason } = one;
    const isThere = seen.acceptances.some(
      (other) =>
        other.code === code &&
        other.cell === cell &&
        other.sheet === sheet &&
        other.reference === reference &&
        (other.reason === reason || other.text !== one.text),
    );
    require(isThere, `the acceptance “${reason}” is gone`);
  }
  require(JSON.stringify(sorted(seen.settings.pack.names)) ===
    JSON.stringify(
      sorted(model.names),
    ), `the names are ${JSON.stringify(seen.settings.pack.names)}, and not ${JSON.stringify(model.names)}`);
  for (const [name, value] of Object.entries(model.numbers))
    require((seen.settings.checks as unknown as Record<string, unknown>)[name] ===
      value, `${name} is not ${value}`);
  require(seen.own.includes('board-summary') ===
    model.built, `the board summary is ${model.built ? 'gone' : 'there'}`);
  const history = seen.texts.get('history') ?? [];
  for (const label of model.positions) require(history.includes(label), `the position ${label} is gone`);
  const summary = (seen.texts.get('board-summary') ?? []).join('\n');
  for (const comment of model.comments)
    require(summary.includes(comment), `the comment “${comment}” is gone`);
  if (!model.listsOn) require(!seen.lists.includes(true), 'lists are on, and nobody was told so');
}

const sorted = (record: object) => Object.entries(record).sort(([a], [b]) => a.localeCompare(b));

function diff(wanted: readonly (readonly Cell[])[], seen: readonly (readonly Cell[])[]): string {
  return wanted
    .flatMap((row, index) =>
      JSON.stringify(row) === JSON.stringify(seen[index])
        ? []
        : [`row ${index + 1}: ${JSON.stringify(row)}\n   seen: ${JSON.stringify(seen[index])}`],
    )
    .join('\n');
}

export function require(isTrue: boolean, message: string): void {
  if (!isTrue) throw new Error(message);
}
