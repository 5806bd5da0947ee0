import type { SheetCells } from '../cells/sheetCells';
import { plain, textOf } from '../cells/text';
import type { MappedLedger, Mapping } from '../plan/mapping/mapping';
import type { PlanOutline } from '../plan/outlinePlan';
import type { Plan } from '../plan/plan';
import type { Steps } from '../steps';
import type { Budgets } from './budgets';
import { codeTables, targetOf } from './codeTables';
import { earlierExtracts } from './earlierExtracts';
import { findBudgets, type BudgetTable } from './findBudgets';
import { findLedger, type Leads } from './findLedger';
import type { Ledger } from './ledger';
import { findAnswers, partsOfCode } from './leadCodes';
import { planCodes } from './planCodes';
import { planReferences } from '../rollup/planReferences';
import { readBudgets } from './readBudgets';
import { readLines, type ReadTable } from './readLines';
import { sumLedger } from './sumLedger';

/** What was made of finance's own sheets. */
export interface LedgerSearch {
  /** null where no sheet of the workbook is a ledger. */
  readonly ledger: Ledger | null;
  /** null where no sheet is a list of budgets by reference or code. */
  readonly budgets: Budgets | null;
  /** How many codes each sheet with a table of them explains, by its name. */
  readonly codeSheets: ReadonlyMap<string, number>;
  /** Why sheets that are like a ledger were left alone, by their names, as a sentence goes on. */
  readonly leftAlone: ReadonlyMap<string, string>;
}

/**
 * Reads the ledgers among the sheets of a workbook that hold no plan, and leads their lines to its actions. A step is a
 * few thousand lines.
 */
export function* readLedger(
  outline: Pick<PlanOutline, 'cells' | 'mapping'>,
  plan: Plan,
): Steps<LedgerSearch> {
  const { cells, mapping } = outline;
  const sheets = financeSheets(cells.sheets, plan, mapping);
  // Most workbooks hold the plan alone.
  if (sheets.length === 0) return nothingFound(new Map());
  const stated: MappedLedger = mapping.ledger ?? {};
  const references = planReferences(plan.actions);
  const { answers, stale } = findAnswers(stated, plan.actions);
  const own = planCodes(plan, cells);
  const leads: Leads = (value, heading) => {
    const code = plain(textOf(value));
    const isKnown = [code, ...partsOfCode(code)].some((one) => answers.has(one) || own.has(one));
    return isKnown || targetOf(value, heading, references) !== null;
  };
  const leftAlone = new Map<string, string>();
  const found: ReadTable[] = [];
  const lists: BudgetTable[] = [];
  for (const sheet of sheets) {
    const use = statedUse(mapping, sheet.name);
    const list = use === 'ledger' ? null : findBudgets(sheet, leads);
    if (list !== null) {
      lists.push(list);
      continue;
    }
    if (use === 'budgets') continue;
    const search = findLedger(sheet, leads, use === 'ledger');
    yield;
    if (search === null) continue;
    if ('why' in search) leftAlone.set(sheet.name, search.why);
    else found.push({ table: search, read: yield* readLines(search, cells.uses1904Dates) });
  }
  const earlier = earlierExtracts(found);
  for (const [name, later] of earlier) {
    leftAlone.set(name, `most of its lines stand on “${later}” as well, so they are counted there alone`);
  }
  const read = found.filter(({ table }) => !earlier.has(table.sheet.name));
  if (read.length === 0 && lists.length === 0) return nothingFound(leftAlone);
  yield;
  const ledgers = new Set(read.map(({ table }) => table.sheet.name));
  const tables = codeTables(
    cells.sheets.filter((sheet) => mayHoldCodes(sheet, plan) && !ledgers.has(sheet.name)),
    codesOf(read, lists),
    references,
  );
  yield;
  const sources = { references, planCodes: own, tables: tables.codes, answers };
  return {
    ledger: read.length === 0 ? null : { ...sumLedger(read, sources, stated), staleAnswers: stale },
    budgets: lists.length === 0 ? null : readBudgets(lists, sources),
    codeSheets: tables.sheets,
    leftAlone,
  };
}

const nothingFound = (leftAlone: ReadonlyMap<string, string>): LedgerSearch => ({
  ledger: null,
  budgets: null,
  codeSheets: new Map(),
  leftAlone,
});

const statedUse = ({ sheets }: Mapping, name: string) => sheets.find((sheet) => sheet.name === name)?.use;

/** The sheets that may be finance's own, seen or hidden: they hold nothing of the plan's, and nobody has said that they are something else. */
function financeSheets(sheets: readonly SheetCells[], plan: Plan, mapping: Mapping): SheetCells[] {
  const taken = new Set([...plan.tables, ...plan.risks, ...plan.measures].map(({ sheet }) => sheet));
  return sheets.filter(({ name, ours, withoutCells, copyOf }) => {
    const use = statedUse(mapping, name);
    const mayBe = use === undefined || use === 'ledger' || use === 'budgets';
    return !ours && !withoutCells && copyOf === undefined && !taken.has(name) && mayBe;
  });
}

/** A table of codes is often on a hidden sheet. */
const mayHoldCodes = ({ ours, withoutCells, copyOf, name }: SheetCells, { tables }: Plan): boolean =>
  !ours && !withoutCells && copyOf === undefined && !tables.some(({ sheet }) => sheet === name);

/** Every code in a leading column, as `plain` gives it. */
function codesOf(read: readonly ReadTable[], lists: readonly BudgetTable[]): Set<string> {
  const tuples = new Set(read.flatMap(({ read: { lines } }) => lines.map(({ codes }) => codes)));
  const values = [
    ...[...tuples].flatMap((codes) => codes.values),
    ...lists.flatMap(({ sheet, leading }) =>
      leading.flatMap(({ column }) => sheet.values.map((cells) => cells[column - sheet.column] ?? '')),
    ),
  ];
  const codes = new Set<string>();
  for (const value of values) {
    const code = plain(textOf(value));
    for (const one of [code, ...partsOfCode(code)]) codes.add(one);
  }
  codes.delete('');
  return codes;
}
