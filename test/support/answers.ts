import { printRollup } from '../../src/cli/printReport';
import { rollupJson } from '../../src/cli/rollupJson';
import type { PlanReport } from '../../src/app/planReport';
import { actionsBehind, type Figure } from '../../src/taskpane/overview/figure';
import type { CellContent, SheetModel } from '../../src/core/papers/sheet/sheetModel';
import { ratingNames, ratingStates } from '../../src/core/plan/values/rating';

/** What one place says of one figure of one area; null where it says that it cannot be told. */
interface Answer {
  readonly place: string;
  readonly area: string;
  readonly figure: string;
  readonly value: number | null;
}

type Cell = string | number;
type Grid = readonly (readonly Cell[])[];

const whole = 'Whole plan';
const shown = (content: CellContent | undefined): Cell => {
  if (content === undefined) return '';
  if (typeof content !== 'object') return content;
  return 'expected' in content ? content.expected : content.words;
};

/** A sheet as a reader sees it. */
export const gridOf = ({ cells }: SheetModel): Grid =>
  cells.map((row) => Array.from(row, (cell) => shown(cell?.content)));

/** A figure as it is shown: a number, or null for a dash. */
const valueOf = (cell: Cell | undefined): number | null => {
  if (typeof cell === 'number') return cell;
  if (cell === '–') return null;
  const number = Number(String(cell).replaceAll(',', ''));
  if (cell === undefined || cell === '' || Number.isNaN(number))
    throw new Error(`Not a figure: “${String(cell)}”`);
  return number;
};

/** The rows of every table with some headings, by the heading of each cell; a table ends at a row without a name or at the next heads. */
function tablesWith(grid: Grid, ...heads: readonly string[]): Map<string, Cell>[][] {
  return grid.flatMap((row, index) => {
    if (!heads.every((head) => row.includes(head))) return [];
    const at = row.indexOf(heads[0] ?? '');
    const rows: Map<string, Cell>[] = [];
    for (const below of grid.slice(index + 1)) {
      if (below[at] === '' || below[at] === undefined) break;
      // A list has its headings on each page.
      if (heads.every((head) => below.includes(head))) break;
      // A paragraph under the table fills one cell.
      if (below.filter((cell) => cell !== '').length < 2) break;
      rows.push(
        new Map(row.flatMap((head, column) => (head === '' ? [] : [[String(head), below[column] ?? '']]))),
      );
      if (below[at] === whole) break;
    }
    return [rows];
  });
}

/** A rating by its place among them, without its arrow; null for none. */
const placeOf = (word: string): number | null => {
  const place = ratingStates.findIndex((state) => word.split(' ')[0] === ratingNames[state]);
  return place < 0 ? null : place;
};

const placeIn = (state: string | null): number | null => {
  const place = ratingStates.findIndex((one) => one === state);
  return place < 0 ? null : place;
};

/** Headings of figures, as the sheets have them, and what each is. */
const figureHeads: Readonly<Record<string, string>> = {
  Actions: 'actions',
  Overdue: 'overdue',
  'Due in 30 days': 'dueSoon',
  'Due in the next 30 days': 'dueSoon',
  'Budget (£)': 'budget',
  'Actual (£)': 'actual',
  'Forecast (£)': 'forecast',
  'Variance (£)': 'variance',
  Worsened: 'worsened',
  Improved: 'improved',
  Completed: 'completed',
  'Re-dated': 'redated',
  New: 'added',
  Removed: 'removed',
  ...Object.fromEntries(
    ratingStates.flatMap((state) => [
      [`Progress ${ratingNames[state]}`, `progress.${state}`],
      [`Impact ${ratingNames[state]}`, `impact.${state}`],
    ]),
  ),
};

function fromTable(place: string, rows: readonly Map<string, Cell>[], name = 'Priority area'): Answer[] {
  return rows.flatMap((row) =>
    [...row].flatMap(([head, cell]) => {
      const figure = figureHeads[head];
      return figure === undefined
        ? []
        : [{ place, area: String(row.get(name)), figure, value: valueOf(cell) }];
    }),
  );
}

const numbers = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const numberIn = (word: string): number =>
  numbers.includes(word.toLowerCase())
    ? numbers.indexOf(word.toLowerCase())
    : Number(word.replaceAll(',', ''));

/** Each number in the sentences that say what matters most, wherever they stand. */
function answersOfPoints(place: string, text: string): Answer[] {
  const answers: Answer[] = [];
  const say = (figure: string, value: number): void =>
    void answers.push({ place, area: whole, figure, value });
  const areas = /[^.\n]*\bareas? (?:is|are|has) [^.]*\./.exec(text)?.[0] ?? '';
  const all =
    /^(?:The (one) area|(Both) areas|All ([\w,]+) areas) (?:is|are|has) (Red|Amber|Green|Blue|no)/.exec(
      areas,
    );
  if (all !== null) say(`areas ${all[4]}`, all[2] === undefined ? numberIn(all[1] ?? all[3] ?? '') : 2);
  const of = / of ([\w,]+) areas/.exec(areas)?.[1];
  if (of !== undefined) say('areas', numberIn(of));
  for (const [, count = '', state] of of === undefined
    ? []
    : areas.matchAll(/([\w,]+)(?: of [\w,]+ areas)? (?:is|are|has|have) (Red|Amber|Green|Blue|no)\b/g))
    say(`areas ${state}`, numberIn(count));
  const board = /([\w,]+) actions? needs? the board/.exec(text)?.[1];
  if (board !== undefined) say('escalated', numberIn(board));
  const red = /; (\w+) ha(?:s|ve) been Red for two boards/.exec(text)?.[1];
  if (red !== undefined)
    say('redForBoards', red === 'all' ? numberIn(board ?? '') : red === 'it' ? 1 : numberIn(red));
  const well = /([\w,]+) actions? (?:is|are) done or on track([^.]*)\./.exec(text);
  if (well === null) return answers;
  const [, count = '', rest = ''] = well;
  say('onTrack', numberIn(count));
  const some = /but for ([\w,]+) of them/.exec(rest)?.[1];
  if (some !== undefined) say('withoutImpact', numberIn(some));
  if (rest.startsWith(', and impact')) say('withoutImpact', 0);
  if (/no impact is shown (?:for it yet|yet for any)/.test(rest)) say('withoutImpact', numberIn(count));
  return answers;
}

/** The same numbers counted from the cells of the tables that the sentences sum up. */
function behindPoints(board: Grid, escalations: Grid): Answer[] {
  const answers: Answer[] = [];
  const say = (figure: string, value: number): void =>
    void answers.push({ place: 'Board summary, cells', area: whole, figure, value });
  const rated = tablesWith(board, 'Priority area', 'Progress rating')
    .flat()
    .filter((row) => ![whole, '(No priority area)'].includes(String(row.get('Priority area'))))
    .map((row) => String(row.get('Progress rating')).split(' ')[0]);
  say('areas', rated.length);
  for (const state of ['Red', 'Amber', 'Green', 'Blue'] as const)
    say(`areas ${state}`, rated.filter((word) => word === state).length);
  say('areas no', rated.filter((word) => word === 'No').length);
  // No list is made of none.
  const list = tablesWith(escalations, 'Action', 'Ref', 'Why it is here').flat();
  const why = list
    .filter((row) => row.get('Action') !== 'Answer')
    .map((row) => String(row.get('Why it is here')));
  if (escalations.length > 0) {
    say('escalated', why.length);
    say('redForBoards', why.filter((text) => /Progress Red for \d+ boards/.test(text)).length);
  }
  // A key may give Blue to what nobody has reported on.
  const isBlueGood = !board.flat().some((cell) => String(cell).includes('Blue: No '));
  const matrix = tablesWith(board, 'Progress, by impact', 'All')
    .flat()
    .filter(
      (row) =>
        row.get('Progress, by impact') === 'Progress Green' ||
        (isBlueGood && row.get('Progress, by impact') === 'Progress Blue'),
    );
  const sum = (...heads: string[]): number =>
    matrix.reduce((all, row) => all + heads.reduce((own, head) => own + Number(row.get(head)), 0), 0);
  if (matrix.length === 0) return answers;
  say('onTrack', sum('All'));
  say('withoutImpact', sum('Impact Amber', 'Impact Red', 'Impact not rated'));
  return answers;
}

/** Every figure of the sheets of a pack, read by their headings. */
export function answersOfSheets(models: readonly SheetModel[], areas: readonly string[]): Answer[] {
  const grids = new Map(models.map((model) => [model.key, gridOf(model)]));
  const grid = (key: SheetModel['key']): Grid => grids.get(key) ?? [];
  const words = (key: SheetModel['key']): string => grid(key).flat().join('\n');
  const answers: Answer[] = [];
  const say = (place: string, area: string, figure: string, value: number | null): void =>
    void answers.push({ place, area, figure, value });

  const board = grid('board-summary');
  for (const heads of [
    ['Actions', 'Overdue'],
    ['Budget (£)', 'Variance (£)'],
    ['Worsened', 'Removed'],
  ]) {
    for (const rows of tablesWith(board, 'Priority area', ...heads)) {
      // No earlier board is kept: that is no answer about movement.
      const known = rows.filter((row) => heads[0] !== 'Worsened' || row.get('Worsened') !== '–');
      answers.push(...fromTable(`Board summary, ${heads.join(', ')}`, known));
    }
  }
  for (const row of tablesWith(board, 'Priority area', 'Progress rating').flat()) {
    say(
      'Board summary, ratings',
      String(row.get('Priority area')),
      'rating',
      placeOf(String(row.get('Progress rating'))),
    );
  }
  for (const row of tablesWith(board, 'Priority area', 'Progress', 'Commentary').flat()) {
    const area = String(row.get('Priority area'));
    for (const [head, figure] of [
      ['Progress', 'rating'],
      ['Impact', 'impactRating'],
    ] as const)
      // A column of dashes alone is left out.
      if (row.has(head)) say('Board summary, first page', area, figure, placeOf(String(row.get(head))));
    say('Board summary, first page', area, 'overdue', valueOf(row.get('Overdue')));
  }
  const points = board
    .flat()
    .find((cell) =>
      /^(?:.* area|The plan as a whole|A question about|Questions about).*\.$/.test(String(cell)),
    );
  answers.push(...answersOfPoints('Board summary, sentences', String(points)));
  answers.push(...answersOfPoints('Members’ summary, sentences', words('members-summary')));
  answers.push(...behindPoints(board, grid('escalations')));
  for (const rows of tablesWith(grid('finance'), 'Priority area', 'Spent, of budget'))
    answers.push(...fromTable('Finance', rows));
  for (const key of ['movement', 'stocktake'] as const) {
    const [first] = tablesWith(grid(key), 'Priority area', 'Actions', 'Worsened');
    answers.push(...fromTable(key, first ?? []));
  }
  const [trend] = tablesWith(grid('movement'), 'Position', 'Cycle');
  const now = trend?.find((row) => row.get('Cycle') === 'The plan as it stands');
  if (now !== undefined) {
    say('Movement, trend', whole, 'actions', valueOf(now.get('Actions')));
    const also = String(now.get('Also'));
    const overdue = /Overdue: (\d+)/.exec(also)?.[1];
    if (overdue !== undefined) say('Movement, trend', whole, 'overdue', Number(overdue));
  }

  const ofAreas = grid('priority-areas');
  let area = '';
  ofAreas.forEach((row, index) => {
    if (areas.includes(String(row[0])) && row.slice(1).every((cell) => cell === '')) area = String(row[0]);
    const fact = figureHeads[String(row[6])];
    if (
      fact !== undefined &&
      row[7] !== undefined &&
      ofAreas.slice(0, index).some((above) => /^Dates( and money)?$/.test(String(above[6])))
    )
      say('Priority areas', area, fact, valueOf(row[7]));
    const state = ratingStates.find((one) => ratingNames[one] === row[0]);
    if (
      state === undefined ||
      row[6] === undefined ||
      row[1] === '' ||
      (typeof row[1] === 'string' && row[1] !== '–')
    )
      return;
    say('Priority areas', area, `progress.${state}`, valueOf(row[1]));
    // No column of impact is there where the plan records none.
    if (row[2] !== '') say('Priority areas', area, `impact.${state}`, valueOf(row[2]));
  });

  const members = words('members-summary');
  const number = (pattern: RegExp): number | null => {
    const match = pattern.exec(members);
    return match?.[1] === undefined ? null : Number(match[1].replaceAll(',', ''));
  };
  say('Members’ summary', whole, 'actions', number(/The plan promises ([\d,]+) actions?/));
  if (members.includes('past the date set'))
    say('Members’ summary', whole, 'overdue', number(/([\d,]+) (?:is|are) past the date set for/));
  say(
    'Plan checks',
    whole,
    'actions',
    Number(/from ([\d,]+) actions?/.exec(words('plan-checks'))?.[1]?.replaceAll(',', '')),
  );
  for (const rows of tablesWith(grid('plan-checks'), 'Priority area', 'All open issues')) {
    for (const row of rows.filter((one) => one.get('Priority area') !== 'No one area'))
      say('Plan checks', String(row.get('Priority area')), 'issues', valueOf(row.get('All open issues')));
  }
  const over = /Actions over budget: (\w+) of/.exec(words('finance'))?.[1];
  if (over !== undefined) say('Finance', whole, 'overBudget', over === 'none' ? 0 : Number(over));
  const differ = tablesWith(grid('finance'), 'Total in the plan', 'Difference (£)').flat();
  if (differ.length > 0)
    say('Finance', whole, 'wrongTotals', differ.filter((row) => row.get('Difference (£)') !== 0).length);
  return answers;
}

/** The same figures from the pane's own functions, the JSON, the checks and the terminal. */
export function answersOfReport(report: PlanReport): Answer[] {
  const answers: Answer[] = [];
  const say = (place: string, area: string, figure: string, value: number | null): void =>
    void answers.push({ place, area, figure, value });
  const { gaps } = report;
  const json = JSON.parse(rollupJson(report)) as {
    readonly areas: readonly Record<string, unknown>[];
    readonly total: Record<string, unknown>;
  };
  for (const of of [...json.areas, { ...json.total, name: whole }] as Record<string, unknown>[]) {
    const area = String(of['name']);
    for (const figure of ['actions', 'finished', 'left', 'overdue', 'dueSoon'])
      say('JSON', area, figure, of[figure] as number | null);
    for (const figure of ['rating', 'impactRating'] as const)
      say('JSON', area, figure, placeIn((of[figure] as { suggested: string | null }).suggested));
    for (const figure of ['budget', 'actual', 'forecast'] as const)
      say('JSON', area, figure, gaps[figure] === undefined ? (of[figure] as number) : null);
    for (const field of ['progress', 'impact'] as const) {
      const counts = of[field] as Record<string, number>;
      for (const state of ratingStates)
        say('JSON', area, `${field}.${state}`, gaps[field] === undefined ? (counts[state] ?? NaN) : null);
    }
  }
  report.areaRatings.forEach(({ area, inForce, impact }) => {
    say('Pane, ratings', area, 'rating', placeIn(inForce));
    say('Pane, ratings', area, 'impactRating', placeIn(impact.inForce));
  });
  [...report.areas.keys(), null].forEach((index) => {
    const area = index === null ? whole : (report.areas[index]?.name ?? '');
    const count = (of: Figure['of']): number => actionsBehind(report, { area: index, of }).length;
    const rollup = index === null ? report.total : report.areas[index];
    if (rollup?.overdue !== null) say('Pane', area, 'overdue', count({ kind: 'overdue' }));
    if (rollup?.dueSoon !== null) say('Pane', area, 'dueSoon', count({ kind: 'dueSoon' }));
    say('Pane', area, 'left', count({ kind: 'left' }));
    for (const field of ['progress', 'impact'] as const) {
      if (gaps[field] !== undefined) continue;
      for (const state of ratingStates)
        say('Pane', area, `${field}.${state}`, count({ kind: 'rating', field, state }));
    }
  });
  if (report.sinceBoard !== null) {
    for (const kind of ['improved', 'completed', 'worsened', 'added'] as const)
      say('Pane', whole, kind, report.sinceBoard[kind]);
  }
  say('Checks', whole, 'issues', report.issues.length);
  const cells = (code: string): Set<string> =>
    new Set(
      report.issues.filter((issue) => issue.code === code).map(({ sheet, cell }) => `${sheet} ${cell}`),
    );
  const rows = new Set([...cells('money.over-budget')].map((cell) => cell.replace(/[A-Z]+(\d+)$/, '$1')));
  if (gaps.budget === undefined) say('Checks', whole, 'overBudget', rows.size);
  if (report.tables.some(({ totals = [] }) => totals.length > 0))
    say('Checks', whole, 'wrongTotals', cells('total.disagrees').size);
  const [, ...line] = (
    printRollup(report)
      .split('\n')
      .find((one) => one.startsWith(whole)) ?? ''
  )
    .trim()
    .replace(/^Whole plan/, 'Whole')
    .split(/\s+/);
  const order = [
    'actions',
    ...ratingStates.map((state) => `progress.${state}`),
    ...ratingStates.map((state) => `impact.${state}`),
    'overdue',
    'dueSoon',
  ];
  order.forEach((figure, index) => say('Terminal', whole, figure, valueOf(line[index])));
  return answers;
}

/** Answers about the same figure that differ, each as one line. In pounds, to half a penny. */
export function disagreements(answers: readonly Answer[]): string[] {
  const first = new Map<string, Answer>();
  return answers.flatMap((answer) => {
    const key = `${answer.area}: ${answer.figure}`;
    const known = first.get(key);
    if (known === undefined) {
      first.set(key, answer);
      return [];
    }
    const same =
      known.value === null || answer.value === null
        ? known.value === answer.value
        : Math.abs(known.value - answer.value) < 0.005;
    return same ? [] : [`${key}: ${known.place} says ${known.value}, ${answer.place} says ${answer.value}`];
  });
}
