import type { CellValue } from '../../../src/core/cells/sheetCells';
import { emptyMapping, type Mapping } from '../../../src/core/plan/mapping/mapping';
import { mappingOf } from '../../../src/core/plan/mapping/mappingOf';
import { withAnswer } from '../../../src/core/plan/mapping/withAnswer';
import { outlinePlan } from '../../../src/core/plan/outlinePlan';
import type { Plan } from '../../../src/core/plan/plan';
import { readPlan } from '../../../src/core/plan/readPlan';
import { sheetOf, workbookOf } from '../../support/sheet';

type Row = readonly CellValue[];
const day = 45908;
const heads = ['Action', 'Lead', 'Start date', 'Due date', 'RAG', '% complete'];
const read = (rows: readonly Row[], mapping: Mapping = emptyMapping): Plan =>
  readPlan(outlinePlan(workbookOf(sheetOf(rows)), mapping), []);
/** Three actions of nine days each, one after the other. */
const under = (first: number, ...texts: readonly string[]): Row[] =>
  texts.map((text, at) => [text, 'Ann Smith', first + at * 10, first + at * 10 + 9, 'Amber', 0.5]);
const access = under(day, 'Recruit two advisers', 'Write the guidance', 'Publish the offer');
const quality = under(day + 40, 'Train the team', 'Agree the budget', 'Survey families');
const areasOf = ({ actions }: Plan): string[] => actions.map(({ area }) => area);
const parted = ['Access', 'Access', 'Access', 'Quality', 'Quality', 'Quality'];

test.each<[string, Row, Row]>([
  ['the day on which it begins', ['', day, '', '', ''], ['', day + 40, '', '', '']],
  ['the day by which all is due', ['', '', day + 29, '', ''], ['', '', day + 69, '', '']],
  ['both', ['', day, day + 29, '', ''], ['', day + 40, day + 69, '', '']],
  ['how much of it is done', ['', '', '', '', 0.5], ['', '', '', '', 0.5]],
])('a name with %s, over rows that somebody leads, heads them', (_, one, other) => {
  const plan = read([heads, ['Access', ...one], ...access, ['Quality', ...other], ...quality]);
  expect([areasOf(plan), plan.questions]).toEqual([parted, []]);
  expect(plan.sheets[0]?.why).toContain('2 rows (the first is row 2) sum up those under them');
});

test('a row above those of its number heads them, though it has a date', () => {
  const numbered = (of: number, rows: readonly Row[]): Row[] =>
    rows.map((row, at) => [`${of}.${at + 1}`, ...row]);
  const plan = read([
    ['No', ...heads],
    [1, 'Access', '', day, '', '', ''],
    ...numbered(1, access),
    [2, 'Quality', '', day + 40, '', '', ''],
    ...numbered(2, quality),
  ]);
  expect([areasOf(plan), plan.questions]).toEqual([parted, []]);
});

test('“Phase 2” heads the rows below it, whatever its date', () => {
  const plan = read([heads, ...access, ['Phase 2: Quality', '', day + 60, '', '', ''], ...quality]);
  expect(areasOf(plan)).toEqual(['Plan', 'Plan', 'Plan', ...Array<string>(3).fill('Phase 2: Quality')]);
});

test('a row from the first to the last day of those under it sums them up', () => {
  const plan = read([heads, ...access, ['Improve quality', '', day + 40, day + 69, '', ''], ...quality]);
  expect(areasOf(plan)).toEqual(['Plan', 'Plan', 'Plan', ...Array<string>(3).fill('Improve quality')]);
});

test('what nobody leads, between actions and longer than the next, is asked about', () => {
  const rows = [heads, ...access, ['Mend the roof', '', day, day + 100, '', ''], ...quality];
  const plan = read(rows);
  expect(plan.actions).toHaveLength(7);
  expect(plan.questions.map(({ words }) => words)).toEqual([
    'Row 5 has dates, and neither a lead nor a rating as the rows below it have. Is it that they sum up the rows under them, or they are actions of their own?',
  ]);
  const answered = (choice: string): Plan => {
    const mapping = withAnswer(mappingOf(plan), plan.key, plan.questions[0]!, choice);
    return read(rows, mapping);
  };
  const groups = answered('they sum up the rows under them');
  expect([groups.actions.length, groups.questions]).toEqual([6, []]);
  const actions = answered('they are actions of their own');
  expect([actions.actions.length, actions.questions]).toEqual([7, []]);
});

test.each<[string, Row]>([
  ['is due before the next', ['Mend the roof', '', '', day + 1, '', '']],
  ['takes as long as the next', ['Mend the roof', '', day + 40, day + 49, '', '']],
])('what nobody leads yet and %s is an action', (_, row) => {
  const plan = read([heads, ...access, row, ...quality]);
  expect([plan.actions.length, plan.questions]).toEqual([7, []]);
});
