import type { Row } from '../../../support/actions';
import type { Cases } from './case';

const references = (...all: readonly string[]): Row[] => all.map((reference) => ({ reference }));

const overBoth = { row: 1, column: 0, rows: 2, columns: 1 };
const merged = { reference: '1.1', mergedReference: overBoth };

/** Rows of areas with references of their own. */
const inAreas = (areas: Readonly<Record<string, readonly string[]>>) =>
  Object.entries(areas).flatMap(([area, own]) => own.map((reference) => ({ area, reference })));

export const order: Cases = {
  'reference.duplicate': [
    ['each time after the first', references('1.1', '1.2', '1.1 ', '1.1'), 'A4 A5'],
    ['other case', references('PA1', 'pa1'), 'A3'],
    ['blank', references('', ''), ''],
    ['longer', references('1.1', '1.10'), ''],
    ['one merged cell over two actions', [merged, merged], ''],
    [
      'references that begin again in each area',
      inAreas({ A: ['1', '2', '3'], B: ['1', '2'], C: ['1', '2', '3', '4'] }),
      '',
    ],
    [
      'twice in one area of those that begin again',
      inAreas({ A: ['1', '2', '3'], B: ['1', '2', '2'] }),
      'A7',
    ],
    ['a slip in a plan that does not begin again', inAreas({ A: ['1.1', '1.2'], B: ['1.1', '2.2'] }), 'A4'],
    ['one action in the other area', inAreas({ A: ['1.1', '1.2'], B: ['1.2'] }), 'A4'],
    ['one merged cell, and the same again', [merged, merged, { reference: '1.1' }], 'A4'],
  ],
  'reference.out-of-sequence': [
    [
      'each area begins again',
      inAreas({ A: ['1', '2', '3', '4', '5', '6'], B: ['1', '2', '3', '4', '5', '6'] }),
      '',
    ],
    ['one of six', references('1.1', '1.2', '1.4', '1.3', '1.5', '1.6'), 'A5'],
    ['4 of 5 steps go up', references('1', '2', '3', '4', '3', '5'), 'A6'],
    ['3 of 4 steps go up: not a plan in order', references('1', '2', '3', '1', '5'), ''],
    ['ten after nine', references('1.8', '1.9', '1.10', '1.11', '2.1', '2.2'), ''],
    ['a level deeper and back', references('1', '1.1', '1.1.1', '1.2', '2', '2.1'), ''],
    ['the parent after its part', references('1', '2', '3', '4', '5', '6.1', '6'), 'A8'],
    ['other letters are another order', references('QS9', 'SR1', 'QS1'), ''],
    ['letters and spaces', references('PA 1', 'PA 2', 'PA 3', 'PA 5', 'PA4', 'PA 6'), 'A6'],
    ['the same again is a duplicate', references('1', '2', '2', '3'), ''],
    ['words', references('b', 'a'), ''],
    ['blank', references('2', '', '1'), ''],
  ],
};
