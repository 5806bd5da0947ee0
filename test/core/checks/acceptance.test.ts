import { readAcceptances, type Acceptance } from '../../../src/core/checks/acceptance';
import type { Issue } from '../../../src/core/checks/issue';
import { separateAccepted } from '../../../src/core/checks/separateAccepted';

const issueAt = (facts: Partial<Issue> = {}): Issue => ({
  code: 'lead.missing',
  severity: 'warning',
  sheet: 'Plan',
  cell: 'E7',
  reference: '1.4',
  area: 'Leadership',
  message: 'No lead is named for this action.',
  advice: 'Name the role that answers for it.',
  ...facts,
});
const acceptanceOf = (facts: Partial<Acceptance> = {}): Acceptance => ({
  code: 'lead.missing',
  sheet: 'Plan',
  cell: 'E7',
  reference: '1.4',
  text: '',
  who: 'Jo Smith',
  on: '2025-09-08',
  reason: 'Post is being filled.',
  ...facts,
});

/** The cells of the issues that stay open. */
const open = (issues: readonly Issue[], acceptances: readonly Acceptance[], text = ''): string[] =>
  separateAccepted(issues, acceptances, () => text).open.map(({ cell }) => cell);

test('an accepted issue does not count as open, and says who accepted it and why', () => {
  const { open: left, accepted } = separateAccepted([issueAt()], [acceptanceOf()], () => '');
  expect(left).toEqual([]);
  expect(accepted).toEqual([{ issue: issueAt(), acceptance: acceptanceOf() }]);
});

test.each<[string, Partial<Issue>, string]>([
  ['its cell says something else', {}, 'TBC'],
  ['it is another kind of issue', { code: 'agency.missing' }, ''],
  ['it is at another action', { reference: '1.5' }, ''],
  ['it is in another column', { cell: 'F7' }, ''],
  ['it is on another sheet', { sheet: 'Plan 2' }, ''],
])('it is open where %s', (_, facts, text) => {
  expect(open([issueAt(facts)], [acceptanceOf()], text)).toHaveLength(1);
});

test('rows may be sorted or inserted: the action is known by its reference', () => {
  expect(open([issueAt({ cell: 'E30' })], [acceptanceOf()])).toEqual([]);
});

test('an action without a reference is known by its row', () => {
  const acceptances = [acceptanceOf({ reference: '' })];
  expect(open([issueAt({ reference: '' })], acceptances)).toEqual([]);
  expect(open([issueAt({ reference: '', cell: 'E8' })], acceptances)).toEqual(['E8']);
});

test('one acceptance is for one issue: of two with one reference, the one that stood there', () => {
  expect(open([issueAt({ cell: 'E3' }), issueAt()], [acceptanceOf()])).toEqual(['E3']);
  expect(open([issueAt({ cell: 'E3' }), issueAt({ cell: 'E4' })], [acceptanceOf()])).toEqual(['E4']);
  expect(open([issueAt({ cell: 'E3' }), issueAt()], [acceptanceOf(), acceptanceOf({ cell: 'E9' })])).toEqual(
    [],
  );
});

test('the cells of other issues are not looked at', () => {
  const looked: string[] = [];
  const textOf = ({ cell }: Issue) => {
    looked.push(cell);
    return '';
  };
  separateAccepted([issueAt(), issueAt({ reference: '1.5', cell: 'E8' })], [acceptanceOf()], textOf);
  expect(new Set(looked)).toEqual(new Set(['E7']));
});

test.each([undefined, null, 'text', 7, { code: 'x' }, [null, 7, 'x', { code: 'lead.missing' }]])(
  'a setting of %j holds no acceptances',
  (setting) => expect(readAcceptances(setting)).toEqual([]),
);

test('acceptances are read back from the setting; what is none is left out', () => {
  expect(readAcceptances([acceptanceOf(), { ...acceptanceOf(), who: 3 }])).toEqual([acceptanceOf()]);
});
