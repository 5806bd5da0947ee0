import { cellAddress, columnLetters, rectAddress, rowsInWords } from '../cells/address';
import { joined } from '../cells/joined';
import { valueAt, type AreaFills, type SheetCells } from '../cells/sheetCells';
import type { Field } from './columns/fields';
import { orderOf } from './values/dateForms';
import { isMonthAndDay } from './values/readDate';
import { textOf, tidy } from '../cells/text';
import { atOnce, type Steps } from '../steps';
import { fillMeaning } from './key/fillMeaning';
import type { FoundTable } from './tables/foundTable';
import { cardRemarks, doubtfulCards, isGrave, placeOnCards } from './cards/placeOnCards';
import { columnQuestions } from './mapping/columnQuestions';
import { openQuestions } from './mapping/openQuestions';
import { cellOf } from './place';
import { askFinished } from './key/askFinished';
import { askRatings } from './key/askRatings';
import { keyInTable } from './key/keyInTable';
import { keyPlaces } from './key/keyPlaces';
import { readValueKeys } from './key/valueKeys';
import { shownFills } from './key/shownFills';
import { readSwatches } from './key/keySwatches';
import { planSpan } from './values/planSpan';
import type { DateSettings } from './values/dateSettings';
import { keyWarning, listWarning } from './key/keyWarning';
import { mappedKey } from './mapping/mappedSettings';
import type { PlanOutline } from './outlinePlan';
import type { Action, Plan, PlanQuestion, PlanTable, SheetAccount } from './plan';
import { otherColours, type Rating } from './values/rating';
import { askMerged } from './rows/askMerged';
import { askCopies } from './rows/askCopies';
import { askParents } from './rows/askParents';
import { coloursUnread } from './rows/coloursUnread';
import { copiesSaid } from './rows/copiesBelow';
import { earlierSaid } from './rows/earlierRows';
import { readActions, type RowsRead } from './rows/readActions';
import type { FoundKey } from './key/readKey';
import { tablesBeside } from './tables/besideTable';
import { readRisks } from './tables/readOthers';
import { otherTypesSaid } from './rows/rowsOfOtherTypes';
import { rowsUnderGap } from './rows/rowsUnderGap';
import { answeredWords } from './values/answeredWords';
import { defaultKey, ratingWords } from './values/ratingWords';
import { latestByColour } from './tables/latestByColour';

/** A table as it was read, and what is to be said of its sheet. */
interface TableRead extends RowsRead {
  readonly remarks: readonly string[];
}

/** Reads every row of every plan table, and the risk register beside them. Measures are read from a floor of their own. */
export const readPlan = (outline: PlanOutline, fills: readonly AreaFills[]): Plan =>
  atOnce(readInSteps(outline, fills));

/** The same, a row a step. */
export function* readInSteps(outline: PlanOutline, fills: readonly AreaFills[]): Steps<Plan> {
  const { cells, dates } = outline;
  const { mergedRatings, parentRows } = outline.mapping;
  const found =
    outline.key ??
    readSwatches(cells.sheets, outline.keyAreas, fills, keyPlaces(outline.tables, outline.others));
  const key = mappedKey(outline.mapping.key, found?.key ?? defaultKey);
  const usual = ratingWords(key);
  const listed = readValueKeys(outline.valueKeys, fills, usual);
  const keys = [
    ...(found === null ? [] : [found]),
    ...outline.valueKeys
      .filter(({ lines }) => lines.some(({ word }) => listed.has(word)))
      .map(({ sheet, lines }) => ({ sheet, cells: lines })),
  ];
  const { words, leftValues } = answeredWords(usual, [
    ...[...listed].map(([value, countsAs]) => ({ value, countsAs })),
    ...(outline.mapping.ratings ?? []),
  ]);
  const meaningOfFill = fillMeaning(key, swatchesOf(found, key));
  const read: TableRead[] = [];
  const unsure = new Map<string, string>();
  for (const table of outline.tables) {
    const own = fills.filter(({ sheet }) => sheet === table.sheet.name);
    const { cards } = table;
    // Looks are asked for where cells stand, and cards are laid out elsewhere.
    const ownSheet = cells.sheets.find(({ name }) => name === table.sheet.name) ?? table.sheet;
    const laid =
      (read: LookReader): LookReader =>
      (row, column) => {
        const cell = cards === undefined ? { row, column } : cards.cellAt(row, column);
        return cell === null ? '#FFFFFF' : read(cell.row, cell.column);
      };
    const lookAt = (grid: LookGrid, usual: string) => lookReader(own, grid, usual);
    const shown = new Map(
      own.flatMap(({ area, rules = [] }) =>
        rules.length === 0 ? [] : [[area.column, shownFills(ownSheet, rules, cells.sheets)] as const],
      ),
    );
    const ownFillAt = lookAt('colours', '#FFFFFF');
    const fillAt = laid((row, column) => shown.get(column)?.fillAt(row, column) ?? ownFillAt(row, column));
    const coloured = latestByColour(table, fillAt);
    const parted = cards === undefined ? keyInTable(coloured, keys) : { table: coloured, keyRows: noRows };
    const fontAt = laid(lookAt('fonts', '#000000'));
    const { uses1904Dates } = cells;
    const ownDates = datesOf(table, outline.tables, dates);
    yield;
    const laidOut = yield* readActions(parted.table, {
      key,
      words,
      leftValues,
      dates: ownDates,
      uses1904Dates,
      formatAt: laid(lookAt('formats', 'General')),
      meaningOfFill,
      fillAt,
      fontAt,
      ...(mergedRatings && { mergedRatings }),
      ...(parentRows && { parentRows }),
      keyRows: parted.keyRows,
    });
    if (laidOut.actions.length === 0) continue;
    const doubts = cards === undefined ? [] : openQuestions([laidOut.table], laidOut.actions);
    const [grave, slight] = [doubts.filter(isGrave), doubts.filter((doubt) => !isGrave(doubt))];
    if (cards !== undefined && grave.length > 0) {
      unsure.set(table.sheet.name, doubtfulCards(cards, grave));
      continue;
    }
    const result = cards === undefined ? laidOut : placeOnCards(laidOut, cards);
    const remarks = [
      ...struckThrough(result.actions, own),
      ...summariesLeftOut(result.table),
      ...coloursUnread(parted.table, laidOut, fillAt, meaningOfFill),
      ...(cards === undefined ? [] : cardRemarks(cards, slight)),
      ...countedBeside(result.beside),
      ...notesWithRatings(result.ratedNotes),
      ...([...shown.values()].some(({ hasUnknown }) => hasUnknown()) ? [unknownRule] : []),
      ...(ownDates.monthFirst === true ? [monthFirstRemark] : []),
    ];
    read.push({ ...result, remarks });
  }
  yield;
  const [only] = read;
  const { actions, questions: ofRatings } = askRatings(
    read.length === 1 && only !== undefined ? only.actions : read.flatMap((table) => table.actions),
    read.map(({ table }) => table),
  );
  const tables = read.map(({ table }) => table);
  const areas = outline.others.length === 0 ? [] : [...new Set(actions.map(({ area }) => area))];
  const risks = outline.others.flatMap((table) =>
    table.kind.reads === 'risks' ? readRisks(table, words, areas) : [],
  );
  const plan = {
    workbook: cells.name,
    tables,
    key,
    keyWarning: [
      keyWarning(key, outline.mapping.key === undefined ? null : (found?.key ?? null)),
      listWarning(listed),
    ]
      .filter((sentence) => sentence !== '')
      .join(' '),
    actions,
    risks,
    measures: [],
    dates,
    ...gravestFirst([
      ...columnQuestions(tables, actions),
      ...ofRatings,
      ...(mergedRatings === undefined ? askMerged(actions) : []),
      ...askParents(read),
      ...askCopies(outline.copies, tables),
      ...askFinished(key, actions),
    ]),
  };
  const remarksOn = (name: string): string[] =>
    read.flatMap(({ table, remarks }) => (table.sheet === name ? remarks : []));
  return {
    ...plan,
    sheets: cells.sheets.map((sheet) =>
      account(sheet, plan, outline, remarksOn(sheet.name), unsure.get(sheet.name)),
    ),
  };
}

/** A workbook asks no more than this at once. */
const mostQuestions = 3;

/** What more hangs on a figure stands before what hangs on others of its own kind. */
const gravity = ['actions', 'areas', 'progress', 'finished', 'due', 'impact'];

/** The questions that are asked now, the gravest first; what is left is asked once these are answered. */
function gravestFirst(all: readonly PlanQuestion[]): Pick<Plan, 'questions' | 'notCounted'> {
  const rank = ({ affects: [first = ''] }: PlanQuestion): number =>
    (gravity.indexOf(first) + gravity.length + 1) % (gravity.length + 1);
  const sorted = [...all].sort((a, b) => rank(a) - rank(b));
  return { questions: sorted.slice(0, mostQuestions), notCounted: sorted.slice(mostQuestions) };
}

/** What the key's own coloured cells count as, by their colour. */
function swatchesOf(found: FoundKey | null, key: Plan['key']): Map<string, Rating | 'unrated'> {
  const swatches = new Map<string, Rating | 'unrated'>();
  for (const { colour, fill } of found?.cells ?? []) {
    if (fill === undefined) continue;
    const other = otherColours.find((name) => name === colour);
    const countsAs =
      other === undefined ? (colour as Rating) : key.others?.find((one) => one.colour === other)?.countsAs;
    if (countsAs !== undefined) swatches.set(fill, countsAs);
  }
  return swatches;
}

function account(
  sheet: SheetCells,
  plan: Omit<Plan, 'sheets'>,
  outline: PlanOutline,
  remarks: readonly string[],
  unsure?: string,
): SheetAccount {
  const { name } = sheet;
  const tables = plan.tables.filter((table) => table.sheet === name);
  const beside = [
    ...counts('a risk register', plan.risks.filter((risk) => risk.sheet === name).length, 'risk'),
  ];
  if (tables.length === 0) {
    const isEmptyPlan = outline.tables.some((table) => table.sheet.name === name);
    const left =
      unsure ??
      (isEmptyPlan
        ? 'it has a plan’s headings but no actions under them'
        : (outline.leftAlone.get(name) ?? ''));
    return {
      name,
      read: false,
      why: [beside.length > 0 ? beside.join(' and ') : left, ...untold(sheet)].join('; '),
      rowsRead: 0,
      rowsSetAside: 0,
    };
  }
  const headings = tables.map(({ headerRow, headerRows }) => rowsInWords(headerRow, headerRows));
  const plans =
    tables.length === 1
      ? 'a plan, with its headings in'
      : `${tables.length} plan tables, with their headings in`;
  const remark = outline.remarks.get(name);
  const ownTables = outline.tables.filter((table) => table.sheet.name === name);
  const cards = tables.flatMap((table) => table.cards ?? []);
  const why = [
    ...cards.map(({ count, first }) => `a plan of ${count} cards, the first in ${rectAddress(first)}`),
    ...(cards.length > 0 ? [] : [`${plans} ${[...new Set(headings)].join(' and ')}`]),
    ...beside,
    ...tables.flatMap(unreadActions),
    ...ownTables.flatMap(otherTypesSaid),
    ...ownTables.flatMap(earlierSaid),
    ...ownTables.flatMap(copiesSaid),
    ...rowsUnderGap(ownTables, outline.others),
    ...ownTables.flatMap(besideSaid),
    ...(remark === undefined ? [] : [remark]),
    ...areaOfTab(plan, tables),
    ...new Set(remarks),
    ...untold(sheet),
  ].join('; ');
  const sum = (count: (table: Plan['tables'][number]) => number) =>
    tables.reduce((all, table) => all + count(table), 0);
  return {
    name,
    read: true,
    why,
    rowsRead: sum((table) => table.rowsRead),
    rowsSetAside: sum((table) => table.setAside.length),
  };
}

/** Fewer actions may be of one area. */
const leastToPart = 6;

/** Where nothing parts a whole plan its tab's name stands for its one area, and that is said. */
function areaOfTab({ tables, actions }: Pick<Plan, 'tables' | 'actions'>, own: Plan['tables']): string[] {
  const [first, ...others] = new Set(actions.map(({ area }) => area));
  const isOfTab = own.length === tables.length && own.every(({ areaSource }) => areaSource === 'sheet name');
  return isOfTab && actions.length >= leastToPart && first !== undefined && others.length === 0
    ? [`no priority areas were found in it, so all its actions stand under the name of the tab, “${first}”`]
    : [];
}

/** What Excel would not give: cells with a great many blank ones between them and the rest, and which rows are hidden. */
const untold = ({ id, hiddenRows, far = [], noResult = [] }: SheetCells): string[] => [
  ...withoutResult(noResult),
  ...far.map((address) => `${address} is far from the rest and was not read: move it nearer, or clear it`),
  ...(id !== undefined && hiddenRows === undefined ? ['which rows are hidden could not be told'] : []),
];

/** So many cells are named, one by one. */
const mostNamed = 5;

/** Formulas that a library saved without their results, and that nobody but Excel can work out: what they hold is not known. */
function withoutResult(cells: readonly string[]): string[] {
  if (cells.length === 0) return [];
  const named = cells.slice(0, mostNamed);
  const others = cells.length - named.length;
  const which = joined(others > 0 ? [...named, `${others} more`] : named);
  return [
    `${cells.length === 1 ? 'the formula' : 'the formulas'} in ${which} ${cells.length === 1 ? 'has' : 'have'} no result in the file, so what hangs on ${cells.length === 1 ? 'it' : 'them'} is not counted yet: open the workbook in Excel and save it`,
  ];
}

/** Another column that could hold the actions, as of a second plan with no gap before it, is not dropped in silence. */
const unreadActions = ({ understood }: PlanTable): string[] =>
  (understood.find(({ field }) => field === 'action')?.rivals ?? []).map(
    ({ column, heading }) => `column ${columnLetters(column)}, “${heading}”, was not read as actions`,
  );

/** A table beside the plan is not dropped in silence. */
const besideSaid = ({ sheet, headerRow, headerRows, cards }: FoundTable): string[] =>
  (cards === undefined ? tablesBeside(sheet, headerRow + headerRows - 1) : []).map(
    ({ first, end }) =>
      `columns ${columnLetters(sheet.column + first)} to ${columnLetters(sheet.column + end - 1)} are a table beside it, and are not read`,
  );

const counts = (kind: string, count: number, one: string): string[] =>
  count === 0 ? [] : [`${kind}, ${count} ${one}${count === 1 ? '' : 's'} read`];

const noRows: ReadonlySet<number> = new Set();

/** The colour of a cell, or how it writes its number, by its row and column. */
type LookReader = (row: number, column: number) => string;
type LookGrid = 'colours' | 'fonts' | 'formats';

function lookReader(fills: readonly AreaFills[], grid: LookGrid, usual: string): LookReader {
  return (row, column) => {
    for (const fill of fills) {
      const { area } = fill;
      if (column < area.column || column >= area.column + area.columns) continue;
      const look = fill[grid]?.[row - area.row]?.[column - area.column];
      if (look !== undefined) return look;
    }
    return usual;
  };
}

const unknownRule =
  'a conditional format of its ratings could not be worked out, so what it shows was not counted';

/** Says how many actions are struck through: they count, but may be meant to have left the plan. */
function struckThrough(actions: readonly Action[], fills: readonly AreaFills[]): string[] {
  if (fills.every(({ struck: lines }) => lines === undefined)) return [];
  const struck = actions.flatMap(({ place }) => {
    const at = cellOf(place, 'action');
    const isStruck = fills.some(
      ({ area, struck: lines }) => area.column === at?.column && lines?.[at.row - area.row]?.[0] === true,
    );
    return at !== undefined && isStruck ? [at] : [];
  });
  const [first] = struck;
  if (first === undefined) return [];
  const cell = cellAddress(first.row, first.column);
  return [
    struck.length === 1
      ? `1 action is struck through (${cell}), and counts as if it were not`
      : `${struck.length} actions are struck through (the first in ${cell}), and count as if they were not`,
  ];
}

/** Rows with a rating or a date of their own that are not counted beside those that they sum up. */
function summariesLeftOut({ setAside }: PlanTable): string[] {
  const rows = setAside.filter(({ reason }) => reason === 'summary').map(({ row }) => row);
  if (rows.length === 0) return [];
  return rows.length === 1
    ? [`${rowsNamed(rows)} sums up the rows under it, and is not counted beside them`]
    : [`${rowsNamed(rows)} sum up those under them, and are not counted beside them`];
}

/** Rows that may sum up others, and are counted: the plan's own headings are bare. */
function countedBeside(rows: readonly number[]): string[] {
  if (rows.length === 0) return [];
  return rows.length === 1
    ? [`${rowsNamed(rows)} is counted beside the rows of its number under it`]
    : [`${rowsNamed(rows)} are counted beside those of their number under them`];
}

/** An update with the rating of its day: an action's own counts before it, and nobody can tell which is the later one. */
function notesWithRatings(rows: readonly number[]): string[] {
  if (rows.length === 0) return [];
  const are = rows.length === 1 ? 'is a note of the action above it' : 'are notes of the actions above them';
  return [`${rowsNamed(rows)} ${are}, whose rating counts where the action has none`];
}

const rowsNamed = (rows: readonly number[]): string => {
  const first = `row ${(rows[0] ?? 0) + 1}`;
  return rows.length === 1 ? first : `${rows.length} rows (the first is ${first})`;
};

/** Date settings with the days that a table is for, where the sheet's titles or its tab name a year. */
function datesOf(table: FoundTable, tables: readonly FoundTable[], dates: DateSettings): DateSettings {
  const { sheet } = table;
  const first = tables.find((other) => other.sheet.name === sheet.name);
  const span = planSpan([...(first === undefined ? [] : titlesAbove(first)), sheet.name]);
  const own = span === undefined ? dates : { ...dates, span };
  return {
    ...own,
    ...(givesMonthFirst(table) && { monthFirst: true as const }),
    ...(givesDayAfterMonth(table, own) && { dayAfterMonth: true as const }),
  };
}

const dateFields: readonly Field[] = ['start', 'due', 'revisedDue', 'completed'];

/** The texts in the columns of dates. */
function* dateTexts({ sheet, columns, body }: FoundTable): Generator<string> {
  for (const field of dateFields) {
    const column = columns[field];
    if (column === undefined) continue;
    for (let row = body.row; row < body.row + body.rows; row++) {
      const value = valueAt(sheet, row, column);
      if (typeof value === 'string' && value !== '') yield value;
    }
  }
}

function givesDayAfterMonth(table: FoundTable, dates: DateSettings): boolean {
  for (const text of dateTexts(table)) {
    if (text.length <= longestDay && isMonthAndDay(text, dates)) return true;
  }
  return false;
}

/** In characters: "by September 13". */
const longestDay = 20;

/** Dates in figures that can only give the month first, and none that can only give the day. */
function givesMonthFirst(table: FoundTable): boolean {
  const orders = new Set<'day' | 'month' | null>();
  for (const text of dateTexts(table)) orders.add(orderOf(text));
  return orders.has('month') && !orders.has('day');
}

const monthFirstRemark = 'its dates in figures give the month first, as in 7/25/2025';

/** A title longer than this is a paragraph. In characters. */
const longestTitle = 100;

/** What stands over a table, which may name the year that it is for. */
const titlesAbove = ({ sheet, headerRow }: FoundTable): string[] =>
  sheet.values
    .slice(0, headerRow - sheet.row)
    .flatMap((row) => row.filter((value) => typeof value === 'string').map((value) => tidy(textOf(value))))
    .filter((text) => text !== '' && text.length <= longestTitle);
