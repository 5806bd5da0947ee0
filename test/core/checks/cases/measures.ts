import type { Measure, Way } from '../../../../src/core/plan/plan';
import {
  periodFrom,
  readReportingPeriod,
  type Period,
} from '../../../../src/core/plan/values/reportingPeriod';
import { readRating } from '../../../../src/core/plan/values/readRating';
import { defaultKey, ratingWords } from '../../../../src/core/plan/values/ratingWords';
import { measureOf } from '../../../support/actions';
import type { Cases } from './case';

const noEvidence = { reference: 0, area: 1, action: 2, lead: 3, progress: 6, impact: 7 };
const july = readReportingPeriod('July 2025', false)!;
const rated = (word: string) => readRating(word, null, ratingWords(defaultKey));

/** A measure of Leadership, which the actions are in, with figures up to a month. */
function measure(better: Way | null, target: number, figures: readonly (number | null)[], more: Partial<Measure> = {}, last: Period = july): Measure {
  const latest = figures.filter((figure) => figure !== null).at(-1) ?? null;
  return measureOf({
    area: 'Leadership',
    better,
    values: { baseline: null, target, latest },
    latest: String(latest ?? ''),
    target: String(target),
    points: figures.map((value, index) => ({ period: periodFrom(last, index + 1 - figures.length), text: String(value ?? ''), value })),
    ...more,
  });
} // prettier-ignore

const worse = measure('higher', 60, [44, 43, 42, 41], { rating: rated('Red') });
const worseUnrated = measure('higher', 60, [44, 43, 42, 41]);
const better = measure('higher', 60, [38, 39, 40, 41], { rating: rated('Red') });
const met = measure('higher', 60, [58, 59, 60, 61]);
const elsewhere = { area: 'Elsewhere' };

export const measureCases: Cases = {
  'evidence.impact-above': [
    ['Green, and a measure that is Red and worse', { impact: 'Green' }, 'H2', { measures: [worse] }],
    ['Blue, and one that is not rated, off target and worse', { impact: 'Blue' }, 'H2', { measures: [met, worseUnrated] }],
    ['Amber', { impact: 'Amber' }, '', { measures: [worse] }],
    ['Red, and getting better', { impact: 'Green' }, '', { measures: [better] }],
    ['worse, and on target', { impact: 'Green' }, '', { measures: [measure('higher', 60, [64, 63, 62, 61])] }],
    ['of another area', { impact: 'Green' }, '', { measures: [{ ...worse, ...elsewhere }] }],
    ['of no area', { impact: 'Green' }, '', { measures: [{ ...worse, area: '' }] }],
    ['its own measure is good', { impact: 'Green' }, '', { measures: [worse, { ...met, ...elsewhere, names: [{ text: '1.1', heading: 'action' }] }] }],
    ['its own measure is not, in another area', [{ reference: '1.1', impact: 'Green' }, { reference: '1.2', impact: 'Green' }], 'H3', { measures: [{ ...worse, ...elsewhere, names: [{ text: '1.2', heading: 'action' }] }] }],
    ['one bad month, against three months before', { impact: 'Green' }, '', { measures: [measure('higher', 60, [40, 42, 44, 43], { rating: rated('Red') })] }],
    ['the same, against the month before', { impact: 'Green' }, 'H2', { measures: [measure('higher', 60, [40, 42, 44, 43], { rating: rated('Red') })], settings: { trendFigures: 1 } }],
    ['left the plan', { impact: 'Green', left: 'Superseded' }, '', { measures: [worse] }],
    ['nobody knows which way is better', { impact: 'Green' }, '', { measures: [measure(null, 60, [44, 43, 42, 41], { rating: rated('Red') })] }],
    ['no series, and the scorecard says that it worsens', { impact: 'Green' }, 'H2', { measures: [measureOf({ area: 'Leadership', rating: rated('Red'), direction: '▼ Worsening', latest: '81' })] }],
  ],
  'evidence.impact-below': [
    ['Red, and its measure meets the target', { impact: 'Red' }, 'H2', { measures: [met] }],
    ['Amber, and both do', { impact: 'Amber' }, 'H2', { measures: [met, measure('lower', 60, [60, 60])] }],
    ['one of two does not', { impact: 'Red' }, '', { measures: [met, better] }],
    ['met, and getting worse', { impact: 'Red' }, '', { measures: [measure('higher', 60, [64, 63, 62, 61])] }],
    ['Green', { impact: 'Green' }, '', { measures: [met] }],
    ['no measure', { impact: 'Red' }, ''],
  ],
  'evidence.impact-bare': [
    ['Blue, with nothing behind it', { progress: 'Blue', impact: 'Blue', evidence: '' }, 'H2'],
    ['with evidence', { progress: 'Blue', impact: 'Blue', evidence: 'Minutes' }, ''],
    ['with a measure', { progress: 'Blue', impact: 'Blue', evidence: '' }, '', { measures: [met] }],
    ['with a measure of another area', { progress: 'Blue', impact: 'Blue', evidence: '' }, 'H2', { measures: [{ ...met, ...elsewhere }] }],
    ['Green', { impact: 'Green', evidence: '' }, ''],
    ['neither evidence nor measures in the plan', { progress: 'Blue', impact: 'Blue', evidence: '' }, '', { columns: noEvidence }],
  ],
  // The as-at date is 8 September: August has ended.
  'evidence.measure-late': [
    ['two months without a figure', {}, 'A2', { measures: [measure('higher', 60, [41, 42], {}, periodFrom(july, -1))] }],
    ['one month', {}, '', { measures: [measure('higher', 60, [41, 42])] }],
    ['one month, as set', {}, 'A2', { measures: [measure('higher', 60, [41, 42])], settings: { latePeriods: 1 } }],
    ['a figure each third month', {}, '', { measures: [measure('higher', 60, [41, null, null, 42, null, null, 43], {}, periodFrom(july, -2))] }],
    ['blank cells after the newest', {}, 'A2', { measures: [measure('higher', 60, [41, 42, null, null])] }],
    ['a single figure', {}, '', { measures: [measure('higher', 60, [41], {}, periodFrom(july, -9))] }],
    ['years, of which two have ended', {}, 'A2', { measures: [measure('higher', 60, [41, 42], {}, readReportingPeriod('2022/23', false)!)] }],
    ['years, of which one has', {}, '', { measures: [measure('higher', 60, [41, 42], {}, readReportingPeriod('2023/24', false)!)] }],
  ],
  'evidence.figure-unread': [
    ['words', {}, 'F2', { measures: [measureOf({ unread: [{ sheet: 'Scorecard', row: 1, column: 5, text: 'c. 53' }] })] }],
    ['none', {}, '', { measures: [met] }],
  ],
  'evidence.figure-doubt': [
    ['two figures for a month', {}, 'A2', { measures: [measureOf({ doubts: ['There are two figures for March 2025, 41% and 42%; the first is used.'] })] }],
    ['none', {}, '', { measures: [met] }],
  ],
}; // prettier-ignore
