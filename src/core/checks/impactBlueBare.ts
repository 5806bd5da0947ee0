import { measuresByAction } from '../measures/linkMeasures';
import { hasLeft } from '../rollup/standing';
import { spotOf, type PlanRule } from './rule';

/**
 * Impact is Blue, no measure is of the action or its area, and the evidence is blank. Nothing is said in a plan with
 * neither measures nor a column of evidence, nor where Blue does not mean finished.
 */
export const impactBlueBare: PlanRule = {
  code: 'evidence.impact-bare',
  severity: 'warning',
  title: 'Impact is Blue, with no measure and no evidence.',
  find: ({ actions }, { measures, finished }) => {
    const all = measures?.measures ?? [];
    if (!finished.has('blue')) return [];
    const measuresOf = measuresByAction(all);
    return actions.flatMap((action) => {
      const { impact, evidence, place } = action;
      if (hasLeft(action) || impact.state !== 'blue' || evidence !== '') return [];
      if (all.length === 0 && place.columns.evidence === undefined) return [];
      if (measuresOf(action).length > 0) return [];
      return [
        {
          spot: spotOf(action, 'impact'),
          message: 'Impact is Blue, with no measure and no evidence behind it.',
          advice: 'Say what shows the impact, or link a measure to the action or its area.',
        },
      ];
    });
  },
};
