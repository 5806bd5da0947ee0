import { planReferences } from '../../../src/core/rollup/planReferences';
import { actionOf } from '../../support/actions';

const actions = (...references: readonly string[]) =>
  references.map((reference, at) => actionOf({ at: at + 1, reference, text: `Action ${reference}` }));

const found = (references: readonly string[], value: string | number, heading = 'code') =>
  planReferences(actions(...references)).action(value, heading)?.reference ?? null;

test.each<[string | number, string | null]>([
  ['1.1', '1.1'],
  [1.1, '1.1'],
  ['Action 1.1', '1.1'],
  ['ACTION 1.1.', '1.1'],
  ['PA1.1', '1.1'],
  ['PA 1.1', '1.1'],
  ['Ref: 1.1', '1.1'],
  [' 1 . 1 ', '1.1'],
  ['1.10', '1.10'],
  ['1.2', null],
  ['11', null],
  ['', null],
  ['Invoice 1.1 of the panel', null],
])('“%s” leads to %s', (value, expected) => {
  // 1.10 is text in the plan: the number 1.1 of the first rows is told from it where the plan has no 1.10.
  expect(found(value === 1.1 ? ['1.1', '2.1'] : ['1.1', '1.10', '2.1'], value)).toBe(expected);
});

test('a number may have lost a nought: what could be 1.1 or 1.10 leads to neither', () => {
  expect(found(['1.1', '1.10'], 1.1)).toBeNull();
});

test('the plan’s own words before a reference are not needed, and do not hinder', () => {
  expect(found(['PA1.1'], '1.1')).toBe('PA1.1');
  expect(found(['PA1.1'], 'pa 1.1')).toBe('PA1.1');
  expect(found(['SEND-07'], 'send-07')).toBe('SEND-07');
});

test('what could be one of two actions leads to neither', () => {
  expect(found(['PA1.1', 'A1.1'], '1.1')).toBeNull();
  expect(found(['1.1', '1.1'], '1.1')).toBeNull();
  expect(found(['1.1', 'A1.1'], '1.1')).toBe('1.1');
});

test('a bare number is a reference only where a heading or its own words speak of actions', () => {
  expect(found(['7', '8'], 7, 'reference')).toBeNull();
  expect(found(['7', '8'], 7, 'action ref')).toBe('7');
  expect(found(['7', '8'], 'Action 7', 'reference')).toBe('7');
  expect(found(['7', '8'], 'P7', 'code')).toBeNull();
});

test('where references begin again in each area, only the one with its area leads', () => {
  const plan = ['Priority 1', 'Priority 2'].flatMap((area) =>
    ['1', '2', '3'].map((reference) => actionOf({ reference, area, text: `${area}, ${reference}` })),
  );
  const { action } = planReferences(plan);
  expect(action('2', 'action ref')).toBeNull();
  expect(action('P2 · 3', 'action ref')?.text).toBe('Priority 2, 3');
});

test('an area is known by its whole name', () => {
  const { area } = planReferences([actionOf({ area: 'Health and care' })]);
  expect(area('HEALTH AND  CARE')).toBe('Health and care');
  expect(area('Health')).toBeNull();
});
