import { ratingNames, ratings } from '../../plan/values/rating';
import type { Gaps } from '../../rollup/gaps';
import { areaRating, formHeads, withGiven, type AreaRatings } from './areaRating';
import { areaTableColumns } from './areaTable';
import { wholePlan } from '../../rollup/areas';
import { matchKept, type KeptColumns, type KeptRow } from '../sheet/kept';
import { addKeptGuide, keptContent, typedOn } from './keptNotes';
import type { PackInput } from '../pack/packInput';
import { keptFill, rule } from '../sheet/palette';
import type { SheetGrid } from '../sheet/sheetGrid';
import type { CellStyle } from '../sheet/sheetModel';
import { ratingStyle, styles } from '../sheet/styles';
import { addSection } from './table';
import { ratingWord } from '../words/words';

/** The cells of the form that officers type in. */
export const formCells: KeptColumns = {
  keys: ['Priority area'],
  columns: Object.values(formHeads),
  later: [formHeads.impactRating, formHeads.impactReason],
};

/** A part of the form: where it stands, and over how many columns it runs. It is a form, not a table. */
interface FormPart {
  readonly head: string;
  readonly column: number;
  readonly columns: number;
  /** The suggested rating of one kind, or the officers' own in its place; absent for words. */
  readonly rates?: 'progress' | 'impact';
}

const progressParts: readonly FormPart[] = [
  { head: 'Suggested rating', column: 1, columns: 1, rates: 'progress' },
  { head: formHeads.rating, column: 2, columns: 1, rates: 'progress' },
];

/** Without impact there is more room for words. */
const formParts = (hasImpact: boolean): readonly FormPart[] =>
  hasImpact
    ? [
        ...progressParts,
        { head: formHeads.reason, column: 3, columns: 3 },
        { head: 'Suggested impact', column: 6, columns: 1, rates: 'impact' },
        { head: formHeads.impactRating, column: 7, columns: 1, rates: 'impact' },
        { head: formHeads.impactReason, column: 8, columns: 4 },
        { head: formHeads.commentary, column: 12, columns: areaTableColumns - 12 },
      ]
    : [
        ...progressParts,
        { head: formHeads.reason, column: 3, columns: 5 },
        { head: formHeads.commentary, column: 8, columns: areaTableColumns - 8 },
      ];

/** The column under each heading of the form, with its impact. */
export const formColumn = (head: string): number =>
  formParts(true).find((part) => part.head === head)?.column ?? 0;

const { text } = styles;
const typed: CellStyle = { ...text, fill: keptFill, numberFormat: '@' };
const middle: CellStyle = { ...typed, align: 'Center', vertical: 'Center' };
/** The words of the list that officers choose a rating from. */
const choices = ratings.map((rating) => ratingNames[rating]);
/** Room for a line to be typed, in points. */
const least = 20;

/** Adds the form in which officers rate each area themselves, say why, and comment. */
export function addOfficerForm(grid: SheetGrid, { names, rated, typed: kept }: FilledForm, gaps: Gaps): void {
  addSection(grid, 'Officers’ rating and commentary');
  // What was typed about impact stays where officers can see it, also where its column has gone.
  const hasImpact =
    gaps.impact?.kind !== 'not recorded' ||
    kept.some((row) => formCells.later?.some((head) => row?.words.has(head) === true) === true);
  const parts = formParts(hasImpact);
  const head = grid.addRow(30);
  grid.set(head, 0, 'Priority area', styles.headLeft);
  for (const part of parts) {
    if (part.rates !== undefined) grid.set(head, part.column, part.head, styles.head);
    else grid.setAcross(head, part.column, part.columns, part.head, styles.headLeft);
  }
  names.forEach((name, index) => {
    const own = parts.map((part) => keptContent(kept[index]?.words.get(part.head)));
    const texts = parts.map((part, at) => ({ ...part, text: String(own[at]) }));
    const row = grid.addRow(Math.max(least, grid.heightFor([{ text: name, column: 0 }, ...texts])));
    grid.set(row, 0, name, text);
    parts.forEach((part, at) => addPart(grid, row, part, own[at] ?? '', rated[index]));
  });
  addKeptGuide(grid);
}

function addPart(
  grid: SheetGrid,
  row: number,
  { head, column, columns, rates }: FormPart,
  own: string | number,
  rated: AreaRatings | undefined,
): void {
  const look = { size: 10, rowRules: rule };
  if (rates === undefined) {
    grid.setAcross(row, column, columns, own, typed);
    return;
  }
  const { suggested = null, override = null } = (rates === 'impact' ? rated?.impact : rated) ?? {};
  const isOwn = formCells.columns.includes(head);
  if (isOwn) grid.set(row, column, own, override === null ? middle : ratingStyle(override, look), choices);
  else grid.set(row, column, ratingWord(suggested), ratingStyle(suggested ?? 'unrated', look));
}

/** The form as officers have filled it in. */
export interface FilledForm {
  /** Every area, and then the whole plan. */
  readonly names: readonly string[];
  readonly rated: readonly AreaRatings[];
  readonly typed: readonly (KeptRow | undefined)[];
  /** What was typed of areas that the plan has no longer. */
  readonly left: readonly KeptRow[];
}

/** Reads the form from the Board summary as it stands; without one, every rating is as suggested. */
export function readForm(input: Pick<PackInput, 'report' | 'cells' | 'areaRatings'>): FilledForm {
  const { areas, total } = input.report;
  const names = [...areas.map(({ name }) => name), wholePlan];
  const kept = matchKept(
    typedOn(input, 'board-summary', formCells),
    names.map((name) => [name]),
  );
  const rows = kept.rows.map((row, index) => withGiven(row, names[index] ?? '', input.areaRatings ?? []));
  const rated = [...areas, total].map(({ rating, impactRating }, index): AreaRatings => {
    const then = input.report.ratingsThen?.ratings[index];
    return {
      ...areaRating(rating, rows[index], 'progress', then?.progress),
      impact: areaRating(impactRating, rows[index], 'impact', then?.impact),
    };
  });
  return { names, rated, typed: rows, left: kept.left };
}
