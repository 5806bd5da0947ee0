import type { CellValue } from '../../src/core/cells/sheetCells';
import type { Action } from '../../src/core/plan/plan';
import { defaultDateSettings } from '../../src/core/plan/values/dateSettings';
import { readDate } from '../../src/core/plan/values/readDate';
import { readMoney } from '../../src/core/plan/values/readMoney';
import type { Rating } from '../../src/core/plan/values/rating';
import { defaultKey, ratingWords } from '../../src/core/plan/values/ratingWords';
import type { Measure, Plan } from '../../src/core/plan/plan';
import { noRating, readRating } from '../../src/core/plan/values/readRating';

/** As a row of the plan would say it. */
export interface Row {
  /** The sheet's row, from 0; 1 unless given. */
  at?: number;
  reference?: string;
  area?: string;
  text?: string;
  lead?: string;
  agencies?: string;
  update?: string;
  evidence?: string;
  escalation?: string;
  decision?: string;
  start?: CellValue;
  due?: CellValue;
  revisedDue?: CellValue;
  completed?: CellValue;
  progress?: CellValue;
  impact?: CellValue;
  progressFill?: Rating;
  impactFill?: Rating;
  budget?: CellValue;
  actual?: CellValue;
  forecast?: CellValue;
  percent?: number;
  left?: string;
  mergedRatings?: Action['mergedRatings'];
  mergedReference?: Action['mergedReference'];
}

const words = ratingWords(defaultKey);

/** Every column that a plan can have, from A. */
export const allColumns = {
  reference: 0,
  area: 1,
  action: 2,
  lead: 3,
  start: 4,
  due: 5,
  progress: 6,
  impact: 7,
  evidence: 8,
  budget: 9,
  actual: 10,
  forecast: 11,
  agencies: 12,
  completed: 13,
  update: 14,
  escalation: 15,
  decision: 16,
  revisedDue: 17,
};

/** A well-kept action, but for what the row says: on row 2 of the sheet, Green and due after 8 September 2025. */
export function actionOf(row: Row = {}, columns: Action['place']['columns'] = allColumns): Action {
  const { progress = 'Green', impact = 'Green', due = '31/03/2026', start = '01/04/2025' } = row;
  const first = readDate(due, false);
  const { completed = progress === 'Blue' ? '01/09/2025' : '', revisedDue = '' } = row;
  return {
    place: { sheet: 'Plan', row: row.at ?? 1, columns },
    reference: row.reference ?? '1.1',
    area: row.area ?? 'Leadership',
    improvement: '',
    text: row.text ?? 'Do it',
    lead: row.lead ?? 'Head of SEND',
    agencies: row.agencies ?? 'Council',
    update: row.update ?? 'Going to plan.',
    evidence: row.evidence ?? 'Minutes',
    fundingSource: '',
    risk: '',
    escalation: row.escalation ?? 'None',
    decision: row.decision ?? 'None',
    start: readDate(start, false),
    due: readDate(revisedDue === '' ? due : revisedDue, false),
    dueField: revisedDue === '' ? 'due' : 'revisedDue',
    ...(revisedDue !== '' && first.kind === 'date' && { firstDue: first.serial }),
    completed: readDate(completed, false),
    progress: readRating(progress, row.progressFill ?? null, words),
    percent: row.percent ?? null,
    left: row.left ?? '',
    impact: readRating(impact, row.impactFill ?? null, words),
    ...(row.mergedRatings && { mergedRatings: row.mergedRatings }),
    ...(row.mergedReference && { mergedReference: row.mergedReference }),
    budget: readMoney(row.budget ?? 100),
    actual: readMoney(row.actual ?? 50),
    forecast: readMoney(row.forecast ?? 100),
  };
}

export const planWith = (...actions: readonly Action[]): Plan => ({
  workbook: 'plan.xlsx',
  sheets: [],
  tables: [],
  key: defaultKey,
  keyWarning: '',
  actions,
  risks: [],
  measures: [],
  questions: [],
  notCounted: [],
  dates: defaultDateSettings,
});

/** A measure of which only what is given is known. */
export const measureOf = (given: Partial<Measure> = {}): Measure => ({
  sheet: 'Scorecard',
  row: 1,
  column: 0,
  reference: '',
  area: '',
  text: 'Plans in 20 weeks',
  unit: '',
  baseline: '',
  target: '',
  latest: '',
  values: { baseline: null, target: null, latest: null },
  better: null,
  rating: noRating,
  direction: '',
  points: [],
  targets: [],
  benchmarks: [],
  names: [],
  unread: [],
  doubts: [],
  ...given,
});
