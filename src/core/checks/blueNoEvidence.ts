import { ratingNames } from '../plan/values/rating';
import { actionRule } from './rule';

/** Progress is Blue, or what else means finished in the key, and the evidence column is blank. */
export const blueNoEvidence = actionRule({
  code: 'progress.blue-no-evidence',
  severity: 'warning',
  title: 'Progress is Blue and the evidence cell is blank.',
  find: (action, { finished }) => {
    const { place, progress, evidence } = action;
    if (place.columns.evidence === undefined || !finished.has(progress.state) || evidence !== '') return [];
    return [
      {
        field: 'evidence',
        message: `Progress is ${ratingNames[progress.state]}, but no evidence is given.`,
        advice: 
          progress.state === 'blue'
            ? 'Say where the evidence is, or rate the action Green until there is some.'
            : 'Say where the evidence is.',
      },
    ];
  },
});
