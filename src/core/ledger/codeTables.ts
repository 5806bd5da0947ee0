import { mergedCells } from '../cells/mergedCells';
import { valueAt, type CellValue, type SheetCells } from '../cells/sheetCells';
import { isBlank, plain, textOf } from '../cells/text';
import { readPercent } from '../plan/values/readPercent';
import type { PlanReferences } from '../rollup/planReferences';
import { codesIn } from './planCodes';
import { commonTarget, wholly, type Target, type TargetShare } from '../rollup/target';

/** A table of codes is a page or two: what is longer is something else. */
const mostRows = 2000;
/** So many codes of the ledger in a column make it one of codes; one alone may be anything. */
const leastCodes = 2;
/** Beside most of them stands what they are for. */
const mostExplained = 0.6;

/** What codes are for by a table of the workbook, each as `plain` gives it; null where that is not certain. */
export type CodeTable = ReadonlyMap<string, readonly TargetShare[] | null>;

/** The tables of codes of a workbook. */
interface CodeTables {
  readonly codes: CodeTable;
  /** How many codes each sheet with such a table explains, by its name. */
  readonly sheets: ReadonlyMap<string, number>;
}

/**
 * Reads the tables of codes on some sheets: a column with codes of the ledger, and beside it one with references of
 * actions or names of areas. Where a code has several lines, a column of percentages says how it is shared.
 * @param codes of the ledger, as `plain` gives them
 */
export function codeTables(
  sheets: readonly SheetCells[],
  codes: ReadonlySet<string>,
  references: PlanReferences,
): CodeTables {
  const found = new Map<string, readonly TargetShare[] | null>();
  const read = new Map<string, number>();
  for (const sheet of sheets) {
    if (sheet.values.length > mostRows) continue;
    const table = tableOn(sheet, codes, references);
    if (table.size > 0) read.set(sheet.name, table.size);
    for (const [code, shares] of table) {
      if (!found.has(code)) found.set(code, shares);
    }
  }
  return { codes: found, sheets: read };
}

interface CodeLine {
  readonly row: number;
  readonly code: string;
}

function tableOn(sheet: SheetCells, codes: ReadonlySet<string>, references: PlanReferences): CodeTable {
  const width = sheet.values[0]?.length ?? 0;
  const columns = Array.from({ length: width }, (_, index) => sheet.column + index);
  const lines = columns
    .map((column) => ({ column, lines: linesOf(sheet, column, codes) }))
    .sort((a, b) => b.lines.length - a.lines.length)[0];
  if (lines === undefined || new Set(lines.lines.map(({ code }) => code)).size < leastCodes) return new Map();
  const first = lines.lines[0]?.row ?? 0;
  const others = columns.filter((column) => column !== lines.column);
  const read = others.map((column) => {
    const heading = headingOver(sheet, column, first);
    return {
      heading,
      column,
      targetsAt: (row: number) => targetsIn(sheet, row, column, heading, references),
    };
  });
  const explained = ({ targetsAt }: (typeof read)[number], is: (target: Target) => boolean) =>
    lines.lines.filter(({ row }) => targetsAt(row).some(is)).length;
  const onActions = (column: (typeof read)[number]) => explained(column, (target) => 'action' in target);
  // A table often names the area beside the action, which says more.
  const best = read
    .filter((column) => explained(column, () => true) >= lines.lines.length * mostExplained)
    .sort((a, b) => onActions(b) - onActions(a))[0];
  if (best === undefined) return new Map();
  const share = others.find((column) => isShare.test(headingOver(sheet, column, first)));
  return sharedOut(lines.lines, best.targetsAt, (row) =>
    share === undefined ? '' : valueAt(sheet, row, share),
  );
}

const isShare = /\b(?:share|split|apportion\w*|proportion|allocation)\b|^%|%$|\bper ?cent/;

function linesOf(sheet: SheetCells, column: number, codes: ReadonlySet<string>): CodeLine[] {
  const lines: CodeLine[] = [];
  for (let row = sheet.row; row < sheet.row + sheet.values.length; row++) {
    const code = plain(textOf(valueAt(sheet, row, column)));
    if (codes.has(code)) lines.push({ row, code });
  }
  return lines;
}

/** The nearest text above a table's first line, merged cells included. */
function headingOver(sheet: SheetCells, column: number, first: number): string {
  const merged = mergedCells(sheet);
  for (let row = first - 1; row >= sheet.row; row--) {
    const value = merged.at(row, column);
    if (typeof value === 'string' && !isBlank(value)) return plain(value);
  }
  return '';
}

/** What one cell names: actions by their references, or an area; nothing where one of several things is not known. */
function targetsIn(
  sheet: SheetCells,
  row: number,
  column: number,
  heading: string,
  references: PlanReferences,
): Target[] {
  const value = valueAt(sheet, row, column);
  if (isBlank(value)) return [];
  const target = targetOf(value, heading, references);
  if (target !== null) return [target];
  const parts =
    typeof value === 'string' ? codesIn(value).map((part) => targetOf(part, heading, references)) : [];
  const known = parts.filter((part) => part !== null);
  return known.length === parts.length ? known : [];
}

export function targetOf(value: CellValue, heading: string, references: PlanReferences): Target | null {
  const action = references.action(value, heading);
  if (action !== null) return { action };
  const area = references.area(value);
  return area === null ? null : { area };
}

/** Puts the lines of each code together. */
function sharedOut(
  lines: readonly CodeLine[],
  targetsAt: (row: number) => readonly Target[],
  shareAt: (row: number) => CellValue,
): CodeTable {
  const rows = new Map<string, number[]>();
  for (const { code, row } of lines) rows.set(code, [...(rows.get(code) ?? []), row]);
  const table = new Map<string, readonly TargetShare[] | null>();
  for (const [code, own] of rows) {
    const targets = own.map(targetsAt);
    if (targets.every((some) => some.length === 0)) continue;
    const common = commonTarget(targets.flat());
    table.set(code, statedShares(own, targets, shareAt) ?? (common === null ? null : wholly(common)));
  }
  return table;
}

/** In parts of one: rounded shares, such as thirds, come this near to the whole. */
const nearly = 0.011;

/** The shares of a code that a column states for each of its lines; null where they are not all there, or are not the whole. */
function statedShares(
  rows: readonly number[],
  targets: readonly (readonly Target[])[],
  shareAt: (row: number) => CellValue,
): readonly TargetShare[] | null {
  if (rows.length < 2 || targets.some((some) => some.length !== 1)) return null;
  const values = rows.map(shareAt);
  const scale = values.some((value) => typeof value === 'number' && value > 1) ? 100 : 1;
  const parts = values.map((value) => readPercent(value, scale));
  const sum = parts.reduce<number>((all, part) => all + (part ?? 0), 0);
  if (parts.some((part) => part === null) || Math.abs(sum - 1) > nearly) return null;
  return targets.flatMap(([target], index) =>
    target === undefined ? [] : [{ target, parts: parts[index] ?? 0 }],
  );
}
