import { judgeOf } from '../../../../src/core/rollup/standing';
import { findEscalations } from '../../../../src/core/rollup/findEscalations';
import { understandCells } from '../../../../src/app/understandCells';
import type { CellValue } from '../../../../src/core/cells/sheetCells';
import { parseIsoDate } from '../../../../src/core/cells/serialDate';
import { actionHistories } from '../../../../src/core/history/actionHistories';
import { readHistory } from '../../../../src/core/history/readHistory';
import { takeSnapshot } from '../../../../src/core/history/takeSnapshot';
import { emptyMapping } from '../../../../src/core/plan/mapping/mapping';
import { outlinePlan } from '../../../../src/core/plan/outlinePlan';
import { mainPoints } from '../../../../src/core/papers/blocks/mainPoints';
import { readForm } from '../../../../src/core/papers/blocks/officerForm';
import { defaultEscalationRule } from '../../../../src/core/rollup/escalationRule';
import { atOnce } from '../../../support/atOnce';
import { sheetOf, workbookOf } from '../../../support/sheet';

const asAt = parseIsoDate('2025-09-08') ?? 0;
const later = asAt + 100;
const heads = ['Ref', 'Priority area', 'Action', 'Lead', 'Due date', 'Progress BRAG', 'Impact BRAG'];

/** An action: its area, its two ratings, and when it is due. */
type Line = readonly [area: string, progress: string, impact: string, due?: CellValue];

/** A plan of some actions, without some of its columns; each action is one of its own. */
function understood(lines: readonly Line[], without: readonly string[] = [], boards: number[] = []) {
  const rows = lines.map(([area, progress, impact, due = later], index) => [
    `1.${index + 1}`,
    area,
    `Do the thing number ${index + 1}`,
    'Head of SEND',
    due,
    progress,
    impact,
  ]);
  const kept = [...heads.keys()].filter((column) => !without.includes(heads[column] ?? ''));
  const cells = workbookOf(sheetOf([heads, ...rows].map((row) => kept.map((column) => row[column] ?? ''))));
  const read = (snapshots: ReturnType<typeof takeSnapshot>[]) => ({
    outline: outlinePlan(cells),
    mapping: emptyMapping,
    fills: [],
    settings: new Map(),
    history: { ...readHistory(null, false), snapshots },
  });
  const { plan } = atOnce(understandCells(read([]), asAt));
  const snapshots = boards.map((days) => takeSnapshot(plan, { cycleDate: asAt - days, label: '' }));
  return atOnce(understandCells(read(snapshots), asAt));
}

const said = (...given: Parameters<typeof understood>): string =>
  understood(...given).report.mainPoints.join(' ');

const times = (count: number, line: Line): Line[] => Array.from({ length: count }, () => line);

test('areas by their rating, worst first; what needs the board; what is on track without its effect', () => {
  const lines: Line[] = [
    ...times(6, ['Health', 'Red', 'Red']),
    ...times(5, ['Homes', 'Red', 'Amber']),
    ...times(3, ['Schools', 'Amber', 'Green']),
    ...times(11, ['Work', 'Green', 'Amber']),
    ...times(2, ['Work', 'Green', 'Green']),
    ['Youth', 'Blue', ''],
  ];
  expect(said(lines)).toBe(
    'Two of five areas are Red for progress, one is Amber, one is Green and one is Blue. 11 actions need the board. 14 actions are done or on track, but for 12 of them no impact is shown yet.',
  );
});

test('one of each is said in the singular', () => {
  const lines: Line[] = [
    ['Health', 'Red', 'Green'],
    ['Homes', 'Amber', 'Green'],
    ['Schools', 'Green', 'Amber'],
    ['Work', '', 'Green'],
  ];
  expect(said(lines)).toBe(
    'One of four areas is Red for progress, one is Amber, one is Green and one has no rating yet. One action needs the board. One action is done or on track, but no impact is shown for it yet.',
  );
});

test('all Blue, and its effect shown', () => {
  const blue: Line[] = [...times(2, ['Health', 'Blue', 'Green']), ['Homes', 'Blue', 'Blue']];
  expect(said(blue)).toBe(
    'Both areas are Blue for progress. No action needs the board. Three actions are done or on track, and impact is shown for all of them.',
  );
  expect(said([...blue, ['Work', 'Blue', 'Blue']])).toMatch(/^All three areas are Blue for progress\. /);
});

test('none rated: nobody is told that all is well', () => {
  expect(
    said([
      ['Health', '', ''],
      ['Homes', 'Not started', ''],
    ]),
  ).toBe(
    'No area has a rating for progress yet. No action needs the board, but two have no progress rating. No action has a progress rating yet.',
  );
});

test('without a due date nobody is said to need no board without saying by what', () => {
  const lines: Line[] = [...times(2, ['Health', 'Green', 'Green']), ['Homes', 'Amber', 'Green']];
  expect(said(lines, ['Due date'])).toBe(
    'One of two areas is Amber for progress and one is Green. No action needs the board, by what this plan records. Two actions are done or on track, and impact is shown for all of them.',
  );
});

test('a plan that does not record impact says so, and says nothing of 0', () => {
  const lines: Line[] = [...times(2, ['Health', 'Green', '']), ['Homes', 'Red', '']];
  expect(said(lines, ['Impact BRAG'])).toBe(
    'One of two areas is Red and one is Green. One action needs the board. Two actions are done or on track; this plan does not record impact.',
  );
});

test('one area, and none', () => {
  const lines: Line[] = times(3, ['Health', 'Amber', 'Green']);
  expect(said(lines)).toBe(
    'The one area is Amber for progress. No action needs the board. No action is done or on track yet.',
  );
  expect(said(times(3, ['', 'Amber', 'Green']))).toMatch(/^The plan as a whole is Amber for progress\. /);
  expect(said([...lines, ['', 'Red', 'Green']])).toMatch(/^The one area is Amber for progress\. /);
});

test('Red for two boards, where an earlier one is kept', () => {
  const red: Line[] = times(3, ['Health', 'Red', 'Green']);
  const late: Line = ['Health', 'Amber', 'Green', asAt - 31];
  expect(said([...red, late], [], [31])).toContain(
    'Four actions need the board; three have been Red for two boards or more.',
  );
  expect(said([...red, late])).toContain('Four actions need the board. ');
  expect(said(red, [], [62, 31])).toContain(
    'Three actions need the board; all have been Red for two boards or more.',
  );
  expect(said(red.slice(1, 2), [], [31])).toContain(
    'One action needs the board; it has been Red for two boards or more.',
  );
  expect(said([...red.slice(0, 1), late], [], [31])).toContain(
    'Two actions need the board; one has been Red for two boards or more.',
  );
});

test.each([null, 1, 2, 3, 4, 5])(
  'the sentences are those of all boards, where %s without impact bring an action',
  (boardsWithoutImpact) => {
    const lines: Line[] = [...times(2, ['Health', 'Red', 'Green']), ...times(3, ['Homes', 'Green', 'Amber'])];
    for (const boards of [[30], [60, 30], [90, 60, 30], [150, 120, 90, 60, 30]]) {
      const { report, plan, cells, past, read } = understood(lines, [], boards);
      const rule = { ...defaultEscalationRule, boardsWithoutImpact };
      const settings = new Map([['pack', { escalation: rule }]]);
      const { rated } = readForm({ report, cells });
      const historyOf = actionHistories(plan, past);
      const escalations = findEscalations(plan.actions, judgeOf(report.key, report.asAt), rule, historyOf);
      const points = mainPoints({ report, rated, rule, escalations, hasHistory: historyOf !== undefined });
      expect(atOnce(understandCells({ ...read, settings }, asAt)).report.mainPoints).toEqual(points);
      const without = boardsWithoutImpact !== null && boards.length + 1 >= boardsWithoutImpact;
      expect(points[1]).toMatch(without ? /^Five actions/ : /^Two actions/);
    }
  },
);

test('what hangs on an open question is said not to be known, in one sentence', () => {
  const lines: Line[] = [...times(3, ['Health', '●', 'Green']), ...times(3, ['Homes', '▲', 'Green'])];
  const { report } = understood(lines);
  expect(report.gaps.progress?.kind).toBe('not counted yet');
  expect(report.mainPoints).toEqual([
    'A question about this plan is still open, so nobody can say yet how the areas are rated, what needs the board and what is on track.',
  ]);
});

test('officers’ own ratings are those that count, and a rule that is switched off brings nothing', () => {
  const { report, plan, cells } = understood(times(3, ['Health', 'Green', 'Green']));
  const areaRatings = [{ area: 'Health', rating: 'red', reason: 'Tribunals' }] as const;
  const { rated } = readForm({ report, cells, areaRatings });
  const none = {
    ...defaultEscalationRule,
    progressRed: false,
    impactRed: false,
    daysOverdue: null,
    worse: false,
    boardsWithoutImpact: null,
    timesMoved: null,
    daysMoved: null,
  };
  const points = (rule = defaultEscalationRule) =>
    mainPoints({
      report,
      rated,
      rule,
      escalations: findEscalations(plan.actions, judgeOf(report.key, report.asAt), rule),
      hasHistory: false,
    });
  expect(points()[0]).toBe('The one area is Red for progress.');
  expect(points()).toHaveLength(3);
  expect(points(none).join(' ')).not.toMatch(/the board/);
});
