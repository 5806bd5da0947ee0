import fc from 'fast-check';
import { acceptIssue } from '../../../src/app/acceptIssue';
import { buildSheets } from '../../../src/app/buildSheets';
import { checkPlan } from '../../../src/app/checkPlan';
import { fixAndCheck, undoAndCheck, type FixResult } from '../../../src/app/fixAndCheck';
import { keepPosition } from '../../../src/app/keepPosition';
import { PlanProblem } from '../../../src/app/planProblem';
import { addRatingValidation, removeRatingValidation } from '../../../src/app/ratingValidation';
import { setSettings } from '../../../src/app/setSettings';
import type { Workbook } from '../../../src/app/workbook';
import type { CellChange } from '../../../src/core/cells/cellChange';
import { joinChanges } from '../../../src/core/cells/joinChanges';
import type { HostErrorCode } from '../../../src/stand-in/protocol/hostError';
import { exampleDay } from '../standIn';
import {
  heads,
  look,
  openOffice,
  progress,
  require,
  requireWhole,
  update,
  wayOf,
  type Meanwhile,
  type Model,
  type Office,
  type Pane,
} from './office';

const options = { asAt: exampleDay };

/** What an officer does by hand. Rows are chosen by a number that is taken round. */
type Hand =
  | { readonly do: 'type'; readonly row: number; readonly column: 'progress' | 'update' }
  | { readonly do: 'insert' | 'delete'; readonly row: number }
  | { readonly do: 'sort' | 'rename plan' | 'add sheet' | 'comment' };

const hand: fc.Arbitrary<Hand> = fc.oneof(
  fc.record({
    do: fc.constant('type' as const),
    row: fc.nat(20),
    column: fc.constantFrom('progress' as const, 'update' as const),
  }),
  fc.record({ do: fc.constantFrom('insert' as const, 'delete' as const), row: fc.nat(20) }),
  fc.record({
    do: fc.constantFrom('sort' as const, 'rename plan' as const, 'add sheet' as const, 'comment' as const),
  }),
);

type Between = { readonly at: number } & (
  { readonly fault: HostErrorCode; readonly atAction: number } | { readonly hand: Hand }
);

/** A fault, the other officer, or one after the other. */
const comings: fc.Arbitrary<Between[]> = fc.array(
  fc.oneof(
    fc.record({
      at: fc.integer({ min: 1, max: 7 }),
      fault: fc.constantFrom<HostErrorCode>(
        'GeneralException',
        'AccessDenied',
        'InvalidOperationInCellEditMode',
      ),
      atAction: fc.nat(60),
    }),
    fc.record({ at: fc.integer({ min: 1, max: 7 }), hand }),
  ),
  { maxLength: 2 },
);

const jobs = [
  'check',
  'fix',
  'undo',
  'accept',
  'name',
  'number',
  'build',
  'keep',
  'lists on',
  'lists off',
] as const;
type Job = (typeof jobs)[number];

const typed = ['Red', 'Gren', 'Blue', 'amber '];

/** Never what stood there, even of the second that is typed while a job runs: else nobody could say which came last. */
const otherThan = (value: string): string => typed[(typed.indexOf(value) + 1) % typed.length]!;

/** Does by hand what an officer does, and notes it in the model. */
async function byHand(model: Model, { standIn }: Pane, what: Hand): Promise<void> {
  const token = model.next++;
  if (what.do === 'type') {
    const row = what.row % model.rows.length;
    const at = what.column === 'progress' ? progress : update;
    const value = what.column === 'progress' ? otherThan(model.rows[row]![at]!) : `Words ${token}`;
    await standIn.edit({ do: 'type', sheet: model.planName, at: `${'ABCDEFGH'[at]!}${row + 2}`, value });
    model.rows[row]![at] = value;
  } else if (what.do === 'insert') {
    const row = what.row % model.rows.length;
    await standIn.edit({ do: 'insertRows', sheet: model.planName, row: row + 2 });
    model.rows.splice(
      row,
      0,
      heads.map(() => ''),
    );
  } else if (what.do === 'delete') {
    // A plan of hardly any actions is none; and what was kept of an action may then be gone with it.
    if (model.rows.length <= 4) return;
    const row = what.row % model.rows.length;
    await standIn.edit({ do: 'deleteRows', sheet: model.planName, row: row + 2 });
    model.rows.splice(row, 1);
  } else if (what.do === 'sort') {
    await standIn.edit({ do: 'sort', sheet: model.planName, at: `A2:H${model.rows.length + 1}`, by: 'D' });
    const rank = (row: readonly string[]) => (row[3] === '' ? '￿' : row[3]!);
    model.rows.sort((a, b) => (rank(a) < rank(b) ? -1 : rank(a) > rank(b) ? 1 : 0));
  } else if (what.do === 'comment') {
    if (await comment(standIn, `Comment ${token}.`)) model.comments.add(`Comment ${token}.`);
  } else {
    const name = what.do === 'add sheet' ? `Sheet of ours ${token}` : `Plan ${token}`;
    const old = model.planName;
    await standIn.Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      if (what.do === 'add sheet') worksheets.add(name);
      else worksheets.getItem(old).name = name;
      await context.sync();
    });
    if (what.do === 'add sheet') model.sheets.add(name);
    else model.planName = name;
  }
}

/** Types into the first free shaded cell for commentary on the Board summary; false where there is none. */
const comment = (standIn: Pane['standIn'], words: string): Promise<boolean> =>
  standIn.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject('Board summary');
    const used = sheet.getUsedRangeOrNullObject(true).load('values,rowIndex,columnIndex');
    await context.sync();
    if (sheet.isNullObject || used.isNullObject) return false;
    const cells = used.values as unknown[][];
    const head = cells.findIndex((row) => row.includes('Commentary'));
    const column = cells[head]?.indexOf('Commentary') ?? -1;
    const row = cells.findIndex((values, index) => index > head && values[column] === '' && values[0] !== '');
    if (head < 0 || column < 0 || row < 0) return false;
    sheet.getCell(used.rowIndex + row, used.columnIndex + column).values = [[words]];
    await context.sync();
    return true;
  });

/** One step: something by hand, or a job with or without something in between. */
class Step implements fc.AsyncCommand<Model, Office> {
  constructor(
    private readonly who: 0 | 1,
    private readonly what:
      Hand | { readonly job: Job; readonly choice: number; readonly between: readonly Between[] },
  ) {}

  check = (): boolean => true;

  async run(model: Model, real: Office): Promise<void> {
    // Who has nothing to undo leaves that to the other.
    const isOther = 'job' in this.what && this.what.job === 'undo' && real.panes[this.who].made.length === 0;
    const at = isOther ? 1 - this.who : this.who;
    const [pane, other] = [real.panes[at === 0 ? 0 : 1], real.panes[at === 0 ? 1 : 0]];
    steps++;
    if ('do' in this.what) await byHand(model, pane, this.what);
    else await doJob(model, real, pane, other, this.what);
    await requireWhole(model, real);
  }

  toString = (): string => `${this.who === 0 ? 'Jo' : 'Sam'} ${JSON.stringify(this.what)}`;
}

let steps = 0;

interface JobStep {
  readonly job: Job;
  readonly choice: number;
  readonly between: readonly Between[];
}

async function doJob(
  model: Model,
  real: Office,
  pane: Pane,
  other: Pane,
  { job, choice, between }: JobStep,
): Promise<void> {
  const before = JSON.stringify(model.rows);
  const hadAt = await look(real, model);
  const came: Between[] = [];
  const meanwhile: Meanwhile[] = between.map((comes) => ({
    at: comes.at,
    act: async () => {
      came.push(comes);
      if ('fault' in comes) pane.standIn.failNext({ code: comes.fault, atAction: comes.atAction });
      else await byHand(model, other, comes.hand);
    },
  }));
  const inWorkbook = <T>(work: (workbook: Workbook) => Promise<T>): Promise<T> =>
    wayOf(pane, meanwhile)(work);
  const token = model.next++;
  const fixesOf = (): readonly CellChange[] =>
    (pane.report?.issues ?? []).flatMap(({ fix }) => (fix === undefined ? [] : [fix]));
  try {
    switch (job) {
      case 'check':
        pane.report = await inWorkbook((workbook) => checkPlan(workbook, options));
        if (came.length === 0)
          require(pane.report.total.actions.length ===
            model.rows.filter((row) => row[2] !== '').length, 'not every action was read');
        break;
      case 'fix':
        took(
          model,
          pane,
          await inWorkbook((workbook) => fixAndCheck(workbook, options, fixesOf())),
          before,
          false,
        );
        break;
      case 'undo':
        took(
          model,
          pane,
          await inWorkbook((workbook) => undoAndCheck(workbook, options, pane.made)),
          before,
          true,
        );
        break;
      case 'accept': {
        const open = pane.report?.issues ?? [];
        const issue = open[choice % Math.max(1, open.length)];
        if (issue === undefined) break;
        const given = { who: pane.who, reason: `Reason ${token}.`, on: exampleDay };
        pane.report = await inWorkbook((workbook) => acceptIssue(workbook, options, issue, given));
        const kept = pane.report.accepted.find(({ acceptance }) => acceptance.reason === given.reason);
        if (kept !== undefined) model.acceptances.push(kept.acceptance);
        break;
      }
      case 'name':
      case 'number': {
        const shown = pane.report?.settings;
        if (shown === undefined) break;
        const key = (['finance', 'movement', 'stocktake'] as const)[choice % 3]!;
        const number = (['overdueDays', 'yearsBack'] as const)[choice % 2]!;
        const to =
          job === 'name'
            ? { pack: { ...shown.pack, names: { ...shown.pack.names, [key]: `Papers ${token}` } } }
            : { checks: { ...shown.checks, [number]: token % 90 } };
        pane.report = await inWorkbook((workbook) => setSettings(workbook, options, () => to, shown));
        if (job === 'name') model.names[key] = `Papers ${token}`;
        else model.numbers[number] = token % 90;
        break;
      }
      case 'build': {
        const { sheets } = await inWorkbook((workbook) =>
          buildSheets(workbook, { ...options, builtAt: `moment ${token}`, sheets: ['board-summary'] }),
        );
        require(sheets.length === 1, 'a build gave another number of sheets');
        await disarm(pane, between.length);
        const text = (await look(real, model)).texts.get('board-summary')?.join('\n') ?? '';
        require(text.includes(
          `moment ${token}`,
        ), 'a build said that it was done, and the sheet is not from it');
        model.built = true;
        break;
      }
      case 'keep': {
        const label = `Board ${token}`;
        const result = await inWorkbook((workbook) =>
          keepPosition(workbook, {
            cycleDate: `2025-0${1 + (token % 8)}-15`,
            label,
            today: exampleDay,
            timeOfDay: 0.5,
          }),
        );
        if (result.status === 'kept') model.positions.add(label);
        break;
      }
      case 'lists on': {
        await inWorkbook((workbook) => addRatingValidation(workbook, options));
        model.listsOn = true;
        await disarm(pane, between.length);
        const { lists } = await look(real, model);
        if (came.length === 0)
          model.rows.forEach((row, index) =>
            require(row[2] === '' || lists[index + 1] === true, `row ${index + 2} has no list`),
          );
        break;
      }
      case 'lists off':
        await inWorkbook((workbook) => removeRatingValidation(workbook));
        model.listsOn = false;
        break;
    }
    await disarm(pane, between.length);
  } catch (error) {
    await disarm(pane, between.length);
    // Refused in plain words, and only where something came between.
    require(error instanceof PlanProblem, `not in plain words: ${String(error)}`);
    require(came.length > 0, `${job} was refused with nothing in the way: ${String(error)}`);
    // Excel failed the taking off as well, and the officer was told so.
    if (
      job === 'lists on' &&
      error instanceof PlanProblem &&
      error.message.includes('could not be taken off again')
    )
      model.listsOn = true;
    const now = await look(real, model);
    require(JSON.stringify(now.own) ===
      JSON.stringify(
        hadAt.own,
      ), `after a refused ${job} our sheets are ${now.own.join()}, and were ${hadAt.own.join()}`);
  }
}

/** A fault that was to come after the job's last batch does not wait for the next job. */
async function disarm({ standIn }: Pane, faults: number): Promise<void> {
  for (let fault = 0; fault < faults; fault++) {
    try {
      await standIn.Excel.run(async (context) => {
        context.workbook.load('name');
        await context.sync();
      });
    } catch {
      // It was still to come, and is used up now.
    }
  }
}

/** Notes in the model what a fix or its undo says that it changed, and nothing else. */
function took(
  model: Model,
  pane: Pane,
  { outcome, report }: FixResult,
  before: string,
  isUndo: boolean,
): void {
  pane.report = report;
  const was = JSON.parse(before) as string[][];
  for (const { action, field, from, to } of outcome.made) {
    const isIt = (row: readonly string[]): boolean =>
      row[0] === action?.reference &&
      row[2] === action?.text &&
      (action?.rest === undefined || action.rest.includes(JSON.stringify(row[3])));
    const column = field === 'impact' ? progress + 1 : progress;
    const row = model.rows.find(isIt);
    const old = was.find(isIt);
    // Deleted meanwhile, or typed over since: then what was typed stands.
    if (row === undefined || old === undefined || row[column] !== old[column]) continue;
    require(row[column] ===
      from, `${String(action?.text)} held ${row[column]!}, and was changed as if it held ${String(from)}`);
    row[column] = String(to);
  }
  if (isUndo)
    pane.made = outcome.refused
      .filter(({ reason }) => reason === 'moved' || reason === 'protected')
      .map(({ change }) => ({ ...change, from: change.to, to: change.from }));
  else pane.made = joinChanges(pane.made, outcome.made);
}

const who = fc.constantFrom<0 | 1>(0, 1);
const step = (what: fc.Arbitrary<Hand | JobStep>) =>
  fc.tuple(who, what).map(([one, its]) => new Step(one, its));

/**
 * Two officers at one workbook, each with the pane open, and an Excel that fails at times: in any order, at any moment.
 * @returns how many steps were made
 */
export async function runInterleavings(choices: {
  readonly runs: number;
  readonly length: number;
  readonly seed: number;
}): Promise<number> {
  steps = 0;
  // What changes the plan is done most.
  const often = [...jobs, 'fix', 'fix', 'fix', 'undo', 'undo', 'undo', 'build'] as const;
  const job = fc.record({ job: fc.constantFrom<Job>(...often), choice: fc.nat(30), between: comings });
  const property = fc.asyncProperty(
    fc.commands([step(hand), step(job), step(job)], { maxCommands: choices.length, size: 'max' }),
    async (commands) => {
      const office = await openOffice();
      for (const pane of office.real.panes)
        pane.report = await wayOf(pane, [])((workbook) => checkPlan(workbook, options));
      await fc.asyncModelRun(() => office, commands);
      // Whatever happened, the next run heals.
      for (const job of ['check', 'lists off', 'keep', 'build'] as const) {
        await new Step(0, { job, choice: 0, between: [] }).run(office.model, office.real);
      }
      for (const { standIn } of office.real.panes) standIn.close();
    },
  );
  await fc.assert(property, { numRuns: choices.runs, seed: choices.seed, endOnFailure: true });
  return steps;
}
