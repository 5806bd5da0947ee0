import { columnLetters } from '../../cells/address';
import { columnNumber } from '../../cells/columnNumber';
import { fieldsOf } from '../columns/assignColumns';
import type { Field } from '../columns/fields';
import type { Mapping, SheetUse, TableMapping } from './mapping';
import { isSame, type OpenQuestion } from './openQuestions';
import type { ColumnHeading, PlanTable } from '../plan';

/** A mapping that says what a sheet is. What it said of the sheet's tables counts only for a plan. */
export function withUse(mapping: Mapping, name: string, use: SheetUse): Mapping {
  const sheets = mapping.sheets.map((sheet) => (sheet.name === name ? { ...sheet, use } : sheet));
  return { ...mapping, sheets };
}

/** A mapping that says which column of a table holds a field; null where the plan has none. */
export function withColumn(
  mapping: Mapping,
  table: PlanTable,
  field: Field,
  column: ColumnHeading | null,
): Mapping {
  const stated = column === null ? null : { column: columnLetters(column.column), heading: column.heading };
  const sheets = mapping.sheets.map((sheet) => {
    if (sheet.name !== table.sheet) return sheet;
    const tables = (sheet.tables ?? []).map((one) =>
      isOf(table, one) ? { ...one, columns: freed(one, field, stated) } : one,
    );
    return { ...sheet, tables };
  });
  return { ...mapping, sheets };
}

/**
 * A mapping with the answer to one question about columns, for every table that asks the same. What the others ask of
 * stays unsaid, and so does a field that had the column until now: they are worked out again, by what is known then.
 * @param questions all that are open, the answered one among them
 * @param choice which of its candidates; -1 for none of them
 */
export function withColumnAnswer(
  mapping: Mapping,
  questions: readonly OpenQuestion[],
  question: OpenQuestion,
  choice: number,
): Mapping {
  const answered = questions.filter((one) => isSame(one, question));
  const others = questions.filter((one) => !isSame(one, question));
  let next = mapping;
  for (const { table, field, candidates } of answered) {
    const chosen = candidates[choice];
    const had = fieldsOf(table.columns).filter((name) => table.columns[name] === chosen?.column);
    next = without(
      withColumn(next, table, field, chosen ?? null),
      table,
      had.filter((name) => name !== field),
    );
  }
  return leaveOpen(next, others);
}

/** A mapping that says nothing of the columns that are asked about, so that another answer does not answer them, too. */
export const leaveOpen = (mapping: Mapping, questions: readonly OpenQuestion[]): Mapping =>
  questions.reduce((next, { table, field }) => without(next, table, [field]), mapping);

/** A mapping that does not say which columns hold some fields of a table. */
function without(mapping: Mapping, table: PlanTable, fields: readonly Field[]): Mapping {
  const sheets = mapping.sheets.map((sheet) => {
    if (sheet.name !== table.sheet || sheet.tables === undefined) return sheet;
    const tables = sheet.tables.map((one) => {
      if (!isOf(table, one)) return one;
      const stated = Object.entries(one.columns ?? {}).filter(([name]) => !fields.includes(name as Field));
      return { ...one, columns: Object.fromEntries(stated) };
    });
    return { ...sheet, tables };
  });
  return { ...mapping, sheets };
}

/** The letters of the column that a mapping gives a field of a table; '' where it gives none. */
export function mappedColumn(mapping: Mapping, table: PlanTable, field: Field): string {
  const sheet = mapping.sheets.find(({ name }) => name === table.sheet);
  return sheet?.tables?.find((one) => isOf(table, one))?.columns?.[field]?.column ?? '';
}

/** Plans beside each other may have their headings in one row: the columns tell which is meant. */
const isOf = ({ headerRow, body }: PlanTable, { headerRow: stated, columns = {} }: TableMapping): boolean =>
  stated === headerRow + 1 &&
  Object.values(columns).every((mapped) => {
    if (mapped === null) return true;
    const column = columnNumber(mapped.column);
    return column >= body.column && column < body.column + body.columns;
  });

/** A column serves one field: another that had it has none now. */
function freed(
  { columns = {} }: TableMapping,
  field: Field,
  stated: { readonly column: string; readonly heading: string } | null,
): NonNullable<TableMapping['columns']> {
  const others = Object.entries(columns).map(
    ([name, column]) => [name, stated !== null && column?.column === stated.column ? null : column] as const,
  );
  return { ...Object.fromEntries(others), [field]: stated };
}
