import { isMet } from '../measures/distanceToTarget';
import { verdictOf } from '../measures/judgeMeasure';
import { measuresByAction } from '../measures/linkMeasures';
import { ratingNames } from '../plan/values/rating';
import { hasLeft } from '../rollup/standing';
import { quote } from './quote';
import { spotOf, type PlanRule } from './rule';

/** Impact is rated Red or Amber, and every measure of the action, or of its area, meets its target and is not getting worse. */
export const impactBelowMeasures: PlanRule = {
  code: 'evidence.impact-below',
  severity: 'info',
  title: 'Impact is Red or Amber and all its measures meet their targets.',
  find: ({ actions }, { measures, settings }) => {
    const all = measures?.measures ?? [];
    const good = new Set(
      all.filter((measure) => isMet(measure) === true && verdictOf(measure, settings) === 'good'),
    );
    if (good.size === 0) return [];
    const measuresOf = measuresByAction(all);
    return actions.flatMap((action) => {
      const { state } = action.impact;
      if (hasLeft(action) || (state !== 'red' && state !== 'amber')) return [];
      const own = measuresOf(action);
      const [first] = own;
      if (first === undefined || !own.every((measure) => good.has(measure))) return [];
      return [
        {
          spot: spotOf(action, 'impact'),
          message:
            own.length === 1
              ? `Impact is ${ratingNames[state]}, but ${quote(first.text)} meets its target.`
              : `Impact is ${ratingNames[state]}, but its ${own.length} measures all meet their targets.`,
          advice: 'Look at both, and see whether the rating of impact still holds.',
        },
      ];
    });
  },
};
