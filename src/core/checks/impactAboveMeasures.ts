import { measuresByAction } from '../measures/linkMeasures';
import { howPoor, verdictOf } from '../measures/judgeMeasure';
import { ratingNames } from '../plan/values/rating';
import { hasLeft } from '../rollup/standing';
import { quote } from './quote';
import { spotOf, type PlanRule } from './rule';

/** Impact is rated Blue or Green, and a measure of the action, or of its area, is off target and getting worse. */
export const impactAboveMeasures: PlanRule = {
  code: 'evidence.impact-above',
  severity: 'warning',
  title: 'Impact is Blue or Green and a measure of it is Red and getting worse.',
  find: ({ actions }, { measures, settings }) => {
    const all = measures?.measures ?? [];
    const poor = new Set(all.filter((measure) => verdictOf(measure, settings) === 'poor'));
    if (poor.size === 0) return [];
    const measuresOf = measuresByAction(all);
    return actions.flatMap((action) => {
      const { state } = action.impact;
      if (hasLeft(action) || (state !== 'blue' && state !== 'green')) return [];
      const own = measuresOf(action).filter((measure) => poor.has(measure));
      const [first] = own;
      if (first === undefined) return [];
      const more = own.length === 1 ? '' : `, and so are ${own.length - 1} more`;
      return [
        {
          spot: spotOf(action, 'impact'),
          message: `Impact is ${ratingNames[state]}, but ${quote(first.text)} is ${howPoor(first)} and getting worse${more}.`,
          advice: 'Look at both, and write down what the rating of impact rests on.',
        },
      ];
    });
  },
};
