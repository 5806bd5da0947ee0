import { columnLetters, rectAddress } from '../../cells/address';
import { joined } from '../../cells/joined';
import type { Field } from '../columns/fields';
import { fieldNames } from '../columns/fieldNames';
import type { Action, PlanQuestion, PlanTable } from '../plan';
import { moneyFields } from '../values/moneyFields';
import { figuresOn } from './hangsOn';
import { askedOnce, openQuestions, type OpenQuestion } from './openQuestions';

/** The gravest first. */
const order: readonly Field[] = [
  'action',
  'area',
  'progress',
  'impact',
  'due',
  'revisedDue',
  'completed',
  'lead',
];
const gravity = (field: Field): number => (order.indexOf(field) + order.length + 1) % (order.length + 1);

/**
 * Which column holds a field, as questions of the plan: in the workbook's own words, with what hangs on the answer.
 * What is asked of amounts in one table is one question.
 */
export function columnQuestions(tables: readonly PlanTable[], actions: readonly Action[]): PlanQuestion[] {
  const open = [...askedOnce(openQuestions(tables, actions))]
    .filter(
      ({ table, field, candidates }) => candidates.length > 1 || field === 'area' || isMissing(table, field),
    )
    .sort((a, b) => gravity(a.field) - gravity(b.field))
    .filter((one, at, all) => !all.slice(0, at).some((other) => isOfSameAmounts(one, other)));
  const asked = new Map<string, OpenQuestion[]>();
  for (const question of open) {
    const { table, field } = question;
    const isAmount = moneyFields.some((one) => one === field) && isMissing(table, field);
    const key = `${table.sheet}/${table.headerRow}/${isAmount ? 'amounts' : field}`;
    asked.set(key, [...(asked.get(key) ?? []), question]);
  }
  return [...asked.values()].flatMap(questionOf);
}

/** Which of two columns of amounts is the budget, and which the forecast, is asked once. */
const isOfSameAmounts = (one: OpenQuestion, other: OpenQuestion): boolean =>
  one.table === other.table &&
  [one, other].every(({ field }) => moneyFields.some((money) => money === field)) &&
  ![one, other].some(({ table, field }) => isMissing(table, field)) &&
  one.candidates.length === other.candidates.length &&
  one.candidates.every(({ column }) => other.candidates.some((candidate) => candidate.column === column));

const isMissing = ({ columns }: PlanTable, field: Field): boolean => columns[field] === undefined;

/** What the columns that are asked about serve until then: with another answer that is wrong as well. */
const servedBy = ({ table, candidates }: OpenQuestion): Field[] =>
  table.understood.flatMap(({ field, column }) =>
    candidates.some((one) => one.column === column) ? [field] : [],
  );

/** Of two columns of names, where the plan has a field for one, the other holds what was not found. */
const lacksBeside = ({ table, field, candidates }: OpenQuestion): Field[] => {
  const other = field === 'lead' ? 'agencies' : field === 'agencies' ? 'lead' : undefined;
  return other !== undefined && candidates.length > 1 && isMissing(table, other) ? [other] : [];
};

function questionOf(open: readonly OpenQuestion[]): PlanQuestion[] {
  const [first] = open;
  if (first === undefined) return [];
  const { table, field, candidates } = first;
  const choices = candidates.map(({ column, heading }) => `${columnLetters(column)} “${heading}”`);
  const names = open.map((one) => `the ${fieldNames[one.field]}`);
  const isOne = choices.length === 1;
  const last = isMissing(table, field) ? [...choices, 'none of them'] : choices;
  return [
    {
      about: field === 'area' ? 'area' : 'column',
      sheet: table.sheet,
      cells: rectAddress({ ...table.body, column: candidates[0]?.column ?? table.body.column, columns: 1 }),
      words: isOne
        ? `Does column ${choices[0] ?? ''} of “${table.sheet}” hold ${joined(names, 'or')}?`
        : `Which column of “${table.sheet}” holds ${joined(names)}: ${joined(last, 'or')}?`,
      choices: candidates.map(({ heading }) => heading),
      affects: [
        ...new Set(
          open.flatMap((one) => [one.field, ...servedBy(one), ...lacksBeside(one)]).flatMap(figuresOn),
        ),
      ],
    },
  ];
}
