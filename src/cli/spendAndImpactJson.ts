import { isoDate } from '../core/cells/serialDate';
import type { SpendAndImpact } from '../core/history/spendAndImpact';

/** Spend beside impact over the kept positions, as the public JSON gives it: in pounds, null where a position holds no spend. */
export const spendAndImpactJson = ({ positions, since }: SpendAndImpact) => ({
  positions: positions.map(({ cycleDate, label, byImpact, total }) => ({
    date: isoDate(cycleDate),
    label,
    byImpact,
    total,
  })),
  since:
    since === null
      ? null
      : {
          date: isoDate(since.from.cycleDate),
          label: since.from.label,
          stocktake: since.isStocktake,
          spent: since.spent,
          byImpact: since.byMove.map(({ move, actions, spent }) => ({ impact: move, actions, spent })),
          gone: since.gone,
        },
});
