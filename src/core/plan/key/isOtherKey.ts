import { valueAt, type SheetCells } from '../../cells/sheetCells';
import { isBlank, plain, textOf, tidy } from '../../cells/text';
import { headingMeanings } from '../columns/headingMeanings';
import { usualRating } from '../values/ratingWords';
import type { KeyPlaces } from './keyPlaces';
import type { KeyLine } from './keyWords';

type PlacedMeaning = Pick<KeyLine, 'meaning' | 'row' | 'column'>;

const level =
  '(?:low|medium|moderate|high|minor|major|severe|critical|extreme|significant|negligible|insignificant|catastrophic|tolerable|intolerable|acceptable|unacceptable|substantial|trivial|rare|unlikely|possible|likely|certain|almost certain)';
/** "High", "Very low risk", "Medium (6-9)", "12-16", "15 and over". */
const levelOrScore = new RegExp(
  `^(?:(?:very|extremely|most) )?${level}(?:[ -](?:to|/|-)[ -]${level})?(?: (?:risks?|level|impact|severity|likelihood|probability|priority|score))*(?: ?[(:-].*)?$|^(?:score[ :]*)?\\d+ ?(?:-|to|and|\\+|or)(?: ?(?:\\d+|over|above|more|below|under|less))?$`,
);
const ofRisk =
  /\brisks?\b|\blikelihood|\bprobability|\bseverity|\bconsequence|\bscor(?:e|es|ing)\b|\bmatrix\b/;
const ofMeasures =
  /\b(?:within|above|below|exceed\w*|under|over|more than|less than|worse than|better than|at or|meets?|missed)\b.*\b(?:targets?|national|threshold|tolerance|baseline|benchmark|average)\b|\d ?%|\d per ?cent/;
const namesMeasures = /\b(?:kpis?|measures?|indicators?|metrics?|scorecard)\b/;
/** So many rows above a key its title and headings may stand. */
const rowsOfTitle = 3;

/**
 * True for lines that explain colours of something else than ratings of actions: levels of risk ("Red: High",
 * "12-16"), or how far a measure is from its target. A key in which most lines say what ratings usually mean is
 * the plan's all the same; and so is one of targets on a plan's sheet, or in a workbook without measures: plans are late
 * by per cents, too.
 */
export function isOtherKey(
  sheet: SheetCells,
  lines: readonly PlacedMeaning[],
  { planSheets, hasMeasures }: KeyPlaces,
): boolean {
  const words = lines.map(({ meaning }) => plain(meaning));
  if (countOf(words, (meaning) => usualRating(meaning) !== null) < 2 && isBesideOtherList(sheet, lines))
    return true;
  if (countOf(words, (meaning) => levelOrScore.test(meaning)) * 2 > words.length) return true;
  if (countOf(words, (meaning) => usualRating(meaning) !== null) * 2 >= words.length) return false;
  if (isReported(sheet, lines) || isOfSeveral(sheet, lines)) return true;
  const titles = titlesAbove(sheet, lines, planSheets.has(sheet.name) ? cellsOfTitle : Infinity);
  const mayBeOfMeasures =
    !planSheets.has(sheet.name) &&
    (hasMeasures || [...titles, ...textsBeside(sheet, lines)].some((title) => namesMeasures.test(title)));
  if (mayBeOfMeasures && countOf(words, (meaning) => ofMeasures.test(meaning)) * 2 > words.length)
    return true;
  return titles.some((title) => ofRisk.test(title) && !/\bb?rag\b|\bactions?\b/.test(title));
}

/** What heads what the colours of a key mean, beside these. */
const headsMeanings =
  /\b(?:means?|meanings?|definitions?|descriptions?|descriptors?|criteria|guid(?:e|ance)|explanations?|indicates?|denotes?|represents?|interpretation|status|keys?|legend|ratings?|levels?|progress|rules?|when|labels?|text|details?|words?|what (?:it|this|that|they|the|each|we mean)|ystyr|diffiniad|disgrifiad)\b/;

/** True under "RAG" beside "Service", or "Comment": what is beside each colour is what has that rating. */
function isReported(sheet: SheetCells, lines: readonly PlacedMeaning[]): boolean {
  const [first] = [...lines].sort((a, b) => a.row - b.row);
  if (first === undefined || first.row === 0 || lines.some(({ column }) => column !== first.column))
    return false;
  if (lines.every(({ row }) => row === first.row)) return false;
  const headingAt = (column: number): string => plain(textOf(valueAt(sheet, first.row - 1, column)));
  const isOfRatings = headingMeanings(headingAt(first.column)).some(
    ({ role, score }) => (role === 'progress' || role === 'impact') && score >= headsRatings,
  );
  if (!isOfRatings) return false;
  const beside = (sheet.values[first.row - sheet.row] ?? []).findIndex(
    (value) => typeof value === 'string' && tidy(value).startsWith(first.meaning),
  );
  const heading = beside < 0 ? '' : headingAt(sheet.column + beside);
  return heading !== '' && heading.length < longestTitle && !headsMeanings.test(heading);
}
/** Headings of fewer points may be a key's title. */
const headsRatings = 6;

/** True for "Red", "Amber" and "Green" over the values of several measures: a key says once what each colour means. */
function isOfSeveral(sheet: SheetCells, lines: readonly PlacedMeaning[]): boolean {
  const [first] = lines;
  if (first === undefined || lines.length < 2 || lines.some(({ row }) => row !== first.row)) return false;
  if (new Set(lines.map(({ column }) => column)).size < lines.length) return false;
  return lines.every(
    ({ row, column, meaning }) =>
      tidy(textOf(valueAt(sheet, row + 1, column))).startsWith(meaning) &&
      !isBlank(valueAt(sheet, row + 2, column)),
  );
}

const ofOtherLists =
  /\b(?:leads?|owners?|officers?|agenc(?:y|ies)|teams?|departments?|directorates?|partners?|organisations?|priority|location|category|names?|services?|themes?|areas?|strands?|workstreams?|objectives?|aims?)\b/;

/** True for lists of choices side by side, as hidden sheets hold them: "Status" with "Lead" beside it. */
function isBesideOtherList(sheet: SheetCells, lines: readonly PlacedMeaning[]): boolean {
  const [first] = [...lines].sort((a, b) => a.row - b.row);
  if (first === undefined || first.row === 0) return false;
  const heading = valueAt(sheet, first.row - 1, first.column + 1);
  return typeof heading === 'string' && heading.length < longestTitle && ofOtherLists.test(plain(heading));
}

const countOf = (words: readonly string[], is: (word: string) => boolean): number => words.filter(is).length;

/** A row with more filled cells, over a key under a plan, is an action. */
const cellsOfTitle = 2;

/**
 * The texts right above some lines, in their own columns and those beside, and the sheet's name.
 * @param most rows with more filled cells are no titles
 */
function titlesAbove(sheet: SheetCells, lines: readonly PlacedMeaning[], most: number): string[] {
  const top = Math.min(...lines.map(({ row }) => row));
  const columns = lines.map(({ column }) => column);
  const [left, right] = [Math.min(...columns) - 2, Math.max(...columns) + 2];
  const texts = [plain(sheet.name)];
  for (let row = Math.max(sheet.row, top - rowsOfTitle); row < top; row++) {
    if ((sheet.values[row - sheet.row] ?? []).filter((value) => !isBlank(value)).length > most) continue;
    for (let column = Math.max(0, left); column <= right; column++) {
      const value = valueAt(sheet, row, column);
      if (typeof value === 'string' && value !== '' && value.length < longestTitle)
        texts.push(plain(textOf(value)));
    }
  }
  return texts;
}

/** What stands left of colours along a row. */
function textsBeside(
  { values, row: top, column: left }: SheetCells,
  lines: readonly PlacedMeaning[],
): string[] {
  const [first] = lines;
  if (first === undefined || lines.some(({ row }) => row !== first.row)) return [];
  const columns = lines.map(({ column }) => column);
  const cells = (values[first.row - top] ?? []).slice(0, Math.max(0, Math.min(...columns) - left));
  return cells.filter((value) => !isBlank(value)).map((value) => plain(textOf(value)));
}

/** In characters: a longer text is prose. */
const longestTitle = 60;
