import { formulaResult, type Reference } from '../../cells/formulaResult';
import type { FormatRule } from '../../cells/formatRule';
import { holdsCell } from '../../cells/address';
import { valueAt, type CellValue, type SheetCells } from '../../cells/sheetCells';
import { textOf } from '../../cells/text';

/** What conditional formats show, over the cells' own fills. */
export interface ShownFills {
  /** The fill that is shown; null where no rule colours the cell, '' where nobody can tell which one does. */
  readonly fillAt: (row: number, column: number) => string | null;
  /** True where a rule that colours cells could not be worked out; known once the cells have been asked for. */
  readonly hasUnknown: () => boolean;
}

/**
 * The fills that conditional formats show on a sheet.
 * @param rules the first before the others
 * @param sheets all of the workbook, for rules that look at other cells
 */
export function shownFills(
  sheet: SheetCells,
  rules: readonly FormatRule[],
  sheets: readonly SheetCells[],
): ShownFills {
  const unknown = new Set<FormatRule>(rules.filter(({ test }) => test.kind === 'other'));
  return {
    fillAt: (row, column) => {
      for (const rule of rules) {
        if (!rule.areas.some((area) => holdsCell(area, row, column))) continue;
        const shows = isShown(rule, sheet, row, column, sheets);
        if (shows === null && rule.fill !== '') {
          // What a rule below it would show is under what this one may show.
          unknown.add(rule);
          return '';
        }
        if (shows !== true) continue;
        if (rule.fill !== '') return rule.fill;
        if (rule.stopIfTrue) return null;
      }
      return null;
    },
    hasUnknown: () => unknown.size > 0,
  };
}

/** Whether a rule applies to a cell; null where that cannot be told. */
function isShown(
  { test, areas }: FormatRule,
  sheet: SheetCells,
  row: number,
  column: number,
  sheets: readonly SheetCells[],
): boolean | null {
  const value = valueAt(sheet, row, column);
  const [first] = areas;
  const result = (formula: string): CellValue | null =>
    formulaResult(formula, (name, atRow, atColumn) => {
      const on = name === null ? sheet : sheets.find((one) => one.name.toLowerCase() === name.toLowerCase());
      if (on === undefined) return null;
      const moved = (place: Reference, by: number): number => (place.fixed ? place.at : place.at + by);
      return valueAt(
        on,
        moved(atRow, row - (first?.row ?? row)),
        moved(atColumn, column - (first?.column ?? column)),
      );
    });
  if (test.kind === 'other') return null;
  if (test.kind === 'text') return holdsText(test.operator, test.text, textOf(value));
  if (test.kind === 'formula') {
    const holds = result(test.formula);
    return holds === null ? null : holds === true || (typeof holds === 'number' && holds !== 0);
  }
  const one = result(test.formula1);
  const other = test.formula2 === '' ? '' : result(test.formula2);
  return one === null || other === null ? null : compares(test.operator, value, one, other);
}

function holdsText(operator: string, sought: string, text: string): boolean | null {
  const [whole, part] = [text.toLowerCase(), sought.toLowerCase()];
  switch (operator) {
    case 'Contains':
      return whole.includes(part);
    case 'NotContains':
      return !whole.includes(part);
    case 'BeginsWith':
      return whole.startsWith(part);
    case 'EndsWith':
      return whole.endsWith(part);
    default:
      return null;
  }
}

function compares(operator: string, value: CellValue, one: CellValue, other: CellValue): boolean | null {
  const test = comparisons[operator];
  if (test === undefined) return null;
  return formulaTrue(test, value, one, other);
}

const comparisons: Readonly<Record<string, string>> = {
  EqualTo: '=A1=B1',
  NotEqualTo: '=A1<>B1',
  GreaterThan: '=A1>B1',
  GreaterThanOrEqual: '=A1>=B1',
  LessThan: '=A1<B1',
  LessThanOrEqual: '=A1<=B1',
  Between: '=AND(A1>=B1,A1<=C1)',
  NotBetween: '=OR(A1<B1,A1>C1)',
};

const formulaTrue = (formula: string, ...values: readonly CellValue[]): boolean =>
  formulaResult(formula, (_, __, { at }) => values[at] ?? '') === true;
