import { rectAddress } from '../../cells/address';
import { cellsBeside, type CellBeside } from '../../cells/cellsBeside';
import { grouped } from '../../cells/grouped';
import { valueAt, type SheetCells, type WorkbookCells } from '../../cells/sheetCells';
import type { Serial } from '../../cells/serialDate';
import { joined } from '../../cells/joined';
import type { Field } from '../../plan/columns/fields';
import { fieldNames } from '../../plan/columns/fieldNames';
import { placeKey } from '../../plan/place';
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
  /** What it comes to over the plan as it is now; null where it is a text or a share of several. */
  readonly result: number | null;
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
 * @param beside what stands in the cells of its own sheet that it names
 * @returns null for a formula that is not made of counts and sums over the plan or the ledger
 */
export function explainFormula(
  formula: string,
  { cells, ...sources }: FormulaSources,
  beside?: CellBeside,
): FormulaExplained | null {
  const explaining = { ...sources, sheets: new Map(cells.sheets.map((sheet) => [sheet.name, sheet])) };
  const terms = readTerms(formula, beside);
  if (terms !== null) return saysMore(terms) ? explainTerms(terms, explaining) : null;
  // What it takes from other sheets itself would be left out.
  if (formula.includes('!')) return null;
  const parts = cellsBeside(formula).map((area) => {
    const own = readTerms(`=SUM(${rectAddress(area)})`, beside);
    return own === null ? null : explainTerms(own, explaining);
  });
  const figures = parts.flatMap((part) => part ?? []);
  if (figures.length === 0 || figures.length < parts.length) return null;
  const rule = figures.map(({ rule: own, result }) => `${grouped(result ?? 0, 0, 2)}: ${own.join(' ')}`);
  // A share is of the smallest of its figures, which the others take in.
  const [fewest] = figures
    .map(({ actions }) => actions)
    .filter(({ length }) => length > 0)
    .sort((a, b) => a.length - b.length);
  return { rule, actions: fewest ?? [], result: null };
}

/** Numbers alone, and one cell of the plan, say no more than their row does. */
const saysMore = (terms: readonly FormulaTerm[]): boolean =>
  terms.some(({ fixed }) => fixed === undefined) && (terms.length > 1 || !terms.every(isOneCell));

const isOneCell = ({ sum, conditions }: FormulaTerm): boolean =>
  sum?.area.rows === 1 && sum.area.columns === 1 && conditions.length === 0;

function explainTerms(terms: readonly FormulaTerm[], explaining: Explaining): FormulaExplained | null {
  const { plan, ledger, asAt } = explaining;
  const ways = new Map<string, { readonly isLess: boolean; read: TermRead; over: Action[] }>();
  const weights = new Map<Action, number>();
  let result = 0;
  for (const term of terms) {
    const read =
      readFixed(term) ??
      readTerm(term, explaining) ??
      (ledger === undefined ? null : explainLedgerTerm(term, ledger, asAt));
    if (read === null) return null;
    const isLess = term.times < 0;
    // What is counted alike in several areas is said once, with all of them.
    const key = `${isLess} ${read.words('')}`;
    const way = ways.get(key);
    if (way === undefined) ways.set(key, { isLess, read, over: [...read.over] });
    else way.over.push(...read.over);
    result += read.comesTo;
    for (const action of read.found) weights.set(action, (weights.get(action) ?? 0) + Math.sign(term.times));
  }
  const inOrder = [...ways.values()].sort(
    (a, b) => Number(a.over.length === 0) - Number(b.over.length === 0),
  );
  const rule = inOrder.map(({ isLess, read, over }, index) => {
    const said = `${isLess ? 'Less ' : index === 0 ? '' : 'And '}${read.words(within(plan, over))}.`;
    return said.charAt(0).toUpperCase() + said.slice(1);
  });
  // A ledger's actions are those of the plan before finance's money was put in its place.
  const counted = new Set(
    [...weights].flatMap(([action, weight]) => (weight > 0 ? [placeKey(action.place)] : [])),
  );
  return { rule, actions: plan.actions.filter((action) => counted.has(placeKey(action.place))), result };
}

const readFixed = ({ fixed, times }: FormulaTerm): TermRead | null =>
  fixed === undefined
    ? null
    : {
        words: () => `${grouped(fixed, 0, 2)}, a value from the build`,
        over: [],
        found: [],
        comesTo: fixed * times,
      };

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
  return { words: (rows) => `${what}${rows}${where}`, over: inRows, found, comesTo };
}

/** More areas than these are counted and not named. */
const mostNamed = 3;

/** The areas that rows are of, as a part of a sentence; '' where they are all that there are. */
function within(plan: Plan, actions: readonly Action[]): string {
  const rows = new Set(actions);
  const areas = [...new Set(actions.map(({ area }) => area))];
  if (rows.size === 0 || rows.size === plan.actions.length || areas.includes('')) return '';
  return areas.length > mostNamed
    ? ` in ${areas.length} areas`
    : ` in ${joined(areas.map((area) => `“${area}”`))}`;
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
