import { columnLetters } from '../cells/address';
import { isBlank, plain, textOf } from '../cells/text';
import { atOnce, type Steps } from '../steps';
import {
  valueAt,
  type CellValue,
  type ColourArea,
  type SheetArea,
  type SheetCells,
  type WorkbookCells,
} from '../cells/sheetCells';
import { fieldsOf, headsPlan } from './columns/assignColumns';
import type { Field } from './columns/fields';
import type { DateSettings } from './values/dateSettings';
import { areaSummaries } from './tables/areaSummaries';
import { earlierPeriods } from './tables/earlierPeriods';
import { earlierPlans } from './tables/earlierPlans';
import type { Closest } from './columns/closestHeadings';
import type { StatusWords } from './columns/columnFeatures';
import { layCards, type LaidCards } from './cards/layCards';
import { findTables, viewOf, withWords } from './tables/findTables';
import { fitMapping, type FittedMapping } from './mapping/fitMapping';
import type { FoundTable, OtherTable } from './tables/foundTable';
import { headedAlike } from './tables/headedAlike';
import { keyTable } from './tables/otherTables';
import { planHeaders } from './tables/header';
import type { SheetView } from './tables/sheetView';
import { swatchAreas, swatchPhrases } from './key/keySwatches';
import { mappedDates, mappedKey } from './mapping/mappedSettings';
import { emptyMapping, type Mapping } from './mapping/mapping';
import { defaultKey, ratingWords } from './values/ratingWords';
import { unratedArea } from './rows/coloursUnread';
import { fillAreas } from './rows/readActions';

import { keyPlaces } from './key/keyPlaces';
import { findValueKeys, valuesToExplain, type ValueKey } from './key/valueKeys';
import { readKey, type FoundKey } from './key/readKey';
import { understoodAlike } from './tables/alikeTables';
import { withNumberedPriorities } from './tables/numberedPriorities';
import { withPartingAreas } from './tables/partingAreas';
import { copiedPlans, type CopiedPlan } from './tables/copiedPlans';
import { repeatedPlans } from './tables/repeatedPlans';
import { withUnheadedAreas } from './tables/unheadedAreas';
import { isOn, sideBySide } from './tables/sideBySide';
import { rowsOfActions, rowsOverKey } from './key/rowsOfActions';

/** Where the plan is in a workbook, before its rows are read. */
export interface PlanOutline {
  readonly cells: WorkbookCells;
  readonly mapping: Mapping;
  /** Why the mapping no longer fits the workbook, a sentence each. Nothing must be read then. */
  readonly mappingProblems: readonly string[];
  readonly tables: readonly FoundTable[];
  readonly others: readonly OtherTable[];
  /** The key that is given in words; one in colours is found once these are known. */
  readonly key: FoundKey | null;
  /** Where a key in colours may stand; none where there is one in words. */
  readonly keyAreas: readonly SheetArea[];
  /** Lists that explain values of rating columns. */
  readonly valueKeys: readonly ValueKey[];
  /** Why each sheet that holds no plan was left alone, by the sheet's name. */
  readonly leftAlone: ReadonlyMap<string, string>;
  /** What is to be said of a sheet that is read, beside where its headings are. */
  readonly remarks: ReadonlyMap<string, string>;
  /** Sheets that are read and have the same actions. */
  readonly copies: readonly CopiedPlan[];
  /** For each sheet without a plan, the row of headings that is most like one. */
  readonly closest: ReadonlyMap<string, Closest>;
  readonly dates: DateSettings;
}

/**
 * Finds the plan tables and the rating key of a workbook. The key's own words may tell that a column
 * holds ratings; where they do, the tables are found again.
 * @param mapping what a person has stated; all else is worked out
 */
export const outlinePlan = (cells: WorkbookCells, mapping: Mapping = emptyMapping): PlanOutline =>
  atOnce(outlineInSteps(cells, mapping));

/** The same, a sheet a step. */
export function* outlineInSteps(cells: WorkbookCells, mapping: Mapping): Steps<PlanOutline> {
  const fitted = fitMapping(cells, mapping);
  const leftAlone = new Map<string, string>();
  const views: SheetView[] = [];
  for (const sheet of cells.sheets) {
    const reason = unreadReason(sheet, fitted.use.get(sheet.name) === 'ignore');
    if (reason === null) views.push(...viewsOf(sheet, fitted));
    else leftAlone.set(sheet.name, reason);
    yield;
  }
  const outline = yield* outlineOf(cells, mapping, fitted, views, leftAlone);
  yield;
  const words = statusWords(outline);
  return words !== null && views.some(({ contents }) => contents.differWith(words))
    ? yield* outlineOf(
        cells,
        mapping,
        fitted,
        views.map((view) => withWords(view, words)),
        leftAlone,
      )
    : outline;
}

/** A sheet as it is to be looked at: its cards as a table, its parts side by side, or as it is. */
function viewsOf(sheet: SheetCells, { tables, use }: FittedMapping): SheetView[] {
  const stated = tables.get(sheet.name);
  const mayBeCards = stated === undefined && (use.get(sheet.name) ?? 'plan') === 'plan';
  const cards = mayBeCards ? layCards(sheet) : null;
  const view = cards === null ? null : { ...viewOf(cards.table), cards };
  return view !== null && headsPlanOnly(view) ? [view] : partViews(sideBySide(sheet, stated));
}

/** Whether cards are a plan's, and their labels one row of headings. */
const headsPlanOnly = (view: SheetView & { readonly cards: LaidCards }): boolean => {
  const [only, ...others] = atOnce(planHeaders(view));
  const { headerRow } = view.cards;
  return (
    only !== undefined && others.length === 0 && only.row === headerRow && only.rows === 1 && headsPlan(only)
  );
};

const partViews = (parts: readonly SheetCells[]): SheetView[] =>
  parts.map((part) => viewOf(part, parts.length > 1));

/** The words of ratings by the workbook's own key and lists, or those that stand where its key may; null without any. */
function statusWords(outline: PlanOutline): StatusWords | null {
  const { cells, mapping, tables, key, keyAreas, valueKeys } = outline;
  const listed = valueKeys.flatMap(({ lines }) => lines.map(({ word }) => word));
  const isKeyed = key !== null || mapping.key !== undefined;
  if (!isKeyed && keyAreas.length === 0 && listed.length === 0) return null;
  const known = ratingWords(mappedKey(mapping.key, key?.key ?? defaultKey)).keys();
  const found = [...listed, ...(isKeyed ? [] : swatchPhrases(keyAreas, cells.sheets, tables))];
  const names = namesIn(tables);
  return new Set([...known, ...found.filter((word) => !names.has(word))]);
}

/** What stands in columns of people, of organisations and, by their heading, of areas is no word of ratings, whatever list holds it as well. */
function namesIn(tables: readonly FoundTable[]): ReadonlySet<string> {
  const values = new Set<CellValue>();
  for (const { sheet, columns, body, isAreaGuessed } of tables) {
    for (const column of [columns.lead, columns.agencies, isAreaGuessed ? undefined : columns.area]) {
      if (column === undefined) continue;
      for (let row = body.row; row < body.row + body.rows; row++) {
        values.add(valueAt(sheet, row, column));
      }
    }
  }
  return new Set([...values].map((value) => plain(textOf(value))));
}

function* outlineOf(
  cells: WorkbookCells,
  mapping: Mapping,
  fitted: FittedMapping,
  views: readonly SheetView[],
  unread: ReadonlyMap<string, string>,
): Steps<PlanOutline> {
  const leftAlone = new Map(unread);
  const remarks = new Map<string, string>();
  const closest = new Map<string, Closest>();
  const found: FoundTable[] = [];
  const statedTables: FoundTable[] = [];
  let others: OtherTable[] = [];
  const without: SheetView[] = [];
  for (const view of views) {
    const { name } = view.sheet;
    const stated = fitted.tables
      .get(name)
      ?.filter((table) => cells.sheets.includes(view.sheet) || isOn(view.sheet, table));
    const search = yield* findTables(view, stated);
    yield;
    const use = fitted.use.get(name);
    if (use !== undefined && use !== 'plan') {
      others.push(...search.others.filter(({ kind }) => kind.reads === use));
      leftAlone.set(name, search.why);
      continue;
    }
    const { cards } = view;
    (stated === undefined ? found : statedTables).push(
      ...search.tables.map((table) => (cards === undefined ? table : { ...table, cards })),
    );
    if (cards === undefined) others.push(...search.others);
    const { copyOf } = view.sheet;
    if (search.tables.length === 0) {
      without.push(view);
      leftAlone.set(name, copyOf === undefined ? search.why : copyReason(copyOf));
    } else if (copyOf !== undefined) remarks.set(name, `the rows of ${copyReason(copyOf)} are left out`);
    if (search.closest !== null) closest.set(name, search.closest);
    const moved = stated?.find((table) => table.moved !== undefined)?.moved;
    if (moved !== undefined) remarks.set(name, moved);
  }
  for (const view of without) {
    const { name, copyOf } = view.sheet;
    if (fitted.use.has(name) || copyOf !== undefined) continue;
    const alike = headedAlike(view.sheet, found);
    if (alike === null) {
      const isRead = others.some(({ sheet, kind }) => sheet === view.sheet && kind.reads !== undefined);
      if (view.isBesideAnother && !isRead) remarks.set(name, partUnread(view));
      continue;
    }
    found.push(...(yield* findTables(view, [alike])).tables);
    others = others.filter(({ sheet }) => sheet.name !== name);
    leftAlone.delete(name);
    closest.delete(name);
  }
  const areaIsStated = ({ sheet, headerRow, areaSource }: FoundTable): boolean =>
    areaSource !== undefined ||
    fitted.tables
      .get(sheet.name)
      ?.some((stated) => stated.headerRow === headerRow && stated.fixed.area !== undefined) === true;
  const inTabOrder = inOrder([...understoodAlike(found), ...statedTables], cells.sheets);
  const known = withNumberedPriorities(
    withPartingAreas(withUnheadedAreas(inTabOrder), areaIsStated),
    cells.sheets,
  );
  const isUnstated = ({ sheet }: FoundTable): boolean => fitted.use.get(sheet.name) === undefined;
  const earlier = earlierPlans(known.filter(isUnstated));
  for (const name of earlier) leftAlone.set(name, 'it looks like an earlier plan');
  const ofNow = known.filter(({ sheet }) => !earlier.has(sheet.name));
  const before = earlierPeriods(ofNow.filter(isUnstated));
  for (const [name, now] of before) leftAlone.set(name, `it has the actions of “${now}” as they were before`);
  const current = ofNow.filter(({ sheet }) => !before.has(sheet.name));
  const repeated = repeatedPlans(current.filter(isUnstated));
  for (const [name, whole] of repeated)
    leftAlone.set(name, `it shows actions of “${whole}” again, which are counted there`);
  const summaries = areaSummaries(
    current.filter((table) => isUnstated(table) && !repeated.has(table.sheet.name)),
  );
  for (const [name, whole] of summaries)
    leftAlone.set(name, `it has one row for each area of “${whole}”, whose actions are counted there`);
  const notRead = [before, repeated, summaries];
  const isRead = (name: string): boolean => !earlier.has(name) && !notRead.some((left) => left.has(name));
  const tables = current.filter(({ sheet }) => isRead(sheet.name));
  const copies = copiedPlans(tables.filter(isUnstated));
  for (const { sheets, isOne } of copies) {
    const [first = '', ...others] = sheets;
    for (const name of others) {
      if (!isOne && !remarks.has(name))
        remarks.set(name, `it has the same actions as “${first}”, and those of both are counted`);
    }
  }

  const readable = cells.sheets.filter(({ name }) => isRead(name));
  const notKeys = others.filter(({ kind }) => kind !== keyTable);
  const taken = [...tables.flatMap(columnsNotOverKey), ...notKeys.map(cellsOf)];
  yield;
  const places = keyPlaces(tables, others);
  const key = readKey(readable, taken, places);
  const values = valuesToExplain(tables, ratingWords(mappedKey(mapping.key, key?.key ?? defaultKey)));
  yield;
  const busy = new Set(notKeys.map(({ sheet }) => sheet.name));
  return {
    cells,
    mapping,
    mappingProblems: fitted.problems,
    tables,
    others: others.filter(({ sheet }) => !earlier.has(sheet.name)),
    key,
    valueKeys: findValueKeys(
      readable,
      [...tables.map(rowsNotOverKey), ...notKeys.map(cellsOf)],
      values,
      places,
    ),
    keyAreas: key === null ? swatchAreas(readable, tables.map(asOnSheet(cells)), busy) : [],
    leftAlone,
    remarks,
    copies,
    closest,
    dates: mappedDates(mapping.dates),
  };
}

/** Of plans beside each other one is not read. */
const partUnread = ({ sheet: { column, values } }: SheetView): string => {
  const last = column + (values[0]?.length ?? 1) - 1;
  return `columns ${columnLetters(column)} to ${columnLetters(last)} were not read as a plan`;
};

/** In the order of the workbook's tabs, and as they were found on each. */
function inOrder(tables: readonly FoundTable[], sheets: readonly SheetCells[]): FoundTable[] {
  const at = new Map(sheets.map(({ name }, index) => [name, index]));
  const place = ({ sheet }: FoundTable): number => at.get(sheet.name) ?? 0;
  return [...tables].sort((a, b) => place(a) - place(b));
}

/** A key often stands right under its table, in the first columns; nobody writes "Blue" for an action. */
const mayStandOverKey: ReadonlySet<Field> = new Set(['reference', 'area', 'improvement', 'action']);

/** Why a summary sheet of ours is left alone. */
export const ownSheetReason = 'a summary sheet of BRAG Board';
/** Why a sheet that nobody sees holds no plan. */
export const hiddenReason = 'it is hidden';

/** Why a copy of one is. */
const copyReason = (title: string): string => `a copy of ${title} that BRAG Board made`;

/** Cards in the place of a table: all that they cover. */
const asOnSheet =
  ({ sheets }: WorkbookCells) =>
  (table: FoundTable): FoundTable => {
    const own = sheets.find(({ name }) => name === table.sheet.name);
    return table.cards === undefined || own === undefined
      ? table
      : { ...table, sheet: own, headerRow: table.cards.area.row, columns: {}, body: table.cards.area };
  };

/** Cells in which a colour's name is a rating or prose, never a line of the key. */
function columnsNotOverKey(table: FoundTable): SheetArea[] {
  const { sheet, columns, series, body, cards } = table;
  if (cards !== undefined) return [{ sheet: sheet.name, area: cards.area }];
  const upper = Math.max(0, body.rows - rowsOverKey);
  const rows = rowsOfActions(table);
  const own = [
    ...fieldsOf(columns).flatMap((field) => (mayStandOverKey.has(field) ? [] : (columns[field] ?? []))),
    // What was rated in earlier months.
    ...Object.values(series).flat(),
    ...filledRightOf(table),
  ];
  return [
    { sheet: sheet.name, area: { ...body, rows: upper } },
    ...[...new Set(own)].map((column) => ({
      sheet: sheet.name,
      area: { ...body, rows, column, columns: 1 },
    })),
  ];
}

/** Of a table's rows a column of its own fills most; a key beside it fills a few. */
const mostRows = 0.6;

/** The columns with a heading right of the actions that most rows fill: they are about the actions, understood or not. */
function filledRightOf({ sheet, columns, body, headings }: FoundTable): number[] {
  if (columns.action === undefined) return [];
  const first = columns.action - body.column + 1;
  // What stands behind a gap is beside the table.
  const gap = headings.findIndex((levels, index) => index >= first && levels.every((level) => level === ''));
  const last = gap < 0 ? headings.length : gap;
  const filled = new Array<number>(headings.length).fill(0);
  const left = body.column - sheet.column;
  // Row by row, as the cells lie: a long plan has columns of thousands.
  for (let row = body.row; row < body.row + body.rows; row++) {
    const cells = sheet.values[row - sheet.row] ?? [];
    for (let index = first; index < last; index++) {
      const value = cells[left + index];
      if (value !== undefined && value !== '' && !isBlank(value)) filled[index] = (filled[index] ?? 0) + 1;
    }
  }
  return filled.flatMap((count, index) =>
    index >= first && index < last && count >= body.rows * mostRows ? [body.column + index] : [],
  );
}

/** The headings and rows of a table, in which a value is an action's own, without those at its end that may be a key's. */
function rowsNotOverKey(table: FoundTable): SheetArea {
  const { sheet, body, headerRow, cards } = table;
  if (cards !== undefined) return { sheet: sheet.name, area: cards.area };
  return {
    sheet: sheet.name,
    area: { ...body, row: headerRow, rows: body.row - headerRow + rowsOfActions(table) },
  };
}

const cellsOf = ({ sheet, headerRow, end }: OtherTable): SheetArea => ({
  sheet: sheet.name,
  area: {
    row: headerRow,
    column: sheet.column,
    rows: end - headerRow,
    columns: sheet.values[0]?.length ?? 0,
  },
});

function unreadReason(sheet: SheetCells, isIgnored: boolean): string | null {
  if (sheet.ours) return ownSheetReason;
  if (sheet.withoutCells) return 'it is a chart or macro sheet, which has no cells';
  if (sheet.hidden) return hiddenReason;
  if (sheet.copyOf !== undefined && sheet.values.length === 0) return copyReason(sheet.copyOf);
  return isIgnored ? 'the mapping says to leave it alone' : null;
}

/** The cells whose colours are needed to read the plan. */
export const fillsNeeded = (outline: PlanOutline): ColourArea[] => [
  ...outline.tables.flatMap(fillAreas),
  ...outline.tables.flatMap(unratedArea),
  ...outline.keyAreas,
  ...outline.valueKeys.map(({ sheet, area }) => ({ sheet, area })),
];
