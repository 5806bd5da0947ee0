import { ratingNames, ratings } from '../../plan/values/rating';
import { areaRating, formHeads, withGiven, type AreaRating } from './areaRating';
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
  columns: [formHeads.rating, formHeads.reason, formHeads.commentary],
};

/** Where each part of the form stands. The long ones run over several columns: it is a form, not a table. */
const at = { suggested: 1, own: 2, reason: 3, commentary: 8 };

/** The column under each heading of the form. */
export const formColumn = (head: string): number =>
  ({ [formHeads.rating]: at.own, [formHeads.reason]: at.reason, [formHeads.commentary]: at.commentary })[
    head
  ] ?? 0;

const { text } = styles;
const typed: CellStyle = { ...text, fill: keptFill, numberFormat: '@' };
/** The words of the list that officers choose a rating from. */
const choices = ratings.map((rating) => ratingNames[rating]);
/** Room for a line to be typed, in points. */
const least = 20;

/** Adds the form in which officers rate each area themselves, say why, and comment. */
export function addOfficerForm(
  grid: SheetGrid,
  names: readonly string[],
  rated: readonly AreaRating[],
  kept: readonly (KeptRow | undefined)[],
): void {
  addSection(
    grid,
    'What officers say: your own rating of an area, where it is not the suggested one, and commentary',
  );
  const columns = { reason: at.commentary - at.reason, commentary: grid.widths.length - at.commentary };
  const head = grid.addRow(30);
  grid.set(head, 0, 'Priority area', styles.headLeft);
  grid.set(head, at.suggested, 'Suggested rating', styles.head);
  grid.set(head, at.own, formHeads.rating, styles.head);
  grid.setAcross(head, at.reason, columns.reason, formHeads.reason, styles.headLeft);
  grid.setAcross(head, at.commentary, columns.commentary, formHeads.commentary, styles.headLeft);
  names.forEach((name, index) => {
    const { suggested = null, override = null } = rated[index] ?? {};
    const [own, reason, commentary] = formCells.columns.map((heading) =>
      keptContent(kept[index]?.words.get(heading)),
    );
    const row = grid.addRow(
      Math.max(
        least,
        grid.heightFor([
          { text: name, column: 0 },
          { text: String(reason), column: at.reason, columns: columns.reason },
          { text: String(commentary), column: at.commentary, columns: columns.commentary },
        ]),
      ),
    );
    grid.set(row, 0, name, text);
    grid.set(
      row,
      at.suggested,
      ratingWord(suggested),
      ratingStyle(suggested ?? 'unrated', { size: 10, rowRules: rule }),
    );
    const ownStyle = override === null ? { ...typed, align: 'Center' as const, vertical: 'Center' as const } : ratingStyle(override, { size: 10, rowRules: rule }); // prettier-ignore
    grid.set(row, at.own, own ?? '', ownStyle, choices);
    grid.setAcross(row, at.reason, columns.reason, reason ?? '', typed);
    grid.setAcross(row, at.commentary, columns.commentary, commentary ?? '', typed);
  });
  addKeptGuide(grid);
}

/** The form as officers have filled it in. */
export interface FilledForm {
  /** Every area, and then the whole plan. */
  readonly names: readonly string[];
  readonly rated: readonly AreaRating[];
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
  const rated = [...areas, total].map(({ rating }, index) => areaRating(rating, rows[index]));
  return { names, rated, typed: rows, left: kept.left };
}
