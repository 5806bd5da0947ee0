import type { EvidenceGap } from '../../measures/evidenceGap';
import { wholePlan } from '../../rollup/areas';
import type { AreaRollup, Rollup } from '../../rollup/rollup';
import { worseAreaFirst, type AreaRatings } from '../blocks/areaRating';
import type { FilledForm } from '../blocks/officerForm';
import { areaGaps } from '../blocks/areaGap';
import type { BoardFigures } from '../blocks/boardFigures';
import type { KeptRow } from '../sheet/kept';

/** A priority area, or the whole plan, as the tables of the Board summary show it. */
export interface BoardRow {
  readonly name: string;
  readonly figures: Rollup;
  readonly rated: AreaRatings;
  /** What the measures say of its impact rating; absent for the whole plan. */
  readonly gap?: EvidenceGap;
  /** What officers typed of it. */
  readonly typed: KeptRow | undefined;
}

/** The areas, the worst first; else as in the plan. */
export function boardAreas(report: BoardFigures, form: FilledForm): BoardRow[] {
  const gapOf = areaGaps(report);
  return report.areas
    .flatMap((area, index) =>
      rowOf(area.name, area, index, form).map((row) => ({
        ...row,
        gap: gapOf(area, row.rated.impact.inForce),
      })),
    )
    .sort((a, b) =>
      worseAreaFirst(
        { ...a, progress: a.rated, impact: a.rated.impact },
        { ...b, progress: b.rated, impact: b.rated.impact },
      ),
    );
}

/** The whole plan, in the last row of each table. */
export const boardTotal = (report: BoardFigures, form: FilledForm): BoardRow | undefined =>
  rowOf(wholePlan, report.total, report.areas.length, form)[0];

function rowOf(name: string, figures: AreaRollup | Rollup, index: number, form: FilledForm): BoardRow[] {
  const rated = form.rated[index];
  return rated === undefined ? [] : [{ name, figures, rated, typed: form.typed[index] }];
}
