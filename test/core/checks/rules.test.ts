import { parseIsoDate } from '../../../src/core/cells/serialDate';
import { findIssues } from '../../../src/core/checks/findIssues';
import { rules } from '../../../src/core/checks/rules';
import type { Action } from '../../../src/core/plan/plan';
import { actionOf, allColumns, planWith, type Row } from '../../support/actions';

const asAt = parseIsoDate('2025-09-08') ?? 0;
const found = (...actions: readonly Action[]) =>
  findIssues(planWith(...actions), { asAt }).map(({ code, cell }) => `${code} ${cell}`);

test('a well-kept action raises nothing', () => expect(found(actionOf())).toEqual([]));

// One line for each place where a rule fires, must not, or turns.
test.each<[string, Row, string[]]>([
  ['blank once started', { progress: '', start: '08/09/2025' }, ['rating.missing G2']],
  ['blank and not yet started or due', { progress: '', start: '09/09/2025' }, []],
  ['blank once due', { impact: '', start: '', due: '08/09/2025' }, ['rating.missing H2']],
  ['blank with no dates at all', { impact: '', start: '', due: 'Ongoing' }, []],
  ['not started, in words', { progress: 'Not started', start: '01/04/2025' }, []],
  ['both blank', { progress: '', impact: '' }, ['rating.missing G2', 'rating.missing H2']],

  ['misspelt', { progress: 'Gren' }, ['rating.unrecognised G2']],
  ['a number', { impact: 3 }, ['rating.unrecognised H2']],
  ['composite', { impact: 'Amber/Green' }, ['rating.composite H2']],
  ['a failed formula', { progress: '#N/A' }, ['rating.formula-error G2']],
  ['stray spaces', { progress: 'green ' }, ['rating.untidy G2']],
  ['capitals only', { progress: 'GREEN' }, []],
  ['untidy words for no rating', { progress: 'n/a ', start: '' }, []],

  ['word and colour agree', { progress: 'Green', progressFill: 'green' }, []],
  ['word and colour disagree', { progress: 'Green', progressFill: 'red' }, ['rating.colour-disagrees G2']],
  ['not started on a colour', { impact: 'Not started', impactFill: 'red' }, ['rating.colour-disagrees H2']],
  ['a misspelling on a colour', { progress: 'Gren', progressFill: 'red' }, ['rating.unrecognised G2']],
  ['colour and no word', { impact: '', impactFill: 'amber' }, ['rating.colour-only H2']],

  ['green the day before', { due: '07/09/2025' }, ['progress.overdue-green G2']],
  ['green on the day', { due: '08/09/2025' }, []],
  ['amber and overdue', { progress: 'Amber', due: '07/09/2025' }, []],
  ['blue and overdue', { progress: 'Blue', due: '07/09/2025' }, []],

  ['several due dates', { due: '01/10/2025 / 31/12/2025' }, ['date.several F2']],
  ['several start dates', { start: '1 May 2025, 1 June 2025' }, ['date.several E2']],
  ['a day or a year', { due: 'May 26' }, ['date.ambiguous F2']],
  ['a month of a year', { due: 'May 2026' }, []],

  ['blue without evidence', { progress: 'Blue', evidence: '' }, ['progress.blue-no-evidence I2']],
  ['green without evidence', { evidence: '' }, []],

  ['unreadable start', { start: 'soon' }, ['date.unreadable E2']],
  ['unreadable due', { due: 'tbc after review' }, ['date.unreadable F2']],
  ['undated', { due: 'Ongoing' }, []],

  ['no lead', { lead: '' }, ['lead.missing D2']],
  [
    'unreadable money',
    { budget: 'see finance', forecast: '12,00' },
    ['money.unreadable J2', 'money.unreadable L2'],
  ],
  ['money to come', { actual: 'TBC' }, ['money.missing K2']],
  ['no money', { budget: '', actual: '', forecast: '' }, []],
])('%s', (_, row, expected) => expect(found(actionOf(row))).toEqual(expected));

test('a column that the plan does not have raises nothing', () => {
  const { action, progress } = allColumns;
  const bare = actionOf({ lead: '', evidence: '', impact: '', progress: 'Blue' }, { action, progress });
  expect(found(bare)).toEqual([]);
});

test('a reference used before is an issue each time after the first, and says where', () => {
  const again = { ...actionOf({ reference: '1.1 ' }), place: { ...actionOf().place, row: 8 } };
  const issues = findIssues(
    planWith(actionOf(), again, actionOf({ reference: '' }), actionOf({ reference: '' })),
    { asAt },
  );
  expect(issues.map(({ code, cell }) => `${code} ${cell}`)).toEqual(['reference.duplicate A9']);
  expect(issues[0]?.message).toContain('also used in A2');
});

test('the worst come first, then the plan’s order', () => {
  const rows: Row[] = [{ lead: '' }, { progress: 'Gren' }, { impact: 'red ' }, { progress: 'Rde' }];
  const actions = rows.map((row, index) => ({ ...actionOf({ ...row, reference: String(index) }), place: { ...actionOf().place, row: index } })); // prettier-ignore
  expect(found(...actions)).toEqual(['rating.unrecognised G2', 'rating.unrecognised G4', 'lead.missing D1', 'rating.untidy H3']); // prettier-ignore
});

test('every message says what is wrong and what to do, in short sentences', () => {
  const faults: Row = { progress: 'Amber/Green', impact: 'Gren', start: 'soon', due: 'later', lead: '', budget: 'TBC', actual: 'ask' }; // prettier-ignore
  for (const issue of findIssues(planWith(actionOf(faults)), { asAt })) {
    for (const text of [issue.message, issue.advice]) {
      expect(text).toMatch(/^[A-Z“].*[.?]$/s);
      for (const sentence of text.split(/[.?] /)) expect(sentence.split(' ').length).toBeLessThanOrEqual(22);
    }
  }
});

test('hostile text is quoted on one line and cut', () => {
  const [issue] = findIssues(planWith(actionOf({ progress: `=cmd|'/c calc'!A1\n\u202e${'x'.repeat(50)}` })), {
    asAt,
  });
  expect(issue?.message).toMatch(/^“=cmd\|'\/c calc'!A1 x+…” is not a progress rating\.$/);
});

test('codes are stable words, each used once', () => {
  const codes = rules.map(({ code }) => code);
  expect(new Set(codes).size).toBe(codes.length);
  for (const code of codes) expect(code).toMatch(/^[a-z]+\.[a-z-]+$/);
});
