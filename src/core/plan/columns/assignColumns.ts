import { assignJointly } from './assignJointly';
import { columnsThatMayHold } from './columnsThatMayHold';
import { columnsOfParts } from './columnsOfParts';
import { columnsOfRatings, isColourName, type ColumnsOfRatings } from './columnsOfRatings';
import { columnEvidence, perPoint } from './columnEvidence';
import type { ColumnFeatures } from './columnFeatures';
import { fields, type Field } from './fields';
import { headingMeanings, isListed } from './headingMeanings';
import { lowestHeading, type Headings } from './lowestHeading';
import { namesOfTasks } from './namesOfTasks';
import { saysDone } from './saysDone';
import type { HeadingMeaning } from './meaningsOfParts';
import { bystanders, roles, type Bystander, type Role } from './roles';
import { withoutPeriod } from '../values/period';
import type { Columns } from '../plan';

/** What a month says that has ratings below it, and no words for them. */
const ofRatings = 4;
/** What a heading says that asks whether an action is done. */
const askedFor = 4;
const asPercent = 3;

/** How surely each field's heading means it: 10 for its own name, less than 5 where only the contents tell. */
export type Scores = Partial<Readonly<Record<Field, number>>>;

/** Columns of one field for several months or quarters, from left to right. */
export type Series = Partial<Readonly<Record<Field, readonly number[]>>>;

/** Columns that could hold a field as well as the one it was given, from left to right. */
export type Rivals = Partial<Readonly<Record<Field, readonly number[]>>>;

/** How sure a column's field is: what is lost, in natural logarithms of odds, by the best assignment without it. */
interface Certainty {
  readonly margin: number;
  /** What the column would be instead; null for nothing that is known. */
  readonly runnerUp: Role | null;
  /** The column that the field would have instead; null for none. */
  readonly otherColumn: number | null;
}

export interface Assignment {
  readonly columns: Columns;
  readonly scores: Scores;
  readonly series: Series;
  /**
   * The column that is one of the area and the aim, by a heading that can mean both, where the other is
   * not named: the table decides which. Absent where there is no such column.
   */
  readonly areaOrAim?: number;
  /** Present where the progress rating is spread over several columns, of which the first is its own. */
  readonly spread?: ColumnsOfRatings;
  /** True where only its contents, and no word of its heading, tell the column of the areas. */
  readonly isAreaGuessed: boolean;
  /** For a field, the columns left over that could hold it about as surely as its own. */
  readonly rivals: Rivals;
  /** For a field without a column, those whose headings say nothing, and that hold what the field does. */
  readonly mayHold: Rivals;
  /** What else is known of the columns that serve no field. */
  readonly leftAlone: ReadonlyMap<number, Bystander>;
  /** How sure a field's column is; worked out when it is asked for. */
  readonly certaintyOf: (field: Field) => Certainty;
  /** What the headings alone say for each field that has a word in its own. */
  readonly headed: Scores;
  /** What headings and contents say for the whole assignment, in natural logarithms of odds. */
  readonly score: number;
}

/** A heading that only a part of the words decided counts for less. */
const partWeight = 0.5;
/** A column is given to a field only where the evidence for it is at least so much more than for anything else. */
const leastGain = 0.8;
/** A plan has actions: of all columns the likeliest holds them, with so much less evidence than another field needs. */
const thereAreActions = 2;
/** Of two columns of dates the later is when things are due, and the earlier when they start; of two of groups that of fewer has the areas. */
const byOrder = 0.8;
/** Fields that contents alone can tell, and how much more they must say where no word of the heading does. */
const contentsAlone: Partial<Readonly<Record<Field, number>>> = {
  reference: 1,
  area: 1.5,
  action: 1,
  lead: 1,
  agencies: 1.5,
  due: 0.7,
  progress: 1.5,
};
/** What days under a heading without a word of the end of work are for is asked: work begins, too, and is looked at. */
const noWordOfEnd = 3;
/** "Priority" over bare numbers, of which nobody tells whether they number areas or say how important an action is. */
const numbersAlone = 0.9;
const saysUntil =
  /\b(?:by|before|until|end|ends|ending|due|target|targets|deadline|when|time(?:-?\w+)?|milestones?|expected|planned|proposed|forecast|anticipated|estimated|needed|required)\b|\b(?:complet|deliver|implement|finish|achiev|done|erbyn|cwblh|targed|pryd)/;
/** What is called by another field's own name is no rating, whatever it holds. */
const aFieldsName = 10;
/** A column that has no heading needs as much more from what it holds. */
const noHeading = 2.5;
/** What a person said counts like a heading of the field's own name. */
const fixedScore = 10;
const fixedGain = 20;
/** Columns whose evidence differs by less could be either. */
const asSurely = 0.75;

const mostlyRatings = 0.6;

/** What is kept for each month or quarter in a column of its own. */
const seriesFields: ReadonlySet<Role> = new Set<Role>(['progress', 'impact', 'update']);

/** Where a field usually stands beside the action: evidence for the left is evidence against the right. */
const leftOfAction: Partial<Readonly<Record<Field, number>>> = {
  reference: 0.6,
  area: 0.8,
  improvement: 0.4,
  update: -0.4,
  evidence: -0.4,
  progress: -0.2,
  impact: -0.2,
  due: -0.3,
  lead: -0.3,
};

interface Column {
  readonly column: number;
  /** All words above it; '' for none. */
  readonly heading: string;
  readonly meanings: ReadonlyMap<Role, number>;
  readonly inSeries: boolean;
  readonly isHeaded: boolean;
  readonly features: ColumnFeatures;
  /** The evidence for each role, beside the best that is no field. */
  readonly evidence: Readonly<Record<Role, number>>;
  readonly bystander: Bystander | null;
  /** The evidence for that; 0 where there is none. */
  readonly known: number;
}

/**
 * Gives the fields their columns so that all headings and contents together are explained best; no column serves two
 * fields. A field that has a column for each month or quarter gets the first of them, and all of them in `series`.
 * @param headings for each column of the sheet, from column `first`
 * @param contentOf says what a column holds
 * @param fixed fields whose column is known already; null for one that the plan has not
 */
export function assignColumns(
  headings: readonly Headings[],
  first: number,
  contentOf: (column: number) => ColumnFeatures,
  fixed: Partial<Readonly<Record<Field, number | null>>> = {},
): Assignment {
  const taken = new Set(Object.values(fixed));
  const ofBars = columnsOfDays(headings);
  const spread = columnsOfRatings(headings, first, contentOf);
  const all = namesOfTasks(headings)
    .map((levels, index) => {
      const column = first + index;
      if (ofBars.has(index)) return null;
      if (spread?.columns.includes(column) !== true)
        return columnOf(levels.map(withoutColour), column, contentOf(column));
      // Together they are one column of ratings, in the place of the first.
      return column === spread.columns[0] ? columnOf(['rag'], column, allRated(contentOf(column))) : null;
    })
    .filter((one): one is Column => one !== null);
  const parts = columnsOfParts(all);
  const isRated = all.some(
    (one) =>
      !asksIfDone(one) &&
      !parts.has(one.column) &&
      (one.features.rating >= mostlyRatings || (one.meanings.get('progress') ?? 0) > askedFor),
  );
  const columns = all
    .filter(({ column }) => !taken.has(column))
    .map((one) => (parts.has(one.column) ? ofParts(one) : one))
    .map((one) => (asksIfDone(one) ? without(isRated ? 'progress' : 'percent', one) : one));
  const series = seriesOf(columns, fixed);
  const stated = statedSeries(all, fixed);
  const notFirst = new Set([
    ...Object.values(series).flatMap((members) => members.slice(1)),
    ...Object.values(stated).flat(),
  ]);
  const open = columns.filter(({ column }) => !notFirst.has(column));
  const free = fields.filter((field) => fixed[field] === undefined);
  const orders = [datesInOrder(open), groupsInOrder(open), sameThroughout(open), ratedThroughout(open)];
  const order = (field: Field, one: Column): number => orders.reduce((sum, of) => sum + of(field, one), 0);
  const gainsWith = (action: number | undefined): number[][] =>
    free.map((field) => open.map((one) => gainOf(field, one, action, series) + order(field, one)));
  let gains = gainsWith(typeof fixed.action === 'number' ? fixed.action : undefined);
  let chosen = assignJointly(gains);
  const action = fixed.action ?? open[chosen[free.indexOf('action')] ?? -1]?.column;
  if (typeof action === 'number') chosen = assignJointly((gains = gainsWith(action)));
  const lone = loneImpact(free, open, chosen, fixed);
  if (lone !== null) {
    gains = gains.map((line, row) =>
      free[row] === 'impact' ? line.map((gain, at) => (at === lone ? 0 : gain)) : line,
    );
    chosen = assignJointly(gains);
  }

  const found: Partial<Record<Field, number>> = {};
  const scores: Partial<Record<Field, number>> = {};
  let score = 0;
  const headed: Partial<Record<Field, number>> = {};
  for (const field of fields) {
    const column = fixed[field];
    if (typeof column !== 'number') continue;
    found[field] = column;
    scores[field] = fixedScore;
    score += fixedGain;
    headed[field] = fixedScore;
  }
  free.forEach((field, row) => {
    const at = chosen[row] ?? -1;
    const one = open[at];
    if (one === undefined) return;
    found[field] = one.column;
    const points = one.meanings.get(field) ?? 0;
    if (points >= aWordFor) headed[field] = points;
    const ofContents = Math.min(mostOfContents, one.evidence[field] / perPoint);
    scores[field] = Math.max(one.meanings.get(field) ?? 0, ofContents);
    score += gains[row]?.[at] ?? 0;
  });
  const given = new Set(Object.values(found));
  const chosenSeries = Object.entries(series).filter(
    ([field, members]) => found[field as Field] === members[0],
  );
  const ownSeries: Series = { ...(Object.fromEntries(chosenSeries) as Series), ...stated };
  const inOwnSeries = new Set(Object.values(ownSeries).flat());
  const left = open.filter(({ column }) => !given.has(column) && !inOwnSeries.has(column));
  for (const { known } of left) score += known;
  const areaOrAim =
    fixed.area === undefined && fixed.improvement === undefined ? meansBoth(found, columns) : undefined;
  const rivals = rivalsOf(free, open, left, gains, chosen, series);
  const isRival = new Set(Object.values(rivals).flat());
  return {
    columns: found,
    scores,
    series: ownSeries,
    rivals,
    mayHold: columnsThatMayHold(
      free.filter((field) => found[field] === undefined),
      open
        .filter(({ column, bystander }) => !isRival.has(column) && bystander !== 'part')
        // Ratings of months beside one that counts are those of earlier ones.
        .filter(
          ({ inSeries, meanings }) => !inSeries || found.progress === undefined || !meanings.has('progress'),
        )
        .map((one) => ({ ...one, serves: fields.find((field) => found[field] === one.column) })),
      found.due === undefined ? Infinity : contentOf(found.due).day,
      found.action ?? -1,
    ),
    leftAlone: new Map(
      left.flatMap(({ column, bystander }) => (bystander === null ? [] : [[column, bystander]])),
    ),
    certaintyOf: (field) => certainty(field, free, open, gains, chosen),
    headed,
    isAreaGuessed:
      found.area !== undefined &&
      fixed.area === undefined &&
      columns.every(({ column, meanings }) => column !== found.area || !meanings.has('area')),
    score,
    ...(areaOrAim === undefined ? {} : { areaOrAim }),
    ...(spread !== null && found.progress === spread.columns[0] ? { spread } : {}),
  };
}

/** A column that says who does what, and can be nothing else. */
const ofParts = (one: Column): Column => ({
  ...one,
  meanings: new Map(),
  evidence: Object.fromEntries(roles.map((role) => [role, nothing])) as Record<Role, number>,
  bystander: 'part',
  known: surelyParts,
});
/** The evidence for what a column cannot be. */
const nothing = -20;

/** Whether it is asked there if each action is done: how much of it is, beside a rating, and its rating where there is none. */
const asksIfDone = ({ meanings }: Column): boolean =>
  meanings.get('percent') === asPercent && meanings.get('progress') === askedFor;

const without = (role: Role, one: Column): Column => ({
  ...one,
  meanings: new Map([...one.meanings].filter(([own]) => own !== role)),
  evidence: { ...one.evidence, [role]: nothing },
});
const surelyParts = 3;

/** The name of a colour heads nothing but marks. */
const withoutColour = (level: string): string => (isColourName(level) ? '' : level);

const allRated = (features: ColumnFeatures): ColumnFeatures => ({
  ...features,
  ...{ filled: Math.max(features.filled, leastFilled), same: 0, flag: 0, person: 0, reference: 0 },
  ...{ blank: 0, rating: 1, colour: 1, few: 1 },
});
const leastFilled = 3;

const dayOfWeek = /^(?:m|t|w|r|f|s|mon?|tue?s?|wed?|th|thu(?:rs?)?|fri?|sat?|sun?)$/;
/** Fewer letters beside each other may be ratings. */
const workingDays = 5;

/** Columns for the days of weeks, over which a chart draws its bars: "R" is Thursday there, and no rating. */
function columnsOfDays(headings: readonly Headings[]): ReadonlySet<number> {
  const found = new Set<number>();
  let run: number[] = [];
  headings.forEach((levels, index) => {
    const lowest = lowestHeading(levels);
    run = dayOfWeek.test(lowest) ? [...run, index] : [];
    if (run.length >= workingDays) for (const one of run) found.add(one);
  });
  return found;
}

function gainOf(field: Field, one: Column, action: number | undefined, series: Series): number {
  if (one.inSeries && series[field]?.[0] !== one.column) return 0;
  if (field === 'area' && !mayBeAreas(one)) return 0;
  if (field === 'progress' && saysNothingOfEach(one)) return 0;
  if (field === 'impact' && ratesNothing(one)) return 0;
  const isOther = field === 'progress' && [...one.meanings.values()].some((score) => score >= aFieldsName);
  const alone = one.meanings.has(field)
    ? 0
    : (isOther ? Infinity : (contentsAlone[field] ?? Infinity)) +
      (field === 'due' && !saysUntil.test(one.heading) ? noWordOfEnd : 0);
  const side = action === undefined || one.column === action ? 0 : one.column < action ? 1 : -1;
  // Nobody keeps an empty column of actions beside one that says what is done.
  const prior = field !== 'action' ? 0 : one.features.filled > 0 ? thereAreActions : -thereAreActions;
  // Of two that are as good, the first.
  const place = one.column * 1e-6;
  return one.evidence[field] + side * (leftOfAction[field] ?? 0) + prior - leastGain - alone - place;
}

/** Words that are those of no rating, and the same for every action or for each in a run of them, rate none of them. */
const ratesNothing = ({
  features: { same, groups, filled, rating, status, colour, small },
}: Column): boolean =>
  (same > 0 || groups > inRuns) && filled >= leastOfSame && rating + status + colour + small === 0;
const leastOfSame = 4;

/** Whose the actions are parts them into groups as areas do: where no word says that these are areas, they are none. */
const mayBeAreas = ({ meanings, features }: Column): boolean =>
  meanings.has('area')
    ? !meanings.has('importance') || features.small < numbersAlone
    : features.title >= mostlyTitles ||
      Math.max(meanings.get('lead') ?? 0, meanings.get('agencies') ?? 0) < saysWhose;
const mostlyTitles = 0.5;
/** What says less has a word of theirs, as "Ward / service" has. */
const saysWhose = 5;

/** The same words for every action, under a heading of something else ("Comments"), say nothing of how each goes. */
const saysNothingOfEach = ({ meanings, features: { same, filled } }: Column): boolean =>
  same > 0 && filled >= leastOfSame && meanings.size > 0 && !meanings.has('progress');

/** What says so much names the impact itself, and not only ratings. */
const namesImpact = 5;

/**
 * The place of an impact rating in a plan that has no other rating: without a word of its own it is the rating of
 * progress. null where there is none such.
 */
function loneImpact(
  free: readonly Field[],
  open: readonly Column[],
  chosen: readonly number[],
  fixed: Partial<Readonly<Record<Field, number | null>>>,
): number | null {
  const at = chosen[free.indexOf('impact')] ?? -1;
  const isRated = (chosen[free.indexOf('progress')] ?? -1) >= 0 || fixed.progress !== undefined;
  const points = open[at]?.meanings.get('impact');
  return points === undefined || points >= namesImpact || isRated ? null : at;
}

/** Tells the columns of dates that may be start or due by their order in time. */
function datesInOrder(columns: readonly Column[]): (field: Field, one: Column) => number {
  const dated = columns.filter(
    ({ features, meanings, bystander }) =>
      features.day > 0 && bystander === null && !meanings.has('completed') && !meanings.has('revisedDue'),
  );
  const days = dated.map(({ features }) => features.day);
  const first = Math.min(...days);
  const last = Math.max(...days);
  return (field, { features: { day } }) => {
    if (last - first < 1 || (field !== 'start' && field !== 'due')) return 0;
    const side = day === last ? 1 : day === first ? -1 : 0;
    return (field === 'due' ? side : -side) * byOrder;
  };
}

/** Tells the columns that are headed as areas or aims, and part the actions into groups, by how many there are: aims stand within areas, and are more. */
function groupsInOrder(columns: readonly Column[]): (field: Field, one: Column) => number {
  const parting = columns.filter(
    ({ features: { few, groups }, meanings }) =>
      few > 0 && groups > mostlyInRuns && (meanings.has('area') || meanings.has('improvement')),
  );
  const counts = parting.map(({ features }) => groupsOf(features));
  const fewest = Math.min(...counts);
  const most = Math.max(...counts);
  return (field, one) => {
    if (most - fewest < 1 || (field !== 'area' && field !== 'improvement') || !parting.includes(one))
      return 0;
    const count = groupsOf(one.features);
    const side = count === fewest ? 1 : count === most ? -1 : 0;
    return (field === 'area' ? side : -side) * byOrder;
  };
}
/** What says the same of every action parts nothing: where another column parts them, it is less surely that of the areas. */
function sameThroughout(columns: readonly Column[]): (field: Field, one: Column) => number {
  const partsActions = (one: Column): boolean =>
    one.features.groups > inRuns &&
    mayBeAreas(one) &&
    one.evidence.area > leastGain + (one.meanings.has('area') ? 0 : (contentsAlone.area ?? 0));
  const isParted = columns.some(partsActions);
  return (field, { features: { same } }) => (isParted && field === 'area' ? -same * partsNothing : 0);
}

/** A project's own rating, written once over all its milestones, is less surely theirs than the status that each of them has. */
function ratedThroughout(columns: readonly Column[]): (field: Field, one: Column) => number {
  const rates = ({ meanings, features: { blank, rating, status } }: Column): boolean =>
    meanings.has('progress') && blank < fewCells && rating + status >= nearlyAll;
  const areRated = columns.some(rates);
  return (field, { features: { blank } }) =>
    areRated && field === 'progress' && blank >= mostlyBlank ? -ratesGroups : 0;
}
const mostlyBlank = 0.6;
const ratesGroups = 8;
const inRuns = 0.8;
const partsNothing = 4;

const mostlyInRuns = 0.5;
const groupsOf = ({ distinct, filled }: ColumnFeatures): number => Math.round(distinct * filled);

/** The column that serves as one of area and aim, by a heading that can mean both or by parting the actions into groups, while the other has none. */
function meansBoth(
  { area, improvement }: Partial<Record<Field, number>>,
  columns: readonly Column[],
): number | undefined {
  if ((area === undefined) === (improvement === undefined)) return undefined;
  const column = area ?? improvement;
  const one = columns.find((other) => other.column === column);
  if (one === undefined) return undefined;
  const parts = one.features.few + one.features.groups > 0;
  return (one.meanings.has('area') && one.meanings.has('improvement')) || (area === undefined && parts)
    ? column
    : undefined;
}

/** For each field that is kept by month or quarter, its columns; the best of two fields that could have them. */
function seriesOf(
  columns: readonly Column[],
  fixed: Partial<Readonly<Record<Field, number | null>>>,
): Series {
  const series: Partial<Record<Field, number[]>> = {};
  for (const { column, evidence, meanings, inSeries } of columns) {
    if (!inSeries) continue;
    const [best] = [...meanings.keys()]
      .filter((role) => seriesFields.has(role) && fixed[role as Field] === undefined)
      .sort((a, b) => evidence[b] - evidence[a]);
    if (best !== undefined) (series[best as Field] ??= []).push(column);
  }
  return series;
}

/** Who states the latest column of a series, as the answer to another question does, states the series. */
function statedSeries(
  columns: readonly Column[],
  fixed: Partial<Readonly<Record<Field, number | null>>>,
): Series {
  const isFilled = new Map(columns.map(({ column, features }) => [column, features.filled > 0]));
  const latestOf = (members: readonly number[]): number | undefined =>
    [...members].reverse().find((column) => isFilled.get(column)) ?? members[0];
  const stated = Object.values(fixed).some((column) => typeof column === 'number');
  return Object.fromEntries(
    Object.entries(stated ? seriesOf(columns, {}) : {}).filter(
      ([field, members]) => members.length > 1 && fixed[field as Field] === latestOf(members),
    ),
  );
}

/** The columns that serve no field, but could have been a field's own. What a person has stated is not in doubt. */
function rivalsOf(
  free: readonly Field[],
  open: readonly Column[],
  left: readonly Column[],
  gains: readonly (readonly number[])[],
  chosen: readonly number[],
  series: Series,
): Rivals {
  const rivals: Partial<Record<Field, number[]>> = {};
  free.forEach((field, row) => {
    const own = gains[row]?.[chosen[row] ?? -1];
    if (own === undefined || series[field] !== undefined) return;
    for (const one of left) {
      const gain = gains[row]?.[open.indexOf(one)] ?? 0;
      if (gain > 0 && gain > own - asSurely && !isLessOfARating(field, one, open[chosen[row] ?? -1]))
        (rivals[field] ??= []).push(one.column);
    }
  });
  return rivals;
}

/** A tool's "In progress" beside a column of colours is no other progress rating. */
const isLessOfARating = (field: Field, one: Column, own: Column | undefined): boolean =>
  (field === 'progress' || field === 'impact') &&
  one.features.colour < fewCells &&
  one.features.blank < 1 &&
  (own?.features.colour ?? 0) >= nearlyAll;
const fewCells = 0.1;
const nearlyAll = 0.9;

function certainty(
  field: Field,
  free: readonly Field[],
  open: readonly Column[],
  gains: readonly (readonly number[])[],
  chosen: readonly number[],
): Certainty {
  const row = free.indexOf(field);
  const at = chosen[row] ?? -1;
  const one = open[at];
  if (one === undefined) return { margin: Infinity, runnerUp: null, otherColumn: null };
  const total = (of: readonly (readonly number[])[], by: readonly number[]): number =>
    by.reduce((sum, column, index) => sum + (column < 0 ? 0 : (of[index]?.[column] ?? 0)), 0);
  const without = gains.map((line, index) =>
    index === row ? line.map((gain, column) => (column === at ? 0 : gain)) : line,
  );
  const rival = assignJointly(without);
  const instead = free[rival.indexOf(at)] ?? one.bystander;
  const other = open[rival[row] ?? -1];
  return {
    margin: total(gains, chosen) - total(without, rival),
    runnerUp: instead,
    otherColumn: other === undefined || isLessOfARating(field, other, one) ? null : other.column,
  };
}

function columnOf(levels: Headings, column: number, held: ColumnFeatures): Column | null {
  const words = levels.filter((level, index) => level !== '' && level !== levels[index - 1]);
  if (words.length === 0 && held.filled < 2) return null;
  const found = words.length === 0 ? null : seriesMeanings(words);
  const meanings = new Map<Role, number>();
  for (const { role, score } of found ?? (words.length === 0 ? [] : meaningsOf(words))) {
    meanings.set(role, Math.max(score, meanings.get(role) ?? 0));
  }
  // A column for one month of a grid means nothing alone, unless it holds ratings, or nothing but perhaps colours.
  if (found?.length === 0) {
    if (held.rating >= mostlyRatings) meanings.set('progress', ofRatings);
    else if (held.filled > 0) return null;
  }
  // "Amber: the report is late" under "Position at December" rates it, and says why.
  const isRated = found !== null && held.colour >= nearlyAll && meanings.has('update');
  if (isRated && !meanings.has('progress')) meanings.set('progress', ofRatings);
  const heading = words.join(' ');
  const features = toldByCells(heading, meanings, held);
  const own = (role: Role): number => columnEvidence(role, meanings.get(role) ?? 0, features);
  let bystander: Bystander | null = null;
  let known = 0;
  for (const role of bystanders) {
    // Ratings of another period look like those of this one, and so do arrows: only a heading tells them.
    if ((role === 'earlier' || role === 'trend' || role === 'part') && !meanings.has(role)) continue;
    const evidence = own(role) - leastGain;
    if (evidence <= known) continue;
    known = evidence;
    bystander = role;
  }
  if (isStage(features)) known = Math.max(known, own('progress') - besideRating);
  const least = words.length === 0 ? noHeading : known;
  const evidence = Object.fromEntries(roles.map((role) => [role, own(role) - least])) as Record<Role, number>;
  return {
    column,
    heading,
    meanings,
    inSeries: found !== null,
    isHeaded: words.length > 0,
    features,
    evidence,
    bystander,
    known,
  };
}

/**
 * What the cells of a column tell of its heading, which may mean more than one thing.
 * @param meanings the heading's, which are put right
 * @returns its features, with what was told counted as what it is
 */
function toldByCells(heading: string, meanings: Map<Role, number>, held: ColumnFeatures): ColumnFeatures {
  let features = held;
  // "Priority" in colours says how important an action is.
  if (features.colour >= nearlyAll && meanings.has('importance') && !meanings.has('progress'))
    features = { ...features, importance: features.colour, rating: 0, colour: 0 };
  // "Status" over "50%" and "100%" is how much is done.
  const points = meanings.get('progress');
  if (points !== undefined && features.percent >= nearlyAll) {
    meanings.delete('progress');
    meanings.set('percent', points);
  }
  // "Yes" and "No" under "Completed?" are how it goes, where nothing says more; beside a rating how much is done: all, or nothing.
  // A third word beside them, as "Partial", is of a closed list.
  const isDone = saysDone(heading) && features.long === 0;
  if (isDone && features.flag >= (features.few > 0 ? mostFlags : nearlyAll)) {
    meanings.clear();
    meanings.set('progress', askedFor);
    meanings.set('percent', asPercent);
    features = { ...features, rating: features.flag, percent: features.flag, flag: 0 };
  }
  return features;
}

const mostFlags = 0.5;

/** Words for how far something is are its rating, unless a column of colours stands beside them. */
const isStage = ({ status, colour }: ColumnFeatures): boolean => status > 0.6 && colour < 0.1;
const besideRating = 2.5;

/** What a column for one month or quarter holds; none for a month of a grid; null where no period is named. */
function seriesMeanings(words: readonly string[]): readonly HeadingMeaning[] | null {
  const lowest = withoutPeriod(words[words.length - 1] ?? '');
  const upper = words.length > 1 ? withoutPeriod(words[0] ?? '') : null;
  if (lowest === null && upper === null) return null;
  const rest = [...words];
  if (upper !== null) rest[0] = upper.replace(beforePeriod, '');
  if (lowest !== null) rest[rest.length - 1] = lowest.replace(beforePeriod, '');
  const left = rest.filter((word) => word !== '');
  const found = left.length === 0 ? [] : meaningsOf(left);
  const kept = found.filter(({ role }) => seriesFields.has(role));
  // "Q1 spend" is no series, but may still be a column of the plan; a month alone is none.
  return kept.length > 0 ? kept : lowest === '' ? [] : null;
}

/** "Position at September". */
const beforePeriod = / (?:(?:as )?at|in|for)$/;

/**
 * All levels together first ("brag progress"), then the lowest, then whatever level is understood. But
 * "actual" under "budget" is not a budget: the group's own meaning does not outweigh the heading's.
 */
function meaningsOf(words: Headings): readonly HeadingMeaning[] {
  const all = words.join(' ');
  const together = headingMeanings(all);
  if (words.length <= 1 || isListed(all)) return together;
  const lowest = headingMeanings(words[words.length - 1] ?? '');
  // "Last month" is how it stood before, under whatever group.
  if (lowest[0]?.role === 'earlier') return lowest;
  const group = words.slice(0, -1).join(' ');
  const above = headingMeanings(group);
  const ofGroup = [...lowest, ...above].map(({ role }) => role);
  // "Money" over "Budget" says nothing more.
  const isGroupsOnly = above.length === 0 || together.every(({ role }) => ofGroup.includes(role));
  // "Actual" under "Budget (£)" is that, and more surely than their words in one.
  const isSame = lowest[0] !== undefined && together[0]?.role === lowest[0].role;
  if (lowest.length > 0 && isListed(words[words.length - 1] ?? '') && (isGroupsOnly || isSame))
    return lowest.map((meaning) => underGroup(meaning, group));
  if (together.length > 0) return together.map((meaning) => underGroup(meaning, group));
  if (lowest.length > 0) return lowest.map((meaning) => underGroup(meaning, group));
  return headingMeanings(words[0] ?? '').map((meaning) => ({
    ...meaning,
    score: meaning.score * partWeight,
  }));
}

/** "Progress" under "BRAG ratings" can only be a rating, whatever the cells hold. */
function underGroup(meaning: HeadingMeaning, group: string): HeadingMeaning {
  const isRating = meaning.role === 'progress' || meaning.role === 'impact';
  return isRating && /\b(b?rag|b?\/?r\/a\/g|ratings?)\b/.test(group) ? { ...meaning, score: 9 } : meaning;
}

/** A heading with fewer points has hardly a word for its field. */
const aWordFor = 2;
/** The points that contents alone can give a column, and those that an action needs. */
const mostOfContents = 4.9;
const leastAction = 2;
/** More than a part of a heading says that it is of actions. */
const aFieldsPart = 7;

/** "Description" and "Recommendation" head columns of many lists that are no plan. */
const isWeak = (score: number): boolean => score === 5 || score < 4;

/**
 * A header names an action and at least one rating, or an action with a date, and a lead or the day on which it was done. Words that
 * seldom mean an action need a rating, and one of the two in so many words, beside them.
 */
export function headsPlan({
  columns,
  scores,
  headed,
  mayHold,
}: Pick<Assignment, 'columns' | 'scores' | 'headed' | 'mayHold'>): boolean {
  const { action, lead, due, completed, progress, impact, percent, update } = columns;
  if (action === undefined) return false;
  // The day on which it was done says how it goes beside that on which it was due.
  const isDated = due !== undefined && completed !== undefined && headed.completed !== undefined;
  // "Completed. All staff were trained" under "Progress", beside actions called so: that it rates them is asked.
  const isTold =
    update !== undefined &&
    (scores.action ?? 0) > aFieldsPart &&
    mayHold.progress?.includes(update) === true &&
    headed.update !== undefined;
  const rated = progress !== undefined || impact !== undefined || percent !== undefined || isDated || isTold;
  // What no word calls an action must read like one.
  if ((scores.action ?? 0) < leastAction) return false;
  const isLed = lead !== undefined && due !== undefined;
  if (isWeak(scores.action ?? 0))
    return rated && (isLed || headed.lead !== undefined || headed.due !== undefined);
  return rated || isLed;
}

/** The fields that a header names, in the plan's own order. */
export const fieldsOf = (columns: Partial<Readonly<Record<Field, unknown>>>): Field[] =>
  fields.filter((field) => columns[field] !== undefined);
