import { absoluteAddress, quoteSheetName } from '../../cells/address';
import { valueAt, type CellValue, type SheetCells, type WorkbookCells } from '../../cells/sheetCells';
import { isErrorValue } from '../../cells/text';
import type { Field } from '../../plan/columns/fields';
import type { MoneyField } from '../../plan/values/moneyFields';
import type { Action, Plan } from '../../plan/plan';
import { ratingNames, ratings, type Rating } from '../../plan/values/rating';
import { dueSoonDays } from '../../rollup/due';
import { hasLeft, type Judge } from '../../rollup/standing';
import {
  anyText,
  beginCriterion,
  dayCriterion,
  numberFrom,
  textCriterion,
  type Criterion,
} from './criterion';
import { planRuns, runColumn, type PlanRun } from './planRuns';
import type { CellContent } from '../sheet/sheetModel';

/** Excel's limit on a formula. https://support.microsoft.com/office/1672b34d-7043-467e-8e27-269d656771c3 */
const longestFormula = 8192;
/** Past this many terms nobody could check a formula by reading it. */
const mostTerms = 60;
/** Half a penny: sums of pounds that differ by less are the same. */
const tolerance = 0.005;

/** One COUNTIFS or SUM over a run of the plan, and what it comes to over the cells as they were read. */
interface Term {
  readonly formula: string;
  readonly result: number;
}

type Condition = readonly [field: Field, criterion: Criterion];

/**
 * Writes figures as formulas over the plan. Each formula is worked out over the cells as they were
 * read, just as Excel would; where the result is not the figure (colours without words, dates or
 * amounts typed as text, subtotals between the rows), the figure is given as a value instead.
 */
export class PlanFormulas {
  private readonly sheets: ReadonlyMap<string, SheetCells>;
  /** The rows that count are those that meet all conditions of one of these; one without any is every row. */
  private where: readonly (readonly Condition[])[] | null = [[]];

  /** @param asAtCell the absolute address, on the summary sheet, of the as-at date */
  constructor(
    private readonly plan: Plan,
    private readonly cells: WorkbookCells,
    private readonly judge: Judge,
    private readonly asAtCell: string,
    private readonly words = { progress: spellings(plan, 'progress'), impact: spellings(plan, 'impact') },
    /** What many figures ask for again: the runs of some actions, and the rows that a criterion matches. */
    private readonly runs = new Map<readonly Action[], PlanRun[]>(),
    private readonly matched = new Map<string, Uint8Array>(),
  ) {
    this.sheets = new Map(cells.sheets.map((sheet) => [sheet.name, sheet]));
  }

  /** The same figures over the rows of the whole plan with a rating. */
  withRating(field: 'progress' | 'impact', rating: Rating): PlanFormulas {
    const words = this.words[field].get(rating) ?? [];
    return this.narrowed(words.map((word): Condition[] => [[field, word]]));
  }

  /** The same figures over the rows of the whole plan with a text in a column: all of the cell. */
  withText(field: Field, text: string): PlanFormulas {
    const criterion = textCriterion(text);
    return this.narrowed(criterion === null ? null : [[[field, criterion]]]);
  }

  /** The same over the rows that name an agency first: alone, or before the others. */
  withFirstAgency(name: string): PlanFormulas {
    const begins = (text: string): boolean =>
      this.plan.actions.some(({ agencies }) => agencies.toLowerCase().startsWith(text.toLowerCase()));
    const criteria = [
      textCriterion(name),
      ...[';', ',', ' /'].flatMap((mark) => (begins(name + mark) ? [beginCriterion(name + mark)] : [])),
    ];
    const known = criteria.filter((criterion) => criterion !== null);
    return this.narrowed(known.length < criteria.length ? null : known.map((one) => [['agencies', one]]));
  }

  /** Null where no criterion can say it: every figure is then a value. */
  private narrowed(more: readonly (readonly Condition[])[] | null): PlanFormulas {
    const { plan, cells, judge, asAtCell, words, runs, matched, where } = this;
    const formulas = new PlanFormulas(plan, cells, judge, asAtCell, words, runs, matched);
    formulas.where =
      where === null || more === null
        ? null
        : where.flatMap((one) => more.map((other) => [...one, ...other]));
    return formulas;
  }

  /** How many actions there are: the cells of the action column with text in them. */
  actions(actions: readonly Action[], expected = actions.length): CellContent {
    return this.figure(actions, expected, (run) => this.count(run, [['action', anyText]]));
  }

  /** How many actions have a rating, or none yet. */
  rated(
    actions: readonly Action[],
    field: 'progress' | 'impact',
    state: Rating | 'unrated',
    expected: number,
  ): CellContent {
    const words = this.words[field].get(state) ?? [];
    return this.figure(actions, expected, (run) => {
      const spelled = words.flatMap((word) => this.count(run, [[field, word]]));
      if (state !== 'unrated') return spelled;
      const all = this.count(run, [['action', anyText]]);
      const filled = this.count(run, [
        ['action', anyText],
        [field, anyText],
      ]);
      return [...all, ...filled.map(negative), ...spelled];
    });
  }

  overdue(actions: readonly Action[], expected: number): CellContent {
    return this.dated(actions, expected, [dayCriterion('<', this.asAtCell, this.judge.asAt)]);
  }

  dueSoon(actions: readonly Action[], expected: number): CellContent {
    return this.dated(actions, expected, [
      dayCriterion('>=', this.asAtCell, this.judge.asAt),
      dayCriterion('<=', this.asAtCell, this.judge.asAt, dueSoonDays),
    ]);
  }

  /** A sum of one money column, in pounds. */
  money(actions: readonly Action[], field: MoneyField, expected: number): CellContent {
    return this.figure(actions, expected, (run) => this.sum(run, field));
  }

  /** The same of the actions with a rating. */
  moneyRated(
    actions: readonly Action[],
    money: MoneyField,
    field: 'progress' | 'impact',
    rating: Rating,
    expected: number,
  ): CellContent {
    const words = this.words[field].get(rating) ?? [];
    return this.figure(actions, expected, (run) =>
      words.flatMap((word) => this.sum(run, money, [[field, word]])),
    );
  }

  /** Actions whose due date matches, less those that are finished or have left. Every date must be a real one. */
  private dated(actions: readonly Action[], expected: number, when: readonly Criterion[]): CellContent {
    const typedAsText = actions.some(
      ({ due, dueField, place: { sheet, row, columns } }) =>
        due.kind === 'date' &&
        (dueField !== 'due' || typeof this.value(sheet, row, columns.due) !== 'number'),
    );
    if (typedAsText || this.cells.uses1904Dates) return expected;
    // Where 75 means three quarters, no one criterion says what is done: 1 may be all of it, or a hundredth.
    const inHundreds = actions.some(({ place: { sheet, row, columns } }) => {
      const percent = this.value(sheet, row, columns.percent);
      return typeof percent === 'number' && percent > 1;
    });
    if (inHundreds) return expected;
    const due = when.map((criterion): Condition => ['due', criterion]);
    const closed = [
      ...[...this.judge.finished].flatMap((state) => this.words.progress.get(state as Rating) ?? []),
      ...leftSpellings(this.plan),
    ].map((word): Condition => ['progress', word]);
    return this.figure(actions, expected, (run) => {
      // What is finished in several ways is taken off once: what two ways have in common is added again.
      const ways: (readonly Condition[])[] = [
        closed,
        ...(run.columns.completed === undefined
          ? []
          : [[['completed', dayCriterion('<=', this.asAtCell, this.judge.asAt)] as const]]),
        ...(run.columns.percent === undefined ? [] : [[['percent', numberFrom(1)] as const]]),
      ];
      return [
        ...this.count(run, [...due, ['action', anyText]]),
        ...combinations(ways).flatMap((conditions) => {
          const terms = this.count(run, [...due, ...conditions]);
          return conditions.length % 2 === 1 ? terms.map(negative) : terms;
        }),
      ];
    });
  }

  private figure(
    actions: readonly Action[],
    expected: number,
    termsOf: (run: PlanRun) => readonly Term[],
  ): CellContent {
    if (this.where === null) return expected;
    const [everyRow] = this.where;
    const within = everyRow?.length === 0 ? actions : this.plan.actions;
    const terms = this.runsOf(within).flatMap(termsOf);
    if (terms.length === 0 || terms.length > mostTerms) return expected;
    const result = terms.reduce((sum, term) => sum + term.result, 0);
    if (!(Math.abs(result - expected) < tolerance)) return expected;
    const formula = `=${terms.map((term) => term.formula).join('')}`.replace(/^=\+/, '=');
    return formula.length < longestFormula ? { formula, expected } : expected;
  }

  private runsOf(actions: readonly Action[]): PlanRun[] {
    const runs = this.runs.get(actions) ?? planRuns(this.plan, this.cells, actions);
    this.runs.set(actions, runs);
    return runs;
  }

  /** One COUNTIFS over a run for each way of being counted; nothing where the plan lacks one of the columns. */
  private count(run: PlanRun, conditions: readonly Condition[]): Term[] {
    return (this.where ?? []).flatMap((where) => {
      const limits = this.limits(run, [...where, ...conditions]);
      if (limits === null) return [];
      const args = limits.map(({ column, criterion }) => `${address(run, column)},${criterion.text}`);
      const name = args.length === 1 ? 'COUNTIF' : 'COUNTIFS';
      return [{ formula: `+${name}(${args.join(',')})`, result: this.matchingRows(run, limits).length }];
    });
  }

  private sum(run: PlanRun, field: MoneyField, conditions: readonly Condition[] = []): Term[] {
    return (this.where ?? []).flatMap((where) => this.sumWhere(run, field, [...where, ...conditions]));
  }

  private sumWhere(run: PlanRun, field: MoneyField, where: readonly Condition[]): Term[] {
    const column = run.columns[field];
    const limits = this.limits(run, where);
    if (column === undefined || limits === null) return [];
    const args = limits.map((limit) => `,${address(run, limit.column)},${limit.criterion.text}`);
    const cells = address(run, column);
    let result = 0;
    for (const row of this.matchingRows(run, limits)) {
      const value = this.value(run.sheet, row, column);
      if (typeof value === 'number') result += value;
      // Excel's sum over an error is that error, never the figure.
      else if (isErrorValue(value)) result = NaN;
    }
    const unit = this.unitOf(run, field);
    const times = unit === 1 ? '' : `${unit}*`;
    const formula =
      args.length === 0 ? `+${times}SUM(${cells})` : `+${times}SUMIFS(${cells}${args.join('')})`;
    return [{ formula, result: result * unit }];
  }

  /** How many pounds 1 is in a money column of a run. */
  private unitOf({ sheet, row }: PlanRun, field: MoneyField): number {
    const own = this.plan.tables.find(
      ({ sheet: name, body }) => name === sheet && row >= body.row && row < body.row + body.rows,
    );
    return own?.moneyUnits?.[field] ?? 1;
  }

  /** The columns and criteria that rows of a run must meet, its area's among them. */
  private limits(run: PlanRun, conditions: readonly Condition[]): readonly Limit[] | null {
    const area = run.area === undefined ? [] : [['area', textCriterion(run.area)] as const];
    const limits: Limit[] = [];
    for (const [field, criterion] of [...area, ...conditions]) {
      const column = run.columns[field];
      if (column === undefined || criterion === null) return null;
      limits.push({ column, criterion });
    }
    return limits;
  }

  private matchingRows(run: PlanRun, limits: readonly Limit[]): number[] {
    const matches = limits.map((limit) => this.matchesOf(run.sheet, limit));
    const first = this.sheets.get(run.sheet)?.row ?? 0;
    const rows: number[] = [];
    for (let row = run.row; row < run.row + run.rows; row++) {
      if (matches.every((one) => one[row - first] === 1)) rows.push(row);
    }
    return rows;
  }

  /** For each row of a sheet's cells, 1 where it matches. */
  private matchesOf(name: string, { column, criterion }: Limit): Uint8Array {
    const key = `${column} ${criterion.text} ${name}`;
    const known = this.matched.get(key);
    if (known !== undefined) return known;
    const sheet = this.sheets.get(name);
    const matches = Uint8Array.from(sheet?.values ?? [], (_, index) =>
      criterion.matches(this.value(name, (sheet?.row ?? 0) + index, column)) ? 1 : 0,
    );
    this.matched.set(key, matches);
    return matches;
  }

  private value(name: string, row: number, column: number | undefined): CellValue {
    const sheet = this.sheets.get(name);
    return sheet === undefined || column === undefined ? '' : valueAt(sheet, row, column);
  }
}

/** One condition of each of some ways, for every choice of one way or more. */
const combinations = (ways: readonly (readonly Condition[])[]): (readonly Condition[])[] =>
  ways
    .reduce<(readonly Condition[])[]>(
      (chosen, way) => [...chosen, ...chosen.flatMap((one) => way.map((condition) => [...one, condition]))],
      [[]],
    )
    .slice(1);

/** The words in the progress cells of actions that left the plan by them. */
const leftSpellings = ({ actions }: Plan): Criterion[] => {
  const texts = actions.filter(hasLeft).map(({ progress }) => progress.text.toLowerCase());
  return [...new Set(texts)].filter((text) => text !== '').flatMap((text) => textCriterion(text) ?? []);
};

interface Limit {
  readonly column: number;
  readonly criterion: Criterion;
}

const negative = ({ formula, result }: Term): Term => ({
  formula: formula.replace(/^\+/, '-'),
  result: -result,
});

type Spellings = ReadonlyMap<Rating | 'unrated', readonly Criterion[]>;

/** Every way in which a plan spells each rating, its own word included, so that a new Amber is counted. */
function spellings(plan: Plan, field: 'progress' | 'impact'): Spellings {
  const texts = new Map<Rating | 'unrated', Map<string, string>>();
  for (const rating of ratings) texts.set(rating, new Map([[rating, ratingNames[rating]]]));
  for (const action of plan.actions) {
    const { state, text, basis } = action[field];
    if (basis !== 'word' || state === 'invalid') continue;
    const known = texts.get(state) ?? new Map<string, string>();
    if (!known.has(text.toLowerCase())) known.set(text.toLowerCase(), text);
    texts.set(state, known);
  }
  return new Map(
    [...texts].map(([state, known]) => [
      state,
      // A spelling that no criterion can match is left out: the figure is then a value.
      [...known.values()].flatMap((text) => textCriterion(text) ?? []),
    ]),
  );
}

const address = (run: PlanRun, column: number): string =>
  `${quoteSheetName(run.sheet)}!${absoluteAddress(runColumn(run, column))}`;
