import { plain } from '../../cells/text';
import { areaRating, formHeads, withGiven, type AreaRatings } from './areaRating';
import { wholePlan } from '../../rollup/areas';
import { matchKept, type KeptColumns, type KeptRow } from '../sheet/kept';
import { typedOn } from './keptNotes';
import type { PackInput } from '../pack/packInput';

const { commentary, ...ratingHeads } = formHeads;

/** What officers type of each area: a line on the first page, and their own ratings with the reasons. */
export const formCells: readonly KeptColumns[] = [
  { keys: ['Priority area'], columns: [commentary] },
  {
    keys: ['Priority area'],
    columns: Object.values(ratingHeads),
    later: [formHeads.impactRating, formHeads.impactReason],
  },
];

/** What officers have typed of the areas. */
export interface FilledForm {
  /** Every area, and then the whole plan. */
  readonly names: readonly string[];
  readonly rated: readonly AreaRatings[];
  readonly typed: readonly (KeptRow | undefined)[];
  /** What was typed of areas that the plan has no longer. */
  readonly left: readonly KeptRow[];
}

/** Reads what is typed from the Board summary as it stands; without one, every rating is as suggested. */
export function readForm(input: Pick<PackInput, 'report' | 'cells' | 'areaRatings'>): FilledForm {
  const { areas, total } = input.report;
  const names = [...areas.map(({ name }) => name), wholePlan];
  const typed = formCells.flatMap((kept) => typedOn(input, 'board-summary', kept));
  const kept = matchKept(
    inOneRow(typed),
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

/** What stands in several tables of the same area, together. */
function inOneRow(rows: readonly KeptRow[]): KeptRow[] {
  const byName = new Map<string, KeptRow>();
  for (const { keys, words } of rows) {
    const name = plain(keys[0] ?? '');
    byName.set(name, { keys, words: new Map([...(byName.get(name)?.words ?? []), ...words]) });
  }
  return [...byName.values()];
}
