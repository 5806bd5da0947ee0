import { isDone } from './isDone';
import { actionRule } from './rule';

/** Progress is Blue and the evidence column is blank. Where Blue does not mean finished, nothing is said. */
export const blueNoEvidence = actionRule({
  code: 'progress.blue-no-evidence',
  severity: 'warning',
  title: 'Progress is Blue and the evidence cell is blank.',
  find: (action, context) => {
    const { place, evidence } = action;
    if (place.columns.evidence === undefined || evidence !== '' || !isDone(action, context)) return [];
    return [
      {
        field: 'evidence',
        message: 'Progress is Blue, but no evidence is given.',
        advice: 'Say where the evidence is, or rate the action Green until there is some.',
      },
    ];
  },
});
