import { defaultCheckSettings } from '../../src/core/checks/checkSettings';
import { defaultDateSettings } from '../../src/core/plan/values/dateSettings';
import { noDetails } from '../../src/core/papers/pack/packDetails';
import type { PlanReport } from '../../src/app/planReport';
import { readWorkbookSettings } from '../../src/app/workbookSettings';
import type { InWorkbook, Workbook } from '../../src/app/workbook';
import type { Issue } from '../../src/core/checks/issue';
import { emptyMapping } from '../../src/core/plan/mapping/mapping';
import type { Action } from '../../src/core/plan/plan';
import { noRating } from '../../src/core/plan/values/readRating';
import { defaultAreaRatingRule } from '../../src/core/rollup/areaRatingRule';
import { rollUp } from '../../src/core/rollup/rollUpPlan';
import type { AreaRollup, Rollup, SuggestedRating } from '../../src/core/rollup/rollup';

const counts = { blue: 0, green: 0, amber: 0, red: 0, unrated: 0, invalid: 0 };
const noMoney = { kind: 'blank' } as const;

export function action(facts: Partial<Action> = {}): Action {
  return {
    place: { sheet: 'Improvement plan', row: 11, columns: { reference: 0, action: 2, progress: 5 } },
    reference: '2.4',
    area: 'Priority 2',
    improvement: '',
    text: 'Publish the local offer',
    lead: 'Head of SEND',
    agencies: '',
    update: '',
    evidence: '',
    fundingSource: '',
    risk: '',
    escalation: '',
    decision: '',
    start: { kind: 'blank' },
    due: { kind: 'blank' },
    dueField: 'due',
    completed: { kind: 'blank' },
    progress: noRating,
    impact: noRating,
    percent: null,
    left: '',
    budget: noMoney,
    actual: noMoney,
    forecast: noMoney,
    ...facts,
  };
}

function rollup(actions: number, overdue: number, rating: SuggestedRating): Rollup {
  const money = { budget: 0, actual: 0, forecast: 0 };
  const rows = Array.from({ length: actions }, (_, row) =>
    action({ place: { sheet: 'Improvement plan', row, columns: {} } }),
  );
  return {
    actions: rows,
    progress: counts,
    impact: counts,
    finished: 0,
    left: 0,
    overdue,
    dueSoon: 0,
    unjudged: 0,
    ...money,
    rating,
    impactRating: rating,
  };
}

/** An area's figures from actions of its own. */
export const areaOf = (name: string, actions: readonly Action[]): AreaRollup => ({
  name,
  ...rollUp(
    actions.map((one) => ({ ...one, area: name })),
    { asAt: 45908, finished: new Set(['blue'] as const), gaps: {}, rule: defaultAreaRatingRule },
  ),
});

function area(name: string, actions = 3, overdue = 1): AreaRollup {
  return { name, ...rollup(actions, overdue, { suggested: 'amber', why: '1 of 3 is Amber.' }) };
}

export function issue(facts: Partial<Issue> = {}): Issue {
  return {
    code: 'rating.unrecognised',
    severity: 'error',
    sheet: 'Improvement plan',
    cell: 'F12',
    reference: '2.4',
    area: 'Priority 2',
    message: 'The progress rating “Ambr” is not a rating.',
    advice: 'If you mean Amber, type Amber.',
    ...facts,
  };
}

export function report(facts: Partial<PlanReport> = {}): PlanReport {
  return {
    workbook: 'plan.xlsx',
    title: 'SEND improvement plan',
    details: { ...noDetails, title: 'SEND improvement plan' },
    asAt: 45908,
    asAtSource: 'set',
    sheets: [
      { name: 'Improvement plan', read: true, why: 'headings in row 9', rowsRead: 62, rowsSetAside: 7 },
      { name: 'Risks', read: false, why: 'a risk register', rowsRead: 0, rowsSetAside: 0 },
    ],
    key: { blue: '', green: '', amber: '', red: '', source: 'default' },
    areas: [area('Priority 1', 40, 2), area('Priority 2', 22, 1)],
    total: rollup(62, 3, { suggested: null, why: '40 of 62 actions have no valid progress rating.' }),
    gaps: {},
    questions: [],
    limits: defaultCheckSettings,
    dates: defaultDateSettings,
    measures: { measures: [], areasWithout: [], actionsWithout: [], stale: [] },
    issues: [issue()],
    impactRecorded: true,
    keyWarning: '',
    mapping: emptyMapping,
    tables: [],
    accepted: [],
    checksOff: [],
    settings: readWorkbookSettings(new Map()),
    leftOut: [],
    escalations: [],
    redatings: new Map(),
    hurdles: [],
    writeProtection: { build: false, keep: false, words: '' },
    history: { snapshots: [], damaged: [] },
    sinceBoard: null,
    mainPoints: ['Both areas are Amber for progress.'],
    areaRatings: [],
    ...facts,
  };
}

/** For stores whose use cases are given, so that no workbook is ever asked. */
export const noWorkbook: InWorkbook = (work) => work({ forget: () => undefined } as Workbook);
