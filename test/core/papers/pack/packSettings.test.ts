import { defaultPackSettings, readPackSettings } from '../../../../src/core/papers/pack/packSettings';

test.each([
  [undefined],
  [null],
  ['text'],
  [[]],
  [{}],
  [{ sheets: 'all', names: 3, escalation: 'x' }],
  [{ sheets: ['none'] }],
  [{ areaRating: { red: 0.5, amber: { part: 3, whole: 3 }, unrated: { part: 1.5, whole: 2 } } }],
])('settings %j are the usual ones', (kept) => {
  expect(readPackSettings(kept)).toEqual(defaultPackSettings);
});

test('sheets keep their order, each once; names that no tab can have are left out', () => {
  const kept = {
    sheets: ['finance', 'board-summary', 'finance', 'x'],
    names: { finance: 'Money', escalations: 'a/b', 'board-summary': 'x'.repeat(32) },
    escalation: { impactRed: false, daysOverdue: null, boardsWithoutImpact: -1, worse: 'no' },
    areaRating: { red: { part: 1, whole: 2, note: 'half' }, amber: { part: 0, whole: 2 } },
    areaRatings: [{ area: 'A', rating: 'red', reason: 'Late' }, { area: 'B', rating: 'pink', reason: '' }, 7],
    details: { board: 'SEND board', meeting: 'soon', marking: 7 },
  };
  expect(readPackSettings(kept)).toEqual({
    sheets: ['finance', 'board-summary'],
    names: { finance: 'Money' },
    escalation: { ...defaultPackSettings.escalation, impactRed: false, daysOverdue: null },
    areaRating: { ...defaultPackSettings.areaRating, red: { part: 1, whole: 2 } },
    areaRatings: [{ area: 'A', rating: 'red', reason: 'Late' }],
    details: { ...defaultPackSettings.details, board: 'SEND board' },
  });
});

test('the usual settings survive being kept as JSON', () => {
  expect(readPackSettings(JSON.parse(JSON.stringify(defaultPackSettings)))).toEqual(defaultPackSettings);
});
