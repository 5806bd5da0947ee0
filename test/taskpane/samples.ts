import type { PlanReport } from '../../src/app/planReport';
import { readWorkbookSettings } from '../../src/app/workbookSettings';
import type { InWorkbook, Workbook } from '../../src/app/workbook';
import type { Issue } from '../../src/core/checks/issue';
import { emptyMapping } from '../../src/core/plan/mapping';
import type { Action } from '../../src/core/plan/plan';
import type { AreaRollup, Rollup, SuggestedRating } from '../../src/core/rollup/rollup';

/** The pane shows how many actions there are, and nothing of each. */
const action = {} as Action;
const counts = { blue: 0, green: 0, amber: 0, red: 0, unrated: 0, invalid: 0 };

function rollup(actions: number, overdue: number, rating: SuggestedRating): Rollup {
  const money = { budget: 0, actual: 0, forecast: 0 };
  const rows = Array.from({ length: actions }, () => action);
  return { actions: rows, progress: counts, impact: counts, overdue, dueSoon: 0, ...money, rating };
}

export function area(name: string, actions = 3, overdue = 1): AreaRollup {
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
    asAt: '2025-09-08',
    sheets: [
      { name: 'Improvement plan', read: true, why: '', rowsRead: 62, rowsSetAside: 7 },
      { name: 'Risks', read: false, why: 'It is a risk register.', rowsRead: 0, rowsSetAside: 0 },
    ],
    key: { blue: '', green: '', amber: '', red: '', source: 'default' },
    areas: [area('Priority 1', 40, 2), area('Priority 2', 22, 1)],
    total: rollup(62, 3, { suggested: null, why: '40 of 62 actions have no valid progress rating.' }),
    issues: [issue()],
    impactRecorded: true,
    keyWarning: '',
    mapping: emptyMapping,
    tables: [],
    accepted: [],
    checksOff: [],
    settings: readWorkbookSettings(new Map()),
    history: { snapshots: [], damaged: [] },
    areaRatings: [],
    ...facts,
  };
}

/** For stores whose use cases are given, so that no workbook is ever asked. */
export const noWorkbook: InWorkbook = (work) => work({} as Workbook);
