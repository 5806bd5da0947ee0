import type { PlanReport } from '../../app/planReport';
import { worseAreaFirst, type AreaRating, type AreaRatings } from '../../core/papers/blocks/areaRating';
import { wholePlan } from '../../core/rollup/areas';
import type { Rollup, SuggestedRating } from '../../core/rollup/rollup';

/** What the Overview says of one priority area, or of the whole plan. */
export interface AreaRow {
  /** By its place in the report; null for the whole plan. */
  readonly area: number | null;
  readonly name: string;
  readonly figures: Rollup;
  readonly progress: AreaRating;
  readonly impact: AreaRating;
}

/** The whole plan, and then the areas: the worst first, by progress, impact and what is overdue; else as in the plan. */
export function areaRows({ areas, total, areaRatings }: PlanReport): readonly [AreaRow, ...AreaRow[]] {
  const rows = areas.map((figures, area): AreaRow => ({
    area,
    name: figures.name,
    figures,
    ...ratingsOf(figures, areaRatings[area]),
  }));
  const whole: AreaRow = {
    area: null,
    name: wholePlan,
    figures: total,
    ...ratingsOf(total, areaRatings[areas.length]),
  };
  return [whole, ...rows.sort(worseAreaFirst)];
}

const ratingsOf = (
  { rating, impactRating }: Rollup,
  rated: AreaRatings | undefined,
): Pick<AreaRow, 'progress' | 'impact'> => ({
  progress: rated ?? asSuggested(rating),
  impact: rated?.impact ?? asSuggested(impactRating),
});

const asSuggested = (suggestion: SuggestedRating): AreaRating => ({
  ...suggestion,
  typed: '',
  reason: '',
  override: null,
  inForce: suggestion.suggested,
  moved: null,
});
