import { measuresOf, type LinkedMeasure } from '../measures/linkMeasures';
import { verdictOf } from '../measures/judgeMeasure';
import { ratingNames } from '../plan/values/rating';
import { quote } from './quote';
import { actionRule } from './rule';

/** Impact is rated Blue or Green, and a measure of the action, or of its area, is off target and getting worse. */
export const impactAboveMeasures = actionRule({
  code: 'evidence.impact-above',
  severity: 'warning',
  title: 'Impact is Blue or Green and a measure of it is Red and getting worse.',
  find: (action, { measures, settings }) => {
    const { state } = action.impact;
    if (measures === undefined || (state !== 'blue' && state !== 'green')) return [];
    const poor = measuresOf(measures.measures, action).filter((measure) => verdictOf(measure, settings) === 'poor'); // prettier-ignore
    const [first] = poor;
    if (first === undefined) return [];
    const more = poor.length === 1 ? '' : `, and so are ${poor.length - 1} more`;
    return [
      {
        field: 'impact',
        message: `Impact is ${ratingNames[state]}, but ${quote(first.text)} is ${howIt(first)} and getting worse${more}.`,
        advice: 'Look at both, and write down what the rating of impact rests on.',
      },
    ];
  },
});

const howIt = ({ rating }: LinkedMeasure): string => (rating.state === 'red' ? 'Red' : 'off its target');
