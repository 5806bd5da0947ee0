import { valueAt, type SheetCells, type WorkbookCells } from '../../cells/sheetCells';
import type { Serial } from '../../cells/serialDate';
import { joined } from '../../cells/joined';
import type { Field } from '../../plan/columns/columnWords';
import { fieldNames } from '../../plan/columns/fieldNames';
import type { Action, Plan, PlanTable } from '../../plan/plan';
import type { Ledger } from '../../ledger/ledger';
import { explainLedgerTerm, type TermRead } from './explainLedgerTerm';
import { readCriterion, type CriterionRead } from './readCriterion';
import { readTerms, type FormulaTerm, type NamedCells } from './readTerms';

/** What a live figure counts or adds up. */
export interface FormulaExplained {
  /** One sentence a way of being counted, the same ones once. */
  readonly rule: readonly string[];
  /** Those that count, in the plan's order. */
  readonly actions: readonly Action[];
  /** What it comes to over the plan as it is now. */
  readonly result: number;
}

/** What a formula may be over. */
export interface FormulaSources {
  readonly plan: Plan;
  readonly cells: WorkbookCells;
  readonly asAt: Serial;
  /** Absent where the workbook has none. */
  readonly ledger?: Ledger | undefined;
}

interface Explaining extends Omit<FormulaSources, 'cells'> {
  readonly sheets: ReadonlyMap<string, SheetCells>;
}

/**
 * Says in words what a formula over the plan or its ledger counts, and which actions these are. It works from the formula as it
 * stands in its cell, so that one that was copied to an officer's own sheet is explained as well.
 * @returns null for a formula that is not a sum of counts and sums over the plan or the ledger
 */
export function explainFormula(
  formula: string,
  { cells, ...sources }: FormulaSources,
): FormulaExplained | null {
  const terms = readTerms(formula);
  if (terms === null) return null;
  const explaining = { ...sources, sheets: new Map(cells.sheets.map((sheet) => [sheet.name, sheet])) };
  const rule: string[] = [];
  const weights = new Map<Action, number>();
  let result = 0;
  for (const term of terms) {
    const read =
      readTerm(term, explaining) ??
      (sources.ledger === undefined ? null : explainLedgerTerm(term, sources.ledger, sources.asAt));
    if (read === null) return null;
    const { words, found, comesTo } = read;
    const sentence = `${term.times < 0 ? 'Less' : rule.length === 0 ? '' : 'And'} ${words}.`.trim();
    const said = sentence.charAt(0).toUpperCase() + sentence.slice(1);
    if (!rule.includes(said)) rule.push(said);
    result += comesTo;
    for (const action of found) weights.set(action, (weights.get(action) ?? 0) + Math.sign(term.times));
  }
  // A ledger's actions are those of the plan before finance's money was put in its place.
  const counted = new Set([...weights].flatMap(([action, weight]) => (weight > 0 ? [keyOf(action)] : [])));
  return { rule, actions: sources.plan.actions.filter((action) => counted.has(keyOf(action))), result };
}

const keyOf = ({ place }: Action): string => `${place.row} ${place.sheet}`;

function readTerm(term: FormulaTerm, { plan, sheets, asAt }: Explaining): TermRead | null {
  const [first = term.sum] = term.conditions.map(({ cells }) => cells);
  const sheet = first === undefined ? undefined : sheets.get(first.sheet);
  const table = first === undefined ? undefined : tableOf(plan, first);
  if (first === undefined || sheet === undefined || table === undefined) return null;
  const { row, rows } = first.area;
  const conditions: { field: Field; column: number; read: CriterionRead }[] = [];
  for (const { cells, criterion } of term.conditions) {
    const field = fieldOf(table, cells);
    const read = readCriterion(criterion, asAt);
    if (field === null || read === null || cells.area.row !== row || cells.area.rows !== rows) return null;
    conditions.push({ field, column: cells.area.column, read });
  }
  const sumOf = term.sum === undefined ? null : fieldOf(table, term.sum);
  if (term.sum !== undefined && sumOf === null) return null;
  const inRows = plan.actions.filter(
    ({ place }) => place.sheet === sheet.name && place.row >= row && place.row < row + rows,
  );
  const isMet = (at: number): boolean =>
    conditions.every(({ column, read }) => read.matches(valueAt(sheet, at, column)));
  const amountAt = (at: number): number => {
    const value = term.sum === undefined ? 1 : valueAt(sheet, at, term.sum.area.column);
    return typeof value === 'number' ? value : 0;
  };
  let comesTo = 0;
  for (let at = row; at < row + rows; at++) if (isMet(at)) comesTo += amountAt(at) * term.times;
  const found = inRows.filter(({ place }) => isMet(place.row) && amountAt(place.row) !== 0);
  const wheres = conditions.filter(
    ({ field, read }) => !(field === 'action' && read.words === 'is filled in'),
  );
  const where =
    wheres.length === 0
      ? ''
      : ` whose ${joined(wheres.map(({ field, read }) => `${fieldNames[field]} ${read.words}`))}`;
  const what = sumOf === null ? 'actions' : `the ${fieldNames[sumOf]} of actions`;
  return { words: `${what}${within(plan, inRows)}${where}`, found, comesTo };
}

/** The one area that all rows of a run are of; '' where they are of several, or of all that there are. */
function within(plan: Plan, actions: readonly Action[]): string {
  const areas = new Set(actions.map(({ area }) => area));
  const [only = ''] = areas;
  return areas.size !== 1 || only === '' || actions.length === plan.actions.length ? '' : ` in “${only}”`;
}

const tableOf = (plan: Plan, { sheet, area }: NamedCells): PlanTable | undefined =>
  plan.tables.find(
    (table) =>
      table.sheet === sheet &&
      area.row < table.body.row + table.body.rows &&
      area.row + area.rows > table.body.row,
  );

function fieldOf({ columns, sheet }: PlanTable, { sheet: name, area }: NamedCells): Field | null {
  if (name !== sheet || area.columns !== 1) return null;
  const found = Object.entries(columns).find(([, column]) => column === area.column);
  return found === undefined ? null : (found[0] as Field);
}
