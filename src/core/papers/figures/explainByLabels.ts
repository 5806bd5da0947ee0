import { longDate } from '../../cells/serialDate';
import type { CellValue } from '../../cells/sheetCells';
import { plain, textOf, tidy } from '../../cells/text';
import type { Action } from '../../plan/plan';
import { ratingNames, ratingStates, type RatingState } from '../../plan/values/rating';
import type { MoneyField } from '../../plan/values/moneyFields';
import { leadAgency } from '../../rollup/agenciesOf';
import { areaKey, wholePlan } from '../../rollup/areas';
import { dueSoonDays, isDueSoon, isOverdue } from '../../rollup/due';
import { sumPounds } from '../../rollup/rollUpPlan';
import { countedState, judgeOf } from '../../rollup/standing';
import { fundingSourceOf } from '../../rollup/fundingSourceOf';
import { untold } from '../../rollup/gaps';
import type { BoardFigures } from '../blocks/boardFigures';
import type { FormulaExplained } from './explainFormula';

/** Where a figure stands: the rows of its sheet from some above it down to its own, and its column, from 0. */
export interface FigurePlace {
  readonly rows: readonly (readonly CellValue[])[];
  readonly column: number;
}

/**
 * Says what a figure of a paper counts by the words at it: its row's, its column's and the titles over them. For a value of
 * the build, in whose cell no formula says so.
 * @returns null where the words do not tell
 */
export function explainByLabels(
  place: FigurePlace,
  figures: Pick<BoardFigures, 'areas' | 'total' | 'asAt' | 'key'>,
): FormulaExplained | null {
  const labels = labelsAt(place, figures);
  const counted = labels === null ? null : countedBy(labels, figures);
  if (counted === null) return null;
  const { conditions, money, whole } = counted;
  const actions = figures.total.actions.filter((action) => conditions.every(({ is }) => is(action)));
  // What is for an area as a whole is no action's, and in its figure all the same.
  const result =
    money === undefined
      ? actions.length
      : (whole?.[money] ?? sumPounds(actions.map((action) => action[money])));
  const what = money === undefined ? 'Actions' : `The ${moneyWords[money]} of actions`;
  const which = conditions.map(({ words }) => words).join('');
  const rule = [`${what}${which === '' ? ' in the whole plan' : which}.`, notFollowing];
  return { rule, actions, result };
}

/** What is said of every value of the build. */
export const notFollowing = 'A value from the build: it follows the plan when the sheets are built again.';

const moneyWords: Readonly<Record<MoneyField, string>> = {
  budget: 'budget',
  actual: 'actual spend',
  forecast: 'forecast spend',
};

/** The words that say what a figure is. */
interface Labels {
  /** What the rows of its table are: `Priority area`, `Agency`. */
  readonly corner: string;
  readonly row: string;
  readonly head: string;
  /** Whether its table is of pounds spent, and not of how many. */
  readonly isSpend: boolean;
  /** The area that its section is about; null where it is about none. */
  readonly area: string | null;
}

/** The headings of the columns that name the rows of our tables. */
const matrixCorner = 'progress, by impact';
const corners = [
  'priority area',
  'agency',
  'funding source',
  'rating',
  'dates and money',
  'dates',
  matrixCorner,
];

function labelsAt({ rows, column }: FigurePlace, { areas }: Pick<BoardFigures, 'areas'>): Labels | null {
  const wordsAt = (row: number, at: number): string => {
    const value = rows[row]?.[at] ?? '';
    return typeof value === 'string' && value !== untold ? plain(value) : '';
  };
  const own = rows.length - 1;
  const headRow = lastBefore(own, (row) => wordsAt(row, column) !== '');
  const labelColumn = lastBefore(column, (at) => corners.includes(wordsAt(headRow, at)));
  if (headRow < 0 || labelColumn < 0) return null;
  const titleRow = lastBefore(headRow, (row) => wordsAt(row, 0) !== '');
  const known = new Map(areas.map(({ name }) => [areaKey(name), name]));
  const areaAt = (row: number): string | undefined => known.get(areaKey(textOf(rows[row]?.[0] ?? '')));
  return {
    corner: wordsAt(headRow, labelColumn),
    row: tidy(textOf(rows[own]?.[labelColumn] ?? '')),
    head: wordsAt(headRow, column),
    isSpend: wordsAt(titleRow, 0).endsWith('(£)') || (rows[headRow] ?? []).some(isAllSpend),
    area: areaAt(lastBefore(headRow, (row) => areaAt(row) !== undefined)) ?? null,
  };
}

/** The last place before another for which something holds; -1 for none. */
function lastBefore(end: number, holds: (at: number) => boolean): number {
  let at = end - 1;
  while (at >= 0 && !holds(at)) at--;
  return at;
}

const allSpend = 'all spend (£)';
const isAllSpend = (value: CellValue): boolean => plain(textOf(value)) === allSpend;

interface Condition {
  /** ` in “Health”`, ` that are overdue`: after `Actions`. */
  readonly words: string;
  readonly is: (action: Action) => boolean;
}

interface Counted {
  readonly conditions: readonly Condition[];
  /** What is added up; absent for a count. */
  readonly money?: MoneyField;
  /** The figures of all that the row is about, where nothing narrows it. */
  readonly whole?: Readonly<Record<MoneyField, number>>;
}

type Figures = Parameters<typeof explainByLabels>[1];

function countedBy(labels: Labels, figures: Figures): Counted | null {
  const { corner, row, head, isSpend, area } = labels;
  if (corner === 'rating' || corner === 'dates' || corner === 'dates and money') {
    const within = area === null ? null : rowOf('priority area', area, figures);
    const of = corner === 'rating' ? `${head} ${row}` : row;
    return within === null ? null : withFigure(within, plain(of), figures);
  }
  if (corner === matrixCorner) {
    const own = row === 'All' ? {} : { conditions: ratedLike(plain(row), true) };
    return withFigure({ conditions: [], ...own }, head, figures, isSpend, true);
  }
  const within = rowOf(corner, row, figures);
  return within === null ? null : withFigure(within, head, figures, isSpend, isSpend);
}

/** The actions that a row of a table is about; null for a name that is none of the plan's. */
function rowOf(corner: string, row: string, { areas, total }: Figures): Counted | null {
  const key = plain(row);
  if (key === plain(wholePlan)) return { conditions: [], whole: total };
  switch (corner) {
    case 'priority area': {
      const area = areas.find(({ name }) => plain(name) === key);
      return area === undefined
        ? null
        : {
            conditions: [
              {
                words: ` in “${area.name}”`,
                is: (action) => areaKey(action.area) === areaKey(area.name),
              },
            ],
            whole: area,
          };
    }
    case 'agency':
      return {
        conditions: [
          { words: ` that name “${row}” first`, is: (action) => plain(leadAgency(action)) === key },
        ],
      };
    case 'funding source':
      return {
        conditions: [
          { words: ` funded by “${row}”`, is: (action) => plain(fundingSourceOf(action)) === key },
        ],
      };
    default:
      return null;
  }
}

/**
 * With what a heading counts of them.
 * @param isSpend whether counts under the heading are of pounds spent
 * @param isWide whether what is no rating counts with what is not rated
 */
function withFigure(
  within: Counted,
  head: string,
  { asAt, key }: Figures,
  isSpend = false,
  isWide = false,
): Counted | null {
  const spend = isSpend ? { money: 'actual' as const } : {};
  const narrowed = (...more: readonly Condition[]): Counted => ({
    conditions: [...within.conditions, ...more],
    ...spend,
  });
  if (head === 'actions' || head === 'all' || head === allSpend) {
    return { ...narrowed(), ...(within.whole !== undefined && { whole: within.whole }) };
  }
  const rated = ratedLike(head, isWide);
  if (rated.length > 0) return narrowed(...rated);
  const judge = judgeOf(key, asAt);
  if (head === 'overdue') {
    const words = ` that are overdue on ${longDate(asAt)}`;
    return narrowed({ words, is: (action) => isOverdue(action, judge) });
  }
  if (head === `due in ${dueSoonDays} days` || head === `due in the next ${dueSoonDays} days`) {
    const words = ` that are due in the ${dueSoonDays} days from ${longDate(asAt)}`;
    return narrowed({ words, is: (action) => isDueSoon(action, judge) });
  }
  const money = moneyHeads[head];
  return money === undefined ? null : { ...within, money };
}

const moneyHeads: Readonly<Record<string, MoneyField>> = {
  'budget (£)': 'budget',
  'actual (£)': 'actual',
  'spent (£)': 'actual',
  'forecast (£)': 'forecast',
};

/** `progress blue`, `impact not rated`: the actions with such a rating; none for other words. */
function ratedLike(words: string, isWide: boolean): Condition[] {
  const [, field, name] = /^(progress|impact) (.+)$/.exec(words) ?? [];
  const state = ratingStates.find((one) => plain(ratingNames[one]) === name);
  if (state === undefined || (field !== 'progress' && field !== 'impact')) return [];
  const states: readonly RatingState[] = isWide && state === 'unrated' ? ['unrated', 'invalid'] : [state];
  return [
    {
      words: ` whose ${field} is ${state === 'unrated' || state === 'invalid' ? plain(ratingNames[state]) : ratingNames[state]}`,
      is: (action) => states.includes(countedState(action, field)),
    },
  ];
}
