import fc from 'fast-check';
import type { CellValue } from '../../../src/core/cells/sheetCells';
import { rateInWords } from '../../../src/core/measures/atThisRate';
import { changeInWords, changeSinceLast } from '../../../src/core/measures/change';
import { distanceToTarget } from '../../../src/core/measures/distanceToTarget';
import { evidenceGap, measuresSay } from '../../../src/core/measures/evidenceGap';
import { linkMeasures, measuresOfArea } from '../../../src/core/measures/linkMeasures';
import type { Rating } from '../../../src/core/plan/values/rating';
import { planOf, sheetOf } from '../../support/sheet';

/*
 * What is said of measures at ten boards in a row, worked out a second time from the cells: by plain loops, and with the
 * textbook's sums for the line.
 */

const months = [
  'Oct 24',
  'Nov 24',
  'Dec 24',
  'Jan 25',
  'Feb 25',
  'Mar 25',
  'Apr 25',
  'May 25',
  'Jun 25',
  'Jul 25',
  'Aug 25',
  'Sep 25',
];
const inFull = [
  'October 2024',
  'November 2024',
  'December 2024',
  'January 2025',
  'February 2025',
  'March 2025',
  'April 2025',
  'May 2025',
  'June 2025',
  'July 2025',
  'August 2025',
  'September 2025',
];
const names = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const areas = ['Health', 'Inclusion'] as const;
const limits = { trendFigures: 3 };

interface Row {
  readonly area: string;
  readonly better: 'higher' | 'lower';
  readonly baseline: number;
  readonly target: number;
  readonly figures: readonly (number | 'n/a' | '')[];
  readonly rating: '' | 'Red' | 'Amber' | 'Green';
}

const figure = fc.integer({ min: 10, max: 90 });
const row: fc.Arbitrary<Row> = fc.record({
  area: fc.constantFrom(...areas, 'Nowhere'),
  better: fc.constantFrom('higher', 'lower'),
  baseline: figure,
  target: figure,
  figures: fc.oneof(
    fc.array(
      fc.oneof({ weight: 8, arbitrary: figure }, fc.constant('n/a' as const), fc.constant('' as const)),
      { minLength: 12, maxLength: 12 },
    ),
    // A steady way up or down, on which a line can be drawn.
    fc
      .tuple(figure, fc.integer({ min: -3, max: 3 }))
      .map(([start, step]) => months.map((_, index) => start + 40 + step * index)),
  ),
  rating: fc.constantFrom('', 'Red', 'Amber', 'Green'),
});

const actionHeads = [
  'Ref',
  'Priority area',
  'Action',
  'Lead',
  'Due date',
  'Progress rating',
  'Impact rating',
];
const plan = (impacts: readonly string[]) =>
  sheetOf([
    actionHeads,
    ...impacts.map((impact, index): CellValue[] => [
      `${(index % 2) + 1}.${Math.floor(index / 2) + 1}`,
      areas[index % 2] ?? '',
      `Do thing number ${index} for children`,
      'Head of SEND',
      '31/03/2026',
      'Green',
      impact,
    ]),
  ]);

/** The scorecard as it stood at a board: later months were not there yet. */
const scorecard = (rows: readonly Row[], until: number) =>
  sheetOf(
    [
      ['Priority area', 'Measure', 'Polarity', 'Baseline', 'Target', ...months.slice(0, until), 'RAG'],
      ...rows.map((one, index): CellValue[] => [
        one.area,
        `Measure ${index}`,
        `${one.better} is better`,
        one.baseline,
        one.target,
        ...one.figures.slice(0, until),
        one.rating,
      ]),
    ],
    { name: 'Scorecard' },
  );

/** The same once more, from the row alone. */
function again({ better, baseline, target, figures, rating }: Row, until: number) {
  const told: { at: number; value: number }[] = [];
  for (let at = 0; at < until; at++) {
    const value = figures[at];
    if (typeof value === 'number') told.push({ at, value });
  }
  const newest = told[told.length - 1];
  const sign = better === 'higher' ? 1 : -1;
  const met = newest === undefined ? null : sign * (newest.value - target) >= 0;
  const before = told[told.length >= 4 ? told.length - 4 : 0];
  let trend: 'better' | 'worse' | 'same' | null = null;
  if (newest !== undefined && before !== undefined && before !== newest) {
    const by = sign * (newest.value - before.value);
    trend = by > 0 ? 'better' : by < 0 ? 'worse' : 'same';
  } else if (newest !== undefined) {
    const by = sign * (newest.value - baseline);
    trend = by > 0 ? 'better' : by < 0 ? 'worse' : 'same';
  }
  const isPoor = (rating === '' ? met === false : rating === 'Red') && trend === 'worse';
  return { told, newest, met, trend, isPoor, rate: rateAgain(told, sign, target, met) };
}

function rateAgain(
  told: readonly { at: number; value: number }[],
  sign: number,
  target: number,
  met: boolean | null,
): string {
  if (met === true) return 'The target is met.';
  if (told.length === 0) return 'No forecast: the scorecard gives no figures over time.';
  const used = told.slice(-6);
  if (used.length < 4)
    return `No forecast: it takes 4 figures, and there ${used.length === 1 ? 'is 1' : `are ${used.length}`}.`;
  let [n, sx, sy, sxx, sxy, syy] = [0, 0, 0, 0, 0, 0];
  for (const { at: x, value: y } of used) {
    n++;
    sx += x;
    sy += y;
    sxx += x * x;
    sxy += x * y;
    syy += y * y;
  }
  // All whole numbers, so that nothing is lost: slope = top / under, fit = top² / (under × spread).
  const top = n * sxy - sx * sy;
  const under = n * sxx - sx * sx;
  const spread = n * syy - sy * sy;
  const never = (how: string) => `At this rate it does not reach the target of ${target}: ${how}.`;
  if (top === 0) return never('it does not move');
  if (2 * top * top < under * spread)
    return 'No forecast: the figures go up and down too much for a straight line.';
  if (Math.sign(top) !== sign) return never('it moves away from it');
  const last = used[used.length - 1]!.at;
  for (let step = 1; step <= 36; step++) {
    // The line at that month against the target, times n × under.
    const line = sy * under + top * (n * (last + step) - sx);
    if (sign * (line - target * n * under) >= 0) {
      const month = 9 + last + step;
      return `At this rate it reaches the target of ${target} by ${names[month % 12]} ${2024 + Math.floor(month / 12)}.`;
    }
  }
  return never('that is more than three years off');
}

const boards = [3, 4, 5, 6, 7, 8, 9, 10, 11, 12];

test('what is said of measures at ten boards is true of their cells', () => {
  fc.assert(
    fc.property(
      fc.array(row, { minLength: 1, maxLength: 6 }),
      fc.array(fc.constantFrom('Blue', 'Green', 'Amber', 'Red', ''), { minLength: 4, maxLength: 8 }),
      fc.constantFrom<Rating | null>('blue', 'green', 'amber', 'red', null),
      (rows, impacts, claim) => {
        for (const until of boards) {
          const read = planOf(plan(impacts), scorecard(rows, until));
          // A scorecard without a single figure is none.
          if (rows.every((one) => again(one, until).told.length === 0)) continue;
          const { measures } = linkMeasures(read);
          expect(measures).toHaveLength(rows.length);
          const second = rows.map((one) => again(one, until));
          measures.forEach((measure, index) => {
            const own = second[index]!;
            const { target } = rows[index]!;
            expect(rateInWords(measure, read.dates)).toBe(own.rate);
            if (own.met === true) expect(distanceToTarget(measure)).toBe('Target met');
            else if (own.newest !== undefined)
              expect(distanceToTarget(measure)).toContain(
                `${Math.abs(target - own.newest.value)} to ${rows[index]!.better === 'higher' ? 'gain' : 'cut'}`,
              );
            const change = changeSinceLast(measure);
            const [from, to] = own.told.slice(-2);
            if (from === undefined || to === undefined) expect(change).toBeNull();
            else
              expect(changeInWords(change!, read.dates)).toBe(
                to.value === from.value
                  ? `the same as in ${inFull[from.at]}`
                  : `${to.value > from.value ? 'up' : 'down'} from ${from.value} in ${inFull[from.at]}`,
              );
          });
          for (const area of areas) {
            const own = rows.flatMap((one, index) =>
              one.area === area ? [{ name: `Measure ${index}`, rating: one.rating, ...second[index]! }] : [],
            );
            const linked = measuresOfArea(measures, area);
            expect(linked.map(({ text }) => text)).toEqual(own.map(({ name }) => name));
            const poor = own.filter(({ isPoor }) => isPoor);
            const said = measuresSay(linked, limits);
            expect(said.includes('Off target and getting worse: ')).toBe(poor.length > 0);
            for (const { name } of poor) expect(said).toContain(name);
            for (const [way, words] of [
              ['better', 'getting better'],
              ['worse', 'getting worse'],
              ['same', 'not moving'],
            ] as const) {
              const count = own.filter(({ trend }) => trend === way).length;
              if (own.length > 0) expect(said.includes(`${count} ${words}`)).toBe(count > 0);
            }
            const actions = read.actions.filter((action) => action.area === area);
            const high = actions.filter(({ impact }) => impact.state === 'blue' || impact.state === 'green');
            const gap = evidenceGap(
              { area, actions, rating: claim },
              measures,
              limits,
              ({ reference }) => reference,
            );
            const isClaimed = claim === 'blue' || claim === 'green' || high.length > 0;
            if (own.length === 0) expect(gap.kind).toBe('untold');
            else expect(gap.kind === 'above').toBe(poor.length > 0 && isClaimed);
            expect(gap.actions.map(({ reference }) => reference)).toEqual(
              poor.length === 0 ? [] : high.map(({ reference }) => reference),
            );
            if (gap.kind === 'above')
              expect(gap.words).toContain(
                `${poor[0]!.name} is ${poor[0]!.rating === 'Red' ? 'Red' : 'off its target'} and getting worse`,
              );
            if (gap.kind === 'below') {
              expect(claim === 'amber' || claim === 'red').toBe(true);
              expect(own.every(({ met, trend }) => met === true && trend !== 'worse')).toBe(true);
            }
          }
          // What no column names an area of counts for none.
          expect(measures.filter(({ links }) => links.areas.length === 0)).toHaveLength(
            rows.filter(({ area }) => area === 'Nowhere').length,
          );
        }
      },
    ),
    { numRuns: 40 },
  );
});
