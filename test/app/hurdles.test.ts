import { hurdlesOf } from '../../src/app/hurdles';
import type { WorkbookCells } from '../../src/core/cells/sheetCells';
import { keptGuide } from '../../src/core/papers/sheet/kept';
import { action, issue } from '../taskpane/samples';

const cells: WorkbookCells = { name: '', uses1904Dates: false, sheets: [] };
const escalated = { action: action(), reasons: [], daysOverdue: 0, boardsRed: 0, isWorse: false };
const clean = {
  plan: { actions: [action()], questions: [] },
  issues: [],
  cells: { ...cells, own: new Map([['board-summary', []]]) },
  form: {
    names: ['Priority 2'],
    typed: [{ keys: ['Priority 2'], words: new Map([['Commentary', 'Well']]) }],
  },
  escalations: [],
  snapshots: [{ cycleDate: 45910 }],
  asAt: 45908,
  meeting: '',
};

test('nothing stands in the way of a pack that is whole', () => {
  expect(hurdlesOf(clean)).toEqual([]);
});

test('errors count, and warnings do not; what is typed on the sheets is not asked for before they are built', () => {
  const issues = [issue(), issue({ severity: 'warning' })];
  const form = { names: ['Priority 2'], typed: [undefined] };
  const found = hurdlesOf({ ...clean, issues, form, cells, escalations: [escalated], snapshots: [] });
  expect(found).toEqual([
    { kind: 'errors', count: 1 },
    { kind: 'build', count: 1 },
    { kind: 'position', count: 1 },
  ]);
});

test('an escalation without a response, and an area without commentary, are counted', () => {
  const sheet = (response: string) => [
    ['Agency', 'Ref', 'Action', 'Response', 'Owner', 'By when', 'Decision needed'],
    ['', '2.4', 'Publish the local offer', response, 'Jo', '', ''],
    [keptGuide],
  ];
  const built = (response: string) => ({
    ...cells,
    own: new Map([
      ['board-summary', []],
      ['escalations', sheet(response)],
    ]),
  });
  const form = { names: ['Priority 2'], typed: [undefined] };
  expect(hurdlesOf({ ...clean, form, escalations: [escalated], cells: built('') })).toEqual([
    { kind: 'responses', count: 1 },
    { kind: 'commentary', count: 1 },
  ]);
  expect(hurdlesOf({ ...clean, escalations: [escalated], cells: built('Agreed') })).toEqual([]);
});

test('with the date of the meeting, only a position of that date counts', () => {
  expect(hurdlesOf({ ...clean, meeting: '2025-09-10' })).toEqual([]);
  expect(hurdlesOf({ ...clean, meeting: '2025-09-11' })).toEqual([{ kind: 'position', count: 1 }]);
});
