import { measuresOf } from '../measures/linkMeasures';
import { actionRule } from './rule';

/**
 * Impact is Blue, no measure is of the action or its area, and the evidence is blank. Nothing is said in a plan with
 * neither measures nor a column of evidence, nor where Blue does not mean finished.
 */
export const impactBlueBare = actionRule({
  code: 'evidence.impact-bare',
  severity: 'warning',
  title: 'Impact is Blue, with no measure and no evidence.',
  find: (action, { measures, finished }) => {
    const { impact, evidence, place } = action;
    if (impact.state !== 'blue' || !finished.has('blue') || evidence !== '') return [];
    const all = measures?.measures ?? [];
    if (all.length === 0 && place.columns.evidence === undefined) return [];
    if (measuresOf(all, action).length > 0) return [];
    return [
      {
        field: 'impact',
        message: 'Impact is Blue, with no measure and no evidence behind it.',
        advice: 'Say what shows the impact, or link a measure to the action or its area.',
      },
    ];
  },
});
