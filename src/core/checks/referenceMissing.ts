import { spotOf, type PlanRule } from './rule';

/** An action has no reference in a plan where most have one. Where few have, it is the plan's way. */
export const referenceMissing: PlanRule = {
  code: 'reference.missing',
  severity: 'info',
  title: 'An action has no reference, though most of the others have one.',
  find: (plan) => {
    const actions = plan.actions.filter(({ place }) => place.columns.reference !== undefined);
    const missing = actions.filter(({ reference }) => reference === '');
    if (missing.length * 2 >= actions.length) return [];
    return missing.map((action) => ({
      spot: spotOf(action, 'reference'),
      message: 'This action has no reference.',
      advice: 'Give it a reference of its own, so that papers can name it.',
    }));
  },
};
