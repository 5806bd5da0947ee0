import type { RiskPosition } from '../../../../src/core/history/riskPositions';
import { byGravity } from '../../../../src/core/papers/riskPerformance/byGravity';
import { riskMoves } from '../../../../src/core/papers/riskPerformance/riskMoves';
import type { Risk } from '../../../../src/core/plan/plan';
import type { Rating } from '../../../../src/core/plan/values/rating';
import { noRating } from '../../../../src/core/plan/values/readRating';
import { day } from '../../../support/positions';

const risk = (reference: string, score: number | null, more: Partial<Risk> = {}): Risk => ({
  ...{ sheet: 'Register', row: 1, reference, area: '', text: `Risk ${reference}`, cause: '', likelihood: '' },
  ...{ impact: '', score, rating: noRating, mitigation: '', owner: '', previous: '', direction: '' },
  ...more,
});
const rated = (state: Rating) => ({ rating: { ...noRating, state } });
const was = (reference: string, score: number | null, rating: Rating = 'amber'): RiskPosition => ({
  reference,
  text: `Risk ${reference}`,
  score,
  rating,
});
const asAt = day('2025-09-08');
const since = (before: RiskPosition[], now: Risk[]) => {
  const { of, all } = riskMoves(now, new Map([[day('2025-07-14'), before]]), asAt);
  return { each: now.map(of), all };
};

test('each risk says how it moved since the last board, by its score', () => {
  const now = [risk('R1', 16), risk('R2', 6), risk('R3', 9), risk('R4', 4)];
  expect(since([was('R1', 12), was('R2', 9), was('R3', 9)], now)).toEqual({
    each: ['Up from 12', 'Down from 9', 'No change', 'New'],
    all: 'Changed since 14 July 2025, when there were 3 risks: 1 worse, 1 better, 1 new and 0 gone.',
  });
});

test('by its rating where either has no score', () => {
  const now = [
    risk('R1', null, rated('red')),
    risk('R2', 4, rated('green')),
    risk('R3', null, rated('amber')),
  ];
  expect(since([was('R1', 12), was('R2', null), was('R3', null)], now).each).toEqual([
    'Up from Amber',
    'Down from Amber',
    'No change',
  ]);
});

test('those that are gone are named, five of them', () => {
  const gone = (count: number) =>
    since(
      Array.from({ length: count }, (_, at) => was(`R${at + 1}`, 5)),
      [],
    ).all;
  expect(gone(1)).toMatch(
    /: 0 worse, 0 better, 0 new and 1 gone\. No longer in the register: R1 “Risk R1”\.$/,
  );
  expect(gone(5)).toMatch(/R4 “Risk R4” and R5 “Risk R5”\.$/);
  expect(gone(7)).toMatch(/R5 “Risk R5” and 2 more\.$/);
});

test('what the register says of itself comes first', () => {
  const now = [risk('R1', 5, { direction: 'Rising' }), risk('R2', 5, { previous: '8' })];
  expect(since([was('R1', 5), was('R2', 5)], now).each).toEqual(['Rising', 'Was 8']);
});

test('where no board is kept it is said where a move is found, or when it will be', () => {
  const alone = (risks: Risk[]) => riskMoves(risks, undefined, asAt);
  expect(alone([risk('R1', 5)]).of(risk('R1', 5))).toBe('–');
  expect(alone([risk('R1', 5)]).all).toBe(
    'Changed since last time: not known yet. It is shown once a board’s position is kept.',
  );
  expect(alone([risk('R1', 5), risk('R2', 5, { previous: '8' })]).all).toBe(
    'Changed since last time: as the register says, in the last column.',
  );
});

test('the gravest is the one of the highest score, then of the worst rating; no score comes last', () => {
  const risks = [
    risk('none', null, rated('red')),
    risk('low', 2),
    risk('amber', 9, rated('amber')),
    risk('red', 9, rated('red')),
    risk('high', 20, rated('green')),
  ];
  expect(risks.sort(byGravity).map(({ reference }) => reference)).toEqual([
    'high',
    'red',
    'amber',
    'low',
    'none',
  ]);
});
