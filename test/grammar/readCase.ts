/**
 * With `answer.ts` the only file of the grammar that knows the reader: when the reader moves, these move with it.
 */
import type { Rect } from '../../src/core/cells/address';
import type { FormatRule } from '../../src/core/cells/formatRule';
import type { AreaFills, ColourArea, SheetCells, WorkbookCells } from '../../src/core/cells/sheetCells';
import { parseIsoDate } from '../../src/core/cells/serialDate';
import { emptyMapping, type Mapping } from '../../src/core/plan/mapping/mapping';
import { fillsNeeded, outlinePlan, type PlanOutline } from '../../src/core/plan/outlinePlan';
import type { Action, Plan, PlanQuestion } from '../../src/core/plan/plan';
import { readPlan } from '../../src/core/plan/readPlan';
import { ratings } from '../../src/core/plan/values/rating';
import { rollUpPlan } from '../../src/core/rollup/rollUpPlan';
import { answer } from './answer';
import { valueOf, type ConditionalFill, type GridSheet } from './gridSheet';
import type { Colour, GrammarCase } from './truth';

/** Something that the reader said it did not understand or count. */
interface Said {
  readonly about: string;
  /** The figures that hang on it. */
  readonly affects: readonly string[];
  /** A question with choices, or only a sentence. */
  readonly asks: boolean;
}

/** What the reader made of an action; `null` where it does not say. */
export interface ReadAction {
  readonly area: string;
  readonly reference: string;
  readonly text: string;
  readonly lead: string;
  readonly agencies: string;
  readonly due: Action['due'];
  readonly progress: Action['progress'];
  readonly impact: Action['impact'];
  readonly mergedRatings?: Action['mergedRatings'];
  readonly budget: Action['budget'];
  readonly actual: Action['actual'];
  readonly forecast: Action['forecast'];
}

/** What the reader made of a workbook. */
export type Reading =
  | { readonly kind: 'refused' }
  | {
      readonly kind: 'read';
      readonly areas: readonly string[];
      readonly actions: readonly ReadAction[];
      /** What the key says, or that it is the usual one. */
      readonly key: Readonly<Partial<Record<Colour, string>>> | 'default';
      /** null where the reader says that it cannot be told. */
      readonly overdue: number | null;
      /** Open actions of which it says, beside that figure, that their due dates cannot be read. */
      readonly unjudged: number;
      /** Absent while the reader has no such figure. */
      readonly finished?: number;
      readonly left?: number;
      readonly plan: Plan;
      readonly said: readonly Said[];
      readonly questions: readonly PlanQuestion[];
    };

/** Reads a case in process, without a file. */
export function readCase(
  { sheets, truth }: Pick<GrammarCase, 'sheets' | 'truth'>,
  mapping: Mapping = emptyMapping,
): Reading {
  const cells: WorkbookCells = { name: 'plan.xlsx', uses1904Dates: false, sheets: sheets.map(cellsOf) };
  const outline = outlinePlan(cells, mapping);
  if (outline.tables.length === 0) return { kind: 'refused' };
  const plan = readPlan(outline, fillsOf(sheets, fillsNeeded(outline)));
  if (plan.actions.length === 0) return { kind: 'refused' };
  return factsOf(plan, outline, truth.asAt);
}

/** The facts of a plan that the grammar judges. */
export function factsOf(plan: Plan, outline: PlanOutline | null, asAt: string): Reading {
  const { areas, total } = rollUpPlan(plan, parseIsoDate(asAt)!);
  // Figures and questions that are still to come are taken as soon as they are there.
  const figures = total as { overdue: number | null; finished?: number; left?: number };
  return {
    kind: 'read',
    areas: areas.map(({ name }) => name),
    actions: plan.actions,
    key:
      plan.key.source === 'default'
        ? 'default'
        : Object.fromEntries(ratings.map((colour) => [colour, plan.key[colour]])),
    overdue: figures.overdue,
    unjudged: total.unjudged,
    ...(figures.finished === undefined ? {} : { finished: figures.finished }),
    ...(figures.left === undefined ? {} : { left: figures.left }),
    plan,
    said: saidOf(plan, outline),
    questions: questionsOf(plan, outline),
  };
}

/** Where questions, and accounts of what is not counted, will stand: on the plan or on its outline. */
interface Places {
  readonly questions?: readonly PlanQuestion[];
  readonly notCounted?: readonly PlanQuestion[];
}
const placesOf = (plan: Plan, outline: PlanOutline | null) => [plan, outline ?? {}] as readonly Places[];

const questionsOf = (plan: Plan, outline: PlanOutline | null): readonly PlanQuestion[] =>
  placesOf(plan, outline).flatMap(({ questions = [] }) => questions);

function saidOf(plan: Plan, outline: PlanOutline | null): Said[] {
  const accounts = placesOf(plan, outline).flatMap(({ notCounted = [] }) => notCounted);
  const said =
    (asks: boolean) =>
    ({ about, affects }: PlanQuestion): Said => ({ about, affects, asks });
  return [...questionsOf(plan, outline).map(said(true)), ...accounts.map(said(false))];
}

/** More rounds of questions than any workbook asks. */
const mostRounds = 8;

/** Reads a case until nothing more is asked, each time with the answers so far; null where nothing was asked. */
export function readAnswered(made: GrammarCase, first: Reading): Reading | null {
  let reading = first;
  let mapping: Mapping = emptyMapping;
  for (let round = 0; round < mostRounds && reading.kind === 'read'; round++) {
    const answered = answer(made, reading.plan, mapping);
    if (answered === null) break;
    mapping = answered;
    reading = readCase(made, mapping);
  }
  return reading === first ? null : reading;
}

/** A sheet as the workbook port gives it. */
export function cellsOf(sheet: GridSheet): SheetCells {
  const { row, column, rows, columns } = sheet.used;
  return {
    name: sheet.name,
    hidden: sheet.hidden,
    ours: false,
    row,
    column,
    values: Array.from({ length: rows }, (_, r) =>
      Array.from({ length: columns }, (__, c) => valueOf(sheet.at(row + r, column + c))),
    ),
    merges: sheet.merges,
    hiddenRows: sheet.hiddenRows,
    tables: [],
  };
}

export function fillsOf(sheets: readonly GridSheet[], areas: readonly ColourArea[]): AreaFills[] {
  return areas.map(({ sheet: name, area, fonts, rules }) => {
    const sheet = sheets.find((one) => one.name === name)!;
    const looks = (look: 'fill' | 'font', usual: string) =>
      Array.from({ length: area.rows }, (_, r) =>
        Array.from(
          { length: area.columns },
          (__, c) => lookAt(sheet, area.row + r, area.column + c, look) ?? usual,
        ),
      );
    return {
      sheet: name,
      area,
      colours: looks('fill', '#FFFFFF'),
      ...(fonts ? { fonts: looks('font', '#000000') } : {}),
      ...(rules
        ? { rules: sheet.conditionalFills.filter((rule) => meets(rule.area, area)).map(ruleOf) }
        : {}),
    };
  });
}

const meets = (a: Rect, b: Rect): boolean =>
  a.row < b.row + b.rows &&
  b.row < a.row + a.rows &&
  a.column < b.column + b.columns &&
  b.column < a.column + a.columns;

const ruleOf = ({ area, equals, fill }: ConditionalFill): FormatRule => ({
  areas: [area],
  test: {
    kind: 'cell',
    operator: 'EqualTo',
    formula1: typeof equals === 'number' ? `=${equals}` : `="${String(equals)}"`,
    formula2: '',
  },
  fill,
  stopIfTrue: false,
});

/** A merged cell has the looks of its first. */
function lookAt(sheet: GridSheet, row: number, column: number, look: 'fill' | 'font'): string | undefined {
  const merge = sheet.merges.find(
    (one) =>
      row >= one.row && row < one.row + one.rows && column >= one.column && column < one.column + one.columns,
  );
  const cell = merge === undefined ? sheet.at(row, column) : sheet.at(merge.row, merge.column);
  return typeof cell === 'object' ? cell[look] : undefined;
}
