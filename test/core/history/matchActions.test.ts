import { matchActions } from '../../../src/core/history/matchActions';
import type { SnapshotAction } from '../../../src/core/history/snapshot';
import { kept } from '../../support/positions';

type Row = readonly [reference: string, text: string];
const rows = (...list: Row[]): SnapshotAction[] => list.map(([reference, text]) => kept({ reference, text }));

/** Pairs as `1.1>1.2 text`, then what is only in one of them. */
function matched(before: SnapshotAction[], after: SnapshotAction[]) {
  const { matches, onlyBefore, onlyAfter } = matchActions(before, after);
  return {
    pairs: matches.map((match) => `${match.before.reference}>${match.after.reference} ${match.by}`),
    gone: onlyBefore.map(({ reference }) => reference),
    added: onlyAfter.map(({ reference }) => reference),
  };
}

const lead: Row = ['1.1', 'Appoint a lead for SEND'];
const data: Row = ['1.2', 'Publish a dashboard of waiting times'];
const forum: Row = ['1.3', 'Fund the parent carer forum to reach more families'];

test.each<[string, Row[], Row[], ReturnType<typeof matched>]>([
  [
    'nothing changed',
    [lead, data],
    [lead, data],
    { pairs: ['1.1>1.1 reference', '1.2>1.2 reference'], gone: [], added: [] },
  ],
  [
    'an action put in at the top renumbers the others',
    [lead, data, forum],
    [
      ['1.1', 'Set up a board'],
      ['1.2', lead[1]],
      ['1.3', data[1]],
      ['1.4', forum[1]],
    ],
    { pairs: ['1.1>1.2 text', '1.2>1.3 text', '1.3>1.4 text'], gone: [], added: ['1.1'] },
  ],
  [
    'renumbered and re-worded a little at the same time',
    [data, forum],
    [
      ['1.3', 'Publish the dashboard of waiting times monthly'],
      ['1.4', 'Fund the parent carer forum so it reaches more families'],
    ],
    { pairs: ['1.2>1.3 text', '1.3>1.4 text'], gone: [], added: [] },
  ],
  [
    'wholly re-worded under its reference',
    [lead, data],
    [lead, ['1.2', 'Train every SENCO in trauma-informed practice']],
    { pairs: ['1.1>1.1 reference', '1.2>1.2 reference'], gone: [], added: [] },
  ],
  [
    'no references at all',
    [
      ['', lead[1]],
      ['', data[1]],
    ],
    [
      ['', data[1]],
      ['', 'Appoint a permanent lead for SEND'],
    ],
    { pairs: ['> text', '> text'], gone: [], added: [] },
  ],
  [
    'one removed and one added under other references',
    [lead, data],
    [lead, ['1.3', 'Buy minibuses for short breaks']],
    { pairs: ['1.1>1.1 reference'], gone: ['1.2'], added: ['1.3'] },
  ],
  // "Phase 1" and "Phase 2" differ in the one thing that counts.
  [
    'texts that differ in their number only',
    [['2.1', 'Phase 1 of the review of plans']],
    [['3.1', 'Phase 2 of the review of plans']],
    { pairs: [], gone: ['2.1'], added: ['3.1'] },
  ],
  [
    'a reference that two actions share',
    [
      ['1.1', lead[1]],
      ['1.1', data[1]],
    ],
    [
      ['1.1', data[1]],
      ['1.1', 'Appoint a lead for SEND by summer'],
    ],
    { pairs: ['1.1>1.1 reference', '1.1>1.1 reference'], gone: [], added: [] },
  ],
  [
    'references in other letters and spaces',
    [['PA1.1 ', lead[1]]],
    [['pa1.1', lead[1]]],
    { pairs: ['PA1.1 >pa1.1 reference'], gone: [], added: [] },
  ],
])('%s', (_, before, after, expected) => {
  expect(matched(rows(...before), rows(...after))).toEqual(expected);
});

test('a match by text says how alike the texts are', () => {
  const [match] = matchActions(
    rows(data),
    rows(['9.9', 'Publish a dashboard of waiting times weekly']),
  ).matches;
  // Publish, dashboard, waiting, time; and weekly: twice 4 of 4 + 5.
  expect(match?.score).toBeCloseTo(8 / 9);
});

test('2,000 actions, all renumbered and re-worded, are matched in a time that grows with their number', () => {
  const plan = (count: number, shift: number, more: string) =>
    Array.from({ length: count }, (_, n) =>
      kept({ reference: `R${n + shift}`, text: `Improve step${n} of pathway${n % 97}${more}` }),
    );
  const time = (count: number) => {
    const start = performance.now();
    expect(matchActions(plan(count, 0, ''), plan(count, count, ' further')).matches).toHaveLength(count);
    return performance.now() - start;
  };
  time(500);
  const small = time(1000);
  // Four times the actions; each with each would take sixteen times as long.
  expect(time(4000)).toBeLessThan(Math.max(small, 20) * 10);
});
