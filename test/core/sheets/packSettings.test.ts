import { defaultPackSettings, readPackSettings } from '../../../src/core/sheets/packSettings';

test.each([
  [undefined],
  [null],
  ['text'],
  [[]],
  [{}],
  [{ sheets: 'all', names: 3, escalation: 'x' }],
  [{ sheets: ['none'] }],
])('settings %j are the usual ones', (kept) => {
  expect(readPackSettings(kept)).toEqual(defaultPackSettings);
});

test('sheets keep their order, each once; names that no tab can have are left out', () => {
  const kept = {
    sheets: ['finance', 'board-summary', 'finance', 'x'],
    names: { finance: 'Money', escalations: 'a/b', 'board-summary': 'x'.repeat(32) },
    escalation: { impactRed: false, daysOverdue: null, boardsWithoutImpact: -1, worse: 'no' },
  };
  expect(readPackSettings(kept)).toEqual({
    sheets: ['finance', 'board-summary'],
    names: { finance: 'Money' },
    escalation: { ...defaultPackSettings.escalation, impactRed: false, daysOverdue: null },
  });
});

test('the usual settings survive being kept as JSON', () => {
  expect(readPackSettings(JSON.parse(JSON.stringify(defaultPackSettings)))).toEqual(defaultPackSettings);
});
