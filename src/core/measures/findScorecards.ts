import { mergedCells, type MergedCells } from '../cells/mergedCells';
import { headsLedger } from '../plan/tables/otherTables';
import type { ColourArea, SheetCells } from '../cells/sheetCells';
import { isBlank, plain, textOf } from '../cells/text';
import { fillsNeeded, type PlanOutline } from '../plan/outlinePlan';
import { readFigure } from './readFigure';
import { scorecardHeader, speaksOfMeasures, type ScorecardHeader } from './scorecardHeader';

/** A table of measures on a sheet. */
export interface Scorecard {
  readonly sheet: SheetCells;
  readonly merged: MergedCells;
  readonly header: ScorecardHeader;
  /** The row after its last. */
  readonly end: number;
}

/** The first headings stand among so many rows of a sheet. */
const rowsSearched = 30;
/** A sheet with more rows is a list of something else. */
const mostRows = 5000;
const named =
  /scorecard|\bkpis?\b|dashboard|\bperformance\b|indicators?\b|\bmeasures?\b|outcomes? (?:data|framework)|sgorfwrdd|perfformiad/;
/** Names of people are no measures. */
const ofPeople =
  /\b(?:pupil|student|child|surname|first name|full name|employee|staff|officer|attendee|member)\b|^name$/;
/** Figures stand in so many of the cells that are filled, at least. */
const mostly = 0.5;

type Outline = Pick<PlanOutline, 'cells' | 'tables' | 'others' | 'mapping' | 'dates'>;

/** A check after an edit asks for those of the outline before it and, twice, for those of the one after. */
const known = new WeakMap<Outline, readonly Scorecard[]>();

/**
 * Finds the scorecards of a workbook: beside a plan only what its reader has seen there, elsewhere by their headings and
 * figures. They are found once for each outline.
 */
export function findScorecards(outline: Outline): readonly Scorecard[] {
  const found = known.get(outline) ?? scorecardsIn(outline);
  known.set(outline, found);
  return found;
}

function scorecardsIn(outline: Outline): Scorecard[] {
  const { cells, tables, others, mapping } = outline;
  const withPlan = new Set(tables.map(({ sheet }) => sheet.name));
  return cells.sheets.flatMap((sheet) => {
    const { name, ours, hidden, withoutCells, copyOf, values } = sheet;
    if (ours || hidden || withoutCells === true || copyOf !== undefined || values.length === 0) return [];
    const use = mapping.sheets.find((one) => one.name === name)?.use;
    if (use !== undefined && use !== 'measures' && use !== 'plan') return [];
    const beside = others.filter((other) => other.sheet.name === name);
    const known = beside.filter(({ kind }) => kind.reads === 'measures');
    if (withPlan.has(name)) return known.flatMap(({ headerRow, end }) => at(sheet, headerRow, end, outline));
    if (beside.some(({ kind }) => kind.reads === 'risks') || values.length > mostRows) return [];
    return searched(sheet, outline, use === 'measures', new Set(known.map(({ headerRow }) => headerRow)));
  });
}

/** The cells whose colours are needed to read the plan, and those of measures, of which it is needed how they write numbers. */
export const looksNeeded = (outline: PlanOutline): ColourArea[] => [
  ...fillsNeeded(outline),
  ...findScorecards(outline).map(({ sheet, header, end }): ColourArea => ({
    sheet: sheet.name,
    area: {
      row: header.row,
      column: sheet.column,
      rows: end - header.row,
      columns: sheet.values[0]?.length ?? 0,
    },
    formats: true,
  })),
];

function at(
  sheet: SheetCells,
  row: number,
  end: number,
  outline: Pick<PlanOutline, 'cells' | 'dates'>,
): Scorecard[] {
  const merged = mergedCells(sheet);
  const header = scorecardHeader(sheet, row, contextOf(outline, true), merged);
  return header === null ? [] : [{ sheet, merged, header, end }];
}

const contextOf = ({ cells, dates }: Pick<PlanOutline, 'cells' | 'dates'>, isScorecard: boolean) => ({
  uses1904Dates: cells.uses1904Dates,
  dates,
  isScorecard,
});

function searched(
  sheet: SheetCells,
  outline: Pick<PlanOutline, 'cells' | 'dates'>,
  isStated: boolean,
  known: ReadonlySet<number>,
): Scorecard[] {
  const merged = mergedCells(sheet);
  const lastRow = sheet.row + sheet.values.length;
  const found: ScorecardHeader[] = [];
  for (let row = sheet.row; row < lastRow; row++) {
    const previous = found.at(-1);
    if (previous === undefined && row >= sheet.row + rowsSearched) break;
    // What stands right under headings are figures, whatever they look like beneath months.
    if (previous !== undefined && row <= previous.row + previous.rows) continue;
    const isNamed = isStated || (row < sheet.row + rowsSearched && isCalledOne(sheet, row));
    const texts = (sheet.values[row - sheet.row] ?? []).flatMap((value) =>
      typeof value === 'string' && value.length <= 60 ? [plain(value)] : [],
    );
    const speaks = texts.some((text) => speaksOfMeasures.test(text));
    if (!speaks && !(isNamed && previous === undefined)) continue;
    const header = scorecardHeader(sheet, row, contextOf(outline, isNamed || known.has(row)), merged);
    if (header !== null && heads(header, sheet.column, isNamed, known.has(row)) && !isRowOf(previous, header))
      found.push(header);
  }
  return found
    .map((header, index) => ({
      sheet,
      merged,
      header,
      end: titlesBefore(sheet, found[index + 1]?.row ?? lastRow, lastRow),
    }))
    .filter((scorecard) => isStated || holdsFigures(scorecard, known.has(scorecard.header.row)));
}

function isCalledOne(sheet: SheetCells, row: number): boolean {
  const above = sheet.values
    .slice(0, row - sheet.row)
    .flatMap((cells) => cells.filter((value) => !isBlank(value)).map((value) => plain(textOf(value))));
  return [plain(sheet.name), ...above.filter((text) => text.length <= 100)].some((text) => named.test(text));
}

/** Whether headings are a scorecard's: periods, or a target, a baseline or a latest figure beside the measure. */
function heads(
  { columns, periods, headings }: ScorecardHeader,
  first: number,
  isNamed: boolean,
  isKnown: boolean,
): boolean {
  if (headings.some((heading) => ofPeople.test(heading)) && !isKnown) return false;
  if (isKnown) return true;
  const text = headings[(columns.get('text') ?? 0) - first] ?? '';
  if (headsLedger(headings) || !(isNamed || speaksOfMeasures.test(text))) return false;
  const points = periods.filter(({ holds }) => holds === 'point').length;
  if (points >= 2 || (columns.has('period') && columns.has('latest'))) return true;
  return (
    isNamed && ['target', 'baseline', 'latest'].filter((role) => columns.has(role as 'target')).length >= 2
  );
}

/** A row of a scorecard is no header of the next. */
const isRowOf = (above: ScorecardHeader | undefined, { headings, periods }: ScorecardHeader): boolean =>
  above !== undefined &&
  periods.length === 0 &&
  !above.headings.some((heading, index) => heading !== '' && heading === headings[index]);

/** The titles directly above the next table are not this one's. */
function titlesBefore(sheet: SheetCells, row: number, lastRow: number): number {
  let end = row;
  if (row === lastRow) return end;
  while (
    end > sheet.row &&
    (sheet.values[end - 1 - sheet.row] ?? []).filter((value) => !isBlank(value)).length <= 1
  )
    end--;
  return end;
}

/** A list of definitions or a questionnaire has the headings, and no figures. @param isKnown by its headings: one figure is enough */
function holdsFigures({ sheet, header, end }: Scorecard, isKnown: boolean): boolean {
  const columns = [
    ...header.periods.filter(({ holds }) => holds === 'point').map(({ column }) => column),
    ...(['latest', ...(isKnown ? (['baseline', 'target'] as const) : [])] as const).flatMap(
      (role) => header.columns.get(role) ?? [],
    ),
  ];
  let [filled, figures] = [0, 0];
  for (let row = header.row + header.rows; row < end; row++) {
    for (const column of columns) {
      const reading = readFigure(sheet.values[row - sheet.row]?.[column - sheet.column] ?? '');
      if (reading.kind === 'blank' || reading.kind === 'untold') continue;
      filled++;
      if (reading.kind === 'number') figures++;
    }
  }
  return figures > 0 && (isKnown || figures >= filled * mostly);
}
