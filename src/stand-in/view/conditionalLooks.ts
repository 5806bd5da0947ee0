import { evaluate, type PlacedFormula } from '../../workbook-file/formulas/evaluate';
import { intersect, type Area } from '../../workbook-file/model/area';
import type { Book } from '../../workbook-file/model/book';
import { CellError, type CellValue } from '../../workbook-file/model/cell';
import { shiftFormula } from '../../workbook-file/model/shiftFormula';
import type { Sheet } from '../../workbook-file/model/sheet';
import type { ConditionalFormat, DifferentialStyle } from '../../workbook-file/model/sheetParts';

const MOST_COLUMNS = 1000;

/** A constant of a rule: a number, or text in quotes; undefined for a formula. */
function constant(formula: string): string | number | undefined {
  if (/^-?\d+(\.\d+)?$/.test(formula)) return Number(formula);
  const quoted = /^"((?:[^"]|"")*)"$/.exec(formula);
  return quoted ? (quoted[1] ?? '').replaceAll('""', '"') : undefined;
}

const fold = (value: unknown) => (typeof value === 'string' ? value.toLowerCase() : value);

function compare(value: CellValue, operator: string | undefined, [first, second]: unknown[]): boolean {
  const [a, b, c] = [fold(value ?? ''), fold(first), fold(second)] as (string | number)[];
  const blank = value === null;
  const sameKind = typeof a === typeof b;
  if (a === undefined || b === undefined) return false;
  switch (operator) {
    case 'equal':
      return blank ? b === '' : a === b;
    case 'notEqual':
      return blank ? b !== '' : a !== b;
    case 'greaterThan':
      return sameKind && a > b;
    case 'greaterThanOrEqual':
      return sameKind && a >= b;
    case 'lessThan':
      return sameKind && a < b;
    case 'lessThanOrEqual':
      return sameKind && a <= b;
    case 'between':
    case 'notBetween': {
      if (!sameKind || c === undefined) return false;
      const inside = a >= b && a <= c;
      return operator === 'between' ? inside : !inside;
    }
    default:
      return false;
  }
}

function containsText(value: CellValue, { operator, text = '' }: ConditionalFormat): boolean {
  if (value instanceof CellError) return false;
  const [whole, part] = [String(value ?? '').toLowerCase(), text.toLowerCase()];
  switch (operator) {
    case 'notContains':
      return !whole.includes(part);
    case 'beginsWith':
      return whole.startsWith(part);
    case 'endsWith':
      return whole.endsWith(part);
    default:
      return whole.includes(part);
  }
}

interface Place {
  row: number;
  column: number;
}

/** A rule and the cells that it is asked for. */
interface Question {
  rule: ConditionalFormat;
  places: Place[];
  /** The rule's operands in each cell, for those that are no constants. */
  formulas: PlacedFormula[][];
}

function question(rule: ConditionalFormat, area: Area): Question {
  const places: Place[] = [];
  for (const part of rule.areas) {
    const both = intersect(part, area);
    if (!both) continue;
    for (let row = both.row; row < both.row + both.rows; row++)
      for (let column = both.column; column < both.column + both.columns; column++)
        places.push({ row, column });
  }
  const [corner] = rule.areas;
  const isText = rule.type === 'containsText' || !corner;
  const formulas = isText
    ? []
    : rule.formulas.map((formula) =>
        constant(formula) !== undefined && rule.type === 'cellIs'
          ? []
          : places.map(({ row, column }) => ({
              row,
              column,
              formula: shiftFormula(formula, row - corner.row, column - corner.column),
            })),
      );
  return { rule, places, formulas };
}

/** Whether a rule holds in one of its cells. */
function holds({ rule, places }: Question, i: number, value: CellValue, results: CellValue[][]): boolean {
  if (rule.type === 'containsText') return places.length > 0 && containsText(value, rule);
  const operands = rule.formulas.map((formula, n) => results[n]?.[i] ?? constant(formula));
  if (rule.type === 'cellIs') return compare(value, rule.operator, operands);
  const [result] = operands;
  return result === true || (typeof result === 'number' && result !== 0);
}

/**
 * What conditional formats lay over the cells of an area, by `row × 1000 + column`: an earlier rule wins over a later
 * one, facet by facet. Rules of kinds that the stand-in only keeps (colour scales…) are left out.
 */
export function conditionalLooks(book: Book, sheet: Sheet, area: Area): Map<number, DifferentialStyle> {
  const looks = new Map<number, DifferentialStyle>();
  const stopped = new Set<number>();
  const questions = sheet.conditionalFormats
    .filter(({ type }) => type !== 'other')
    .map((rule) => question(rule, area))
    .filter(({ places }) => places.length > 0);
  // All formulas at once: each start of the calculation costs more than a formula.
  const results = evaluate(
    book,
    sheet,
    questions.flatMap(({ formulas }) => formulas),
  );
  for (const asked of questions) {
    const own = results.splice(0, asked.formulas.length);
    for (const [i, { row, column }] of asked.places.entries()) {
      const key = row * MOST_COLUMNS + column;
      if (stopped.has(key) || !holds(asked, i, sheet.cell(row, column)?.value ?? null, own)) continue;
      looks.set(key, { ...asked.rule.style, ...looks.get(key) });
      if (asked.rule.stopIfTrue) stopped.add(key);
    }
  }
  return looks;
}
