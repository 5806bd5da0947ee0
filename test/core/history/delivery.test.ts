import { promisesBetween } from '../../../src/core/history/delivery';
import { movementBetween } from '../../../src/core/history/movementBetween';
import { day, kept, position } from '../../support/positions';

const was = (reference: string, more: Parameters<typeof kept>[0] = {}) =>
  kept({ reference, text: `Action ${reference}`, due: day('2025-06-30'), ...more });

/** What became of each action that was promised between March and September, by its reference. */
const outcomes = (before: ReturnType<typeof kept>[], after: ReturnType<typeof kept>[]) =>
  promisesBetween(movementBetween(position(before, '2025-03-10'), position(after, '2025-09-08'))).map(
    ({ action, outcome }) => [action.reference, outcome],
  );

test('what was due and delivered, due and not, and taken out is told', () => {
  expect(
    outcomes(
      [was('1'), was('2'), was('3'), was('4')],
      [
        was('1', { progress: 'blue' }),
        was('2', { progress: 'blue', evidence: false }),
        was('3', { due: day('2026-06-30') }),
      ],
    ),
  ).toEqual([
    ['1', 'with evidence'],
    ['2', 'without evidence'],
    // Put off since: it was promised all the same.
    ['3', 'not delivered'],
    ['4', 'left'],
  ]);
});

test('what is due later is promised only once it is delivered', () => {
  const later = { due: day('2026-06-30') };
  expect(
    outcomes([was('1', later), was('2', later)], [was('1', later), was('2', { ...later, progress: 'blue' })]),
  ).toEqual([['2', 'with evidence']]);
});

test('what was done or had left before is not promised again, unless it is open again', () => {
  const done = { progress: 'blue' } as const;
  const left = { standing: 'left' } as const;
  expect(
    outcomes([was('1', done), was('2', left), was('3', done)], [was('1', done), was('2', left), was('3')]),
  ).toEqual([['3', 'not delivered']]);
});

test('what was due on the day is promised, and on the next day is not; a new one is by its own date', () => {
  expect(
    outcomes(
      [
        was('1', { due: day('2025-09-08') }),
        was('2', { due: day('2025-09-09') }),
        was('3', { due: 'Ongoing' }),
      ],
      [
        was('1', { due: day('2025-09-08') }),
        was('2', { due: day('2025-09-09') }),
        was('3', { due: 'Ongoing' }),
        was('4'),
      ],
    ),
  ).toEqual([
    ['1', 'not delivered'],
    ['4', 'not delivered'],
  ]);
});
