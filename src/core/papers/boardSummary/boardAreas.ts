import { wholePlan } from '../../rollup/areas';
import type { AreaRollup, Rollup } from '../../rollup/rollup';
import type { Rating } from '../../plan/values/rating';
import type { AreaRatings } from '../blocks/areaRating';
import type { FilledForm } from '../blocks/officerForm';
import type { BoardFigures } from '../blocks/boardFigures';
import type { KeptRow } from '../sheet/kept';

/** A priority area, or the whole plan, as the tables of the Board summary show it. */
export interface BoardRow {
  readonly name: string;
  readonly figures: Rollup;
  readonly rated: AreaRatings;
  /** What officers typed of it. */
  readonly typed: KeptRow | undefined;
}

/** Worst first; what has no rating stands between what is at risk and what is on track. */
const order: readonly (Rating | null)[] = ['red', 'amber', null, 'green', 'blue'];

/** The areas, the worst first: by the rating of progress that counts, then of impact; else as in the plan. */
export function boardAreas(report: BoardFigures, form: FilledForm): BoardRow[] {
  const placeOf = ({ rated }: BoardRow): number =>
    order.indexOf(rated.inForce) * order.length + order.indexOf(rated.impact.inForce);
  return report.areas
    .flatMap((area, index) => rowOf(area.name, area, index, form))
    .sort((a, b) => placeOf(a) - placeOf(b));
}

/** The whole plan, in the last row of each table. */
export const boardTotal = (report: BoardFigures, form: FilledForm): BoardRow | undefined =>
  rowOf(wholePlan, report.total, report.areas.length, form)[0];

function rowOf(name: string, figures: AreaRollup | Rollup, index: number, form: FilledForm): BoardRow[] {
  const rated = form.rated[index];
  return rated === undefined ? [] : [{ name, figures, rated, typed: form.typed[index] }];
}
