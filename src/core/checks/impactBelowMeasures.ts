import { isMet } from '../measures/distanceToTarget';
import { verdictOf } from '../measures/judgeMeasure';
import { measuresOf } from '../measures/linkMeasures';
import { ratingNames } from '../plan/values/rating';
import { quote } from './quote';
import { actionRule } from './rule';

/** Impact is rated Red or Amber, and every measure of the action, or of its area, meets its target and is not getting worse. */
export const impactBelowMeasures = actionRule({
  code: 'evidence.impact-below',
  severity: 'info',
  title: 'Impact is Red or Amber and all its measures meet their targets.',
  find: (action, { measures, settings }) => {
    const { state } = action.impact;
    if (measures === undefined || (state !== 'red' && state !== 'amber')) return [];
    const own = measuresOf(measures.measures, action);
    const [first] = own;
    const areGood = own.every(
      (measure) => isMet(measure) === true && verdictOf(measure, settings) === 'good',
    );
    if (first === undefined || !areGood) return [];
    return [
      {
        field: 'impact',
        message:
          own.length === 1
            ? `Impact is ${ratingNames[state]}, but ${quote(first.text)} meets its target.`
            : `Impact is ${ratingNames[state]}, but its ${own.length} measures all meet their targets.`,
        advice: 'Look at both, and see whether the rating of impact still holds.',
      },
    ];
  },
});
