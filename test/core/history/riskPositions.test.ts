import {
  readRiskPositions,
  riskPositionsJson,
  type RiskPosition,
} from '../../../src/core/history/riskPositions';
import { day } from '../../support/positions';

const risk: RiskPosition = { reference: 'R1', text: 'Staff leave', score: 12, rating: 'amber' };

test('registers survive being kept as JSON, by the date of their board', () => {
  const positions = new Map([
    [day('2025-08-11'), [risk]],
    [day('2025-07-14'), [{ ...risk, score: null }]],
  ]);
  const json: unknown = JSON.parse(JSON.stringify(riskPositionsJson(positions)));
  expect(Object.keys(json as object)).toEqual(['2025-07-14', '2025-08-11']);
  expect(readRiskPositions(json)).toEqual(positions);
});

test.each<[string, unknown, number]>([
  ['nothing', undefined, 0],
  ['a text', 'risks', 0],
  ['a date that is none', { August: [] }, 0],
  ['rows that are none', { '2025-08-11': [['R1', 'Staff leave', 12, 'purple'], 'x', ['R1']] }, 1],
])('%s counts as not kept', (_, kept, boards) => {
  const read = readRiskPositions(kept);
  expect(read.size).toBe(boards);
  expect([...read.values()].flat()).toEqual([]);
});
