import { readMoney } from '../../../src/core/plan/values/readMoney';

test.each([
  [1200, 1200],
  [0, 0],
  [-12.5, -12.5],
  ['£1,200', 1200],
  ['£ 1,200.50', 1200.5],
  ['£12k', 12000],
  ['£1.2m', 1_200_000],
  ['1.5 million', 1_500_000],
  ['(300)', -300],
  ['(£1,300)', -1300],
  ['-£300', -300],
  ['£-300', -300],
  ['300-', -300],
  ['nil', 0],
  ['Within existing resources', 0],
])('%j is %d pounds', (value, pounds) => expect(readMoney(value)).toEqual({ kind: 'amount', pounds }));

test.each(['TBC', 'tbd', '£TBC', 'To be confirmed', '?'])('%s is missing', (value) =>
  expect(readMoney(value).kind).toBe('missing'),
);

test.each([
  'see finance',
  '£12k-£15k',
  '12,00',
  '(300',
  '1.200,50 €',
  '£1.200',
  '12.000',
  true,
  '#REF!',
  '=1+1',
])('%j is unreadable', (value) => expect(readMoney(value).kind).toBe('unreadable'));

test('a blank cell is blank', () => expect(readMoney(' ').kind).toBe('blank'));
