import { isBlank, plain, textOf } from '../../cells/text';
import { valueAt, type CellValue } from '../../cells/sheetCells';
import { isAreaTitle } from '../tables/areaTitle';
import { fieldsOf } from '../columns/assignColumns';
import type { Field } from '../columns/fields';
import { kindsOfText } from '../columns/kindsOfText';
import type { FoundTable } from '../tables/foundTable';
import { filledCells } from '../tables/header';
import { copiesBelow } from './copiesBelow';
import { earlierRows } from './earlierRows';
import { firstText } from './firstText';
import { datedHeadings } from './datedHeadings';
import { notesUnderActions, ratedNotes } from './notesUnderActions';
import { signatureRows } from './signatures';
import { numbersColumns, tellsHow } from '../tables/tellsHow';
import { pageLines } from './pageLines';
import { rowsOfOtherTypes } from './rowsOfOtherTypes';
import { smallTablesUnder } from './smallTablesUnder';
import { saysHeading, textsAlone } from './textsAlone';
import { isUnder, summaryRows, type LevelOf } from './summaryRows';
import { isToFillIn } from './toFillIn';
import type { ParentRows } from '../mapping/mapping';
import { isTotal } from '../values/isTotal';
import { defaultKey, ratingWords } from '../values/ratingWords';
import type { RowKind } from './rowKind';

/** What shows that a row is worked on, beside a rating. */
const beside = ['lead', 'due', 'start', 'agencies'] as const;
/** Examples stand before all else. */
const rowsOfExamples = 3;
/** A label and what it says. */
const cellsOfPreface = 2;
/** The title of an area, and two things beside it. */
const cellsOfTitle = 3;
/** In characters: a longer text that ends with a colon is what is to be done, with more of it beside. */
const longestLabel = 40;
const totalFields = ['reference', 'area', 'improvement', 'action'] as const;
/** What shows that a row is worked on; with none of them it may be a heading. */
const workFields = ['progress', 'impact', 'lead', 'due'] as const;
const parentHasNone = [
  ...workFields,
  'agencies',
  'start',
  'revisedDue',
  'completed',
  'budget',
  'actual',
  'forecast',
] as const;
/** A heading that stands alone in its row stands in one of these columns, or in one that is no field. */
const headingFields: ReadonlySet<Field> = new Set(totalFields);

const usualWords = ratingWords(defaultKey);

/** Tells what the rows of a table are. */
export interface RowClassifier {
  readonly kindOf: (row: number) => RowKind;
  readonly levelOf: LevelOf;
  /** Rows read as actions that may only sum up those under them. */
  readonly doubtful: readonly number[];
  /** Rows read as actions that have a rating and neither a lead nor a date, and may sum up those under them. */
  readonly rated: readonly number[];
  /** Rows read as actions that have dates and neither a lead nor a rating, and may sum up those under them. */
  readonly dated: readonly number[];
  /** Rows read as actions that hold a text and nothing else, and may be headings. */
  readonly alone: readonly number[];
  /** Rows read as actions beside those of their number under them. */
  readonly beside: readonly number[];
  /** Rows set aside as notes of the actions above them that have a rating of their own. */
  readonly withOwnRating: ReadonlySet<number>;
}

/**
 * Tells actions from everything else that stands in a plan table.
 * @param keyRows rows that hold the rating key
 * @param parentRows what a person has said that rows above others of their number are
 */
export function rowClassifier(
  table: FoundTable,
  keyRows: ReadonlySet<number>,
  parentRows?: ParentRows,
): RowClassifier {
  const { sheet, body, columns, merged } = table;
  const at = (row: number, field: Field): CellValue => {
    const column = columns[field];
    return column === undefined ? '' : valueAt(sheet, row, column);
  };
  const covered = (row: number, field: Field): boolean => {
    const column = columns[field];
    return column !== undefined && merged.isCovered(row, column);
  };
  const holdsAny = (row: number, some: readonly Field[]): boolean =>
    some.some((field) => !isBlank(at(row, field)));
  const headers = headerLines(table);
  const isTotalRow = (row: number): boolean =>
    totalFields.some((field) => isTotal(plain(textOf(at(row, field)))));
  const isRepeatOrTotal = (row: number): boolean => headers.repeats(row) || isTotalRow(row);
  const notes = notesUnderActions(table, isRepeatOrTotal);
  const withOwnRating = ratedNotes(table, isRepeatOrTotal);
  const isSmallTable = smallTablesUnder(table);
  const isSigned = signatureRows(table);
  const isOtherTable = (row: number): boolean => isSmallTable(row) || isSigned(row);
  const isOfOtherType = rowsOfOtherTypes(table).rows;
  const earlier = earlierRows(table)?.rows;
  const copies = copiesBelow(table);
  const firstCells = sheet.values[body.row - sheet.row] ?? [];
  const isToldThere =
    tellsHow(sheet.values[body.row - 1 - sheet.row] ?? [], firstCells) || numbersColumns(firstCells);
  const isOfPage = pageLines(table, (row) => headers.repeats(row));
  const indexOf = (field: Field): number => (columns[field] ?? sheet.column - 1) - sheet.column;
  const actionIndex = indexOf('action');
  const workIndexes = workFields.map(indexOf).filter((index) => index >= 0);
  const ownFields = new Map(fieldsOf(columns).map((field) => [columns[field], field]));

  const isWorked = (cells: readonly CellValue[]): boolean => {
    for (const index of workIndexes) if (!isBlank(cells[index] ?? '')) return true;
    return false;
  };

  const prefaces = rowsOverRepeats();
  const withRatings = headingsWithRatings();
  const ratedHeadings = new Set(
    parentRows === 'groups' ? [...withRatings.rows, ...withRatings.doubtful] : withRatings.rows,
  );
  const found = summaryRows(
    table,
    (row) => isWorked(sheet.values[row - sheet.row] ?? []),
    (row) => keyRows.has(row) || headers.repeats(row) || isTotalRow(row),
  );
  const summaries =
    parentRows === undefined
      ? found.rows
      : new Set(parentRows === 'groups' ? [...found.rows, ...found.doubtful] : []);
  const withDates = datedHeadings(
    table,
    (row) => keyRows.has(row) || headers.repeats(row) || isTotalRow(row) || isOtherTable(row),
  );
  const sums = new Set(parentRows === 'groups' ? [...withDates.rows, ...withDates.doubtful] : withDates.rows);
  const texts = textsAlone(table, usualKindOf, rowsAlone());
  const unfilled = new Set(parentRows === 'groups' ? texts.actions : [...texts.actions, ...texts.doubtful]);
  return {
    kindOf: (row) => (unfilled.has(row) ? 'action' : usualKindOf(row)),
    levelOf: found.levelOf,
    doubtful: parentRows === undefined ? found.doubtful : [],
    rated: parentRows === undefined ? withRatings.doubtful : [],
    dated: parentRows === undefined ? withDates.doubtful : [],
    alone: parentRows === undefined ? texts.doubtful : [],
    beside: found.beside,
    withOwnRating,
  };

  /** Headings that are known by nothing but that they stand alone in their rows, where the actions are. */
  function rowsAlone(): number[] {
    const rows: number[] = [];
    const column = columns.action;
    for (let row = body.row; column !== undefined && row < body.row + body.rows; row++) {
      const isAlone =
        !isBlank(at(row, 'action')) && filledCells(sheet, row, body.column, body.columns, 2) === 1;
      if (isAlone && merged.span(row, column) === 1 && usualKindOf(row) === 'heading') rows.push(row);
    }
    return rows;
  }

  /** What a row is, where a text alone is a heading. */
  function usualKindOf(row: number): RowKind {
    if (keyRows.size > 0 && keyRows.has(row)) return 'rating key';
    if ((row === body.row && isToldThere) || isOfOtherType.has(row) || isOfPage.has(row)) return 'note';
    if (earlier?.has(row) === true || copies?.rows.has(row) === true) return 'earlier';
    if (copies?.titles.has(row) === true) return 'note';
    const cells = sheet.values[row - sheet.row];
    const action = cells?.[actionIndex] ?? '';
    const hasAction = !isBlank(action);
    const worked = cells !== undefined && isWorked(cells);
    if (hasAction && worked && !headers.headsAction(action)) {
      if (isTotalRow(row) && onlyNumbersBeside(row)) return 'total';
      if (isOtherTable(row)) return 'note';
      if (withOwnRating.has(row)) return 'note';
      if (isExample(row) || isTemplate(row) || isLabelled(row)) return 'note';
      if (ratedHeadings.has(row)) return 'rated heading';
      if (summaries.has(row)) return 'summary';
      return sums.has(row) ? 'rated heading' : 'action';
    }

    const filled = filledCells(sheet, row, body.column, body.columns);
    if (filled === 0) return 'blank';
    if (isOtherTable(row) || isTemplate(row)) return 'note';
    if (headers.repeats(row)) return 'repeated header';
    if (!worked && isTotalRow(row)) return 'total';
    if (prefaces.has(row)) return isAreaTitle(plain(firstText(table, row))) ? 'heading' : 'note';
    if (filled === 1 && notes.has(row)) return 'note';
    if (hasAction) {
      if (summaries.has(row)) return 'parent';
      if (sums.has(row)) return 'rated heading';
      if (worked) return 'action';
      if (isHeading(row, filled)) return 'heading';
      return isParent(row) ? 'parent' : 'action';
    }
    if (ratedHeadings.has(row)) return 'rated heading';
    const isLedByDay = holdsAny(row, ['lead']) && holdsAny(row, ['due']);
    if (
      holdsAny(row, ['reference']) &&
      (isLedByDay || holdsAny(row, ['progress', 'impact'])) &&
      followsAction(row)
    )
      return 'action';
    return filled === 1 && !continuesAction(row) && standsAsHeading(row) ? 'heading' : 'note';
  }

  /** "Objective 2", its sponsor and its own rating, between a blank row and the headings that come again: no actions. */
  function rowsOverRepeats(): ReadonlySet<number> {
    const over = new Set<number>();
    for (let row = body.row + 1; row < body.row + body.rows; row++) {
      const action = sheet.values[row - sheet.row]?.[actionIndex] ?? '';
      if (!headers.headsAction(action) || !headers.repeats(row)) continue;
      let above = row - 1;
      const filled = (at: number): number => filledCells(sheet, at, body.column, body.columns);
      // "Objective 2: Homes", with who leads it and how it goes in one row.
      const isShort = (at: number): boolean =>
        filled(at) > 0 &&
        filled(at) <= (isAreaTitle(plain(firstText(table, at))) ? cellsOfTitle : cellsOfPreface);
      const isOfNone = (at: number): boolean =>
        !isWorked(sheet.values[at - sheet.row] ?? []) || isAreaTitle(plain(firstText(table, at)));
      while (above >= body.row && isShort(above) && isOfNone(above)) above--;
      if (above < body.row || filled(above) > 0) continue;
      // A title alone in its row is known as any other heading.
      for (let own = above + 1; own < row; own++) if (filled(own) >= cellsOfPreface) over.add(own);
    }
    return over;
  }

  /**
   * "Homes" with the rating of all that is done for them: rows with nothing else, each over rows that somebody leads by
   * some day. Where they do not part the table from its first row on, one that does not say so may be an action that is
   * not filled in yet.
   */
  function headingsWithRatings(): { readonly rows: readonly number[]; readonly doubtful: readonly number[] } {
    const lines: { readonly row: number; readonly isName: boolean }[] = [];
    for (let row = body.row; row < body.row + body.rows; row++) {
      if (columns.progress === undefined && columns.impact === undefined) break;
      if (filledCells(sheet, row, body.column, body.columns) === 0 || headers.repeats(row)) continue;
      const isFull = holdsAny(row, beside) && holdsAny(row, ['reference', 'action']);
      const isName = !isFull && isRatedName(row);
      if (isFull || isName) lines.push({ row, isName });
    }
    const names = lines.flatMap(({ row, isName }) => (isName ? [row] : []));
    const areOver = lines.every(({ isName }, at) => !isName || lines[at + 1]?.isName === false);
    if (!areOver) return { rows: [], doubtful: [] };
    if (names.length > 1 && lines[0]?.isName === true) return { rows: names, doubtful: [] };
    const rows = names.filter((row) => saysHeading(firstText(table, row)));
    const mayHead = (row: number): boolean =>
      !rows.includes(row) && !kindsOfText(firstText(table, row)).includes('verb');
    return { rows, doubtful: names.filter(mayHead) };
  }

  function isRatedName(row: number): boolean {
    if (!holdsAny(row, ['progress', 'impact']) || holdsAny(row, beside)) return false;
    const [reference, action] = [at(row, 'reference'), at(row, 'action')];
    const name = isBlank(action) ? reference : action;
    if (isBlank(action) === isBlank(reference) || /^[\W\d]*$/.test(textOf(name))) return false;
    const ratings = [columns.progress, columns.impact].filter(
      (column) => column !== undefined && !isBlank(valueAt(sheet, row, column)),
    );
    return filledCells(sheet, row, body.column, body.columns) === 1 + ratings.length;
  }

  /** A row that shows how to fill in the others. */
  function isExample(row: number): boolean {
    return (
      row < body.row + rowsOfExamples &&
      (/^(?:e\.?g|example)\b[.:]*$/.test(plain(textOf(at(row, 'reference')))) ||
        /^(?:e\.?g\.?|example)(?: \d+)? ?[:–-] ?\S/.test(plain(textOf(at(row, 'action')))))
    );
  }

  /** "Evaluation:" and what it says, in the place of an action and whatever stands beside it: nobody ends an action so. */
  function isLabelled(row: number): boolean {
    const text = textOf(at(row, 'action')).trim();
    return (
      text.endsWith(':') &&
      text.length <= longestLabel &&
      !holdsAny(row, ['progress', 'impact', 'reference']) &&
      filledCells(sheet, row, body.column, body.columns) === cellsOfPreface
    );
  }

  /** A row that nobody has written over yet: what is to be done is to be filled in, and so is who leads it, and how it goes. */
  function isTemplate(row: number): boolean {
    const isOpen = (field: Field): boolean => isBlank(at(row, field)) || isToFillIn(at(row, field));
    const isUnrated = (field: Field): boolean =>
      isOpen(field) || usualWords.get(plain(textOf(at(row, field)))) === 'unrated';
    return isToFillIn(at(row, 'action')) && isOpen('lead') && isUnrated('progress') && isUnrated('impact');
  }

  /** Without a text of its own a row is an action among others, and not below a gap, where a key or another table stands. */
  function followsAction(row: number): boolean {
    for (let above = row - 1; above >= body.row; above--) {
      if (!isBlank(at(above, 'action'))) return true;
      if (filledCells(sheet, above, body.column, body.columns) === 0) return false;
    }
    return true;
  }

  /** "Total actions: 2", or the last row of an Excel table: what stands beside the word is counted. */
  function onlyNumbersBeside(row: number): boolean {
    for (let column = body.column; column < body.column + body.columns; column++) {
      const value = valueAt(sheet, row, column);
      if (typeof value === 'string' && !isBlank(value) && !isTotal(plain(value))) return false;
    }
    return true;
  }

  /** An action's own cell, merged down from a row above. */
  function continuesAction(row: number): boolean {
    const area = columns.action === undefined ? undefined : merged.area(row, columns.action);
    return area !== undefined && area.row < row;
  }

  /** One cell merged across most of the table, or alone in its row where areas have no column of their own. */
  function isHeading(row: number, filled: number): boolean {
    const column = columns.action ?? body.column;
    if (merged.span(row, column) * 2 > body.columns) return true;
    if (filled !== 1 || columns.area !== undefined) return false;
    if (isAreaTitle(plain(textOf(at(row, 'action'))))) return true;
    if (fieldsOf(columns).length <= 2) return false;
    // A line of its own under an aim, or one that shares its lead with the lines above, is an action.
    return (
      columns.improvement === undefined &&
      !covered(row, 'reference') &&
      !covered(row, 'lead') &&
      !covered(row, 'due')
    );
  }

  /** 1.1 with a text and nothing else, above 1.1.1. */
  function isParent(row: number): boolean {
    const reference = textOf(at(row, 'reference')).trim();
    if (reference === '' || holdsAny(row, parentHasNone) || covered(row, 'lead')) return false;
    for (let next = row + 1; next < body.row + body.rows; next++) {
      if (filledCells(sheet, next, body.column, body.columns) === 0) continue;
      return isUnder(textOf(at(next, 'reference')).trim(), reference);
    }
    return false;
  }

  function standsAsHeading(row: number): boolean {
    for (let column = body.column; column < body.column + body.columns; column++) {
      if (isBlank(valueAt(sheet, row, column))) continue;
      const field = ownFields.get(column);
      return field === undefined || headingFields.has(field) || merged.span(row, column) * 2 > body.columns;
    }
    return false;
  }
}

interface HeaderLines {
  /** True for a row that says what the header says. */
  readonly repeats: (row: number) => boolean;
  /** True for a cell that says what stands above the actions. */
  readonly headsAction: (action: CellValue) => boolean;
}

/** Knows a row of the header again, as tables that run over pages repeat it. */
function headerLines({ sheet, body, columns, headings, headerRows }: FoundTable): HeaderLines {
  const levels = Array.from({ length: headerRows }, (_, level) =>
    headings.map((words) => words[level] ?? ''),
  );
  const overActions = new Set(headings[(columns.action ?? body.column) - body.column]);
  const longest = Math.max(...[...overActions].map((heading) => heading.length)) + strayMarks;
  const repeats = (row: number): boolean =>
    levels.some((words) => {
      let same = 0;
      for (const [index, word] of words.entries()) {
        const value = valueAt(sheet, row, body.column + index);
        if (isBlank(value)) continue;
        if (plain(textOf(value)) !== word) return false;
        same++;
      }
      return same >= 2 || (same === 1 && words.filter((word) => word !== '').length === 1);
    });
  return {
    repeats,
    headsAction: (action) =>
      typeof action === 'string' && action.length <= longest && overActions.has(plain(action)),
  };
}

/** Spaces and the like that a repeated heading may have more than the first. */
const strayMarks = 8;
