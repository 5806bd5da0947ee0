import { shownReferences } from '../../../src/core/rollup/shownReference';
import { actionOf } from '../../support/actions';

const inAreas = (areas: Readonly<Record<string, readonly string[]>>) =>
  Object.entries(areas).flatMap(([area, own]) => own.map((reference) => actionOf({ area, reference })));
const shown = (areas: Readonly<Record<string, readonly string[]>>) => {
  const actions = inAreas(areas);
  return actions.map(shownReferences(actions));
};

test('references that begin again in each area are shown with it', () => {
  expect(shown({ 'Priority 1: Health': ['1', '2'], '3. Schools': ['1', '2'] })).toEqual([
    'P1 · 1',
    'P1 · 2',
    'P3 · 1',
    'P3 · 2',
  ]);
  expect(shown({ Health: ['1', '2'], Schools: ['1', '', '2'] })).toEqual([
    'P1 · 1',
    'P1 · 2',
    'P2 · 1',
    '',
    'P2 · 2',
  ]);
});

test('areas that give the same number are told apart by their place', () => {
  expect(shown({ '1. Health': ['1', '2'], '1. Schools': ['1', '2'] })).toEqual([
    'P1 · 1',
    'P1 · 2',
    'P2 · 1',
    'P2 · 2',
  ]);
});

test('references of their own stay as they are', () => {
  expect(shown({ 'Priority 1': ['1.1', '1.2'], 'Priority 2': ['2.1', '2.2'] })).toEqual([
    '1.1',
    '1.2',
    '2.1',
    '2.2',
  ]);
});
