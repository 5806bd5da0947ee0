/**
 * Works out what the command line should print for `assets/sample-plan.xlsx`, from the files that the
 * workbook is made of. It reads no workbook and shares no code with `src`, so that the two can disagree.
 * It knows only the words, dates and money which those files hold, and stops at any other.
 */
import { readFileSync, writeFileSync } from 'node:fs';

type Rating = 'blue' | 'red' | 'amber' | 'green' | 'unrated' | 'invalid';
type RatingCell = string | { word: string; fill: string } | { formula: string; shows: string };
type Money = number | string | null;

interface Action {
  ref: string;
  lead: string;
  start: string;
  due: string;
  progress: RatingCell;
  impact: RatingCell;
  evidence: string;
  budget: Money;
  actual: Money;
  forecast: Money;
}

interface Issue {
  code: string;
  sheet: string;
  cell: string;
}

const AS_AT = '2025-09-08';
const THIRTY_DAYS_ON = '2025-10-08';
const SHEET = 'SEND Improvement Plan';
const FIRST_ROW = 10;

/** Typed text → its rating, and the issue which it raises. */
const TYPED: Record<string, [Rating, string?]> = {
  Blue: ['blue'],
  Complete: ['blue'],
  Green: ['green'],
  G: ['green'],
  'On track': ['green'],
  '  green': ['green', 'rating.untidy'],
  'green ': ['green', 'rating.untidy'],
  Amber: ['amber'],
  Red: ['red'],
  Gren: ['invalid', 'rating.unrecognised'],
  'Amber/Green': ['invalid', 'rating.composite'],
  'Not started': ['unrated'],
  'N/A': ['unrated'],
};

/** Dates typed as words → the day they stand for; `null` is undated. */
const TYPED_DATES: Record<string, string | null> = {
  'Dec 2025': '2025-12-31',
  '31/03/2026': '2026-03-31',
  'End of March 2026': '2026-03-31',
  'Q3 25/26': '2025-12-31',
  Ongoing: null,
};

const TYPED_MONEY: Record<string, [pounds: number, issue?: string]> = {
  '£12k': [12_000],
  TBC: [0, 'money.missing'],
  'see finance': [0, 'money.unreadable'],
};

const source = (name: string) => new URL(`../../assets/source/sample-plan/${name}.json`, import.meta.url);
const read = (name: string): unknown => JSON.parse(readFileSync(source(name), 'utf8'));
const areas = [1, 2, 3, 4, 5].map((n) => read(`area-${n}`) as { name: string; actions: Action[] });
const key = Object.fromEntries((read('plan') as { ratingKey: [string, string][] }).ratingKey);

const issues: Issue[] = [];
const refs = new Set<string>();
let row = FIRST_ROW;
const raise = (code: string, column: string) => issues.push({ code, sheet: SHEET, cell: `${column}${row}` });

function known<T>(table: Record<string, T>, typed: string): T {
  const entry = table[typed];
  if (entry === undefined) throw new Error(`No meaning is given here for "${typed}"`);
  return entry;
}

/** A date, `null` for undated, or an issue where it cannot be read. */
function dateOf(typed: string, column: string): string | null {
  if (/^\d{4}-\d\d-\d\d$/.test(typed)) return typed;
  if (typed === 'tbc after review') {
    raise('date.unreadable', column);
    return null;
  }
  return known(TYPED_DATES, typed);
}

function ratingOf(cell: RatingCell, column: string, begun: boolean): Rating {
  if (typeof cell !== 'string' && 'formula' in cell) {
    raise('rating.formula-error', column);
    return 'invalid';
  }
  const typed = typeof cell === 'string' ? cell : cell.word;
  if (typed === '') {
    if (typeof cell !== 'string') {
      raise('rating.colour-only', column);
      return cell.fill.toLowerCase() as Rating;
    }
    if (begun) raise('rating.missing', column);
    return 'unrated';
  }
  const [rating, issue] = known(TYPED, typed);
  if (issue) raise(issue, column);
  if (typeof cell !== 'string' && cell.fill.toLowerCase() !== rating)
    raise('rating.colour-disagrees', column);
  return rating;
}

function moneyOf(money: Money, column: string): number {
  if (typeof money !== 'string') return money ?? 0;
  const [pounds, issue] = known(TYPED_MONEY, money);
  if (issue) raise(issue, column);
  return pounds;
}

function readAction(action: Action) {
  if (refs.has(action.ref)) raise('reference.duplicate', 'A');
  refs.add(action.ref);
  if (!action.lead) raise('lead.missing', 'E');
  const start = dateOf(action.start, 'G');
  const due = dateOf(action.due, 'H');
  const begun = (start !== null && start <= AS_AT) || (due !== null && due <= AS_AT);
  const progress = ratingOf(action.progress, 'I', begun);
  const impact = ratingOf(action.impact, 'J', begun);
  const overdue = due !== null && due < AS_AT && progress !== 'blue';
  const dueSoon = due !== null && due >= AS_AT && due <= THIRTY_DAYS_ON && progress !== 'blue';
  if (overdue && progress === 'green') raise('progress.overdue-green', 'I');
  if (progress === 'blue' && !action.evidence) raise('progress.blue-no-evidence', 'L');
  const amounts = {
    budget: moneyOf(action.budget, 'M'),
    actual: moneyOf(action.actual, 'N'),
    forecast: moneyOf(action.forecast, 'O'),
  };
  row += 1;
  return { progress, impact, overdue, dueSoon, ...amounts };
}

type Read = ReturnType<typeof readAction>;

function count(ratings: Rating[]): Record<Rating, number> {
  const counts = { blue: 0, red: 0, amber: 0, green: 0, unrated: 0, invalid: 0 };
  for (const rating of ratings) counts[rating] += 1;
  return counts;
}

function suggested({ blue, red, amber, green, unrated, invalid }: Record<Rating, number>): Rating | null {
  const notBlue = red + amber + green;
  if (unrated + invalid > (blue + notBlue + unrated + invalid) / 2) return null;
  if (notBlue === 0) return 'blue';
  if (red * 3 >= notBlue) return 'red';
  return (red + amber) * 3 >= notBlue || red > 0 ? 'amber' : 'green';
}

/** Amber at best where a third of the open actions are overdue. */
const atBest = (rating: Rating | null, overdue: number, open: number): Rating | null =>
  overdue > 0 && overdue * 3 >= open && (rating === 'blue' || rating === 'green') ? 'amber' : rating;

function rollUp(actions: Read[]) {
  const progress = count(actions.map((action) => action.progress));
  const overdue = actions.filter((action) => action.overdue).length;
  const impact = count(actions.map((action) => action.impact));
  const sum = (part: 'budget' | 'actual' | 'forecast') => actions.reduce((total, a) => total + a[part], 0);
  return {
    actions: actions.length,
    progress,
    impact,
    finished: progress.blue,
    left: 0,
    overdue,
    dueSoon: actions.filter((action) => action.dueSoon).length,
    budget: sum('budget'),
    actual: sum('actual'),
    forecast: sum('forecast'),
    rating: { suggested: atBest(suggested(progress), overdue, actions.length - progress.blue) },
    impactRating: { suggested: suggested(impact) },
  };
}

const readAreas = areas.map(({ name, actions }) => ({ name, actions: actions.map(readAction) }));
const all = readAreas.flatMap((area) => area.actions);
const notRead = (name: string) => ({ name, read: false, rowsRead: 0, rowsSetAside: 0 });

const expected = {
  asAt: AS_AT,
  sheets: [
    // One row is set aside: the total.
    { name: SHEET, read: true, rowsRead: all.length, rowsSetAside: 1 },
    ...['Risk register', 'KPI scorecard', 'Finance', 'Glossary'].map(notRead),
    // Finance's extract has a total, too; its lines are no actions.
    { name: 'Ledger extract', read: true, as: 'ledger', rowsRead: 398, rowsSetAside: 1 },
    notRead('Cost codes'),
  ],
  ratingKey: {
    blue: key['Blue'],
    red: key['Red'],
    amber: key['Amber'],
    green: key['Green'],
    source: 'workbook',
  },
  areas: readAreas.map(({ name, actions }) => ({ name, ...rollUp(actions) })),
  total: rollUp(all),
  issues,
};

writeFileSync(
  new URL('sample-plan/expected.json', import.meta.url),
  `${JSON.stringify(expected, null, 2)}\n`,
);
