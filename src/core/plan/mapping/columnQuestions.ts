import { columnLetters, rectAddress } from '../../cells/address';
import type { Field } from '../columns/columnWords';
import { fieldNames } from '../columns/fieldNames';
import type { Action, PlanQuestion, PlanTable } from '../plan';
import { openQuestions } from './openQuestions';

/** The figures that hang on a field's column, by their names in the JSON. */
const affected: Partial<Readonly<Record<Field, readonly string[]>>> = {
  action: ['actions'],
  area: ['areas'],
  due: ['overdue', 'dueSoon'],
};

/** Which column holds a field, as questions of the plan: in the workbook's own words, with what hangs on the answer. */
export const columnQuestions = (tables: readonly PlanTable[], actions: readonly Action[]): PlanQuestion[] =>
  openQuestions(tables, actions)
    .filter(({ candidates }) => candidates.length > 1)
    .map(({ table, field, candidates }) => ({
      about: field === 'area' ? 'area' : 'column',
      sheet: table.sheet,
      cells: rectAddress({ ...table.body, column: candidates[0]?.column ?? table.body.column, columns: 1 }),
      words: `Which column of “${table.sheet}” holds the ${fieldNames[field]}: ${either(
        candidates.map(({ column, heading }) => `${columnLetters(column)} “${heading}”`),
      )}?`,
      choices: candidates.map(({ heading }) => heading),
      affects: affected[field] ?? [field],
    }));

const either = (choices: readonly string[]): string =>
  `${choices.slice(0, -1).join(', ')} or ${choices[choices.length - 1] ?? ''}`;
