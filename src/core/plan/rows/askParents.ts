import { rectAddress } from '../../cells/address';
import { joined } from '../../cells/joined';
import { fieldsOf } from '../columns/assignColumns';
import { figuresOn } from '../mapping/hangsOn';
import type { ParentRows } from '../mapping/mapping';
import type { PlanQuestion, PlanTable } from '../plan';

/** What a person may answer, by what the mapping then says. */
export const parentChoices: Readonly<Record<ParentRows, string>> = {
  groups: 'they sum up the rows under them',
  actions: 'they are actions of their own',
};

/** Rows of a table, counted as actions, that may only sum up or head those under them. */
interface DoubtfulRows {
  readonly table: PlanTable;
  /** They stand above others of their number and beside some that do not. */
  readonly doubtful: readonly number[];
  /** They have a rating and neither a lead nor a date, above rows that have. */
  readonly rated: readonly number[];
  /** They have dates and neither a lead nor a rating, above rows that have. */
  readonly dated: readonly number[];
  /** They hold a text and nothing else. */
  readonly alone: readonly number[];
}

/** So many rows are named, one by one. */
const mostNamed = 3;

/**
 * Asks what rows are that have a rating or a date of their own and others of their number under them (1 above 1.1), as
 * counted with those, they would count twice what they sum up; and rows of a text alone, which may head what is under them.
 */
export function askParents(doubtful: readonly DoubtfulRows[]): readonly PlanQuestion[] {
  const hasAny = (kind: 'doubtful' | 'rated' | 'dated'): boolean =>
    doubtful.some((one) => one[kind].length > 0);
  const open = doubtful
    .map(({ table, doubtful: numbered, rated, dated, alone }) => ({
      table,
      rows: [...numbered, ...rated, ...dated, ...alone].sort((a, b) => a - b),
    }))
    .filter(({ rows }) => rows.length > 0);
  const [first] = open;
  const [row] = first?.rows ?? [];
  if (first === undefined || row === undefined) return [];
  const { table, rows } = first;
  const all = open.reduce((sum, one) => sum + one.rows.length, 0);
  const has = all === 1 ? 'has' : 'have';
  const them = all === 1 ? 'it' : 'them';
  const what = hasAny('doubtful')
    ? `${has} rows of ${all === 1 ? 'its' : 'their'} number below`
    : hasAny('rated')
      ? `${has} a rating, and neither a lead nor a date as the rows below ${them} have`
      : hasAny('dated')
        ? `${has} dates, and neither a lead nor a rating as the rows below ${them} have`
        : `${has} a text and nothing else`;
  const named = rows.slice(0, mostNamed).map((one) => `row ${one + 1}`);
  const which = joined(all > named.length ? [...named, `${all - named.length} more`] : named);
  const choices = Object.values(parentChoices);
  return [
    {
      about: 'rows.parents',
      sheet: table.sheet,
      cells: rectAddress({ ...table.body, row, rows: 1 }),
      words: `${which.charAt(0).toUpperCase()}${which.slice(1)} ${what}. Is it that ${choices.join(', or ')}?`,
      choices,
      affects: ['areas', ...fieldsOf(table.columns).flatMap(figuresOn), 'actions'],
    },
  ];
}
