import type { Rect } from '../../cells/address';
import { columnsOnSheet } from '../cards/layCards';
import { valueAt, type CellValue, type ColourArea } from '../../cells/sheetCells';
import { isBlank, plain, textOf, tidy } from '../../cells/text';
import type { Steps } from '../../steps';
import { areaOfRows } from './areaOfRows';
import { bandsOf } from './bands';
import { saysFinished } from '../values/standingWords';
import { fieldsOf } from '../columns/assignColumns';
import type { ColumnsOfRatings } from '../columns/columnsOfRatings';
import { fieldNames } from '../columns/fieldNames';
import { bystanderNames, isField } from '../columns/roles';
import { rowClassifier } from './classifyRow';
import type { RowKind } from './rowKind';
import type { Field } from '../columns/fields';
import { headingMeanings } from '../columns/headingMeanings';
import type { DateSettings } from '../values/dateSettings';
import type { ParentRows } from '../mapping/mapping';
import type { FoundTable } from '../tables/foundTable';
import { mergedAreas } from './mergedAreas';
import type {
  Action,
  AreaSource,
  ColumnHeading,
  ColumnLeftAlone,
  Columns,
  PlanTable,
  RowSetAside,
  UnderstoodColumn,
} from '../plan';
import { readCompleted, saysItIsDone } from '../values/readCompleted';
import { readDate } from '../values/readDate';
import { readDue } from '../values/readDue';
import { noMoney, readMoney, type MoneyReading } from '../values/readMoney';
import { ratings } from '../values/rating';
import { defaultKey, ratingWords, type RatingWords } from '../values/ratingWords';
import { isRatingSymbol, noRating, readRating, type RatingReading } from '../values/readRating';
import { readerOfKnownRows } from './knownRows';
import { ratingReader, type RatingReader, type RatingSource } from './ratingReader';
import { mixesScales, percentScale, readDone, type PercentScale } from '../values/readPercent';
import { leftWords } from '../values/leftWords';
import { moneyFields, type MoneyField } from '../values/moneyFields';
import type { MoneyUnit } from '../values/moneyUnit';
import { headedUnits, moneyUnits, type FormatReader } from './moneyUnits';
import { readTotals } from './readTotals';
import { stepColumn } from './stepColumn';

/** How the cells of a plan table are to be read. */
export interface Reading extends RatingSource {
  readonly dates: DateSettings;
  readonly uses1904Dates: boolean;
  readonly formatAt: FormatReader;
  /** Rows of the table's sheet that hold the rating key. */
  readonly keyRows: ReadonlySet<number>;
  /** What a person has said that rows above others of their number are. Absent where nobody has. */
  readonly parentRows?: ParentRows;
}

/** The rows of a plan table as they were read. */
export interface RowsRead {
  readonly table: PlanTable;
  readonly actions: readonly Action[];
  /** Rows of these that may only sum up those under them. */
  readonly doubtful: readonly number[];
  /** Rows of these that have a rating and neither a lead nor a date, and may sum up those under them. */
  readonly rated: readonly number[];
  /** Rows of these that have dates and neither a lead nor a rating, and may sum up those under them. */
  readonly dated: readonly number[];
  /** Rows of these that hold a text and nothing else, and may be headings. */
  readonly alone: readonly number[];
  /** Rows of these that count beside those of their number under them. */
  readonly beside: readonly number[];
  /** Rows set aside as notes that have a rating of their own. */
  readonly ratedNotes: readonly number[];
}

/** Reads every row of a plan table, as an action or with the reason why it is set aside. */
export function* readActions(table: FoundTable, reading: Reading): Steps<RowsRead> {
  const { sheet, columns, body } = table;
  const { kindOf, levelOf, doubtful, rated, dated, alone, beside, withOwnRating } = rowClassifier(
    table,
    reading.keyRows,
    reading.parentRows,
  );
  const kinds: RowKind[] = [];
  for (let row = body.row; row < body.row + body.rows; row++) {
    kinds.push(kindOf(row));
    yield;
  }
  const plainKinds = kinds.map((kind) => (kind === 'rated heading' ? 'heading' : kind));
  const { areas, source } = areaOfRows(table, plainKinds, levelOf);
  const bands = bandsOf(table, plainKinds);
  const units = moneyUnits(table, reading.formatAt);
  const read = actionReader(table, reading, units, (row) => {
    let last = row;
    while (withOwnRating.has(last + 1)) last++;
    return last;
  });
  const actions: Action[] = [];
  const setAside: RowSetAside[] = [];
  for (let index = 0; index < kinds.length; index++) {
    const kind = kinds[index] ?? 'blank';
    const row = body.row + index;
    if (kind === 'action') actions.push(read(row, areas[index] ?? '', bands[index] ?? ''));
    else setAside.push({ row, reason: setAsideAs(kind) });
    yield;
  }
  const { headerRow, headerRows } = table;
  const hiddenRows = (sheet.hiddenRows ?? []).filter((row) => row >= body.row && row < body.row + body.rows);
  const notes = setAside.filter(({ reason }) => reason === 'note').map(({ row }) => row);
  const understood = understoodColumns(table, stepColumn(table, notes, actions.length));
  const totals = readTotals(
    table,
    setAside.filter(({ reason }) => reason === 'total' || reason === 'summary').map(({ row }) => row),
    units,
  );
  return {
    table: {
      sheet: sheet.name,
      headerRow,
      headerRows,
      columns,
      understood,
      headings: headingsOf(table),
      leftAlone: columnsLeftAlone(table),
      ...unheardColumns(table, source, understood),
      areaSource: source,
      body,
      rowsRead: actions.length,
      setAside,
      ...(hiddenRows.length > 0 && { hiddenRows }),
      ...(moneyFields.some((field) => units[field] !== 1) && { moneyUnits: units }),
      ...(totals.length > 0 && { totals }),
    },
    actions,
    doubtful,
    rated,
    dated,
    alone,
    beside,
    ratedNotes: notes.filter((row) => withOwnRating.has(row)),
  };
}

const setAsideAs = (kind: Exclude<RowKind, 'action'>): RowSetAside['reason'] =>
  kind === 'parent' ? 'heading' : kind === 'rated heading' ? 'summary' : kind;

/** @param step a column that may say what is to be done in place of that of the actions */
function understoodColumns(table: FoundTable, step: number | undefined): UnderstoodColumn[] {
  const { columns, scores } = table;
  return fieldsOf(columns).map((field) => {
    const column = columns[field] ?? 0;
    const others = table.rivals[field] ?? [];
    const rivals = (
      field === 'action' && step !== undefined && !others.includes(step) ? [step, ...others] : others
    )
      .filter((rival) => !isSameText(table, field, rival))
      .map((rival) => ({ column: rival, heading: headingOf(table, rival) }));
    const headed = (columns: readonly number[] = []) =>
      columns
        .filter((other) => other !== column)
        .map((other) => ({ column: other, heading: headingOf(table, other) }));
    const series = headed(table.series[field]);
    const spread = headed(field === 'progress' ? table.spread?.columns : undefined);
    return {
      field,
      column,
      heading: headingOf(table, column),
      score: scores[field] ?? 0,
      ...certainty(table, field),
      ...(rivals.length > 0 && { rivals }),
      ...(series.length > 0 && { series }),
      ...(spread.length > 0 && { spread }),
      ...(field === 'area' && namesActions(headingOf(table, column)) && { namesActions: true as const }),
    };
  });
}

const namesActions = (heading: string): boolean =>
  headingMeanings(plain(heading)).some(({ role, score }) => role === 'action' && score >= ownName);
const ownName = 9;

function certainty(
  table: FoundTable,
  field: Field,
): Pick<UnderstoodColumn, 'margin' | 'runnerUp' | 'otherField' | 'otherColumn'> {
  const { margin, runnerUp, otherColumn } = table.certaintyOf(field);
  return {
    margin,
    runnerUp: runnerUp === null ? '' : isField(runnerUp) ? fieldNames[runnerUp] : bystanderNames[runnerUp],
    ...(runnerUp !== null && isField(runnerUp) && { otherField: runnerUp }),
    ...(otherColumn !== null &&
      !isSameText(table, field, otherColumn) && {
        otherColumn: { column: otherColumn, heading: headingOf(table, otherColumn) },
      }),
  };
}

/** The columns with a heading that serve no field, and what they hold. */
function columnsLeftAlone(table: FoundTable): ColumnLeftAlone[] {
  const serving = new Set([
    ...Object.values(table.columns),
    ...Object.values(table.series).flat(),
    ...(table.spread?.columns ?? []),
  ]);
  return headingsOf(table).flatMap(({ column, heading }) => {
    if (serving.has(column)) return [];
    const known = table.leftAlone.get(column);
    return [{ column, heading, holds: known === undefined ? '' : bystanderNames[known] }];
  });
}

/** A column that another field could have is sure from here on, in natural logarithms of odds. */
const sureOfAlike = 2.5;
/** Fields that hold the same kind of thing, so that one is easily taken for another. */
const alike: readonly ReadonlySet<Field>[] = [
  new Set(['lead', 'agencies', 'area']),
  new Set(['start', 'due']),
  new Set(['progress', 'impact']),
  new Set(moneyFields),
];

/**
 * The columns that may hold a field which none was found for: those whose headings say nothing, and those that serve
 * another field, but hardly more surely. Bands, titles and tabs name areas as well as a column.
 */
function unheardColumns(
  table: FoundTable,
  areaSource: AreaSource,
  understood: readonly UnderstoodColumn[],
): Pick<PlanTable, 'mayHold'> {
  const found = new Map(Object.entries(table.mayHold) as [Field, readonly number[]][]);
  for (const { field, column, margin, otherField } of understood) {
    if (otherField === undefined || margin >= sureOfAlike) continue;
    // What is an area by its words is none of the others; what is not may be one.
    const isAlike = field !== 'area' && alike.some((fields) => fields.has(field) && fields.has(otherField));
    const others = found.get(otherField) ?? [];
    if (isAlike && table.columns[otherField] === undefined && !others.includes(column))
      found.set(otherField, [...others, column]);
  }
  if (areaSource !== 'sheet name') found.delete('area');
  if (found.size === 0) return {};
  const named = [...found].map(([field, columns]) => [
    field,
    columns.map((column) => ({ column, heading: headingOf(table, column) })),
  ]);
  return { mayHold: Object.fromEntries(named) as NonNullable<PlanTable['mayHold']> };
}

/** True for a column that makes one thing of what is under its heading, such as a number and a text; two amounts are two. */
const isSameText = (table: FoundTable, field: Field, other: number): boolean =>
  !moneyFields.some((money) => money === field) && shareHeading(table, other, table.columns[field] ?? 0);

/** True for two columns under one heading that is merged over both. */
function shareHeading({ merged, headerRow, headerRows }: FoundTable, one: number, other: number): boolean {
  const area = merged.area(headerRow + headerRows - 1, one);
  return area !== undefined && other >= area.column && other < area.column + area.columns;
}

/** Every column of the table that has a heading, whether it is understood or not. */
function headingsOf(table: FoundTable): ColumnHeading[] {
  return table.headings.flatMap((_, index) => {
    const column = table.body.column + index;
    const heading = headingOf(table, column);
    return heading === '' ? [] : [{ column, heading }];
  });
}

/** The lowest words above a column; '' where there are none. */
function headingOf({ merged, headerRow, headerRows }: FoundTable, column: number): string {
  let heading = '';
  for (let row = headerRow; row < headerRow + headerRows; row++) {
    heading = tidy(textOf(merged.at(row, column))) || heading;
  }
  return heading;
}

function actionReader(
  table: FoundTable,
  reading: Reading,
  units: Readonly<Record<MoneyField, MoneyUnit>>,
  lastNoteOf: (row: number) => number,
): (row: number, area: string, band: string) => Action {
  const { sheet, columns, merged } = table;
  const { uses1904Dates, dates } = reading;
  // Rows are many and fields are few: each field's place in a row is worked out once.
  const at = placesInRow(table);
  const value = (cells: readonly CellValue[], index: number): CellValue =>
    index < 0 ? '' : (cells[index] ?? '');
  const text = (cells: readonly CellValue[], index: number): string => shown(value(cells, index));
  /** A merged cell counts for each row that it covers. */
  const over = (row: number, cells: readonly CellValue[], index: number): CellValue => {
    if (index < 0) return '';
    const own = cells[index] ?? '';
    return own === '' && merges ? merged.at(row, index + sheet.column) : own;
  };
  const shared = (row: number, cells: readonly CellValue[], index: number): string =>
    shown(over(row, cells, index));
  const merges = sheet.merges.length > 0;
  const money = (cells: readonly CellValue[], field: MoneyField): MoneyReading =>
    at[field] < 0 ? noMoney : readMoney(cells[at[field]] ?? '', units[field]);
  const rating = ratingReader(table, reading);
  const own = latestRating(table, rating, reading.words);
  /** The rating in the last note under an action, where it has none itself. */
  const latest: typeof own = (row, field, value) => {
    const found = own(row, field, value);
    const note = found.reading.basis === 'nothing' ? lastNoteOf(row) : row;
    const column = columns[field];
    return note === row || column === undefined ? found : own(note, field, valueAt(sheet, note, column));
  };
  const scale = columns.percent === undefined ? 1 : percentScale(columnValues(table, columns.percent));
  const mixed = percentInBoth(table);
  const known = readerOfKnownRows(sheet, { sheet: sheet.name, columns, uses1904Dates, dates, units });
  return (row, area, band) => {
    const cells = sheet.values[row - sheet.row] ?? [];
    const progress = latest(row, 'progress', value(cells, at.progress));
    const impact = latest(row, 'impact', value(cells, at.impact));
    const isShare = mixed !== undefined && reading.formatAt(row, mixed).includes('%');
    const ownScale = isShare && Number(cells[at.percent]) <= 1 ? 1 : scale;
    return known(row, [row, area, band, progress, impact, ownScale], () =>
      readRow(row, cells, { area, band, progress, impact, scale: ownScale }),
    );
  };

  function readRow(
    row: number,
    cells: readonly CellValue[],
    { area, band, progress, impact, scale }: RatedRow,
  ): Action {
    const revised = over(row, cells, at.revisedDue);
    const due = over(row, cells, at.due);
    const isRevised = !isBlank(revised);
    const completed = value(cells, at.completed);
    const isDone = saysFinished(band) || (typeof completed !== 'number' && saysItIsDone(completed));
    const action: Action = {
      place: { sheet: sheet.name, row, columns: columnsRead(columns, progress, impact) },
      reference: shared(row, cells, at.reference),
      area,
      improvement: shared(row, cells, at.improvement),
      text: text(cells, at.action),
      lead: shared(row, cells, at.lead),
      agencies: shared(row, cells, at.agencies),
      update: text(cells, at.update),
      evidence: text(cells, at.evidence),
      fundingSource: shared(row, cells, at.fundingSource),
      risk: text(cells, at.risk),
      escalation: text(cells, at.escalation),
      decision: text(cells, at.decision),
      start: readDate(over(row, cells, at.start), uses1904Dates, dates),
      due: readDue(isRevised ? revised : due, uses1904Dates, dates),
      dueField: isRevised ? 'revisedDue' : 'due',
      completed: readCompleted(completed, uses1904Dates, dates),
      progress: progress.reading,
      impact: impact.reading,
      percent: isDone ? 1 : at.percent < 0 ? null : readDone(value(cells, at.percent), scale),
      left: progress.reading.left ?? (leftWords(area) || leftWords(band)),
      budget: money(cells, 'budget'),
      actual: money(cells, 'actual'),
      forecast: money(cells, 'forecast'),
    };
    const first = isRevised ? readDate(due, uses1904Dates, dates) : null;
    const dated = first?.kind === 'date' ? { ...action, firstDue: first.serial } : action;
    if (!merges) return dated;
    const areas = mergedAreas(table, row);
    const ratedAbove = (['progress', 'impact'] as const).filter((field) => {
      const top = areas.mergedRatings?.[field]?.row ?? row;
      const column = columns[field];
      if (top >= row || column === undefined) return false;
      return rating(top, column, valueAt(sheet, top, column)).basis !== 'nothing';
    });
    return { ...dated, ...areas, ...(ratedAbove.length > 0 && { ratedAbove }) };
  }
}

/** A rating and the column that it was read from. */
interface RatingRead {
  readonly reading: RatingReading;
  readonly column: number | undefined;
}

/** What is known of a row before its other cells are read. */
interface RatedRow {
  readonly area: string;
  readonly band: string;
  readonly progress: RatingRead;
  readonly impact: RatingRead;
  readonly scale: PercentScale;
}

/** The column of percentages where their formats are needed to tell shares from per cent. */
const percentInBoth = (table: FoundTable): number | undefined => {
  const { percent } = table.columns;
  return percent !== undefined && mixesScales(columnValues(table, percent)) ? percent : undefined;
};

/**
 * Where a plan has a column of ratings for each month or quarter, the latest filled one of each action counts; where it
 * has a column for each rating, that in which the action has its mark.
 */
function latestRating(
  { sheet, columns, series, spread }: FoundTable,
  rating: RatingReader,
  words: RatingWords,
): (row: number, field: 'progress' | 'impact', value: CellValue) => RatingRead {
  const earlier = (field: 'progress' | 'impact'): readonly number[] =>
    (series[field] ?? []).filter((column) => column < (columns[field] ?? 0)).reverse();
  const before = { progress: earlier('progress'), impact: earlier('impact') };
  return (row, field, value) => {
    if (spread !== undefined && field === 'progress') return markedRating(sheet, spread, words, row);
    const reading = rating(row, columns[field], value);
    if (reading.basis !== 'nothing') return { reading, column: columns[field] };
    for (const column of before[field]) {
      const older = rating(row, column, valueAt(sheet, row, column));
      if (older.basis !== 'nothing') return { reading: older, column };
    }
    return { reading, column: columns[field] };
  };
}

/** The rating in whose column an action has a mark; two marks are two ratings. */
function markedRating(
  sheet: FoundTable['sheet'],
  { columns, words: headings }: ColumnsOfRatings,
  words: RatingWords,
  row: number,
): RatingRead {
  const marked = columns.flatMap((column, at) => (isBlank(valueAt(sheet, row, column)) ? [] : [at]));
  const said = marked.map((at) => headings[at] ?? '').join(' / ');
  return {
    reading: said === '' ? noRating : readRating(said, null, words),
    column: columns[marked[0] ?? 0],
  };
}

/** The columns of an action; the table's own unless a rating was read from an earlier period's. */
function columnsRead(columns: Columns, progress: RatingRead, impact: RatingRead): Columns {
  if (progress.column === columns.progress && impact.column === columns.impact) return columns;
  return {
    ...columns,
    ...(progress.column === undefined ? {} : { progress: progress.column }),
    ...(impact.column === undefined ? {} : { impact: impact.column }),
  };
}

function* columnValues({ sheet, body }: FoundTable, column: number): Generator<CellValue> {
  for (let row = body.row; row < body.row + body.rows; row++) yield valueAt(sheet, row, column);
}

/** Where each field stands in a row of `values`; -1 for one that the table has not. */
function placesInRow({ sheet, columns }: FoundTable): Readonly<Record<Field, number>> {
  const place = (field: Field): number => (columns[field] ?? sheet.column - 1) - sheet.column;
  // Written out, so that the engine knows the object's shape when it reads 12,000 rows by it.
  return {
    reference: place('reference'),
    area: place('area'),
    improvement: place('improvement'),
    action: place('action'),
    lead: place('lead'),
    agencies: place('agencies'),
    start: place('start'),
    due: place('due'),
    revisedDue: place('revisedDue'),
    completed: place('completed'),
    progress: place('progress'),
    impact: place('impact'),
    percent: place('percent'),
    update: place('update'),
    evidence: place('evidence'),
    budget: place('budget'),
    actual: place('actual'),
    forecast: place('forecast'),
    fundingSource: place('fundingSource'),
    risk: place('risk'),
    escalation: place('escalation'),
    decision: place('decision'),
  };
}

/** A cell's text as it is shown; a number or a truth value is tidy as it is. */
function shown(value: CellValue): string {
  if (value === '') return '';
  return typeof value === 'string' ? tidy(value) : String(value);
}

/**
 * The cells of a table whose looks decide something: the ratings, the action to compare with, and amounts whose heading
 * gives them a unit.
 */
export function fillAreas(table: FoundTable): ColourArea[] {
  const { columns, series, body, sheet, cards } = table;
  if (body.rows <= 0) return [];
  const rated = [columns.progress, columns.impact, ...(series.progress ?? []), ...(series.impact ?? [])];
  const units = headedUnits(table);
  const byFormat = [
    ...moneyFields.filter((field) => units[field] !== 1).map((field) => columns[field]),
    percentInBoth(table),
  ];
  const columnsNeeded = new Set([...rated, columns.action, ...mergedOver(table, rated), ...byFormat]);
  const areasOf = (column: number): Rect[] =>
    cards === undefined
      ? [{ row: body.row, column, rows: body.rows, columns: 1 }]
      : columnsOnSheet(cards, column);
  const places = [...columnsNeeded].flatMap((column) =>
    column === undefined
      ? []
      : areasOf(column).map((area) => ({ column, place: { sheet: sheet.name, area } })),
  );
  return places.map(({ column, place }): ColourArea => {
    // An action's fill is compared with its rating's; the colour of its letters says nothing, but a line through them does.
    if (column === columns.action) return { ...place, struck: true };
    if (byFormat.includes(column)) return { ...place, formats: true };
    if (!rated.includes(column)) return place;
    const { symbols, unsaid } = looksNeeded(table, column);
    return { ...place, ...(symbols && { fonts: true as const }), ...(unsaid && { rules: true as const }) };
  });
}

/** The columns of cells that are merged over one of ratings, as of a due date and its rating: these show their fill. */
function mergedOver(
  { sheet, body, columns: { action = -1 }, cards }: FoundTable,
  rated: readonly (number | undefined)[],
): readonly number[] {
  if (cards !== undefined) return [];
  return sheet.merges.flatMap(({ row, column, columns }) => {
    // What is merged from the action on, or from before it, is a band.
    const isInBody = row >= body.row && row < body.row + body.rows && column > action;
    const isOver = rated.some((one) => one !== undefined && one > column && one < column + columns);
    return isInBody && isOver ? [column] : [];
  });
}

/** Whether a rating column has symbols, whose own colour may count, and cells whose text is no rating by itself. */
function looksNeeded({ sheet, body }: FoundTable, column: number): { symbols: boolean; unsaid: boolean } {
  const values = new Set<CellValue>();
  for (let row = body.row; row < body.row + body.rows; row++) values.add(valueAt(sheet, row, column));
  let symbols = false;
  let unsaid = false;
  for (const value of values) {
    if (typeof value === 'string' && value.length < 4 && isRatingSymbol(value.trim())) symbols = true;
    if (!unsaid) unsaid = !ratings.some((rating) => rating === readRating(value, null, usualRatings).state);
  }
  return { symbols, unsaid };
}

const usualRatings = ratingWords(defaultKey);
